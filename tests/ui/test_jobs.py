"""Work off the window's thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.domain.progress import Report
from attplanner.ui.jobs import MANY, JobRunner, Progress
from attplanner.ui.widgets.message_bar import MessageBar


@pytest.fixture
def jobs(app: QApplication) -> JobRunner:
    """Return a runner of this test's own."""
    return JobRunner(app)


def test_the_value_arrives_on_the_windows_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[tuple[int, QThread, int]] = []
    worker: list[int] = []

    def work() -> int:
        worker.append(threading.get_ident())
        return 7

    with qtbot.waitSignal(jobs.idle):
        jobs.start(work, lambda value: seen.append((value, QThread.currentThread(), threading.get_ident())))
    assert [value for value, _, _ in seen] == [7]
    assert seen[0][2] == threading.get_ident() != worker[0]


def test_a_failure_is_a_value(jobs: JobRunner, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def fail() -> None:
        raise ValueError("no")

    with qtbot.waitSignal(jobs.idle):
        jobs.start(fail, None, failures.append)
    assert [type(error) for error in failures] == [ValueError]


def test_a_failure_that_nobody_expects_reaches_the_hook_for_bugs(jobs: JobRunner, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no")

    with qtbot.captureExceptions() as caught:
        jobs.start(fail)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_a_false_value_is_an_answer_too(jobs: JobRunner, qtbot: QtBot) -> None:
    answers: list[object] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.start(lambda: None, answers.append)
    assert answers == [None]


def test_what_was_given_up_is_never_delivered(jobs: JobRunner, qtbot: QtBot) -> None:
    go = threading.Event()
    answers: list[object] = []
    job = jobs.start(lambda: go.wait(10), answers.append)
    job.cancel()
    with qtbot.waitSignal(jobs.idle):
        go.set()
    assert answers == []
    assert not jobs.busy


def test_a_long_job_is_told_and_can_be_cancelled(jobs: JobRunner, qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    go = threading.Event()
    job = jobs.start(lambda: go.wait(10))
    bar.watch(job, "Reading the paper …")
    assert bar.text() == ""
    qtbot.waitUntil(lambda: bar.text() == "Reading the paper …")
    qtbot.waitUntil(lambda: not bar._button.isHidden())
    bar._button.click()
    assert job.cancelled
    with qtbot.waitSignal(jobs.idle):
        go.set()
    assert bar.text() == ""


def test_a_long_function_tells_how_far_it_is(jobs: JobRunner, qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    go = threading.Event()
    told: list[Progress] = []

    def work(report: Report) -> str:
        while not go.is_set():
            report(3, 4)
        return "done"

    answers: list[str] = []
    job = jobs.start_long(work, answers.append)
    job.progress.connect(told.append)
    bar.watch(job, "Writing …")
    qtbot.waitUntil(lambda: bar.text() == "Writing … 75 %")
    assert told[0] == Progress(3, 4)
    with qtbot.waitSignal(jobs.idle):
        go.set()
    assert answers == ["done"]
    assert bar.text() == ""


def test_a_long_function_ends_where_it_hears_that_it_was_given_up(jobs: JobRunner, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(report: Report) -> None:
        while True:
            report(1, 2)

    job = jobs.start_long(work, heard.append, heard.append)
    job.cancel()
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == []
    assert not jobs.busy


def test_what_was_done_in_spite_of_a_cancel_is_delivered(jobs: JobRunner, qtbot: QtBot) -> None:
    """It may have been written already: somebody has to hear of it."""
    begun, go = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        report(1, 1)
        begun.set()
        go.wait(10)
        return "written"

    answers: list[str] = []
    job = jobs.start_long(work, answers.append)
    assert begun.wait(10)
    job.cancel()
    with qtbot.waitSignal(jobs.idle):
        go.set()
    assert answers == ["written"]


@pytest.fixture
def passes() -> Iterator[list[tuple[int, int]]]:
    """Return, as they are made, the passes over all that is held: the thread, and how old what it looked at is."""
    made: list[tuple[int, int]] = []

    def told(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            made.append((threading.get_ident(), about["generation"]))

    gc.callbacks.append(told)
    yield made
    gc.callbacks.remove(told)


def much() -> list[list[int]]:
    """Return more than garbage is usually looked for among."""
    return [[number] for number in range(2 * MANY)]


def test_garbage_is_looked_for_once_when_the_last_answer_is_shown(
    jobs: JobRunner, qtbot: QtBot, passes: list[tuple[int, int]]
) -> None:
    kept: list[object] = []
    gc.collect()
    passes.clear()
    for _ in range(2):  # the second begins before the first one's rest is over
        with qtbot.waitSignal(jobs.idle):
            jobs.start(much, kept.append)
        assert not gc.isenabled()
    assert passes == []
    qtbot.waitUntil(gc.isenabled)
    assert passes[0] == (threading.get_ident(), 2)
    assert len(kept) == 2


def test_garbage_is_looked_for_again_at_once_after_little(jobs: JobRunner, qtbot: QtBot) -> None:
    gc.collect()
    with qtbot.waitSignal(jobs.idle):
        jobs.start(lambda: 7)
    QApplication.processEvents()
    assert gc.isenabled()


@pytest.mark.parametrize("ended", ["waited for", "destroyed"])
def test_garbage_is_looked_for_again_when_the_window_goes(ended: str, jobs: JobRunner, app: QApplication) -> None:
    jobs.start(much)
    assert not gc.isenabled()
    if ended == "waited for":
        jobs.wait()
    else:
        jobs.deleteLater()
        app.sendPostedEvents(jobs, QEvent.Type.DeferredDelete)
    assert gc.isenabled()
