"""Times of day on a dated line: in brackets, inside the title, or as a part of the day."""

from __future__ import annotations

import re
from functools import cache

from attplanner.domain.date_text import TimeMatch, find_time, read_time_at
from attplanner.domain.date_text_tokens import words
from attplanner.importers.places_inside import in_quotes

_EDGE = " \t,;:–—-|/"
_LONGEST = 2000
_TIME_BRACKET = re.compile(
    r"\s*[(\[](?P<inside>\d{1,2}(?:[.:h]\d\d)?[^()\[\]\d]{0,12}(?:\d{1,2}[.:h]\d\d)?[^()\[\]]{0,22})[)\]]"
)


@cache
def day_part() -> re.Pattern[str]:
    """Match "(afternoon)" after a date."""
    parts = "|".join(re.escape(word) for word in sorted(words().raw["day_parts"], key=len, reverse=True))
    return re.compile(rf"\s*(?:\((?:{parts})\)|,\s*(?:{parts})(?=\s*(?:[,:;–—-]|$)))", re.IGNORECASE)


def bracketed_time(text: str) -> tuple[TimeMatch, str] | None:
    """Take a bracket that is a time of day, perhaps with its zone: "Hanoi (10.30 CET)"."""
    for match in _TIME_BRACKET.finditer(text[:_LONGEST]):
        inside = match.group("inside")
        time = read_time_at(f"at {inside}", 0)
        clock = re.search(r"\d[.:h]\d\d|\d\s?(?:[ap]\.?m|h(?:rs|eures?)?\b)", inside, re.IGNORECASE)
        if time and clock and not re.search(r"\d", f"at {inside}"[time.stop :].partition("+")[0]):
            return time, f"{text[: match.start()]} {text[match.end() :].lstrip()}".strip()
    return None


def time_inside(title: str) -> TimeMatch | None:
    """Return a time that a title holds, outside of its quotations."""
    time = find_time(title)
    return None if time and in_quotes(title, time.start) else time


def without_last(title: str, time: TimeMatch) -> str:
    """Cut a time off a title's end where a mark parts it from the words."""
    before = title[: time.start].rstrip()
    return before.rstrip(_EDGE + "(") if before[-1:] in ",;–—-/|(" else title
