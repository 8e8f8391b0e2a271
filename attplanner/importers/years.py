"""Years that dates leave out: which one the text, the entries around a date, its weekday and its process suggest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from attplanner.domain.date_text import DateNote, read_dates
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Draft
from attplanner.importers.status_words import tells_history

_YEAR = re.compile(r"(?<![\d/])(?:19|20|21)\d\d(?![\d])(?!/\d{3})")
_SPAN = re.compile(r"(?<![\d/])((?:19|20|21)\d\d)\s?[/–-]\s?(\d\d)(?!\d|[/.-]\d)")
_FOUR = re.compile(r"\d{4}")
_LONGEST = 200  # a longer line is running text, where years are of anything
_LAST_LINES = 40
_LEAP_YEAR = 2028
_SECOND_HALF = 7  # the month in which it begins
_A_YEAR = timedelta(days=366)

Period = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class NamedYears:
    """What the lines beside the entries say: the years they name, the likeliest one, the day of the text itself."""

    years: frozenset[int]
    likeliest: int | None
    day: date | None
    span: int | None = None  # the first of two years that a title names: "2028/29"


def settle_years(lines: Sequence[Line], drafts: Sequence[Draft], lexicon: Lexicon) -> list[When | None]:
    """Give dates without a year the one that the text settles, as a proposal that is taken.

    Return, for each entry, the date to ask about where nothing settles it; None where nothing tells.
    """
    guesses: list[When | None] = []
    known: date | None = None  # the day of the last entry whose year is no guess
    for draft, around, guess in _guesses(drafts, lexicon, _named_years(lines, drafts)):
        reason = around.why_sure(draft, guess, known) if guess else ""
        if guess and reason:
            _settle(draft, guess, reason)
        elif guess is None and draft.head.date.no_year:
            _say_impossible(draft, around.named)
        guesses.append(None if reason else guess)
        known = draft.head.date.when.start or known
    return guesses


def guess_years(drafts: Sequence[Draft], lexicon: Lexicon) -> list[When | None]:
    """Return, for each entry whose date has no year, the date in the likeliest one; None where nothing tells."""
    return [guess for _, _, guess in _guesses(drafts, lexicon, NamedYears(frozenset(), None, None))]


def _guesses(
    drafts: Sequence[Draft], lexicon: Lexicon, named: NamedYears
) -> Iterator[tuple[Draft, _Around, When | None]]:
    periods = {p.label: (p.start, p.end) for p in lexicon.processes if p.treaty == "ATT"}
    following = _following(drafts)
    before: date | None = None
    for draft, after in zip(drafts, following, strict=True):
        around = _Around(before, after, periods.get(draft.process or "", (None, None)), named)
        start, guess = draft.head.date.when.start, None
        if start is None and draft.head.date.no_year:
            guess = around.guess(draft)
            start = guess.start if guess else None
        yield draft, around, guess
        before = start or before


def _settle(draft: Draft, when: When, reason: str) -> None:
    found = draft.head.date
    note = DateNote(Code.YEAR_MISSING, reason, when=when, apply=True)
    draft.head = replace(draft.head, date=replace(found, when=when, no_year=False, notes=(*found.notes, note)))


def _say_impossible(draft: Draft, named: NamedYears) -> None:
    """Say of "31 April", and of 29 February in the only year that is named, that no calendar has the day."""
    found = draft.head.date
    only = next(iter(named.years)) if len(named.years) == 1 else _LEAP_YEAR
    notes = found.notes_in(_spanned_year(draft, named.span) if named.span else only)
    if any(note.code is Code.DATE_IMPOSSIBLE for note in notes):
        draft.head = replace(draft.head, date=replace(found, no_year=False, notes=(*found.notes, *notes)))


def _spanned_year(draft: Draft, first: int) -> int:
    """Return the year of a date in "2028/29" by its month, in the half of the year that it begins."""
    month = next((p.month for p in draft.head.date.chain.points if p.month), draft.head.date.month)
    return first if (month or 1) >= _SECOND_HALF else first + 1


def _named_years(lines: Sequence[Line], drafts: Sequence[Draft]) -> NamedYears:
    """Read the years of titles and heads, and of the entries; those of other lines where there are none."""
    covered = {number for draft in drafts for number in range(draft.first, draft.last + 1)}
    beside = [line for line in lines if line.number not in covered and len(line.text) < _LONGEST]
    beside = [line for line in beside if not tells_history(line.text)]
    above = [line for line in beside if drafts and line.number < drafts[0].first][-_LAST_LINES:]
    named = [year for line in above for year in _years_in(line.text)]
    own = {start.year for draft in drafts if (start := draft.head.date.when.start)}
    if not named and not own:
        named = [year for line in beside for year in _years_in(line.text)]
    days = {when.start for line in above for when in _days(line.text) if when.start}
    day = next(iter(days)) if len(days) == 1 else None
    pairs = [(int(a), int(b)) for line in above for a, b in _SPAN.findall(line.text)]
    spans = {first for first, last in pairs if first % 100 + 1 == last}
    span = next(iter(spans)) if len(spans) == 1 else None
    likeliest = named[0] if len(set(named)) == 2 else named[-1] if named else None
    return NamedYears(frozenset(own.union(named)), likeliest, day, span)


def _years_in(text: str) -> list[int]:
    """Return the years that a line names, also in "03/02/2029"."""
    if not _FOUR.search(text):
        return []
    spans = [int(a[:2] + b) for a, b in _SPAN.findall(text)]
    dated = [point.year for match in read_dates(text) for point in match.chain.points if point.year]
    return [int(year) for year in _YEAR.findall(text)] + dated + spans


def _days(text: str) -> list[When]:
    """Return the single whole days that a line names: "Date: 4 June 2029", not "3–12 May 2028"."""
    whens = [match.when for match in read_dates(text) if any(point.day for point in match.chain.points)]
    return [when for when in whens if when.start and when.start == when.end]


def _following(drafts: Sequence[Draft]) -> list[date | None]:
    """Return, for each entry, the start of the next one whose year is written."""
    found: list[date | None] = []
    after: date | None = None
    for draft in reversed(drafts):
        found.append(after)
        after = draft.head.date.when.start or after
    return found[::-1]


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a date without a year."""

    before: date | None
    after: date | None
    period: Period
    named: NamedYears

    def guess(self, draft: Draft) -> When | None:
        """Return the date in the likeliest year."""
        if self.named.span:
            return self._in_span(draft, self.named.span)
        whens = [when for when in (draft.head.date.in_year(year) for year in self._years()) if when.start]
        return max(whens, key=lambda when: (*self._score(draft, when), -whens.index(when))) if whens else None

    def _in_span(self, draft: Draft, first: int) -> When | None:
        """Return the date in the one of "2028/29" to which its month belongs: July to December are of the first."""
        when = draft.head.date.in_year(_spanned_year(draft, first))
        return when if when.start else None

    def _years(self) -> list[int]:
        """Return the years that may be meant, the likeliest first."""
        start, end = self.period
        years = [self.named.likeliest] if self.named.likeliest else []
        years += [self.named.day.year - 1, self.named.day.year + 1] if self.named.day else []
        for near in (self.before, self.after):
            years += [near.year, near.year + 1, near.year - 1] if near else []
        years += [start.year, end.year] if start and end else []
        return list(dict.fromkeys(years))

    def _score(self, draft: Draft, when: When) -> tuple[bool, bool, bool, int]:
        """Weigh a year: on the written weekday, in the process, between the entries around it, near to them."""
        day = when.start or date.min
        start, end = self.period
        inside = start is not None and end is not None and start <= day <= end
        near = [one for one in (self.before, self.after) if one] or [one for one in (self.named.day,) if one]
        distance = min((abs((day - one).days) for one in near), default=0)
        return _fits(draft, day), inside, self._between(day), -distance

    def _between(self, day: date) -> bool:
        return self.before is not None and self.after is not None and self.before <= day <= self.after

    def why_sure(self, draft: Draft, guess: When, known: date | None) -> str:
        """Return why a year needs no question, else nothing; ``known`` is the last day before it that is sure."""
        day = guess.start or date.min
        between = bool(known and self.after and known <= day <= self.after < known + _A_YEAR)
        if draft.head.date.weekday is not None:
            settled = _fits(draft, day) and (self._between(day) or day.year in self.named.years)
            return "The weekday shows the year" if settled else ""
        if self.named.span and (known is None or known <= day) and (self.after is None or day <= self.after):
            return f"The text is of {self.named.span}/{(self.named.span + 1) % 100:02d}"
        if between:
            return f"The entries before and after it show the year {day.year}"
        only = self.named.years == {day.year}
        return f"The text names no other year than {day.year}" if only else ""


def _fits(draft: Draft, day: date) -> bool:
    """Tell whether a day is the weekday that is written with it."""
    weekday = draft.head.date.weekday
    return weekday is not None and day.weekday() == weekday
