"""One plan out of what the parts and columns of a text gave, which share its line numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attplanner.importers.plan import Edit, ImportPlan, PlannedEntry, PlannedItem, PlannedProposal


def merge(first: ImportPlan, second: ImportPlan, lines: Sequence[str]) -> ImportPlan:
    """Return the first plan with what the second found; the second's entries name no other entries by their place."""
    return replace(
        first,
        text=tuple(lines),
        process_headings=(*first.process_headings, *second.process_headings),
        stated_counts=(*first.stated_counts, *second.stated_counts),
        entries=in_line_order((*first.entries, *second.entries)),
        states=(*first.states, *second.states),
        warnings=(*first.warnings, *second.warnings),
        context=(*first.context, *second.context),
        unread=(*first.unread, *second.unread),
    )


def in_line_order(entries: Sequence[PlannedEntry]) -> tuple[PlannedEntry, ...]:
    """Return entries by their lines; where one names another by its place, the new place."""
    order = sorted(range(len(entries)), key=lambda n: entries[n].lines)
    places = {old: new for new, old in enumerate(order)}
    return tuple(_moved(entries[n], places) for n in order) if order != list(range(len(entries))) else tuple(entries)


def _moved(entry: PlannedEntry, places: dict[int, int]) -> PlannedEntry:
    return replace(
        entry,
        part_of=None if entry.part_of is None else places[entry.part_of],
        items=tuple(_item(item, places) for item in entry.items),
        proposals=tuple(_proposal(proposal, places) for proposal in entry.proposals),
    )


def _item(item: PlannedItem, places: dict[int, int]) -> PlannedItem:
    return replace(item, same_as=(places[item.same_as[0]], item.same_as[1])) if item.same_as else item


def _proposal(proposal: PlannedProposal, places: dict[int, int]) -> PlannedProposal:
    return replace(proposal, edits=tuple(_edit(edit, places) for edit in proposal.edits))


def _edit(edit: Edit, places: dict[int, int]) -> Edit:
    """Move the entry that a repeated act is said to repeat."""
    if edit.path[-1:] != ("same_as",):
        return edit
    old, new = ((places[value[0]], value[1]) if value else None for value in (edit.old, edit.new))
    return replace(edit, old=old, new=new)
