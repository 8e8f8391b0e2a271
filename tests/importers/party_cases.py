"""Lines as offices write them, each with the participants that must be read from it (``texts_parties``).

A case is a line (``@ City/ISO3`` gives the entry's place, Kathmandu where it is missing) and, indented, one line
for each participant: role, kind and capacity, then style | name | post | office | State | organization or group.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from attplanner.domain.activity import Role
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.parties import ItemContext, ItemReading, read_item
from attplanner.importers.plan import PlannedParty

_TEXTS = Path(__file__).parent / "texts_parties"
_HOME = "Kathmandu/NPL"


@dataclass(frozen=True, slots=True)
class Case:
    """One line, where it was written, and what must be read from it."""

    text: str
    place: str
    expected: tuple[str, ...]


@cache
def cases(name: str) -> list[Case]:
    """Return the cases of one file."""
    found: list[Case] = []
    for line in (_TEXTS / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("    "):
            found[-1] = Case(found[-1].text, found[-1].place, (*found[-1].expected, line.strip()))
        elif line.strip() and not line.startswith("#"):
            text, _, place = line.partition(" @ ")
            found.append(Case(text, place or _HOME, ()))
    return found


def read(text: str, place: str = _HOME) -> ItemReading:
    """Read one line in the process of CSP5, whose President is Latvia's."""
    city, state = place.split("/")
    context = ItemContext(
        Lexicon.shipped(), state, city, date(2019, 3, 4), "CSP5 Process", frozenset({"LVA"}), ("Jānis Kārkliņš",)
    )
    return read_item(text, (7, 7), context)


def shown(party: PlannedParty) -> str:
    """Return a participant on one line, as the cases have it."""
    values = (party.style, party.name, party.post, party.office, party.state, party.organization or party.grouping)
    role = "" if party.role is Role.COUNTERPART else f"{party.role.value} "
    return f"{role}{party.kind.value} {party.capacity.value}: " + " | ".join(value or "-" for value in values)


def everybody(reading: ItemReading) -> tuple[str, ...]:
    """Return all participants of an item, those who were met first."""
    return tuple(shown(party) for party in (*reading.item.counterparts, *reading.item.others))
