"""The words by which the smaller formats are known: headings, states of an event, treaty acts, in three languages."""

from __future__ import annotations

import json
from functools import cache
from typing import cast

from attplanner.domain.text import fold
from attplanner.paths import resource


@cache
def _lists() -> dict[str, list[str]]:
    text = resource("words", "formats.json").read_text("utf-8")
    return cast(dict[str, list[str]], json.loads(text))


@cache
def words(name: str) -> tuple[str, ...]:
    """Return one list of the vocabulary, folded for comparison."""
    return tuple(fold(word) for word in _lists()[name])
