"""Names of States in lists and tables: resolved where they are sure, asked about where they are not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from attplanner.domain.date_text import figures_order, order_under_title
from attplanner.domain.lexicon import Hit, Lexicon, StateHit
from attplanner.domain.proposals import Code, Default
from attplanner.domain.text import fold
from attplanner.importers.plan import Edit, PlannedProposal
from attplanner.importers.state_words import is_one_of, pattern

_UN_LANGUAGES = frozenset({"en", "fr", "es", "ar", "ru", "zh"})  # the lexicon's other languages have no UN names
_ARTICLE = re.compile(r"(?:the|la|le|les|el|los)\s+|l['’]\s?", re.I)
_BULLETS = r"-–—•*·o‣\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff"  # every arrow, box and tick is one
_NUMBERS = r"\(?\d{1,3}[.)]\)?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|\[[ xX]?\]|#+"
_LIST_MARK = re.compile(rf"\s*(?:[{_BULLETS}]|{_NUMBERS})(?:\s+|(?<=[.)])(?=[A-ZÀ-Þ]))")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(?=\S)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|__)(?=[^\s*])(.+?)(?<=[^\s*])\1(?![\w*])")
_DAY_FIRST = ("fr", "es")
_FIGURES = re.compile(r"\d[/.-]\d")
_SAMPLE = 300
_MARKS = " \t*†‡§"
_FOOTNOTE = re.compile(
    r"[\s*†‡§¹²³⁰⁴-⁹]*(?:\[\d{1,2}\]|\(\d{1,2}\)|(?<=[^\W\d_])\s?\d{1,2}(?:\s*,\s*\d{1,2})*)?[\s*†‡§¹²³⁰⁴-⁹.]*$"
)
_NEXT_WORD = re.compile(r"[ -]([A-ZÀ-Þ][^\W\d_]+)(?![^\W_])")
_NO_NAMES = frozenset({"states", "the states"})  # at the head of a line these are no State in particular
_SPELT = 6  # letters; of a shorter name one letter is too much
_LIKE = 85  # of 100: below, the spelling says nothing


@dataclass(frozen=True, slots=True)
class NameReading:
    """A written name: its State where that is sure, the name to print, and what there is to ask or to show."""

    iso3: str | None
    name: str
    proposals: tuple[PlannedProposal, ...] = ()


def day_order(lines: Sequence[str], lexicon: Lexicon) -> str:
    """Return how dates in figures are read: as some of them show, else day first where States have French names.

    The order of an English text stays open; "12/10" is then asked about.
    """
    order = figures_order(lines) or order_under_title(lines)
    if order or not any(_FIGURES.search(line) for line in lines):
        return order
    hits = [hits[0] for line in lines[:_SAMPLE] if (hits := lexicon.scan_states(line[:_SAMPLE]))]
    day_first = sum(1 for hit in hits if hit.lang in _DAY_FIRST)
    english = sum(1 for hit in hits if hit.lang == "en" and not _same_in_another(hit, lexicon))
    return "dmy" if day_first > english else ""


def _same_in_another(hit: Hit, lexicon: Lexicon) -> bool:
    return any(fold(lexicon.state_name(hit.key, lang)) == fold(hit.text) for lang in _DAY_FIRST)


def without_mark(text: str) -> str:
    """Return a line without its bullet or number."""
    stripped = text.strip()
    return _LIST_MARK.sub("", stripped, count=1).strip() if _LIST_MARK.match(stripped) else stripped


def without_markdown(line: str) -> str:
    """Return a line without the marks of a heading and of emphasis: "## Signatories", "- **Chad** – signed"."""
    plain = _HEADING.sub("", line, count=1)
    return _EMPHASIS.sub(r"\2", plain) if "*" in plain or "__" in plain else plain


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
    for candidate in (text.strip(), stripped, text.strip(_MARKS), bare, _ARTICLE.sub("", bare, count=1)):
        found = lexicon.find_state(candidate) if candidate else None
        if found:
            return found
    return None


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


def longer_name(text: str, hit: Hit) -> str | None:
    """Return the longer name in which a State's name stands, where the next word parts States: "Guinea Oriental"."""
    more = _NEXT_WORD.match(text, hit.stop)
    return text[hit.start : more.end()] if more and is_one_of("name_parts", more[1]) else None


def read_longer(written: str, hit: Hit, line: int, lexicon: Lexicon) -> NameReading:
    """Return the reading of such a longer name: a State that is spelt nearly so, else a question."""
    found = read_name(written, line, lexicon)
    if found.iso3 or any(question.choices for question in found.proposals):
        return found
    return NameReading(
        None, written, (_question(written, line, (hit.key,), f"No State is known as “{written}”", lexicon),)
    )


def read_name(written: str, line: int, lexicon: Lexicon, *, trust_un_names: bool = False) -> NameReading:
    """Return what a written name stands for.

    ``trust_un_names``: the source is one that keeps to UN names, so that "Congo" is not asked about.
    """
    hit = find_name(written, lexicon)
    if hit is None:
        return _unknown(without_footnote(written), line, lexicon)
    if hit.ambiguous and not (trust_un_names and hit.exact):
        return _ambiguous(written.strip(), line, hit.ambiguous_with, lexicon)
    whole = lexicon.find_state(written.strip()) is not None  # the dot of "U.A.E." is its own
    return _resolved(hit, written.strip() if whole else without_footnote(written), line, lexicon)


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
    meant = _one_letter_off(written, codes, lexicon)
    if meant:
        name = lexicon.state_name(meant)
        reason = f"“{written}” is probably “{name}”: no other State has a name so near to it"
        edits = (Edit(("name",), written, name),)
        spelt = PlannedProposal(Code.SPELLING, line, "name", written, name, Default.APPLY, reason, edits=edits)
        return NameReading(meant, name, (spelt,))
    question = _question(written, line, codes, f"No State is known as “{written}”", lexicon)
    return NameReading(None, written, (question,))


def _question(written: str, line: int, codes: tuple[str, ...], reason: str, lexicon: Lexicon) -> PlannedProposal:
    first = codes[0] if codes else None
    edits = (Edit(("state",), None, first), Edit(("name",), written, lexicon.state_name(first))) if first else ()
    return PlannedProposal(
        Code.NAME_UNKNOWN, line, "state", written, first, Default.ASK, reason, edits=edits, choices=codes
    )


def misspelt_state(written: str, lexicon: Lexicon) -> str | None:
    """Return the one State of which a name differs from a text in a single letter ("Boliva"), or None."""
    return _one_letter_off(written, similar_states(written, lexicon), lexicon)


def similar_states(written: str, lexicon: Lexicon, limit: int = 3) -> tuple[str, ...]:
    """Return the States whose names are spelt nearly so, the nearest first; none for what resembles no name."""
    from rapidfuzz import fuzz, process

    if not 4 <= len(written) <= 60:
        return ()
    names = _plain_names(lexicon)
    found = process.extract(fold(written), names.keys(), scorer=fuzz.ratio, limit=8, score_cutoff=_LIKE)
    return tuple(dict.fromkeys(names[name] for name, _, _ in found))[:limit]


def _plain_names(lexicon: Lexicon) -> dict[str, str]:
    """Return the names of States in three languages, folded, with their codes."""
    return {
        fold(name.text): iso3
        for iso3 in lexicon.states
        for name in lexicon.state_names(iso3)
        if name.lang in ("en", "fr", "es") and name.kind in ("short", "alias") and len(name.text) > 3
    }


def _one_letter_off(written: str, codes: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the one State of which a name differs in a single letter; none for short names and for two States."""
    from rapidfuzz.distance import OSA

    folded = fold(written)
    if len(folded) < _SPELT:
        return None
    near = {iso3 for name, iso3 in _plain_names(lexicon).items() if iso3 in codes and OSA.distance(folded, name) == 1}
    return near.pop() if len(near) == 1 else None
