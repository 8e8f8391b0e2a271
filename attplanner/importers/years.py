"""Years that dates leave out: which one the entries around a date, its weekday and its process suggest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.drafts import Draft


def guess_years(drafts: Sequence[Draft], lexicon: Lexicon) -> list[When | None]:
    """Return, for each entry whose date has no year, the date in the likeliest one; None where nothing tells."""
    processes = {p.label: p for p in lexicon.processes if p.treaty == "ATT"}
    guesses: list[When | None] = [None] * len(drafts)
    following = _following(drafts)
    before: date | None = None
    for index, draft in enumerate(drafts):
        start = draft.head.date.when.start
        if start is None and draft.head.date.no_year:
            process = processes.get(draft.process or "")
            period = (process.start, process.end) if process else (None, None)
            guess = _guess(draft, before, following[index], period)
            guesses[index] = guess
            start = guess.start if guess else None
        before = start or before
    return guesses


def _following(drafts: Sequence[Draft]) -> list[date | None]:
    """Return, for each entry, the start of the next one whose year is written."""
    found: list[date | None] = []
    after: date | None = None
    for draft in reversed(drafts):
        found.append(after)
        after = draft.head.date.when.start or after
    return found[::-1]


def _guess(
    draft: Draft, before: date | None, after: date | None, period: tuple[date | None, date | None]
) -> When | None:
    years = _years(draft, before, after, period)
    whens = [when for when in (draft.head.date.in_year(year) for year in years) if when.start]
    if not whens:
        return None
    return max(whens, key=lambda when: (_score(draft, when, before, after, period), -whens.index(when)))


def _years(
    draft: Draft, before: date | None, after: date | None, period: tuple[date | None, date | None]
) -> list[int]:
    start, end = period
    years = [draft.year_hint] if draft.year_hint else []
    years += [before.year, before.year + 1] if before else []
    years += [after.year, after.year - 1] if after else []
    years += [start.year, end.year] if start and end else []
    return list(dict.fromkeys(years))


def _score(
    draft: Draft, when: When, before: date | None, after: date | None, period: tuple[date | None, date | None]
) -> int:
    """Weigh a year: in the process, in order with the entries around it, on the written weekday."""
    day = when.start or date.min
    start, end = period
    inside = start is not None and end is not None and start <= day <= end
    ordered = (before is None or before <= day) and (after is None or day <= after)
    weekday = draft.head.date.weekday
    fits = weekday is not None and day.weekday() == weekday
    return 4 * fits + 2 * inside + 2 * ordered
