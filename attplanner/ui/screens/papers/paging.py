"""Which parts of a document come onto which page, found out bit by bit so that nobody waits for a long one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from attplanner.exports.document import Document, Table
from attplanner.ui.screens.papers.typeset import Part, Piece, parts_of, piece_of

HEIGHT: Final = 14_117  # of the text, in twentieths of a point: A4 less both margins
KEPT_PAGES: Final = 6
LOOK_UP: Final = 16  # parts between two looks at the clock


@dataclass(frozen=True, slots=True)
class Start:
    """Where a page begins: with which part, and how much of it stands on the pages before."""

    part: int
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class _Size:
    """What is kept of a part that was set: all that the next one has to know."""

    height: int
    before: int
    after: int
    keep_next: bool


class Pages:
    """The pages of a document. ``whole`` tells whether all are known."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.whole = False
        self._french = document.language == "fr"
        self._coming = parts_of(document)
        self._parts: list[Part] = []
        self._sizes: list[_Size] = []
        self._starts = [Start(0)]
        self._down = 0  # how far the last page is filled
        self._heads: dict[int, Piece] = {}  # by the table's id
        self._kept: dict[int, list[tuple[int, Piece]]] = {}

    def __len__(self) -> int:
        """Return how many pages are known."""
        return len(self._starts)

    def go_on(self, parts: int, seconds: float = 0) -> None:
        """Find out about so many more parts, and about more until so many seconds are over."""
        until = time.perf_counter() + seconds
        while not self.whole and (parts > 0 or time.perf_counter() < until):
            parts -= LOOK_UP
            coming = list(islice(self._coming, LOOK_UP))
            self.whole = len(coming) < LOOK_UP
            for part in coming:
                self._add(part)

    def _add(self, part: Part) -> None:
        number, piece = len(self._parts), piece_of(part, self._french)
        self._parts.append(part)
        self._sizes.append(_Size(piece.height, piece.before, piece.after, piece.keep_next))
        down = self._down + self._gap(number)
        if down + piece.height > HEIGHT and number > self._starts[-1].part:
            self._begin_page(number)
            down = self._down + self._gap(number)
        self._down = down + piece.height
        self._run_over(number, piece)

    def _gap(self, number: int) -> int:
        """Return the space above a part: the larger of the two that meet, none at the top of a page but the first."""
        size = self._sizes[number]
        if number == self._starts[-1].part:
            return 0 if number else size.before
        return max(self._sizes[number - 1].after, size.before)

    def _begin_page(self, number: int) -> None:
        """Begin a page with a part, or with what has to stay with it."""
        first = number
        while first - 1 > self._starts[-1].part and self._sizes[first - 1].keep_next:
            first -= 1
        self._starts.append(Start(first))
        self._down = self._above(first)
        for one in range(first, number):
            self._down += self._gap(one) + self._sizes[one].height

    def _above(self, number: int) -> int:
        """Return how high the head of a table is that comes again above a part."""
        head = self._head(self._parts[number])
        return head.height if head else 0

    def _head(self, part: Part) -> Piece | None:
        table = part.source
        if part.row is None or not isinstance(table, Table):
            return None
        if id(table) not in self._heads:
            self._heads[id(table)] = piece_of(Part(table), self._french)
        return self._heads[id(table)]

    def _run_over(self, number: int, piece: Piece) -> None:
        """Let a part that is higher than a page go on on the next ones, after a whole line."""
        top = self._down - piece.height
        while top + piece.height > HEIGHT:
            shown = (HEIGHT - top) // piece.line * piece.line
            self._starts.append(Start(number, shown))
            top = self._above(number) - shown
            self._down = top + piece.height

    def pieces(self, page: int) -> list[tuple[int, Piece]]:
        """Return what stands on a page, each with how far it is below the top of the text; pages count from 0."""
        if page not in self._kept:
            if len(self._kept) >= KEPT_PAGES:
                del self._kept[next(iter(self._kept))]
            self._kept[page] = list(self._placed(page))
        return self._kept[page]

    def _placed(self, page: int) -> Iterator[tuple[int, Piece]]:
        start = self._starts[page]
        if not self._parts:
            return
        head = self._head(self._parts[start.part])
        down = -start.skipped
        if head is not None:
            yield 0, head
            down += head.height
        for number in range(start.part, self._end(page)):
            size = self._sizes[number]
            if number > start.part:
                down += max(self._sizes[number - 1].after, size.before)
            elif number == 0:
                down += size.before
            yield down, piece_of(self._parts[number], self._french)
            down += size.height

    def _end(self, page: int) -> int:
        """Return the first part that does not stand on a page."""
        if page + 1 == len(self._starts):
            return len(self._sizes)
        after = self._starts[page + 1]
        return after.part + bool(after.skipped)
