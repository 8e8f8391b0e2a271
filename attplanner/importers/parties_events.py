"""Occasions as such: side events, conferences, and the bodies whose forum they are."""

from __future__ import annotations

import re

from attplanner.domain.activity import Role
from attplanner.domain.lexicon import Hit
from attplanner.importers.parties_names import OUR_CONFERENCE, Known
from attplanner.importers.parties_sections import Section
from attplanner.importers.parties_text import brackets
from attplanner.importers.parties_words import phrases, valued
from attplanner.importers.people import find_name, read_name
from attplanner.importers.people_nouns import head_of, is_post

HIDDEN = "•"  # neither a letter nor a space; the edges of a piece lose it
EDGES = f" .,:–-{HIDDEN}"
CODE = re.compile(r"\b(?:CSP|CEP)\s?\d+\b|\bUNGA\s?\d*\b")
_ABOUT = re.compile(
    r"\b(?:on|about|sur|sobre|regarding|for|pour|to\s+join)\s+(?:the\s+|le\s+|la\s+|l['’]|el\s+)?$", re.IGNORECASE
)


def is_event(text: str, known: Known | None = None) -> bool:
    """Tell whether a text is an occasion as such: "Third Conference of States Parties", "Side event"."""
    plain = text.strip(EDGES)
    if read_name(plain) or _is_staff(plain, known) or (is_post(plain) and not valued("roles", "occasions").at(plain)):
        return False
    head = re.split(r"[,:(]", head_of(plain))[0] or plain
    parts = [head, *re.split(r"[,:]", plain)[1:2]]
    return _ends_in_event(head) or (not _is_state_office(head) and any(_heads_event(part) for part in parts))


def _heads_event(part: str) -> bool:
    """Tell whether a part names an occasion, and no office whose name has the same word: "National Assembly"."""
    return phrases("roles", "event_heads").first(part) is not None and not _is_state_office(head_of(part))


def _ends_in_event(head: str) -> bool:
    """Tell whether a head is an office's occasion: "Cabinet briefing", but not "National Assembly"."""
    events = [mark for mark in phrases("roles", "event_heads").scan(head) if mark.stop == len(head)]
    office = phrases("offices", "state").at(head)
    return bool(events) and office is not None and office.stop < events[-1].start


def _is_staff(text: str, known: Known | None) -> bool:
    """Tell whether a text names the staff of a body, whatever the body's own name says: "… Forum Secretariat"."""
    hit = next((hit for hit in known.bodies(text) if hit.start <= 4), None) if known else None
    return hit is not None and text[hit.stop :].strip() in phrases("offices", "own_words")


def _is_state_office(head: str) -> bool:
    return phrases("offices", "state").first(head) is not None


def is_forum(text: str, known: Known) -> bool:
    """Tell whether a text names nothing but a body in which States confer: "UNGA 71, First Committee"."""
    plain = text.strip()
    if CODE.match(plain):
        return True
    hit = next((hit for hit in known.bodies(plain) if hit.start <= 4), None)
    if not hit or read_name(plain) or is_post(plain):
        return False
    name = f"{hit.text} {known.lexicon.organization_name(hit.key)}".replace("Treaty Organization", "")
    if _names_people(plain):
        return False
    return phrases("posts", "process_bodies").first(name) is not None


def _names_people(text: str) -> bool:
    return any(find_name(text[start:stop]) for start, stop in brackets(text))


def forum(text: str, begin: int, hit: Hit, known: Known) -> Section:
    """Return the section of a body: the forum of an occasion, or who organizes it where a comma stands before it."""
    organizes = text[begin : begin + hit.start].rstrip().endswith(",") and not is_forum(hit.text, known)
    return Section(Role.ORGANIZER if organizes else Role.FORUM, begin + hit.start, begin + hit.stop)


def forums(text: str, known: Known) -> list[Hit]:
    """Return the bodies that an occasion names, each once; a treaty takes the place of "States Parties" to it."""
    found = {hit.key: hit for hit in reversed(known.bodies(text)) if not _ABOUT.search(text[: hit.start])}
    if any(known.is_treaty(key) and key != "ATT" for key in found):
        found.pop(OUR_CONFERENCE, None)
    return sorted(found.values(), key=lambda hit: hit.start)


def is_panel(text: str) -> bool:
    """Tell whether an occasion is a panel, in which we sit."""
    mark = valued("roles", "occasions").at(text)
    return mark is not None and mark.value == "panel"
