"""Places as the house style writes them: "City, State", several parted by semicolons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Protocol

from attplanner.domain.activity import Place
from attplanner.domain.lexicon import PlaceEntry
from attplanner.exports.style_data import style_data
from attplanner.exports.un_quotes import quotes
from attplanner.exports.words import Words


class PlaceNames(Protocol):
    """What is asked of the vocabulary: the UN short name of a State in a language."""

    def state_name(self, iso3: str, lang: str = "en") -> str:
        """Return the UN short name."""

    def find_place(self, city: str, iso3: str | None = None) -> PlaceEntry | None:
        """Return the place of a name."""

    def place_name(self, place: str, lang: str = "en") -> str:
        """Return the name of a place."""


def place_text(places: Sequence[Place], names: PlaceNames, language: str) -> str:
    """Return "Maputo, Mozambique"; "Berlin and Frankfurt, Germany"; "Vienna, Austria; Geneva, Switzerland".

    A State is dropped only where it repeats its city ("Singapore"). A meeting that was online only is "Online".
    An empty text means that no place is known.
    """
    words = Words.load(language)
    together = groupby(places, key=lambda place: place.iso3 or "")
    return "; ".join(filter(None, (_one_state(iso3, list(group), names, words) for iso3, group in together)))


def _one_state(iso3: str, places: list[Place], names: PlaceNames, words: Words) -> str:
    cities = [text for text in dict.fromkeys(city_text(place, names, words.language) for place in places) if text]
    state = quotes(names.state_name(iso3, words.language), words.language) if iso3 else ""
    virtual = any(place.virtual for place in places)
    where = ", ".join(filter(None, (words.joined(cities) if cities else "", "" if cities == [state] else state)))
    if not virtual:
        return where
    return f"{where} ({words['online_too']})" if where else words["online"]


def city_text(place: Place, names: PlaceNames, language: str) -> str:
    """Return the city in house spelling ("Washington, D.C."), or the venue where no city is known.

    In French and Spanish a known city has its name of that language: Genève, Ginebra.
    """
    city = style_data().cities.get(place.city, place.city)
    if city and language != "en":
        known = names.find_place(city, place.iso3)
        city = names.place_name(known.id, language) if known else city
    return quotes(city or place.venue, language)
