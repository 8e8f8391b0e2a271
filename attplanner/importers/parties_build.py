"""Segments made participants: kind, capacity, State and organization of each, with what has to be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from attplanner.domain.activity import Capacity, Extent, PartyKind, Role
from attplanner.domain.text import fold
from attplanner.importers.parties_groups import find_group
from attplanner.importers.parties_names import BodyRead, Known, StateRead
from attplanner.importers.parties_occasion import Section, host_place
from attplanner.importers.parties_pieces import Kind
from attplanner.importers.parties_segments import Segment, segments
from attplanner.importers.parties_words import listed, phrases
from attplanner.importers.people import is_name_word
from attplanner.importers.people_posts import Description, describe, is_post
from attplanner.importers.plan import PlannedParty

_BRACKETED = re.compile(r"\s*,?\s*\(([^()]*)\)\s*,?\s*(.*)", re.DOTALL)
_OF = re.compile(
    r"^[\s,]*(?:(?:of|from|at|for|du|des|del|de\s+la|de\s+l['’]|de|d['’])(?:\s+|(?<=['’]))(?:the\s+)?)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|les?|la|el|los|las|des)\s+(?=\S)|^l['’](?=\w)")
_INNER = re.compile(r"\(([^()]*)\)")
_CODE = re.compile(r"(?:CSP|CEP)\s?\d+")
_OUR_CONFERENCE = "ATT-CSP"
_OWN = re.compile(r"\b(?:CSP|CEP)\s?\d*\b|\bATT\b|\bTCA\b")


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


@dataclass(frozen=True, slots=True)
class Built:
    """The participants of an item, those who were met apart from the others."""

    met: tuple[Draft, ...] = ()
    others: tuple[Draft, ...] = ()
    groups: tuple[str, ...] = field(default=())


def build(text: str, section: Section, known: Known) -> list[Draft]:
    """Return the participants that a section of a text names."""
    words = text[section.start : section.stop]
    found: list[Draft] = []
    if section.group:
        found.append(_group_of(text, section, known))
    for segment in segments(words, known):
        found.extend(_drafts(words, segment, section, known))
    drafts = [replace(d, start=d.start + section.start, stop=d.stop + section.start) for d in found]
    if section.group:
        drafts = [drafts[0], *(_within(draft) for draft in drafts[1:])]
    return _inherited(drafts)


def _within(draft: Draft) -> Draft:
    return replace(draft, party=replace(draft.party, within=0))


def _group_of(text: str, section: Section, known: Known) -> Draft:
    start, stop = section.group or (0, 0)
    group = find_group(text[start:stop], known)
    written = text[start:stop].strip()
    words = known_words(written)
    some = phrases("roles", "some").first(words) is not None
    party = PlannedParty(
        PartyKind.GROUP,
        section.role,
        name=written,
        grouping=group.key if group else None,
        extent=Extent.SOME if some else group.extent if group else Extent.UNKNOWN,
        as_written=written,
    )
    return Draft(party, start=start - section.start, stop=stop - section.start)


def known_words(text: str) -> str:
    """Return a text without "representatives of" at its beginning."""
    stripped = phrases("roles", "delegate_adjectives").strip(text)
    before = phrases("roles", "delegates").at(stripped)
    return _OF.sub("", stripped[before.stop :]) if before else text


def _drafts(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return what one segment stands for: one participant, or more where brackets name people."""
    builder = {
        Kind.STATE: _state,
        Kind.GROUP: _group,
        Kind.CLASS: _class,
        Kind.BODY: _body,
        Kind.TEXT: _unknown,
    }.get(segment.kind, _person_or_office)
    drafts = builder(text, segment, section, known)
    return [_placed(draft, segment) for draft in drafts]


def _placed(draft: Draft, segment: Segment) -> Draft:
    """Return a participant with its place in the text, and how it is tied to the one before."""
    tied = replace(draft, leads=segment.first.leads, apart=";" in segment.first.separator, joined=segment.joined)
    return replace(tied, start=segment.start, stop=segment.stop)


def _state(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    read = segment.first.state
    if section.visited or read is None:
        return []
    written = text[segment.start : segment.stop]
    party = PlannedParty(PartyKind.STATE, section.role, state=read.iso3, as_written=written)
    return [Draft(_own(party, known), read), *_people_in_brackets(written, section, known, read, None)]


def _own(party: PlannedParty, known: Known) -> PlannedParty:
    own = party.capacity is Capacity.NATIONAL and party.state in known.context.own_states
    return replace(party, capacity=Capacity.OWN_SIDE) if own else party


def _group(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
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


def _class(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
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
        drafts.append(_body_draft(read, written[slice(*host)], Role.HOST))
    return drafts


def _class_key(name: str, known: Known) -> str | None:
    hit = known.lexicon.find_grouping(name)
    entry = known.lexicon.groupings.get(hit.key) if hit else None
    return entry.key if entry and entry.kind == "class" else None


def _body(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    written = text[segment.start : segment.stop].strip()
    hit = segment.first.hit
    if hit is None:
        return []
    outside = _INNER.sub("", written).strip()
    read = known.body(hit)
    if (read.key and not (whole := known.find_body(outside))) or (whole and whole.kind == "alias"):
        read = replace(read, key=_employer(read, outside, known))
    drafts = [_body_draft(read, outside if _holds_people(written) else written, section.role)]
    return [*drafts, *_people_in_brackets(written, section, known, None, read)]


def _employer(read: BodyRead, written: str, known: Known) -> str | None:
    """Return the EU for its delegations, and the body itself for every other name."""
    if read.key is None or not phrases("offices", "own_words").first(written):
        return read.key
    return known.employer(read.key, read.written, written)


def without_article(text: str) -> str:
    """Return a name without the article of the sentence in which it stands; one with a capital belongs to it."""
    return _ARTICLE.sub("", text)


def _body_draft(read: BodyRead, written: str, role: Role) -> Draft:
    party = PlannedParty(
        PartyKind.ORGANIZATION,
        role,
        read.capacity,
        name=without_article(written),
        organization=read.key or read.written,
        as_written=written,
    )
    return Draft(party, body=read)


def _holds_people(text: str) -> bool:
    return any(_names_somebody(found.group(1)) for found in _INNER.finditer(text))


def _names_somebody(text: str) -> bool:
    from attplanner.importers.people import read_name

    return read_name(text) is not None or is_post(text)


def _people_in_brackets(
    text: str, section: Section, known: Known, state: StateRead | None, body: BodyRead | None
) -> list[Draft]:
    """Return the people named in brackets behind their organization or State: "Oxfam (Mr. X, Director)"."""
    found: list[Draft] = []
    for inner in _INNER.finditer(text):
        if _names_somebody(inner.group(1)):
            plain = Section(section.role, 0, len(inner.group(1)))
            people = build(inner.group(1), plain, known)
            found.extend(_affiliated(draft, state, body) for draft in people)
    return found


def _affiliated(draft: Draft, state: StateRead | None, body: BodyRead | None) -> Draft:
    """Return a person who has no affiliation of his own with that of another."""
    if draft.explicit or draft.party.kind not in (PartyKind.PERSON, PartyKind.OFFICE):
        return draft
    if body:
        party = replace(draft.party, state=None, organization=body.key or body.written, capacity=body.capacity)
        return replace(draft, party=party, body=body, ask_state=None)
    if state is None:
        return draft
    return replace(draft, party=replace(draft.party, state=state.iso3), ask_state=None)


def _unknown(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    """Return an organization that the registry does not hold, where a list of organizations names it."""
    written = without_article(text[segment.start : segment.stop].strip(" ."))
    words = written.split()
    if section.role is Role.FORUM and _CODE.fullmatch(written) and _OUR_CONFERENCE in known.lexicon.organizations:
        return [_body_draft(BodyRead(_OUR_CONFERENCE, written, Capacity.INTERNATIONAL), written, Role.FORUM)]
    if not words or not is_name_word(words[0]) or len(words) > 12 or not _is_expected(written, section):
        return []
    capacity = section.capacity or Capacity.NON_STATE
    party = PlannedParty(
        PartyKind.ORGANIZATION, section.role, capacity, name=written, organization=written, as_written=written
    )
    return [Draft(party, body=BodyRead(None, written, capacity), unknown=True)]


def _is_expected(text: str, section: Section) -> bool:
    """Tell whether an unknown name may be an organization here: a label says so, or its noun or capitals do."""
    if section.role is Role.FORUM:
        return False
    noun = phrases("offices", "unknown").first(text) is not None
    acronym = re.fullmatch(r"[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]*", text) is not None
    return section.listed or noun or acronym


def _person_or_office(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    words = text[segment.start : segment.stop]
    name = segment.name
    about = _description_text(text, segment)
    read = describe(about, known) if about else Description()
    if section.office and not (read.body or read.state):
        read = _of_office(read, section.office, known)
    if segment.mission and segment.first.state:
        read = Description(
            None, f"{segment.mission} of {segment.first.state.written}", segment.first.state, None, True, True
        )
    party = PlannedParty(
        PartyKind.PERSON if name else PartyKind.OFFICE,
        section.role,
        style=name.style if name else None,
        name=name.name if name else None,
        post=read.post,
        office=read.office,
        as_written=words.strip(),
    )
    return [_acting(party, read, section, known)]


def _description_text(text: str, segment: Segment) -> str:
    """Return what is said of a person or office, without the name: brackets behind it come last."""
    name = segment.name
    if name is None:
        return (
            _without_delegates(text[segment.start : segment.stop])
            if segment.kind is Kind.OFFICE
            else text[segment.start : segment.stop]
        )
    before = text[segment.start : name.start] if segment.post_first else ""
    after = text[name.stop : segment.stop]
    bracketed = _BRACKETED.match(after)
    if bracketed:
        after = ", ".join(part for part in (bracketed.group(2), bracketed.group(1)) if part.strip())
    after = _OF.sub("", after)
    return ", ".join(part.strip(" ,;") for part in (before, after) if part.strip(" ,;"))


def _without_delegates(text: str) -> str:
    """Return an office without those who came for it: "Parliament members"."""
    marks = [mark for mark in phrases("roles", "delegates").scan(text) if mark.stop == len(text.rstrip())]
    return text[: marks[-1].start] if marks and marks[-1].start else text


def _of_office(read: Description, office: str, known: Known) -> Description:
    """Return a description with the office that a heading gives: "Ministry of Defence: Ms. X, Director"."""
    above = describe(office, known)
    own = ", ".join(part for part in (read.office, above.office) if part)
    return replace(above, post=read.post or above.post, office=own or None)


def _acting(party: PlannedParty, read: Description, section: Section, known: Known) -> Draft:
    """Return a person or office with the State or organization for which it acts."""
    ours = _our_people(party, read, known)
    if ours is not None:
        return Draft(replace(party, capacity=Capacity.OWN_SIDE, state=ours or None), read.state)
    if read.process or read.body:
        return _for_body(party, read)
    if read.state:
        return Draft(_own(replace(party, state=read.state.iso3), known), read.state)
    if section.capacity in (Capacity.NON_STATE, Capacity.INTERNATIONAL) and not read.national:
        return Draft(replace(party, capacity=section.capacity), explicit=False)
    return _from_place(party, read, known)


def _for_body(party: PlannedParty, read: Description) -> Draft:
    body = read.body
    if body is None:
        return Draft(replace(party, capacity=Capacity.INTERNATIONAL))
    capacity = Capacity.INTERNATIONAL if read.process else body.capacity
    return Draft(
        replace(party, capacity=capacity, organization=body.key or body.written), body=body, unknown=body.key is None
    )


def _from_place(party: PlannedParty, read: Description, known: Known) -> Draft:
    """Give an office of a State that names none the State of the place; where UN bodies sit, ask."""
    place = known.context.state
    parliament = (party.style or "").split(" ")[-1] in listed("styles", "parliament")
    if (read.national or parliament) and not read.diplomatic and place:
        if known.context.city in listed("roles", "seats"):
            return Draft(party, explicit=False, ask_state=place)
        return Draft(_own(replace(party, state=place), known), explicit=False)
    governmental = bool(party.office) and (party.kind is PartyKind.OFFICE or bool(party.post))
    return Draft(party, explicit=False, ask_state=place if governmental and not read.diplomatic else None)


def _our_people(party: PlannedParty, read: Description, known: Known) -> str | None:
    """Return our State ("" where several) for somebody of our own side, None for everybody else."""
    own_state = next(iter(known.context.own_states), "") if len(known.context.own_states) == 1 else ""
    if party.name and any(_same_person(party.name, own) for own in known.context.own_people):
        return own_state
    presides = party.post and phrases("posts", "process_roles").first(party.post)
    if (
        presides
        and read.process
        and _OWN.search(party.post or "")
        and (read.body is None or (read.body.key or "").startswith("ATT"))
    ):
        return own_state
    return None


def _same_person(left: str, right: str) -> bool:
    """Tell whether two names are one person's: the family name, and the given one where both have it."""
    a, b = fold(left).split(), fold(right).split()
    return bool(a and b) and a[-1] == b[-1] and (len(a) == 1 or len(b) == 1 or a[0][0] == b[0][0])


def _inherited(drafts: list[Draft]) -> list[Draft]:
    """Give people without an affiliation that of those named after them on the same line."""
    found = list(drafts)
    for index, draft in enumerate(found[1:], start=1):
        if draft.leads:
            found[index] = _affiliated(draft, found[index - 1].state, found[index - 1].body)
    for index in range(len(found) - 2, -1, -1):
        if _shares(found[index], found[index + 1]):
            found[index] = _like(found[index], found[index + 1])
    return found


def _shares(draft: Draft, following: Draft) -> bool:
    """Tell whether a person without an affiliation stands beside one who has it: "A + B, Counsellor, Delegation"."""
    people = draft.party.kind is PartyKind.PERSON and following.party.kind is PartyKind.PERSON
    lacks = not draft.explicit and draft.party.state is None and draft.party.organization is None
    known = following.party.state is not None or following.party.organization is not None
    return people and lacks and known and not following.apart


def _like(draft: Draft, following: Draft) -> Draft:
    there = following.party
    party = replace(draft.party, capacity=there.capacity, state=there.state, organization=there.organization)
    if not party.post and not party.office:
        party = replace(party, office=there.office)
    return replace(draft, party=party, ask_state=following.ask_state)
