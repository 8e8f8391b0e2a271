"""No line is dropped: each that is not blank is in an entry or a row of States, or in context, or unread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from attplanner.importers.plan import ImportPlan, Lines, UnreadLine

# Why a line is unread, each as a clause that the preview can print
NOT_UNDERSTOOD = "no date, and no entry that it belongs to"
NO_ENTRY = "a date, but nothing that took place then"
IN_A_NOTE = "a date in a footnote"
UNDATED = "no date, among lines that have one"


def account(plan: ImportPlan) -> ImportPlan:
    """Return the plan with every line in its one place.

    Entries and rows come first; what a reader also called context or unread is taken out there, unread goes before
    context, and a line that no reader mentioned is unread.
    """
    last = len(plan.text)
    read = _covered(_lines_read(plan), last)
    unread = _first_reasons(plan, read)
    context = _covered(plan.context, last) - read - unread.keys()
    for number in range(1, last + 1):
        if plan.text[number - 1].strip() and number not in read and number not in context:
            unread.setdefault(number, UnreadLine(number, plan.text[number - 1], NOT_UNDERSTOOD))
    blank = {number for number in range(1, last + 1) if not plan.text[number - 1].strip()}
    ordered = tuple(unread[number] for number in sorted(unread))
    return replace(plan, context=_ranges(context, blank), unread=ordered)


def _lines_read(plan: ImportPlan) -> list[Lines]:
    return [entry.lines for entry in plan.entries] + [row.lines for row in plan.states]


def _first_reasons(plan: ImportPlan, read: set[int]) -> dict[int, UnreadLine]:
    reasons: dict[int, UnreadLine] = {}
    for line in plan.unread:
        known = 1 <= line.line <= len(plan.text) and plan.text[line.line - 1].strip()
        if known and line.line not in read:
            reasons.setdefault(line.line, line)
    return reasons


def _covered(ranges: Iterable[Lines], last: int) -> set[int]:
    return {number for first, end in ranges for number in range(max(first, 1), min(end, last) + 1)}


def _ranges(numbers: set[int], blank: set[int]) -> tuple[Lines, ...]:
    """Join line numbers into ranges; blank lines between two lines of context join them, others are left out."""
    ranges: list[Lines] = []
    for number in sorted(numbers - blank):
        between = range(ranges[-1][1] + 1, number) if ranges else ()
        if ranges and all(n in blank for n in between):
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return tuple(ranges)
