"""The history and the bin, as a user reads and uses them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.obstacle import Obstacle, ObstacleCategory, ObstacleKind
from attplanner.domain.office import ISSUER, OfficeInfo
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.statement import Statement, StatementKind
from attplanner.ui import clipboard, filter_keeper, history_words, texts, words
from attplanner.ui.history_dialog import HistoryDialog, meeting_title
from attplanner.ui.history_list import HistoryLine
from attplanner.ui.main_window import MainWindow
from attplanner.ui.saved_filters import SavedFilter
from attplanner.ui.tables.table_view import TableView

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


def opened(dialog: HistoryDialog) -> list[HistoryLine]:
    """Return each thing that was done, the steps opened."""
    return [one for step in dialog._rows._steps for one in step.parts or (step,)]


def test_it_says_who_did_what_with_before_and_after(dialog: HistoryDialog) -> None:
    lines = opened(dialog)
    assert (lines[0].what, lines[0].who) == ("Delete", "Test")
    assert "New York" in lines[0].meeting
    assert any(line.change.startswith("Meeting removed: ") for line in lines[:20])
    assert any(line.what == "Import" for line in lines)
    assert "Meeting: 61 added" in [line.change for line in lines]
    assert "example-office.txt imported" in [line.change for line in lines]


def test_each_line_says_which_meeting_it_is_about(dialog: HistoryDialog, full: Services) -> None:
    rows, _ = full.activities.rows(limit=1)
    meeting = full.activities.get(rows[0].id)
    assert meeting is not None
    full.activities.set_wording(meeting.items[0].id, "en", "Another text")
    dialog.reload()
    lines = opened(dialog)
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


def test_one_step_is_one_row_that_opens_and_is_read_whole(dialog: HistoryDialog) -> None:
    table, first = dialog.changes, dialog._changes_model.rows()[0]
    assert (first.what, first.change) == ("Delete", f"{len(first.parts)} changes")
    assert len(first.parts) > 3
    assert len({one.key for one in dialog._changes_model.rows()}) == dialog._changes_model.rowCount() <= 3
    assert table.keys() == [first.key], "the current row is marked before an arrow is pressed"
    assert first.parts[-1].change in dialog.read.toPlainText()
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.keys() == [first.parts[0].key]
    assert dialog.read.toPlainText().startswith(first.when)
    assert first.parts[0].change in dialog.read.toPlainText()
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.keys() == [first.key]
    assert dialog._changes_model.rowCount() <= 3


def test_enter_goes_to_the_record(dialog: HistoryDialog, full: Services, full_window: MainWindow) -> None:
    meeting = full.activities.rows(limit=3)[0][2].id
    full.activities.set_when(meeting, When.days(date(2017, 3, 16)))
    full_window.navigate("world")
    dialog.reload()
    dialog.changes.select_key(dialog._changes_model.rows()[0].key)
    QTest.keyClick(dialog.changes, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert full_window.current == "meetings"
    table = full_window.screens["meetings"].findChild(TableView)
    assert isinstance(table, TableView)
    assert table.keys() == [meeting]


def test_what_is_read_whole_leaves_as_a_copy_for_the_office(dialog: HistoryDialog, full: Services) -> None:
    QTest.keyClick(dialog.read, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().mimeData()
    assert copied.text().splitlines() == dialog.read.toPlainText().splitlines()
    assert any(copied.hasFormat(kind) for kind in clipboard.SECRET)
    assert full.exports.releases()[0].handling is Handling.INTERNAL
    dialog.read.selectAll()
    assert not dialog.read.createMimeDataFromSelection().formats()


def test_the_bin_says_what_came_back_and_shows_it(
    dialog: HistoryDialog, full: Services, full_window: MainWindow
) -> None:
    dialog.show_bin()
    deleted = dialog._bin_model.rows()[0]
    QTest.keyClick(dialog.bin, Qt.Key.Key_Return)
    assert dialog.said.text() == f"Restored in Meetings: Meeting, {deleted.text}"
    assert dialog.show_it.isVisible()
    dialog.reject()
    table = full_window.screens["meetings"].findChild(TableView)
    assert isinstance(table, TableView)
    assert (full_window.current, table.keys()) == ("meetings", [deleted.row])


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
    rows = opened(HistoryDialog(full, full_window, full_window))
    told = {(line.change, line.after) for line in rows if line.change.startswith("Setting")}
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
    rows = opened(HistoryDialog(full, full_window, full_window))
    told = [line.change for line in rows if line.change.startswith("Question of an import")]
    assert told
    assert not [line for line in rows if line.after.startswith(("{", "["))]


def said(full: Services) -> list[tuple[str, str, str]]:
    """Return the lines of the latest step, as the dialog shows them."""
    language = history_words.Language(words.translate, words.when)
    (_, _, lines), *_ = history_words.told(full, full.history.operations(1), language)
    return [(line.text, line.before, line.after) for line in lines]


def test_every_edit_is_told_in_words(app: QApplication, full: Services) -> None:
    edits, meeting = full.activities, full.activities.get(full.activities.rows(limit=30)[0][20].id)
    assert meeting is not None
    item, ref = meeting.items[0], Ref("activity", meeting.id)
    edits.set_when(meeting.id, When.days(date(2017, 3, 16)))
    assert said(full) == [("Date · Meeting", words.when(meeting.when), "16 March 2017")]
    edits.edit(ref, "form", "panel")
    assert said(full)[0][2] == "Panel"
    edits.edit(Ref("item", item.id), "handling", "publication")
    assert [line[1:] for line in said(full)] == [("Internal", "For publication")]
    edits.edit(Ref("item", item.id), "source_text", "Another text")
    edits.set_wording(item.id, "fr", "Texte public")
    assert said(full) == [("Public wording (French) added · “Another text”", "", "Texte public")]
    edits.add_participations(item.id, [Participation(kind=PartyKind.STATE, iso3="BRA", as_written="Brazil")])
    assert said(full) == [("Brazil added as counterpart · “Another text”", "", "")]
    changed = edits.get(meeting.id)
    assert changed is not None
    party = changed.items[0].participations[-1]
    edits.edit(Ref("participation", party.id), "role", "host")
    assert said(full) == [("Role · Brazil", "Counterpart", "Host")]
    edits.delete(Ref("participation", party.id))
    assert said(full) == [("Brazil removed (host) · “Another text”", "", "")]
    edits.set_actors(meeting.id, ["Ms. Y"])
    assert ("Ms. Y added as one of us", "", "") in said(full)
    edits.set_places(meeting.id, (Place("Lima", "PER"),))
    assert "Lima, Peru" in {line[2] for line in said(full)} | {
        line[0].removeprefix("Place added: ") for line in said(full)
    }
    edits.add_line(meeting.id, "Kenya")
    after = edits.get(meeting.id)
    assert after is not None
    edits.move_item(after.items[-1].id, 0)
    (told, before, now), *more = said(full)
    assert (told, more) == ("Order of items", [])
    assert before.split("; ")[-1] == "“Kenya”" == now.split("; ")[0]


def test_what_was_many_is_counted_and_says_from_what_to_what(app: QApplication, full: Services) -> None:
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    assert said(full) == [("Item: 115 changed: handling", "Internal", "For publication")]
    full.history.undo()
    language = history_words.Language(words.translate, words.when)
    steps = list(history_words.told(full, full.history.operations(2), language))
    assert [title for _, title, _ in steps] == ["Undo: Mark the handling", "Mark the handling (undone)"]


def test_a_row_is_told_as_it_stood_then_although_it_changed_since(app: QApplication, full: Services) -> None:
    meeting = full.activities.rows(limit=1)[0][0].id
    first = full.activities.get(meeting)
    assert first is not None
    for day in (1, 2, 3):
        full.activities.set_when(meeting, When.days(date(2017, 3, day)))
    language = history_words.Language(words.translate, words.when)
    steps = [lines[0] for _, _, lines in history_words.told(full, full.history.operations(3), language)]
    assert [(line.before, line.after) for line in steps] == [
        ("2 March 2017", "3 March 2017"), ("1 March 2017", "2 March 2017"), (words.when(first.when), "1 March 2017"),
    ]  # fmt: skip
    full.activities.delete(Ref("activity", meeting))
    again = [lines[0] for _, _, lines in history_words.told(full, full.history.operations(4), language)][1:]
    assert [(line.before, line.after) for line in again] == [(line.before, line.after) for line in steps]


def test_what_was_changed_back_says_so_on_its_row_and_on_that_of_its_undo(app: QApplication, full: Services) -> None:
    item = full.activities.get_many(full.activities.ids()[0][:1])[0].items[0]
    for text in ("Some words", item.private_note):
        full.activities.edit(Ref("item", item.id), "private_note", text, merge_key="typing")
    assert said(full) == [("Changed and changed back: nothing differs", "", "")]
    full.history.undo()
    assert said(full) == [("Changed and changed back: nothing differs", "", "")]


def test_every_field_of_the_state_of_play_is_told_in_words(app: QApplication, full: Services) -> None:
    play, item = full.state_of_play, full.activities.get_many(full.activities.ids()[0][:1])[0].items[0]
    person = full.persons.rows(date(2018, 5, 29))[0]
    talk = Statement(When.days(date(2018, 5, 2)), iso3="MOZ", texts=(("en", "We shall join"),))
    talk = replace(talk, id=play.add_statement(talk))
    play.change(replace(talk, kind=StatementKind.TALK, person=person.id))
    assert set(said(full)) == {
        ("Kind · Mozambique, 2 May 2018", "Speech", "Talk"), ("Who · Mozambique, 2 May 2018", "—", person.name)
    }  # fmt: skip
    move = PathwayMove("MOZ", Stage.CABINET, date(2018, 5, 3))
    move = replace(move, id=play.add_move(move))
    play.change(replace(move, stage=Stage.TABLED, item=item.id, statement=talk.id, moved_on=date(2018, 5, 4)))
    told = {text.partition(" · ")[0].lower(): (before, after) for text, before, after in said(full)}
    assert told["stage"] == ("Cabinet", "Parliament: tabled")
    assert told["on"] == ("3 May 2018", "4 May 2018")
    assert told["statement"][1] == "Mozambique, 2 May 2018"
    assert told["item it rests on"][1].startswith("“")
    obstacle = Obstacle("MOZ", ObstacleCategory.LEGAL, ObstacleKind.REASON)
    play.change(replace(obstacle, id=play.add_obstacle(obstacle), kind=ObstacleKind.CHALLENGE))
    assert said(full) == [("Kind · Mozambique", "Reason against joining", "Challenge on the way")]


def test_every_column_that_is_told_has_its_word(services: Services) -> None:
    del services  # it loads the tables
    from attplanner.models.base import journalled

    told = {
        column.name
        for table in journalled() if table.name in ("activity", "item", "participation", "person", "setting")
        for column in table.columns
        if column.name not in history_words.SILENT | {"key", "value"}
    }  # fmt: skip
    assert told - set(texts.TABLES["fields"]) == set()
    kinds = {table.name for table in journalled()}
    assert kinds - set(texts.TABLES["kinds"]) == set()


def test_undo_names_the_field_and_the_record(full_window: MainWindow, full: Services) -> None:
    row = full.activities.rows(limit=3)[0][2]
    meeting = full.activities.get(row.id)
    assert meeting is not None
    named, item = words.meeting(row), Ref("item", meeting.items[0].id)
    full.activities.edit(item, "private_note", "Told us in confidence")
    full.activities.edit(item, "handling", "publication")
    full.activities.edit(Ref("activity", meeting.id), "time", "10:00")
    full_window.settle()
    assert full_window.top.undo.toolTip() == f"Undo: Time of {named} (Ctrl+Z)"
    full.activities.delete(Ref("activity", meeting.id))
    said = []
    for key in (Qt.Key.Key_Z,) * 4:
        QTest.keyClick(full_window, key, Qt.KeyboardModifier.ControlModifier)
        said.append(full_window.bar.text())
    assert said == [
        f"Undone: Delete ({named})", f"Undone: Time of {named}", f"Undone: Handling of {named}",
        f"Undone: Private note of {named}",
    ]  # fmt: skip
    full_window.settle()
    assert full_window.actions_["redo"].text() == f"Redo: Private note of {named}"
    full_window.commands.redo()
    assert full_window.bar.text() == f"Done again: Private note of {named}"
    full.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    full_window.commands.undo()
    assert full_window.bar.text() == "Undone: Mark the handling"
