"""Headings of a list, known by what stands below them: parts of a year, months, places, States."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from attplanner.domain.date_text import DateContext, DateNote, misspelt_month, read_date_at, read_dates, read_heading
from attplanner.domain.dates import NO_DATE, Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, unstarred
from attplanner.importers.headings import period_heading, process_heading
from attplanner.importers.heads import Head, date_first, place_first
from attplanner.importers.list_habits import empty_weekday
from attplanner.importers.places_inside import split_place
from attplanner.importers.programme import led_by_weekday
from attplanner.importers.reader_words import folded
from attplanner.importers.status_words import says_nobody_met

_ONE_SPACE = re.compile(r"(\d{1,2})\s(?=\S)")
_SHORT = 4  # words
_HALF_A_YEAR = 6
_OPEN_RANGE = re.compile(r"\d\s*[–—-]$")
_WEEK = re.compile(r"(?:week|semaine|semana)\s+(?:no\.?\s*|n°\s*)?\d{1,2}(?!\d)")
QUARTER = re.compile(rf"quarter|trimestre|semestre|semester|half|^[qts][1-4](?!\w)|^{_WEEK.pattern}")


def next_is_head(lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether the next line that is not blank is a dated one."""
    following = next((line for line in lines[index + 1 : index + 6] if not line.blank), None)
    if following is None:
        return False
    text = unstarred(following.text)
    return any(read(text, lexicon, context) is not None for read in (date_first, place_first))


def part_of_year(
    lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext
) -> tuple[int | None, int | None] | None:
    """Return the year of a heading like "2nd quarter 2028" over dated lines."""
    line = lines[index]
    if line.bullet or len(line.text) > 60:
        return None
    if not QUARTER.search(fold(line.text)):
        return _span_heading(lines, index, lexicon, context)
    if not next_is_head(lines, index, lexicon, context):
        return None
    if _WEEK.match(fold(line.text)):
        years = re.findall(r"(?:19|20|21)\d\d", line.text)
        return (int(years[-1]) if years else None), None
    head = date_first(line.text, lexicon, context)
    start = head.date.when.start if head and not head.title and not head.place else None
    return (start.year, None) if start else None


def _span_heading(
    lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext
) -> tuple[int | None, int | None] | None:
    """Return the year of "Week of 5 March" or "5–9 March 2029", alone on its line over dates inside of it."""
    head = date_first(lines[index].text, lexicon, context)
    if head is None or head.title or head.place or head.time or not any(p.day for p in head.date.chain.points):
        return None
    start, end = head.date.when.start, head.date.when.end
    if not head.date.unconfirmed and len(head.date.chain.points) < 2:
        return None
    within = replace(context, year=start.year) if start else context
    following = next((line for line in lines[index + 1 : index + 6] if not line.blank), None)
    text = following.text if following else ""
    if led_by_weekday(text) or empty_weekday(text) or says_nobody_met(text):
        return start.year if start else None, None
    below = date_first(unstarred(following.text), lexicon, within) if following else None
    if below is None or not (below.title or below.place):
        return None
    first = below.date.when.start
    inside = first is None or start is None or end is None or start <= first <= end
    return (start.year if start else None, None) if inside else None


def heads_follow(
    lines: Sequence[Line], index: int, period: tuple[int | None, int | None], lexicon: Lexicon, context: DateContext
) -> bool:
    """A month alone is a heading where days of it follow; else it is itself the date of an entry.

    Right below it any dated line will do; further down, behind a note, it must be one that takes its month from it.
    So it must below a misspelt month, or one with a bracket.
    """
    year, month = period
    if month is None:
        return True
    within = replace(context, year=year or context.year, month=month)
    following = [line for line in lines[index + 1 : index + 12] if not line.blank]
    sure = not misspelt_month(lines[index].text) and not lines[index].text.endswith((")", "]"))
    for place, line in enumerate(following):
        if period_heading(line) or process_heading(line.text):
            return place == 0
        head = date_first(unstarred(line.text), lexicon, within)
        if head and ((place == 0 and sure) or any(p.day and p.month is None for p in head.date.chain.points)):
            return True
    return False


def month_of_title(
    lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext
) -> tuple[int | None, int | None] | None:
    """Return the month of a title that ends in one, "AGENDA – avril 2029", above days that stand alone."""
    line = lines[index]
    found = MONTH_AT_END.search(line.text) if not line.bullet and len(line.text) < _LONGEST_TITLE else None
    period = read_heading(found["month"]) if found else None
    if period is None or None in period or any(p.day for m in read_dates(line.text) for p in m.chain.points):
        return None
    within = replace(context, year=period[0], month=period[1])
    days = [_bare_day(below, lexicon, within) for below in lines[index + 1 : index + 40] if not below.blank]
    return period if sum(days) >= _FEWEST_DAYS else None


def _bare_day(line: Line, lexicon: Lexicon, context: DateContext) -> bool:
    head = date_first(unstarred(line.text), lexicon, context)
    return head is not None and any(point.day and point.month is None for point in head.date.chain.points)


MONTH_AT_END = re.compile(r"(?:[,:(–—-]|\s)\s*(?P<month>[^\W\d_]+\.?\s+(?:de\s+|d['’])?(?:19|20|21)\d\d)\)?[.:]?$")
_LONGEST_TITLE = 120
_FEWEST_DAYS = 2


def below_heading(line: Line, before: DateContext, year: int | None, month: int | None) -> DateContext:
    """Take year and month of a heading; behind December, a January without its year leaves the year open."""
    turned = bool(year is None and month and before.month and month < before.month - _HALF_A_YEAR)
    misspelt = misspelt_month(line.text) if month else ""
    return replace(before, year=year or (None if turned else before.year), month=month, misspelt=misspelt)


def end_of_range(lines: Sequence[Line], index: int, context: DateContext) -> Line | None:
    """Return the line that begins with the end of a range, below "28 December 2027 –"."""
    text = unstarred(lines[index].text)
    following = lines[index + 1] if _OPEN_RANGE.search(text) and index + 1 < len(lines) else None
    start = read_date_at(text, 0, context) if following else None
    if following is None or start is None or text[start.stop :].strip(" –—-") or following.bullet:
        return None
    return following if read_date_at(following.text, 0, context) else None


def days_spanned(line: Line, lexicon: Lexicon, context: DateContext) -> tuple[date, date] | None:
    """Return the first and last day of a heading like "Week of 5 March 2029" or "5–9 March 2029"."""
    head = date_first(line.text, lexicon, context)
    start, end = (head.date.when.start, head.date.when.end) if head else (None, None)
    days = head is not None and head.date.when.precision is Precision.DAY
    return (start, end) if days and start and end and start < end else None


def days_numbered(lines: Sequence[Line], lexicon: Lexicon) -> list[Line]:
    """Take "3. Tunis: …" and "4. Tunis: …" below a month for its days, where they do not count from one."""
    found, run = list(lines), list[int]()
    above: Line | None = None
    for index, line in enumerate(lines):
        if line.blank:
            continue
        if line.ordinal is not None and (run or _is_month(above)):
            run.append(index)
            continue
        _take_days(found, run, lexicon)
        run, above = [], line
    _take_days(found, run, lexicon)
    return found


def _is_month(line: Line | None) -> bool:
    period = period_heading(line) if line else None
    return period is not None and period[1] is not None


def _take_days(lines: list[Line], run: Sequence[int], lexicon: Lexicon) -> None:
    days = [lines[index].ordinal or 0 for index in run]
    counted = days == list(range(1, len(days) + 1)) and len(days) > 1
    ascending = all(a <= b for a, b in pairwise(days)) and all(1 <= day <= 31 for day in days)
    if not days or counted or not ascending or (days == [1] and not lines[run[0]].text):
        return
    if all(_opens_with_place(lines[index].text, lexicon) for index in run):
        for index, day in zip(run, days, strict=True):
            lines[index] = replace(lines[index], text=f"{day} {lines[index].text}", bullet="", ordinal=None)


def _opens_with_place(text: str, lexicon: Lexicon) -> bool:
    place = None if read_date_at(text) else split_place(text, lexicon).place
    return place is not None and text.startswith(place.written)


@dataclass(slots=True)
class DaysOfMonth:
    """The days that stand alone below the heading of a month, and whether another heading may have been missed."""

    last: date | None = None
    column: int = -1  # at which the words of its line begin
    doubt: bool = False
    lost: bool = False  # a day went back in time: those behind it are of the same month

    def look_at(self, line: Line) -> None:
        """Note a short line before a dated one: nobody knows it, so it may be the heading of another month."""
        short = len(line.text.split()) <= _SHORT and not any(c.isdigit() for c in line.text)
        known = fold(line.text).strip(" :") in folded("region_headings")
        self.doubt = self.doubt or (short and line.after_blank and not line.bullet and not known)

    def note(self, line: Line, head: Head) -> None:
        """Keep the column at which what took place begins, behind a day that stands alone."""
        if head.date.month is not None:
            rest = line.text[head.date.stop :]
            self.column = line.indent + head.date.stop + len(rest) - len(rest.lstrip())

    def aligned(self, line: Line, lexicon: Lexicon, context: DateContext) -> Head | None:
        """Read "10 Lunch with …" as a day where the words begin in the same column as those of the day above."""
        number = _ONE_SPACE.match(line.text)
        if number is None or context.month is None or line.indent + number.end() != self.column:
            return None
        return date_first(f"{number[1]}  {line.text[number.end() :]}", lexicon, context)

    def doubted(self, head: Head) -> Head:
        """Ask about a day that goes back in time behind such a line; its month may be another."""
        when = head.date.when
        if head.date.month is None or when.start is None:
            return head
        self.lost = self.lost or (self.doubt and self.last is not None and when.start < self.last)
        self.last = when.start
        if not self.lost:
            return head
        reason = "It goes back in time behind a line that may be the heading of another month"
        note = DateNote(Code.DATE_AMBIGUOUS, reason, when=when)
        unknown = replace(NO_DATE, written=when.written, confirmed=when.confirmed)
        return replace(head, date=replace(head.date, when=unknown, notes=(note,)))
