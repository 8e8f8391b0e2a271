"""States, groups, classes and organizations of a list made participants."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from attplanner.domain.activity import Capacity, Extent, PartyKind, Role
from attplanner.domain.lexicon_index import key_of
from attplanner.importers.parties_names import OUR_CONFERENCE, BodyRead, Known, StateRead, unknown_capacity
from attplanner.importers.parties_sections import Section, host_place
from attplanner.importers.parties_segments import Segment
from attplanner.importers.parties_words import labels, phrases
from attplanner.importers.people import find_name, is_name_word
from attplanner.importers.plan import PlannedParty

_ARTICLE = re.compile(r"^(?:the|(?:de\s+)?(?:les?|la|los|las)|el|des|du|del)\s+(?=\S)|^(?:de\s+)?l['’](?=\w)")
_INNER = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)")
_HOSTS = (Role.HOST, Role.CO_HOST, Role.ORGANIZER)
_NO_NAME = re.compile(r"\b\d{3,4}\b|\s[-–—]\s|[.!?]\s+[A-Z]")
_CODE = re.compile(r"(?:CSP|CEP)\s?\d+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A participant as far as it is read: its values, and what they were read from."""

    party: PlannedParty
    state: StateRead | None = None
    body: BodyRead | None = None
    explicit: bool = True  # the text says for whom it acts
    ask_state: str | None = None  # a State that may be meant
    start: int = 0
    stop: int = 0
    joined: bool = False
    leads: bool = False
    apart: bool = False  # a semicolon stands before it
    unknown: bool = False  # a name that the registry does not hold


def without_article(text: str) -> str:
    """Return a name without the article of the sentence in which it stands; one with a capital belongs to it."""
    return _ARTICLE.sub("", text)


def own_party(party: PlannedParty, known: Known) -> PlannedParty:
    """Return a participant with the capacity of our own side where its State is the President's."""
    own = party.capacity is Capacity.NATIONAL and party.state in known.context.own_states
    return replace(party, capacity=Capacity.OWN_SIDE) if own else party


def draft_state(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return a State that was met; nothing where it was only visited."""
    read = segment.first.state
    if section.visited or read is None:
        return []
    written = text[segment.start : segment.stop]
    party = PlannedParty(PartyKind.STATE, section.role, state=read.iso3, as_written=written)
    return [Draft(own_party(party, known), read)]


def draft_group(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return a group of States."""
    group = segment.first.group
    written = text[segment.start : segment.stop].strip()
    party = PlannedParty(
        PartyKind.GROUP,
        section.role,
        name=without_article(written),
        grouping=group.key if group else None,
        extent=group.extent if group else Extent.UNKNOWN,
        as_written=written,
    )
    return [Draft(party)]


def draft_class(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return a class, and the body at whose seat it was met: "US NGOs at the Stimson Center"."""
    found = segment.first.group_class
    written = text[segment.start : segment.stop].strip()
    host = host_place(written, known)
    name = without_article(written)
    name = written[: host[0]].rsplit(" at ", 1)[0].rsplit(" à ", 1)[0].strip() if host else name
    capacity = found.capacity if found else Capacity.NON_STATE
    party = PlannedParty(
        PartyKind.CLASS, section.role, capacity, name=name, grouping=_class_key(name, known), as_written=written
    )
    drafts = [Draft(party)]
    if host and (
        hit := known.find_body(written[slice(*host)]) or next(iter(known.bodies(written[slice(*host)])), None)
    ):
        read = known.body(hit)
        drafts.append(body_draft(read, written[slice(*host)], Role.HOST))
    return drafts


def _class_key(name: str, known: Known) -> str | None:
    hit = known.lexicon.find_grouping(name)
    entry = known.lexicon.groupings.get(hit.key) if hit else None
    return entry.key if entry and entry.kind == "class" else None


def draft_body(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return an organization, with the words in which it is named."""
    written = text[segment.start : segment.stop].strip()
    hit = segment.first.hit
    if hit is None:
        return []
    outside = _INNER.sub("", written).strip()
    read = known.body(hit)
    if (read.key and not (whole := known.find_body(outside))) or (whole and whole.kind in ("alias", "full")):
        read = replace(read, key=_employer(read, outside, known))
    return [body_draft(read, outside if find_name(written) else written, section.role)]


def _employer(read: BodyRead, written: str, known: Known) -> str | None:
    """Return the EU for its delegations, and the body itself for every other name."""
    if read.key is None or not phrases("offices", "own_words").first(written):
        return read.key
    return known.employer(read.key, read.written, written)


def body_draft(read: BodyRead, written: str, role: Role) -> Draft:
    """Return an organization in a role."""
    party = PlannedParty(
        PartyKind.ORGANIZATION,
        role,
        read.capacity,
        name=without_article(written),
        organization=read.key or read.written,
        as_written=written,
    )
    return Draft(party, body=read)


def draft_unknown(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return an organization that the registry does not hold, where a list of organizations names it."""
    written = without_article(text[segment.start : segment.stop].strip(" ."))
    called = _called(written)
    written = _INNER.sub("", written).strip() if called else written
    words = written.split()
    if section.role is Role.FORUM and _CODE.fullmatch(written) and OUR_CONFERENCE in known.lexicon.organizations:
        return [body_draft(BodyRead(OUR_CONFERENCE, written, Capacity.INTERNATIONAL), written, Role.FORUM)]
    if not words or not is_name_word(words[0]) or len(words) > 12 or not (called or _is_expected(written, section)):
        return []
    if written in phrases("offices", "venues") or known.lexicon.find_place(written):
        return []
    capacity = called or section.capacity or unknown_capacity(written)
    party = PlannedParty(
        PartyKind.ORGANIZATION, section.role, capacity, name=written, organization=written, as_written=written
    )
    return [Draft(party, body=BodyRead(None, written, capacity), unknown=True)]


def _called(text: str) -> Capacity | None:
    """Return in which capacity a body acts whose brackets say what it is: "MAFREL (NGO)"."""
    inner = _INNER.search(text)
    label = labels().get(key_of(inner[1])) if inner else None
    return Capacity(label[1]) if label and label[1] else None


def _is_expected(text: str, section: Section) -> bool:
    """Tell whether an unknown name may be an organization here: a label says so, or its noun or capitals do.

    A date is none, nor what a dash cuts: "October 2026", "Canada - accession in fact".
    """
    if _NO_NAME.search(text):
        return False
    if section.role is Role.FORUM:
        return text in phrases("offices", "international")
    regional = phrases("offices", "supranational").at(text) and phrases("offices", "organization").first(text)
    noun = bool(regional) or phrases("offices", "unknown").first(text) is not None
    acronym = re.fullmatch(r"[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]*", text) is not None
    hosts = section.role in _HOSTS and len(text.split()) <= 5 and all(is_name_word(word) for word in text.split())
    return section.listed or noun or acronym or hosts
