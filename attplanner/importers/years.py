"""Years that dates leave out: which one the text, the entries around a date, its weekday and its process suggest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from attplanner.domain.date_text import DateNote
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Draft
from attplanner.importers.years_named import HALF_A_YEAR, TWO_MONTHS, NamedYears, named_years

_LEAP_YEAR = 2028
_SECOND_HALF = 7  # the month in which it begins
_A_YEAR = timedelta(days=366)

Period = tuple[date | None, date | None]


def settle_years(lines: Sequence[Line], drafts: Sequence[Draft], lexicon: Lexicon) -> list[When | None]:
    """Give dates without a year the one that the text settles, as a proposal that is taken.

    Return, for each entry, the date to ask about where nothing settles it; None where nothing tells.
    """
    named = named_years(lines, drafts)
    guesses: list[When | None] = []
    known: date | None = None  # the day of the last entry whose year is no guess
    for draft, around, guess in _guesses(drafts, lexicon, named):
        reason = around.why_sure(draft, guess, known) if guess else ""
        if guess and reason:
            _settle(draft, guess, reason)
        elif guess is None and draft.head.date.no_year:
            _say_impossible(draft, named)
        guesses.append(None if reason else guess)
        known = draft.head.date.when.start or known
    return _settle_before(drafts, guesses, named)


def _settle_before(drafts: Sequence[Draft], guesses: Sequence[When | None], named: NamedYears) -> list[When | None]:
    """Settle what leads in order up to an entry whose year is sure, within one year that the text names."""
    left = list(guesses)
    later: date | None = None
    for index in reversed(range(len(drafts))):
        draft, guess = drafts[index], left[index]
        day = guess.start if guess else None
        if guess and day and later and draft.head.date.weekday is None and _leads_to(day, later, named):
            _settle(draft, guess, f"The entries after it show the year {day.year}")
            left[index] = None
        later = draft.head.date.when.start or (None if guess else later)
    return left


def _leads_to(day: date, later: date, named: NamedYears) -> bool:
    agreed = not named.title or day.year in named.title
    return agreed and day.year == later.year and day <= later <= day + HALF_A_YEAR


def guess_years(drafts: Sequence[Draft], lexicon: Lexicon) -> list[When | None]:
    """Return, for each entry whose date has no year, the date in the likeliest one; None where nothing tells."""
    return [guess for _, _, guess in _guesses(drafts, lexicon, NamedYears())]


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
        for first, _ in self.named.guide:
            years += [first.year, first.year - 1, first.year + 1]
        for near in (self.before, self.after):
            years += [near.year, near.year + 1, near.year - 1] if near else []
        years += [start.year, end.year] if start and end else []
        return list(dict.fromkeys(years))

    def _score(self, draft: Draft, when: When) -> tuple[bool, bool, bool, int]:
        """Weigh a year: on the written weekday, in the process, between the entries around it, near to them."""
        day = when.start or date.min
        start, end = self.period
        inside = start is not None and end is not None and start <= day <= end
        near = [one for one in (self.before, self.after) if one]
        distance = min((abs((day - one).days) for one in near), default=self._from_text(day))
        return _fits(draft, day), inside, self._between(day), -distance

    def _from_text(self, day: date) -> int:
        """Return how far a day is from those of the text; what was done was done before it was written."""
        far = [(end - day) if day <= end + TWO_MONTHS else (day - start + _A_YEAR) for start, end in self.named.guide]
        return min((abs(one.days) for one in far), default=0)

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
        named = self.named.title | self.named.own if self.named.title else self.named.years
        sure = named == {day.year} and self._near(day, known)
        return f"The text names no other year than {day.year}" if sure else ""

    def _near(self, day: date, known: date | None) -> bool:
        """Tell whether titles, the day of the text or the entries beside a day agree with its year."""
        if self.named.title or self.named.nearest(day):
            return True
        last, after = known or date.min, self.after or date.max
        behind = last <= day <= after and (known is not None) and day - last <= HALF_A_YEAR
        before = known is None and self.after is not None and day <= after <= day + HALF_A_YEAR
        return behind or before or (self.after is None and day <= last <= day + TWO_MONTHS)


def _fits(draft: Draft, day: date) -> bool:
    """Tell whether a day is the weekday that is written with it."""
    weekday = draft.head.date.weekday
    return weekday is not None and day.weekday() == weekday
