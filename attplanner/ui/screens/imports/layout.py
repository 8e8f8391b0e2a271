"""Where everything of a row stands. Heights follow from the row's contents and the width, never from decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from attplanner.ui.screens.imports.said import Line

SOURCE_SHARE = 0.39
NUMBERS, GAP, PAD = 34, 10, 16
LINE, TOP, HEAD, REPAIR, QUESTION, FOOT, SMALL = 20, 9, 30, 29, 54, 6, 17
ROOM = 8  # about what the answers to a question would write
PAIR, CELL, BUTTON = 60, 30, 26
MOST_LINES = 60

Wrapped = list[tuple[int, str, int]]
"""Lines as they are painted: number of the source's line (0 where it goes on), text, where the text begins in it."""


class Wrapper:
    """Breaks lines of the source at words; the widths of words are measured once."""

    def __init__(self, metrics: QFontMetrics) -> None:
        self._metrics = metrics
        self._widths: dict[str, int] = {}
        self._space = metrics.horizontalAdvance(" ")

    def _width(self, word: str) -> int:
        found = self._widths.get(word)
        if found is None:
            found = self._widths[word] = self._metrics.horizontalAdvance(word)
        return found

    def wrap(self, lines: Sequence[tuple[int, str]], width: int) -> Wrapped:
        """Return lines that fit a width."""
        made: Wrapped = []
        for number, text in lines:
            self._break(made, number, text, width)
            if len(made) > MOST_LINES:
                del made[MOST_LINES:]
                made.append((0, "…", 0))
                break
        return made

    def _break(self, made: Wrapped, number: int, text: str, width: int) -> None:
        start, used, at = 0, 0, 0
        for word in text.split(" "):
            wide = self._width(word)
            if used and used + self._space + wide > width:
                made.append((number, text[start : at - 1], start))
                number, start, used = 0, at, 0
            used += wide + (self._space if used else 0)
            at += len(word) + 1
        made.append((number, text[start:], start))


@dataclass(frozen=True, slots=True)
class Spot:
    """Something that can be pressed: which proposal, and accept, refuse or other."""

    rect: QRect
    line: int
    act: str


def split_at(width: int) -> int:
    """Return where the source ends and the entry begins."""
    return round(width * SOURCE_SHARE)


def text_width(width: int) -> int:
    """Return the room that a line of the source has."""
    return split_at(width) - NUMBERS - GAP - PAD


def line_height(line: Line, more: int) -> int:
    """Return the height of a repair with so many further lines of small print."""
    return (QUESTION if line.question else REPAIR) + more * SMALL + (ROOM if line.outcomes else 0)


def left_height(count: int) -> int:
    """Return the height of that many lines of the source."""
    return TOP + count * LINE + TOP


def line_rects(area: QRect, lines: Sequence[Line], further: Sequence[int]) -> list[QRect]:
    """Return the place of each repair inside the right side of a row, ``further`` lines of small print included."""
    made = []
    top = area.y() + HEAD
    for line, more in zip(lines, further, strict=True):
        high = line_height(line, more)
        made.append(QRect(area.x(), top, area.width(), high))
        top += high
    return made


def pair_spots(rect: QRect, number: int) -> list[Spot]:
    """Return the two cells of accept and refuse at the end of a repair."""
    left, top = rect.right() + 1 - PAIR, rect.y() + 4
    return [
        Spot(QRect(left, top, CELL, 22), number, "accept"),
        Spot(QRect(left + CELL, top, CELL, 22), number, "refuse"),
    ]


def button_spots(rect: QRect, number: int, texts: Sequence[tuple[str, str]], metrics: QFontMetrics) -> list[Spot]:
    """Return the buttons of a question, from its end: (act, words) in the order in which they stand.

    They are beside its first two lines: what the answers would write has the whole width below.
    """
    made: list[Spot] = []
    right, top = rect.right() + 1 - 10, rect.y() + (QUESTION - 6 - BUTTON) // 2 + 2
    for act, text in reversed(texts):
        wide = metrics.horizontalAdvance(text) + 28
        made.append(Spot(QRect(right - wide, top, wide, BUTTON), number, act))
        right -= wide + 8
    return made[::-1]
