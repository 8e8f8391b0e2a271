"""What the reader of dates takes and returns: the surroundings of a date, and a date in a text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from attplanner.domain.date_text_parse import Chain
from attplanner.domain.date_text_resolve import DateNote, resolve
from attplanner.domain.dates import When


@dataclass(frozen=True, slots=True)
class DateContext:
    """What surrounds a date. ``order`` of figures is "dmy", "mdy" or "" where nothing shows it.

    ``year`` and ``month`` come from a heading and fill what a date leaves out; ``misspelt`` is the heading's word
    for the month where it is no month's name.
    """

    year: int | None = None
    month: int | None = None
    order: str = ""
    misspelt: str = ""


NO_CONTEXT = DateContext()


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date in a text. ``written`` is its text; ``end_unknown`` tells that the written end lies before the start."""

    start: int
    stop: int
    when: When
    written: str
    notes: tuple[DateNote, ...] = ()
    end_unknown: bool = False
    no_year: bool = False
    unconfirmed: bool = False
    blank: bool = False
    month: int | None = None  # of a heading, for days that stand alone
    chain: Chain = field(default_factory=lambda: Chain(()), compare=False, repr=False)

    def in_year(self, year: int, month: int | None = None) -> When:
        """Return what the date would be in a year that the text does not give; unknown where it cannot be."""
        when = resolve(self.chain, year, month or self.month).when
        return replace(when, written=self.written, confirmed=not self.unconfirmed)

    def notes_in(self, year: int) -> tuple[DateNote, ...]:
        """Return what is to be said of the date in a year that the text does not give."""
        return resolve(self.chain, year, self.month).notes

    @property
    def weekday(self) -> int | None:
        """Return the weekday that is written with the date (Monday is 0)."""
        return next((p.weekday for p in self.chain.points if p.weekday is not None), None)
