"""What a title says of the dates below it: "Diary, Nov 28" is of 2028, "Bilateral week, 9–13 October" no entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.date_text_tokens import Kind, word_kind
from attplanner.domain.dates import Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Draft
from attplanner.importers.heads import title_first
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.programme import begins_with_time
from attplanner.importers.reader_words import label_of, raw, says

_TWO_FIGURES = re.compile(
    r"(?<![\w.])(?<!\d\s)(?P<month>[^\W\d_]{3,10})\.?\s*(?:(?P<mark>['’])|\s)(?P<year>[2-4]\d)(?=\s*[)\]:.]?$)"
)
_EDGES = " \t,;.:–—-|()[]"
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_FEW = 2  # entries below a title
_FIRST_LINES = 6
_LOOKED_AT = 200
_FEWEST = 3  # lines: a title and two hours
_WEEK = timedelta(days=6)

Day = tuple[int | None, int, int]  # weekday, month, day


def with_title_year(lines: Sequence[Line]) -> list[Line]:
    """Write out the year of a title like "Diary, Nov 28", where the days below are not those before a 28th."""
    found = list(lines)
    written = [index for index, line in enumerate(lines) if not line.blank]
    for index in written[:_FIRST_LINES]:
        line = lines[index]
        if line.bullet or read_date_at(line.text, 0) is not None:
            break
        title = _TWO_FIGURES.search(line.text)
        if title is None or word_kind(title["month"])[0] is not Kind.MONTH:
            continue
        below = list(_days(lines[index + 1 : index + _LOOKED_AT]))
        if title["mark"] or _is_year(int(title["year"]), word_kind(title["month"])[1], below):
            start, stop = title.start("mark") if title["mark"] else title.start("year"), title.start("year")
            found[index] = replace(line, text=f"{line.text[:start].rstrip()} 20{line.text[stop:]}")
    return found


def with_day_heading(lines: Sequence[Line], lexicon: Lexicon) -> list[Line]:
    """Make the title of one day's programme its heading: "Programme, 20 August 2029" over lines with their hours."""
    written = [index for index, line in enumerate(lines) if not line.blank]
    found = list(lines)
    if len(written) < _FEWEST or not all(begins_with_time(lines[index].text) for index in written[1:_FEWEST]):
        return found
    title = lines[written[0]]
    dates = read_dates(title.text)
    behind = title.text[dates[0].stop :].strip(_EDGES) if len(dates) == 1 and dates[0].start else "?"
    if not behind or _is_known_place(behind, lexicon):
        head = title_first(title.text, lexicon, DateContext())
        place = f", {head.place.written}" if head and head.place else ""
        found[written[0]] = replace(title, text=f"{dates[0].written}{place}")
    return found


def _is_known_place(text: str, lexicon: Lexicon) -> bool:
    place = read_place(text, lexicon)
    return place is not None and bool(place.places) and all(read.known for read in place.places)


def _days(lines: Sequence[Line]) -> Iterator[Day]:
    for line in lines:
        date_read = read_date_at(line.text, 0) if line.text else None
        for point in date_read.chain.points[:1] if date_read else ():
            if point.day and point.month and point.year is None and not point.swapped:
                yield point.weekday, point.month, point.day


def _is_year(figures: int, month: int, below: Sequence[Day]) -> bool:
    """Tell a year in two figures: by the weekdays below, or by days of the month on both sides of such a day."""
    weekdays = [day for day in below if day[0] is not None]
    if not any(abs(day[1] - month) in (0, 1, 11) for day in below):
        return False
    if weekdays:
        return all(_weekday(2000 + figures, day[1], day[2]) == day[0] for day in weekdays)
    days = [day[2] for day in below if day[1] == month]
    return len(days) > 1 and min(days) < figures < max(days)


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def is_title_of(draft: Draft, others: Sequence[Draft]) -> bool:
    """Tell the title of a list from its first entry: it gives a time in which every entry below it lies."""
    if draft.items or not others or draft.head.layout != "title" or draft.head.time:
        return False
    titled = any(says(name, draft.head.title) for name in ("calendar_titles", "span_titles", "report_titles"))
    titled = titled or _names_ourselves(draft)
    apart = len(others) > 1 and all(other.head.layout != "title" for other in others)
    loose = draft.last < others[0].first - 1 or draft.head.date.when.precision is not Precision.DAY
    span = _span(draft)
    if span is None:
        return titled and apart and _is_day_of_text(draft, others)
    return (titled or (apart and loose and not says("journeys", draft.head.title))) and all(
        _lies_in(other, span) for other in others
    )


def place_of_margins(lines: Sequence[Line], drafts: Sequence[Draft], lexicon: Lexicon) -> PlaceReading | None:
    """Return the city of a title like "Bilaterals in the margins of CSP15, Geneva", where no entry below has one."""
    if len(drafts) < _FEW or any(_has_city(draft) for draft in drafts):
        return None
    above = [line for line in lines if line.number < drafts[0].first and not line.blank and not line.bullet]
    for line in above[-_FIRST_LINES:]:
        if says("in_margins", line.text) and len(line.text) < _LOOKED_AT and not line.text.endswith("."):
            bare = _IN_BRACKETS.sub(r", \1", line.text)
            parts = [part.strip(_EDGES) for part in re.split(r"[,;–—]|\s-\s", bare)]
            found = next((part for part in parts if _is_known_place(part, lexicon)), None)
            return read_place(found, lexicon) if found else None
    return None


def _has_city(draft: Draft) -> bool:
    place = draft.head.place
    return place is not None and any(
        read.place.city or read.place.virtual or read.place.venue for read in place.places
    )


def _names_ourselves(draft: Draft) -> bool:
    """Tell a line that says who of us travelled, and when: "Traveller: Ms. X. Mission: Asia, 6–10 May"."""
    label, colon, _ = draft.line.text.partition(":") if draft.line else ("", "", "")
    return bool(colon) and label_of(label) == "own"


def _is_day_of_text(draft: Draft, others: Sequence[Draft]) -> bool:
    """Tell the day on which a list was made: nothing in it is later, and no place stands with it."""
    day = draft.head.date.when.start
    ends = [other.head.date.when.end for other in others]
    return day is not None and draft.head.place is None and all(end is not None and end <= day for end in ends)


def _span(draft: Draft) -> tuple[date, date] | None:
    """Return the days of a title: several, a month, or the week that begins on its day."""
    when = draft.head.date.when
    start, end = when.start, when.end
    if start is None or end is None:
        return None
    if start == end:
        before = (draft.head.title + " ").casefold()
        weekly = any(f"{word.rsplit(' ', 1)[0]} " in before for word in raw()["week_of"])
        return (start, start + _WEEK) if weekly else None
    return start, end


def _lies_in(draft: Draft, span: tuple[date, date]) -> bool:
    date_read = draft.head.date
    when = date_read.in_year(span[0].year) if date_read.no_year else date_read.when
    return when.start is not None and span[0] <= when.start <= span[1]
