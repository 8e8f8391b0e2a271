"""The vocabulary of participants: styles, posts, offices, roles and classes, read from ``resources/words``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

from attplanner.domain.lexicon_index import Token, key_of, tokens
from attplanner.domain.text import fold
from attplanner.paths import resource

Table = Mapping[str, object]


class Mark(NamedTuple):
    """A phrase of a vocabulary found in a text: where, and what it stands for."""

    start: int
    stop: int
    value: str


class Phrases:
    """Phrases of one or several words, found as whole words whatever their case, accents and hyphens."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, str] = {}
        self._longest: dict[str, int] = {}
        for text, value in pairs:
            self._add(" ".join(token.folded for token in tokens(text)), value)

    def _add(self, key: str, value: str) -> None:
        first, size = key.split(" ", maxsplit=1)[0], key.count(" ") + 1
        self._values.setdefault(key, value)
        self._longest[first] = max(size, self._longest.get(first, 0))

    def at(self, text: str, index: int = 0) -> Mark | None:
        """Return the longest phrase that begins at the word of a number."""
        found = tokens(text)
        if index >= len(found):
            return None
        most = min(self._longest.get(found[index].folded, 0), len(found) - index)
        for size in range(most, 0, -1):
            value = self._values.get(_join(found[index : index + size]))
            if value is not None:
                return Mark(found[index].start, found[index + size - 1].stop, value)
        return None

    def scan(self, text: str) -> Iterator[Mark]:
        """Yield the phrases of a text from left to right, the longest first, none overlapping."""
        stop, begins = -1, self._longest
        for index, word in enumerate(tokens(text)):
            if word.folded in begins and word.start >= stop and (mark := self.at(text, index)):
                stop = mark.stop
                yield mark

    def first(self, text: str) -> Mark | None:
        """Return the first phrase of a text."""
        return next(self.scan(text), None)

    def __contains__(self, text: str) -> bool:
        """Tell whether a text is a phrase of the vocabulary, and nothing more."""
        return _join(tokens(text)) in self._values

    def get(self, text: str) -> str | None:
        """Return what a text stands for as a whole."""
        return self._values.get(_join(tokens(text)))

    def strip(self, text: str) -> str:
        """Return a text without the phrases at its beginning."""
        while (mark := self.at(text)) and mark.stop < len(text) and not text[: mark.start].strip():
            text = text[mark.stop :].lstrip(" '’")
        return text


def _join(found: Iterable[Token]) -> str:
    return " ".join(token.folded for token in found)


@cache
def table(name: str) -> Table:
    """Return one file of ``resources/words`` as plain values."""
    return cast(Table, json.loads(resource("words", f"{name}.json").read_text(encoding="utf-8")))


def flat(value: object) -> tuple[str, ...]:
    """Return the words of a list, or of all lists of a table, in their order."""
    if isinstance(value, Mapping):
        return tuple(word for part in value.values() for word in flat(part))
    return tuple(cast(Iterable[str], value))


def entries(name: str, key: str) -> list[Mapping[str, object]]:
    """Return the records under one key of a vocabulary file."""
    return cast(list[Mapping[str, object]], table(name)[key])


@cache
def listed(name: str, key: str) -> tuple[str, ...]:
    """Return the words under one key of a vocabulary file, every language together."""
    return flat(table(name)[key])


@cache
def phrases(name: str, key: str) -> Phrases:
    """Return the words under one key as phrases; each stands for itself."""
    return Phrases((word, word) for word in listed(name, key))


@cache
def number_of_people() -> re.Pattern[str]:
    """Return the pattern of a number before people: "two ", "12 ", "plusieurs "."""
    return re.compile(rf"(?:\d+|{_alternatives('roles', 'counted')})\s+", re.IGNORECASE)


@cache
def at_the_end(name: str, key: str) -> re.Pattern[str]:
    """Return the pattern of the words under one key as the last ones of a text."""
    return re.compile(rf"\b(?:{_alternatives(name, key)})\s*$", re.IGNORECASE)


def _alternatives(name: str, key: str) -> str:
    words = sorted(listed(name, key), key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)


@cache
def valued(name: str, key: str) -> Phrases:
    """Return a table of lists as phrases; each stands for the name of its list."""
    groups = cast(Mapping[str, Iterable[str]], table(name)[key])
    return Phrases((word, value) for value, group in groups.items() for word in group)


@cache
def class_phrases() -> Phrases:
    """Return the names of stakeholder classes ("civil society"); each stands for the key of its class."""
    return Phrases((word, str(row["key"])) for row in entries("classes", "classes") for word in flat(row["words"]))


@cache
def class_capacity(key: str) -> str:
    """Return the capacity in which the members of a class act."""
    return next(str(row["capacity"]) for row in entries("classes", "classes") if row["key"] == key)


@cache
def labels() -> Mapping[str, tuple[str, str]]:
    """Return the labels before a colon: what class they announce, and in which capacity it acts."""
    rows = entries("classes", "labels")
    return {key_of(word): (str(row["class"]), str(row["capacity"])) for row in rows for word in flat(row["words"])}


def same(left: str, right: str) -> bool:
    """Tell whether two texts are equal but for case, accents and quotes."""
    return fold(left) == fold(right)
