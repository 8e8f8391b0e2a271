"""What a change of ten thousand selected meetings takes of the processor: until it is shown, and to do it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from attplanner.domain.activity import Participation, PartyKind
from attplanner.domain.bulk import BulkChange, BulkField
from attplanner.services.facade import Services
from tests.bench import bench_stores
from tests.bench.figures import Figure, Figures

AT = "10,000 selected, CPU"
T = TypeVar("T")
JAPAN = Participation(kind=PartyKind.STATE, iso3="JPN", as_written="Japan")
CHANGES = {
    "process": BulkChange(BulkField.PROCESS, "ATT-CSP3"),
    "handling": BulkChange(BulkField.HANDLING, "publication"),
    "who of us": BulkChange(BulkField.ADD_ACTOR, "Ana Lima"),
    "a participant": BulkChange(BulkField.ADD_PARTY, None, (JAPAN,)),
}


@pytest.fixture
def ten_thousand(tmp_path: Path) -> Iterator[Services]:
    """Return a generated store of 10,000 activities, to be written to."""
    opened = Services.open(bench_stores.copy(bench_stores.generated(10_000), tmp_path), by="Bench")
    yield opened
    opened.close()


def taken(act: Callable[[], T]) -> tuple[float, T]:
    """Return the processor time of one act in milliseconds, and its answer."""
    before = time.process_time()
    answer = act()
    return (time.process_time() - before) * 1000, answer


def test_ids(ten_thousand: Services, figures: Figures) -> None:
    times = tuple(taken(lambda: ten_thousand.activities.ids(limit=10**9))[0] for _ in range(5))
    figures.add(Figure("every meeting is selected", AT, times, target=100))


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_many(ten_thousand: Services, figures: Figures, name: str) -> None:
    change, (ids, _) = CHANGES[name], ten_thousand.activities.ids(limit=10**9)
    shown = [taken(lambda: ten_thousand.activities.preview(ids, change)) for _ in range(5)]
    figures.add(Figure(f"what a change of {name} would do", AT, tuple(one for one, _ in shown), target=200))
    changing = sum(one.stays is None for one in shown[0][1])
    done, number = taken(lambda: ten_thousand.activities.change_many(ids, change))
    assert number == changing
    figures.add(Figure(f"a change of {name}, in a worker", AT, (done,)))
    figures.add(Figure(f"undo of a change of {name}", AT, (taken(ten_thousand.history.undo)[0],)))
