"""Entries that meet in time: the same day, one inside another, two cities on one day, the same act twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from textwrap import shorten

from attplanner.domain.dates import Precision
from attplanner.domain.proposals import Code, Default
from attplanner.domain.text import fold
from attplanner.importers.entries import content_words, names_group
from attplanner.importers.parties_repeats import with_repeats
from attplanner.importers.plan import Edit, PlannedEntry, PlannedProposal, PlannedWarning

_LONGEST = timedelta(days=40)
_MOST_OVERLAPS = 25
_FEWEST_COMMON = 5
_QUOTED = 60  # letters


def check_overlaps(entries: Sequence[PlannedEntry]) -> list[PlannedEntry]:
    """Return the entries with the warnings of those that overlap; each stands on the later one in the source."""
    checked = list(entries)
    for a, b in _overlapping(entries):
        first, later = min(a, b), max(a, b)
        checked[later] = _warned(checked, first, later)
        child, parent = _nesting(checked[first], checked[later], first, later)
        if child is not None and parent is not None and checked[child].part_of is None:
            checked[child] = replace(checked[child], part_of=parent)
        duplicate = _duplicate(checked, first, later)
        if duplicate:
            checked[later] = replace(checked[later], proposals=(*checked[later].proposals, duplicate))
    return [with_repeats(number, entry) for number, entry in enumerate(checked)]


def _span(entry: PlannedEntry) -> tuple[date, date] | None:
    when = entry.when
    if when.precision is not Precision.DAY or when.start is None or when.end is None:
        return None
    return (when.start, when.end) if when.end - when.start <= _LONGEST else None


def _overlapping(entries: Sequence[PlannedEntry]) -> Iterator[tuple[int, int]]:
    """Sweep over the days: each entry against those that are still going on, a bounded number of them."""
    spans = sorted((span, index) for index, entry in enumerate(entries) if (span := _span(entry)))
    going: list[tuple[date, int]] = []
    for (start, end), index in spans:
        going = [pair for pair in going if pair[0] >= start][-_MOST_OVERLAPS:]
        for _, other in going:
            yield other, index
        going.append((end, index))


def _warned(entries: Sequence[PlannedEntry], first: int, later: int) -> PlannedEntry:
    entry, other = entries[later], entries[first]
    code, text = _relation(entry, other)
    if code is None:
        return entry
    warning = PlannedWarning(code, entry.lines[0], text, other.lines)
    return replace(entry, warnings=(*entry.warnings, warning))


def _relation(entry: PlannedEntry, other: PlannedEntry) -> tuple[Code | None, str]:
    span, beside = _span(entry), _span(other)
    if span is None or beside is None:
        return None, ""
    if _apart(entry, other):
        return Code.TWO_CITIES_ONE_DAY, f"{entry.original_place} and {other.original_place} on the same day"
    if span != beside and (_inside(span, beside) or _inside(beside, span)):
        return Code.INSIDE_OTHER_ENTRY, f"{entry.original_date} and {other.original_date}: one lies inside the other"
    if entry.time and other.time and entry.time != other.time:
        return None, ""  # two hours of one day's programme
    return Code.SAME_DAY_OTHER_ENTRY, f"Another entry has {other.original_date} too"


def _inside(a: tuple[date, date], b: tuple[date, date]) -> bool:
    return b[0] <= a[0] and a[1] <= b[1]


def _cities(entry: PlannedEntry) -> frozenset[str]:
    return frozenset(fold(place.city) for place in entry.places if place.city and not place.virtual)


def _apart(entry: PlannedEntry, other: PlannedEntry) -> bool:
    here, there = _cities(entry), _cities(other)
    return bool(here) and bool(there) and not here & there


def _nesting(
    first: PlannedEntry, later: PlannedEntry, first_index: int, later_index: int
) -> tuple[int | None, int | None]:
    """Return (child, parent) where one entry lies inside the other, in the same city."""
    a, b = _span(first), _span(later)
    if a is None or b is None or a == b or _apart(first, later):
        return None, None
    if _inside(b, a) and _may_hold(first, later):
        return later_index, first_index
    return (first_index, later_index) if _inside(a, b) and _may_hold(later, first) else (None, None)


def _may_hold(parent: PlannedEntry, child: PlannedEntry) -> bool:
    """A journey that names no city holds what happened on its days; else the city must be the same."""
    return not parent.places or bool(_cities(parent) & _cities(child))


# The same act twice


def _quoted(text: str) -> str:
    """Return the beginning of a text, up to a word, without the asterisks of a mark-up."""
    return shorten(text.replace("*", ""), _QUOTED, placeholder=" …")


def _duplicate(entries: Sequence[PlannedEntry], first: int, later: int) -> PlannedProposal | None:
    entry, other = entries[later], entries[first]
    if _apart(entry, other):
        return None
    for n, item in enumerate(entry.items):
        for m, before in enumerate(other.items):
            if item.same_as is None and _same_act(item.text, before.text) and not (names_group(item) and n):
                reason = f"Reads like “{_quoted(before.text)}” of {other.original_date}"
                edit = Edit(("items", n, "same_as"), None, (first, m))
                return PlannedProposal(
                    Code.POSSIBLE_DUPLICATE,
                    item.lines[0],
                    f"items[{n}].same_as",
                    None,
                    f"line {before.lines[0]}",
                    Default.ASK,
                    reason,
                    other.lines,
                    (edit,),
                )
    return None


def _same_act(text: str, other: str) -> bool:
    """Two lines tell of one act where half of the shorter one's own words stand in the other."""
    if fold(text) == fold(other):
        return True
    a, b = content_words(text), content_words(other)
    common = len(a & b)
    return common >= _FEWEST_COMMON and common * 2 >= min(len(a), len(b))
