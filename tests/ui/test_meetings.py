"""Meetings: the log in groups, filtered as one types, page by page; what is done with the selection."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity, ActivityRow, ActivityState, Item, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.queries import MeetingOrder
from attplanner.ui import language, theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.meetings.lines import PAGE
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.screens.meetings.view import EMPTY, LIST, NOTHING
from attplanner.ui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    from attplanner.services.facade import Services


@pytest.fixture
def meetings(full_window: MainWindow, qtbot: QtBot) -> MeetingsScreen:
    """Return the screen on the example office, in a window that gets the keys."""
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    full_window.navigate("meetings")
    return cast("MeetingsScreen", full_window.screens["meetings"])


def shown(screen: MeetingsScreen) -> list[str]:
    """Return the first column, line by line."""
    return [str(screen.model.index(row, 0).data()) for row in range(screen.model.rowCount())]


def load_all(screen: MeetingsScreen) -> None:
    root = screen.view.table.rootIndex()
    while screen.model.canFetchMore(root):
        screen.model.fetchMore(root)


def meeting_of(services: Services, day: date) -> str:
    rows, _ = services.activities.rows(limit=100)
    return next(row.id for row in rows if row.when.start == day)


def mark(services: Services, meeting: str, handling: Handling, number: int) -> None:
    found = services.activities.get(meeting)
    assert found is not None
    services.activities.mark(handling, MarkScope(items=tuple(item.id for item in found.items[:number])))


def test_the_log_stands_in_groups_with_counts_and_presidents(meetings: MeetingsScreen, qtbot: QtBot) -> None:
    QAbstractItemModelTester(meetings.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: bool(meetings.pages.counts))
    load_all(meetings)
    heads = [text for text, line in zip(shown(meetings), meetings.model.rows(), strict=True) if line.is_process]
    assert heads[0].startswith("CSP3 Process · 36 entries · President: ")
    assert heads[1].startswith("CSP4 Process · 25 entries · President: ")
    assert heads[1].endswith("Japan")
    assert "October 2017 · 3 entries" in shown(meetings)
    assert sum(line.row is not None for line in meetings.model.rows()) == 61


def test_a_group_is_folded_by_keys_and_unfolded_by_a_click(meetings: MeetingsScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(meetings.pages.counts))
    load_all(meetings)
    table, before = meetings.view.table, meetings.model.rowCount()
    table.setFocus()
    assert table.select_key("process:ATT-CSP3")
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert next(line.row.process for line in meetings.model.rows() if line.row) == "ATT-CSP4"
    assert sum(line.row is not None for line in meetings.model.rows()) == 25
    area = table.visualRect(meetings.model.find("process:ATT-CSP3"))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert meetings.model.rowCount() == before


def test_typing_narrows_the_list_and_esc_takes_it_back(meetings: MeetingsScreen, qtbot: QtBot) -> None:
    meetings.focus_filter()
    QTest.keyClicks(meetings.view.filter, "wassenaar")
    found = [line.row for line in meetings.model.rows() if line.row]
    assert {row.place for row in found} == {"Vienna"}
    qtbot.waitUntil(lambda: meetings.panel.meeting == found[0].id)
    QTest.keyClick(meetings.view.filter, Qt.Key.Key_Escape)
    load_all(meetings)
    assert sum(line.row is not None for line in meetings.model.rows()) == 61


def test_chips_narrow_together_and_an_empty_answer_says_what_to_do(meetings: MeetingsScreen) -> None:
    view = meetings.view
    view.process.set_value("ATT-CSP4")
    view.state.set_value("MOZ")
    assert {line.row.place for line in meetings.model.rows() if line.row} >= {"Maputo"}
    view.hints.set_value("open")
    assert all(line.row.open_proposals for line in meetings.model.rows() if line.row)
    view.handling.set_value(Handling.TROIKA.value)
    assert view.pages.currentIndex() == NOTHING
    meetings.clear_filters()
    assert view.pages.currentIndex() == LIST


def test_a_filter_out_of_sight_is_reached_through_more(meetings: MeetingsScreen, qtbot: QtBot) -> None:
    bar, held, city = meetings.view.bar, meetings.view.held, meetings.view.city
    bar.resize(560, bar.height())
    assert held.isHidden()
    assert bar.more.isVisible()
    entry = next(one for one in bar.menu().actions() if one.text() == held.title)
    entry.trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    listed = popup.findChild(QListWidget)
    assert listed is not None
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert held.value() == ActivityState.PLANNED.value
    assert held.isVisible()
    held.set_value(None)
    assert held.isHidden()
    city.open_choices()
    (choices,) = [one for one in city.findChildren(ChoicePopup) if one.isVisible()]
    field = choices.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "map")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert city.words() == "Maputo"
    assert {line.row.place for line in meetings.model.rows() if line.row} == {"Maputo"}
    bar.resize(2400, bar.height())
    qtbot.waitUntil(bar.more.isHidden)


def test_an_empty_log_offers_the_first_step(empty_window: MainWindow) -> None:
    empty_window.navigate("meetings")
    screen = cast("MeetingsScreen", empty_window.screens["meetings"])
    assert screen.view.pages.currentIndex() == EMPTY
    button, paper = screen.view.empty.findChildren(QPushButton)
    assert empty_window.focusWidget() is button
    button.click()
    dialog = empty_window.quick_log()
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
    paper.click()
    assert empty_window.current == "imports"


def test_orders_group_by_what_stays_together(meetings: MeetingsScreen) -> None:
    meetings.view.order.set_value("date")
    load_all(meetings)
    days = [str(line.row.when.start) for line in meetings.model.rows() if line.row]
    assert days == sorted(days, reverse=True)
    assert not any(line.is_process for line in meetings.model.rows())
    meetings.view.order.set_value("source")
    load_all(meetings)
    orders = [line.row.source_order or 0 for line in meetings.model.rows() if line.row]
    assert orders == sorted(orders)
    assert [line.key for line in meetings.model.rows() if line.row is None] == [
        "process:ATT-CSP3",
        "process:ATT-CSP4",
    ]


def test_long_logs_come_page_by_page_and_folded_groups_are_passed_over(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    for number in range(2 * PAGE + 10):
        day = date(2017, 1, 1) + timedelta(days=number % 28)
        services.activities.log(Activity(When.days(day), (Place("Geneva", "CHE"),), items=(Item(f"Talk {number}"),)))
    late = services.activities.log(Activity(When.days(date(2018, 1, 5)), items=(Item("Late talk"),)))
    empty_window.navigate("meetings")
    screen = cast("MeetingsScreen", empty_window.screens["meetings"])
    for order in (MeetingOrder.DATE, MeetingOrder.ANNEX):  # it had followed the log to the meeting logged last
        screen.view.order.set_value(order.value)
    assert len(screen.pages.rows) < 2 * PAGE
    qtbot.waitUntil(lambda: ("ATT-CSP3", "2017-01") in screen.pages.counts)
    line = screen.model.row_at(screen.model.find("month:ATT-CSP3:2017-01"))
    assert line is not None
    screen.log.toggle(line)
    load_all(screen)
    assert [line.key for line in screen.model.rows() if line.row] == [late]
    screen.log.toggle(line)
    screen.reload()
    screen.open_target(Ref("activity", late))
    assert screen.view.table.currentIndex().isValid()
    assert screen.panel.meeting == late


def test_copying_takes_what_is_for_publication_and_says_the_rest(
    meetings: MeetingsScreen, full_window: MainWindow, full: Services
) -> None:
    meeting = meeting_of(full, date(2018, 1, 15))
    meetings.open_target(Ref("activity", meeting))
    meetings.actions_.copy()
    assert full_window.bar.text() == (
        "Nothing was copied: only what is for publication may leave. Left out: 3 internal."
    )
    mark(full, meeting, Handling.PUBLICATION, 2)
    meetings.view.table.setFocus()
    QTest.keyClick(meetings.view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert "<table" in data.html()
    assert "Pacheco" in data.html()
    assert "Malagueta" not in data.html() + data.text()
    assert "\t" in data.text()
    assert full_window.bar.text() == "2 items copied as a table. Left out: 1 internal."
    office = next(one for one in meetings.actions_.menu().actions() if one.text() == "Copy for the office")
    office.trigger()
    assert "Malagueta" in QGuiApplication.clipboard().mimeData().html()
    assert full_window.bar.text() == "3 items copied for the office: internal."
    assert full.exports.releases()[0].handling is Handling.INTERNAL


def test_deleting_offers_the_way_back(meetings: MeetingsScreen, full_window: MainWindow, full: Services) -> None:
    meeting = meeting_of(full, date(2018, 1, 15))
    meetings.open_target(Ref("activity", meeting))
    meetings.view.table.setFocus()
    QTest.keyClick(meetings.view.table, Qt.Key.Key_Delete)
    assert full.activities.get(meeting) is None
    assert meetings.panel.meeting not in (None, meeting)
    assert full_window.bar.text() == "1 meeting moved to the bin."
    full_window.bar._button.click()
    assert full.activities.get(meeting) is not None
    assert meetings.model.find(meeting).isValid()


def test_all_are_selected_also_those_that_are_not_read_yet(
    meetings: MeetingsScreen, full_window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    for number in range(PAGE):
        full.activities.log(
            Activity(when=When.days(date(2018, 5, 1)), items=(Item(source_text=f"Meeting {number}"),))
        )
    meetings.view.filter.setText("2018")
    matching = full.activities.count(meetings.wanted())
    assert matching > len(meetings.pages.rows)
    table = meetings.view.table
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert full_window.status.facts() == f"{matching} meetings selected"
    assert len(meetings.actions_.chosen()) == matching
    meetings.actions_.mark(Handling.TROIKA)
    assert meetings.actions_.strip().question.text() == f"{matching} meetings"
    meetings.actions_.strip().yes.click()
    assert len(meetings.actions_.chosen()) == matching
    handlings = {one for row in full.activities.rows(meetings.wanted(), limit=matching)[0] for one in row.handlings}
    assert handlings == {Handling.TROIKA}
    meetings.actions_.select_all()
    before = full.activities.count()
    meetings.actions_.delete()
    meetings.actions_.strip().yes.click()
    assert full.activities.count() == before - matching
    full_window.bar._button.click()
    assert full.activities.count() == before
    meetings.actions_.select_all()
    meetings.step(1)
    assert len(meetings.actions_.chosen()) == 1
    qtbot.waitUntil(lambda: "selected" not in full_window.status.facts())


def test_home_and_end_go_to_the_ends_of_the_list(meetings: MeetingsScreen) -> None:
    load_all(meetings)
    table = meetings.view.table
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == meetings.model.rowCount() - 1
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert meetings.model.key_at(table.currentIndex()) == meetings.pages.rows[0].id
    assert table.verticalScrollBar().value() == 0, "the heads above it are seen too"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert meetings.panel.isAncestorOf(meetings.window().focusWidget())


def test_keys_lead_through_the_groups_as_through_a_tree(meetings: MeetingsScreen) -> None:
    load_all(meetings)
    table, first = meetings.view.table, meetings.pages.rows[0].id
    head, month = "process:ATT-CSP3", "month:ATT-CSP3:" + str(meetings.pages.rows[0].when.start)[:7]
    table.setFocus()
    table.select_key(first)
    before = meetings.model.rowCount()
    for key, expected in (("Left", month), ("Left", month), ("Left", head), ("Left", head)):
        QTest.keyClick(table, getattr(Qt.Key, f"Key_{key}"))
        assert meetings.model.key_at(table.currentIndex()) == expected
    assert meetings.model.rowCount() == before - 37 - len({str(row.when.start)[:7] for row in csp3(meetings)}) + 1
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert meetings.model.key_at(table.currentIndex()) == first
    assert meetings.model.rowCount() == before
    meetings.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert meetings.model.key_at(table.currentIndex()) == month


def csp3(meetings: MeetingsScreen) -> list[ActivityRow]:
    """Return the rows of the first process."""
    return [row for row in meetings.pages.rows if row.process == "ATT-CSP3"]


def test_what_is_selected_has_a_menu_by_keys(meetings: MeetingsScreen, full: Services) -> None:
    table, first = meetings.view.table, meeting_of(full, date(2018, 1, 15))
    meetings.open_target(Ref("activity", first))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(meetings.actions_.chosen()) == 2
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions() if one.text()] == [
        "2 meetings selected",
        "Open",
        "Copy as a table",
        "Copy for the office",
        "Change …",
        "Mark all items: Internal",
        "Mark all items: Troika",
        "Mark all items: For publication …",
        "Delete",
        "Bin …",
    ]
    assert menu.activeAction().text() == "Open"
    for _ in range(5):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert meetings.actions_.strip().yes.hasFocus()
    QTest.keyClick(meetings.actions_.strip().yes, Qt.Key.Key_Space)
    assert {row.handlings for row in full.activities.rows_of(meetings.actions_.chosen())} == {(Handling.TROIKA,)}


def test_what_is_selected_can_be_acted_on_by_the_search(
    meetings: MeetingsScreen, full_window: MainWindow, full: Services
) -> None:
    meetings.open_target(Ref("activity", meeting_of(full, date(2018, 1, 15))))
    before, search = full.activities.count(), full_window.top.search
    QTest.keyClicks(search, "delete selec")
    assert [hit.text for hit in search.hits() if hit.kind == "command"] == ["1 meeting selected: Delete"]
    search.chosen.emit(next(hit for hit in search.hits() if hit.kind == "command"))
    assert full.activities.count() == before - 1
    full_window.navigate("world")
    assert [hit for hit in full_window.commands.find("delete selec") if hit.kind == "command"] == []


def test_a_meeting_that_is_logged_is_selected_or_said_to_be_hidden(meetings: MeetingsScreen, full: Services) -> None:
    first = full.activities.log_line("12 may 2018 Rome; Ministry of Defence")
    assert meetings.panel.meeting == first
    assert meetings.actions_.chosen() == [first]
    meetings.view.handling.set_value(Handling.TROIKA.value)
    second = full.activities.log_line("14 may 2018 Vienna; Ministry of Defence")
    notice = meetings.view.hidden
    assert notice.isVisible()
    assert notice.text.text() == "14 May 2018, Vienna is in the log; the filter hides it."
    notice.show_it.click()
    assert (notice.isVisible(), meetings.panel.meeting, meetings.actions_.chosen()) == (False, second, [second])


def test_marking_for_publication_is_asked_for(meetings: MeetingsScreen, full: Services) -> None:
    meeting = meeting_of(full, date(2018, 1, 15))
    meetings.open_target(Ref("activity", meeting))
    meetings.actions_.mark(Handling.TROIKA)
    rows = full.activities.rows_of([meeting])
    assert rows[0].handlings == (Handling.TROIKA,)
    meetings.actions_.mark(Handling.PUBLICATION)
    assert full.activities.rows_of([meeting])[0].handlings == (Handling.TROIKA,)
    strip = meetings.actions_.strip()
    assert strip.no.hasFocus()
    assert strip.note.text() == "From then on their items may go into papers for everybody."
    assert strip.yes.text() == "Mark for publication"
    strip.yes.click()
    assert full.activities.rows_of([meeting])[0].handlings == (Handling.PUBLICATION,)


def test_the_list_is_walked_and_opened_by_keys(meetings: MeetingsScreen) -> None:
    first = meetings.panel.meeting
    meetings.step(1)
    second = meetings.panel.meeting
    assert second not in (None, first)
    QTest.keyClick(meetings.view.table, Qt.Key.Key_Return)
    card = meetings.panel.items.cards[meetings.panel.items.opened]
    assert card.body is not None
    assert card.body.wording.area.hasFocus()


def test_a_meeting_chosen_from_the_filter_is_opened_by_one_enter(meetings: MeetingsScreen) -> None:
    field = meetings.view.filter
    field.take_focus()
    QTest.keyClicks(field, "geneva")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    card = meetings.panel.items.cards[meetings.panel.items.opened]
    assert card.body is not None
    assert card.body.wording.area.hasFocus()
    field.take_focus()
    QTest.keyClicks(field, "vienna")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert meetings.view.table.hasFocus()


def test_filters_order_and_meeting_are_remembered(meetings: MeetingsScreen) -> None:
    meetings.view.process.set_value("ATT-CSP4")
    meetings.view.order.set_value("date")
    kept = meetings.save_state()
    meetings.clear_filters()
    meetings.restore_state(kept)
    assert meetings.view.process.value() == "ATT-CSP4"
    assert meetings.view.order.value() == "date"
    assert kept["meeting"]


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK, theme.Mode.CONTRAST])
def test_all_themes_paint_the_screen(meetings: MeetingsScreen, full_window: MainWindow, mode: theme.Mode) -> None:
    full_window.set_mode(mode)
    picture = full_window.grab().toImage()
    corner = meetings.view.table.viewport().mapTo(full_window, meetings.view.table.viewport().rect().bottomRight())
    assert picture.pixelColor(corner.x() - 2, 51) == theme.colour("surface")


def test_the_screen_is_mirrored_for_arabic(full_window: MainWindow, full: Services) -> None:
    app = QGuiApplication.instance()
    language.install(app, "ar")  # type: ignore[arg-type]  # the application of the tests
    full_window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    full_window.navigate("meetings")
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    screen.open_target(Ref("activity", meeting_of(full, date(2017, 10, 24))))
    assert full_window.inspector.x() < full_window.stack.mapTo(full_window, full_window.stack.rect().center()).x()
    assert not full_window.grab().isNull()
