"""States found as one types: by the beginnings of words of any name, adjective or capital, in any language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold


def matching(lexicon: Lexicon, words: str) -> list[str]:
    """Return the States by UN name, those of which one name begins all words (or whose code it is).

    A name is also an adjective ("Ivorian") and what the capital is called; without accents. No words: all States.
    """
    wanted = [f" {word}" for word in fold(words).split()]
    names = _names(lexicon)
    coded = wanted[0][1:].upper() if len(wanted) == 1 else ""
    found = [iso3 for iso3 in lexicon.states if iso3 == coded or _has(names[iso3], wanted)]
    return sorted(found, key=lambda iso3: fold(lexicon.shown_state(iso3)))


def _has(names: tuple[str, ...], wanted: list[str]) -> bool:
    return not wanted or any(all(word in name for word in wanted) for name in names)


@lru_cache(maxsize=1)
def _names(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """Return each State's names, folded, with a blank before each word, so that " pre" finds a beginning."""
    capitals: dict[str, list[str]] = defaultdict(list)
    for row in lexicon.rows("place_names"):
        capitals[row["place"]].append(row["text"])
    return {iso3: tuple(_names_of(lexicon, iso3, capitals[state.capital])) for iso3, state in lexicon.states.items()}


def _names_of(lexicon: Lexicon, iso3: str, capital: list[str]) -> set[str]:
    place = lexicon.places.get(lexicon.states[iso3].capital)
    texts = [name.text for name in lexicon.state_names(iso3)] + capital + ([place.city] if place else [])
    return {f" {fold(text)}" for text in texts}
