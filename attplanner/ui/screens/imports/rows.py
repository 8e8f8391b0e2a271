"""The preview as rows in the order of the source: every line of it is in one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from attplanner.domain.proposals import Code
from attplanner.importers.plan import ImportPlan, Lines, PlannedEntry, StateLine
from attplanner.ui.screens.imports.review import EntryFacts, Figures, Review, needs_decision
from attplanner.ui.screens.imports.state_words import is_same
from attplanner.ui.words import translate


class RowKind(StrEnum):
    """What a row of the preview is."""

    ENTRY = "entry"
    STATE = "state"
    HEADING = "heading"
    CONTEXT = "context"
    UNREAD = "unread"
    SAME = "same"  # rows of States as in the store: ``index`` says how many
    TOLD = "told"  # what is said of the source as a whole, above its rows


FEWEST_SAME = 2
HOLDERS = (RowKind.ENTRY, RowKind.STATE)  # what may have proposals


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row: which lines, and where in the plan what was read of them stands."""

    kind: RowKind
    index: int
    lines: Lines

    @property
    def number(self) -> int:
        """Return by what its proposals are named: an entry's index, or below 0 for a row of States."""
        return ~self.index if self.kind is RowKind.STATE else self.index


class Part(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    REPAIRED = "repaired"
    NEED = "need"
    WRITTEN = "written"
    KNOWN = "known"
    UNREAD = "unread"


def all_rows(plan: ImportPlan) -> list[PreviewRow]:
    """Return the rows of a plan by line."""
    rows = [PreviewRow(RowKind.ENTRY, n, entry.lines) for n, entry in enumerate(plan.entries)]
    rows += [PreviewRow(RowKind.STATE, n, row.lines) for n, row in enumerate(plan.states)]
    rows += [PreviewRow(RowKind.UNREAD, n, (line.line, line.line)) for n, line in enumerate(plan.unread)]
    rows += list(_around(plan))
    if any(one.code is Code.NOT_IN_SOURCE for one in plan.warnings):
        rows.append(PreviewRow(RowKind.TOLD, 0, (min(row.lines[0] for row in plan.states), 0)))
    return sorted(rows, key=lambda row: (row.lines[0], row.lines[1]))


def _around(plan: ImportPlan) -> Iterator[PreviewRow]:
    """Return headings of processes, and what stands around the entries."""
    headings = {heading.line: number for number, heading in enumerate(plan.process_headings)}
    for number, (first, last) in enumerate(plan.context):
        start = first
        for line in [one for one in sorted(headings) if first <= one <= last]:
            if start < line:
                yield PreviewRow(RowKind.CONTEXT, number, (start, line - 1))
            yield PreviewRow(RowKind.HEADING, headings[line], (line, line))
            start = line + 1
        if start <= last:
            yield PreviewRow(RowKind.CONTEXT, number, (start, last))


def chosen(review: Review, rows: list[PreviewRow], part: Part, code: str | None) -> list[PreviewRow]:
    """Return the rows of one part, and of one kind of repair."""
    facts = review.facts()
    plan = review.plan
    found = rows if part is Part.ALL else [row for row in rows if _in_part(facts, plan, row, part)]
    if code is None:
        return _gathered(plan, found) if part is Part.ALL else found
    wanted = Code(code)
    return [row for row in found if row.kind in HOLDERS and wanted in codes(plan.holder(row.number))]


def _gathered(plan: ImportPlan, rows: list[PreviewRow]) -> list[PreviewRow]:
    """Return the rows with those that are as in the store in one, where the first of them stands."""
    same = [row for row in rows if row.kind is RowKind.STATE and is_same(plan.states[row.index])]
    if len(same) < FEWEST_SAME:
        return rows
    one, gone = PreviewRow(RowKind.SAME, len(same), (same[0].lines[0], same[-1].lines[1])), set(same)
    return [one if row == same[0] else row for row in rows if row == same[0] or row not in gone]


def _in_part(facts: list[EntryFacts], plan: ImportPlan, row: PreviewRow, part: Part) -> bool:
    if row.kind is RowKind.STATE:
        proposals = plan.states[row.index].proposals
        return not proposals if part is Part.WRITTEN else part is Part.NEED and any(map(needs_decision, proposals))
    if row.kind is not RowKind.ENTRY:
        return part is Part.UNREAD and row.kind is RowKind.UNREAD
    return part in parts_of(facts[row.index])


def parts_of(fact: EntryFacts) -> tuple[Part, ...]:
    """Return the parts that an entry belongs to; one may be repaired, need a decision and be in the log."""
    found = [Part.REPAIRED] * fact.repaired + [Part.NEED] * bool(fact.decided["open"]) + [Part.KNOWN] * fact.in_log
    return tuple(found) or (Part.WRITTEN,)


def codes(entry: PlannedEntry | StateLine) -> set[Code]:
    """Return the kinds of what is proposed for an entry or a row of States, and of what it is warned of."""
    return {proposal.code for proposal in entry.proposals} | {warning.code for warning in entry.warnings}


def sizes(review: Review, counted: Figures) -> dict[Part, int]:
    """Count the entries of each part; of what was not read, the lines; and the questions, not who has them."""
    plan = review.plan
    parts = Counter(part for fact in review.facts() for part in parts_of(fact))
    parts[Part.WRITTEN] += sum(not row.proposals for row in plan.states)
    return {
        **parts,
        Part.ALL: len(plan.entries) + len(plan.states),
        Part.NEED: counted.open,
        Part.UNREAD: len(plan.unread),
    }


def asked(review: Review) -> int:
    """Count the entries and rows of States that have open questions."""
    entries = sum(Part.NEED in parts_of(fact) for fact in review.facts())
    return entries + sum(any(map(needs_decision, row.proposals)) for row in review.plan.states)


def source_lines(plan: ImportPlan, row: PreviewRow) -> list[tuple[int, str]]:
    """Return the lines of a row that are not blank, with their numbers; tabs as spaces. Of many rows, the places."""
    first, last = row.lines
    if row.kind is RowKind.SAME:
        return [(first, translate("imports", "Lines {0} to {1}").format(first, last))]
    lines = ((n, plan.text[n - 1]) for n in range(max(first, 1), min(last, len(plan.text)) + 1))
    return [(n, " ".join(text.split())) for n, text in lines if text.strip()]
