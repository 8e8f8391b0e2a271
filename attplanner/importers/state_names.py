"""Names of States in lists and tables: resolved where they are sure, asked about where they are not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from attplanner.domain.lexicon import Hit, Lexicon, StateHit
from attplanner.domain.proposals import Code, Default
from attplanner.domain.text import fold
from attplanner.importers.plan import Edit, PlannedProposal
from attplanner.importers.state_words import pattern

_UN_LANGUAGES = frozenset({"en", "fr", "es", "ar", "ru", "zh"})  # the lexicon's other languages have no UN names
_ARTICLE = re.compile(r"(?:the|la|le|les|el|los)\s+|l['’]\s?", re.I)
_BULLETS = "-–—•*·▪◦‣○●■□☐✓✔➢→o"
_NUMBERS = r"\(?\d{1,3}[.)]\)?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|\[[ xX]?\]|#+"
_LIST_MARK = re.compile(rf"\s*(?:[{_BULLETS}]|{_NUMBERS})(?:\s+|(?<=[.)])(?=[A-ZÀ-Þ]))")
_FOOTNOTE = re.compile(
    r"[\s*†‡§¹²³⁰⁴-⁹]*(?:\[\d{1,2}\]|\(\d{1,2}\)|(?<=[^\W\d_])\s?\d{1,2}(?:\s*,\s*\d{1,2})*)?[\s*†‡§¹²³⁰⁴-⁹.]*$"
)
_SHORTENED = tuple(
    (re.compile(rf"(?<!\w){re.escape(short)}", re.I), word)
    for short, word in (
        ("rép.", "République"), ("rep.", "Republic"), ("dém.", "démocratique"), ("dem.", "Democratic"),
        ("pop.", "populaire"), ("st.", "Saint"), ("féd.", "fédérés de"), ("is.", "Islands"),
    )
)  # fmt: skip
_NO_NAMES = frozenset({"states", "the states"})  # at the head of a line these are no State in particular
_LIKE = 85  # of 100: below, the spelling says nothing


@dataclass(frozen=True, slots=True)
class NameReading:
    """A written name: its State where that is sure, the name to print, and what there is to ask or to show."""

    iso3: str | None
    name: str
    proposals: tuple[PlannedProposal, ...] = ()


def without_mark(text: str) -> str:
    """Return a line without its bullet or number."""
    stripped = text.strip()
    return _LIST_MARK.sub("", stripped, count=1).strip() if _LIST_MARK.match(stripped) else stripped


def has_mark(text: str) -> bool:
    """Tell whether a line has a bullet or number."""
    return bool(_LIST_MARK.match(text))


def without_footnote(text: str) -> str:
    """Return a name without the footnote marks behind it ("Belgium 1", "China*")."""
    return _FOOTNOTE.sub("", text).strip()


def find_name(text: str, lexicon: Lexicon) -> StateHit | None:
    """Return the State that a cell or a line names and nothing else; articles and footnote marks are let pass."""
    stripped = text.strip(" \t.,;:")
    bare = without_footnote(stripped)
    for candidate in (text.strip(), stripped, bare, _ARTICLE.sub("", bare, count=1), in_full(bare)):
        found = lexicon.find_state(candidate) if candidate else None
        if found:
            return found
    return None


def in_full(text: str) -> str:
    """Return a text with its shortened words written out ("Rép. dém. du Congo")."""
    for short, word in _SHORTENED:
        text = short.sub(word, text)
    return text


def leading_state(text: str, lexicon: Lexicon) -> Hit | None:
    """Return the State that a text begins with, articles let pass."""
    article = _ARTICLE.match(text)
    allowed = article.end() if article else 0
    # A name is short: a long line need not be searched to its end.
    hits = lexicon.scan_states(text[:120])
    first = next((hit for hit in hits if hit.start <= allowed and fold(hit.text) not in _NO_NAMES), None)
    return None if first and _opens_region(text[first.start :], first) else first


def _opens_region(text: str, hit: Hit) -> bool:
    """Tell whether a name is the beginning of a part of the world: "Amérique latine" is not the United States."""
    region = pattern("regions").match(fold(text))
    return region is not None and region.end() > len(fold(hit.text))


def read_name(written: str, line: int, lexicon: Lexicon, *, trust_un_names: bool = False) -> NameReading:
    """Return what a written name stands for.

    ``trust_un_names``: the source is one that keeps to UN names, so that "Congo" is not asked about.
    """
    hit = find_name(written, lexicon)
    if hit is None:
        return _unknown(without_footnote(written), line, lexicon)
    if hit.ambiguous and not (trust_un_names and hit.exact):
        return _ambiguous(written.strip(), line, hit.ambiguous_with, lexicon)
    return _resolved(hit, without_footnote(written), line, lexicon)


def read_hit(hit: Hit, line: int, lexicon: Lexicon) -> NameReading:
    """Return what a name found inside a text stands for."""
    return read_name(hit.text, line, lexicon)


def _resolved(hit: StateHit, written: str, line: int, lexicon: Lexicon) -> NameReading:
    name = lexicon.state_name(hit.iso3)
    if (hit.exact and hit.lang in _UN_LANGUAGES) or fold(written) == fold(name) or hit.kind == "code":
        return NameReading(hit.iso3, name)
    edits = (Edit(("name",), written, name),)
    reason = f"“{written}” is {name} in the United Nations' list of names"
    alias = PlannedProposal(Code.ALIAS_RESOLVED, line, "name", written, name, Default.APPLY, reason, edits=edits)
    return NameReading(hit.iso3, name, (alias,))


def _ambiguous(written: str, line: int, codes: Sequence[str], lexicon: Lexicon) -> NameReading:
    names = " or ".join(lexicon.state_name(code) for code in codes)
    question = _question(written, line, tuple(codes), f"“{written}” may mean {names}", lexicon)
    return NameReading(None, written, (question,))


def _unknown(written: str, line: int, lexicon: Lexicon) -> NameReading:
    codes = similar_states(written, lexicon)
    question = _question(written, line, codes, f"No State is known as “{written}”", lexicon)
    return NameReading(None, written, (question,))


def _question(written: str, line: int, codes: tuple[str, ...], reason: str, lexicon: Lexicon) -> PlannedProposal:
    first = codes[0] if codes else None
    edits = (Edit(("state",), None, first), Edit(("name",), written, lexicon.state_name(first))) if first else ()
    return PlannedProposal(
        Code.NAME_UNKNOWN, line, "state", written, first, Default.ASK, reason, edits=edits, choices=codes
    )


def similar_states(written: str, lexicon: Lexicon, limit: int = 3) -> tuple[str, ...]:
    """Return the States whose names are spelt nearly so, the nearest first; none for what resembles no name."""
    from rapidfuzz import fuzz, process

    if not 4 <= len(written) <= 60:
        return ()
    names = {
        fold(name.text): iso3
        for iso3 in lexicon.states
        for name in lexicon.state_names(iso3)
        if name.lang in ("en", "fr", "es") and name.kind in ("short", "alias") and len(name.text) > 3
    }
    found = process.extract(fold(written), names.keys(), scorer=fuzz.ratio, limit=8, score_cutoff=_LIKE)
    return tuple(dict.fromkeys(names[name] for name, _, _ in found))[:limit]
