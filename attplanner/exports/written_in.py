"""In which of the papers' languages a text is written, by its small words: a hint, never more.

Accents do not count: many keyboards have none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from attplanner.domain.text import fold
from attplanner.exports.words import LANGUAGES
from attplanner.paths import resource

_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST: Final = 2  # different words; one alone may be part of a name


def written_in(text: str, names: Iterable[str] = ()) -> str | None:
    """Return which of the papers' languages a text seems to be written in, None where that is not plain."""
    found = _words_of(text, names)
    (most, language), (next_most, _) = sorted(
        ((len(found & words), language) for language, words in _small_words().items()), reverse=True
    )[:2]
    return language if most >= _LEAST and most > next_most else None


def written_in_another(text: str, language: str, names: Iterable[str] = ()) -> bool:
    """Tell whether a text looks like another of the papers' languages than ``language``; names do not count."""
    if _others(language).isdisjoint(_plain(text).split()):
        return False  # nearly every text
    found = _words_of(text, names)
    most = max(len(found & words) for other, words in _small_words().items() if other != language)
    return most >= _LEAST and most > len(found & _small_words()[language])


def _words_of(text: str, names: Iterable[str]) -> set[str]:
    for name in names:
        text = text.replace(name, " ")
    return set(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    return text.lower() if text.isascii() else fold(text)


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    read = json.loads(resource("words", "written_in.json").read_text("utf-8"))
    return {language: frozenset(map(fold, read[language])) for language in LANGUAGES}


@cache
def _others(language: str) -> frozenset[str]:
    return frozenset().union(*(words for other, words in _small_words().items() if other != language))
