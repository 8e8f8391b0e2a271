"""The years that the lines beside the entries name, by how much each of them says of the entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from attplanner.domain.date_text import DateMatch, read_dates
from attplanner.domain.dates import When
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.cited import before_elsewhere, is_cited
from attplanner.importers.drafts import Draft
from attplanner.importers.reader_words import folded
from attplanner.importers.status_words import tells_history

_YEAR = re.compile(r"(?<![\d/])(?:19|20|21)\d\d(?![\d])(?!/\d{3})")
_SPAN = re.compile(r"(?<![\d/])((?:19|20|21)\d\d)\s?[/–-]\s?(\d\d)(?!\d|[/.-]\d)")
_ALONE = re.compile(r"^\W*(?P<words>[^\d:]*?)[\s:]*(?P<year>(?:19|20|21)\d\d)\W*$")
_SENTENCE = re.compile(r"\S\s+\S.*\s\S+\.$")
_FOUR = re.compile(r"\d{4}")
_LONGEST = 200  # a longer line is running text, where years are of anything
_LAST_LINES = 40
HALF_A_YEAR = timedelta(days=183)
TWO_MONTHS = timedelta(days=62)

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class NamedYears:
    """What the lines beside the entries say of their years.

    ``title`` are the years of titles and headings, which hold for the entries; ``own`` those that entries have
    themselves; ``days`` are the days of the text itself, near to which its entries are. ``guide`` and ``likeliest``
    only serve a guess.
    """

    title: frozenset[int] = frozenset()
    own: frozenset[int] = frozenset()
    days: tuple[Days, ...] = ()
    guide: tuple[Days, ...] = ()
    likeliest: int | None = None
    span: int | None = None  # the first of two years that a title names: "2028/29"

    @property
    def years(self) -> frozenset[int]:
        """Return every year that the text names of itself."""
        return self.title | self.own | {day.year for days in self.days for day in days}

    def nearest(self, day: date) -> bool:
        """Tell whether a day is the occurrence nearest to each day of the text, and not far ahead of it."""
        return bool(self.days) and all(
            start - HALF_A_YEAR <= day <= end + TWO_MONTHS and day.year in (start.year, end.year)
            for start, end in self.days
        )


def named_years(lines: Sequence[Line], drafts: Sequence[Draft]) -> NamedYears:
    """Read the years of the lines beside the entries. Those below them, or of something else, are guesses."""
    covered = {number for draft in drafts for number in range(draft.first, draft.last + 1)}
    beside = [line for line in lines if line.number not in covered and len(line.text) < _LONGEST]
    texts = {line.number: line.text for line in beside if not tells_history(line.text)}
    first = drafts[0].first if drafts else 0
    above = [text for number, text in texts.items() if number < first][-_LAST_LINES:]
    told = [(text, *_of_text(text)) for text in above]
    own = frozenset(start.year for draft in drafts if (start := draft.head.date.when.start))
    title = [year for _, years, _ in told for year in years]
    title += [int(said["year"]) for text in texts.values() if (said := _of_all(text))]
    days = tuple(dict.fromkeys(days for _, _, found in told for days in found))
    named = [year for _, years, found in told for year in (*years, *(days[0].year for days in found))]
    guide = days
    if not named and not own:
        loose = [_split(text) for text in texts.values()]
        guide = tuple(days for _, found in loose for days in found)
        named = [year for years, found in loose for year in (*years, *(days[0].year for days in found))]
    likeliest = named[0] if len(set(named)) == 2 else named[-1] if named else None
    return NamedYears(frozenset(title), own, days, guide, likeliest, _span(above))


def _of_all(text: str) -> re.Match[str] | None:
    """Match a line that gives a year to all entries, wherever it stands: "(2027)", "all dates 2024"."""
    found = _ALONE.match(fold(text))
    return found if found and found["words"].strip() in folded("years_of_all") else None


def _span(texts: Sequence[str]) -> int | None:
    """Return the first of the two years that stand as "2028/29", where only one such pair stands."""
    pairs = {(int(a), int(b)) for text in texts for a, b in _SPAN.findall(before_elsewhere(text))}
    spans = {first for first, last in pairs if first % 100 + 1 == last}
    return next(iter(spans)) if len(spans) == 1 else None


def _of_text(text: str) -> tuple[list[int], list[Days]]:
    """Return the years and the whole days that a line says of the text itself."""
    years, days = _split(before_elsewhere(text))
    return ([] if _SENTENCE.search(text) else years), days


def _split(text: str) -> tuple[list[int], list[Days]]:
    """Return the years of a text that stand without a day, and its whole days but those of documents."""
    if not _FOUR.search(text):
        return [], []
    dates = [match for match in read_dates(text) if any(point.day and point.year for point in match.chain.points)]
    days = [days for match in dates if not is_cited(text, match) for days in _days(match)]
    rest = "".join(" " if any(m.start <= at < m.stop for m in dates) else letter for at, letter in enumerate(text))
    return _bare(rest), days


def _days(match: DateMatch) -> Iterator[Days]:
    """Yield the days of a date; of figures that may be month first, both readings."""
    whens: list[When] = [match.when] if match.when.start else [w for note in match.notes for w in note.choices]
    yield from ((when.start, when.end) for when in whens if when.start and when.end)


def _bare(text: str) -> list[int]:
    spans = [int(a[:2] + b) for a, b in _SPAN.findall(text)]
    months = [point.year for match in read_dates(text) for point in match.chain.points if point.year]
    return [int(year) for year in _YEAR.findall(text)] + months + spans
