"""The import preview of what the log has already, and what it takes for granted as the quick log does."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Code, Decision
from attplanner.services.exports import AnnexRequest
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.imports.processes import NONE
from attplanner.ui.screens.imports.review import needs_decision
from attplanner.ui.screens.imports.rows import Part, RowKind
from attplanner.ui.screens.imports.screen import ImportScreen

if TYPE_CHECKING:
    from attplanner.services.facade import Services

LOG = """5 March 2018 Geneva
- Ms. Sita Rai, Minister of Defence, Nepal

12 March 2018 Vienna, Austria
- Talk on stockpiles with the hosts
"""
REVISED = f"{LOG}- Ms. Ada Brand, Officer, OSCE Secretariat\n\n19 March 2018 Tokyo, Japan\n- Another talk\n"


def read(window: MainWindow, text: str, qtbot: QtBot) -> ImportScreen:
    with qtbot.waitSignal(window.jobs.idle, timeout=60_000):
        window.navigate("imports", text)
    return cast("ImportScreen", window.screens["imports"])


def press(screen: ImportScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.view.list, key)


def tabs(screen: ImportScreen) -> dict[Part, bool]:
    return {part: not button.isHidden() for part, button in zip(Part, screen.view.parts.buttons(), strict=True)}


@pytest.fixture
def revised(empty_window: MainWindow, qtbot: QtBot) -> ImportScreen:
    """Return the preview of a later state of what was imported: one entry known, one with a new item, one new."""
    first = read(empty_window, LOG, qtbot)
    assert not tabs(first)[Part.KNOWN]
    first.writing.write()
    return read(empty_window, REVISED, qtbot)


def test_what_the_log_has_is_told_and_left_out(
    revised: ImportScreen, empty_window: MainWindow, services: Services
) -> None:
    assert empty_window.bar.text().startswith("2 of these are in your log already:")
    assert ("2", "in the log already", False) in revised.view.strip.figures()
    assert revised.view.write.text() == "Import 2 entries"
    assert tabs(revised)[Part.KNOWN]
    said = [revised.model.text(row) for row in revised.model.rows if row.kind is RowKind.ENTRY]
    assert "In the log already: 5 Mar 2018" in said[0]
    assert "Partly in the log: 12 Mar 2018" in said[1]
    assert "Ms. Ada Brand, Officer, OSCE Secretariat" in said[1]
    revised.writing.write()
    assert services.activities.count() == 3
    assert "In the log already, and left as they are: 1." in empty_window.bar.text()


def test_keys_decide_what_becomes_of_it(revised: ImportScreen, services: Services) -> None:
    review, view = revised.review, revised.view
    assert review is not None
    view.parts.set_value(Part.KNOWN.value)
    revised.reload()
    assert len(revised.model.rows) == 2
    press(revised, Qt.Key.Key_R)
    assert view.write.text() == "Import 3 entries"
    press(revised, Qt.Key.Key_O)
    assert view.write.text() == "Import 2 entries"
    known = review.plan.entries[1].known
    assert known is not None
    assert known.leave
    revised.decisions.step(back=True)
    assert view.write.text() == "Import 3 entries"
    revised.writing.write()
    assert services.activities.count() == 4
    services.history.undo()
    assert services.activities.count() == 2


def test_all_of_a_kind_is_decided_at_once(empty_window: MainWindow, services: Services, qtbot: QtBot) -> None:
    read(empty_window, LOG, qtbot).writing.write()
    screen = read(empty_window, LOG, qtbot)
    assert not screen.view.write.isEnabled()
    QTest.keyClick(screen.view.list, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert screen.view.write.text() == "Import 2 entries"
    screen.writing.write()
    assert services.activities.count() == 4


def test_questions_of_what_is_left_out_are_not_asked(empty_window: MainWindow, qtbot: QtBot) -> None:
    asking = "28 November 2017 Hyderabad\n- Meetings with Indian authorities\n"
    first = read(empty_window, asking, qtbot)
    assert first.review is not None
    assert first.review.figures().open == 1
    first.writing.write()
    again = read(empty_window, asking, qtbot)
    assert again.review is not None
    assert (again.review.figures().open, again.review.figures().in_log) == (0, 1)
    key = again.decisions.walk.active()
    assert key is not None
    assert again.review.proposal(key).code is Code.IN_LOG
    press(again, Qt.Key.Key_R)
    assert again.review.figures().open == 1


def test_an_entry_gets_the_process_of_its_date_unless_another_is_chosen(
    empty_window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    screen = read(empty_window, LOG, qtbot)
    assert (screen.view.process.isVisible(), screen.view.process.words()) == (True, "From the date")
    assert ("2", "CSP4", False) in screen.view.strip.figures()
    screen.writing.write()
    assert {row.process for row in services.activities.rows(limit=9)[0]} == {"ATT-CSP4"}
    services.history.undo()
    screen = read(empty_window, LOG, qtbot)
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        screen.view.process.set_value(NONE)
    assert ("2", "CSP4", False) not in screen.view.strip.figures()
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        screen.view.process.set_value(None)
    assert (screen.view.process.words(), ("2", "CSP4", False) in screen.view.strip.figures()) == (
        "From the date",
        True,
    )
    with qtbot.waitSignal(empty_window.jobs.idle, timeout=60_000):
        screen.view.process.set_value(NONE)
    screen.writing.write()
    assert {row.process for row in services.activities.rows(limit=9)[0]} == {None}


def test_a_city_that_leaves_no_doubt_asks_nothing_and_can_be_refused(empty_window: MainWindow, qtbot: QtBot) -> None:
    screen = read(empty_window, LOG, qtbot)
    assert screen.review is not None
    key, made = next((key, one) for key, one in screen.review.proposals() if one.code is Code.STATE_MISSING)
    assert (made.taken, needs_decision(made)) == (True, False)
    assert "Switzerland" in screen.model.text(screen.model.rows[0])
    screen.review.decide([key], Decision.REFUSED)
    assert screen.review.plan.entries[0].places[0].state is None


def test_the_annex_that_the_program_copied_is_in_the_log(
    full_window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    prepared = full.exports.annex_a(AnnexRequest(handling=Handling.INTERNAL))
    copied = full.exports.clipboard_job(prepared, "")().answer["text/plain"].decode("utf-8")
    screen = read(full_window, copied, qtbot)
    assert full_window.bar.text().startswith("61 of these are in your log already:")
    assert screen.view.write.text() == "Import 0 entries"
    assert not screen.view.write.isEnabled()
