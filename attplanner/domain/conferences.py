"""Which Conferences of States Parties a sentence speaks of."""

from __future__ import annotations

import re

_CONFERENCE = re.compile(r"\bC(?:SP|EP)\s?(\d{1,2})\b(?:\s?[-–]\s?(?:C(?:SP|EP)\s?)?(\d{1,2})\b)?")


def speaks_of(sentence: str) -> tuple[int, ...]:
    """Return the ordinals in their order, each once: 3 and 4 of "CSP3 and CSP4", 3 to 5 of "CSP3–5"."""
    found: dict[int, None] = {}
    for match in _CONFERENCE.finditer(sentence):
        first = int(match[1])
        found |= dict.fromkeys(range(first, max(first, int(match[2] or first)) + 1))
    return tuple(found)
