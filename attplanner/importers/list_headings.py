"""Headings of a list, known by what stands below them: parts of a year, months, places, States."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from attplanner.domain.date_text import DateContext
from attplanner.domain.dates import Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, unstarred
from attplanner.importers.headings import period_heading, process_heading
from attplanner.importers.heads import date_first, place_first
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.places_inside import in_state, is_only_state, split_place
from attplanner.importers.programme import begins_with_time

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
    """
    year, month = period
    if month is None:
        return True
    within = replace(context, year=year or context.year, month=month)
    following = [line for line in lines[index + 1 : index + 12] if not line.blank]
    for place, line in enumerate(following):
        if period_heading(line) or process_heading(line.text):
            return place == 0
        head = date_first(unstarred(line.text), lexicon, within)
        if head and (place == 0 or any(p.day and p.month is None for p in head.date.chain.points)):
            return True
    return False


def place_over(lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext) -> PlaceReading | None:
    """Return the place that a heading gives to dated lines without one: it is a place, or heads a programme."""
    text = lines[index].text.rstrip(":")
    place = read_place(text, lexicon)
    below = [below for below in lines[index + 1 : index + 6] if not below.blank]
    first = unstarred(below[0].text) if below else ""
    head = (date_first(first, lexicon, context) or place_first(first, lexicon, context)) if first else None
    programme = len(below) > 1 and begins_with_time(below[1].text)
    if programme and place is None:
        place = split_place(text, lexicon).place
    if head is None or place is None or not place.places:
        return None
    if head.place:  # "GHANA" over "Accra, 6 November 2028: …"
        return place if is_only_state(place) and in_state(head.place, place, lexicon) != head.place else None
    return place if head.title or programme else None


def numbered_state(lines: Sequence[Line], index: int, lexicon: Lexicon) -> bool:
    """Tell the heading "2. Ghana" over dated lines that have no bullet, from an item of a numbered list."""
    line = lines[index]
    below = next((one for one in lines[index + 1 :] if not one.blank), None)
    numbered = line.bullet in ("1.", "a.") and line.after_blank and below is not None and not below.bullet
    return numbered and lexicon.find_state(line.text.rstrip(":")) is not None


def days_spanned(line: Line, lexicon: Lexicon, context: DateContext) -> tuple[date, date] | None:
    """Return the first and last day of a heading like "Week of 5 March 2029" or "5–9 March 2029"."""
    head = date_first(line.text, lexicon, context)
    start, end = (head.date.when.start, head.date.when.end) if head else (None, None)
    days = head is not None and head.date.when.precision is Precision.DAY
    return (start, end) if days and start and end and start < end else None
