"""What a participant is called; free of Qt, so that the command line can say it too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attplanner.domain.activity import Participation, PartyKind

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon


def party_name(party: Participation, lexicon: Lexicon) -> str:
    """Return what a participant is called, by the most telling thing that is known of it."""
    if party.kind is PartyKind.STATE and party.iso3:
        return lexicon.shown_state(party.iso3)
    if party.kind is PartyKind.PERSON and party.name:
        return party.name
    if party.kind in (PartyKind.GROUP, PartyKind.CLASS) and party.grouping:
        return lexicon.shown_grouping(party.grouping)
    if party.kind is PartyKind.ORGANIZATION and party.organization:
        return lexicon.acronym(party.organization) or lexicon.organization_name(party.organization)
    return party.office or party.post or party.as_written or (party.iso3 and lexicon.shown_state(party.iso3)) or "?"


def state_is_said(iso3: str | None, told: Iterable[str | None], lexicon: Lexicon) -> bool:
    """Tell whether the words of a post or an office name a State already: "Embassy of Nepal"."""
    return any(hit.key == iso3 for text in told if text for hit in lexicon.scan_states(text))
