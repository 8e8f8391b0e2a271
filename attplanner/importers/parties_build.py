"""Segments made participants: kind, capacity, State and organization of each, with what has to be asked."""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.domain.activity import Extent, PartyKind
from attplanner.importers.parties_capacity import acting
from attplanner.importers.parties_drafts import (
    Draft,
    body_draft,
    draft_body,
    draft_class,
    draft_group,
    draft_state,
    draft_unknown,
)
from attplanner.importers.parties_groups import find_group
from attplanner.importers.parties_names import BodyRead, Known, StateRead
from attplanner.importers.parties_pieces import Kind
from attplanner.importers.parties_sections import Section
from attplanner.importers.parties_segments import Segment, segments
from attplanner.importers.parties_shared import affiliated, inherited
from attplanner.importers.parties_words import listed, phrases, valued
from attplanner.importers.people import find_name, trailing_name
from attplanner.importers.people_nouns import head_of, is_post, is_top_office
from attplanner.importers.people_posts import Description, describe
from attplanner.importers.plan import PlannedParty

_BRACKETED = re.compile(r"\s*,?\s*\(([^()]*)\)\s*,?\s*(.*)", re.DOTALL)
_OF = re.compile(
    r"^[\s,]*(?:(?:of|from|at|for|du|des|del|de\s+la|de\s+l['’]|de|d['’])(?:\s+|(?<=['’]))(?:the\s+)?)?",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\s*,?\s*(?:and|&|et|y|\+|with|avec)\s+(?:(?:his|her|their|the|son|sa|ses|su)\s+)?", re.IGNORECASE
)
_LAST_COMPANY = re.compile(
    r"\s*,?\s+(?:and|et|y|with|avec|con)\s+(?:his|her|their|son|sa|ses|leurs?|sus?)\s+\w+(?:\s+\w+)?\s*$",
    re.IGNORECASE,
)
_ELIDED = re.compile(r"[\s,]*\b(?:[lL]['’]|(?:the|le|la|el)(?=\s*$))\s*$")
_INNER = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)")
_HEADING = re.compile(r"\s*;\s*([^:;()]{2,120}?)\s*:(?!\d)\s*(?=\S)")


def build(text: str, section: Section, known: Known) -> list[Draft]:
    """Return the participants that a section of a text names."""
    if heading := _next_heading(text, section):
        rest = replace(section, start=heading.end(), office=heading[1])
        return [*build(text, replace(section, stop=heading.start()), known), *build(text, rest, known)]
    words = text[section.start : section.stop]
    found: list[Draft] = []
    if section.group:
        found.append(_group_of(text, section, known))
    named = segments(words, known, section.listed)
    if _lists_bodies(words, named):
        section = replace(section, listed=True)
    for segment in named:
        drafts = _in_place(_drafts(words, segment, section, known), len(found))
        found.extend(draft for draft in drafts if not _is_repeated(draft, found))
    drafts = [replace(d, start=d.start + section.start, stop=d.stop + section.start) for d in found]
    if section.group:
        drafts = [drafts[0], *(_within(draft) for draft in drafts[1:])]
    return inherited(drafts)


def _next_heading(text: str, section: Section) -> re.Match[str] | None:
    """Return the next office that heads a list as the one before did: "House: Committee A; Senate: Committee B"."""
    found = _HEADING.finditer(text, section.start, section.stop) if section.office else ()
    return next((heading for heading in found if is_top_office(heading[1])), None)


def _is_repeated(draft: Draft, found: list[Draft]) -> bool:
    """Tell whether a State or a person was named before, as in another language: "Guinea / Guinée"."""
    if draft.party.kind is PartyKind.STATE:
        return any(d.party.kind is PartyKind.STATE and d.party.state == draft.party.state for d in found)
    return draft.party.name is not None and any(_is_same_person(d, draft) for d in found)


def _is_same_person(one: Draft, other: Draft) -> bool:
    """Tell whether two names are one: "Mme Diop" and "M. Diop" are two, "M. Ali Diop" and "Mr. Ali Diop" are not."""
    whole = " " in (one.party.name or "") or one.party.style == other.party.style
    return one.party.name == other.party.name and (whole or not (one.party.style and other.party.style))


def _lists_bodies(text: str, named: list[Segment]) -> bool:
    """Tell whether a list names organizations or classes, and what it does not know of is short: no prose."""
    short = all(text[s.start : s.stop].count(" ") <= 3 for s in named if s.kind is Kind.TEXT)
    return short and len(named) > 1 and any(s.kind in (Kind.BODY, Kind.CLASS) for s in named)


def _in_place(drafts: list[Draft], first: int) -> list[Draft]:
    """Return drafts of one segment, those within its group with the group's place among all."""
    return [d if d.party.within is None else replace(d, party=replace(d.party, within=first)) for d in drafts]


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
        Kind.STATE: draft_state,
        Kind.GROUP: draft_group,
        Kind.CLASS: draft_class,
        Kind.BODY: draft_body,
        Kind.TEXT: draft_unknown,
    }.get(segment.kind, _person_or_office)
    drafts = builder(text, segment, section, known)
    if drafts and segment.kind in (Kind.STATE, Kind.BODY):
        written = text[segment.start : segment.stop]
        drafts = [*drafts, *_people_in_brackets(written, section, known, drafts[0].state, drafts[0].body)]
    if drafts and segment.kind is Kind.OFFICE and segment.name is None:
        drafts = _or_people(drafts[0], text[segment.start : segment.stop], section, known)
    if drafts and segment.kind in (Kind.GROUP, Kind.CLASS):
        drafts = _with_listed(drafts, text[segment.start : segment.stop], section, known)
    return [_placed(draft, segment) for draft in drafts]


def _placed(draft: Draft, segment: Segment) -> Draft:
    """Return a participant with its place in the text, and how it is tied to the one before."""
    tied = replace(draft, leads=segment.first.leads, apart=";" in segment.first.separator, joined=segment.joined)
    return replace(tied, start=segment.start, stop=segment.stop)


def _names_somebody(text: str) -> bool:
    return find_name(text) is not None or (is_post(text) and trailing_name(head_of(text)) < len(head_of(text)))


def _people_in_brackets(
    text: str, section: Section, known: Known, state: StateRead | None, body: BodyRead | None
) -> list[Draft]:
    """Return the people named in brackets behind their organization or State: "Oxfam (Mr. X, Director)"."""
    found: list[Draft] = []
    for inner in _INNER.finditer(text):
        if _names_somebody(inner.group(1)):
            plain = Section(section.role, 0, len(inner.group(1)))
            people = build(inner.group(1), plain, known)
            found.extend(affiliated(draft, state, body) for draft in people)
    return found


def _or_people(office: Draft, text: str, section: Section, known: Known) -> list[Draft]:
    """Return the people that brackets name of an office in its place: "Embassy of India (Mr. X)"."""
    people = _people_in_brackets(text, section, known, office.state, office.body)
    if not people:
        return [office]
    words, there = _INNER.sub("", office.party.office or "").strip(), office.party
    named = []
    for draft in people:
        state = draft.party.state or (None if draft.party.organization else there.state)
        own = replace(draft.party, office=draft.party.office or words or None, state=state)
        party = replace(own, capacity=there.capacity) if not draft.explicit else own
        named.append(replace(draft, party=party, ask_state=None if state else draft.ask_state))
    return named


def _with_listed(drafts: list[Draft], text: str, section: Section, known: Known) -> list[Draft]:
    """Return a group or class with those that brackets list of it: "ASEAN members (Thailand and Viet Nam)"."""
    kind = {PartyKind.GROUP: PartyKind.STATE, PartyKind.CLASS: PartyKind.ORGANIZATION}[drafts[0].party.kind]
    inner = _INNER.search(text)
    if not inner:
        return drafts
    span = Section(section.role, 0, len(inner.group(1)), section.capacity, listed=True)
    members = [d for d in build(inner.group(1), span, known) if d.party.kind is kind]
    own = {hit.key for hit in known.bodies(text)} if kind is PartyKind.STATE else set()
    if not members or own & {d.party.organization for d in members}:
        return drafts
    some = replace(drafts[0].party, extent=Extent.SOME) if kind is PartyKind.STATE else drafts[0].party
    within = 0 if kind is PartyKind.STATE else None
    placed = [replace(d, party=replace(d.party, within=within)) for d in members]
    return [replace(drafts[0], party=some), *drafts[1:], *placed]


def _person_or_office(text: str, segment: Segment, section: Section, known: Known) -> list[Draft]:
    words = text[segment.start : segment.stop]
    name = segment.name
    if section.visited and name and name.style is None and segment.kind is Kind.PERSON:
        return []  # "visit to Port-au-Prince (Haiti)"
    about = _description_text(text, segment)
    read = describe(about, known) if about else Description()
    if section.office and not (read.body or read.state):
        read = _of_office(read, section.office, known)
    if segment.mission and segment.first.state:
        link = "of" if re.search(r"\bof\b", text) else "de"
        read = Description(
            None, f"{segment.mission} {link} {segment.first.state.written}", segment.first.state, None, True, True
        )
    if name is None and _is_no_office(about, read):
        return []
    if name is None and read.post is None and read.body and read.body.key is None:
        return [replace(body_draft(read.body, words.strip(), section.role), unknown=True)]
    party = PlannedParty(
        PartyKind.PERSON if name else PartyKind.OFFICE,
        section.role,
        style=name.style if name else None,
        name=name.name if name else None,
        post=read.post,
        office=_of_one(read.office),
        as_written=words.strip(),
    )
    return [acting(party, read, section, known)]


def _of_one(office: str | None) -> str | None:
    """Return the mission of one State among several: "Permanent Missions of Togo" is its Permanent Mission."""
    mark = valued("offices", "singular").at(office or "")
    return f"{mark.value}{office[mark.stop :]}" if office and mark and mark.start == 0 else office


def _is_no_office(text: str, read: Description) -> bool:
    """Tell whether a "mission" or "delegation" is nobody's: "Mission to Southern Africa"."""
    head = head_of(text).strip()
    bare = head in phrases("offices", "own_words")
    if head.islower() and " " in head and head.rsplit(maxsplit=1)[-1] in phrases("offices", "own_words"):
        return not (read.state or read.body or read.post)  # "exploratory mission"
    return bare and read.diplomatic and not (read.state or read.body or read.post)


def _description_text(text: str, segment: Segment) -> str:
    """Return what is said of a person or office, without the name: brackets behind it come last."""
    name = segment.name
    if name is None:
        return (
            _without_delegates(text[segment.start : segment.stop])
            if segment.kind is Kind.OFFICE
            else text[segment.start : segment.stop]
        )
    before = _ELIDED.sub("", text[segment.start : name.start]) if segment.post_first else ""
    after = _LAST_COMPANY.sub("", _without_company(text[name.stop : segment.stop]))
    if before.rstrip().endswith("(") and after.startswith(")"):
        before, after = before.rstrip(" ("), after[1:]  # "the Permanent Representative (H.E. Ms. X)"
    if before and after.strip(" ,") in listed("styles", "after"):
        after = ""  # "Minister for Foreign Affairs, Hon. X MP"
    bracketed = _BRACKETED.match(after)
    if bracketed:
        after = ", ".join(part for part in (bracketed.group(2), bracketed.group(1)) if part.strip())
    after = _OF.sub("", after)
    return ", ".join(part.strip(" ,;") for part in (before, after) if part.strip(" ,;"))


def _without_company(text: str) -> str:
    """Return what stands behind a name without those who came along: "… and team, UNODA"."""
    found = _COMPANY.match(text)
    company = phrases("classes", "company").at(text[found.end() :]) if found else None
    return text[found.end() + company.stop :] if found and company else text


def _without_delegates(text: str) -> str:
    """Return an office without those who came for it: "Parliament members"."""
    marks = [mark for mark in phrases("roles", "delegates").scan(text) if mark.stop == len(text.rstrip())]
    whole = any(mark.stop == len(text.rstrip()) for mark in phrases("offices", "state").scan(text))
    return text[: marks[-1].start] if marks and marks[-1].start and not whole else text


def _of_office(read: Description, office: str, known: Known) -> Description:
    """Return a description with the office that a heading gives: "Ministry of Defence: Ms. X, Director"."""
    above = describe(office, known)
    own = ", ".join(part for part in (read.office, above.office) if part)
    return replace(above, post=read.post or above.post, office=own or None)
