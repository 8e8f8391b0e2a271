"""A selection of meetings is changed after a look at what changes: by keys, in one step, and not at all by Esc."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from attplanner.domain.activity import Activity, ActivityState, Form, Item, Place, Role
from attplanner.domain.bulk import BulkField
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.ui import history_words, steps, words
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.meetings.bulk import PAGE, BulkStrip
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


MAY = When.days(date(2018, 5, 14))
LOG = (
    Activity(
        when=MAY, places=(Place(city="Geneva"),), items=(Item(source_text="Ministry"), Item(source_text="Port"))
    ),
    Activity(
        when=When.days(date(2018, 5, 15)), form=Form.VISIT, items=(Item(source_text="Navy"),), actors=("Ana Lima",)
    ),
    Activity(when=When.days(date(2018, 5, 16)), places=(Place(city="Rome", iso3="ITA"),)),
)


@pytest.fixture
def meetings(empty_window: MainWindow) -> MeetingsScreen:
    """Return the screen on three meetings, all of them selected, with the cursor in the list."""
    assert empty_window.services is not None
    for one in LOG:
        empty_window.services.activities.log(one)
    empty_window.activateWindow()
    empty_window.navigate("meetings")
    screen = cast("MeetingsScreen", empty_window.screens["meetings"])
    screen.view.table.setFocus()
    QTest.keyClick(screen.view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return screen


def stored(screen: MeetingsScreen) -> list[Activity]:
    """Return the meetings by their dates."""
    found, _ = screen.services.activities.ids()
    return sorted(screen.services.activities.get_many(found), key=lambda one: str(one.when.start))


def choose(screen: MeetingsScreen, field: BulkField) -> BulkStrip:
    """Ask for a change by keys: F2, down to the field, Enter."""
    QTest.keyClick(screen.view.table, Qt.Key.Key_F2)
    strip = screen.actions_.strip()
    for _ in range(list(BulkField).index(field) + 1):
        QTest.keyClick(strip.field, Qt.Key.Key_Down)
    QTest.keyClick(strip.field, Qt.Key.Key_Return)
    return strip


def lines(strip: BulkStrip) -> list[str]:
    """Return what each line says that is changed, and the last line."""
    return [line.partition(": 1")[0] for line in strip.preview()]


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_the_form_is_changed_by_keys_alone_undone_and_done_again(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.FORM)
    assert strip.value.hasFocus()
    assert not strip.yes.isEnabled()
    QTest.keyClicks(strip.value, "Vis")
    assert strip.preview() == [
        "Meeting → Visit: 14 May 2018, Geneva: Ministry; Port",
        "Meeting → Visit: 16 May 2018, Rome",
        "Visit (already so): 15 May 2018: Navy",
        "2 changes; 1 unchanged: already so",
    ]
    assert [one.form for one in stored(meetings)] == [Form.MEETING, Form.VISIT, Form.MEETING]
    press(strip.value, Qt.Key.Key_Return)
    assert {one.form for one in stored(meetings)} == {Form.VISIT}
    assert strip.isHidden()
    assert meetings.view.table.hasFocus()
    assert len(meetings.actions_.chosen()) == 3
    meetings.services.history.undo()
    assert [one.form for one in stored(meetings)] == [Form.MEETING, Form.VISIT, Form.MEETING]
    meetings.services.history.redo()
    assert {one.form for one in stored(meetings)} == {Form.VISIT}


@pytest.mark.parametrize("field", list(BulkField))
def test_esc_leaves_everything_as_it_is(meetings: MeetingsScreen, field: BulkField) -> None:
    before, steps = stored(meetings), len(meetings.services.history.operations())
    strip = choose(meetings, field)
    focus = meetings.window().focusWidget()
    assert focus is not None
    if strip.name.isVisible():
        QTest.keyClicks(strip.name, "Ital")
        strip.name.popup.hide()
    else:
        press(focus, Qt.Key.Key_Down)
    press(focus, Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert meetings.view.table.hasFocus()
    assert stored(meetings) == before
    assert len(meetings.services.history.operations()) == steps


def test_who_of_us_was_there_is_added_and_taken_away_by_name(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.ADD_ACTOR)
    QTest.keyClicks(strip.name, "ana lima")
    strip.name.popup.hide()
    assert lines(strip) == [
        "none → ana lima",
        "none → ana lima",
        "Ana Lima (already so)",
        "2 changes; 1 unchanged: already so",
    ]
    press(strip.name, Qt.Key.Key_Return)
    assert [one.actors for one in stored(meetings)] == [("Ana Lima",)] * 3
    strip = choose(meetings, BulkField.REMOVE_ACTOR)
    QTest.keyClicks(strip.name, "ana lima")
    strip.name.popup.hide()
    press(strip.name, Qt.Key.Key_Return)
    assert {one.actors for one in stored(meetings)} == {()}


def test_a_participant_is_understood_shown_given_a_role_and_added(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.ADD_PARTY)
    QTest.keyClicks(strip.name, "Japan")
    strip.name.popup.hide()
    assert not strip.yes.isEnabled()
    press(strip.name, Qt.Key.Key_Return)
    assert lines(strip)[0] == "+ Japan (Counterpart), in 2 items"
    assert not any(item.participations for one in stored(meetings) for item in one.items)
    strip.role.setFocus()
    press(strip.role, Qt.Key.Key_Down)
    assert lines(strip) == [
        "+ Japan (Host), in 2 items",
        "+ Japan (Host)",
        "without items",
        "2 changes; 1 unchanged: without items",
    ]
    press(strip.role, Qt.Key.Key_Return)
    parties = [party for one in stored(meetings) for item in one.items for party in item.participations]
    assert [(one.iso3, one.role) for one in parties] == [("JPN", Role.HOST)] * 3


def test_a_state_is_taken_for_places_that_have_none(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.PLACE_STATE)
    QTest.keyClicks(strip.name, "switz")
    press(strip.name, Qt.Key.Key_Return)  # takes the suggestion
    assert lines(strip)[0] == "Geneva → Geneva, Switzerland"
    press(strip.name, Qt.Key.Key_Return)
    assert [place.iso3 for one in stored(meetings) for place in one.places] == ["CHE", "ITA"]


def test_meetings_become_parts_of_another_one_and_of_none(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.PART_OF)
    QTest.keyClicks(strip.name, "navy")
    press(strip.name, Qt.Key.Key_Return)
    if not strip.yes.isEnabled():
        press(strip.name, Qt.Key.Key_Return)
    assert lines(strip)[-1] == "2 changes; 1 unchanged: no part of itself"
    press(strip.name, Qt.Key.Key_Return)
    first, second, third = stored(meetings)
    assert [first.part_of, second.part_of, third.part_of] == [second.id, None, second.id]
    strip = choose(meetings, BulkField.PART_OF)
    QTest.keyClicks(strip.name, "-")
    strip.name.popup.hide()
    press(strip.name, Qt.Key.Key_Return)
    assert {one.part_of for one in stored(meetings)} == {None}


def test_the_rule_and_the_handling_are_those_of_all_items(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.CHATHAM_HOUSE)
    press(strip.value, Qt.Key.Key_Down)
    assert lines(strip) == [
        "no → yes, in 2 items",
        "no → yes",
        "without items",
        "2 changes; 1 unchanged: without items",
    ]
    press(strip.value, Qt.Key.Key_Return)
    strip = choose(meetings, BulkField.HANDLING)
    QTest.keyClicks(strip.value, "Tro")
    press(strip.value, Qt.Key.Key_Return)
    items = [item for one in stored(meetings) for item in one.items]
    assert {(one.chatham_house, one.handling) for one in items} == {(True, Handling.TROIKA)}


def test_no_single_enter_in_the_list_of_values_widens_the_circle(meetings: MeetingsScreen) -> None:
    strip = choose(meetings, BulkField.HANDLING)
    QTest.keyClicks(strip.value, "For")
    assert lines(strip)[0] == "Internal → For publication, in 2 items"
    press(strip.value, Qt.Key.Key_Return)
    assert strip.yes.hasFocus()
    assert {item.handling for one in stored(meetings) for item in one.items} == {Handling.INTERNAL}
    press(strip.yes, Qt.Key.Key_Space)
    assert {item.handling for one in stored(meetings) for item in one.items} == {Handling.PUBLICATION}


def test_so_many_that_it_is_felt_are_changed_by_a_worker(
    meetings: MeetingsScreen, empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(steps, "AT_ONCE", 2)
    meetings.actions_.ask(BulkField.STATE, "cancelled")
    meetings.actions_.strip().yes.click()
    qtbot.waitUntil(lambda: empty_window.bar.text() == "3 meetings changed: Planned, held or cancelled.")
    assert {one.state for one in stored(meetings)} == {ActivityState.CANCELLED}
    assert len(meetings.actions_.chosen()) == 3
    meetings.services.history.undo()
    assert {one.state for one in stored(meetings)} == {ActivityState.HELD}


def test_several_are_deleted_after_a_look(meetings: MeetingsScreen, empty_window: MainWindow) -> None:
    press(meetings.view.table, Qt.Key.Key_Delete)
    strip = meetings.actions_.strip()
    assert strip.yes.hasFocus()
    assert len(stored(meetings)) == 3
    press(strip.yes, Qt.Key.Key_Space)
    assert stored(meetings) == []
    assert empty_window.bar.text() == "3 meetings moved to the bin."
    empty_window.bar._button.click()
    assert len(stored(meetings)) == 3


def test_what_is_typed_in_the_editor_of_a_selected_meeting_is_stored_or_kept(meetings: MeetingsScreen) -> None:
    panel, first = meetings.panel, stored(meetings)[0]
    meetings.open_target(Ref("activity", first.id))
    meetings.actions_.select_all()
    body = panel.items.cards[first.items[0].id].body
    assert body is not None
    QTest.keyClicks(body.note.area, "half a word")
    panel.head.when.end(False)
    QTest.keyClicks(panel.head.when, " or so 45")
    meetings.actions_.ask(BulkField.FORM, "visit")
    meetings.actions_.strip().yes.click()
    again = stored(meetings)[0]
    assert again.form is Form.VISIT
    assert again.items[0].private_note == "half a word"
    assert panel.head.when.text() == "14 May 2018 or so 45"
    draft = panel.draft()
    assert draft is not None
    assert draft.payload["fields"] == {"when": "14 May 2018 or so 45"}


def test_what_is_shown_follows_the_log(meetings: MeetingsScreen) -> None:
    meetings.actions_.ask(BulkField.FORM, "visit")
    strip = meetings.actions_.strip()
    assert lines(strip)[-1] == "2 changes; 1 unchanged: already so"
    meetings.services.history.undo()  # the last meeting goes
    assert lines(strip)[-1] == "1 change; 1 unchanged: already so"


def test_the_history_says_it_in_words(meetings: MeetingsScreen) -> None:
    meetings.actions_.ask(BulkField.FORM, "visit")
    meetings.actions_.strip().yes.click()
    services = meetings.services
    language = history_words.Language(words.translate, words.when)
    (step, _, told), *_ = history_words.told(services, services.history.operations(1), language)
    assert words.word("ops", step.op.value) == "Change several meetings"
    assert len(told) == 2
    assert all("Visit" in str(line) for line in told)


def test_many_lines_are_read_as_one_scrolls(meetings: MeetingsScreen, qtbot: QtBot) -> None:
    for number in range(PAGE):
        meetings.services.activities.log(Activity(when=MAY, items=(Item(source_text=f"Meeting {number}"),)))
    meetings.actions_.select_all()
    meetings.actions_.ask(BulkField.STATE, "cancelled")
    strip = meetings.actions_.strip()
    assert strip.rest.text() == f"{PAGE + 3} changes"
    assert strip.model.rowCount() == PAGE
    table: TableView = strip.table
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: strip.model.rowCount() == PAGE + 3)
    assert len({row.key for row in strip.model.rows()}) == PAGE + 3


def test_nothing_is_asked_where_nothing_is_selected(meetings: MeetingsScreen) -> None:
    offered = {one.text(): one.isEnabled() for one in meetings.offered()}
    assert offered["Change …"]
    meetings.view.table.clearSelection()
    assert not {one.text(): one.isEnabled() for one in meetings.offered()}["Change …"]
    meetings.actions_.ask()
    assert meetings.view.findChild(BulkStrip) is None


def test_a_change_is_found_by_the_search_of_everything(meetings: MeetingsScreen, empty_window: MainWindow) -> None:
    found = [hit for hit in empty_window.commands.find("chatham rule") if hit.kind == "command"]
    assert [hit.text for hit in found] == ["3 meetings selected: Change: Chatham House rule in all items"]
    empty_window.top.search.chosen.emit(found[0])
    assert meetings.actions_.strip().value.hasFocus()
