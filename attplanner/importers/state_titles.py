"""Titles of lists of States and of statements: what they announce, and the day or year of what stands below."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from attplanner.domain.date_text import DateContext, DateMatch, read_dates
from attplanner.domain.dates import Precision, When
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.state_names import leading_state
from attplanner.importers.state_words import is_one_of, says

_TITLE_WORDS = 18
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")


@dataclass(frozen=True, slots=True)
class Title:
    """A title: whether it announces statements, the day on which they were made, the year of days without one."""

    announces: bool
    date: DateMatch | None = None
    year: int | None = None


def read_title(bare: str, lexicon: Lexicon, context: DateContext) -> Title | None:
    """Return what a title says; the date of a list is its own and not that of its States."""
    if not (_is_statement_title(bare, lexicon) or is_list_title(bare, lexicon)):
        return None
    announces = says("statement_titles", bare)
    dates = read_dates(bare, context) if announces else []
    date = _whole_day(dates[0]) if len(dates) == 1 else None
    start = date.when.start if date else None
    years = _YEAR.findall(bare)
    return Title(announces, date, start.year if start else int(years[0]) if len(years) == 1 else None)


def is_list_title(bare: str, lexicon: Lexicon) -> bool:
    """Tell the title of a list, whose date is that of the list: "Priority States (updated 3 May 2028)"."""
    said = says("list_titles", bare) or says("depositary_titles", bare)
    return is_one_of("list_titles", bare) or (said and _is_title(bare, lexicon))


def _is_statement_title(bare: str, lexicon: Lexicon) -> bool:
    return says("statement_titles", bare) and _is_title(bare, lexicon)


def _is_title(bare: str, lexicon: Lexicon) -> bool:
    return len(bare.split()) <= _TITLE_WORDS and not leading_state(bare, lexicon)


def _whole_day(date: DateMatch) -> DateMatch:
    """Return a title's date as exactly as it is that of each statement: of several days only their month."""
    start, end = date.when.start, date.when.end
    if date.when.precision is not Precision.DAY or start is None or end is None or start == end:
        return date
    month = When.month(start.year, start.month, written=date.when.written)
    year = When.year(start.year, written=date.when.written)
    return replace(date, when=month if (start.year, start.month) == (end.year, end.month) else year)
