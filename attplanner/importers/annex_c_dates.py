"""Dates of regional events: written, left open, partly filled in, told vaguely, before the rest or behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.domain.date_text import DateContext, DateMatch, read_date_at, read_dates
from attplanner.domain.dates import NO_DATE, Precision, When
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.annex_c_fields import label_of
from attplanner.importers.heads import Head, after_date, date_first, title_first
from attplanner.importers.state_tables import split_cells

_ONE = r"(?:DD|JJ|XX|\?\?|__|tbc)\s?[/.-]\s?{month}\s?[/.-]\s?{year}"
_FIRST = _ONE.format(month=r"(?P<month>MM|XX|\?\?|__|\d{1,2}|tbc)", year=r"(?P<year>(?:19|20)\d\d)")
_SECOND = _ONE.format(month=r"(?:MM|XX|\?\?|__|\d{1,2}|tbc)", year=r"(?:19|20)\d\d")
_PARTLY = re.compile(rf"\s*{_FIRST}(?:\s*(?:[–—-]|to|au)\s*{_SECOND})?", re.I)
_UNKNOWN = "tbc|tbd|to be confirmed|to be determined|à confirmer|à déterminer|non fixée?s?|por confirmar"
_DATES = r"(?:dates?|fechas?)(?:\s+(?:and|et|y)\s+(?:venue|place|lieu|lugar|sede))?"
_UNDATED = re.compile(
    rf"\s*[(\[]?\s*(?:{_DATES})?\s*:?\s*(?:{_UNKNOWN})\s*[)\]]?\s*(?=[,;:–—\t|(-]|$|(?<=\s)(?-i:[A-ZÀ-Þ]))", re.I
)
_UNDATED_INSIDE = re.compile(rf"\s*[,;(–-]\s*{_DATES}\s*:?\s*(?:{_UNKNOWN})\s*\)?", re.I)
_YEAR = re.compile(r"\s*(?P<year>20\d\d)\s*(?:$|(?=[,;\t|]))")
_STAND_IN = "1 January 2000"  # for reading what surrounds a date that nobody gave
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_VAGUE_LEAD = re.compile(
    r"\s*[,;.(–-]\s*(?:(?:in|during|en|au|dans)\s+)?(?:(?:the|le|la|el)\s+)?"
    r"(?:(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)|premier|première|deuxième|troisième|quatrième|dernier"
    r"|primer|segundo|tercer|cuarto|último)\s+)?(?:half\s+of\s+)?$",
    re.I,
)
_LOOSELY = re.compile(rf"\s*(?:{_UNKNOWN})\s*[(\[,–-]\s*(?P<date>[^()\[\]]+?)\s*[)\]]?\s*", re.I)
_EDGES = " \t,;:–—-|"
_LONGEST = 2_000


def opens_event(text: str, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether a line begins an event: with its date, a date to be confirmed, a label, or a date at its end."""
    if len(text) > _LONGEST:
        return False
    labelled = label_of(text)
    if labelled:
        return labelled[0] == "date"
    if _PARTLY.match(text) or _year_line(text, lexicon, context):
        return True
    if _UNDATED_INSIDE.search(text) or _vague_date(text, context):
        return True
    if _UNDATED.match(text) and not is_undated(text):
        return True
    cells = [cell for cell in split_cells(text) if cell]
    if any(read_date_at(cell, 0, context) or date_first(cell, lexicon, context) for cell in cells):
        return True
    found = title_first(text, lexicon, context) if any(c.isdigit() for c in text) else None
    return found is not None and found.place is not None and found.date.when.start is not None


def is_undated(text: str) -> bool:
    """Tell a line that only says that a date is open: "[date to be confirmed]"."""
    return _UNDATED.match(text) is not None and not _UNDATED.sub("", text, count=1).strip(_EDGES)


def date_head(text: str, lexicon: Lexicon, context: DateContext, *, is_date: bool) -> Head | None:
    """Return date, place and title of a line or cell with the event's date, as tentative where that is open.

    ``is_date``: the text is a cell for dates, and holds no title before them.
    """
    head = date_first(text, lexicon, context) or _year_head(text, lexicon, context)
    head = head or (None if is_date else _later_date(text, lexicon, context))
    if head:
        return head
    found = _part_head(text, lexicon, context) or (_loose_head(text, lexicon, context) if is_date else None)
    found = found or _undated_head(text, lexicon, context)
    return replace(found, status="tentative") if found and found.status == "confirmed" else found


def _year_line(text: str, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether a line begins with a year as its date; one that stands alone is a heading."""
    head = _year_head(text, lexicon, context)
    return head is not None and head.place is not None


def _year_head(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "2029, Lusaka, Zambia: Summit" or a cell with "2029"; in a line the place stands next, then a title."""
    found = _YEAR.match(text)
    if found is None:
        return None
    date = DateMatch(0, found.end(), When.year(int(found["year"]), written=found["year"]), found["year"])
    rest = text[found.end() :].strip(_EDGES)
    head = after_date(date, rest, lexicon, context)
    placed = head.place and head.title and rest.startswith(head.place.written)
    return head if placed or not rest else None


def _part_head(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    partly = _PARTLY.match(text)
    return after_date(_part_of_a_date(partly), text[partly.end() :], lexicon, context) if partly else None


def _loose_head(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read a cell for dates that says more than its date."""
    loose = _LOOSELY.fullmatch(text)
    inner = date_first(loose["date"].strip(), lexicon, context) if loose else None
    if inner:
        return replace(inner, status="tentative")
    one = _only_date(text, context)
    return Head(one, None, "", None, "tentative") if one else None


def _undated_head(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "date to be confirmed, Dakar, Senegal …" and "Forum, Dakar, Senegal, date to be confirmed"."""
    undated = _UNDATED.match(text)
    if undated:
        loose = _BRACKET.match(text, undated.end())
        date = _only_date(loose[1], context) if loose else None
        stop = loose.end() if loose and date else undated.end()
        return after_date(date or _no_date(undated[0]), text[stop:], lexicon, context)
    inside = _UNDATED_INSIDE.search(text)
    if inside:
        return _with_stand_in(text, inside.span(), _no_date(inside[0]), lexicon, context)
    vague = _vague_date(text, context)
    return _with_stand_in(text, (vague.start, vague.stop), vague, lexicon, context) if vague else None


def _no_date(written: str) -> DateMatch:
    return DateMatch(0, 0, NO_DATE, written.strip(_EDGES))


def _vague_date(text: str, context: DateContext) -> DateMatch | None:
    """Return a month or year that stands apart: "Conference, Amman, Jordan, in the third quarter of 2027"."""
    dates = read_dates(text, context)
    if len(dates) != 1 or dates[0].when.start is None or dates[0].when.precision is Precision.DAY:
        return None
    lead = _VAGUE_LEAD.search(text[: dates[0].start])
    apart = lead and re.match(r"\s*(?:$|[.,;)–])", text[dates[0].stop :])
    return replace(dates[0], start=lead.start(), unconfirmed=True) if lead and apart else None


def _with_stand_in(
    text: str, span: tuple[int, int], date: DateMatch, lexicon: Lexicon, context: DateContext
) -> Head | None:
    """Read what surrounds a date that is none, as if a day stood there."""
    found = title_first(f"{text[: span[0]]}, {_STAND_IN}{text[span[1] :]}", lexicon, context)
    return replace(found, date=date) if found else None


def _only_date(text: str, context: DateContext) -> DateMatch | None:
    """Return the one date of a cell for dates that says more: "tbc, likely the second half of October 2027"."""
    dates = read_dates(text, context)
    known = len(dates) == 1 and dates[0].when.start is not None
    return replace(dates[0], written=text, unconfirmed=True) if known else None


def _part_of_a_date(found: re.Match[str]) -> DateMatch:
    """Read "DD/05/2029" as a month, "DD/MM/2029" as a year: the form as far as it was filled in."""
    month, year = found["month"], int(found["year"])
    known = month.isdecimal() and 1 <= int(month) <= 12
    when = When.month(year, int(month), written=found[0]) if known else When.year(year, written=found[0])
    return DateMatch(0, found.end(), when, found[0].strip(), unconfirmed=True)


def _later_date(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    return title_first(text, lexicon, context) if any(c.isdigit() for c in text) else None
