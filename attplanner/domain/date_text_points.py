"""One point of a written date: a day, a month, a quarter, figures, as far as it is written. No arithmetic here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from attplanner.domain.date_text_tokens import Kind, Token, near_month, part_of_year, words
from attplanner.domain.text import fold

_MARKS = (",", ":", ";", ")", "*", "-", "–", "—", "|")
_APOSTROPHES = ("'", "’", "‘")
_VAGUE = (Kind.PART, Kind.QUARTER, Kind.SEASON)


@dataclass(frozen=True, slots=True)
class Point:
    """One date as far as it is written. ``swapped`` is the other reading of figures that may be month first."""

    start: int
    stop: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    misspelt: str = ""
    swapped: tuple[int, int] | None = None
    leftward: bool = False  # a bare day after "Mar 5-": it takes its month from the left
    vague: bool = False
    impossible: bool = False
    blank: bool = False
    months: int = 1  # how many from ``month`` on: three of a quarter, six of half a year
    iso: bool = False
    word: str = ""  # the month's name as it is written


class PointReader:
    """Reads points from tokens. ``order`` is "dmy", "mdy" or "" (unknown); ``bare`` allows days without a month.

    ``years`` allows a year alone.
    """

    def __init__(self, tokens: Sequence[Token], *, order: str = "", bare: bool = False, years: bool = False) -> None:
        self._tokens = tokens
        self._order = order
        self._bare = bare
        self._years = years

    def _point(self, index: int) -> tuple[Point, int] | None:
        begin = index
        weekday, index = self._weekday(index)
        if self._kind(index) in (Kind.THE, Kind.FROM):
            index += 1
            if weekday is None:
                begin = index
                weekday, index = self._weekday(index)
        found = self._figures(index) or self._vague(index) or self._day_first(index) or self._month_first(index)
        if found is None:
            return None
        point, stop = found
        return replace(point, weekday=weekday, start=self._tokens[begin].start), stop

    def _weekday(self, index: int) -> tuple[int | None, int]:
        if self._kind(index) is not Kind.WEEKDAY:
            return self._short_tuesday(index)
        day = self._tokens[index].value
        index += 1
        while self._kind(index) in (Kind.COMMA, Kind.DOT):
            index += 1
        # "Tuesday-Thursday, 4-6 May": the first weekday belongs to the first day
        if self._kind(index) in (Kind.DASH, Kind.RANGE, Kind.AND) and self._kind(index + 1) is Kind.WEEKDAY:
            _, index = self._weekday(index + 1)
        return day, index

    def _short_tuesday(self, index: int) -> tuple[int | None, int]:
        """Read "Mar. 4 mai": before a day and its month the word for March is short for Tuesday."""
        weekday = words().weekdays_short.get(fold(self._text(index)))
        at = index + 2 if self._kind(index + 1) is Kind.DOT else index + 1
        dated = weekday is not None and self._kind(at) is Kind.NUMBER and self._kind(at + 1) is Kind.MONTH
        return (weekday, at) if dated else (None, index)

    def _figures(self, index: int) -> tuple[Point, int] | None:
        kind = self._kind(index)
        if kind not in (Kind.FULL, Kind.PARTIAL, Kind.BLANK):
            return None
        token = self._tokens[index]
        if kind is Kind.BLANK:
            return Point(token.start, token.stop, blank=True), index + 1
        if kind is Kind.FULL:
            return self._full(token), index + 1
        return self._partial(token, index)

    def _full(self, token: Token) -> Point:
        a, b, c = token.parts
        if a > 31:
            return Point(token.start, token.stop, c, b, a, leftward=True, impossible=b > 12, iso=True)
        year = c if c > 99 else 2000 + c
        return self._day_and_month(token, a, b, year)

    def _day_and_month(self, token: Token, a: int, b: int, year: int | None) -> Point:
        if (a > 12 and b > 12) or not (a and b):
            return Point(token.start, token.stop, None, None, year, impossible=True)
        day_first = Point(token.start, token.stop, a, b, year)
        month_first = Point(token.start, token.stop, b, a, year)
        if token.mark != "." and {"dmy": b > 12, "mdy": a > 12}.get(self._order, False):  # no reading is sure
            point = day_first if self._order == "dmy" else month_first
            return replace(point, swapped=(point.month or 0, point.day or 0))
        if a > 12 or a == b or token.mark == "." or "I" in token.text or (self._order == "dmy" and b <= 12):
            return day_first
        return month_first if b > 12 or self._order == "mdy" else replace(day_first, swapped=(b, a))

    def _partial(self, token: Token, index: int) -> tuple[Point, int] | None:
        a, b = token.parts
        if b > 31:
            return (Point(token.start, token.stop, None, a, b), index + 1) if 1 <= a <= 12 else None
        if self._kind(index + 1) is Kind.MONTH or not (a and b):
            return None
        return self._day_and_month(token, a, b, None), index + 1

    def _day_first(self, index: int) -> tuple[Point, int] | None:
        if self._kind(index) is Kind.PARTIAL:
            return None
        token = self._number(index)
        if token is None:
            return None
        after = index + 1
        if self._hyphened(after) or (self._kind(after) is Kind.DOT and self._kind(after + 1) is Kind.MONTH):
            after += 1
        while self._kind(after) is Kind.OF:
            after += 1
        month, misspelt, stop = self._month(after)
        if month:
            year, stop = self._year(stop, comma=True, short=True)
            if token.value > 31 and year is None:
                return None
            end = self._tokens[stop - 1].stop
            word = self._text(after)
            return Point(token.start, end, token.value, month, year, misspelt=misspelt, word=word), stop
        if token.value > 31 or not self._may_be_bare(index + 1):
            return None
        return Point(token.start, token.stop, token.value), self._after_ordinal_dot(index + 1)

    def _hyphened(self, index: int) -> bool:
        """Tell whether a hyphen or slash joins a day to its month, as in "5-Jan-2029"."""
        tight = self._kind(index) in (Kind.DASH, Kind.SLASH) and self._kind(index + 1) is Kind.MONTH
        return tight and self._adjacent(index) and self._adjacent(index + 1)

    def _after_ordinal_dot(self, index: int) -> int:
        """Skip the dot of "11.-13.04.2028" and "3./4. June"."""
        joint = self._kind(index + 1) in (Kind.DASH, Kind.SLASH, Kind.AND)
        return index + 1 if self._kind(index) is Kind.DOT and joint and self._adjacent(index) else index

    def _number(self, index: int) -> Token | None:
        token = self._tokens[index] if index < len(self._tokens) else None
        if token is None or token.kind is not Kind.NUMBER or token.width > 2 or token.value == 0:
            return None
        return token

    def _may_be_bare(self, index: int) -> bool:
        """A number before "h", ":15" or "%" is no day."""
        text = self._text(index)
        return text not in ("h", ":", "%", "am", "pm", "heures", "hours") or (
            text == ":" and not (self._kind(index + 1) is Kind.NUMBER and self._adjacent(index + 1))
        )

    def _adjacent(self, index: int) -> bool:
        return self._tokens[index - 1].stop == self._tokens[index].start

    def _month(self, index: int) -> tuple[int, str, int]:
        """Return (month, the word if it is misspelt, the token after it); month 0 where there is none."""
        if index >= len(self._tokens):
            return 0, "", index
        token = self._tokens[index]
        if token.kind is Kind.MONTH:
            return token.value, "", self._after_translation(self._after_dot(index, token), token.value)
        small = self._kind(index - 1) is Kind.NUMBER and self._ends_after_word(index + 1)
        near = near_month(token.text, small=small) if token.kind is Kind.WORD else 0
        return (near, token.text, index + 1) if near else (0, "", index)

    def _ends_after_word(self, index: int) -> bool:
        """Tell whether a date may end behind a word in small letters: at a mark, a year, or where the text ends."""
        year = self._kind(index) is Kind.NUMBER and self._tokens[index].width == 4
        return year or index >= len(self._tokens) or self._text(index) in _MARKS

    def _after_translation(self, index: int, month: int) -> int:
        """Skip the month's name in a second language: "5–7 mars / March 2028"."""
        again = self._kind(index) is Kind.SLASH and self._kind(index + 1) is Kind.MONTH
        return index + 2 if again and self._tokens[index + 1].value == month else index

    def _after_dot(self, index: int, token: Token) -> int:
        """Take the dot of an abbreviation, not the full stop of a sentence."""
        dotted = self._kind(index + 1) is Kind.DOT and self._adjacent(index + 1) and len(token.text) < 6
        return index + 2 if dotted and token.text.lower() not in ("may", "mai", "june", "july", "mars") else index + 1

    def _year(self, index: int, *, comma: bool, short: bool = False) -> tuple[int | None, int]:
        at = index
        tight = (
            self._kind(at) in (Kind.DASH, Kind.SLASH) and self._kind(at - 1) is Kind.MONTH and self._hyphened(at - 2)
        )
        while self._kind(at) is Kind.OF or ((tight or (comma and self._kind(at) is Kind.COMMA)) and at == index):
            at += 1
        token = self._tokens[at] if at < len(self._tokens) else None
        if token and token.kind is Kind.NUMBER and token.width == 4 and 1900 <= token.value < 2200:
            return token.value, at + 1
        return self._short_year(index, at, tight=tight, bare=short) if tight or at == index else (None, index)

    def _short_year(self, index: int, at: int, *, tight: bool, bare: bool) -> tuple[int | None, int]:
        """Read the two figures of "5 Jan 29" and "May '29", where nothing makes them a number of things."""
        marked = self._text(at) in _APOSTROPHES
        token = self._number(at + marked)
        if token is None or token.width != 2 or token.ordinal or not (marked or (bare and 20 <= token.value < 50)):
            return None, index
        if not marked and not tight and not self._ends_after(at + 1):
            return None, index
        return 2000 + token.value, at + marked + 1

    def _ends_after(self, index: int) -> bool:
        """Tell whether a date may end before a token: at a mark, or a name."""
        if index >= len(self._tokens):
            return True
        token = self._tokens[index]
        if token.text[:1].isalpha():
            return token.text[:1].isupper() and fold(token.text) not in words().folded("counted")
        mark = token.kind in (Kind.COMMA, Kind.BREAK) or token.text in (";", "(", ")", "]", ":")
        figures = self._kind(index + 1) is Kind.NUMBER and token.text != "("
        return (mark and not figures) or (token.kind is Kind.DASH and not self._adjacent(index) and not figures)

    def _month_first(self, index: int) -> tuple[Point, int] | None:
        month, misspelt, after = self._month(index)
        if not month:
            return None
        token = self._tokens[index]
        year, stop = self._year(after, comma=True)
        if year:
            return Point(token.start, self._tokens[stop - 1].stop, None, month, year, misspelt=misspelt), stop
        if misspelt:
            return None
        return self._american(token, month, after)

    def _american(self, token: Token, month: int, after: int) -> tuple[Point, int] | None:
        while self._kind(after) is Kind.THE:
            after += 1
        day = self._number(after)
        if day and day.value <= 31 and self._kind(after + 1) is not Kind.MONTH and self._may_be_bare(after + 1):
            year, stop = self._year(after + 1, comma=True)
            end = self._tokens[stop - 1].stop
            return Point(token.start, end, day.value, month, year, leftward=True, word=token.text.lower()), stop
        return Point(token.start, self._tokens[after - 1].stop, None, month), after

    def _vague(self, index: int) -> tuple[Point, int] | None:
        """Read "mid-March 2027", "3rd quarter 2027", "Spring 2027", "early 2027", and a year alone."""
        at, parts = index, list[Token]()
        while self._is_vague(at):
            parts.append(self._tokens[at])
            at += 1
            while self._kind(at) in (Kind.DASH, Kind.OF) or self._text(at) in ("'", "’"):
                at += 1
        month, _, after = self._month(at) if parts else (0, "", at)
        year, stop = self._year(after if month else at, comma=False)
        named = any(part.kind in _VAGUE for part in parts)  # an ordinal alone is a day: "1er juin"
        if named and (year or month):
            stop = stop if year else after
            first, months = (month, 1) if month else part_of_year(parts)
            return Point(
                parts[0].start, self._tokens[stop - 1].stop, None, first or None, year, vague=True, months=months
            ), stop
        if year and self._years and not parts:
            return Point(self._tokens[at].start, self._tokens[stop - 1].stop, None, None, year), stop
        return None

    def _is_vague(self, index: int) -> bool:
        kind = self._kind(index)
        if kind is Kind.NUMBER:
            return self._tokens[index].ordinal
        counts = kind is Kind.WORD and self._tokens[index].value > 0  # "third quarter"
        return kind in _VAGUE or (counts and self._kind(index + 1) is Kind.QUARTER)

    def _kind(self, index: int) -> Kind | None:
        return self._tokens[index].kind if 0 <= index < len(self._tokens) else None

    def _text(self, index: int) -> str:
        return self._tokens[index].text.lower() if index < len(self._tokens) else ""
