"""Overview: what is shown, where each figure and line leads, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.domain.activity import Activity, ActivityState, Item, Place
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus, Side
from attplanner.domain.overview import coverage
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.treaty_status import Status
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.screens.meetings.screen import MeetingsScreen
from attplanner.ui.screens.overview.card_list import box_of
from attplanner.ui.screens.overview.coverage import LEAST, CoverageButton, shares
from attplanner.ui.screens.overview.listing import Line
from attplanner.ui.screens.overview.screen import OverviewScreen
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.tables.row_table import RowTableModel

if TYPE_CHECKING:
    from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)


@pytest.fixture
def played(full: Services) -> Services:
    """Return the example office with made-up plans, promises and estimates."""
    for days, text in ((1, "WGTU, second meeting"), (34, "Consultations")):
        when = When.days(TODAY + timedelta(days=days))
        full.activities.log(
            Activity(when, (Place("Geneva", "CHE"),), state=ActivityState.PLANNED, items=(Item(text),))
        )
    full.follow_ups.add(FollowUp("Send the model law", due=TODAY - timedelta(days=2), iso3="NPL"))
    full.follow_ups.add(FollowUp("Treaty text in Portuguese", due=TODAY + timedelta(days=3), iso3="MOZ"))
    full.follow_ups.add(FollowUp("Ask the Ministry again", Side.THEIRS, due=TODAY + timedelta(days=30), iso3="MWI"))
    full.state_of_play.add_move(PathwayMove("IDN", Stage.INTEREST, date(2017, 3, 17)))
    full.state_of_play.add_move(PathwayMove("BWA", Stage.CABINET, TODAY - timedelta(days=120)))
    return full


@pytest.fixture
def screen(window: MainWindow, played: Services) -> Iterator[OverviewScreen]:
    """Return the screen in a window that was opened on it."""
    window.attach(played)
    yield cast("OverviewScreen", window.screens["overview"])
    window.detach()


def press(screen: OverviewScreen, key: Qt.Key, app: QApplication) -> None:
    target = screen.window().focusWidget()
    assert target is not None
    QTest.keyClick(target, key)
    app.processEvents()


def listed(screen: OverviewScreen) -> list[tuple[str, ...]]:
    model = screen.page.table.model()
    assert isinstance(model, RowTableModel)
    return [cast("Line", row).cells for row in model.rows()]


def part(screen: OverviewScreen, region: str, status: Status | None) -> CoverageButton:
    buttons = (button for row in screen.view.coverage.rows() for button in row)
    return next(one for one in buttons if (one.region, one.status) == (region, status))


# -- what is shown ---------------------------------------------------------------------------------------------------


def test_a_store_is_shown_on_the_overview_unless_another_screen_was_shown_last(
    full_window: MainWindow,
) -> None:
    assert full_window.current == "overview"
    assert not full_window.inspector.isVisible()
    full_window.navigate("meetings")
    full_window.detach()
    assert full_window.first_spec().key == "meetings"
    assert MainWindow(Memory(lasting=False)).first_spec().key == "overview"


def test_it_says_the_day_what_is_next_and_what_is_due(screen: OverviewScreen) -> None:
    view = screen.view
    assert view.day.text() == "Tuesday 29 May 2018"
    assert view.next.full == "Tomorrow: WGTU, second meeting"
    assert [line.spoken for line in view.meetings.lines()] == [
        "WGTU, second meeting, 30 May 2018, Geneva, Tomorrow",
        "Consultations, 2 Jul 2018, Geneva, In 34 days",
    ]
    assert [(line.spoken, line.tone) for line in view.due.lines()] == [
        ("Send the model law, Nepal, 27 May", "bad"),
        ("Treaty text in Portuguese, Mozambique, 1 Jun", "warn"),
        ("Ask the Ministry again, Malawi · They promised, 28 Jun", ""),
    ]
    assert (view.planned.accessibleName(), view.open.accessibleName()) == ("2 planned", "3 open, 2 within 7 days")


def test_three_figures_stand_apart(screen: OverviewScreen) -> None:
    figures = [button.said()[:2] for button in (screen.view.named, screen.view.stated, screen.view.groups)]
    assert figures == [("33", "named in the log"), ("84", "stated by the source"), ("7", "groups met")]


def test_bars_follow_the_date_of_the_window(screen: OverviewScreen, window: MainWindow) -> None:
    assert part(screen, "African Group", None).text() == "22 of 54"
    assert screen.view.parties.accessibleName() == "94 States Parties, 29 May 2018"
    window.top.as_at.choose(date(2014, 1, 1))
    assert part(screen, "African Group", None).text() == "0 of 54"
    assert screen.view.parties.accessibleName() == "0 States Parties, 1 Jan 2014"


def test_evidence_is_stale_as_at_the_date_of_the_window(screen: OverviewScreen, window: MainWindow) -> None:
    QAbstractItemModelTester(screen.view.stale_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.iso3 for row in screen.view.stale_model.rows()] == ["IDN"]
    window.top.as_at.choose(TODAY + timedelta(days=1))
    assert [(row.iso3, row.days) for row in screen.view.stale_model.rows()] == [("IDN", 439), ("BWA", 121)]


def test_what_is_logged_elsewhere_is_there_when_one_comes_back(
    screen: OverviewScreen, window: MainWindow, played: Services
) -> None:
    window.navigate("meetings")
    played.follow_ups.add(FollowUp("One more", due=TODAY))
    window.navigate("overview")
    assert [line.title for line in screen.view.due.lines()][1] == "One more"


def test_a_new_day_moves_everything_on(app: QApplication, played: Services) -> None:
    days = [TODAY]
    window = MainWindow(Memory(lasting=False), today=lambda: days[0])
    window.show()
    window.attach(played)
    screen = cast("OverviewScreen", window.screens["overview"])
    days[0] += timedelta(days=2)
    screen.shown()
    assert screen.view.day.text() == "Thursday 31 May 2018"
    assert screen.view.next.full == "In 32 days: Consultations"
    assert [row.iso3 for row in screen.view.stale_model.rows()] == ["IDN", "BWA"]
    window.close()


def test_an_empty_office_is_told_what_belongs_here(empty_window: MainWindow) -> None:
    empty_window.navigate("overview")
    view = cast("OverviewScreen", empty_window.screens["overview"]).view
    assert view.meetings_card.said.isVisible()
    assert view.due_card.said.isVisible()
    assert view.stale_card.said.isVisible()
    assert not view.named.isEnabled()
    assert view.next.full == "Nothing planned"


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_everything_has_its_place(
    screen: OverviewScreen, window: MainWindow, app: QApplication, size: tuple[int, int], mode: theme.Mode
) -> None:
    window.set_mode(mode)
    window.resize(*size)
    app.processEvents()
    areas = [card.geometry() for card in screen.view.cards()]
    assert all(screen.view.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one, other in combinations(areas, 2))
    assert screen.view.due.verticalScrollBar().maximum() == 0
    last = screen.view.coverage.rows()[-1][-1]
    assert screen.view.coverage.rect().contains(last.geometry())


# -- where it leads --------------------------------------------------------------------------------------------------


def test_the_line_goes_on_in_the_quick_log(screen: OverviewScreen, window: MainWindow, app: QApplication) -> None:
    assert screen.view.line.hasFocus()
    QTest.keyClicks(screen.view.line, "15 mar 2018 Jakarta")
    press(screen, Qt.Key.Key_Return, app)
    dialog = window.quick_log()
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.view.line.toPlainText() == "15 mar 2018 Jakarta"  # type: ignore[attr-defined]  # the quick log
    assert not screen.view.line.text()


def test_a_tick_closes_a_follow_up_and_undo_opens_it_again(
    screen: OverviewScreen, window: MainWindow, played: Services, app: QApplication
) -> None:
    screen.view.due.setFocus()
    press(screen, Qt.Key.Key_Space, app)
    assert [line.title for line in screen.view.due.lines()] == ["Treaty text in Portuguese", "Ask the Ministry again"]
    closed = [one for one in played.follow_ups.rows() if one.status is FollowUpStatus.DONE]
    assert [(one.text, one.done_on) for one in closed] == [("Send the model law", TODAY)]
    window.commands.undo()
    assert len(screen.view.due.lines()) == 3


def test_a_click_on_the_box_ticks_and_a_click_beside_it_opens(screen: OverviewScreen, window: MainWindow) -> None:
    due = screen.view.due
    row = due.visualItemRect(due.item(1))
    QTest.mouseClick(due.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert window.current == "follow_ups"
    assert len(due.lines()) == 3
    window.navigate("overview")
    QTest.mouseClick(due.viewport(), Qt.MouseButton.LeftButton, pos=box_of(row, due.layoutDirection()).center())
    assert [line.title for line in due.lines()] == ["Send the model law", "Ask the Ministry again"]
    assert window.current == "overview"


def test_a_planned_meeting_opens_in_the_log(screen: OverviewScreen, window: MainWindow, app: QApplication) -> None:
    screen.view.meetings.setFocus()
    press(screen, Qt.Key.Key_Down, app)
    wanted = screen.view.meetings.current()
    press(screen, Qt.Key.Key_Return, app)
    assert window.current == "meetings"
    assert cast("MeetingsScreen", window.screens["meetings"]).log.selected == wanted


def test_a_stale_pathway_opens_its_state(screen: OverviewScreen, window: MainWindow, app: QApplication) -> None:
    screen.view.stale.setFocus()
    press(screen, Qt.Key.Key_Down, app)
    press(screen, Qt.Key.Key_Return, app)
    assert window.current == "world"
    assert cast("WorldScreen", window.screens["world"]).save_state()["state"] == "IDN"


def test_a_part_of_a_bar_opens_its_states(screen: OverviewScreen, window: MainWindow) -> None:
    QTest.mouseClick(part(screen, "African Group", Status.SIGNATORY), Qt.MouseButton.LeftButton)
    assert window.current == "world"
    world = cast("WorldScreen", window.screens["world"])
    assert len(world.model.rows()) == 17
    assert {(row.region, row.status.status) for row in world.model.rows()} == {("African Group", Status.SIGNATORY)}


def test_the_figure_behind_a_bar_opens_the_whole_region(screen: OverviewScreen, window: MainWindow) -> None:
    part(screen, "GRULAC", None).click()
    assert len(cast("WorldScreen", window.screens["world"]).model.rows()) == 33


def test_the_open_ones_are_listed_by_follow_ups(screen: OverviewScreen, window: MainWindow) -> None:
    QTest.mouseClick(screen.view.open, Qt.MouseButton.LeftButton)
    assert window.current == "follow_ups"
    view = window.screens["follow_ups"].filter_view
    assert view is not None
    assert view.chips()["status"].value() == "open"


def test_entries_and_parties_open_their_lists(screen: OverviewScreen, window: MainWindow, app: QApplication) -> None:
    screen.view.entries.setFocus()
    press(screen, Qt.Key.Key_Return, app)
    assert window.current == "meetings"
    assert screen.overview is not None
    wanted = cast("MeetingsScreen", window.screens["meetings"]).wanted()
    assert window.services is not None
    assert window.services.activities.count(wanted) == screen.overview.reached.entries == 61
    window.navigate("overview")
    screen.view.parties.setFocus()
    press(screen, Qt.Key.Key_Return, app)
    assert len(cast("WorldScreen", window.screens["world"]).model.rows()) == 94


# -- the lists behind the figures ------------------------------------------------------------------------------------


def test_each_named_state_is_proved_by_its_entries(
    screen: OverviewScreen, window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    screen.view.named.setFocus()
    press(screen, Qt.Key.Key_Return, app)
    qtbot.waitUntil(screen.page.isVisible)
    lines = listed(screen)
    assert len(lines) == 33
    assert screen.page.title.text() == "33 States named in the log"
    screen.page.table.select_key("BWA")
    assert screen.page.beside_title.full == "3 entries with Botswana"
    screen.page.table.setFocus()
    press(screen, Qt.Key.Key_Return, app)
    assert screen.page.beside.hasFocus()
    press(screen, Qt.Key.Key_Escape, app)
    assert screen.page.table.hasFocus()
    press(screen, Qt.Key.Key_Return, app)
    press(screen, Qt.Key.Key_Return, app)
    assert window.current == "meetings"
    window.navigate("overview")
    assert screen.page.isVisible()
    press(screen, Qt.Key.Key_Escape, app)
    assert screen.view.isVisible()
    assert screen.view.named.hasFocus()


def test_a_stated_figure_shows_its_sentence_and_document(screen: OverviewScreen, qtbot: QtBot) -> None:
    screen.view.stated.click()
    qtbot.waitUntil(screen.page.isVisible)
    assert [cells[0] for cells in listed(screen)] == ["84"]
    assert "84 countries so far" in screen.page.text.text()
    assert "example-office.txt, line" in screen.page.text.text()
    assert not screen.page.beside.isVisible()


def test_groups_show_their_members_and_open_ones_imply_nobody(screen: OverviewScreen, qtbot: QtBot) -> None:
    screen.view.groups.click()
    qtbot.waitUntil(screen.page.isVisible)
    assert ("Members of ASEAN", "27 Feb 2018", "10") in listed(screen)
    assert "up to 69 more States" in screen.page.note.full
    assert "implies nobody" in screen.page.text.text()
    screen.page.table.selectRow([cells[0] for cells in listed(screen)].index("Members of ASEAN"))
    assert screen.page.beside_title.full == "10 members of Members of ASEAN"
    assert screen.page.beside.model().rowCount() == 10


def test_all_planned_and_all_stale_ones_are_listed(
    screen: OverviewScreen, window: MainWindow, app: QApplication
) -> None:
    QTest.mouseClick(screen.view.planned, Qt.MouseButton.LeftButton)
    assert [cells[2] for cells in listed(screen)] == ["WGTU, second meeting", "Consultations"]
    window.navigate("overview")  # its key once more
    assert screen.view.isVisible()
    QTest.mouseClick(screen.view.stale_note, Qt.MouseButton.LeftButton)
    assert listed(screen) == [("Indonesia", "Interest stated", "17 Mar 2017", "438 days")]
    press(screen, Qt.Key.Key_Return, app)
    assert window.current == "world"


def test_a_list_leaves_only_as_a_copy_for_the_office(screen: OverviewScreen, window: MainWindow) -> None:
    QApplication.clipboard().setText("before")
    for table in (screen.view.stale, screen.page.table):
        table.setFocus()
        table.selectRow(0)
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == "before"
        screen.open_list("stale")
    window.bar._button.click()  # what the message offers instead
    copied = QApplication.clipboard().text().splitlines()
    assert copied == ["State\tPathway\tEvidence\tAge", "Indonesia\tInterest stated\t17 Mar 2017\t438 days"]
    assert "<td>Indonesia</td>" in QApplication.clipboard().mimeData().html()


# -- keys and screen readers -----------------------------------------------------------------------------------------


def test_tab_goes_through_the_cards_in_the_order_of_reading(screen: OverviewScreen, app: QApplication) -> None:
    view = screen.view
    reached = []
    for _ in range(14):
        reached.append(screen.window().focusWidget())
        screen.window().focusNextChild()
    order = [view.line, view.planned, view.meetings, view.open, view.due, view.entries, view.named, view.stated,
             view.groups, view.parties, view.coverage.rows()[0][0], view.stale_note, view.stale]  # fmt: skip
    assert [one for one in reached if one in order] == order


def test_arrows_go_from_part_to_part_and_tab_comes_back_there(screen: OverviewScreen, app: QApplication) -> None:
    rows = screen.view.coverage.rows()
    rows[0][0].setFocus()
    press(screen, Qt.Key.Key_Right, app)
    assert rows[0][1].hasFocus()
    press(screen, Qt.Key.Key_Down, app)
    assert rows[1][1].hasFocus()
    screen.window().focusNextChild()
    assert screen.view.stale_note.hasFocus()
    screen.window().focusPreviousChild()
    assert rows[1][1].hasFocus()


def test_the_bars_are_read_aloud(screen: OverviewScreen) -> None:
    said = QAccessible.queryAccessibleInterface(part(screen, "African Group", Status.SIGNATORY))
    assert said.text(QAccessible.Text.Name) == "African Group, Signatory: 17 of 54"
    assert said.role() is QAccessible.Role.Button
    whole = part(screen, "WEOG", None).accessibleName()
    assert whole == "Western European and Others Group: 24 of 29 are States Parties"


def test_parts_fill_their_bar_and_none_is_too_narrow_to_hit() -> None:
    for numbers in ([54], [1, 0, 200], [22, 17, 15], [1, 1, 1, 300]):
        widths = shares(numbers, 160)
        assert sum(widths) + len(widths) - 1 == 160
        assert min(widths) >= LEAST


def test_regions_are_counted_by_status() -> None:
    (one,) = coverage([("A", Status.PARTY), ("A", Status.NOT_YET), ("A", Status.PARTY)])
    assert (one.region, one.number(Status.PARTY), one.number(Status.SIGNATORY), one.total) == ("A", 2, 0, 3)


def test_the_way_back_from_right_to_left_is_the_same(
    screen: OverviewScreen, window: MainWindow, app: QApplication
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.processEvents()
    rows = screen.view.coverage.rows()
    assert rows[0][0].geometry().x() > rows[0][1].geometry().x()
    rows[0][0].setFocus()
    press(screen, Qt.Key.Key_Left, app)
    assert rows[0][1].hasFocus()
    due = screen.view.due
    row = due.visualItemRect(due.item(0))
    assert box_of(row, due.layoutDirection()).x() > row.center().x()
    assert due.mapToGlobal(QPoint(0, 0)).x() > screen.view.named.mapToGlobal(QPoint(0, 0)).x()
