"""The history and the bin, as a user reads and uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from attplanner.domain.changes import Ref
from attplanner.ui.history_dialog import HistoryDialog
from attplanner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from attplanner.services.facade import Services


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
    assert any(line.before not in ("", "—") and line.after == "—" for line in lines[:20])
    assert any(line.what == "Import" for line in lines)
    assert any((line.field, line.before, line.after) == ("Meeting", "—", "61") for line in lines)


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
