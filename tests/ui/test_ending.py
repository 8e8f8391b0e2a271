"""The end of the program, by the window or by the system: status 0, no word, the store let go of."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from attplanner.services.facade import Services

ROOT = Path(__file__).resolve().parents[2]
# Runs the program as it is, says when the store is shown, and does then what the test asks for.
CHILD = """
import sys
from pathlib import Path
from threading import Event
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from attplanner import app
from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling, MarkScope
from attplanner.ui.application import application
from attplanner.ui.main_window import MainWindow

def shown():
    for window in qt.topLevelWidgets():
        if isinstance(window, MainWindow) and window.current:
            timer.stop()
            {act}
            print("ready", flush=True)

qt = application()
timer = QTimer()
timer.timeout.connect(shown)
timer.start(10)
sys.exit(app.window(Path(sys.argv[1])))
"""
# A date that cannot be stored as it is: closing the window would wait for a better one.
TYPE = (
    "window.navigate('meetings', Ref('activity', '{0}')); field = window.screens['meetings'].panel.head.when; "
    "field.setFocus(); field.selectAll(); QTest.keyClicks(field, 'tbc after Easter')"
)

# A worker that is slow to end, and one that writes; each leaves a file behind once it is through.
WORK = (
    "held = Path(sys.argv[1] + '.holder'); done = Path(sys.argv[1] + '.done'); "
    "window.jobs.start(lambda: (Event().wait(1), done.write_text(str(held.exists())))); "
    "QTimer.singleShot(0, window.close)"
)
WRITE = (
    "services = window.services; scope = MarkScope(everything=True); "
    "work = services.activities.mark_job(Handling.PUBLICATION, scope); "
    "told = lambda done: (services.tell(done), Path(sys.argv[1] + '.done').touch()); "
    "window.jobs.start(lambda: (work(), Event().wait(1))[0], told, writes=True)"
)


@contextmanager
def running(store: Path, act: str = "pass") -> Iterator[subprocess.Popen[str]]:
    """Run the program on a store until the block ends; it must have ended by itself then, and silently."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(act=act), str(store)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "ready\n"
        yield child
        assert child.communicate(timeout=60) == ("", "")
    finally:
        child.kill()
        child.communicate()


@pytest.fixture
def store(full: Services) -> Path:
    """Return a closed store with the example office."""
    full.close()
    return full.path


def left_beside(store: Path) -> list[str]:
    """Return the files of a store that is open or was not closed."""
    return [end for end in ("-wal", "-shm", ".holder") if Path(f"{store}{end}").exists()]


def test_closing_the_window_ends_the_program(store: Path) -> None:
    with running(store, "QTimer.singleShot(0, window.close)") as child:
        pass
    assert child.returncode == 0
    assert left_beside(store) == []


def test_work_under_way_is_waited_for(store: Path) -> None:
    with running(store, WORK) as child:
        pass
    assert child.returncode == 0
    assert Path(f"{store}.done").read_text() == "True"  # the store was still held then
    assert left_beside(store) == []


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_what_a_worker_writes_is_told_before_the_end(store: Path) -> None:
    from attplanner.domain.ops import Op
    from attplanner.services.facade import Services as Opened

    with running(store, WRITE) as child:
        child.send_signal(signal.SIGTERM)
    assert child.returncode == 0
    assert Path(f"{store}.done").exists()
    assert left_beside(store) == []
    opened = Opened.open(store, by="Test")
    assert opened.history.operations(1)[0].op is Op.MARK
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_the_system_may_ask_for_the_end(store: Path, name: str) -> None:
    with running(store) as child:
        assert left_beside(store) != []
        child.send_signal(getattr(signal, name))
    assert child.returncode == 0
    assert left_beside(store) == []


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_what_is_typed_survives_a_kill_that_asks(full: Services) -> None:
    from attplanner.services.facade import Services as Opened

    meeting = full.activities.ids(limit=1)[0][0]
    full.close()
    with running(full.path, TYPE.format(meeting)) as child:
        child.send_signal(signal.SIGTERM)
    assert child.returncode == 0
    assert left_beside(full.path) == []
    opened = Opened.open(full.path, by="Test")
    assert "tbc after Easter" in str(opened.drafts.load())
    opened.close()
