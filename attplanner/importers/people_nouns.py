"""The noun of a post or an office: where it stands, and what it makes of a text."""

from __future__ import annotations

import re

from attplanner.importers.parties_names import Known
from attplanner.importers.parties_text import Span, brackets, inside
from attplanner.importers.parties_words import Mark, phrases

_HEAD_END = re.compile(
    r"\s+(?:of|for|to|in|at|from|on|with|de|du|des|del|d[oa]s?|pour|auprès|en|aux?|à|para|in\s+charge|who|within|by|par)\b|\s+d['’]|,|\(",
    re.IGNORECASE,
)


def head_of(text: str) -> str:
    """Return the words before the first preposition: where a post or an office has its noun."""
    found = _HEAD_END.search(text)
    return text[: found.start()] if found else text


def is_post(text: str) -> bool:
    """Tell whether a text begins with a post ("Acting Permanent Secretary, …", "UNLIREC Director")."""
    head = head_of(text)
    office = phrases("offices", "state").at(text)
    if office and office.start == 0 and office.stop > len(head):
        return False  # "Secretaría de Relaciones Exteriores"
    marks = list(phrases("posts", "nouns").scan(head))
    return bool(marks) and not _office_after(head, marks[-1])


def _office_after(head: str, post: Mark) -> bool:
    """Tell whether the post only describes an office: "Prime Minister's Office", "President's delegation"."""
    return any(
        mark.stop > post.stop
        for key in ("state", "diplomatic", "part", "organization")
        for mark in phrases("offices", key).scan(head)
    )


def is_office(text: str) -> bool:
    """Tell whether a text begins with an office ("Federal Police", "Ministère des affaires étrangères")."""
    head = head_of(text)
    return any(_office_in(text, head, key) for key in ("state", "diplomatic", "part"))


def is_top_office(text: str) -> bool:
    """Tell whether a text begins with a ministry, a mission, a parliament or the like, not with a part of one."""
    head = head_of(text)
    return any(_office_in(text, head, key) for key in ("state", "diplomatic"))


def _office_in(text: str, head: str, key: str) -> bool:
    """Tell whether an office's noun stands in a head, or the text begins with a longer one: "House of Lords"."""
    first = phrases("offices", key).at(text)
    return phrases("offices", key).first(head) is not None or (first is not None and first.stop > len(head))


def comma_parts(text: str, known: Known) -> list[Span]:
    """Return the parts between commas that lie outside of brackets and of the names of organizations."""
    kept = (*brackets(text), *((hit.start, hit.stop) for hit in known.bodies(text)))
    cuts = [i for i, char in enumerate(text) if char == "," and not inside(i, kept)]
    starts, stops = [0, *(i + 1 for i in cuts)], [*cuts, len(text)]
    return list(zip(starts, stops, strict=True))
