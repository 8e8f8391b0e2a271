"""How a participant, a place and a planned participant are shown: name, detail, and what leads them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from attplanner.domain.activity import Capacity, Extent, Participation, PartyKind, Place, Role
from attplanner.domain.treaty_status import Status
from attplanner.importers.plan import PlannedParty
from attplanner.ui import words
from attplanner.ui.party_names import party_name, state_is_said

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.domain.queries import Suggestion
    from attplanner.services.facade import Services

ICONS = {
    PartyKind.STATE: "flag",
    PartyKind.OFFICE: "landmark",
    PartyKind.PERSON: "user",
    PartyKind.ORGANIZATION: "building-2",
    PartyKind.GROUP: "users",
    PartyKind.CLASS: "users",
}


@dataclass(frozen=True, slots=True)
class Token:
    """What a chip shows."""

    key: str
    text: str
    detail: str = ""
    lead: str | Status | None = None


def party_token(party: Participation, services: Services, at: date | None) -> Token:
    """Return the chip of a participant: State, post and office together."""
    lexicon = services.lexicon()
    name = party_name(party, lexicon)
    details = [one for one in party_details(party, lexicon) if one and one != name]
    lead: str | Status = ICONS[party.kind]
    if party.kind is PartyKind.STATE and party.iso3:
        lead = status_of(services, party.iso3, at) or lead
    if stranger(party):
        lead = "circle-question-mark"
        details.append(words.translate("parties", "not in People"))
    return Token(party.id, name, ", ".join(details), lead)


def stranger(party: Participation) -> bool:
    """Tell whether a participant is somebody with a name whom the store does not know as a person."""
    return party.kind is PartyKind.PERSON and party.person is None and bool(party.name)


def party_details(party: Participation, lexicon: Lexicon) -> list[str]:
    """Return what stands behind the name: post, office, body, State; role and capacity where they are special."""
    body = ""
    if party.organization and party.kind is not PartyKind.ORGANIZATION:
        body = lexicon.acronym(party.organization) or lexicon.organization_name(party.organization)
    said = party.kind is PartyKind.STATE or state_is_said(party.iso3, (party.office, party.post), lexicon)
    state = lexicon.shown_state(party.iso3) if party.iso3 and not said else ""
    told = [party.post, party.office, body, state]
    if party.kind is PartyKind.GROUP and party.extent is Extent.SOME:
        told.append(words.translate("parties", "some of them"))
    if party.role is not Role.COUNTERPART:
        told.append(words.word("roles", party.role.value).lower())
    if party.capacity is Capacity.OWN_SIDE or (party.capacity is Capacity.INTERNATIONAL and party.iso3):
        told.append(words.word("capacities", party.capacity.value).lower())
    return told


def place_token(place: Place, services: Services, at: date | None) -> Token:
    """Return the chip of a place."""
    lead = status_of(services, place.iso3, at) if place.iso3 else None
    text = place_name(place, services.lexicon())
    return Token(place.id, text, place.venue, lead or ("link" if place.virtual else "map-pin"))


def place_name(place: Place, lexicon: Lexicon) -> str:
    """Return "Maputo, Mozambique", or that it was virtual."""
    if place.virtual and not place.city:
        return words.translate("parties", "Virtual")
    state = lexicon.shown_state(place.iso3) if place.iso3 else ""
    return ", ".join(part for part in (place.city, state) if part and not (part == state == place.city))


def status_of(services: Services, iso3: str | None, at: date | None) -> Status | None:
    """Return the official status of a State at a date, None where either is not known."""
    if iso3 is None or at is None or iso3 not in services.lexicon().states:
        return None
    return services.states.status(iso3, at).status


def planned(party: PlannedParty, lexicon: Lexicon) -> Participation:
    """Return what was read of a participant as it would be stored."""
    organization = party.organization if party.organization in lexicon.organizations else None
    return Participation(
        role=party.role,
        kind=party.kind,
        capacity=party.capacity,
        iso3=party.state if party.state in lexicon.states else None,
        organization=organization,
        grouping=party.grouping if party.grouping in lexicon.groupings else None,
        as_written=party.as_written or party.name or party.office or party.organization or "",
        style=party.style or "",
        name=party.name or "",
        post=party.post or "",
        office=party.office or ("" if organization else party.organization or ""),
        extent=party.extent,
    )


def suggested(one: Suggestion, services: Services) -> Participation:
    """Return a suggestion that was chosen as a participant; a person comes with the post as it was last known."""
    kind = str(one.kind)
    if kind == "state":
        return Participation(kind=PartyKind.STATE, iso3=one.key, as_written=one.text)
    if kind == "grouping":
        return Participation(kind=PartyKind.GROUP, grouping=one.key, as_written=one.text)
    if kind == "organization":
        return Participation(kind=PartyKind.ORGANIZATION, organization=one.key, as_written=one.text)
    if kind == "office":
        return Participation(
            kind=PartyKind.OFFICE, organization=one.key, office=one.text, iso3=one.iso3, as_written=one.text
        )
    return _person(one, services)


def _person(one: Suggestion, services: Services) -> Participation:
    read = read_parties(f"{one.text}, {one.detail}".rstrip(", "), services)
    known = read[0] if read and read[0].kind is PartyKind.PERSON else Participation(name=one.text, post=one.detail)
    return replace(known, person=one.key, iso3=one.iso3 or known.iso3, as_written=one.text)


def read_parties(text: str, services: Services) -> list[Participation]:
    """Return the participants that a typed text names, as the reader of papers understands it."""
    entry = services.activities.understand(f"; {text.replace(';', ',')}").entry
    lexicon = services.lexicon()
    return [planned(one, lexicon) for item in entry.items for one in (*item.counterparts, *item.others)]
