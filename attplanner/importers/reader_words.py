"""The reader's vocabulary: the words of ``resources/words/reader.json``, folded, as sets and patterns."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from attplanner.domain.text import fold
from attplanner.paths import resource


@cache
def raw() -> dict[str, Any]:  # Any: lists of words, and maps of words to numbers or lists
    """Return the file as it is."""
    loaded: dict[str, Any] = json.loads(resource("words", "reader.json").read_text(encoding="utf-8"))
    return loaded


@cache
def folded(name: str) -> frozenset[str]:
    """Return one list of words, folded."""
    return frozenset(fold(word) for word in raw()[name])


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a pattern that finds any word of a list in a folded text, as a whole word."""
    found = sorted(folded(name), key=len, reverse=True)
    return re.compile(r"(?<![a-z0-9])(?:" + "|".join(re.escape(word) for word in found) + r")(?![a-z0-9])")


def says(name: str, text: str) -> bool:
    """Tell whether a text contains a word of a list."""
    return pattern(name).search(fold(text)) is not None


@cache
def labels() -> dict[str, str]:
    """Return what each label or column head stands for: "lieu" is a place."""
    found: dict[str, str] = {}
    for role, names in raw()["labels"].items():
        for name in names:
            found.setdefault(fold(name).rstrip("."), role)
    return found


def label_of(text: str) -> str | None:
    """Return what a label or column head stands for, or None."""
    plain = fold(re.sub(r"[*_:]+", " ", text)).rstrip(".")
    return labels().get(plain) or labels().get(re.sub(r"\s*\(.*\)$", "", plain))
