"""The participants of one item: who was met, in which role and capacity, and what has to be asked.

``read_item`` is the entry point. Edits of its proposals lead from the item ("counterparts", 0, "state").
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from attplanner.domain.activity import Role
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.parties_build import build
from attplanner.importers.parties_drafts import Draft
from attplanner.importers.parties_forms import guess_form
from attplanner.importers.parties_names import ItemContext, Known
from attplanner.importers.parties_notes import notes
from attplanner.importers.parties_occasion import Occasion, is_title, masked, read_occasion
from attplanner.importers.parties_text import Prepared, prepare
from attplanner.importers.plan import Lines, PlannedItem, PlannedProposal, PlannedWarning

__all__ = ["ItemContext", "ItemReading", "guess_form", "is_title", "own_side", "read_item"]


_MOST_READ = 3000  # characters: what is longer is prose, and its end names nobody who was met


@dataclass(frozen=True, slots=True)
class ItemReading:
    """One item as it was read, with its proposals and warnings."""

    item: PlannedItem
    proposals: tuple[PlannedProposal, ...] = ()
    warnings: tuple[PlannedWarning, ...] = ()


def read_item(text: str, lines: Lines, context: ItemContext) -> ItemReading:
    """Read the participants of one item.

    ``text`` is the source's line without its bullet and stays the item's text; ``lines`` are where it stands.
    The item's values have the proposals of default ``apply`` taken. It never raises for any text.
    """
    known = Known(context)
    prepared = prepare(text[:_MOST_READ])
    occasion = read_occasion(prepared.text, known)
    met, others = _participants(prepared, occasion, known)
    item = PlannedItem(
        text=text.strip(),
        lines=lines,
        counterparts=tuple(draft.party for draft in met),
        others=tuple(draft.party for draft in others),
        our_part=occasion.our_part,
        class_written=occasion.class_written,
    )
    item, proposals, warnings = notes(item, met, others, prepared, known)
    return ItemReading(item, tuple(proposals), tuple(warnings))


def _participants(prepared: Prepared, occasion: Occasion, known: Known) -> tuple[list[Draft], list[Draft]]:
    met: list[Draft] = []
    others: list[Draft] = []
    text = masked(prepared.text)
    for section in occasion.sections:
        shift = len(met)
        for draft in build(text, section, known):
            if draft.party.role is Role.COUNTERPART:
                within = None if draft.party.within is None else draft.party.within + shift
                met.append(replace(draft, party=replace(draft.party, within=within)))
            else:
                others.append(replace(draft, party=replace(draft.party, within=None)))
    return met, others


def own_side(lexicon: Lexicon, process: str | None) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the States and the names of those who preside over a process ("CSP3 Process", or its key)."""
    keys = {p.key for p in lexicon.processes if process in (p.label, p.key) and p.treaty == "ATT"}
    holders = [h for h in lexicon.holders if h.process in keys and h.role == "president"]
    return frozenset(h.iso3 for h in holders if h.iso3), tuple(h.name for h in holders if h.name)
