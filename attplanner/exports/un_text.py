"""Restyling: a text as somebody wrote it in, the house style out. Names of people are never touched.

Quoted titles, people and organizations are held out of the way first; then rules run over what is left. Each rule
is a pattern with its words in ``resources/words/un_style.json``; none of them knows a particular sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Protocol
from weakref import WeakKeyDictionary

from attplanner.domain.lexicon import Hit
from attplanner.exports.style_data import WORD, any_of, first_words, spelling, style_data
from attplanner.exports.un_memory import OrganizationNames, StyleMemory
from attplanner.exports.un_people import hold_people, styles_and_ranks
from attplanner.exports.un_places import PlaceNames
from attplanner.exports.un_quotes import PRIVATE, Shield, dashes, french_spaces, quotes
from attplanner.exports.un_states import StateNames, states

__all__ = ["OPEN_QUOTE", "Names", "StyleMemory", "restyle", "typeset"]

OPEN_QUOTE = '"'  # among what stays as it is: a quotation mark that somebody refused to have closed


class Names(StateNames, PlaceNames, OrganizationNames, Protocol):
    """What the house style asks of the vocabulary; a ``Lexicon`` answers it."""


_done: WeakKeyDictionary[Names, dict[tuple[str, str, tuple[str, ...], frozenset[str]], str]] = WeakKeyDictionary()
_MOST_KEPT = 50_000


def restyle(
    text: str, lexicon: Names, language: str = "en", *, names: Sequence[str] = (), memory: StyleMemory | None = None,
    leave: frozenset[str] = frozenset(),
) -> str:  # fmt: skip
    """Return a text in the house style of its language ("en", "fr" or "es"), in one line, without a full stop.

    ``names`` are people in the text that no style before them gives away. With a ``memory`` that goes through all
    lines of an annex, an acronym is explained once and a style such as H.E. is given once. ``leave`` are words that
    stay as they are spelt, for somebody refused to have them repaired; ``OPEN_QUOTE`` among them keeps a mark open.
    """
    kept = _done.setdefault(lexicon, {})
    key = (text, language, tuple(names), leave)
    if key not in kept:
        if len(kept) > _MOST_KEPT:
            kept.clear()
        kept[key] = _styled(text, lexicon, language, names, leave)
    return memory.applied(kept[key]) if memory and language == "en" else kept[key]


def typeset(text: str, language: str = "en") -> str:
    """Return the office's own words in one line, with the language's quotation marks and dashes; no word changes."""
    out = dashes(quotes(" ".join(text.split()), language))
    return french_spaces(out) if language == "fr" else out


def _styled(text: str, lexicon: Names, language: str, names: Sequence[str], leave: frozenset[str]) -> str:
    shield = Shield()
    prepared = _prepared(text, language, shield, close=OPEN_QUOTE not in leave)
    if len(text) > _LONGEST_LINE:
        return _tidy(_ends(prepared))
    if language == "en":
        return _english(prepared, lexicon, names, shield, leave - {OPEN_QUOTE})
    return _other(prepared, lexicon, language, names, shield)


# No line of an annex is longer, and what is (a whole paper pasted into one field) is not searched for names.
_LONGEST_LINE = 5_000
_BULLET = re.compile(r"^\s*(?:[-–—•·▪◦●*]\s+|[•·▪◦●]\s*)")
_STARS = re.compile(r"\*+")
_QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|‘[^‘’]*(?:’\w[^‘’]*)*’(?!\w)|«[^«»]*»")


def _prepared(text: str, language: str, shield: Shield, *, close: bool) -> str:
    text = " ".join(_BULLET.sub("", shield.all(PRIVATE, text)).split())
    return dashes(quotes(_STARS.sub("", text), language, close=close))


def _english(text: str, lexicon: Names, names: Sequence[str], shield: Shield, leave: Collection[str]) -> str:
    out = styles_and_ranks(text)
    out = hold_people(shield.all(_QUOTED, out), names, shield)
    out = _spelt(shield.all(any_of(leave), out) if leave else out)
    out = _organizations(out, lexicon, shield)
    out = _words(out)
    out = _united_nations(out)
    out = states(out, lexicon, "en", shield)
    out = _lists(_numbers(out), shield)
    return _tidy(shield.restored(_ends(out)))


def _other(text: str, lexicon: Names, language: str, names: Sequence[str], shield: Shield) -> str:
    out = hold_people(shield.all(_QUOTED, text), names, shield)
    out = shield.all(_organization_pattern(lexicon, out), out) if out else out
    out = states(out, lexicon, language, shield)
    out = _RANGE_IN_TEXT.sub(r"\1-\2", out) if language == "fr" else out
    out = shield.restored(_ends(out))
    return _tidy(french_spaces(out) if language == "fr" else out)


def _organization_pattern(lexicon: Names, text: str) -> re.Pattern[str]:
    return any_of(hit.text for hit in lexicon.scan_organizations(text))


_RANGE_IN_TEXT = re.compile(r"\b(\d{1,2})\s?–\s?(\d{1,2}(?= [a-zéû]))")


# Organizations: their names stay; a mistaken name becomes the right one


def _organizations(text: str, lexicon: Names, shield: Shield) -> str:
    for hit in reversed(lexicon.scan_organizations(text)):
        if hit.text != "UN":
            text = text[: hit.start] + shield.hold(_right_name(hit, lexicon)) + text[hit.stop :]
    return text


def _right_name(hit: Hit, lexicon: Names) -> str:
    if hit.kind == "mistake" and not hit.ambiguous_with:
        return lexicon.organization_name(hit.key, "en")
    return _united_nations(hit.text)


@cache
def _un_pattern() -> re.Pattern[str]:
    stays = "|".join(re.escape(word) for word in style_data().un_stays)
    return re.compile(rf"(?<![\w(/-])(?:UN|U\.N\.)(?![\w-])(?! (?:{stays})\b)")


def _united_nations(text: str) -> str:
    if "UN" not in text and "U.N." not in text:
        return text
    return _un_pattern().sub("United Nations", text).replace("United Nations’s", "United Nations’")


# Words


@cache
def _spelling_pattern() -> re.Pattern[str]:
    return any_of(spelling(), ignore_case=True)


def _spelt(text: str) -> str:
    """Put right the field's misspelt words, each in the case in which it was written."""
    if spelling().keys().isdisjoint(WORD.findall(text.lower())):
        return text
    return _spelling_pattern().sub(lambda m: _cased_like(m[0], spelling()[m[0].lower()]), text)


def _cased_like(written: str, right: str) -> str:
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if written[:1].isupper() else right


@cache
def _word_pattern() -> re.Pattern[str]:
    return any_of(style_data().words)


@cache
def _word_firsts() -> frozenset[str]:
    return first_words(style_data().words)


_IS = re.compile(r"(?i)\wis[aei]")


@cache
def _stem_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(style_data().stems)})(?=[aei])", re.IGNORECASE)


def _words(text: str) -> str:
    if not _word_firsts().isdisjoint(WORD.findall(text)):
        text = _word_pattern().sub(lambda m: style_data().words[m[0]], text)
    if _IS.search(text):
        text = _stem_pattern().sub(lambda m: f"{m[0][:-1]}{'Z' if m[0].isupper() else 'z'}", text)
    return _FORMER.sub("former", _defence(text))


_FORMER = re.compile(r"(?<=, )Former\b(?= [A-Z])")
_DEFENSE = re.compile(r"\bDefense\b")


@cache
def _institution_after() -> re.Pattern[str]:
    words = "|".join(style_data().institutions)
    return re.compile(rf" (?:(?:[A-Z][\w-]*|of|and|for|&) ){{0,3}}(?:{words})\b")


def _defence(text: str) -> str:
    if "Defense" not in text:
        return text
    return _DEFENSE.sub(lambda m: "Defense" if _is_name(text, m.start(), m.end()) else "Defence", text)


def _is_name(text: str, start: int, stop: int) -> bool:
    """Tell whether the word belongs to a name: a university of defence, or the American department."""
    american = text[:start].endswith(("Department of ", "Secretary of ", "Department for "))
    return american or bool(_institution_after().match(text, stop))


# Dates and figures in a text

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)  # fmt: skip
_SHORT = {name[:3]: name for name in _MONTH.split("|")} | {"Sept": "September"}
_MONTH_WORDS = frozenset((*_SHORT, *_SHORT.values()))
_ANY_MONTH = rf"(?:{_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_DAYS = r"0?(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?0?(\d{1,2})(?:st|nd|rd|th)?)?"
_DAY_MONTH = re.compile(rf"\b{_DAYS}(?: of)? ({_ANY_MONTH})(?!\w)")
_MONTH_DAY = re.compile(rf"\b({_ANY_MONTH}) {_DAYS},? (\d{{4}})\b")
_YEARS = re.compile(r"(?<![\w/.-])((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)(?![\w/-])")
_DIGIT = re.compile(r"\d")
_PER_CENT = re.compile(r"(?<=\d)\s?%")


def _numbers(text: str) -> str:
    if _DIGIT.search(text) is None:
        return text
    if not _MONTH_WORDS.isdisjoint(WORD.findall(text)):
        text = _MONTH_DAY.sub(lambda m: f"{_days(m[2], m[3])} {_full_month(m[1])} {m[4]}", text)
        text = _DAY_MONTH.sub(lambda m: f"{_days(m[1], m[2])} {_full_month(m[3])}", text)
    return _PER_CENT.sub(" per cent", _YEARS.sub(r"\1–\2", text))


def _days(first: str, last: str | None) -> str:
    return f"{first}–{last}" if last else first


def _full_month(month: str) -> str:
    return _SHORT.get(month.rstrip("."), month)


# Lists and ends

_LAST_AND = re.compile(r", (?=and )")
_SENTENCE = re.compile(r"[.;:](?=\s)")


def _lists(text: str, shield: Shield) -> str:
    """Drop the comma before the last "and" of a list; it stays before a person, whose post may stand before it."""
    for match in reversed(list(_LAST_AND.finditer(text))):
        before = _SENTENCE.split(text[: match.start()])[-1]
        person = shield.held(text[match.end() + 4 : match.end() + 5]).startswith(style_data().person_words)
        if "," in before and not person:
            text = f"{text[: match.start()]} {text[match.end() :]}"
    return text


_INITIALS = re.compile(r"(?:^|[\s.(])[A-Za-z]\.$")
_END_MARKS = " \u00a0,;:."


def _ends(text: str) -> str:
    """Drop the stop, comma or semicolon at the end, but not the point of an abbreviation."""
    bare = text.rstrip(_END_MARKS)
    if text[len(bare) : len(bare) + 1] != ".":
        return bare
    dotted = f"{bare}."
    shortened = _INITIALS.search(dotted[-4:]) or dotted.endswith(style_data().abbreviations)
    return dotted if shortened else bare


_BEFORE_MARK = re.compile(r"\s+(?=[,;](?:\s|$)|[)\]])|(?<=[(\[])\s+")
_TWICE = re.compile(r",(?:\s*,)+")


def _tidy(text: str) -> str:
    text = _TWICE.sub(",", text) if ",," in text or ", ," in text else text
    return _BLANKS_KEPT.sub(" ", _BEFORE_MARK.sub("", text)).lstrip(" ,;").strip(" ")


_BLANKS_KEPT = re.compile(r"[ \t\n\r]+")
