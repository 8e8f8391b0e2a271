"""Words and figures of a text, as far as dates are made of them; vocabulary in ``resources/words/dates.json``."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache, lru_cache
from typing import Any

from attplanner.domain.text import fold
from attplanner.paths import resource


class Kind(Enum):
    """What a token may be in a date."""

    NUMBER = auto()  # value, width
    FULL = auto()  # 11/04/2028, 2028-04-11
    PARTIAL = auto()  # 11/04
    BLANK = auto()  # DD/MM/YYYY
    MONTH = auto()
    WEEKDAY = auto()
    DASH = auto()
    RANGE = auto()
    COMMA = auto()
    SLASH = auto()
    AND = auto()
    OR = auto()
    FROM = auto()
    OF = auto()
    THE = auto()
    PART = auto()
    QUARTER = auto()
    SEASON = auto()
    DOT = auto()
    BREAK = auto()
    WORD = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token with its place in the text. ``value`` is a number, a month, or a weekday (Monday is 0)."""

    kind: Kind
    start: int
    stop: int
    text: str
    value: int = 0
    width: int = 0
    ordinal: bool = False
    parts: tuple[int, ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class DateWords:
    """The vocabulary of dates, folded."""

    months: dict[str, int]
    weekdays: dict[str, int]
    weekdays_short: dict[str, int]  # which are words for a month as well
    kinds: dict[str, Kind]
    numbers: dict[str, int]
    raw: dict[str, Any]  # the file as it is: lists of words and maps of words by their own keys

    def folded(self, name: str) -> frozenset[str]:
        """Return one list of words, folded."""
        return _folded_list(name)


@cache
def words() -> DateWords:
    """Return the vocabulary of dates; read once."""
    raw = json.loads(resource("words", "dates.json").read_text(encoding="utf-8"))
    kinds: dict[str, Kind] = {}
    for name, kind in _LISTS:
        for word in raw[name]:
            kinds.setdefault(fold(word), kind)
    return DateWords(
        _numbered(raw["months"]),
        _numbered(raw["weekdays"]),
        _numbered(raw["weekdays_short"]),
        kinds,
        _folded_map(raw["numbers"]),
        raw,
    )


@cache
def _folded_list(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words().raw[name])


_LISTS = (
    ("range", Kind.RANGE),
    ("from", Kind.FROM),
    ("and", Kind.AND),
    ("or", Kind.OR),
    ("of", Kind.OF),
    ("the", Kind.THE),
    ("part", Kind.PART),
    ("quarter", Kind.QUARTER),
    ("half", Kind.QUARTER),
    ("seasons", Kind.SEASON),
)


def _numbered(groups: dict[str, list[str]]) -> dict[str, int]:
    return {fold(word): int(number) for number, names in groups.items() for word in names}


def _folded_map(raw: dict[str, int]) -> dict[str, int]:
    return {fold(word): number for word, number in raw.items()}


_TOKEN = re.compile(
    r"""
    (?P<iso>(?:(?<![\w/])|(?<=\d-\d\d/)(?=\d{4}-))(?:19|20|21)\d\d([-/.])\d{1,2}\2\d{1,2}(?!(?!T\d\d:)\w|/\d{3}(?!\d-\d)))
  | (?P<full>(?:(?<![\w/])|(?<=\d/)(?=\d\d?\.))(?:\d{1,2}([./-])\d{1,2}\4(?:19|20|21)\d\d|\d{1,2}/\d{1,2}/\d\d
                        |\d\d\.\d\d\.\d\d|(?:[12]?\d|3[01])\.(?:1[0-2]|[1-9])\.[2-4]\d
                        |1er[./-]\d{1,2}[./-](?:19|20|21)\d\d
                        |\d{1,2}([./-])(?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})\5(?:19|20|21)\d\d)(?![\w/]|\.\d))
  | (?P<blank>(?i:(?:DD|JJ|MM)([./-])(?:MM|DD)\7(?:YYYY|AAAA|YY|AA)))
  | (?P<partial>(?:(?<![\w/])|(?<=\./)(?=\d\d\.))(?:\d{1,2}/(?:(?:19|20|21)\d\d|\d{1,2})(?![\w/]|\.\d)
                        | (?:1[3-9]|2\d|3[01])\.(?:1[0-2]|0?[1-9])\.(?=\s)
                        | (?:0[1-9]|[12]\d|3[01])\.(?:1[0-2]|0[1-9])\.(?=\s|/\d|$)
                        | (?:[0-2]?\d|3[01])\.(?:1[0-2]|0?[1-9])\.(?=:|\s?[-–—]\s?\d
                          |\s(?:bis|or|ou|o|and|et|y|to|au)\s\d)))
  | (?P<number>\d+)(?P<ordinal>(?:st|nd|rd|th|er|ère|re|e|ème|eme|ᵉʳ|\.?[º°ª])(?![^\W\d_]))?
  | (?P<quarter>(?:[QqT][1-4]|[HS][12])(?!\w))
  | (?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*)
  | (?P<dash>[-–—−‐‑]+|(?<=\d)\s?(?:\.{2,3}|…)(?=\s?\d))
  | (?P<break>[\n\t|]+)
  | (?P<other>[^\s])
    """,
    re.VERBOSE,
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_SIGNS = {",": Kind.COMMA, "/": Kind.SLASH, "&": Kind.AND, ".": Kind.DOT}


def tokenize(text: str, start: int = 0) -> list[Token]:
    """Return the tokens of a text from a place on."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start):
        token = _token(match)
        if token.kind is Kind.NUMBER and found and _is_numbered(found[-1], token):
            token = replace(token, kind=Kind.OTHER)
        if token.kind is Kind.MONTH and found and found[-1].kind is Kind.PARTIAL:
            found[-1:] = _days(found[-1])
        elif token.kind is Kind.MONTH and [one.kind for one in found[-2:]] == [Kind.PARTIAL, Kind.DASH]:
            found[-2:-1] = _days(found[-2])  # "17/18-feb-2026"
        if token.kind is Kind.PARTIAL and len(token.parts) == 2 and token.mark == "/" and _after_month(found):
            found.extend(_days(token))
            continue
        found.append(token)
    return found


def _is_numbered(before: Token, number: Token) -> bool:
    """Tell whether a number belongs to the word before it: "CSP14", "UNGA 83", "WG3"."""
    if before.kind is not Kind.WORD:
        return False
    joined = before.stop == number.start and before.text.isupper() and len(before.text) > 1
    return joined or (number.start - before.stop <= 1 and fold(before.text) in words().folded("numbered"))


def _after_month(found: list[Token]) -> bool:
    """In "Feb. 2/3" the figures are two days."""
    before = found[-2:] if found and found[-1].kind is Kind.DOT else found[-1:]
    return bool(before) and before[0].kind is Kind.MONTH


def _days(token: Token) -> list[Token]:
    """Return "5/6" before a month as two days."""
    first, _, last = token.text.partition("/")
    middle, start, stop = token.start + len(first), token.start, token.stop
    return [
        Token(Kind.NUMBER, start, middle, first, int(first), len(first)),
        Token(Kind.SLASH, middle, middle + 1, "/"),
        Token(Kind.NUMBER, middle + 1, stop, last, int(last), len(last)),
    ]


def _token(match: re.Match[str]) -> Token:
    name, text = match.lastgroup or "other", match.group()
    if match.group("number"):
        return _number(match)
    start, stop = match.span()
    if name == "word":
        return _word(text, start, stop)
    if name in ("iso", "full", "partial"):
        return _figures(text, start, stop)
    if name in ("blank", "quarter"):
        number = int(text[1]) if name == "quarter" else 0
        return Token(Kind.QUARTER if number else Kind.BLANK, start, stop, text, number)
    kind = {"dash": Kind.DASH, "break": Kind.BREAK}.get(name) or _SIGNS.get(text, Kind.OTHER)
    return Token(kind, start, stop, text)


def _number(match: re.Match[str]) -> Token:
    digits = match.group("number")
    value = int(digits) if len(digits) < 9 else 0
    ordinal = bool(match.group("ordinal"))
    return Token(Kind.NUMBER, match.start(), match.end(), match.group(), value, len(digits), ordinal)


def _figures(text: str, start: int, stop: int) -> Token:
    found = re.findall(r"\d+|[IVX]+", text)  # also of "1er/03/2027" and "6-II-2030"
    parts = tuple(int(part) if part.isdigit() else _ROMAN.index(part) + 1 for part in found)
    mark = next(c for c in text if c in "./-")
    return Token(Kind.FULL if len(parts) == 3 else Kind.PARTIAL, start, stop, text, parts=parts, mark=mark)


def _word(text: str, start: int, stop: int) -> Token:
    kind, value = word_kind(text)
    return Token(kind, start, stop, text, value)


@lru_cache(maxsize=8192)
def word_kind(text: str) -> tuple[Kind, int]:
    """Return what a word is in a date, with the number of a month or weekday."""
    vocabulary, folded = words(), fold(text)
    if folded in vocabulary.months:
        return Kind.MONTH, vocabulary.months[folded]
    if folded in vocabulary.weekdays:
        return Kind.WEEKDAY, vocabulary.weekdays[folded]
    return vocabulary.kinds.get(folded, Kind.WORD), vocabulary.numbers.get(folded, 0)


@lru_cache(maxsize=1024)
def near_month(text: str, *, small: bool = False) -> int:
    """Return the month whose name a word misspells by one or two letters, or 0.

    ``small`` allows a word in small letters, where only a month can stand: "26-28 marss".
    """
    folded = fold(text)
    if len(folded) < 4 or word_kind(text)[0] is not Kind.WORD or not (small or text[:1].isupper()):
        return 0
    if small and folded in words().folded("not_months"):
        return 0
    found = [(distance, month) for name, month in words().months.items() if (distance := _near(folded, name))]
    return min(found)[1] if found else 0


def _near(word: str, name: str) -> int:
    """Return the number of differing letters if a word may be meant as a month's name, else 0."""
    from rapidfuzz.distance import OSA

    if len(name) < 4:
        return 0
    allowed = 1 if len(name) < 6 else 2
    distance = OSA.distance(word, name, score_cutoff=allowed)
    return distance if distance <= allowed else 0


def part_of_year(parts: Sequence[Token]) -> tuple[int, int]:
    """Return first month and number of months of a quarter or a half of the calendar year, else 0."""
    number = 0
    for part in parts:
        number = part.value or number
        if part.kind is Kind.QUARTER:
            months = 3 if fold(part.text)[0] in "qt" else 6  # quarter, trimestre, Q1, T1; half, semestre, H1, S1
            return ((number - 1) * months + 1, months) if 1 <= number <= 12 // months else (0, 1)
    return 0, 1
