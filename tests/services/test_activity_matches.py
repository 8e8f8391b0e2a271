"""Words found in the log: in the order of the processes, however their dates and gaps lie."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from attplanner.domain.activity import Activity, ActivityRow, Item
from attplanner.domain.changes import Ref
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.queries import Cursor, MeetingFilter
from attplanner.services.facade import Services

PROCESSES = ("ATT-CSP3", "ATT-CSP4", "ATT-CSP5", None)
WANTED = MeetingFilter(text="harb deleg")
# Of each process the days of its entries, counted from one day on; None is an entry without a date.
LAYOUTS = {
    "one after the other": ((0, 3, 3), (4, 9), (10, 30), (31, 40)),
    "overlapping": ((0, 20, 40), (10, 20, 30), (5, 45), (0, 20)),
    "an undated one in the middle": ((0, 1), (None, 5, 6), (7, 8), (9, None)),
    "without entries": ((), (3, 4), (), (8,)),
    "only undated ones": ((None, None), (), (None,), (1, 2)),
}


@pytest.fixture(params=LAYOUTS, ids=lambda name: name.replace(" ", "-"))
def log(request: pytest.FixtureRequest, services: Services) -> Services:
    for process, days in zip(PROCESSES, LAYOUTS[request.param], strict=True):
        for day in days:
            logged(services, process, day, "Delegates of the harbour")
        logged(services, process, 15, "A seminar elsewhere")
    return services


def logged(services: Services, process: str | None, day: int | None, text: str) -> None:
    when = NO_DATE if day is None else When.days(date(2017, 3, 1) + timedelta(days=day))
    made = services.activities.log(Activity(when=when, process=PROCESSES[0], items=(Item(source_text=text),)))
    services.activities.edit(Ref("activity", made), "process", process)


def pages(services: Services, limit: int) -> list[ActivityRow]:
    found, after = services.activities.rows(WANTED, limit=limit)
    while after is not None:
        more, after = services.activities.rows(WANTED, after=after, limit=limit)
        found += more
    return found


def place(row: ActivityRow) -> tuple[int, date]:
    return PROCESSES.index(row.process), row.when.start or date.min


def test_pages_of_what_is_found_are_in_the_order_of_the_processes_and_their_days(log: Services) -> None:
    found = pages(log, 100)
    assert [place(row) for row in found] == sorted(place(row) for row in found)
    assert len(found) == log.activities.count(WANTED) > 2
    for limit in (1, 2, 5):
        assert pages(log, limit) == found


def test_a_page_goes_on_where_the_last_one_ended_after_an_edit(services: Services) -> None:
    """An entry without a date lets a stretch of the index fall apart; no later one is passed over."""
    for process, day in (("ATT-CSP3", 0), ("ATT-CSP4", 5), ("ATT-CSP4", 6), ("ATT-CSP5", 9)):
        logged(services, process, day, "Delegates of the harbour")
    first, after = services.activities.rows(WANTED, limit=1)
    assert isinstance(after, Cursor)
    logged(services, "ATT-CSP4", None, "A seminar elsewhere")
    rest, end = services.activities.rows(WANTED, after=after, limit=10)
    assert end is None
    assert [row.process for row in (*first, *rest)] == ["ATT-CSP3", "ATT-CSP4", "ATT-CSP4", "ATT-CSP5"]
