"""A follow-up as one writes it in a line: what; when; for which State; who answers for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from attplanner.domain.date_text import DateReading, understand_date

# what stands before a date that something is due by, in the languages of the window
_BY = re.compile(
    r"(?:by|until|till|before|due|on|avant le|avant|d['’]ici le|pour le|antes del|para el)\s+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What a line says. ``unsure`` is a part that may be read as several days, or as one that no calendar has."""

    text: str = ""
    due: date | None = None
    owner: str = ""
    iso3: str | None = None
    unsure: str = ""


def understand_due(text: str, today: date) -> DateReading:
    """Return what a text says as a date to come: without a year it is the next such day, not the nearest one.

    "by 1 June" is read like "1 June".
    """
    typed = text.strip()
    by = _BY.match(typed)
    reading = understand_date(typed[by.end() :] if by else typed, today)
    if reading.when is None:
        return reading
    ahead = [one for one in reading.candidates if one.end is not None and one.end >= today]
    return replace(reading, when=min(ahead, key=lambda one: one.end or today)) if ahead else reading


def read_follow_up(line: str, today: date, find_state: Callable[[str], str | None]) -> FollowUpLine:
    """Read a line whose parts stand between semicolons; the first is what is promised or to be done.

    Of the others a date is the due date (of a month or year: its last day), the name of a State is the State that
    it is about, and the last that is neither is who answers for it. ``find_state`` returns the ISO3 code of a name.
    """
    first, *others = (part.strip() for part in line.split(";"))
    read = FollowUpLine(first)
    free: list[str] = []
    for part in filter(None, others):
        reading = understand_due(part, today)
        if reading.when is not None and read.due is None:
            read = replace(read, due=reading.when.end)  # None: to be confirmed
        elif reading.when is None and (reading.impossible or len(reading.candidates) > 1):
            read = replace(read, unsure=part)
        elif read.iso3 is None and (iso3 := find_state(part)):
            read = replace(read, iso3=iso3)
        else:
            free.append(part)
    return replace(read, text="; ".join([first, *free[:-1]]), owner=free[-1] if free else "")
