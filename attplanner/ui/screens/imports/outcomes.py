"""What each answer to a question would write, in full: shown below it, before anything is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attplanner.domain.proposals import Code
from attplanner.importers.plan import PlannedEntry, PlannedItem, PlannedProposal
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.importers.plan import ImportPlan

Outcome = tuple[str, str]
"""What leads to a text, in a few words, and the text."""
LONG = 52  # letters: old and new of a shorter change stand in the question itself


def outcomes(
    proposal: PlannedProposal, plan: ImportPlan, entry: PlannedEntry, said: tuple[str, str]
) -> list[Outcome]:
    """Return the texts that the answers of a question give; ``said`` are the words of accept and refuse.

    Of two lines that may tell of the same, what both say: an answer changes neither. Empty where the question
    says it all by itself.
    """
    item = _item(proposal, entry)
    if proposal.code is Code.PEOPLE_JOINED and item is not None:
        parts = [text for text, _, _ in proposal.edits[0].new]
        made = [(f"{said[0]} {n}", text) for n, text in enumerate(parts, 1)]
        return [*made, (said[1], item.text)]
    if proposal.code is Code.POSSIBLE_DUPLICATE and item is not None:
        other, number = proposal.edits[0].new
        return [(_line(one), one.text.replace("*", "")) for one in (item, plan.entries[other].items[number])]
    if proposal.code is Code.IN_LOG_PARTLY:
        known = proposal.edits[0].new
        return [(_line(one), one.text) for one, there in zip(entry.items, known.items, strict=True) if there is None]
    old, new = proposal.old or "", proposal.new or ""
    changed = any(isinstance(edit.new, str) and edit.path[-1] != "state" for edit in proposal.edits)
    return [(said[0], new), (said[1], old)] if changed and len(old) + len(new) >= LONG else []


def _item(proposal: PlannedProposal, entry: PlannedEntry) -> PlannedItem | None:
    path = proposal.edits[0].path if proposal.edits else ()
    return entry.items[int(path[1])] if path[:1] == ("items",) else None


def _line(item: PlannedItem) -> str:
    return translate("imports", "Line {0}").format(item.lines[0])
