"""The house style's word lists, read once from ``resources/words``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from attplanner.paths import resource


@dataclass(frozen=True, slots=True)
class StyleData:
    """Lists by which a text is restyled; each maps what is found to what is printed, or just lists words."""

    cities: Mapping[str, str]
    styles: Mapping[str, str]
    ranks: Mapping[str, str]
    words: Mapping[str, str]
    spelling: Mapping[str, str]
    stems: tuple[str, ...]
    un_stays: tuple[str, ...]
    before_states: tuple[str, ...]
    doubtful_states: tuple[str, ...]
    never_states: tuple[str, ...]
    with_article: tuple[str, ...]
    sure_short_states: tuple[str, ...]
    abbreviations: tuple[str, ...]
    person_words: tuple[str, ...]
    institutions: tuple[str, ...]
    connectives: tuple[str, ...]
    chatham_words: tuple[str, ...]
    chatham_counts: tuple[str, ...]
    chatham_posts: tuple[str, ...]


@cache
def style_data() -> StyleData:
    """Return the shipped lists."""
    return StyleData(**json.loads(resource("words", "un_style.json").read_text("utf-8"), object_hook=_frozen))


def _frozen(read: dict[str, Any]) -> dict[str, Any]:  # Any: JSON, whose shape the dataclass gives
    return {key: tuple(value) if isinstance(value, list) else value for key, value in read.items()}


@cache
def spelling() -> Mapping[str, str]:
    """Return the field's misspelt words, in lower case, with the right ones; the readers' list is among them."""
    shared = json.loads(resource("words", "spelling.json").read_text("utf-8"))["mistakes"]
    english = {wrong: right for wrong, right in shared.items() if right.isascii() and right != wrong}
    return {**english, **style_data().spelling}


WORD = re.compile(r"\w+")


def first_words(keys: Iterable[str]) -> frozenset[str]:
    """Return the first word of each: a text that has none of them needs no slower look."""
    return frozenset(found[0] for key in keys if (found := WORD.search(key)))


def any_of(words: Iterable[str], *, ignore_case: bool = False) -> re.Pattern[str]:
    """Return a pattern that finds any of the words as whole words, the longest first."""
    ordered = sorted(set(words), key=len, reverse=True)
    either = "|".join(re.escape(word) for word in ordered) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE if ignore_case else 0)
