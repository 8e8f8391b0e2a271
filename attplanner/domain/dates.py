"""Dates kept as vague as they are: to the day, the month, the year, or not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"

    def iso(self, day: date) -> str:
        """Return as much of a day as is known: "2028-11-04", "2028-11" or "2028"; nothing where it is unknown."""
        return day.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}.get(self, 0)]


@dataclass(frozen=True, slots=True)
class When:
    """The dates of something, in the Gregorian calendar, both ends included.

    ``start`` and ``end`` are the first and last day that the precision allows: "March 2027" is 1 to 31 March
    2027 at precision month. Both are None exactly when the precision is unknown. ``written`` is the source's text.
    """

    start: date | None = None
    end: date | None = None
    precision: Precision = Precision.UNKNOWN
    confirmed: bool = True
    written: str = ""

    def __post_init__(self) -> None:
        if (self.precision is Precision.UNKNOWN) != (self.start is None) or (self.start is None) != (
            self.end is None
        ):
            raise ValueError("a date is unknown exactly when it has no start and no end")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError("a date ends before it starts")

    @classmethod
    def days(cls, start: date, end: date | None = None, *, written: str = "", confirmed: bool = True) -> When:
        """Return one day, or the days from ``start`` to ``end``."""
        return cls(start, end or start, Precision.DAY, confirmed, written)

    @classmethod
    def month(cls, year: int, month: int, *, written: str = "", confirmed: bool = True) -> When:
        """Return a whole month whose days are not known."""
        from calendar import monthrange  # with the names of months in the system's language: nothing for a start

        last = monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), Precision.MONTH, confirmed, written)

    @classmethod
    def year(cls, year: int, *, written: str = "", confirmed: bool = True) -> When:
        """Return a whole year whose months are not known."""
        return cls(date(year, 1, 1), date(year, 12, 31), Precision.YEAR, confirmed, written)

    def iso(self) -> tuple[str | None, str | None]:
        """Return start and end as the command line prints them: "2028-11-04", "2028-11" or "2028"."""
        if self.start is None or self.end is None:
            return None, None
        return self.precision.iso(self.start), self.precision.iso(self.end)


NO_DATE = When()
