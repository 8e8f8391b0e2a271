"""Starts the window on a store as the program does, and prints when its first frame with data was painted.

Run by the measurements in a process of its own: ``python first_frame.py STORE``. Prints JSON: ``frame`` and ``data``
in seconds of the monotonic clock, ``memory`` in MiB once shown, ``cpu`` in seconds.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from attplanner.__main__ import load_window

if TYPE_CHECKING:
    from attplanner.app import Program

MANY = 20  # rows of the list that must be there
SETTLED = 1500  # milliseconds after the store was opened: what is loaded late is loaded by then


class Watch(QObject):
    """Notes the first paint, and the first paint of a list that has its rows."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.frame = self.data = self.cpu = 0.0

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Look at every paint, and leave once the list was painted."""
        if event.type() == QEvent.Type.Paint:
            self.frame = self.frame or time.monotonic()
            if not self.data and self._filled(watched):
                self.data, self.cpu = time.monotonic(), time.process_time()
                QTimer.singleShot(0, self._settle)
        return False

    def _filled(self, watched: QObject) -> bool:
        view = watched.parent()
        model = view.model() if isinstance(view, QAbstractItemView) else None
        return isinstance(model, QAbstractItemModel) and model.rowCount() >= MANY

    def _settle(self) -> None:
        """Wait for the store, which may open after the frame, and for what follows it."""
        if self.program.services is None:
            QTimer.singleShot(20, self._settle)
        else:
            QTimer.singleShot(SETTLED, self._finish)

    def _finish(self) -> None:
        facts = {"frame": self.frame, "data": self.data, "memory": memory(), "cpu": self.cpu}
        print(json.dumps(facts))  # noqa: T201  # what the measurement reads
        self.program.window.close()
        QApplication.quit()


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
    from attplanner.app import Program
    from attplanner.ui.application import application
    from attplanner.ui.memory import Memory
    from attplanner.ui.theme import Mode

    app = application(Mode.LIGHT)
    memory_ = Memory(lasting=False)
    memory_.keep("screen", sys.argv[2] if len(sys.argv) > 2 else "world")
    program = Program(memory_)
    watch = Watch(program)
    app.installEventFilter(watch)
    QTimer.singleShot(30_000, lambda: app.exit(3))
    program.open(Path(sys.argv[1]))
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
