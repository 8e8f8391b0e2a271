"""Means by which people meet at a distance: "Zoom", "by telephone", "tél.", "WhatsApp call with …"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attplanner.domain.text import fold
from attplanner.importers.reader_words import folded, pattern, raw

_EDGES = "() .,;:"


def is_distant(phrase: str) -> bool:
    """Tell whether a whole phrase says that a meeting is held at a distance."""
    plain = fold(phrase).strip(_EDGES)
    return plain in folded("virtual") or _whole().fullmatch(plain) is not None


def distant_inside(text: str) -> re.Match[str] | None:
    """Find in a folded text the first words that say so."""
    found = [match for one in (pattern("virtual_inside"), _inside()) if (match := one.search(text))]
    return min(found, key=lambda match: match.start(), default=None)


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(rf"{_led()}|{_words('alone')}|{_either()}\s+{_words('held')}")


@cache
def _inside() -> re.Pattern[str]:
    held = rf"{_either()}\s+{_words('held')}|{_words('alone')}\s+(?:with|w/|avec|con|com)"
    return re.compile(rf"(?<![a-z0-9])(?:{_led()}|{held})(?![a-z0-9])")


def _led() -> str:
    """Match a preposition and a means; of what "on" may tell as a subject it leads to none ("on video games")."""
    by, article = rf"(?:{_words('led_by')})\s+", rf"(?:{_words('articles')}\s+)?"
    return rf"(?:{by}{article}{_either()}|(?:on|over)\s+{article}{_words('alone')})"


def _either() -> str:
    return f"(?:{_words('alone')}|{_words('led')})"


def _words(key: str) -> str:
    return "(?:" + "|".join(_sorted(raw()["media"][key])) + ")"


def _sorted(words: Iterable[str]) -> list[str]:
    return [re.escape(fold(word)) for word in sorted(words, key=len, reverse=True)]
