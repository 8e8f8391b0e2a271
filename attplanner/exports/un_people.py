"""Styles, ranks and names of people: styles and ranks are put into one form, names are held untouched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attplanner.exports.style_data import WORD, any_of, first_words, style_data
from attplanner.exports.un_quotes import Shield

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĽŁŃŇŌŐŘŚŞŠȘŤȚŪŮŰŹŻŽ"
_PARTICLES = "de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|bin|bint|ibn|al|el|ben|la|le|y|e|ul|ud|af|zu"
_NAME_WORD = rf"(?:[{_CAPITAL}][\w’'.‑-]*|(?:al|el|d|o)[-’'][{_CAPITAL}][\w’'-]*)"
_NAME = rf"{_NAME_WORD}(?: (?:(?:{_PARTICLES}) ){{0,2}}{_NAME_WORD})*"
_HONOUR = r"(?:(?:H\.E\.|Rt\. Hon\.|Hon\.) )"


@cache
def _style_pattern() -> re.Pattern[str]:
    data = style_data()
    keys = sorted((*data.styles, *data.ranks), key=len, reverse=True)
    either = "|".join(re.escape(key).replace(r"\ ", r"\s") for key in keys)
    return re.compile(rf"(?<![\w.-])({either})(?!\.?\w)(?=\s[{_CAPITAL}])(?!\sAssembly)")


def styles_and_ranks(text: str) -> str:
    """Return the text with H.E., Mr., Dr. in one form and ranks and "Amb." in full."""
    if _style_firsts().isdisjoint(WORD.findall(text)):
        return text
    return _style_pattern().sub(lambda match: _in_full(match[1]), text)


@cache
def _style_firsts() -> frozenset[str]:
    return first_words((*style_data().styles, *style_data().ranks))


def _in_full(written: str) -> str:
    data = style_data()
    return data.styles.get(written) or data.ranks.get(written) or written


@cache
def _titles() -> tuple[str, ...]:
    data = style_data()
    found = {*data.styles.values(), *data.ranks.values(), "Sir", "Dame", "Lord", "Lady", "Senator", "Judge", "Sheikh"}
    found |= {"Congressman", "Congresswoman", "Mme", "M.", "Sr.", "Sra.", "Dato", "Datuk", "Prince", "Princess"}
    return tuple(sorted(found, key=len, reverse=True))


@cache
def _title_firsts() -> frozenset[str]:
    return first_words(_titles())


@cache
def _person_pattern() -> re.Pattern[str]:
    titles = "|".join(re.escape(title) for title in _titles())
    return re.compile(rf"(?<![\w.])(?:(?:{titles})(?: |$))+{_NAME}")


_BEFORE_IN_SENTENCE = re.compile(r"\b(?:with|by|from|to|of|for|between|including)\s$")
_HONOURED = re.compile(_HONOUR)


def hold_people(text: str, names: Sequence[str], shield: Shield) -> str:
    """Hold the people that a style or rank gives away, and those that are named to us.

    In the middle of a sentence ("Meeting with H.E. …") the style of honour is dropped.
    """
    if not _title_firsts().isdisjoint(WORD.findall(text)):
        text = _person_pattern().sub(lambda m: shield.hold(_in_sentence(m[0], text[: m.start()])), text)
    known = [name for name in names if name.strip() and name in text]  # a pattern costs more to make than to run
    return shield.all(any_of(known), text) if known else text


def _in_sentence(person: str, before: str) -> str:
    return _HONOURED.sub("", person, count=1) if _BEFORE_IN_SENTENCE.search(before) else person


def honoured(text: str) -> list[tuple[int, int, str]]:
    """Return (start, stop, name without the style) of each person who is given a style of honour."""
    pattern = re.compile(rf"(?<!\w){_HONOUR}({_person_pattern().pattern}|{_NAME})")
    return [(match.start(), match.end(), match[1]) for match in pattern.finditer(text)]


def gives_person_away(text: str) -> bool:
    """Tell whether a style or a rank in the text stands before a name."""
    return _person_pattern().search(styles_and_ranks(text)) is not None
