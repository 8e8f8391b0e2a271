"""Places as they are written: one, or several cities, each with its State or without."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.place_one import (
    ReadPlace,
    city_alone,
    is_unsure,
    located,
    looks_like_city,
    read_one,
    virtual_place,
)
from attplanner.importers.plan import PlannedPlace
from attplanner.importers.reader_words import folded

_LONGEST = 160
_EDGES = " \t,;:–—-/"
_PIECES = re.compile(r"\s*(?:;|\s/\s|/|\+|(?<=\s)(?:and|et|y|&|then|puis|or|ou|o)(?=\s))\s*", re.IGNORECASE)
_EITHER = re.compile(r"\s(?:or|ou|o)\s", re.IGNORECASE)
_ROUTE = re.compile(r"\s+(?:[–—-]+|→|->|>)\s+")
_BRACKETED = re.compile(r"^(?P<outer>[^()]+?)\s*\((?P<inner>[^()]+)\)$")


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """All places of one phrase. ``written`` is the phrase as in the source."""

    written: str
    places: tuple[ReadPlace, ...]
    unconfirmed: bool = False
    is_choice: bool = False  # "Port Vila or Honiara": one of the places

    @property
    def planned(self) -> tuple[PlannedPlace, ...]:
        """Return the places as values of an entry."""
        return tuple(read.place for read in self.places)


@lru_cache(maxsize=4096)  # the same phrases are tried in several cuts of a line
def read_place(text: str, lexicon: Lexicon) -> PlaceReading | None:
    """Return the places that a whole phrase is, or None where it is anything else."""
    phrase = text.strip(_EDGES).lstrip(". ").strip()
    if not phrase or len(phrase) > _LONGEST or "\n" in phrase:
        return None
    lead, _, rest = phrase.partition(" ")
    if rest[:1].isupper() and fold(lead) in folded("place_opens"):
        phrase = rest  # "In Vientiane, Lao PDR"
    if fold(phrase).strip("() .") in folded("place_tbc"):
        return PlaceReading(phrase, (), unconfirmed=True)
    bare = _without_brackets(phrase)
    found = virtual_place(bare) or read_one(bare, lexicon, loose=False)
    several = () if found else _route(bare, lexicon) or _several(bare, lexicon)
    last = None if found or several else read_one(bare, lexicon, loose=True)
    places = several or tuple(read for read in (found, last) if read)
    bracket = _BRACKETED.match(bare)
    doubt = bracket is not None and is_unsure(bracket.group("inner"))
    choice = len(places) > 1 and _EITHER.search(bare) is not None
    return PlaceReading(bare, places, unconfirmed=doubt or choice, is_choice=choice) if places else None


def city_of_a_cell(text: str, lexicon: Lexicon) -> PlaceReading | None:
    """Return the city that stands by itself where a place is to stand, though no gazetteer has it; else None.

    Its State is not known: it is asked for.
    """
    phrase = text.strip(_EDGES)
    if not looks_like_city(phrase) or lexicon.find_organization(phrase):
        return None
    return PlaceReading(phrase, (ReadPlace(PlannedPlace(phrase), phrase, phrase),))


def _without_brackets(phrase: str) -> str:
    """Take off brackets around a whole phrase, and a full stop that is not of an abbreviation."""
    if phrase[0] in "([" and phrase[-1] in ")]" and phrase.count(phrase[0]) == 1:
        phrase = phrase[1:-1].strip()
    return phrase[:-1] if phrase.endswith(".") and phrase[-3:-2] != "." else phrase


def _route(phrase: str, lexicon: Lexicon) -> tuple[ReadPlace, ...]:
    """Read "Dakar – Bamako → Niamey": known cities, one after the other."""
    pieces = _ROUTE.split(phrase)
    found = [read_one(piece, lexicon, loose=False) for piece in pieces] if 1 < len(pieces) <= 8 else []
    known = [read for read in found if read and read.known and read.place.city and not read.place.venue]
    return tuple(_told_once(known)) if known and len(known) == len(pieces) else ()


def _several(phrase: str, lexicon: Lexicon) -> tuple[ReadPlace, ...]:
    """Read two or more places; a State at the end belongs to all cities before it that have none."""
    pieces = [piece for piece in _PIECES.split(phrase) if piece.strip()]
    if len(pieces) > 1 and all(lexicon.find_state(piece) for piece in pieces):
        return ()  # "Eritrea and Djibouti" are two who were met, not two places
    found: list[ReadPlace] = []
    for piece in pieces if len(pieces) <= 8 else ():
        read = virtual_place(piece.strip(" ()")) or read_one(piece, lexicon, loose=False)
        read = read or (read_one(piece, lexicon, loose=True) if len(pieces) > 1 else None)
        some = [read] if read else _by_commas(piece, lexicon)
        if not some:
            return ()
        found.extend(some)
    loose = any(not read.known and read.place.city for read in found)
    if loose and any(read.place.state and not read.place.city for read in found):
        return ()  # States are listed: what stands before them is no city that nobody knows
    return _share_state(_told_once(_within_states(found, lexicon))) if len(found) > 1 else ()


def _within_states(found: Sequence[ReadPlace], lexicon: Lexicon) -> Sequence[ReadPlace]:
    """Join "Peru / Lima": of two places, the first is the State in which the second lies."""
    if len(found) != 2 or found[0].place.city or not found[1].lacks_state:
        return found
    state, city = found
    known = lexicon.find_place(city.city_written, state.place.state) if state.place.state else None
    return [replace(city, place=replace(city.place, state=state.place.state), known=known)] if known else found


def _told_once(found: Sequence[ReadPlace]) -> Sequence[ReadPlace]:
    """Leave out a place that is there in another language: "Geneva / Genève"."""
    return [read for n, read in enumerate(found) if all(read.place != other.place for other in found[:n])]


def _by_commas(piece: str, lexicon: Lexicon) -> list[ReadPlace]:
    """Read "Berlin, Frankfurt" and "Vienna, Austria, Geneva, Switzerland"."""
    found: list[ReadPlace] = []
    pending: list[str] = []
    for part in (part.strip() for part in piece.split(",")):
        bracketed = read_one(part, lexicon, loose=False) if part.endswith(")") else None
        if bracketed and not pending:  # "Lima (Peru), Quito (Ecuador)"
            found.append(bracketed)
            continue
        state = lexicon.find_state(part)
        if state and pending:
            read = located(f"{pending[-1]}, {part}", pending[-1:], part, state, lexicon, loose=True)
            cities = [city_alone(city, [city], lexicon) for city in pending[:-1]]
            if read is None or None in cities:
                return []
            found += [replace(c, place=replace(c.place, state=state.iso3)) for c in cities if c] + [read]
            pending = []
        else:
            pending.append(part)
    rest = [city_alone(city, [city], lexicon) for city in pending]
    return [] if None in rest else found + [read for read in rest if read]


def _share_state(found: Sequence[ReadPlace]) -> tuple[ReadPlace, ...]:
    shared = list(found)
    for n in range(len(shared) - 2, -1, -1):
        after = shared[n + 1]
        here = shared[n]
        if here.lacks_state and after.place.state and here.known and here.known.iso3 == after.place.state:
            shared[n] = replace(here, place=replace(here.place, state=after.place.state), state=after.state)
    return tuple(shared)
