"""Dates as they are typed in a line: what they may mean, and how one is written without doubt."""

from __future__ import annotations

from datetime import date

from attplanner.domain.dates import When


def candidates(line: str, today: date) -> dict[str, tuple[When, tuple[int, int]]]:
    """Return the dates that the first words of a line may mean where they can be read in two ways, as they are
    written without doubt, each with the stretch of the line that it stands for."""
    from attplanner.domain.date_text import understand_date

    start = len(line) - len(line.lstrip())
    for stop in (i for i in range(len(line), start, -1) if i == len(line) or not line[i].isalnum()):
        typed = line[start:stop].strip(" ,;:")
        if not typed or len(typed) > 40:
            continue
        found = understand_date(typed, today)
        if len(found.candidates) > 1:
            return {written(one): (one, (start, start + len(typed))) for one in found.candidates}
        if found.when is not None:
            return {}
    return {}


def is_impossible(typed: str, today: date) -> bool:
    """Tell whether a text names a day that no calendar has (31 February)."""
    from attplanner.domain.date_text import understand_date

    return understand_date(typed, today).impossible


def written(when: When) -> str:
    """Return a date so that it can be read in one way only."""
    from attplanner.exports.un_style import date_text

    return date_text(when, "en")
