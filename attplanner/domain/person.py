"""People as records: the posts that they held by date, when they were met, and who may be the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from attplanner.domain.dates import Precision, When
from attplanner.domain.text import fold

MONTH = 30.4  # days
SINCE_EVER, STILL = date.min, date.max  # the start of a post of which the end alone is known, and the reverse


@lru_cache(maxsize=32768)
def by_family(name: str) -> str:
    """Return what people are sorted by: the last word of the name first, without accents."""
    folded = fold(name)
    return f"{folded.rpartition(' ')[2]} {folded}"


def time_between(first: date | None, last: date | None) -> When:
    """Return the time in a post from its first and last day, either of which may not be known (or not have come)."""
    if first is None and last is None:
        return When()
    return When(first or SINCE_EVER, last or STILL, Precision.DAY)


@dataclass(frozen=True, slots=True)
class Holding:
    """A post that a person holds or held; a post outlives its holder.

    ``when`` is the time in it: from ``SINCE_EVER`` where only its end is known, to ``STILL`` where it goes on. One
    without dates is held until somebody says otherwise.
    """

    person: str
    post: str
    when: When
    office: str = ""
    organization: str | None = None
    iso3: str | None = None
    source: str = ""
    id: str = ""

    def held_at(self, at: date) -> bool:
        """Tell whether the post was held on a day."""
        return self.when.start is None or self.when.end is None or self.when.start <= at <= self.when.end

    def until(self, last: date) -> When:
        """Return the time in the post, had it ended on a day."""
        known = self.when.precision is not Precision.UNKNOWN
        precision = self.when.precision if known else Precision.DAY
        return replace(self.when, start=min(self.when.start or SINCE_EVER, last), end=last, precision=precision)


def in_order(holdings: Iterable[Holding]) -> list[Holding]:
    """Return posts by their start, those without dates first, of one day the last stored last."""
    return sorted(holdings, key=lambda one: (one.when.start or date.min, one.id))


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of people. ``post`` and ``of`` are today's; ``of`` is a State or an organization."""

    id: str
    name: str
    style: str
    post: str
    of: str
    iso3: str | None
    last_met: date | None
    times: int
    organization: str | None = None

    def silent_for(self, months: int, at: date) -> bool:
        """Tell whether somebody met before was not met within so many months of 30.4 days."""
        return self.last_met is not None and self.last_met < at - timedelta(days=round(months * MONTH))


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything of one person: names, posts with the latest first, meetings with the newest first (their ids)."""

    row: PersonRow
    family: str
    given: str
    contact: str
    note: str
    names: tuple[str, ...]
    holdings: tuple[Holding, ...]
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two people who may be one. ``alike`` is how much their names are, 0 to 100."""

    one: PersonRow
    other: PersonRow
    alike: int
