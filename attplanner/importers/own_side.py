"""Our own side: the President whose log it is, and his State, as reference data or a title name them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from attplanner.domain.date_text import read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.headings import process_named
from attplanner.importers.people import find_name
from attplanner.importers.reader_words import says

_LONGEST = 160
_ANOTHER = re.compile(  # "Talks with the President", "President of the Senate"
    r"\b(?:with|avec|con)\b.*pr[ée]sident|pr[ée]sident\w*\s+(?:of|de|du|del)\s+(?:(?:the|la|l['’])\s*)?(?!conf|csp|cep)",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"pr[ée]sident\w*(?:[- ]d[eé]sign\w+)?\s*[:,–—-]\s*(.+)$", re.IGNORECASE)
_BEFORE = re.compile(r"(?:^|[-–—:]\s+)([^-–—:]+?),?\s+(?:the\s+|la\s+|le\s+)?pr[ée]sident", re.IGNORECASE)
_BRACKET = re.compile(r"\(([^()]{3,100})\)")


@dataclass(frozen=True, slots=True)
class OwnSide:
    """The President whom a title names, and his State; nothing where none does."""

    people: tuple[str, ...] = ()
    states: frozenset[str] = frozenset()


NOBODY = OwnSide()


def own_states(process: str | None, day: date | None, lexicon: Lexicon) -> frozenset[str]:
    """Return the States whose officials are the serving President's own side, not counterparts."""
    keys = {p.key for p in lexicon.processes if p.treaty == "ATT" and p.label == process}
    serving = lexicon.process_at(day) if day and not keys else None
    keys |= {serving.key} if serving else set()
    return frozenset(h.iso3 for h in lexicon.holders if h.role == "president" and h.process in keys and h.iso3)


def own_people(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the names of the Presidents of all processes: none of them is his own counterpart."""
    return tuple(dict.fromkeys(h.name for h in lexicon.holders if h.role == "president"))


def sides_named(lines: Sequence[Line], lexicon: Lexicon) -> list[tuple[int, OwnSide]]:
    """Return the lines from which on a title or heading says who presides: "… of the President (Ms. X, Portugal)".

    A title above the first process holds for it; a further process whose President nobody names has none.
    """
    found: list[tuple[int, OwnSide]] = []
    held: str | None = None
    for line in lines:
        if line.blank or line.bullet or len(line.text) > _LONGEST:
            continue
        named, side = process_named(line.text), _presides(line.text, lexicon)
        label = named.label if named else None
        if side != NOBODY:
            found.append((line.number, side))
            held = label
        elif label and found and held is None:
            held = label
        elif label and label != held:
            found.append((line.number, NOBODY))
    return found


def _presides(text: str, lexicon: Lexicon) -> OwnSide:
    """Read who presides from the bracket of a title, or behind "President:"."""
    if not says("presiding", text) or _ANOTHER.search(text) or read_dates(text):
        return NOBODY
    bracket, behind = _BRACKET.search(text), _BEHIND.search(text)
    named = _BEFORE.search(text)  # "Ambassador X (Fiji), President-designate"
    told = next((found.group(1) for found in (named, behind, bracket) if found and find_name(found.group(1))), "")
    name = find_name(told)
    rest = told[name.stop :].strip(" ,()") if name else ""
    states = {hit.key for hit in lexicon.scan_states(rest) if not hit.ambiguous_with}
    if name is None or len(states) > 1 or "," in rest:
        return NOBODY
    return OwnSide((name.name,), frozenset(states))
