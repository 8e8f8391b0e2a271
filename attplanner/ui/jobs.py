"""Work off the window's thread: a pure function in, its value back on the window's thread."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal

from attplanner.domain.progress import Report
from attplanner.services.uncollected import uncollected

Result = TypeVar("Result")
SELDOM = 0.1  # seconds between two tellings of progress
MANY = 20_000  # objects made since garbage was looked for: going through them is felt
REST = 300  # milliseconds after the last answer until they are gone through


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is."""

    done: int
    total: int


class GivenUp(Exception):  # noqa: N818  # no error: the user's own wish
    """Ends a long function from within, wherever it reports."""


class Job(QObject):
    """One running function. ``done`` carries its value, ``failed`` its exception; both on the window's thread.

    One that ``reports`` ends where it hears that it was given up; what it has done in spite of that is delivered. So
    is what one that ``writes`` has done.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject, *, reports: bool = False, writes: bool = False) -> None:
        super().__init__(parent)
        self.reports, self.writes = reports, writes
        self._cancelled = Event()

    def cancel(self) -> None:
        """Give the job up: of a function that neither reports nor writes, the answer is dropped."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody gave the job up."""
        return self._cancelled.is_set()


class _Carrier(QObject):
    """Lives on the window's thread: queued signals bring the worker's answer there."""

    answer = Signal(object, object, object)
    progress = Signal(object, object)


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
    """Runs pure functions in a pool. They take and return plain values: no session, no widget.

    Garbage is not looked for meanwhile: a worker that did so would stop the window, and would destroy what is the
    window's in a thread that is not. After work that made much it is looked for once, when its answer is shown.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Job] = set()
        self._carrier = _Carrier(self)
        self._carrier.answer.connect(self._deliver)
        self._carrier.progress.connect(self._tell)
        self._uncollected = ExitStack()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._collect)
        self.destroyed.connect(self._uncollected.close)

    def start(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        writes: bool = False,
    ) -> Job:
        """Run ``function`` in the pool; keep the job to cancel it or to tell a late answer from the latest.

        Without ``failed`` an exception is raised anew on the window's thread, where the hook for bugs sees it.
        While one ``writes`` the store is not let go.
        """
        return self._start(Job(self, writes=writes), function, done, failed)

    def start_long(
        self,
        function: Callable[[Report], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        writes: bool = False,
    ) -> Job:
        """Run a function that tells how far it is; its report raises ``GivenUp`` once the job was given up."""
        job = Job(self, reports=True, writes=writes)
        return self._start(job, lambda: function(self._reporter(job)), done, failed)

    def _start(
        self,
        job: Job,
        function: Callable[[], Result],
        done: Callable[[Result], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> Job:
        if done:
            job.done.connect(done)
        job.failed.connect(failed or _raise)
        if not self._running:
            self._collect_later()
        self._running.add(job)
        self._pool.start(_Work(job, self._carrier, function))
        return job

    def _reporter(self, job: Job) -> Report:
        told = time.monotonic()

        def report(done: int, total: int) -> None:
            nonlocal told
            if job.cancelled:
                raise GivenUp
            if time.monotonic() >= told + SELDOM:
                told = time.monotonic()
                self._carrier.progress.emit(job, Progress(done, total))

        return report

    def _tell(self, job: Job, progress: Progress) -> None:
        job.progress.emit(progress)

    @property
    def busy(self) -> bool:
        """Tell whether a job has not been delivered yet."""
        return bool(self._running)

    @property
    def writing(self) -> bool:
        """Tell whether a job that writes has not been delivered yet."""
        return any(job.writes for job in self._running)

    def give_up(self) -> None:
        """Drop the answers of all that only reads: the store that was asked is let go.

        What writes or reports goes on, and is told.
        """
        for job in self._running:
            if not (job.writes or job.reports):
                job.cancel()

    def wait(self) -> None:
        """Block until the workers are through; only when the window closes."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()
        self._rest.stop()
        self._uncollected.close()

    def settle(self) -> None:
        """Block until nothing runs and every answer is delivered; only when the program ends while a job writes."""
        while self._running:
            self.wait()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    def _deliver(self, job: Job, value: object, error: Exception | None) -> None:
        self._running.discard(job)
        if not isinstance(error, GivenUp) and (job.reports or job.writes or not job.cancelled):
            (job.failed if error else job.done).emit(error or value)
        job.finished.emit()
        job.deleteLater()
        if not self._running:
            self._rest.start(REST if gc.get_count()[0] > MANY else 0)
            self.idle.emit()

    def _collect_later(self) -> None:
        """Look for no garbage from now on; where that is so already, it stays so without a break."""
        self._rest.stop()
        before = self._uncollected.pop_all()
        self._uncollected.enter_context(uncollected())
        before.close()

    def _collect(self) -> None:
        if gc.get_count()[0] > MANY:
            gc.collect()  # in one go: else it would be done for the young, the older and all, one after the other
        self._uncollected.close()


def _raise(error: Exception) -> None:
    raise error
