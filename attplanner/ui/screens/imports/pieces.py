"""Painting pieces of text with their looks, and the two kinds of buttons of a row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from attplanner.ui import icons, theme
from attplanner.ui.painting import draw_text
from attplanner.ui.screens.imports.said import Look, Piece
from attplanner.ui.widgets.labels import elide

FONTS: dict[Look, tuple[int, int]] = {
    "strong": (13, 500),
    "plain": (13, 400),
    "muted": (12, 400),
    "ok": (13, 500),
    "warn": (13, 500),
    "gone": (13, 500),
}
INKS: dict[Look, str] = {
    "strong": "ink", "plain": "ink", "muted": "ink3", "ok": "ok", "warn": "warn", "gone": "ink3",
}  # fmt: skip
ButtonLook = Literal["proposed", "given", "plain"]
BUTTONS: dict[ButtonLook, tuple[str, str, str]] = {
    "proposed": ("accent", "accent", "on_accent"),
    "given": ("ok_line", "ok_soft", "ok"),
    "plain": ("line2", "surface", "ink"),
}
GROUNDS: dict[Look, tuple[str, str]] = {"ok": ("ok_soft", "ok_soft"), "warn": ("warn_soft", "warn_line")}


def draw_pieces(
    painter: QPainter, rect: QRect, pieces: Sequence[Piece], direction: Qt.LayoutDirection, area: QRect, *,
    selected: bool = False,
) -> None:  # fmt: skip
    """Draw pieces one after the other in a line; the one that does not fit is shortened at a word."""
    left = rect.x()
    for whole, look in pieces:
        text = whole.lstrip(" ")  # blanks before a piece are room, in either direction
        left += 4 * (len(whole) - len(text))
        if direction == Qt.LayoutDirection.RightToLeft:
            text = text.replace("→", "←")
        room = rect.right() - left
        if room < 20:
            return
        font = theme.font(*FONTS[look])
        short = elide(text, QFontMetrics(font), room)
        wide = QFontMetrics(font).horizontalAdvance(short)
        box = QRect(left, rect.y(), wide, rect.height())
        if look in GROUNDS:
            box.translate(2, 0)
            _ground(painter, QStyle.visualRect(direction, area, box.adjusted(-3, 0, 3, 0)), *GROUNDS[look])
        ink = "sel_text" if selected and look in ("strong", "plain", "muted", "gone") else INKS[look]
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        draw_text(painter, QStyle.visualRect(direction, area, box), short, direction)
        if look == "gone":
            line = QRect(box.x(), box.center().y() + 1, wide, 1)
            painter.fillRect(QStyle.visualRect(direction, area, line), theme.colour(ink))
        left = box.right() + 1 + (2 if look in GROUNDS else 0)


def pieces_width(pieces: Sequence[Piece]) -> int:
    """Return the room that pieces take in a line where none is shortened."""
    return sum(_piece_width(text, look) for text, look in pieces)


@lru_cache(maxsize=2000)  # titles and repairs come again and again in a long source
def _piece_width(whole: str, look: Look) -> int:
    text = whole.lstrip(" ")
    wide = QFontMetrics(theme.font(*FONTS[look])).horizontalAdvance(text)
    return wide + 4 * (len(whole) - len(text)) + (4 if look in GROUNDS else 0)


def on_selection(token: str) -> str:
    """Return the colour of a line in the selected row: where the selection is as bright as it, that of its text."""
    current = theme.current()
    return "sel_text" if current is not None and current.name == "contrast" else token


def _ground(painter: QPainter, rect: QRect, soft: str, line: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour(line))
    painter.setBrush(theme.colour(soft))
    painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def draw_cell(
    painter: QPainter, area: QRect, rect: QRect, icon: str, *, on: bool, last: bool, view: QWidget
) -> None:  # fmt: skip
    """Draw accept or refuse as one cell of a pair; the one that is chosen is tinted."""
    soft, ink = ("bad_soft", "bad") if last else ("ok_soft", "ok")
    direction = view.layoutDirection()
    box = QStyle.visualRect(direction, area, rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour(f"{ink}_line" if on else "line2"))
    painter.setBrush(theme.colour(soft if on else "surface"))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    spot = QStyle.visualRect(direction, area, QRect(rect.x() + 8, rect.y() + 4, 14, 14))
    painter.drawPixmap(spot.topLeft(), icons.pixmap(icon, ink if on else "ink3", 14))


def draw_button(painter: QPainter, area: QRect, rect: QRect, text: str, *, look: ButtonLook, view: QWidget) -> None:
    """Draw a button with words; the answer that was given is tinted and ticked."""
    direction = view.layoutDirection()
    box = QStyle.visualRect(direction, area, rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, ground, ink = BUTTONS[look]
    painter.setPen(theme.colour(line))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(theme.font(12, 500))
    painter.setPen(theme.colour(ink))
    if look == "given":
        tick = QStyle.visualRect(direction, area, QRect(rect.x() + 6, rect.y() + 7, 12, 12))
        painter.drawPixmap(tick.topLeft(), icons.pixmap("check", ink, 12))
        box = QStyle.visualRect(direction, area, rect.adjusted(13, 0, 0, 0))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
