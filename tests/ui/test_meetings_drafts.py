"""Drafts: what is typed and not stored yet survives; a killed program comes back with it, the cursor in its place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.errors import PlannerError
from attplanner.services.workspace import Aside
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.meetings.saving import cursor_of, text_of
from attplanner.ui.screens.meetings.screen import MeetingsScreen

if TYPE_CHECKING:
    from attplanner.services.facade import Services

ROOT = Path(__file__).resolve().parents[2]
# Types into a field of the window until the draft is on the disk, says so, and waits to be killed.
CHILD = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from attplanner.domain.changes import Ref
from attplanner.services.facade import Services
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory

path, meeting, where, text = sys.argv[1:]
app = QApplication([])
services = Services.open(Path(path), by="Child")
window = MainWindow(Memory(lasting=False))
window.resize(1280, 720)
window.show()
window.attach(services)
if where == "line":
    window.log_meeting()
    field = window.quick_log().view.line
else:
    window.navigate("meetings", Ref("activity", meeting))
    panel = window.screens["meetings"].panel
    body = panel.items.cards[panel.items.opened].body
    panel.head.where.open_field()
    head = panel.head
    field = {"note": body.note.area, "when": head.when, "new": panel.items.add, "where": head.where.field}[where]
field.setFocus()
if where == "when":
    field.selectAll()
QTest.keyClicks(field, text)
for _ in range(3):
    QTest.keyClick(field, Qt.Key.Key_Left)
def kept():
    return any(text in str(one.payload) and one.cursor == len(text) - 3 for one in services.drafts.load())
end = time.monotonic() + 30
while not kept():
    app.processEvents()
    if time.monotonic() > end:
        sys.exit(repr(services.drafts.load()))
print("kept", flush=True)
while True:
    app.processEvents()
"""


def meeting_of(services: Services, day: date = date(2018, 1, 15)) -> str:
    rows, _ = services.activities.rows(limit=100)
    return next(row.id for row in rows if row.when.start == day)


def type_and_be_killed(path: Path, meeting: str, where: str, text: str) -> None:
    """Let a program of its own type into the store's window, and kill it when the draft is kept."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), meeting, where, text],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "kept\n"
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()


@contextmanager
def opened_again(window: MainWindow, path: Path) -> Iterator[Services]:
    """Open the store as the next run of the program does."""
    from attplanner.services.facade import Services as Opened

    services = Opened.open(path, by="Test")
    try:
        window.attach(services)
        yield services
    finally:
        window.detach()
        services.close()


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("note", "Bring the Treaty text"),
        ("when", "tbc after Easter"),
        ("new", "Ms. Ana Example, Dire"),
        ("where", "Xai-X"),
        ("line", "15-17 mar 2017 Jakarta; Ministry of Def"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_a_killed_program_comes_back_with_the_draft_and_the_cursor(
    window: MainWindow, full: Services, where: str, text: str
) -> None:
    path, meeting = full.path, meeting_of(full)
    full.close()
    type_and_be_killed(path, meeting, where, text)
    with opened_again(window, path) as services:
        dialog = window.quick_log()
        assert (dialog is not None and dialog.isVisible()) == (where == "line")
        field = (dialog or window).focusWidget()
        if where != "line":
            assert window.current == "meetings"
            assert cast("MeetingsScreen", window.screens["meetings"]).panel.meeting == meeting
        assert isinstance(field, QPlainTextEdit | QLineEdit)
        assert isinstance(field, QPlainTextEdit) == (where in ("note", "line"))
        assert text_of(field) == text
        assert cursor_of(field) == len(text) - 3
        assert services.drafts.load()


def test_leaving_a_stored_field_drops_its_draft(full_window: MainWindow, full: Services, qtbot: QtBot) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    panel = cast("MeetingsScreen", full_window.screens["meetings"]).panel
    card = panel.items.cards[panel.items.opened]
    assert card.body is not None
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow)
    card.body.note.area.setFocus()
    QTest.keyClicks(card.body.note.area, "Kept")
    qtbot.waitUntil(lambda: len(full.drafts.load()) == 1)
    cast("MeetingsScreen", full_window.screens["meetings"]).view.table.setFocus()
    qtbot.waitUntil(lambda: not full.drafts.load())


def test_half_a_date_waits_until_the_meeting_is_shown_again(
    full_window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    first, second = meeting_of(full), meeting_of(full, date(2018, 1, 18))
    full_window.navigate("meetings", Ref("activity", first))
    panel = cast("MeetingsScreen", full_window.screens["meetings"]).panel
    panel.head.when.setFocus()
    panel.head.when.selectAll()
    QTest.keyClicks(panel.head.when, "after Easter perhaps")
    full_window.navigate("meetings", Ref("activity", second))
    assert panel.head.when.text() == "18 January 2018"
    assert [one.row for one in full.drafts.load()] == [first]
    full_window.navigate("meetings", Ref("activity", first))
    assert panel.head.when.text() == "after Easter perhaps"
    assert panel.head.when.accessibleDescription() == "not understood"
    found = full.activities.get(first)
    assert found is not None
    assert found.when.start == date(2018, 1, 15)


def test_a_name_half_typed_stays_with_its_item(full_window: MainWindow, full: Services) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    panel = cast("MeetingsScreen", full_window.screens["meetings"]).panel
    first, second = panel.items.cards_in_order()[:2]
    card = panel.items.cards[first]
    assert card.body is not None
    card.body.parties.open_field()
    QTest.keyClicks(card.body.parties.field, "Ms. Hal")
    panel.items.open_card(second)
    panel.items.open_card(first)
    assert card.body is not None
    assert card.body.parties.field.text() == "Ms. Hal"
    assert not card.body.parties.field.isHidden()


def test_a_full_disk_keeps_the_typing_and_says_so(
    full_window: MainWindow, full: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    panel = cast("MeetingsScreen", full_window.screens["meetings"]).panel
    card = panel.items.cards[panel.items.opened]
    assert card.body is not None
    area = card.body.note.area

    def refuse(*_: object) -> str:
        raise PlannerError("disk-full", file="store")

    monkeypatch.setattr(full.drafts, "save", refuse)
    area.setFocus()
    QTest.keyClicks(area, "Not lost")
    qtbot.waitUntil(lambda: "disk is full" in full_window.bar.text())
    assert area.toPlainText() == "Not lost"
    assert not full_window.detach()
    monkeypatch.undo()
    assert panel.settle()
    found = full.activities.get(panel.meeting or "")
    assert found is not None
    assert found.items[0].private_note == "Not lost"


def test_typing_while_a_worker_writes_is_kept_and_stored_afterwards(
    full_window: MainWindow, full: Services, qtbot: QtBot
) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    panel = cast("MeetingsScreen", full_window.screens["meetings"]).panel
    card = panel.items.cards[panel.items.opened]
    assert card.body is not None
    go, workspace = Event(), full._workspace

    def write_long() -> Aside[bool]:
        return workspace.aside(lambda _: go.wait(20))

    def told(done: Aside[bool]) -> None:
        full.tell(done)

    full_window.jobs.start(write_long, told, writes=True)
    qtbot.waitUntil(workspace._turn.locked)
    card.body.note.area.setFocus()
    QTest.keyClicks(card.body.note.area, "Meanwhile")
    qtbot.waitUntil(lambda: any("Meanwhile" in str(draft.payload) for draft in full.drafts.load()))
    qtbot.waitUntil(panel.saver._timer.isActive)  # it is to be stored again
    assert "long step" not in full_window.bar.text()
    go.set()
    qtbot.waitUntil(lambda: not full_window.jobs.busy)
    assert panel.settle()
    found = full.activities.get(panel.meeting or "")
    assert found is not None
    assert found.items[0].private_note == "Meanwhile"


def test_fields_that_stay_are_watched_once(full_window: MainWindow, full: Services) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    screen = cast("MeetingsScreen", full_window.screens["meetings"])
    field = screen.panel.items.add
    before = field.receivers(SIGNAL("textEdited(QString)"))
    for _ in range(10):
        screen.step(1)
    assert field.receivers(SIGNAL("textEdited(QString)")) == before == 1


def test_esc_in_an_added_name_closes_the_list_and_then_the_field(full_window: MainWindow, full: Services) -> None:
    full_window.navigate("meetings", Ref("activity", meeting_of(full)))
    row = cast("MeetingsScreen", full_window.screens["meetings"]).panel.head.where
    row.open_field()
    QTest.keyClicks(row.field, "Nowh")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.field.popup.isVisible()
    assert row.field.text() == "Nowh"
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.field.isVisible()
    assert row.add.isVisible()
