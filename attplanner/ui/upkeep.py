"""What the program does unasked while a store is open: backups by the clock, a tidy log when nobody types."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from attplanner.errors import PlannerError
from attplanner.ui.jobs import JobRunner

if TYPE_CHECKING:
    from attplanner.services.facade import Services

FIRST = 20_000
EVERY = 10 * 60_000
QUIET = 30_000


class Upkeep(QObject):
    """Backs a store up when a backup is due, in a worker, and checkpoints after half a minute without a write."""

    backed_up = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._clock = _timer(self, EVERY, self.back_up)
        self._quiet = _timer(self, QUIET, self._tidy)
        self._quiet.setSingleShot(True)
        first = _timer(self, FIRST, self.back_up)
        first.setSingleShot(True)
        self._unsubscribe = services.subscribe(lambda _: self._quiet.start())
        if not services.read_only:
            self._clock.start()
            first.start()

    def back_up(self) -> bool:
        """Make a backup where one is due; tell whether one was begun."""
        job = self._services.backups.auto_job()
        if job is None:
            return False
        self._jobs.start(job, self._done, self._told)
        return True

    def _done(self, file: Path) -> None:
        self.backed_up.emit(file)

    def _told(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.failed.emit(error)

    def _tidy(self) -> None:
        self._services.idle()

    def stop(self) -> None:
        """Leave the store alone from now on."""
        self._unsubscribe()
        for timer in self.findChildren(QTimer):
            timer.stop()


def _timer(parent: Upkeep, milliseconds: int, act: object) -> QTimer:
    made = QTimer(parent)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made
