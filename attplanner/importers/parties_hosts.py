"""Who hosts, organizes or supports an occasion, and who were their guests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from attplanner.domain.activity import Role
from attplanner.importers.parties_cut import cut
from attplanner.importers.parties_events import EDGES
from attplanner.importers.parties_groups import find_group
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_pieces import Kind, classify
from attplanner.importers.parties_sections import Section, after_place, before_place, section_of, until_topic
from attplanner.importers.parties_text import brackets
from attplanner.importers.parties_words import phrases, table, valued

WITH = re.compile(r"(?<!\w)(?:with|w/|w\.|avec|con)\s*(?<=[\s/.])(?=\S)", re.IGNORECASE)
_FOR = re.compile(r"\s+(?:for|pour|para)\s+(?:the\s+|les\s+)?", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|aux?|à|al|a)\s+(?:the\s+|l[ea]s?\s+|los\s+)?(?=\S)", re.IGNORECASE)
_GUESTS = re.compile(
    r"\s*,?\s+(?:with\s+the\s+participation\s+of|avec\s+la\s+participation|attended\s+by)\s+(?=\S)", re.IGNORECASE
)
_PASSIVE = re.compile(r"\s+(?:by|par|por)\b", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was|were|been|be|été|fui|fue|fuimos|fueron|sido)$", re.IGNORECASE)  # "I was received … by"
_CLAUSE = re.compile(r"[,;:)–—]\s*")
_JOINT_END = re.compile(r"[\s,;]*(?:\s(?:and|et|y|e))?[\s,;]*$", re.IGNORECASE)
_JOINT = ("co-", "coorg", "copat", "coparr", "cohost", "jointly")
_JOINTLY = ("conjoint", "conjunt")


_LABEL = re.compile(r"\s*([^:;,()]{3,30}?)\s*:\s*(?=\S)")  # "(host: GIFAS)"
_HOSTING = (Role.HOST.value, Role.CO_HOST.value, Role.ORGANIZER.value, Role.PARTNER.value)


@dataclass(frozen=True, slots=True)
class Hosts:
    """The span behind "co-hosted by" and its role; the words that name the occasion end at ``lead``."""

    role: Role
    lead: int
    start: int
    stop: int

    def sections(self, text: str, known: Known) -> tuple[Section, ...]:
        """Return those who host, those who support them, and for whom: "hosted by Latvia for African States"."""
        stop = min(self.stop, until_topic(text, self.start))
        guests = _GUESTS.search(text, self.start, stop) or _FOR.search(text, self.start, stop)
        guests = guests or _to_delegates(text, self.start, stop, known)
        pieces = cut(text[guests.end() : stop], known) if guests else []
        if guests is None or not pieces or pieces[0].kind in (Kind.TEXT, Kind.NAME):
            return self._with_partners(text, stop, known)
        met = section_of(text, guests.end(), stop, Role.COUNTERPART, known)
        return (*self._with_partners(text, guests.start(), known), met)

    def _with_partners(self, text: str, stop: int, known: Known) -> tuple[Section, ...]:
        """Return those behind each verb in turn: "organized by Japan, co-hosted by Finland, supported by UNODA"."""
        verbs = [(0, 0, self.role), *_further_verbs(text[self.start : stop])]
        ends = [first for first, _, _ in verbs[1:]] + [stop - self.start]
        return tuple(
            section_of(text, self.start + begin, _without_joint(text, self.start + end), role, known)
            for (_, begin, role), end in zip(verbs, ends, strict=True)
        )


def _further_verbs(text: str) -> list[tuple[int, int, Role]]:
    """Return where verbs stand behind the first host, with the role of those whom they bring."""
    keys = ("hosted_by", "also_hosted_by")
    verbs = [(m.start, m.stop, _role_of(m.value)) for key in keys for m in phrases("roles", key).scan(text)]
    beside = [(mark.start, mark.stop, Role.PARTNER) for mark in phrases("roles", "partners").scan(text)]
    taken = {start for start, _, _ in verbs}
    return sorted(verb for verb in (*verbs, *beside) if verb[0] and (verb in verbs or verb[0] not in taken))


def _without_joint(text: str, stop: int) -> int:
    """Return where a list ends before the "and" that leads to another verb."""
    return len(_JOINT_END.sub("", text[:stop]))


def _to_delegates(text: str, start: int, stop: int, known: Known) -> re.Match[str] | None:
    """Return "to" before those for whom it was: "offered by Switzerland to the representatives of Morocco"."""
    for mark in _TO.finditer(text, start, stop):
        rest = text[mark.end() : stop]
        if phrases("roles", "delegates").at(rest) or find_group(rest, known):
            return mark
    return None


def hosted_by(text: str, begin: int) -> Hosts | None:
    """Return those behind "hosted by" and the like; in brackets they end where the brackets do."""
    for span in brackets(text):
        label = _LABEL.match(text, span[0] + 1, span[1]) if span[0] >= begin else None
        role = valued("roles", "role_labels").get(label[1]) if label else None
        if label and role in _HOSTING:
            return Hosts(Role(role), span[0], label.end(), span[1] - 1)
    mark = phrases("roles", "hosted_by").first(text[begin:])
    if mark is None:
        return None
    start, role = begin + mark.stop, _role_of(mark.value)
    around = next((span for span in brackets(text) if span[0] < start < span[1]), None)
    if around and around[0] >= begin:
        return Hosts(role, around[0], start, around[1] - 1)
    return Hosts(role, begin + mark.start, start, len(text.rstrip(EDGES)))


@cache
def _verb_roles() -> list[tuple[str, Role]]:
    roles = table("roles")["verb_roles"]
    assert isinstance(roles, dict)
    return [(stem, Role(role)) for stem, role in roles.items()]


def _role_of(verb: str) -> Role:
    """Return the role of a verb: "co-hosted", "organized", "sponsored"; whoever one organizes with is a partner."""
    plain = verb.casefold()
    if plain.startswith(_JOINT) or any(stem in plain for stem in _JOINTLY):
        return Role.CO_HOST
    if plain.endswith((" with", " avec", " con")):
        return Role.PARTNER
    return next((role for stem, role in _verb_roles()[1:] if stem in plain), Role.HOST)


def hosts_of(text: str, begin: int, known: Known) -> tuple[Section, ...]:
    """Read "Stimson Center hosts side event with …": its subject hosts, who stands behind "with" is a partner.

    At a lunch or a meeting, those behind "with" or "for" are met.
    """
    for mark in phrases("roles", "hosts").scan(text[begin:]):
        start, stop = begin + mark.start, begin + mark.stop
        subject = text[begin:start].strip()
        if not subject or not text[stop:].split() or _PASSIVE.match(text, stop) or _WAS.search(subject):
            continue
        if _role_of(mark.value) is Role.COUNTERPART and ends_in_us(subject):
            guest = after_place(text, stop, known)
            return (section_of(text, guest, until_topic(text, guest), Role.COUNTERPART, known),)
        if _names_host(text, begin, start, known):
            host = section_of(text, begin, start, _role_of(mark.value), known)
            return host, *_guests(text, stop, known)
    return ()


def _guests(text: str, start: int, known: Known) -> tuple[Section, ...]:
    found = WITH.search(text, start) or _FOR.search(text, start) or _to_delegates(text, start, len(text), known)
    if not found:
        return ()
    end = before_place(text, found.end(), until_topic(text, found.end()), known)
    role = Role.PARTNER if form_is_event(text[start : found.start()]) else Role.COUNTERPART
    return (section_of(text, found.end(), end, role, known),)


def _names_host(text: str, start: int, stop: int, known: Known) -> bool:
    first = classify(text, start, stop, "", known)
    return first.kind is not Kind.TEXT or any(piece.kind is not Kind.TEXT for piece in cut(text[start:stop], known))


def ends_in_us(text: str) -> bool:
    """Tell whether a text ends in a subject of our own: "…, during which she", "(20 March 2028) the President"."""
    last = _CLAUSE.split(text)[-1]
    return last.count(" ") <= 5 and phrases("roles", "our_subjects").first(last) is not None


def form_is_event(head: str) -> bool:
    """Tell whether the words before "with" name an event, at which nobody is met merely by being there."""
    first = valued("roles", "occasions").first(head)
    return first is not None and first.value in _event_forms()


@cache
def _event_forms() -> tuple[str, ...]:
    value = table("roles")["event_forms"]
    assert isinstance(value, list)
    return tuple(str(item) for item in value)
