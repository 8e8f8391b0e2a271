"""Shares of the world's arms trade as rows of a list, each with a bar as long as its share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QPainter

from attplanner.domain.text import fold
from attplanner.domain.trade import TradeShare
from attplanner.domain.treaty_status import Status
from attplanner.ui import theme
from attplanner.ui.tables.row_look import Place, RowLook
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.widgets.status_glyph import draw_status
from attplanner.ui.words import translate

BAR = 1  # the column whose cells are bars
LEAST = 0.0005  # a share that is written as "under 0.1"


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One line: its words, its share, and for a State or a status which it is."""

    key: str
    name: str
    share: TradeShare
    status: Status | None = None
    muted: bool = False


def percent(share: float) -> str:
    """Return a share as the language writes it, to a tenth of a per cent."""
    if 0 < share < LEAST:
        return translate("trade", "under {0}%").format(QLocale().toString(0.1, "f", 1))
    return translate("trade", "{0}%").format(QLocale().toString(share * 100, "f", 1))


def volume(part: int) -> str:
    """Return a volume in millions of trend-indicator values; ``part`` is in thousandths of a million."""
    places = 0 if part >= 100_000 else 1
    return QLocale().toString(part / 1000, "f", places)


def columns(title: str) -> tuple[Column[ShareRow], ...]:
    """Return the columns of one list of shares."""
    share, size = translate("trade", "Share"), translate("trade", "Million TIV")
    return (
        Column("name", title, lambda r: r.name, 226, sort=lambda r: fold(r.name), tooltip=lambda r: r.name),
        Column("bar", "", lambda r: "", 80, sort=lambda r: r.share.part, stretch=True),
        Column("share", share, lambda r: percent(r.share.share), room(share, ["100.0%", percent(LEAST / 2)]),
               sort=lambda r: r.share.part, end=True),
        Column("volume", size, lambda r: volume(r.share.part), room(size, ["1,000,000"], 8),
               sort=lambda r: r.share.part, end=True),
    )  # fmt: skip


class ShareLook(RowLook[ShareRow]):
    """Paints the bars, and the shape of a status before its words."""

    def __init__(self, shown: Sequence[Column[ShareRow]]) -> None:
        super().__init__(shown)
        self.largest = 0.0

    def paint_cell(self, painter: QPainter, area: QRect, column: int, row: ShareRow, place: Place) -> None:
        if column == BAR:
            self._bar(painter, area, row, place)
        elif column == 0 and row.status is not None:
            spot = place.mirrored(area, QRect(area.x(), area.center().y() - 6, 12, 14))
            mirrored = place.direction == Qt.LayoutDirection.RightToLeft
            draw_status(painter, spot.toRectF(), row.status, mirrored=mirrored)
            super().paint_cell(painter, place.mirrored(area, area.adjusted(18, 0, 0, 0)), column, row, place)
        else:
            super().paint_cell(painter, area, column, row, place)

    def _bar(self, painter: QPainter, area: QRect, row: ShareRow, place: Place) -> None:
        if self.largest <= 0 or row.share.part <= 0:
            return
        wide = max(round(area.width() * row.share.share / self.largest), 2)
        bar = place.mirrored(area, QRect(area.x(), area.center().y() - 4, wide, 9))
        painter.fillRect(bar, theme.colour("line2" if row.muted else "accent"))
