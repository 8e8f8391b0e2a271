"""Starts the window on a store as the program does, and prints when its first frame with data was painted.

Run by the measurements in a process of its own: ``python first_frame.py STORE``. Prints JSON: ``data`` in seconds of
the monotonic clock, ``memory`` in MiB once shown, ``cpu`` in seconds. With ``overview`` behind the
store that screen is shown, not the list of States. It watches nothing else: a filter of all events costs more than
many a thing that is measured.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.__main__ import load_window

if TYPE_CHECKING:
    from attplanner.app import Program

MANY = 20  # rows of the list that must be there
SETTLED = 1500  # milliseconds after the store was opened: what is loaded late is loaded by then


def stands(program: Program) -> None:
    """Note when the first frame stands; it is to have the rows of its list, or the bars of the overview."""
    facts = {"data": time.monotonic(), "cpu": time.process_time()}
    from attplanner.ui.screens.overview.coverage import CoverageButton
    from attplanner.ui.tables.table_view import TableView

    lists, bars = program.window.findChildren(TableView), program.window.findChildren(CoverageButton)
    full = any(view.isVisible() and view.model().rowCount() >= MANY for view in lists)
    if full or any(part.isVisible() for part in bars):
        settle(program, facts)


def settle(program: Program, facts: dict[str, float]) -> None:
    """Wait for the store, which opens after the frame, and for what follows it."""
    from PySide6.QtCore import QTimer

    if program.services is None:
        QTimer.singleShot(20, lambda: settle(program, facts))
    else:
        QTimer.singleShot(SETTLED, lambda: finish(program, facts))


def finish(program: Program, facts: dict[str, float]) -> None:
    """Print what was noted, and close the window."""
    print(json.dumps({**facts, "memory": memory()}))  # noqa: T201  # what the measurement reads
    program.window.close()


def memory() -> float:
    """Return what this process holds in memory now, in MiB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> None:
    """Start, wait for the frame, leave; after 30 seconds without one, give up."""
    load_window()
    from PySide6.QtCore import QTimer

    from attplanner.app import Program
    from attplanner.ui.application import application
    from attplanner.ui.memory import Memory
    from attplanner.ui.theme import Mode

    app = application(Mode.LIGHT)
    memory_ = Memory(lasting=False)
    memory_.keep("screen", sys.argv[2] if len(sys.argv) > 2 else "world")
    program = Program(memory_)
    program.window.painted.connect(lambda: stands(program))
    QTimer.singleShot(30_000, lambda: app.exit(3))
    program.open(Path(sys.argv[1]))
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
