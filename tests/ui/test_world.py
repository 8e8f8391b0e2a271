"""World: the States at a date, one State's page, and what the office corrects."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision
from attplanner.domain.handling import Handling
from attplanner.domain.treaty_status import Status
from attplanner.ui import clipboard
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.world.editors import ActionEditor, FactEditor
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.widgets.labels import ElidedLabel, LinkLabel
from attplanner.ui.widgets.section import ScrolledColumn

if TYPE_CHECKING:
    from attplanner.services.facade import Services

AT = date(2018, 5, 29)


@pytest.fixture
def world(full_window: MainWindow) -> WorldScreen:
    """Return the screen on the example office, as at the paper's date."""
    full_window.top.as_at.choose(AT)
    full_window.navigate("world")
    return cast("WorldScreen", full_window.screens["world"])


def names(world: WorldScreen) -> list[str]:
    return [row.name for row in world.model.rows()]


def words_of(world: WorldScreen) -> list[str]:
    return [
        label.full if isinstance(label, ElidedLabel) else label.text()
        for label in world.panel.findChildren(QLabel)
        if label.isVisible()
    ]


def test_the_list_has_197_states_with_the_depositarys_counts(world: WorldScreen) -> None:
    assert len(world.model.rows()) == 197
    shown = [button.accessibleName() for button in world.view.legend.buttons().values()]
    assert shown == ["State Party 94", "Signatory 40", "Deposited, not yet in force 1", "Not yet joined 62"]
    QAbstractItemModelTester(world.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cote d'iv", ["Côte d'Ivoire"]),
        ("Laos", ["Lao People's Democratic Republic"]),
        ("atlantis", []),
        ("Allemagne", ["Germany"]),
        ("ألمانيا", ["Germany"]),
    ],
)
def test_the_filter_knows_any_alias_in_any_language(world: WorldScreen, typed: str, found: list[str]) -> None:
    world.view.filter.setText(typed)
    if found:
        assert names(world) == found
    else:
        assert world.view.pages.currentWidget() is world.view.nothing


def test_filters_narrow_and_are_cleared_together(world: WorldScreen) -> None:
    world.view.grouping.set_value("members-of-SADC")
    world.view.status.set_value(Status.NOT_YET.value)
    assert names(world) == ["Botswana", "Democratic Republic of the Congo"]
    world.view.status.set_value("not-party")
    assert len(names(world)) == 9
    assert Status.PARTY not in {row.status.status for row in world.model.rows()}
    world.clear_filters()
    assert len(world.model.rows()) == 197


def test_the_legend_filters_and_takes_it_back(world: WorldScreen) -> None:
    button = world.view.legend.buttons()[Status.DEPOSITED]
    button.click()
    assert names(world) == ["Chile"]
    assert world.view.legend.total.text() == "1 of 197 States"
    button.click()
    assert len(world.model.rows()) == 197


def test_one_rule_counts_what_the_list_shows_and_what_each_status_would(world: WorldScreen) -> None:
    legend, view = world.view.legend, world.view
    assert legend.total.text() == "197 States"
    view.grouping.set_value("members-of-SADC")
    fitting = len(world.model.rows())
    assert legend.total.text() == f"{fitting} of 197 States"
    view.status.set_value("not-party")
    shown = len(world.model.rows())
    assert shown < fitting
    assert legend.total.text() == f"{shown} of 197 States"
    offered = {status: int(one.accessibleName().split()[-1]) for status, one in legend.buttons().items()}
    assert sum(offered.values()) == fitting
    assert fitting - offered[Status.PARTY] == shown
    for status, number in offered.items():
        view.status.set_value(status)
        assert len(world.model.rows()) == number


def test_another_date_changes_every_status(world: WorldScreen, full_window: MainWindow) -> None:
    full_window.top.as_at.choose(date(2013, 6, 2))
    assert {row.status.status for row in world.model.rows()} == {Status.NOT_YET}
    full_window.top.as_at.choose(date(2014, 12, 24))
    assert sum(row.status.status is Status.PARTY for row in world.model.rows()) > 40


def test_one_states_page_tells_dates_doubts_and_what_was_logged(world: WorldScreen) -> None:
    world.open_target(Ref("state", "MOZ"))
    said = words_of(world)
    assert "Mozambique" in said
    assert "3 June 2013" in said
    assert "date not verified" in said
    assert "not verified against the UN Treaty Collection" in said
    assert not any("memory" in one for one in said)
    assert "3 named · 2 in a group" in said
    assert not any("E6" in one for one in said)  # sources stand with their titles
    assert any("Maputo" in one for one in said)


def test_no_page_of_a_state_is_wider_than_its_window(world: WorldScreen, app: QApplication) -> None:
    for iso3 in ("MOZ", "AGO", "DEU"):
        world.open_target(Ref("state", iso3))
        chosen = world.services.states.page(iso3, world.shell.as_at()).row.status.actions[0]
        day = date(2013, 9, 4)
        world.services.states.correct_action(chosen.id, day, day, Precision.DAY, "A note verbale", "")
        app.processEvents()
        scroll = world.panel.findChild(ScrolledColumn)
        assert scroll is not None
        page = scroll.widget()
        assert page is not None
        assert page.width() <= scroll.viewport().width(), iso3


def test_typing_in_the_list_filters_it(world: WorldScreen) -> None:
    world.view.table.setFocus()
    QTest.keyClick(world.view.table, Qt.Key.Key_L)
    QTest.keyClicks(world.view.filter, "aos")
    assert world.view.filter.text() == "laos"
    assert names(world) == ["Lao People's Democratic Republic"]
    assert world.view.legend.total.text() == "1 of 197 States"


def test_selecting_by_keys_follows_into_the_page(world: WorldScreen) -> None:
    world.view.filter.setFocus()
    QTest.keyClick(world.view.filter, Qt.Key.Key_Down)
    assert world.save_state()["state"] == "ALB"
    QTest.keyClicks(world.view.filter, "nepal")
    assert world.save_state()["state"] == "NPL"
    QTest.keyClick(world.view.filter, Qt.Key.Key_Escape)
    assert world.view.filter.text() == ""
    assert world.save_state()["state"] == "NPL"


def test_columns_sort_by_value_and_keep_what_is_missing_at_the_end(world: WorldScreen) -> None:
    head = world.view.table.horizontalHeader()
    head.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    contacts = [row.last_contact for row in world.model.rows()]
    met = [one for one in contacts if one]
    assert met == sorted(met, reverse=True)
    assert contacts[: len(met)] == met


def editor_of(world: WorldScreen, kind: type[ActionEditor] | type[FactEditor]) -> ActionEditor | FactEditor:
    QApplication.processEvents()
    return next(one for one in world.panel.findChildren(kind) if one.isVisible())


def test_the_office_corrects_a_date_and_takes_it_back(
    world: WorldScreen, full: Services, full_window: MainWindow, app: QApplication
) -> None:
    world.open_target(Ref("state", "MOZ"))
    shipped = full.states.status("MOZ", AT).actions[0]
    world.panel._edit_action(shipped)
    editor = editor_of(world, ActionEditor)
    assert isinstance(editor, ActionEditor)
    editor.when.setFocus()
    editor.when.selectAll()
    QTest.keyClicks(editor.when, "4 June 2013")
    editor.save.click()
    assert "Say where this comes from." in words_of(world)
    QTest.keyClicks(editor.source, "Note verbale")
    editor.save.click()
    action = full.states.status("MOZ", AT).actions[0]
    assert (action.start, action.origin, action.source) == (date(2013, 6, 4), "office", "Note verbale")
    app.processEvents()
    assert "our date" in words_of(world)
    back = next(b for b in world.panel.findChildren(QPushButton) if b.text() == "Take back" and b.isVisible())
    back.click()
    assert full.states.status("MOZ", AT).actions[0].start == date(2013, 6, 3)
    full_window.commands.undo()
    assert full.states.status("MOZ", AT).actions[0].start == date(2013, 6, 4)


def test_enter_goes_from_the_list_to_the_page_and_a_meeting_opens_by_keys(
    world: WorldScreen, full_window: MainWindow, app: QApplication
) -> None:
    world.open_target(Ref("state", "MOZ"))
    app.processEvents()
    world.view.table.setFocus()
    QTest.keyClick(world.view.table, Qt.Key.Key_Return)
    focused = full_window.focusWidget()
    assert focused is not None
    assert world.panel.isAncestorOf(focused)
    link = next(one for one in world.panel.findChildren(LinkLabel) if one.text() == "15 Jan 2018")
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert full_window.current == "meetings"


def test_the_office_adds_an_action_that_changes_the_status(world: WorldScreen, full: Services) -> None:
    world.open_target(Ref("state", "NPL"))
    world.panel._edit_action(None)
    editor = editor_of(world, ActionEditor)
    assert isinstance(editor, ActionEditor)
    editor.kind.setCurrentIndex(editor.kind.findData("signature"))
    QTest.keyClicks(editor.when, "7 May 2018")
    QTest.keyClicks(editor.source, "Depositary")
    QTest.keyClick(editor.source, Qt.Key.Key_Return)
    assert full.states.status("NPL", AT).status is Status.SIGNATORY
    row = next(row for row in world.model.rows() if row.iso3 == "NPL")
    assert row.status.status is Status.SIGNATORY


def test_a_corrected_name_is_used_everywhere(world: WorldScreen, full: Services) -> None:
    world.open_target(Ref("state", "TUR"))
    world.panel._edit_fact("name")
    editor = editor_of(world, FactEditor)
    assert isinstance(editor, FactEditor)
    assert isinstance(editor.value, QLineEdit)
    editor.value.setText("Turkiye")
    editor.source.setText("Office")
    editor.save.click()
    assert full.lexicon().state_name("TUR") == "Turkiye"
    assert "Turkiye" in names(world)


def test_the_list_copies_as_a_table(world: WorldScreen, app: QApplication) -> None:
    world.open_target(Ref("state", "MOZ"))
    table = world.view.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = app.clipboard().mimeData()
    assert "<td>Mozambique</td><td>Signatory</td>" in data.html()
    assert data.text().splitlines() == ["State\tOfficial status", "Mozambique\tSignatory"]
    assert "Left out, since it is internal: Pathway (our estimate), Last contact, Next due." in bar(world)


def test_no_copy_of_a_list_that_an_internal_filter_narrows(world: WorldScreen, app: QApplication) -> None:
    """Whom the filter leaves tells the estimate."""
    clipboard.offer({"text/plain": b"before"})
    world.view.chips()["stage"].set_value("none")
    world.view.table.selectAll()
    world.copies.copy()
    assert app.clipboard().text() == "before"
    assert "the filter asks for what is internal" in bar(world)
    world.view.chips()["stage"].set_value(None)
    world.copies.copy()
    assert app.clipboard().text() != "before"


def test_all_of_the_list_is_copied_for_the_office_only(world: WorldScreen, app: QApplication) -> None:
    world.open_target(Ref("state", "MOZ"))
    world.view.table.selectAll()
    world.copies.copy_for_office()
    lines = app.clipboard().mimeData().text().splitlines()
    assert len(lines) == 1 + world.model.rowCount()
    assert any(line.startswith("Mozambique\tSignatory\t\t29 Jan 2018\t") for line in lines)
    assert bar(world) == "197 lines copied for the office: internal."
    assert "Copy for the office" in [one.text() for one in world.offered()]
    clipboard.forget()
    assert app.clipboard().text() == ""


def bar(world: WorldScreen) -> str:
    window = world.window()
    assert isinstance(window, MainWindow)
    return window.bar.text()


def test_hidden_columns_and_widths_are_remembered(world: WorldScreen) -> None:
    table = world.view.table
    menu = table.column_menu()
    menu.actions()[1].setChecked(False)
    table.horizontalHeader().resizeSection(0, 260)
    kept = world.save_state()
    menu.actions()[1].setChecked(True)
    table.horizontalHeader().resizeSection(0, 200)
    world.restore_state(kept)
    assert table.horizontalHeader().isSectionHidden(2)
    assert table.horizontalHeader().sectionSize(0) == 260


def test_the_chip_names_an_organization_by_its_acronym(world: WorldScreen) -> None:
    world.view.grouping.set_value("members-of-ASEAN")
    assert world.view.grouping.accessibleName() == "Member of: ASEAN"
    assert world.view.grouping.words() == "Members of ASEAN"


def test_after_an_editor_the_focus_is_back_on_what_opened_it(
    world: WorldScreen, full_window: MainWindow, qtbot: QtBot
) -> None:
    world.open_target(Ref("state", "MOZ"))
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    name = "Correct this date: Signed"
    next(one for one in world.panel.findChildren(QWidget) if one.accessibleName() == name).setFocus()
    QTest.keyClick(full_window.focusWidget(), Qt.Key.Key_Space)
    editor = world.panel.findChild(ActionEditor)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    focused = full_window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name


def test_the_focus_stays_on_the_page_when_a_meeting_is_logged_over_it(
    world: WorldScreen, full_window: MainWindow, full: Services
) -> None:
    world.open_target(Ref("state", "MOZ"))
    name = "Correct this date: Signed"
    next(one for one in world.panel.findChildren(QWidget) if one.accessibleName() == name).setFocus()
    full_window.log_meeting("3 May 2018 Maputo; Mozambique")
    dialog = full_window.quick_log()
    assert dialog is not None
    getattr(dialog, "log")()  # noqa: B009  # the dialog's class does not matter here
    assert full.activities.count() == 62
    focused = full_window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name


def test_what_is_copied_of_a_list_is_noted_as_having_left(world: WorldScreen, full: Services) -> None:
    before = full.history.can_undo()
    world.copies.copy()
    world.copies.copy_for_office()
    office, public = full.exports.releases()
    assert [(one.what, one.file, one.handling, one.items) for one in (public, office)] == [
        ("States", "clipboard", Handling.PUBLICATION, 1), ("States", "clipboard", Handling.INTERNAL, 1)
    ]  # fmt: skip
    assert full.history.can_undo() is before  # what has left cannot be taken back
