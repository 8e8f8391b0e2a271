"""Dates that belong to a document that a text cites: "resolution 75/64 of 7 December 2020" is no meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from attplanner.domain.date_text import DateMatch
from attplanner.domain.text import fold
from attplanner.importers.reader_words import folded, raw

_REACH = 160  # a document and its date stand near to each other
_JOINS_INSIDE = ("du ", "del ", "from ")  # the reader of dates takes these into the date


def without_cited(dates: Iterable[DateMatch], text: str) -> Iterator[DateMatch]:
    """Leave out the dates that are of a document."""
    return (date for date in dates if not is_cited(text, date))


def is_cited(text: str, date: DateMatch) -> bool:
    """Tell whether a date in a text is of a document: of a letter, a resolution, a treaty that was adopted."""
    before = fold(text[max(0, date.start - _REACH) : date.start]).rstrip()
    if fold(date.written).startswith(_JOINS_INSIDE):
        before = f"{before} of"
    return before[-1:].isalpha() and _pattern().search(before) is not None


def before_elsewhere(text: str) -> str:
    """Return a line up to where it begins to speak of something else: "(see …", "resolution …", "Next meeting: …"."""
    words = re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
    start = next((word.start() for word in words if fold(word[0]) in folded("years_elsewhere")), len(text))
    return text[:start]


@cache
def _pattern() -> re.Pattern[str]:
    words = raw()["cited"]
    documents, letters = (
        "|".join(re.escape(fold(word)) for word in words[name]) for name in ("documents", "letters")
    )
    dated = "|".join(re.escape(fold(word)) for word in words["dated"])
    symbol = r"(?:\s+(?:no\.?|n°)?\s*[^\s,;:()]*\d[^\s,;:()]*)?"
    words_between = r"(?:\s+[^\s,;:()]+)"
    joined = rf"(?:{documents}){symbol}\s+(?:of|du|de|del)|(?:{letters}){words_between}{{0,4}}?\s+(?:of|du|de|del)"
    giver = rf"(?:\s+(?:by|par|por){words_between}{{1,5}}?)?"
    told = rf"(?:{documents}|{letters}){words_between}{{0,5}}?\s+(?:{dated}){giver}(?:\s+(?:on|le|el|du|del))?"
    return re.compile(rf"(?<![a-z])(?:{joined}|{told})$")
