"""Checks over a whole plan: years, order, weekends, numbers, weekdays. They warn or propose, never change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from attplanner.domain.dates import Precision, When
from attplanner.domain.lexicon import Lexicon, ProcessEntry
from attplanner.domain.proposals import Code, Default
from attplanner.importers.checks_overlap import check_overlaps
from attplanner.importers.plan import Edit, PlannedEntry, PlannedProposal, PlannedWarning


@dataclass(slots=True)
class _Work:
    """The entries under check; proposals and warnings are added to them in place."""

    entries: list[PlannedEntry]

    def warn(self, index: int, warning: PlannedWarning) -> None:
        entry = self.entries[index]
        self.entries[index] = replace(entry, warnings=(*entry.warnings, warning))

    def propose(self, index: int, proposal: PlannedProposal) -> None:
        entry = self.entries[index]
        self.entries[index] = replace(entry, proposals=(*entry.proposals, proposal))


def check_plan(
    entries: Sequence[PlannedEntry], numbers: Sequence[int | None], lexicon: Lexicon
) -> tuple[tuple[PlannedEntry, ...], tuple[PlannedWarning, ...]]:
    """Return the entries with what the whole text says of each, and warnings that concern all of it.

    ``numbers`` are the numbers that a numbered list gives its entries.
    """
    work = _Work(list(entries))
    _check_years(work, lexicon)
    _check_order(work)
    _check_weekends(work)
    _check_numbers(work, numbers)
    overlapping = check_overlaps(work.entries)
    return tuple(overlapping), tuple(_weekdays_throughout(work.entries))


# Years


def _check_years(work: _Work, lexicon: Lexicon) -> None:
    processes = {p.label: p for p in lexicon.processes if p.treaty == "ATT"}
    for index, entry in enumerate(work.entries):
        process = processes.get(entry.process or "")
        if entry.when.start is None or entry.when.end is None:
            continue
        if process and process.start and process.end:
            if not _meets(entry.when, process.start, process.end):
                _outside(work, index, process)
        else:
            _stray_year(work, index)


def _meets(when: When, start: date, end: date) -> bool:
    return when.start is not None and when.end is not None and when.start <= end and when.end >= start


def _outside(work: _Work, index: int, process: ProcessEntry) -> None:
    entry = work.entries[index]
    if process.start is None or process.end is None or entry.when.start is None:
        return
    years = range(process.start.year, process.end.year + 1)
    shifted = [when for when in (in_year(entry.when, year) for year in years) if when]
    fitting = [when for when in shifted if _meets(when, process.start, process.end)]
    between = [when for when in fitting if _between(work, index, when)]
    reason = f"{entry.original_date} lies outside the {process.label} ({process.start} to {process.end})"
    best = next(iter(between or fitting), None)
    if best:
        reason += "; this year fits between the entries around it" if between else ""
    work.propose(index, _year_proposal(Code.YEAR_OUTSIDE_PROCESS, entry, best, reason))


def _year_proposal(code: Code, entry: PlannedEntry, new: When | None, reason: str) -> PlannedProposal:
    edits = (Edit(("when",), entry.when, new),) if new else ()
    iso = new.iso()[0] if new else None
    return PlannedProposal(code, entry.lines[0], "start", entry.when.iso()[0], iso, Default.ASK, reason, edits=edits)


def in_year(when: When, year: int) -> When | None:
    """Return a date moved into another year, its length kept; None where the day does not exist."""
    if when.start is None or when.end is None:
        return None
    try:
        start = when.start.replace(year=year)
        end = when.end.replace(year=year + when.end.year - when.start.year)
    except ValueError:
        return None
    return replace(when, start=start, end=end)


def _between(work: _Work, index: int, when: When) -> bool:
    before, after = _neighbour(work, index, -1), _neighbour(work, index, 1)
    return (before is None or before <= _first(when)) and (after is None or _first(when) <= after)


def _first(when: When) -> date:
    return when.start or date.min


def _neighbour(work: _Work, index: int, step: int) -> date | None:
    """Return the start of the nearest entry of the same process with a date."""
    at = index + step
    while 0 <= at < len(work.entries):
        entry = work.entries[at]
        if entry.process != work.entries[index].process:
            return None
        if entry.when.start:
            return entry.when.start
        at += step
    return None


def _stray_year(work: _Work, index: int) -> None:
    """A year that differs from both neighbours, where theirs would fit, is likely a slip of the pen."""
    entry = work.entries[index]
    before, after = _neighbour(work, index, -1), _neighbour(work, index, 1)
    start = entry.when.start
    if start is None or before is None or after is None or before > after or before <= start <= after:
        return
    if start.year in (before.year, after.year):
        return
    for year in sorted({before.year, after.year}):
        moved = in_year(entry.when, year)
        if moved and before <= _first(moved) <= after:
            reason = f"{entry.original_date} stands between entries of {before} and {after}; this year would fit"
            work.propose(index, _year_proposal(Code.OUT_OF_ORDER, entry, moved, reason))
            return


# Order, weekends


def _check_order(work: _Work) -> None:
    for run in _runs(work.entries):
        spans = [(index, work.entries[index].when) for index in run]
        dated = [(index, when.start, _latest(when)) for index, when in spans if when.start is not None]
        steps = list(pairwise(dated))
        falls = sum(b < a for (_, a, _), (_, _, b) in steps)
        if falls * 2 > len(steps) > 1:
            continue  # the newest stands first: the list has an order of its own
        for (earlier, a, _), (index, _, b) in steps:
            if b < a:
                _out_of_order(work, index, earlier)


def _latest(when: When) -> date:
    """Return the last day on which something can begin of which the month or the year alone is known."""
    days = when.precision is Precision.DAY
    return (when.start if days else when.end) or date.max


def _out_of_order(work: _Work, index: int, earlier: int) -> None:
    entry, before = work.entries[index], work.entries[earlier]
    if _moved_away(before):
        return
    text = f"{entry.original_date} stands after {before.original_date}"
    work.warn(index, PlannedWarning(Code.OUT_OF_ORDER, entry.lines[0], text, before.lines))


def _moved_away(entry: PlannedEntry) -> bool:
    """An entry whose own year is in doubt says nothing about the order of the next."""
    return any(p.code is Code.YEAR_OUTSIDE_PROCESS for p in entry.proposals)


def _runs(entries: Sequence[PlannedEntry]) -> Iterator[list[int]]:
    run: list[int] = []
    for index, entry in enumerate(entries):
        if run and entries[run[-1]].process != entry.process:
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _check_weekends(work: _Work) -> None:
    for index, entry in enumerate(work.entries):
        start, end = entry.when.start, entry.when.end
        if entry.when.precision is not Precision.DAY or start is None or end is None:
            continue
        days = [day for day in (start, end) if day.weekday() >= 5]
        if days and (end - start).days < 14:
            text = f"{days[0].isoformat()} is a {days[0]:%A}"
            work.warn(index, PlannedWarning(Code.WEEKEND, entry.lines[0], text))


# Numbers, weekdays


def _check_numbers(work: _Work, numbers: Sequence[int | None]) -> None:
    numbered = [(index, number) for index, number in enumerate(numbers) if number is not None]
    if len(numbered) < 3 or len(numbered) * 2 < len(numbers):
        return
    for (earlier, a), (index, b) in pairwise(numbered):
        entry = work.entries[index]
        if b == a:
            other = work.entries[earlier].lines
            work.warn(index, PlannedWarning(Code.NUMBER_REPEATED, entry.lines[0], f"Number {b} stands twice", other))
        elif a + 1 < b <= a + 10:
            missing = f"{a + 1}" if b == a + 2 else f"{a + 1} to {b - 1}"
            work.warn(index, PlannedWarning(Code.NUMBER_MISSING, entry.lines[0], f"Number {missing} is missing"))


def _weekdays_throughout(entries: Sequence[PlannedEntry]) -> Iterator[PlannedWarning]:
    """Where most weekdays are wrong, the year or the calendar of the whole text is in doubt."""
    wrong = [w for entry in entries for w in entry.warnings if w.code is Code.WEEKDAY_WRONG]
    written = Counter(_has_weekday(entry) for entry in entries)[True]
    if len(wrong) >= 3 and len(wrong) * 2 > written:
        text = f"{len(wrong)} of {written} weekdays do not fit their dates: the year may be another"
        yield PlannedWarning(Code.WEEKDAY_WRONG, wrong[0].line, text)


def _has_weekday(entry: PlannedEntry) -> bool:
    from attplanner.domain.date_text_tokens import Kind, tokenize

    return any(token.kind is Kind.WEEKDAY for token in tokenize(entry.original_date or ""))
