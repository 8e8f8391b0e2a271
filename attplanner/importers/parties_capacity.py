"""For whom somebody acts: a State, an organization, all States together, or our own side."""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.domain.activity import Capacity
from attplanner.domain.text import fold
from attplanner.importers.parties_drafts import Draft, own_party
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_sections import Section
from attplanner.importers.parties_words import listed, phrases
from attplanner.importers.people_nouns import head_of
from attplanner.importers.people_posts import Description
from attplanner.importers.plan import PlannedParty

_OWN = re.compile(r"\b(?:CSP|CEP)\s?\d*\b|\bATT\b|\bTCA\b")


def acting(party: PlannedParty, read: Description, section: Section, known: Known) -> Draft:
    """Return a person or office with the State or organization for which it acts."""
    ours = _our_people(party, read, known)
    if ours is not None:
        return Draft(replace(party, capacity=Capacity.OWN_SIDE, state=ours or None), read.state)
    if read.process or read.body:
        return _for_body(party, read, known)
    state = read.state or section.state
    if state:
        return Draft(own_party(replace(party, state=state.iso3), known), state)
    if section.capacity in (Capacity.NON_STATE, Capacity.INTERNATIONAL) and not read.national:
        return Draft(replace(party, capacity=section.capacity), explicit=False)
    return _from_place(party, read, known)


def _for_body(party: PlannedParty, read: Description, known: Known) -> Draft:
    body = read.body
    if body is None:
        return Draft(replace(party, capacity=Capacity.INTERNATIONAL))
    officer = phrases("styles", "ranks").first(party.style or "") is not None
    if officer and body.key is None and known.context.state:
        party = own_party(replace(party, state=known.context.state), known)  # a colonel at a State's own institute
        return Draft(replace(party, organization=body.written), body=body, unknown=True)
    capacity = Capacity.INTERNATIONAL if read.process else body.capacity
    return Draft(
        replace(party, capacity=capacity, organization=body.key or body.written), body=body, unknown=body.key is None
    )


def _from_place(party: PlannedParty, read: Description, known: Known) -> Draft:
    """Give an office of a State that names none that of a heading or of the place; where UN bodies sit, ask."""
    place = known.context.state
    home = known.context.home
    if home and (home != place or not _seats_bodies(known)) and not (read.diplomatic and home == place):
        return Draft(own_party(replace(party, state=home), known), explicit=False)
    parliament = (party.style or "").split(" ")[-1] in listed("styles", "parliament")
    if (read.national or parliament) and not read.diplomatic and place:
        if known.context.city in listed("roles", "seats"):
            return Draft(party, explicit=False, ask_state=place)
        return Draft(own_party(replace(party, state=place), known), explicit=False)
    if place and _is_national_office(party) and not _seats_bodies(known):
        return Draft(own_party(replace(party, state=place), known), explicit=False)
    governmental = bool(party.office) or bool(party.post)
    return Draft(party, explicit=False, ask_state=place if governmental and not read.diplomatic else None)


def _is_national_office(party: PlannedParty) -> bool:
    """Tell whether an office is named as those of governments are, or somebody leads a field of theirs.

    "Department of Treaties and Law", "Director-General of Foreign Policy"; an officer serves a State.
    """
    office = party.office or ""
    named = phrases("offices", "government_parts")
    if named.at(office) or named.first(head_of(office)) or phrases("styles", "ranks").first(party.style or ""):
        return True
    leads = phrases("posts", "leads").first(head_of(party.post or ""))
    return leads is not None and phrases("posts", "government_fields").first(party.post or "") is not None


def _seats_bodies(known: Known) -> bool:
    """Tell whether organizations have their seats in the city: a department there may be one of theirs."""
    return any(known.context.city in listed("roles", key) for key in ("seats", "body_seats"))


def _our_people(party: PlannedParty, read: Description, known: Known) -> str | None:
    """Return our State ("" where several) for somebody of our own side, None for everybody else."""
    states = known.context.own_states
    own_state = next(iter(states)) if len(states) == 1 else ""
    own = next((own for own in known.context.own_people if party.name and _same_person(party.name, own)), None)
    if own is not None:
        return known.state_of_holder(own, own_state)
    post = party.post or ""
    code = _OWN.search(post)
    ours = read.body is None or (read.body.key or "").startswith("ATT")
    role = phrases("posts", "process_roles").first(post)
    if not code or not read.process or not ours or role is None or role.value.startswith("vice"):
        return None
    number = re.search(r"\d+", code.group())
    return known.president_state(int(number.group())) if number else own_state


def _same_person(left: str, right: str) -> bool:
    """Tell whether two names are one person's: the family name, and the given one where both have it."""
    a, b = fold(left).split(), fold(right).split()
    return bool(a and b) and a[-1] == b[-1] and (len(a) == 1 or len(b) == 1 or a[0][0] == b[0][0])
