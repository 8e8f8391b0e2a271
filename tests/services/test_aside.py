"""Long imports by a worker: the window's own connection reads on, and hears of them afterwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from attplanner.domain.activity import Activity, Item
from attplanner.domain.changes import DataChanged
from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.importers.plan import ImportPlan
from attplanner.models import tables, tail_check
from attplanner.services.facade import Services
from attplanner.services.workspace import Workspace

TEXT = "CSP3 Process\n\n" + "".join(
    f"{day} March 2017 Maputo, Mozambique\n- H.E. Ms. Ana Costa{day}, Deputy Minister for Foreign Affairs\n"
    for day in range(1, 21)
)


@pytest.fixture
def plan(services: Services) -> ImportPlan:
    return services.imports.preview(TEXT.encode(), "long.txt")


@pytest.fixture
def worker() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as made:
        yield made


class Stop:
    """Stands in a worker's way at an entry until it is let go; then ends the work where that is wanted."""

    def __init__(self, *, end: bool = False) -> None:
        self.reached, self.go, self.end = threading.Event(), threading.Event(), end

    def __call__(self, done: int, total: int) -> None:
        if done == 10:
            self.reached.set()
            assert self.go.wait(20)
            if self.end:
                raise InterruptedError(f"{done} of {total}")


def test_what_a_worker_writes_is_one_step_that_everybody_hears_of(
    services: Services, plan: ImportPlan, worker: ThreadPoolExecutor
) -> None:
    heard: list[DataChanged] = []
    services.subscribe(heard.append)
    stop = Stop()
    writing = worker.submit(services.imports.apply_job(plan, Handling.INTERNAL), stop)
    assert stop.reached.wait(20)
    assert services.activities.count() == 0  # nothing of a half is seen
    stop.go.set()
    done = writing.result()
    assert heard == []
    result = services.tell(done)
    assert [change.op for change in heard] == [Op.IMPORT]
    assert services.activities.count() == result.entries == 20
    assert services.imports.first_meeting(result.run) in {row.id for row in services.activities.rows()[0]}
    services.history.undo()
    assert services.activities.count() == 0
    services.history.redo()
    assert services.activities.count() == 20


def test_nobody_else_writes_meanwhile(services: Services, plan: ImportPlan, worker: ThreadPoolExecutor) -> None:
    stop = Stop()
    writing = worker.submit(services.imports.apply_job(plan, Handling.INTERNAL), stop)
    assert stop.reached.wait(20)
    with pytest.raises(PlannerError, match="store-busy"):
        services.activities.log(Activity(items=(Item(source_text="Meanwhile"),)))
    stop.go.set()
    services.tell(writing.result())
    services.activities.log(Activity(items=(Item(source_text="Afterwards"),)))
    assert services.activities.count() == 21


def test_the_log_stays_as_it_is_meanwhile(services: Services, plan: ImportPlan, worker: ThreadPoolExecutor) -> None:
    """Emptied between a worker's commit and its mark, it would pass for gone at the next opening."""
    services.activities.log(Activity(items=(Item(source_text="Before"),)))
    stop, before = Stop(), services.path.read_bytes()
    writing = worker.submit(services.imports.apply_job(plan, Handling.INTERNAL), stop)
    assert stop.reached.wait(20)
    services.idle()
    assert services.path.read_bytes() == before
    stop.go.set()
    services.tell(writing.result())
    services.idle()
    assert services.path.read_bytes() != before
    assert not tail_check.mark_path(services.path).exists()


def test_what_is_given_up_leaves_nothing(services: Services, plan: ImportPlan, worker: ThreadPoolExecutor) -> None:
    stop = Stop(end=True)
    writing = worker.submit(services.imports.apply_job(plan, Handling.INTERNAL), stop)
    stop.go.set()
    assert isinstance(writing.exception(), InterruptedError)
    assert services.activities.count() == 0
    assert services.imports.runs() == []
    assert services.history.operations() == []
    services.imports.apply(plan)
    assert services.activities.count() == 20


def _interrupted(_: Workspace) -> None:
    raise InterruptedError


def test_what_was_written_before_a_failure_is_told(workspace: Workspace, worker: ThreadPoolExecutor) -> None:
    def act(other: Workspace) -> None:
        other.write(Op.LOG_ACTIVITY, lambda session: session.add(tables.Activity()))
        _interrupted(other)

    heard: list[DataChanged] = []
    workspace.subscribe(heard.append)
    done = worker.submit(workspace.aside, act).result()
    with pytest.raises(InterruptedError):
        workspace.tell(done)
    assert [change.op for change in heard] == [Op.LOG_ACTIVITY]
    assert workspace.undo() is not None  # it may be written again
    with pytest.raises(InterruptedError):
        workspace.aside(_interrupted)  # nothing to tell


def test_a_worker_takes_an_import_back(services: Services, plan: ImportPlan, worker: ThreadPoolExecutor) -> None:
    run = services.imports.apply(plan).run
    done = worker.submit(services.imports.take_back_job(run)).result()
    assert services.tell(done).kept == ()
    assert services.activities.count() == 0


def test_the_store_is_whole_after_a_worker_wrote(
    services: Services, plan: ImportPlan, worker: ThreadPoolExecutor
) -> None:
    services.tell(worker.submit(services.imports.apply_job(plan, Handling.INTERNAL), lambda *_: None).result())
    assert services.backups.check() == []
    path = services.path
    services.close()
    again = Services.open(path, by="Test")
    assert again.activities.count() == 20
    again.close()
