"""States in a text: an alias becomes the UN short name, an adjective stays, States get their capital S."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from attplanner.domain.lexicon import Hit, StateHit
from attplanner.domain.lexicon_index import Name
from attplanner.domain.text import fold
from attplanner.exports.style_data import style_data
from attplanner.exports.un_quotes import Shield, quotes


class StateNames(Protocol):
    """What is asked of the vocabulary."""

    def state_name(self, iso3: str, lang: str = "en") -> str:
        """Return the UN short name of a State."""

    def state_names(self, iso3: str, lang: str | None = None) -> list[Name]:
        """Return every name of a State."""

    def find_adjective(self, text: str) -> StateHit | None:
        """Return the State whose adjective the text is."""

    def scan_states(self, text: str) -> list[Hit]:
        """Return the States named in a text."""


_BETWEEN = re.compile(r"\s*,?\s*(?:and|et|y|e|or|ou|o)?\s*(?:the\s)?")
_ARTICLE = re.compile(r"\b(?:le|la|les|l’|du|des|au|aux|en|à|el|los|las|del|al|de la|dos|do|da)\s?$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:of|in|with|by|to|from|for|at)\s$")
_THE = re.compile(r"\b[Tt]he $")


def states(text: str, names: StateNames, language: str, shield: Shield) -> str:
    """Return the text with its States by their UN short names in its language."""
    hits = names.scan_states(text)
    reading = _Reading(text, hits, names, language)
    for index in range(len(hits) - 1, -1, -1):
        hit = hits[index]
        name = quotes(names.state_name(hit.key, language), language)
        if reading.is_alias(index, name):
            start = _start(text, hit, name)
            article = "the " if reading.needs_article(index, name) else ""
            text = f"{text[:start]}{article}{shield.hold(name)}{text[hit.stop :]}"
    return _capitals(text) if language == "en" else text


@dataclass(frozen=True, slots=True)
class _Reading:
    """The States found in one text, and the rules by which one of them is an alias to be replaced."""

    text: str
    hits: Sequence[Hit]
    names: StateNames
    language: str

    def is_alias(self, index: int, name: str) -> bool:
        hit = self.hits[index]
        if hit.text == name or self.text.startswith(name, hit.start):
            return False
        if hit.kind == "formal" and _THE.search(self.text[: hit.start]):
            return False  # "the Republic of Senegal" is right in a sentence
        if hit.text in style_data().never_states or not self._of_this_language(hit):
            return False
        if self._doubtful(hit):
            return _in_list(self.text, self.hits, index)
        if self.language != "en" and _ARTICLE.search(self.text[: hit.start]):
            return False  # the article would no longer agree with the longer name
        return not (self._is_adjective(hit) or _explains(self.text, self.hits, index))

    def needs_article(self, index: int, name: str) -> bool:
        """Tell "Ambassador of Laos", a sentence, from "Representatives of Laos and Fiji": lists have no article."""
        hit = self.hits[index]
        sentence = self.language == "en" and _PREPOSITION.search(self.text[: hit.start])
        if not sentence or not name.startswith(style_data().with_article):
            return False
        following = self.hits[index + 1].start if index + 1 < len(self.hits) else -1
        return following < 0 or _BETWEEN.fullmatch(self.text, hit.stop, following) is None

    def _of_this_language(self, hit: Hit) -> bool:
        """ "Island" is Iceland in German: a name counts only where the text's own language has it."""
        folded = fold(hit.text)
        ours = (name.text for name in self.names.state_names(hit.key) if name.lang in ("", self.language))
        return any(fold(text).rstrip(".") == folded.rstrip(".") for text in ours)

    def _doubtful(self, hit: Hit) -> bool:
        data = style_data()
        unsure = _is_short(hit.text) and hit.text not in data.sure_short_states
        return bool(hit.ambiguous_with) or unsure or hit.text in data.doubtful_states

    def _is_adjective(self, hit: Hit) -> bool:
        """Tell "US industry" and "the Swiss view", which stay, from "Kenya and UK", which does not."""
        adjective = _is_short(hit.text) or self.names.find_adjective(hit.text) is not None
        return adjective and _qualifies(self.text, hit)


def _is_short(written: str) -> bool:
    letters = written.replace(".", "")
    return letters.isupper() and len(letters) <= 4


def _qualifies(text: str, hit: Hit) -> bool:
    after = text[hit.stop : hit.stop + 40]
    if after.startswith(("’s", "-")):
        return True
    word = re.match(r" (\w[\w-]*)", after)
    return word is not None and word[1].lower() not in style_data().connectives


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
    before = rf"(?:{words})|\d+|[A-Z][\w-]*(?:an|ese|ish|ic)"
    return re.compile(rf"\b(?P<before>{before})(?P<gap> )states\b(?! that\b)", re.IGNORECASE)


def _capitals(text: str) -> str:
    if "states" not in text:
        return text
    return _states_pattern().sub(lambda m: m["before"] + m["gap"] + "States", text)
