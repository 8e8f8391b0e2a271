"""Work off the window's thread: a pure function in, its value back on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; ``total`` is 0 while it is not known."""

    done: int
    total: int = 0


class Job(QObject):
    """One running function. ``done`` carries its value, ``failed`` its exception; both on the window's thread."""

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = Event()

    def cancel(self) -> None:
        """Drop the answer: neither ``done`` nor ``failed`` is sent any more."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody gave the job up; a long function may ask by ``report``."""
        return self._cancelled.is_set()


class _Carrier(QObject):
    """Lives on the window's thread: queued signals bring the worker's answer there."""

    answer = Signal(object, object, object)


class _Work(QRunnable):
    def __init__(self, job: Job, carrier: _Carrier, function: Callable[[], object]) -> None:
        super().__init__()
        self._job, self._carrier, self._function = job, carrier, function

    def run(self) -> None:
        value: object = None
        error: Exception | None = None
        try:
            value = self._function()
        except Exception as raised:  # noqa: BLE001  # the one place where a worker's failure becomes a value
            error = raised
        self._carrier.answer.emit(self._job, value, error)


class JobRunner(QObject):
    """Runs pure functions in a pool. They take and return plain values: no session, no widget."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Job] = set()
        self._carrier = _Carrier(self)
        self._carrier.answer.connect(self._deliver)

    def start(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run ``function`` in the pool; keep the job to cancel it or to tell a late answer from the latest.

        Without ``failed`` an exception is raised anew on the window's thread, where the hook for bugs sees it.
        """
        job = Job(self)
        if done:
            job.done.connect(done)
        job.failed.connect(failed or _raise)
        self._running.add(job)
        self._pool.start(_Work(job, self._carrier, function))
        return job

    @property
    def busy(self) -> bool:
        """Tell whether a job has not been delivered yet."""
        return bool(self._running)

    def wait(self) -> None:
        """Block until the workers are through; only when the window closes."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    def _deliver(self, job: Job, value: object, error: Exception | None) -> None:
        self._running.discard(job)
        if not job.cancelled:
            (job.failed if error else job.done).emit(error or value)
        job.finished.emit()
        job.deleteLater()
        if not self._running:
            self.idle.emit()


def _raise(error: Exception) -> None:
    raise error
