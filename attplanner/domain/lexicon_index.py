"""Names in a hash of token n-grams: a text of any length is scanned in one pass, whatever the number of names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from attplanner.domain.text import fold

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_ARTICLES = frozenset({"the", "la", "le", "les", "l", "el", "los", "las"})
_BREAKS = frozenset(';:|\t\n!?"“”«»')


class Name(NamedTuple):
    """One name of something: the text as it is written, and the rules by which it may be recognized.

    A tuple, since 14,000 of them are made when a reader starts.
    """

    text: str
    key: str
    lang: str = ""
    kind: str = ""
    match_case: bool = False
    ambiguous_with: tuple[str, ...] = ()


class Token(NamedTuple):
    """One word of a text, folded, with its place."""

    start: int
    stop: int
    folded: str


@lru_cache(maxsize=4096)  # the same text is scanned for many vocabularies
def tokens(text: str) -> Sequence[Token]:
    """Return the words of a text; punctuation and spaces separate them."""
    return tuple(Token(m.start(), m.end(), _fold_word(m.group())) for m in _WORD.finditer(text))


@lru_cache(maxsize=32768)
def _fold_word(word: str) -> str:
    return word.lower() if word.isascii() else fold(word)


def key_of(text: str) -> str:
    """Return the words of a name, folded, without articles at its beginning: what the index compares."""
    words = text.lower() if text.isascii() else fold(text)
    if words.isalnum():
        return words
    found = _WORD.findall(words)
    while len(found) > 1 and found[0] in _ARTICLES:
        del found[0]
    return " ".join(found)


class NameIndex:
    """Finds names in texts. Equal names of several owners stay together, in the order in which they came."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names: dict[str, list[Name]] = {}
        self._longest: dict[str, int] = {}
        for name in names:
            self._add(name)

    def _add(self, name: Name) -> None:
        key = key_of(name.text)
        if not key:
            return
        self._names.setdefault(key, []).append(name)
        first, _, rest = key.partition(" ")
        size = 1 + (rest.count(" ") + 1 if rest else 0)
        if size > self._longest.get(first, 0):
            self._longest[first] = size

    def find(self, text: str) -> list[Name]:
        """Return the names that the whole text equals, without regard to accents, articles and punctuation."""
        stripped = text.strip()
        found = self._names.get(key_of(stripped), ())
        return [name for name in found if not name.match_case or name.text == stripped]

    def scan(self, text: str) -> Iterator[tuple[int, int, list[Name]]]:
        """Yield (start, stop, names) from left to right, the longest name first, none overlapping."""
        words = tokens(text)
        index, lower = 0, text.islower()
        while index < len(words):
            if words[index].folded not in self._longest:  # most words begin no name
                index += 1
                continue
            size, names = self._longest_at(text, words, index, lower)
            inner = self._begins_within(text, words, index, size, lower)
            if inner:
                size, names = self._longest_at(text, words[:inner], index, lower)
            if names:
                yield words[index].start, _with_end(text, words[index + size - 1].stop, names), names
            index += max(size, 1)

    def _longest_at(self, text: str, words: Sequence[Token], index: int, lower: bool) -> tuple[int, list[Name]]:
        most = min(self._longest.get(words[index].folded, 0), len(words) - index)
        for size in range(most, 0, -1):
            names = self._names.get(" ".join(w.folded for w in words[index : index + size]))
            if names:
                written = text[words[index].start : words[index + size - 1].stop]
                fitting = [name for name in names if _fits(name, written, lower)]
                if fitting:
                    return size, fitting
        return 0, []

    def _begins_within(self, text: str, words: Sequence[Token], index: int, size: int, lower: bool) -> int | None:
        """Return where a name with a comma holds the start of one that ends later: "Congo, Rép. dém. du Congo"."""
        if size < 2 or "," not in text[words[index].start : words[index + size - 1].stop]:
            return None
        inner = range(index + 1, index + size)
        longer = (n for n in inner if n + self._longest_at(text, words, n, lower)[0] > index + size)
        return next(longer, None)

    @cached_property
    def _starts(self) -> list[tuple[str, Name]]:
        starts: list[tuple[str, Name]] = []
        for key, names in self._names.items():
            words = key.split(" ")
            for first in range(len(words)):
                starts.extend((" ".join(words[first:]), name) for name in names)
        return sorted(starts, key=lambda pair: pair[0])

    def complete(self, typed: str, limit: int) -> list[Name]:
        """Return names in which a word begins with what was typed; those that begin with it come first.

        Where there is none, the words may stand in any order: "korea rep" finds "Republic of Korea".
        """
        prefix = key_of(typed)
        if not prefix:
            return []
        best: dict[str, tuple[int, int, Name]] = {}
        for start, name in list(self._range(prefix)) or self._in_any_order(prefix.split()):
            whole = key_of(name.text)
            rank = (0 if whole == prefix else 1 if whole.startswith(prefix) else 2, len(start), name)
            if name.key not in best or rank[:2] < best[name.key][:2]:
                best[name.key] = rank
        return [rank[2] for rank in sorted(best.values(), key=lambda r: (r[0], r[2].text))[:limit]]

    def _in_any_order(self, words: Sequence[str]) -> Iterator[tuple[str, Name]]:
        if len(words) > 1:
            for start, name in self._range(max(words, key=len)):
                whole = f" {key_of(name.text)}"
                if all(f" {word}" in whole for word in words):
                    yield start, name

    def _range(self, prefix: str) -> Iterator[tuple[str, Name]]:
        index = bisect_left(self._starts, prefix, key=lambda pair: pair[0])
        while index < len(self._starts) and self._starts[index][0].startswith(prefix):
            yield self._starts[index]
            index += 1


def _fits(name: Name, written: str, lower: bool) -> bool:
    if name.match_case:
        return written == name.text.rstrip(".)")
    if "," in written and "," not in name.text:
        return False
    if _BREAKS.intersection(written) or (". " in written and ". " not in name.text):
        return False
    return lower or name.kind == "adjective" or _capital(written, name.text)


def _with_end(text: str, stop: int, names: list[Name]) -> int:
    """Take the dot of "U.S.A." and the bracket of "(Federated States of)" into the name."""
    ends = (end for end in (".)", ".", ")") if text.startswith(end, stop))
    return stop + next((len(end) for end in ends if any(name.text.endswith(end) for name in names)), 0)


def _capital(written: str, text: str) -> bool:
    """Tell whether a name is written like one: "Chad" and not "chad", where the name itself has a capital."""
    return any(c.isupper() for c in written) or not any(c.isupper() for c in text)


def by_key(names: Iterable[Name]) -> dict[str, list[Name]]:
    """Group names by what they belong to."""
    grouped: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        grouped[name.key].append(name)
    return dict(grouped)
