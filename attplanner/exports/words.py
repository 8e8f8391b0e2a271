"""The words that a document itself is written in, by language; independent of the interface's language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from attplanner.errors import PlannerError
from attplanner.paths import resource

LANGUAGES: Final = ("en", "fr", "es")
LOCALES: Final = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one document language; ``words["place"]`` is "Place", "Lieu" or "Lugar"."""

    language: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    @classmethod
    def load(cls, language: str) -> Words:
        """Return the words of "en", "fr" or "es"; any other language raises ``language-unknown``."""
        if language not in LANGUAGES:
            raise PlannerError("language-unknown", language=language, known=", ".join(LANGUAGES))
        return _load(language)

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def fill(self, key: str, **values: object) -> str:
        """Return the words with their gaps filled."""
        return self.texts[key].format(**values)

    def joined(self, parts: Iterable[str]) -> str:
        """Return "A", "A and B" or "A, B and C": no comma before the last."""
        *before, last = list(parts) or [""]
        if not before:
            return last
        pattern = "{first} e {last}" if self.language == "es" and _sounds_like_i(last) else self["and"]
        return pattern.format(first=", ".join(before), last=last)


def _sounds_like_i(word: str) -> bool:
    """Spanish writes "e" for "y" before the sound of an i: "España e Italia", but "nieve y hielo"."""
    lowered = word.lower()
    return lowered.startswith(("i", "hi", "í", "hí")) and not lowered.startswith(("hie", "ia", "io"))


@cache
def _load(language: str) -> Words:
    read = json.loads(resource("words", f"{language}.json").read_text("utf-8"))
    texts = {key: value for key, value in read.items() if isinstance(value, str)}
    lists = {key: tuple(value) for key, value in read.items() if isinstance(value, list)}
    return Words(language, texts, lists)
