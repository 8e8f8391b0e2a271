"""Misspellings of the field's words: "Minstry of Foreign Affiars". Names of people are never looked at.

A word is taken for a misspelling when it is one letter away from a word of the field (one left out, added,
changed, or two neighbours exchanged) and is itself no word of the field in any language, or when it stands in a
list of known slips.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

from attplanner.domain.text import fold
from attplanner.importers.parties_words import listed, table

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 6  # shorter words are too near to too many others
_FRENCH = re.compile(r"\b(?:de|du|des|la|le|les|et|avec|aux?|pour)\b|\b[ldLD]['’]")
_SPANISH = re.compile(r"\b(?:del|los|las|el|con|y|para)\b")


class Slip(NamedTuple):
    """A misspelt word of a text: where it stands, and the word that is meant."""

    start: int
    stop: int
    old: str
    new: str


def find_slips(text: str, skipped: Iterable[tuple[int, int]] = ()) -> list[Slip]:
    """Return the misspelt words of a text, those inside the skipped spans left out."""
    spans = list(skipped)
    found = []
    for word in _WORD.finditer(text):
        if len(word.group()) < _SHORTEST or any(a < word.end() and word.start() < b for a, b in spans):
            continue
        meant = meant_word(word.group(), text)
        if meant:
            found.append(Slip(word.start(), word.end(), word.group(), meant))
    return found


def meant_word(word: str, text: str = "") -> str | None:
    """Return the word of the field that a misspelt word stands for, or None where it is none.

    ``text`` is what surrounds it: its language decides between "Minister" and "ministre".
    """
    lowered = word.lower()
    if lowered in _correct():
        return None
    meant = _mistakes().get(lowered) or _nearest(lowered, language_of(text))
    if meant is None or (not lowered.isascii() and fold(lowered) == fold(meant)):
        return None  # "rencontré" is no slip of "rencontre"
    return _in_case_of(word, meant) if meant != lowered else None


def language_of(text: str) -> str:
    """Return the language that the small words of a text speak for: en, fr or es."""
    french, spanish = len(_FRENCH.findall(text)), len(_SPANISH.findall(text))
    if max(french, spanish) == 0 or re.search(r"\b(?:of|the|and|for|with)\b", text):
        return "en"
    return "es" if spanish > french else "fr"


def _nearest(word: str, language: str) -> str | None:
    near = {meant for key in _shortened(word) for meant in _deletions().get(key, ()) if one_step(word, meant)}
    first = [meant for meant in near if meant in _words()[language]]
    return min(
        first or near, key=lambda meant: (meant[0] != word[0], abs(len(meant) - len(word)) == 0, meant), default=None
    )


def _shortened(word: str) -> Iterator[str]:
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


def one_step(left: str, right: str) -> bool:
    """Tell whether one letter left out, added or changed, or two neighbours exchanged, turn one word into another."""
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1 or left == right:
        return False
    index = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[index:] == right[index + 1 :]
    swapped = left[index + 1 : index + 2] + left[index : index + 1]
    return left[index + 1 :] == right[index + 1 :] or swapped + left[index + 2 :] == right[index:]


def _in_case_of(written: str, meant: str) -> str:
    if written.isupper():
        return meant.upper()
    return meant.capitalize() if written[0].isupper() else meant


@cache
def _words() -> Mapping[str, frozenset[str]]:
    lists = cast(Mapping[str, list[str]], table("spelling")["words"])
    return {language: frozenset(words) for language, words in lists.items()}


@cache
def _correct() -> frozenset[str]:
    return frozenset({*listed("spelling", "words"), *listed("spelling", "fine")})


@cache
def _mistakes() -> Mapping[str, str]:
    return cast(Mapping[str, str], table("spelling")["mistakes"])


@cache
def _deletions() -> Mapping[str, list[str]]:
    """Return every word of the field under each form that lacks one letter: near words share one of them."""
    index: dict[str, list[str]] = {}
    for word in set(listed("spelling", "words")):
        if len(word) >= _SHORTEST:
            for key in _shortened(word):
                index.setdefault(key, []).append(word)
    return index
