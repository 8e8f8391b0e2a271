"""Dates as people write them, in English, French and Spanish: found in a text, or understood from a field.

The vocabulary is in ``resources/words/dates.json``. A date is never made up: what the text leaves open stays
open, with the readings that may be meant in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from attplanner.domain.date_text_after import read_suffix, says_unconfirmed, with_weekday_after
from attplanner.domain.date_text_forms import special_form
from attplanner.domain.date_text_order import figures_order, misspelt_month, order_under_title, read_heading
from attplanner.domain.date_text_parse import Chain, Parser
from attplanner.domain.date_text_points import Point
from attplanner.domain.date_text_resolve import DateNote, Reading, misspelling, resolve
from attplanner.domain.date_text_times import TimeMatch, find_time, read_time_at
from attplanner.domain.date_text_tokens import Kind, Token, tokenize, word_kind, words
from attplanner.domain.date_text_values import NO_CONTEXT, DateContext, DateMatch
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold

__all__ = [
    "DateContext",
    "DateMatch",
    "DateNote",
    "DateReading",
    "TimeMatch",
    "figures_order",
    "find_time",
    "misspelt_month",
    "order_under_title",
    "read_date_at",
    "read_dates",
    "read_heading",
    "read_time_at",
    "says_unconfirmed",
    "understand_date",
]

_LONGEST_DATE = 400


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a date field understood. Without ``when``, ``candidates`` are the readings to choose from."""

    when: When | None
    candidates: tuple[When, ...] = ()
    notes: tuple[DateNote, ...] = ()

    @property
    def impossible(self) -> bool:
        """Tell whether it names a day that no calendar has (31 February); candidates are the days beside it."""
        return any(note.code is Code.DATE_IMPOSSIBLE for note in self.notes)


def read_dates(text: str, context: DateContext = NO_CONTEXT) -> list[DateMatch]:
    """Return the dates inside a text. A month or a figure like 3/4 alone is no date here."""
    return list(_scan(text, context))


@lru_cache(maxsize=16384)  # each reader asks of each line, to say how sure it is; then one of them reads
def _scan(text: str, context: DateContext) -> tuple[DateMatch, ...]:
    tokens, index = tokenize(text), 0
    dates: list[DateMatch] = []
    parser = Parser(tokens, order=context.order)
    while index < len(tokens):
        found = parser.chain_at(index) if _begins(tokens, index) else None
        if found and _counts_in_prose(found[0], text):
            chain, index = found
            dates.append(_match(text, chain, context))
        else:
            index += 1
    return tuple(dates)


_BEGINNINGS = (
    Kind.NUMBER,
    Kind.FULL,
    Kind.PARTIAL,
    Kind.BLANK,
    Kind.MONTH,
    Kind.WEEKDAY,
    Kind.FROM,
    Kind.PART,
    Kind.SEASON,
    Kind.QUARTER,
    Kind.THE,
)


def _begins(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a date can begin at a token; of the words that count, "third", before a quarter only."""
    counted = tokens[index].value > 0 and tokens[index + 1 : index + 2]
    return tokens[index].kind in _BEGINNINGS or (bool(counted) and tokens[index + 1].kind is Kind.QUARTER)


def _counts_in_prose(chain: Chain, text: str) -> bool:
    last = chain.points[-1]
    if any(p.blank or p.impossible for p in chain.points):
        return True
    short = all(p.stop - p.start <= 5 and p.day and p.month for p in chain.points) and not last.year
    figures_only = short and not any(c.isalpha() for c in text[chain.start : last.stop])  # not "4 May"
    if figures_only and len(chain.points) < 2 and last.stop - last.start <= 5 and not last.leftward:
        return False
    return any(p.year or p.day for p in chain.points)


def read_date_at(text: str, start: int = 0, context: DateContext = NO_CONTEXT) -> DateMatch | None:
    """Return the date that begins exactly at a place, as a line or a cell begins with one.

    Here also a month alone, figures without a year, and days whose month the context gives are dates.
    """
    special, date = special_form(text, start, lambda rest, at: read_date_at(rest, at, context))
    if special:
        return date
    if not _may_begin(text, start):
        return None
    window = text[start : start + _LONGEST_DATE]
    tokens = tokenize(window)
    if not tokens or window[: tokens[0].start].strip() or not _begins(tokens, 0):
        return None
    found = Parser(tokens, order=context.order, bare=context.month is not None).chain_at(0)
    if found is None or not _stands_alone(window, found[0], tokens, found[1]):
        return None
    shifted = _match(window, found[0], context)
    return replace(shifted, start=shifted.start + start, stop=shifted.stop + start)


_FIRST = re.compile(r"\s*(?:(?P<digit>\d)|(?P<word>[^\W\d_]+))")
_BLANK_FORMS = ("dd", "jj", "mm")


def _may_begin(text: str, start: int) -> bool:
    """Tell cheaply whether a date can begin at a place; most lines of a long text are told apart here."""
    first = _FIRST.match(text, start, start + 60)
    if first is None or first.group("digit"):
        return first is not None
    word = first.group("word")
    kind, number = word_kind(word)
    if kind in _BEGINNINGS or number or word.lower() in _BLANK_FORMS:
        return True
    return len(word) == 1 and text[first.end() : first.end() + 1].isdigit()


def _stands_alone(text: str, chain: Chain, tokens: list[Token], after: int) -> bool:
    """A month alone, or bare days, are a date only where punctuation, a bracket or the end follows."""
    days = [p for p in chain.points if p.day and (p.month or p.weekday is not None)]
    if days or any(p.year or p.vague or p.blank or p.impossible for p in chain.points):
        return True
    if after >= len(tokens) or "  " in text[tokens[after - 1].stop : tokens[after].start]:
        return True  # the next column begins
    return tokens[after].kind in (Kind.DASH, Kind.BREAK, Kind.COMMA) or tokens[after].text in (":", "(", ";", "[")


def _match(text: str, chain: Chain, context: DateContext) -> DateMatch:
    chain, after = with_weekday_after(text, chain)
    own = resolve(chain)
    needs_month = any(p.month is None and p.day for p in chain.points)
    asks = context.month is not None and any(note.code is Code.DATE_AMBIGUOUS for note in own.notes)
    reading = own if not (own.no_year or needs_month or asks) else _from_context(chain, context)
    stop, unconfirmed = read_suffix(text, max(chain.stop, after), vague=_is_vague(chain))
    written = text[chain.start : stop].strip()
    when = replace(reading.when, written=written, confirmed=not unconfirmed)
    blank = all(point.blank for point in chain.points)
    return DateMatch(
        chain.start,
        stop,
        when,
        written,
        reading.notes,
        reading.end_unknown,
        reading.no_year,
        unconfirmed,
        blank,
        context.month if needs_month else None,
        chain=chain,
    )


def _from_context(chain: Chain, context: DateContext) -> Reading:
    reading = resolve(chain, context.year, context.month)
    if context.misspelt and any(p.month is None for p in chain.points):
        slip = Point(0, 0, month=context.month, misspelt=context.misspelt)
        reading = replace(reading, notes=(misspelling(slip), *reading.notes))
    if reading.when.start is None or context.year is None or any(p.year for p in chain.points):
        return reading
    note = DateNote(
        Code.YEAR_MISSING,
        f"The text around it gives the year {context.year}",
        when=reading.when,
        apply=True,
    )
    return replace(reading, notes=(*reading.notes, note))


def _is_vague(chain: Chain) -> bool:
    return all(point.day is None for point in chain.points)


# The date field of the window, the quick log


def understand_date(text: str, today: date, order: str = "") -> DateReading:
    """Return what a whole text says as a date: also "next tue", "tbc", "29 Oct", "5".

    Without a year the date nearest to today is taken and said; figures that may be month first give both readings.
    """
    typed = text.strip()
    if not typed or says_unconfirmed(typed):
        return DateReading(replace(NO_DATE, written=text, confirmed=False))
    relative = _relative(fold(typed), today)
    if relative:
        return DateReading(When.days(relative, written=text))
    match = _whole(typed, today, order)
    return _reading(match, today) if match else DateReading(None)


def _whole(typed: str, today: date, order: str) -> DateMatch | None:
    tokens = tokenize(typed)
    found = Parser(tokens, order=order, bare=True, years=True).chain_at(0) if tokens else None
    if found is None:
        return None
    bare = all(p.month is None and p.day for p in found[0].points)
    match = _match(typed, found[0], DateContext(today.year if bare else None, today.month if bare else None, order))
    return match if not typed[match.stop :].strip(" .,;)") else None


def _reading(match: DateMatch, today: date) -> DateReading:
    if match.no_year:
        return _nearest(match, today)
    if match.when.start is None:
        choices = tuple(when for note in match.notes for when in note.choices)
        return DateReading(match.when if match.blank else None, choices, match.notes)
    return DateReading(match.when, (), match.notes)


def _nearest(match: DateMatch, today: date) -> DateReading:
    whens = [match.in_year(year) for year in (today.year, today.year - 1, today.year + 1)]
    fitting = [when for when in whens if when.start and _fits_weekday(match, when)] or [w for w in whens if w.start]
    if not fitting:
        return DateReading(None, (), match.notes)
    best = min(fitting, key=lambda when: abs((when.start or today) - today))
    note = DateNote(Code.YEAR_MISSING, "The year is not written; the nearest one is taken", when=best, apply=True)
    return DateReading(best, tuple(fitting), (*match.notes, note))


def _fits_weekday(match: DateMatch, when: When) -> bool:
    return match.weekday is None or (when.start is not None and when.start.weekday() == match.weekday)


def _relative(folded: str, today: date) -> date | None:
    vocabulary = words()
    for name, days in (("today", 0), ("tomorrow", 1), ("yesterday", -1)):
        if folded in vocabulary.folded(name):
            return today + timedelta(days=days)
    parts = folded.replace(".", "").split()
    if not 1 <= len(parts) <= 2:
        return None
    weekdays = [word_kind(part)[1] for part in parts if word_kind(part)[0] is Kind.WEEKDAY]
    rest = [part for part in parts if word_kind(part)[0] is not Kind.WEEKDAY]
    return _weekday(weekdays[0], rest, today) if len(weekdays) == 1 else None


def _weekday(weekday: int, rest: list[str], today: date) -> date | None:
    """Return the coming Tuesday for "tue", "next tue" and "this tue", the one before today for "last tue"."""
    ahead = (weekday - today.weekday()) % 7
    if not rest:
        return today + timedelta(days=ahead)
    vocabulary = words()
    if rest[0] in vocabulary.folded("last"):
        return today + timedelta(days=ahead - 7)
    if rest[0] in vocabulary.folded("next"):
        return today + timedelta(days=ahead or 7)
    return today + timedelta(days=ahead) if rest[0] in vocabulary.folded("this") else None
