"""Work off the window's thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.ui.jobs import JobRunner
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
