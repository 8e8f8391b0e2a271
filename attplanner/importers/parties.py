"""The participants of one item: who was met, in which role and capacity, and what has to be asked.

``read_item`` is the entry point. Edits of its proposals lead from the item ("counterparts", 0, "state").
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from attplanner.domain.activity import Role
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.parties_build import build
from attplanner.importers.parties_drafts import Draft
from attplanner.importers.parties_events import HIDDEN
from attplanner.importers.parties_forms import guess_form
from attplanner.importers.parties_names import ItemContext, Known
from attplanner.importers.parties_notes import notes
from attplanner.importers.parties_occasion import Occasion, is_title, masked, read_occasion
from attplanner.importers.parties_text import Prepared, prepare, sentences
from attplanner.importers.parties_words import phrases
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
    occasion = _occasion(prepared.text, known)
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


def _occasion(text: str, known: Known) -> Occasion:
    """Read a text sentence by sentence; one that only reports what was said names nobody who was met."""
    first, *rest = sentences(text)
    whole = _told(text[slice(*first)], known, ("not_met",))
    for start, stop in rest:
        told = _told(text[start:stop], known, ("not_met", "reports"))
        shifted = tuple(section.moved(start) for section in told.sections)
        whole = replace(
            whole,
            sections=(*whole.sections, *shifted),
            our_part=whole.our_part or told.our_part,
            class_written=whole.class_written or told.class_written,
        )
    return whole


def _told(sentence: str, known: Known, silent: tuple[str, ...]) -> Occasion:
    plain = masked(sentence)
    nobody = any(phrases("roles", key).first(plain) for key in silent)
    return Occasion() if nobody else read_occasion(sentence, known)


def _participants(prepared: Prepared, occasion: Occasion, known: Known) -> tuple[list[Draft], list[Draft]]:
    met: list[Draft] = []
    others: list[Draft] = []
    text = masked(prepared.text)
    for section in occasion.sections:
        shift = len(met)
        for read in build(text, section, known):
            draft = _unmasked(read, text, prepared.text)
            if draft.party.role is Role.COUNTERPART:
                within = None if draft.party.within is None else draft.party.within + shift
                met.append(replace(draft, party=replace(draft.party, within=within)))
            else:
                others.append(replace(draft, party=replace(draft.party, within=None)))
    return met, others


def _unmasked(draft: Draft, masked_text: str, text: str) -> Draft:
    """Return a participant with the words of a quoted title in its name as the source has them."""
    party = draft.party
    if HIDDEN not in party.as_written:
        return draft
    party = replace(
        party,
        as_written=_shown(party.as_written, masked_text, text) or "",
        name=_shown(party.name, masked_text, text),
        post=_shown(party.post, masked_text, text),
        office=_shown(party.office, masked_text, text),
        organization=_shown(party.organization, masked_text, text),
    )
    return replace(draft, party=party)


def _shown(value: str | None, masked_text: str, text: str) -> str | None:
    at = masked_text.find(value) if value and HIDDEN in value else -1
    return text[at : at + len(value)] if value and at >= 0 else value


def own_side(lexicon: Lexicon, process: str | None) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the States and the names of those who preside over a process ("CSP3 Process", or its key)."""
    keys = {p.key for p in lexicon.processes if process in (p.label, p.key) and p.treaty == "ATT"}
    holders = [h for h in lexicon.holders if h.process in keys and h.role == "president"]
    return frozenset(h.iso3 for h in holders if h.iso3), tuple(h.name for h in holders if h.name)
