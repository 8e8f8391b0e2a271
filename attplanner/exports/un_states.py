"""States in a text: an alias becomes the UN short name, an adjective stays, "states" that are States get a capital."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from attplanner.domain.lexicon import Hit
from attplanner.exports.style_data import style_data
from attplanner.exports.un_quotes import Shield, quotes


class StateNames(Protocol):
    """What is asked of the vocabulary."""

    def state_name(self, iso3: str, lang: str = "en") -> str:
        """Return the UN short name of a State."""

    def scan_states(self, text: str) -> list[Hit]:
        """Return the States named in a text."""


_BETWEEN = re.compile(r"\s*,?\s*(?:and|et|y|e|or|ou|o)?\s*(?:the\s)?")
_CONNECTIVES = frozenset(
    "and or on in at to for with of is was has will by from as are were also who which that et ou y e".split()
)
_ARTICLE = re.compile(r"\b(?:le|la|les|l’|du|des|au|aux|en|à|el|los|las|del|al|de la|dos|do|da)\s?$", re.IGNORECASE)
_THE = re.compile(r"\b[Tt]he $")


def states(text: str, names: StateNames, language: str, shield: Shield) -> str:
    """Return the text with its States by their UN short names in its language."""
    hits = names.scan_states(text)
    for index in range(len(hits) - 1, -1, -1):
        hit = hits[index]
        name = quotes(names.state_name(hit.key, language), language)
        if _is_alias(text, hits, index, name, language):
            start = _start(text, hit, name)
            text = text[:start] + shield.hold(name) + text[hit.stop :]
    return _capitals(text) if language == "en" else text


def _is_alias(text: str, hits: Sequence[Hit], index: int, name: str, language: str) -> bool:
    hit = hits[index]
    if hit.text == name or hit.kind == "formal" or text.startswith(name, hit.start):
        return False
    if hit.text in style_data().never_states:
        return False
    if hit.ambiguous_with or hit.text in style_data().doubtful_states:
        return _in_list(text, hits, index)
    if language != "en" and _ARTICLE.search(text[: hit.start]):
        return False  # the article would no longer agree with the longer name
    return not (_is_short(hit.text) and (_qualifies(text, hit) or _explains(text, hits, index)))


def _is_short(written: str) -> bool:
    letters = written.replace(".", "")
    return letters.isupper() and len(letters) <= 4


def _qualifies(text: str, hit: Hit) -> bool:
    """Tell "US industry" and "the UK’s view", which stay, from "Kenya and UK", which does not."""
    after = text[hit.stop : hit.stop + 40]
    if after.startswith(("’s", "-")):
        return True
    word = re.match(r" (\w[\w-]*)", after)
    return bool(word) and word is not None and word[1].lower() not in _CONNECTIVES


def _explains(text: str, hits: Sequence[Hit], index: int) -> bool:
    """Tell whether a short form stands in brackets after the same State."""
    hit = hits[index]
    bracketed = text[: hit.start].endswith("(") and text[hit.stop :].startswith(")")
    return bracketed and index > 0 and hits[index - 1].key == hit.key


def _in_list(text: str, hits: Sequence[Hit], index: int) -> bool:
    """Tell whether other States stand directly before and after, so that the word can only be a State."""
    hit = hits[index]
    before = index > 0 and _BETWEEN.fullmatch(text, hits[index - 1].stop, hit.start)
    after = index + 1 < len(hits) and _BETWEEN.fullmatch(text, hit.stop, hits[index + 1].start)
    return bool(before and after) or bool((before or after) and not hit.ambiguous_with)


def _start(text: str, hit: Hit, name: str) -> int:
    """Return where the replacement begins: "the Netherlands" loses its article, as names in lists have none."""
    article = _THE.search(text[: hit.start])
    return article.start() if article and name.startswith("Netherlands") else hit.start


@cache
def _states_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in style_data().before_states)
    return re.compile(rf"\b(?P<before>(?:{words})|\d+|[A-Z][\w-]*(?:an|ese|ish|ic))(?P<gap> )states\b(?! that\b)", re.I)


def _capitals(text: str) -> str:
    if "states" not in text:
        return text
    return _states_pattern().sub(lambda m: m["before"] + m["gap"] + "States", text)
