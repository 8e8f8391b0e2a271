"""The first thing seen: what comes next, what is due, whom the log reached, how the regions stand, what is old."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from attplanner.domain.dates import When
from attplanner.domain.follow_up import Side
from attplanner.domain.pathway import Stage
from attplanner.domain.stated_figure import StatedFigure
from attplanner.domain.treaty_status import Status

SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """A planned meeting that is not over yet. ``text`` is what takes place, as far as it is written down."""

    id: str
    when: When
    time: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """An open follow-up. ``who`` is the State's name, else the organization's; empty where it has neither."""

    id: str
    text: str
    who: str
    due: date | None
    side: Side


@dataclass(frozen=True, slots=True)
class Reached:
    """Figures of the whole log, three that are never added up; ``stated`` is the first that a source states."""

    entries: int
    named: int
    groups: int
    stated: StatedFigure | None


@dataclass(frozen=True, slots=True)
class RegionCoverage:
    """How many States of a UN regional group have which status; ``numbers`` are in the order of ``Status``."""

    region: str
    numbers: tuple[int, ...]

    def number(self, status: Status) -> int:
        """Return how many States have a status."""
        return self.numbers[tuple(Status).index(status)]

    @property
    def total(self) -> int:
        """Return how many States are in the group."""
        return sum(self.numbers)


@dataclass(frozen=True, slots=True)
class StalePathway:
    """A State whose place on the pathway rests on evidence that is old; ``days`` is its age."""

    iso3: str
    name: str
    status: Status
    stage: Stage
    evidence: date
    days: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What the screen shows: on the day ``today``, with every status and estimate as at ``at``.

    ``planned`` counts the meetings ahead, ``open`` the open follow-ups, ``soon`` those due within seven days,
    overdue ones included; ``meetings`` and ``due`` hold the first of them. ``stale`` holds all, the oldest first;
    ``stale_after`` is the age in days from which evidence is.
    """

    today: date
    at: date
    meetings: tuple[NextMeeting, ...]
    planned: int
    due: tuple[DueLine, ...]
    open: int
    soon: int
    reached: Reached
    coverage: tuple[RegionCoverage, ...]
    stale: tuple[StalePathway, ...]
    stale_after: int


def coverage(states: Iterable[tuple[str, Status]], last: str = "") -> tuple[RegionCoverage, ...]:
    """Count States, each with its region and status, by region in alphabetical order; ``last`` comes at the end."""
    order = tuple(Status)
    numbers: dict[str, list[int]] = {}
    for region, status in states:
        numbers.setdefault(region, [0] * len(order))[order.index(status)] += 1
    return tuple(RegionCoverage(one, tuple(numbers[one])) for one in sorted(numbers, key=lambda r: (r == last, r)))
