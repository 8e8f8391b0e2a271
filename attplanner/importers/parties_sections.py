"""Sections: the spans of a text that name participants in one role, and where each ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from attplanner.domain.activity import Capacity, Role
from attplanner.domain.lexicon_index import key_of
from attplanner.importers.parties_cut import cut
from attplanner.importers.parties_groups import find_group, without_some
from attplanner.importers.parties_names import Known, StateRead
from attplanner.importers.parties_pieces import Kind, classify
from attplanner.importers.parties_text import Span, brackets, inside
from attplanner.importers.parties_words import labels, phrases
from attplanner.importers.people import read_name
from attplanner.importers.people_nouns import is_post, is_top_office

LABEL = re.compile(r"\s*((?:[^:();]|\([^()]*\)){2,120}?)\s*:(?!\d)\s*(?=\S)")
_IN_CITY = re.compile(
    r"\s*(?:in|at|à|en)\s+([^\W\d_][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?)(?:\s*\([^()]*\))?\s+(?:with\s+|avec\s+|con\s+|al?\s+)?"
)
_LAST_CITY = re.compile(
    r"(?:,?\s+(?:in|at|à|en)|,)\s+([^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){0,3})[\s.]*$", re.IGNORECASE
)
_DASHED = re.compile(r"\s*([^:()–—-]{2,60}?)\s+[-–—]\s+(?=\S)")
_SOFT_TOPIC = re.compile(r"\s+(?:on|sur)\s+", re.IGNORECASE)
SAYS_WITH = re.compile(r"\s+(?:with|avec|con)$", re.IGNORECASE)
_DATED_TAIL = re.compile(r"\s+(?:on|le|el|from|du)\s+(?=\d{1,2}(?:er|st|nd|rd|th)?(?:\s|-|–))", re.IGNORECASE)
_BEHIND_WITH = re.compile(r".+\s(?:with|avec|con)\s+(?=\S)", re.IGNORECASE)
_AT = re.compile(r"\s+(?:at|à|au|chez|en\s+el|en\s+la)\s+(?:the\s+|la\s+|l['’])?", re.IGNORECASE)
_MOST_TOPICS = 4  # words "on" of one line that are looked at
_BEGINS = (Kind.PERSON, Kind.POST, Kind.OFFICE, Kind.STATE, Kind.BODY)
_COMPLETE = (Kind.STATE, Kind.BODY, Kind.GROUP, Kind.CLASS, Kind.PERSON)


@dataclass(frozen=True, slots=True)
class Section:
    """A span of the text that names participants in one role. ``capacity`` is what its label says of them."""

    role: Role
    start: int
    stop: int
    capacity: Capacity | None = None
    group: Span | None = None  # the group to which those named belong ("some of the initiating countries: …")
    office: str = ""  # the office to which those named belong ("Ministry of Defence: Mr. X")
    label: str = ""  # the words that announce the list
    state: StateRead | None = None  # the State for which those named act ("Egypt: Ministry of Defence")
    listed: bool = False  # a label announced a list: unknown names are organizations
    visited: bool = False  # "visit to …": a State here is a place

    def moved(self, by: int) -> Section:
        """Return the section of a text that begins as many characters earlier."""
        group = (self.group[0] + by, self.group[1] + by) if self.group else None
        return replace(self, start=self.start + by, stop=self.stop + by, group=group)


def until_topic(text: str, start: int) -> int:
    """Return where the participants end who begin at a position: before "to discuss", "in the margins of" …"""
    kept = brackets(text)
    for mark in phrases("roles", "topics").scan(text[start:]):
        if mark.start > 0 and not inside(start + mark.start, kept):
            return start + mark.start
    return len(text)


def section_of(text: str, start: int, stop: int, role: Role, known: Known) -> Section:
    """Return a section; "<group>: A, B" and "<office>: Ms. X" give those named what they belong to."""
    dated = _DATED_TAIL.search(text, start, stop)
    stop = _before_soft_topic(text, start, dated.start() if dated else stop, known)
    stop = before_place(text, start, stop, known) if dated else stop
    found = LABEL.match(text[:stop], start) or _DASHED.match(text[:stop], start)
    if not found:
        return Section(role, start, stop)
    head = (found.start(1), found.end(1))
    state = known.find_state(text[slice(*head)])
    if state:
        return Section(role, found.end(), stop, state=state)
    if found.re is _DASHED and not _employs(text, found, stop, known):
        return Section(role, _behind_dash(text, found, stop, known), stop)
    return _headed(text, head, Section(role, found.end(), stop, listed=True), known)


def _employs(text: str, found: re.Match[str], stop: int, known: Known) -> bool:
    """Tell whether a dash leads from a body or an office to its people: "UNREC – Mr. X, Director"."""
    whole = classify(text, found.start(1), found.end(1), "", known)
    rest = text[found.end() : stop]
    return whole.kind in (Kind.BODY, Kind.OFFICE) and (read_name(rest) is not None or is_post(rest))


def _behind_dash(text: str, found: re.Match[str], stop: int, known: Known) -> int:
    """Return where a list begins whose first words, before a dash, are nobody: "Still Praia – Ministry …"."""
    before = classify(text, found.start(1), found.end(1), "", known)
    behind = cut(text[found.end() : stop], known)
    nobody = before.kind is Kind.TEXT or (before.kind is Kind.NAME and known.lexicon.find_place(found[1].split()[-1]))
    return found.end() if nobody and behind and behind[0].kind in _BEGINS else found.start()


def _headed(text: str, head: Span, rest: Section, known: Known) -> Section:
    """Return a section with what the words before its colon say: a group, an office or a class."""
    words = text[slice(*head)]
    if behind := _BEHIND_WITH.match(words):
        head = (head[0] + behind.end(), head[1])  # "A morning with the Defence Force: Commodore X"
        words = text[slice(*head)]
    plain = SAYS_WITH.sub("", words)
    label = labels().get(key_of(plain))
    if label and not is_top_office(plain):
        return replace(rest, label=plain if label[0] else "", capacity=Capacity(label[1]) if label[1] else None)
    inner = classify(text, *head, "", known)
    if inner.kind is Kind.GROUP or find_group(without_some(words)[0], known):
        return replace(rest, group=head, listed=False)
    if inner.kind is Kind.CLASS and inner.group_class:
        return replace(rest, label=plain, capacity=inner.group_class.capacity)
    return replace(rest, office=words) if inner.kind in (Kind.OFFICE, Kind.BODY, Kind.POST) else rest


def _before_soft_topic(text: str, start: int, stop: int, known: Known) -> int:
    """Return where a list ends before its topic: "with Nepal on accession", but not "Committee on Defence"."""
    for mark in islice(_SOFT_TOPIC.finditer(text, start, stop), _MOST_TOPICS):
        if inside(mark.start(), brackets(text)):
            continue
        pieces = cut(text[start : mark.start()], known)
        whole = classify(text, start + pieces[-1].start, stop, "", known) if pieces else None
        named = whole.hit if whole is not None and whole.kind in (Kind.BODY, Kind.GROUP) else None
        known_name = named is not None and start + pieces[-1].start + named.stop > mark.start()
        if pieces and not known_name and pieces[-1].kind in _COMPLETE:
            return mark.start()
    return stop


def before_place(text: str, start: int, stop: int, known: Known) -> int:
    """Return where a list ends before the entry's own city: "… in Kathmandu", "…, New York".

    "The United Nations at Geneva" keeps its city.
    """
    stop = _before_own_state(text, start, stop, known)
    found = _LAST_CITY.search(text, start, stop) if known.context.city else None
    if not found or found.start() == start or not _is_here(found.group(1), known):
        return stop
    whose = any(hit.stop == found.start() for hit in known.bodies(text[:stop]))
    return stop if whose and not found.group().startswith(",") else found.start()


def _before_own_state(text: str, start: int, stop: int, known: Known) -> int:
    """Return where a list ends before the State behind the entry's own city: "… in New York, United States"."""
    comma = text.rfind(",", start, stop)
    state = known.find_state(text[comma + 1 : stop]) if comma > start else None
    city = _LAST_CITY.search(text, start, comma) if state and state.iso3 == known.context.state else None
    return comma if city and _is_here(city.group(1), known) else stop


def _is_here(city: str, known: Known) -> bool:
    here = known.lexicon.find_place(known.context.city or "")
    named = known.lexicon.find_place(city)
    return here is not None and named is not None and here.id == named.id


def after_place(text: str, start: int, known: Known) -> int:
    """Return where a list begins behind a city: "met in Kathmandu the Minister", "rencontré à Lomé le Ministre"."""
    found = _IN_CITY.match(text, start)
    return found.end() if found and known.lexicon.find_place(found.group(1)) else start


def host_place(text: str, known: Known) -> Span | None:
    """Return the body at whose seat a class was met: "US NGOs at the Stimson Center"."""
    for found in _AT.finditer(text):
        hit = next((hit for hit in known.bodies(text) if hit.start == found.end()), None)
        if hit:
            return found.end(), len(text)
    return None
