"""Follow-ups: the list by due date and all that is done in it by keys; raised inside an item of a meeting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from attplanner.domain.activity import Activity, Item, Participation, PartyKind, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus, Side
from attplanner.domain.handling import Handling
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.follow_ups.screen import FollowUpsScreen
from attplanner.ui.screens.follow_ups.view import EMPTY, LIST, NOTHING
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.sidebar import BADGE_ROLE

if TYPE_CHECKING:
    from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)  # as the window of these tests reads it
SEED = (
    FollowUp("Table the bill", Side.THEIRS, "J. Pacheco", due=date(2018, 5, 20), iso3="MOZ"),
    FollowUp("Call back", Side.OURS, due=TODAY, iso3="BOL"),
    FollowUp("Send the Treaty text", Side.OURS, "Embassy", due=date(2018, 6, 1), iso3="MOZ",
             handling=Handling.PUBLICATION),
    FollowUp("Trust Fund note", Side.OURS, "Embassy", due=date(2018, 6, 15), iso3="BWA"),
    FollowUp("Names of the committee", Side.THEIRS, iso3="CIV"),
    FollowUp("Old one", due=date(2018, 3, 1), status=FollowUpStatus.DONE, done_on=date(2018, 3, 4)),
)  # fmt: skip


@pytest.fixture
def screen(empty_window: MainWindow) -> FollowUpsScreen:
    """Return the screen on six follow-ups."""
    assert empty_window.services is not None
    for one in SEED:
        empty_window.services.follow_ups.add(one)
    empty_window.activateWindow()
    empty_window.navigate("follow_ups")
    return cast("FollowUpsScreen", empty_window.screens["follow_ups"])


def texts(screen: FollowUpsScreen) -> list[str]:
    """Return the list as it reads: heads in brackets."""
    return [line.one.text if line.one else f"[{line.group.value} {line.number}]" for line in screen.model.rows()]


def named(screen: FollowUpsScreen, text: str) -> FollowUp:
    return next(one for one in screen.services.follow_ups.rows() if one.text == text)


def select(screen: FollowUpsScreen, *wanted: str) -> None:
    table = screen.view.table
    table.clearSelection()
    for number, text in enumerate(wanted):
        index = screen.model.find(named(screen, text).id)
        if number == 0:
            table.select_key(named(screen, text).id)
        else:
            mode = table.selectionModel().SelectionFlag
            table.selectionModel().select(index, mode.Select | mode.Rows)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def test_the_list_is_in_groups_by_due_date_and_what_is_closed_is_folded_away(screen: FollowUpsScreen) -> None:
    assert texts(screen) == [
        "[overdue 1]", "Table the bill", "[today 1]", "Call back", "[week 1]", "Send the Treaty text",
        "[month 1]", "Trust Fund note", "[undated 1]", "Names of the committee", "[closed 1]",
    ]  # fmt: skip
    QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table = screen.view.table
    press(table, Qt.Key.Key_End)
    press(table, Qt.Key.Key_Right)
    assert texts(screen)[-2:] == ["[closed 1]", "Old one"]
    press(table, Qt.Key.Key_Left)
    assert texts(screen)[-1] == "[closed 1]"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cote d'ivoire", ["Names of the committee"]),
        ("moz text", ["Send the Treaty text"]),
        ("old", ["Old one"]),
        ("embassy", ["Send the Treaty text", "Trust Fund note"]),
    ],
)
def test_typing_in_the_list_filters_by_any_word(screen: FollowUpsScreen, typed: str, found: list[str]) -> None:
    QTest.keyClicks(screen.view.table, typed[0])
    QTest.keyClicks(screen.view.filter, typed[1:])
    assert [one for one in texts(screen) if one[0] != "["] == found
    press(screen.view.filter, Qt.Key.Key_Escape)
    assert len(texts(screen)) == 11


def test_chips_narrow_by_side_state_region_owner_and_state_of_play(screen: FollowUpsScreen) -> None:
    for name, value, found in (
        ("side", "theirs", ["Table the bill", "Names of the committee"]),
        ("state", "MOZ", ["Table the bill", "Send the Treaty text"]),
        ("region", screen.services.lexicon().states["BOL"].un_group, ["Call back"]),
        ("owner", "Embassy", ["Send the Treaty text", "Trust Fund note"]),
        ("status", "done", ["Old one"]),
    ):
        chip = screen.view.chips()[name]
        chip.set_value(value)
        assert [one for one in texts(screen) if one[0] != "["] == found, name
        assert screen.count_filtered({name: value}) == len(found)
        chip.set_value(None)
    screen.view.filter.setText("nothing is called so")
    assert screen.view.pages.currentIndex() == NOTHING


def test_space_closes_the_next_is_selected_and_undo_opens_again(screen: FollowUpsScreen) -> None:
    select(screen, "Call back")
    press(screen.view.table, Qt.Key.Key_Space)
    done = named(screen, "Call back")
    assert (done.status, done.done_on) == (FollowUpStatus.DONE, TODAY)
    assert "Call back" not in texts(screen)
    assert [one.text for one in screen.chosen()] == ["Send the Treaty text"]
    screen.services.history.undo()
    assert "Call back" in texts(screen)


def test_the_due_date_is_changed_in_place_as_people_write_it(screen: FollowUpsScreen) -> None:
    select(screen, "Trust Fund note")
    press(screen.view.table, Qt.Key.Key_F2)
    field = screen.due.field
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "12/06")
    press(field, Qt.Key.Key_Return)
    assert named(screen, "Trust Fund note").due in (date(2018, 6, 15), date(2018, 6, 12))
    if screen.due.field is not None:
        screen.due.field.selectAll()
        QTest.keyClicks(screen.due.field, "by 1 june")
        press(screen.due.field, Qt.Key.Key_Return)
        assert named(screen, "Trust Fund note").due == date(2018, 6, 1)
    press(screen.view.table, Qt.Key.Key_F2)
    assert screen.due.field is not None
    press(screen.due.field, Qt.Key.Key_Escape)
    assert screen.due.field is None
    assert screen.view.table.hasFocus()


def test_several_get_another_date_after_a_look_at_what_changes_in_one_step(screen: FollowUpsScreen) -> None:
    select(screen, "Call back", "Trust Fund note")
    press(screen.view.table, Qt.Key.Key_F2)
    bulk = screen.view.bulk
    assert bulk.due.hasFocus()
    assert not bulk.yes.isEnabled()
    QTest.keyClicks(bulk.due, "15 june")
    assert bulk.preview() == [
        "29 May 2018 → 15 Jun 2018: Call back",
        "15 Jun 2018 (already so): Trust Fund note",
        "1 change; 1 unchanged: already so",
    ]
    press(bulk.due, Qt.Key.Key_Return)
    assert named(screen, "Call back").due == date(2018, 6, 15)
    assert bulk.isHidden()
    screen.services.history.undo()
    assert named(screen, "Call back").due == TODAY


def test_several_are_closed_after_a_look_and_escape_leaves_them(screen: FollowUpsScreen) -> None:
    select(screen, "Call back", "Trust Fund note")
    press(screen.view.table, Qt.Key.Key_Space)
    bulk = screen.view.bulk
    assert [line.partition(": ")[2] for line in bulk.preview()] == ["Call back", "Trust Fund note", ""]
    press(bulk.yes, Qt.Key.Key_Escape)
    assert screen.view.table.hasFocus()
    assert named(screen, "Call back").status is FollowUpStatus.OPEN
    press(screen.view.table, Qt.Key.Key_Space)
    press(bulk.yes, Qt.Key.Key_Space)
    assert {named(screen, text).status for text in ("Call back", "Trust Fund note")} == {FollowUpStatus.DONE}
    screen.services.history.undo()
    assert {named(screen, text).status for text in ("Call back", "Trust Fund note")} == {FollowUpStatus.OPEN}


def test_a_promise_and_a_task_are_written_in_a_line_each(screen: FollowUpsScreen) -> None:
    window = screen.window()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    line = screen.raising.line
    assert line is not None
    assert line.hasFocus()
    QTest.keyClicks(line, "Reply of the Ministry; 8 june; Malawi; Dr. Kida")
    press(line, Qt.Key.Key_Return)
    made = named(screen, "Reply of the Ministry")
    assert (made.side, made.due, made.iso3, made.owner) == (Side.THEIRS, date(2018, 6, 8), "MWI", "Dr. Kida")
    assert [one.text for one in screen.chosen()] == ["Reply of the Ministry"]
    assert line.text() == ""
    QTest.keyClicks(line, "Ask; 05/06/2018")
    press(line, Qt.Key.Key_Return)
    assert line.wrong
    assert "Ask" not in texts(screen)
    press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    ours = screen.raising.line
    assert ours is not None
    assert (ours.side, ours.text()) == (Side.OURS, "Ask; 05/06/2018")
    press(ours, Qt.Key.Key_Escape)
    assert screen.raising.line is None
    assert screen.view.raisers[Side.OURS].isVisible()


def test_every_field_is_changed_in_the_inspector(screen: FollowUpsScreen) -> None:
    select(screen, "Call back")
    press(screen.view.table, Qt.Key.Key_Return)
    panel = screen.panel
    assert panel.text.hasFocus()
    panel.text.selectAll()
    QTest.keyClicks(panel.text, "Call the Mission")
    panel.store_text()
    for field, typed in ((panel.due, "8 june"), (panel.owner, "Awa Diop"), (panel.about, "Tonga")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        press(field, Qt.Key.Key_Return)
        press(field, Qt.Key.Key_Tab)
    panel.side.buttons()[0].click()
    panel.handling.chosen.emit(Handling.TROIKA)
    made = named(screen, "Call the Mission")
    assert (made.due, made.owner, made.iso3) == (date(2018, 6, 8), "Awa Diop", "TON")
    assert (made.side, made.handling) == (Side.THEIRS, Handling.TROIKA)
    panel.status.buttons()[2].click()
    assert named(screen, "Call the Mission").status is FollowUpStatus.DROPPED
    panel.due.setFocus()
    panel.due.selectAll()
    press(panel.due, Qt.Key.Key_Delete)
    press(panel.due, Qt.Key.Key_Return)
    assert named(screen, "Call the Mission").due is None
    press(panel, Qt.Key.Key_Escape)
    assert screen.view.table.hasFocus()


def test_a_copy_leaves_out_what_is_not_for_publication_unless_it_is_for_the_office(screen: FollowUpsScreen) -> None:
    screen.view.table.selectAll()
    press(screen.view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1] for line in copied] == ["What", "Send the Treaty text"]
    assert "Handling" not in copied[0]
    screen.actions_.copy(office=True)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 6
    assert QGuiApplication.clipboard().text().splitlines()[1].endswith("Internal")
    select(screen, "Call back")
    before = QGuiApplication.clipboard().text()
    screen.actions_.copy()
    assert QGuiApplication.clipboard().text() == before


def test_delete_and_its_undo(screen: FollowUpsScreen) -> None:
    select(screen, "Call back")
    press(screen.view.table, Qt.Key.Key_Delete)
    assert "Call back" not in texts(screen)
    screen.services.history.undo()
    assert "Call back" in texts(screen)


def test_a_record_named_elsewhere_is_opened_though_a_filter_or_a_fold_hides_it(screen: FollowUpsScreen) -> None:
    screen.view.side.set_value("theirs")
    screen.shell.open_ref(Ref("follow_up", named(screen, "Old one").id))
    assert [one.text for one in screen.chosen()] == ["Old one"]
    assert screen.panel.title.full == "Old one"


def test_the_navigation_tells_how_many_are_due_within_a_week(
    screen: FollowUpsScreen, empty_window: MainWindow
) -> None:
    navigation = empty_window.sidebar.navigation
    item = next(navigation.item(n) for n in range(navigation.count()) if navigation.item(n).text() == "Follow-ups")
    empty_window.settle()
    assert item.data(BADGE_ROLE) == 3
    screen.services.follow_ups.set_status(
        [one.id for one in screen.services.follow_ups.rows()], FollowUpStatus.DONE, TODAY
    )
    empty_window.settle()
    assert item.data(BADGE_ROLE) is None


def test_an_empty_list_says_what_belongs_there(empty_window: MainWindow) -> None:
    empty_window.activateWindow()
    empty_window.navigate("follow_ups")
    screen = cast("FollowUpsScreen", empty_window.screens["follow_ups"])
    assert screen.view.pages.currentIndex() == EMPTY
    assert empty_window.focusWidget() is screen.view.raisers[Side.THEIRS]
    press(screen.view.raisers[Side.THEIRS], Qt.Key.Key_Space)
    assert screen.raising.line is not None
    QTest.keyClicks(screen.raising.line, "First")
    press(screen.raising.line, Qt.Key.Key_Return)
    assert screen.view.pages.currentIndex() == LIST


def test_what_is_remembered_comes_back(screen: FollowUpsScreen) -> None:
    screen.view.side.set_value("ours")
    screen.list.folded = {DueGroup.WEEK}
    kept = screen.save_state()
    screen.view.side.set_value(None)
    screen.list.folded = set()
    screen.restore_state(kept)
    assert (screen.view.side.value(), screen.list.folded) == ("ours", {DueGroup.WEEK})


@pytest.mark.parametrize("mode", [theme.Mode.DARK, theme.Mode.CONTRAST])
def test_it_is_painted_in_every_look(screen: FollowUpsScreen, app: QApplication, mode: theme.Mode) -> None:
    theme.current().set_mode(mode)  # type: ignore[union-attr]  # the fixture made it
    app.processEvents()
    assert not screen.grab().isNull()


# -- inside a meeting ------------------------------------------------------------------------------------------


@pytest.fixture
def meetings(empty_window: MainWindow) -> MeetingsScreen:
    """Return the meetings, with one of Mozambique that is open."""
    assert empty_window.services is not None
    party = Participation(kind=PartyKind.STATE, iso3="MOZ")
    item = Item("Talks with the Minister", participations=(party,), handling=Handling.TROIKA)
    day = When.days(date(2018, 1, 15))
    made = empty_window.services.activities.log(
        Activity(when=day, places=(Place(city="Maputo", iso3="MOZ"),), items=(item,))
    )
    empty_window.activateWindow()
    empty_window.navigate("meetings", Ref("activity", made))
    return cast("MeetingsScreen", empty_window.screens["meetings"])


def raise_in_item(meetings: MeetingsScreen, key: Qt.Key, text: str) -> FollowUp:
    """Raise a follow-up by its key and return it as it is stored."""
    press(meetings.window(), key, Qt.KeyboardModifier.ControlModifier)
    line = meetings.window().focusWidget()
    assert line is not None
    QTest.keyClicks(line, text)
    press(line, Qt.Key.Key_Return)
    (made,) = [one for one in meetings.services.follow_ups.rows() if one.text == text.partition(";")[0]]
    return made


def test_one_key_raises_a_promise_and_another_a_task_inside_the_item(meetings: MeetingsScreen) -> None:
    theirs = raise_in_item(meetings, Qt.Key.Key_P, "Table the bill; 1 june; Dr. Kida")
    ours = raise_in_item(meetings, Qt.Key.Key_T, "Send the text")
    assert (theirs.side, theirs.due, theirs.owner) == (Side.THEIRS, date(2018, 6, 1), "Dr. Kida")
    assert (ours.side, ours.iso3, ours.said) == (Side.OURS, "MOZ", "Talks with the Minister")
    assert ours.handling is Handling.TROIKA
    items = meetings.panel.items
    body = items.cards[items.opened].body
    assert body is not None
    assert list(body.follow_ups.rows) == [theirs.id, ours.id]
    row = body.follow_ups.rows[theirs.id]
    row.box.setFocus()
    press(row.box, Qt.Key.Key_Space)
    closed = meetings.services.follow_ups.get(theirs.id)
    assert closed is not None
    assert (closed.status, closed.done_on) == (FollowUpStatus.DONE, TODAY)


def test_escape_puts_the_line_away_and_keeps_what_was_typed(meetings: MeetingsScreen) -> None:
    window = meetings.window()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    line = window.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "half a prom")
    meetings.panel.saver.save()
    press(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    (draft,) = meetings.services.drafts.load()
    assert "half a prom" in str(draft.payload)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    again = window.focusWidget()
    assert again is line


def test_a_half_typed_promise_comes_back_in_its_line(meetings: MeetingsScreen, empty_window: MainWindow) -> None:
    press(empty_window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    line = empty_window.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "half a prom")
    meetings.panel.saver.save()
    services: Services = meetings.services
    other = MeetingsScreen(services, empty_window)
    other.panel.show_meeting(meetings.panel.meeting)
    assert other.panel.resume()
    body = other.panel.items.cards[other.panel.items.opened].body
    assert body is not None
    assert body.follow_ups.lines[Side.THEIRS].text() == "half a prom"
    other.may_close()
    other.deleteLater()


def test_it_outlives_its_meeting_and_says_so(meetings: MeetingsScreen, empty_window: MainWindow) -> None:
    made = raise_in_item(meetings, Qt.Key.Key_P, "Table the bill")
    empty_window.navigate("follow_ups", Ref("follow_up", made.id))
    screen = cast("FollowUpsScreen", empty_window.screens["follow_ups"])
    assert screen.panel.origin.text() == "15 Jan 2018, Maputo"
    screen.view.table.setFocus()
    press(screen.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert empty_window.current == "meetings"
    empty_window.navigate("follow_ups")
    assert meetings.panel.meeting is not None
    screen.services.activities.delete(Ref("activity", meetings.panel.meeting))
    assert screen.panel.origin.text() == "The meeting is not in the log any more"
    assert "Talks with the Minister" in screen.panel.said.text()
    assert not screen.panel.origin.isEnabled()


def test_the_words_of_the_line_tell_whom_by_when_and_whose_move(screen: FollowUpsScreen) -> None:
    screen.raise_one(Side.OURS)
    line = screen.raising.line
    assert line is not None
    QTest.keyClicks(line, "Zambia to send its national control list by 3 March")
    assert line.said.texts() == ["They promised", "Zambia", "3 March 2019"]
    assert line.said.isVisible()
    press(line, Qt.Key.Key_Return)
    made = next(one for one in screen.services.follow_ups.rows() if one.text.startswith("Zambia"))
    assert (made.side, made.iso3, made.due) == (Side.THEIRS, "ZMB", date(2019, 3, 3))
    assert not line.said.isVisible()
    QTest.keyClicks(line, "UNODC to share its toolkit")
    press(line, Qt.Key.Key_Return)
    made = next(one for one in screen.services.follow_ups.rows() if one.text.startswith("UNODC"))
    assert (made.iso3, made.organization) == (None, "UNODC")


@pytest.mark.parametrize("pressed", [Side.OURS, Side.THEIRS])
def test_the_key_says_whose_move_it_is_against_the_words(screen: FollowUpsScreen, pressed: Side) -> None:
    screen.raise_one(Side.OURS)
    line = screen.raising.line
    assert line is not None
    QTest.keyClicks(line, "Zambia to visit: write the agenda" if pressed is Side.OURS else "We visit Zambia: agenda")
    assert line.reading().side is not pressed
    screen.raise_one(pressed)
    line = screen.raising.line
    assert line is not None
    assert line.said.texts()[0] == ("We have to do" if pressed is Side.OURS else "They promised")
    press(line, Qt.Key.Key_Return)
    made = next(one for one in screen.services.follow_ups.rows() if "agenda" in one.text)
    assert (made.side, made.iso3) == (pressed, "ZMB")
    QTest.keyClicks(line, "Zambia to answer")
    assert line.reading().side is Side.THEIRS, "it counts for the line that was written only"
