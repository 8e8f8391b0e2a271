"""The history and the bin, as a user reads and uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.domain.office import ISSUER, OfficeInfo
from attplanner.ui import filter_keeper
from attplanner.ui.history_dialog import HistoryDialog, meeting_title
from attplanner.ui.main_window import MainWindow
from attplanner.ui.saved_filters import SavedFilter

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.screens.imports.screen import ImportScreen


@pytest.fixture
def dialog(full_window: MainWindow, full: Services) -> HistoryDialog:
    """Return the dialog after one meeting was deleted."""
    rows, _ = full.activities.rows(limit=5)
    full.activities.delete(Ref("activity", rows[0].id))
    made = HistoryDialog(full, full_window, full_window)
    made.show()
    return made


def test_it_says_who_did_what_with_before_and_after(dialog: HistoryDialog) -> None:
    lines = dialog._changes_model.rows()
    assert (lines[0].what, lines[0].who) == ("Delete", "Test")
    assert "New York" in lines[0].meeting
    assert any(line.before not in ("", "—") and line.after == "—" for line in lines[:20])
    assert any(line.what == "Import" for line in lines)
    assert any((line.field, line.before, line.after) == ("Meeting", "—", "61") for line in lines)


def test_each_line_says_which_meeting_it_is_about(dialog: HistoryDialog, full: Services) -> None:
    rows, _ = full.activities.rows(limit=1)
    meeting = full.activities.get(rows[0].id)
    assert meeting is not None
    full.activities.set_wording(meeting.items[0].id, "en", "Another text")
    dialog.reload()
    lines = dialog._changes_model.rows()
    assert ("Another text", meeting_title(meeting)) in [(line.after, line.meeting) for line in lines[:4]]
    full.activities.delete(Ref("item", meeting.items[0].id))
    dialog.reload()
    columns = range(dialog._bin_model.columnCount())
    shown = [[str(dialog._bin_model.index(row, column).data()) for column in columns] for row in range(2)]
    assert meeting_title(meeting) in shown[0]
    assert meeting.places[0].city in meeting_title(meeting)
    assert " · " in shown[1][1], "a deleted meeting says when and where it was"


def test_a_deleted_meeting_comes_back_from_the_bin(dialog: HistoryDialog, full: Services) -> None:
    assert full.activities.count() == 60
    dialog.views._buttons["bin"].click()
    assert dialog._bin_model.rowCount() == 1
    dialog.restore.click()
    assert full.activities.count() == 61
    assert dialog._bin_model.rowCount() == 0


def test_erasing_is_asked_for_and_cannot_be_undone(dialog: HistoryDialog, full: Services) -> None:
    dialog.views._buttons["bin"].click()
    dialog.erase.click()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(one for one in box.findChildren(QPushButton) if one.text() == "Erase").click()
    assert dialog._bin_model.rowCount() == 0
    assert full.activities.count() == 60


def test_a_changed_setting_is_told_part_by_part_in_words(full_window: MainWindow, full: Services) -> None:
    full.office.set_up(OfficeInfo("Presidency", "Ms. Vega", "MEX", "ATT-CSP4", set_up=True))
    full.office.set(ISSUER, "The Working Group")
    filter_keeper.save(full, [SavedFilter("Africa", "world", {"region": "AF"}), SavedFilter("To do", "meetings", {})])
    rows = HistoryDialog(full, full_window, full_window)._changes_model.rows()
    told = {(line.field, line.after) for line in rows if line.field.startswith("Setting")}
    assert told >= {
        ("Setting: President", "Ms. Vega"),
        ("Setting: State of the President", "Mexico"),
        ("Setting: process", "CSP4 Process"),
        ("Setting: head of the papers", "The Working Group"),
        ("Setting: saved filters", "Africa, To do"),
    }
    assert not [line for line in rows if (line.before + line.after).startswith(("{", "["))]


def test_what_only_the_program_reads_is_left_out(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    source = "CSP4 Process\n\n4-5 April 2008 Mexico City, Mexico\n- A conference\n"
    with qtbot.waitSignal(full_window.jobs.idle, timeout=60_000):
        full_window.navigate("imports", source)
    cast("ImportScreen", full_window.screens["imports"]).writing.write()
    rows = HistoryDialog(full, full_window, full_window)._changes_model.rows()
    told = [line.field for line in rows if line.field.startswith("Question of an import")]
    assert told
    assert not [line for line in rows if line.after.startswith(("{", "["))]
