"""Sets the parts of a document in type: as wide and as high as LibreOffice sets those of our Word file.

Lengths are twentieths of a point, as in the template (``resources/templates/docx``), those of type and painter as
well: type of so many dots is as wide as it is in print, that of a screen's few is not.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.markup import RAISED
from attplanner.exports.text_safety import clean
from attplanner.ui import theme

WIDTH: Final = 9412  # of the text: A4 less both margins
TAB: Final = 720
ASCENT, DESCENT, LEADING = 0.891, 0.216, 0.042  # of Times New Roman, and of Liberation Serif, which is as large
CELL_SIDE, CELL_TOP, RULE = 85, 50, 15
_OTHER_SCRIPT: Final = re.compile("[^\u0000-\u024f–—‘’“”…]")


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph stands: its size in half points, its spaces, ``spread`` the height of its lines in per cent."""

    size: int = 23
    bold: bool = False
    italic: bool = False
    centred: bool = False
    before: int = 0
    after: int = 0
    left: int = 0
    hanging: int = 0
    spread: int = 108
    keep_next: bool = False

    @property
    def line(self) -> int:
        """Return the height of a line."""
        size = self.size * 10
        whole = math.ceil(ASCENT * size) + math.ceil(DESCENT * size) + round(LEADING * size)
        return whole * self.spread // 100


LOOKS: Final = {
    BlockKind.ANNEX: Look(26, bold=True, centred=True, before=60, after=40, keep_next=True),
    BlockKind.TITLE: Look(26, bold=True, centred=True, after=200, keep_next=True),
    BlockKind.PROCESS: Look(bold=True, italic=True, before=200, after=120, keep_next=True),
    BlockKind.DATE_LINE: Look(bold=True, before=160, after=20, left=2835, hanging=2835, keep_next=True),
    BlockKind.BULLET: Look(after=20, left=595, hanging=255),
    BlockKind.PARAGRAPH: Look(after=120),
}
TEXT = Look(20, spread=100)
DASH = replace(TEXT, after=20, left=227, hanging=227)
HEAD = replace(TEXT, italic=True, keep_next=True)
GROUP = replace(TEXT, bold=True, italic=True, before=80, after=20, keep_next=True)
RUNNING, FOOT = TEXT, replace(TEXT, size=18)


@cache
def font(look: Look) -> QFont:
    """Return the type of a look; as in Word, pairs of letters are not moved together."""
    made = QFont(theme.font(look.size * 10, family=theme.SERIF))  # a copy: that one is everybody's
    made.setBold(look.bold)
    made.setItalic(look.italic)
    made.setKerning(False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def _metrics(look: Look) -> QFontMetricsF:
    return QFontMetricsF(font(look))


@cache
def _option(look: Look) -> QTextOption:
    made = QTextOption(Qt.AlignmentFlag.AlignHCenter if look.centred else Qt.AlignmentFlag.AlignLeft)
    made.setTextDirection(Qt.LayoutDirection.LeftToRight)
    made.setUseDesignMetrics(True)
    made.setTabStopDistance(TAB)
    if look.hanging:
        made.setTabs([QTextOption.Tab(look.hanging, QTextOption.TabType.LeftTab)])
    return made


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text in a column of some width. A tab in it goes to where the lines below the first one begin."""

    text: str
    look: Look
    width: int
    french: bool = False

    def height(self) -> int:
        """Return how high it is without the spaces around it."""
        return self.look.line if self._is_one_line() else self.laid_out()[1]

    def _is_one_line(self) -> bool:
        """Tell whether it surely is; quick, as most paragraphs are."""
        dash, tab, rest = self.text.rpartition("\t")
        if (tab and dash != "–") or not _is_plain(self.text):
            return False
        return _metrics(self.look).horizontalAdvance(rest) < self.width - self.look.left

    def laid_out(self) -> tuple[QTextLayout, int]:
        """Return its lines, and how high they are."""
        look = self.look
        made = QTextLayout(self.text, font(look))
        made.setTextOption(_option(look))
        if self.french:
            made.setFormats(list(_raised(self.text)))
        made.beginLayout()
        first, high = True, 0
        while (line := made.createLine()).isValid():
            left = look.left - (look.hanging if first else 0)
            line.setLineWidth(self.width - left)
            tall = max(look.line, math.ceil(line.height())) if _is_taller(line.height(), look) else look.line
            line.setPosition(QPointF(left, high + tall - line.height()))
            high, first = high + tall, False
        made.endLayout()
        return made, max(high, look.line)


def _is_plain(text: str) -> bool:
    """Tell whether a text has no letters but Latin ones, and no signs but those of every type."""
    return not _OTHER_SCRIPT.search(text)


def _is_taller(high: float, look: Look) -> bool:
    """Tell whether a line has letters of a script that needs more room."""
    return high > _metrics(look).height() * 1.05


def _raised(text: str) -> Iterator[QTextLayout.FormatRange]:
    """Yield the form of each "er" of the French first of the month."""
    for found in RAISED.finditer(text):
        one = QTextLayout.FormatRange()
        raised = QTextCharFormat()
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        one.start, one.length, one.format = found.end() - 2, 2, raised
        yield one


@dataclass(frozen=True, slots=True)
class Piece:
    """What is not parted by the end of a page: paragraphs at their places, and rules above or below."""

    placed: tuple[tuple[int, int, Paragraph], ...]  # from the left, from the top
    height: int
    before: int = 0
    after: int = 0
    keep_next: bool = False
    line: int = LOOKS[BlockKind.BULLET].line
    above: bool = False
    below: bool = False

    def paint(self, painter: QPainter, top: int) -> None:
        """Paint it with its top so far below the origin."""
        for left, down, paragraph in self.placed:
            layout, _ = paragraph.laid_out()
            layout.draw(painter, QPointF(left, top + down))
        for rule, down in ((self.above, 0), (self.below, self.height)):
            if rule:
                painter.drawLine(0, top + down, WIDTH, top + down)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document, not set yet: a block, or a row of a table (``row`` None for its head)."""

    source: Block | Table
    row: Row | None = None
    last: bool = False


def parts_of(document: Document) -> Iterator[Part]:
    """Yield the parts in their order."""
    for part in document.body:
        yield Part(part)
        if isinstance(part, Table):
            yield from (Part(part, row, row is part.rows[-1]) for row in part.rows)


def piece_of(part: Part, french: bool) -> Piece:
    """Set a part in type."""
    if isinstance(part.source, Block):
        return _block(part.source, french)
    table = part.source
    if part.row is None:
        return _row(((text,) for text in table.head), _columns(table), HEAD, french, above=True, below=True)
    if part.row.heading:
        return _row(part.row.cells[:1], [WIDTH], GROUP, french, below=part.last)
    return _row(part.row.cells, _columns(table), TEXT, french, below=part.last)


def _block(block: Block, french: bool) -> Piece:
    look = LOOKS[block.kind]
    dash = "–\t" if block.kind is BlockKind.BULLET else ""
    text = dash + "\t".join(clean(cell) for cell in block.cells if cell)
    one = Paragraph(text, look, WIDTH, french)
    return Piece(((0, 0, one),), one.height(), look.before, look.after, look.keep_next, look.line)


def _columns(table: Table) -> list[int]:
    shares = table.widths or (1,) * len(table.head)
    return [WIDTH * share // sum(shares) for share in shares]


def _row(
    cells: Iterable[tuple[str, ...]], widths: list[int], look: Look, french: bool, *,
    above: bool = False, below: bool = False,
) -> Piece:  # fmt: skip
    placed: list[tuple[int, int, Paragraph]] = []
    left = highest = 0
    top = CELL_TOP + RULE * above
    for lines, width in zip(cells, widths, strict=True):
        down = top
        for line in lines:
            one = _cell_line(line, look, width - 2 * CELL_SIDE, french)
            placed.append((left + CELL_SIDE, down + one.look.before, one))
            down += one.look.before + one.height() + one.look.after
        left, highest = left + width, max(highest, down)
    return Piece(
        tuple(placed), highest + CELL_TOP, keep_next=look.keep_next, line=look.line, above=above, below=below
    )


def _cell_line(line: str, look: Look, width: int, french: bool) -> Paragraph:
    if line.startswith("– "):
        return Paragraph(f"–\t{clean(line[2:])}", DASH, width, french)
    return Paragraph(clean(line), look, width, french)
