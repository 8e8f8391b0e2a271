"""How a list paints its rows: a row at a time, since a call for every cell takes longer than the painting itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from attplanner.ui import icons, theme
from attplanner.ui.painting import draw_text
from attplanner.ui.tables.row_table import Column, Row
from attplanner.ui.widgets.labels import elide

PAD = 12
Font = tuple[int, int]
"""Size in pixels and weight of the interface's font."""
PLAIN, SMALL = (13, 400), (12, 400)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row is painted and in which state; ``cells`` are the columns in sight: number, left edge, width."""

    area: QRect
    cells: Sequence[tuple[int, int, int]]
    direction: Qt.LayoutDirection
    selected: bool
    hovered: bool

    @property
    def ink(self) -> str:
        """The colour of what is written plainly."""
        return "sel_text" if self.selected else "ink"

    def mirrored(self, area: QRect, part: QRect) -> QRect:
        """Return a part of an area, laid out from left to right, as it lies in the direction of the window."""
        return part if self.direction == Qt.LayoutDirection.LeftToRight else _mirror(area, part)


def _mirror(area: QRect, part: QRect) -> QRect:
    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, area, part)


class RowLook(Generic[Row]):
    """Paints a row: ground by state, hairline below, each cell's text shortened at a word.

    Subclasses paint other contents. Whoever paints sets pen and font himself and leaves nothing else set.
    """

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        self.columns = tuple(columns)

    def paint(self, painter: QPainter, place: Place, row: Row) -> None:
        """Paint a row."""
        ground = "sel" if place.selected else "hover" if place.hovered else "surface"
        paint_ground(painter, place.area, ground)
        mirrored = place.direction == Qt.LayoutDirection.RightToLeft
        for column, left, width in place.cells:
            pad = 6 if column else PAD
            start, end = (left + 6, pad) if mirrored else (left + pad, 6)
            area = QRect(start, place.area.y(), left + width - end - start, place.area.height())
            self.paint_cell(painter, area, column, row, place)

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: Row, place: Place) -> None:
        """Paint what is in a cell; by default its text."""
        shown = self.columns[column]
        font = (13, 500) if place.selected and column == 0 else PLAIN
        paint_text(painter, area, shown.text(row), place, place.ink, font=font, trailing=shown.end)


def paint_ground(painter: QPainter, area: QRect, colour: str) -> None:
    """Paint ground and hairline of a row."""
    painter.fillRect(area, theme.colour(colour))
    painter.fillRect(QRect(area.x(), area.bottom(), area.width(), 1), theme.colour("line"))


def paint_head(painter: QPainter, place: Place, title: str, rest: str, *, folded: bool, strong: bool = False) -> None:
    """Paint the head of a group over a whole row: whether it is folded away, its title, and a lighter rest."""
    area = place.area
    paint_ground(painter, area, "sel" if place.selected else "hover" if strong else "sunken")
    closed = "chevron-right" if place.direction == Qt.LayoutDirection.LeftToRight else "chevron-left"
    icon = icons.pixmap(closed if folded else "chevron-down", "ink2", 14)
    painter.drawPixmap(place.mirrored(area, QRect(12, area.y() + 7, 14, 14)).topLeft(), icon)
    font = (13, 600 if strong else 500)
    width, room = advance(title, font), area.width() - 46
    told = place.mirrored(area, QRect(34, area.y(), min(width + 2, room), area.height()))
    paint_text(painter, told, title, place, "ink", font=font)
    after = place.mirrored(area, QRect(34 + width + 8, area.y(), room - width - 8, area.height()))
    paint_text(painter, after, rest, place, "ink2", font=SMALL)


def paint_text(
    painter: QPainter,
    area: QRect,
    text: str,
    place: Place,
    ink: str,
    *,
    font: Font = PLAIN,
    trailing: bool = False,
) -> str:
    """Paint one line at the leading (or trailing) edge, shortened at a word; return what is to be read of it."""
    if not text:
        return text
    short = _shortened(text, font, area.width())
    painter.setFont(theme.font(*font))
    painter.setPen(theme.colour(ink))
    draw_text(painter, area, short, place.direction, trailing=trailing)
    return short


@lru_cache(maxsize=2048)
def _shortened(text: str, font: Font, width: int) -> str:
    return elide(text, QFontMetrics(theme.font(*font)), width)


@lru_cache(maxsize=2048)
def advance(text: str, font: Font = PLAIN) -> int:
    """Return the width of a text in the interface's font."""
    return QFontMetrics(theme.font(*font)).horizontalAdvance(text)
