"""The window: what it shows of a store, and that all of it can be reached by keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.office import OfficeInfo
from attplanner.domain.queries import MeetingFilter
from attplanner.domain.statement import Statement
from attplanner.errors import PlannerError
from attplanner.services.history import LONG
from attplanner.ui import language, registry, theme
from attplanner.ui.help_dialogs import ShortcutsDialog
from attplanner.ui.history_dialog import HistoryDialog
from attplanner.ui.main_window import MainWindow
from attplanner.ui.spec import ScreenSpec
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.found_list import HEAD_ROLE
from attplanner.ui.window_frame import START, fits

if TYPE_CHECKING:
    from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)


def test_an_empty_store_offers_three_ways_to_begin(empty_window: MainWindow) -> None:
    page = empty_window.stack.currentWidget()
    assert page is not None
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Log a first meeting" in words
    assert "Take the tour" in words
    assert "197 States" in words
    assert not empty_window.inspector.isVisible()


def test_the_status_bar_proves_the_papers_figures(full_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "stated" in full_window.status.facts())
    assert full_window.status.facts() == "61 entries 33 States named 84 stated by the source"


def test_the_first_record_leads_out_of_the_empty_page(empty_window: MainWindow, services: Services) -> None:
    assert empty_window.current == ""
    services.activities.log_line("12 March 2018 Geneva; Embassy of Japan", TODAY)
    assert empty_window.current != ""


def test_undo_names_what_it_takes_back(empty_window: MainWindow, services: Services) -> None:
    undo, redo = empty_window.actions_["undo"], empty_window.actions_["redo"]
    services.office.set_up(OfficeInfo("CSP4 Presidency", "Nobushige Takamizawa", "JPN", "ATT-CSP4", True))
    assert undo.text() == "Undo: Set up the office"
    assert empty_window.sidebar.store.toolTip() == "CSP4 Presidency"
    undo.trigger()
    assert empty_window.sidebar.store.toolTip() == "New office"
    assert redo.text() == "Redo: Set up the office"
    redo.trigger()
    assert empty_window.sidebar.store.toolTip() == "CSP4 Presidency"


def test_an_error_is_said_and_nothing_else_happens(full_window: MainWindow) -> None:
    def fail() -> None:
        raise PlannerError("store-missing", file="there.attp")

    assert not full_window.attempt(fail)
    assert full_window.bar.text().startswith("There is no store at there.attp.")
    full_window.bar.clear()
    assert full_window.bar.text() == ""


def test_the_date_of_every_status_is_chosen_by_words(full_window: MainWindow) -> None:
    full_window.commands.choose_as_at()
    popup = full_window.top.as_at.findChild(QWidget)
    field = next(one for one in QApplication.allWidgets() if one.accessibleName() == "Date of every status")
    assert popup is not None
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "24 Dec 2014")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert full_window.as_at() == date(2014, 12, 24)
    assert "24 December 2014" in full_window.top.as_at.accessibleName()


def test_the_search_finds_actions_and_says_when_there_is_nothing(full_window: MainWindow) -> None:
    field = full_window.top.search
    QTest.keyClicks(field, "zzzqqq")
    assert field.hits() == []
    assert field.completer().model().index(0, 0).data() == "Nothing found"
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    QTest.keyClicks(field, "history")
    assert [(hit.kind, hit.id) for hit in field.hits()] == [("command", "show_history")]
    field.chosen.emit(field.hits()[0])
    dialog = full_window.findChild(HistoryDialog)
    assert dialog is not None
    dialog.close()


def test_the_search_finds_a_state_by_a_foreign_name_and_opens_it(full_window: MainWindow) -> None:
    field = full_window.top.search
    QTest.keyClicks(field, "cote d'iv")
    assert field.hits()[0].id == "CIV"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert full_window.current == "world"
    assert field.text() == ""
    world = full_window.screens["world"]
    assert world.save_state()["state"] == "CIV"


def test_each_kind_found_has_its_words_once_and_opens_where_it_is_kept(
    full_window: MainWindow, full: Services
) -> None:
    promised = full.follow_ups.add(FollowUp("Send the model law", iso3="NPL"))
    full.state_of_play.add_statement(Statement(When.days(date(2017, 9, 12)), "NPL", occasion="Law of Nepal"))
    field = full_window.top.search
    for kind, screen, kept in (("statement", "world", "NPL"), ("follow_up", "follow_ups", promised)):
        QTest.keyClicks(field, "law nepal")
        model = field.completer().model()
        heads = [model.index(row, 0).data(HEAD_ROLE) for row in range(model.rowCount())]
        assert [one for one in heads if one][:2] == ["Follow-ups", "Statements and votes"]
        popup = field.completer().popup()
        assert popup is not None
        for _ in range(1 + [hit.kind for hit in field.hits()].index(kind)):
            QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert full_window.current == screen
        (table,) = (one for one in full_window.screens[screen].findChildren(TableView) if one.isVisible())
        assert table.keys() == [kept]
        assert field.text() == ""


@pytest.mark.parametrize("key", [spec.key for spec in registry.SCREENS])
@pytest.mark.parametrize("code", ["en", "fr", "es", "ar"])
def test_every_screen_opens_in_each_language_empty(
    key: str, code: str, app: QApplication, window: MainWindow, services: Services
) -> None:
    language.install(app, code)
    window.attach(services)
    window.navigate(key)
    app.processEvents()
    assert window.current == key
    assert not window.grab().isNull()
    assert window.detach()  # before the store is closed, as the program does it
    app.processEvents()


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("key", [spec.key for spec in registry.SCREENS])
def test_every_screen_opens_full_in_each_theme(
    key: str, mode: str, full_window: MainWindow, app: QApplication
) -> None:
    full_window.set_mode(theme.Mode(mode))
    full_window.navigate(key)
    app.processEvents()
    picture = full_window.grab().toImage()
    ground = picture.pixelColor(QPoint(96, 600))
    assert ground.name() == theme.tokens(mode)["win"].lower()


def test_right_to_left_puts_the_sidebar_at_the_right(app: QApplication, window: MainWindow, full: Services) -> None:
    language.install(app, "ar")
    window.attach(full)
    app.processEvents()
    assert window.sidebar.mapTo(window, QPoint(0, 0)).x() == window.width() - window.sidebar.width()


@pytest.mark.parametrize("key", [spec.key for spec in registry.SCREENS])
def test_everything_that_takes_the_focus_says_its_name(key: str, full_window: MainWindow, app: QApplication) -> None:
    full_window.navigate(key)
    app.processEvents()
    silent = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in full_window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _name_of(widget)
    ]
    assert silent == []


def _name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def test_tab_reaches_search_filter_list_and_inspector(
    full_window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    full_window.navigate("world")
    inspector = full_window.inspector
    qtbot.waitUntil(lambda: bool([one for one in inspector.findChildren(QPushButton) if one.isVisible()]))
    full_window.top.search.setFocus()
    reached = []
    for _ in range(60):
        focused = full_window.focusWidget()
        reached.append(_name_of(focused) if focused else "")
        app.sendEvent(full_window, QEvent(QEvent.Type.None_))
        full_window.focusNextChild()
    assert "Filter by any name" in reached
    assert "States" in reached
    assert "Add a treaty action" in reached or any("Correct" in one for one in reached)


def test_shortcuts_are_unique_and_shown(full_window: MainWindow) -> None:
    made = full_window.actions_
    every = [*made.commands.values(), *made.screens.values()]
    keys = [one.shortcut().toString() for one in every if not one.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(one.shortcut().toString() in one.toolTip() for one in every if not one.shortcut().isEmpty())


def test_the_digits_follow_the_navigation_on_the_screen(full_window: MainWindow) -> None:
    keys = [one.shortcut for one in registry.SCREENS if one.navigation]
    assert keys == [f"Ctrl+{number}" for number in range(1, len(keys) + 1)]
    shown = [cap.text() for cap in ShortcutsDialog(full_window).findChildren(QLabel) if cap.text()]
    people = shown.index("People")
    assert shown[people - 2] == "Papers", "beside them stands the screen that is not in the navigation"


def test_a_record_opens_on_its_own_screen(full_window: MainWindow) -> None:
    full_window.open_ref(Ref("state", "NPL"))
    assert full_window.current == "world"
    assert full_window.screens["world"].save_state()["state"] == "NPL"


def test_the_window_comes_back_where_it_was(full: Services, app: QApplication) -> None:
    from attplanner.ui.memory import Memory

    first = MainWindow(Memory())
    first.resize(1400, 800)
    first.attach(full)
    first.show()
    first.navigate("world", Ref("state", "NPL"))
    first.close()
    second = MainWindow(Memory())
    second.attach(full)
    second.show()
    assert (second.width(), second.height()) == (1400, 800)
    assert second.current == "world"
    assert second.screens["world"].save_state()["state"] == "NPL"
    second.close()


def test_a_person_who_is_found_is_shown_among_the_people(full_window: MainWindow) -> None:
    field = full_window.top.search
    QTest.keyClicks(field, "pacheco")
    person = next(hit for hit in field.hits() if hit.kind == "person")
    field.chosen.emit(person)
    assert full_window.current == "people"
    assert [person.id] in [table.keys() for table in full_window.screens["people"].findChildren(TableView)]


def test_by_keys_one_walks_through_the_screens_until_enter(full_window: MainWindow, app: QApplication) -> None:
    navigation = full_window.sidebar.navigation
    navigation.setFocus(Qt.FocusReason.TabFocusReason)
    assert full_window.current == registry.SCREENS[0].key
    QTest.keyClick(navigation, Qt.Key.Key_Down)
    assert full_window.current == registry.SCREENS[1].key
    assert full_window.focusWidget() is navigation
    QTest.keyClick(navigation, Qt.Key.Key_Return)
    assert full_window.focusWidget() is not navigation


def test_a_long_step_is_undone_and_redone_aside(empty_window: MainWindow, services: Services, qtbot: QtBot) -> None:
    services.generate.fill(2 * LONG, seed=1)
    published = MeetingFilter(handling=Handling.PUBLICATION)
    before = services.activities.count(published)
    services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    after = services.activities.count(published)
    for way, left in ((empty_window.commands.undo, before), (empty_window.commands.redo, after)):
        way()
        assert empty_window.jobs.writing
        assert not empty_window.detach()  # the store is not closed under its hands
        with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
            pass
        assert services.activities.count(published) == left
    assert empty_window.actions_["undo"].isEnabled()


def test_the_people_met_leave_only_as_a_copy_for_the_office(full_window: MainWindow, app: QApplication) -> None:
    full_window.navigate("people")
    app.clipboard().setText("before")
    table = full_window.screens["people"].findChildren(TableView)[0]
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert app.clipboard().text() == "before"
    full_window.bar._button.click()
    assert len(app.clipboard().text().splitlines()) == 2
    assert full_window.bar.text() == "1 line copied for the office: internal."


def test_the_key_for_saving_says_that_all_is_saved(full_window: MainWindow) -> None:
    for key in ("overview", "world", "meetings"):
        full_window.navigate(key)
        before = full_window.status.saved.words.text()
        QTest.keyClick(full_window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert full_window.status.saved.words.text() == "all of it is saved already, as you type"
        assert full_window.bar.text() == ""
        full_window.status._saying.timeout.emit()
        assert full_window.status.saved.words.text() == before


def test_answers_about_a_store_that_is_let_go_reach_nobody(full_window: MainWindow, qtbot: QtBot) -> None:
    """But what reports, such as a backup, is told to its end."""
    told: list[str] = []
    jobs = full_window.jobs
    jobs.start(lambda: "read", told.append)
    jobs.start_long(lambda _: "backed up", told.append)
    assert full_window.detach()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["backed up"]


@pytest.mark.parametrize("key", ["overview", "imports", "trade", "papers", "people", "meetings"])
def test_no_screen_asks_a_store_that_was_closed(
    full_window: MainWindow, full: Services, tmp_path: Path, qtbot: QtBot, key: str
) -> None:
    table = tmp_path / "trade.csv"
    table.write_text("TIV of arms exports from all\n,2015,2016,2017\nFrance,1,2,3\n", encoding="utf-8")
    full_window.navigate(key)
    if key == "imports":
        full_window.screens[key].open_target("4 May 2018, Vienna: Meeting with Ms. Ana Costa")
    elif key == "trade":
        full_window.screens[key].open_target(table)
    full_window.jobs._pool.waitForDone()  # what was found out waits to be told
    with qtbot.captureExceptions() as caught:
        assert full_window.detach()
        full.close()
        qtbot.waitUntil(lambda: not full_window.jobs.busy)
        QApplication.processEvents()
    assert caught == []


@pytest.mark.parametrize("one", registry.SCREENS, ids=lambda one: one.key)
def test_the_search_asks_a_screen_for_its_actions_and_leaves_nothing_behind(
    full_window: MainWindow, one: ScreenSpec
) -> None:
    full_window.navigate(one.key)
    screen = full_window.screens[one.key]
    offered = [act.text() for act in screen.offered()]
    before = len(screen.findChildren(QAction))
    assert [act.text() for act in screen.offered()] == offered
    assert len(screen.findChildren(QAction)) == before


@pytest.mark.parametrize(
    ("screen", "room"), [((1280, 720), False), ((1280, 759), False), ((1366, 768), True), ((1024, 900), False)]
)
def test_a_window_that_has_no_room_with_its_title_begins_maximized(screen: tuple[int, int], room: bool) -> None:
    assert fits(QSize(*START), QSize(*screen)) is room
