"""The same contact told twice in one entry: an office on one line, its holder by name on the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.activity import PartyKind
from attplanner.domain.lexicon_index import key_of
from attplanner.domain.proposals import Code, Default
from attplanner.importers.parties_words import phrases
from attplanner.importers.plan import Edit, PlannedEntry, PlannedItem, PlannedParty, PlannedProposal

_REASON = "An office, and then its holder: the same contact?"


def with_repeats(number: int, entry: PlannedEntry) -> PlannedEntry:
    """Return an entry with a question for each item that names the holder of an office named before it.

    ``number`` is the entry's place in the plan.
    """
    found = []
    for index in range(1, len(entry.items)):
        before = _office_before(entry.items, index)
        if before is not None:
            found.append(_question(number, entry, index, before))
    return replace(entry, proposals=(*entry.proposals, *found)) if found else entry


def _question(number: int, entry: PlannedEntry, index: int, before: int) -> PlannedProposal:
    return PlannedProposal(
        Code.POSSIBLE_DUPLICATE,
        entry.items[index].lines[0],
        f"items[{index}].same_as",
        None,
        f"line {entry.items[before].lines[0]}",
        Default.ASK,
        _REASON,
        entry.lines,
        (Edit(("items", index, "same_as"), None, (number, before)),),
    )


def _office_before(items: Sequence[PlannedItem], index: int) -> int | None:
    holder = _only(items[index], PartyKind.PERSON)
    if holder is None or items[index].same_as is not None:
        return None
    offices = ((n, _only(item, PartyKind.OFFICE)) for n, item in enumerate(items[:index]))
    return next((n for n, office in offices if office and _holds(holder, office)), None)


def _only(item: PlannedItem, kind: PartyKind) -> PlannedParty | None:
    """Return the one counterpart of an item, if it is of a kind and has a post."""
    if len(item.counterparts) != 1 or item.counterparts[0].kind is not kind:
        return None
    return item.counterparts[0] if item.counterparts[0].post else None


def _holds(holder: PlannedParty, office: PlannedParty) -> bool:
    """Tell whether somebody's post is the office: every word of it, for the same State or organization."""
    if (holder.state, holder.organization) != (office.state, office.organization):
        return False
    return _own_words(office) <= _own_words(holder)


def _own_words(party: PlannedParty) -> frozenset[str]:
    """Return the words of a post; those of an official of an organization without the organization's name."""
    words = frozenset(key_of(party.post or "").split())
    if not party.organization:
        return words
    return frozenset(w for w in words if w in phrases("posts", "nouns") or w in phrases("posts", "modifiers"))
