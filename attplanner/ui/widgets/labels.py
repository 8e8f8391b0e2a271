"""Small things to read: labels by role, icons, elided text, key caps, badges, rules."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from attplanner.domain.handling import Handling
from attplanner.ui import icons, theme, words
from attplanner.ui.painting import draw_text, picture

_ARABIC = re.compile("[\u0600-\u06ff]")


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label whose look the style sheet knows by its role; its text is never read as rich text."""
    made = Paragraph(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    lead(made)
    if role:
        made.setProperty("role", role)
    return made


def lead(made: QLabel) -> None:
    """Let a text begin at the edge where reading begins, whatever script it is in: Qt goes by its first letter."""
    if QGuiApplication.isRightToLeft():
        made.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )


class Paragraph(QLabel):
    """Text in as many lines as its width needs: a layout that does not ask for a height cannot squeeze it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def setText(self, text: str, /) -> None:
        super().setText(text)
        if self.isVisible():
            self._claim()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._claim()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._claim()

    def _claim(self) -> None:
        self.setMinimumHeight(0)  # the height for a width is never less than this: it would stay as of the narrowest
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


def rule(*, vertical: bool = False) -> QFrame:
    """Return a hairline that separates."""
    made = QFrame()
    made.setProperty("role", "vrule" if vertical else "rule")
    if vertical:
        made.setFixedSize(1, 12)
    else:
        made.setFixedHeight(1)
    return made


def key_cap(sequence: QKeySequence | str) -> QLabel:
    """Return a shortcut as it is printed on keys."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    made = label(text, "keycap")
    made.setFixedHeight(20)
    return made


class IconLabel(QWidget):
    """An icon that follows the theme; decoration, so screen readers skip it."""

    def __init__(self, name: str, token: str = "ink2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Show another icon."""
        self._name, self._token = name, token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.pixmap(self._name, self._token, self._size))
        painter.end()


def elide(text: str, metrics: QFontMetrics, width: int) -> str:
    """Shorten a text to a width at a word, never inside one (but for a first word that is too long itself)."""
    if len(text) <= max(width // 2, 16) and metrics.horizontalAdvance(text) <= width:
        return text
    cut = _cut(text, metrics, width)
    parts = cut.removesuffix("…").split(" ")
    for count in range(len(parts) - 1, 0, -1):
        short = " ".join(parts[:count]).rstrip(" ,;–-") + " …"
        if metrics.horizontalAdvance(short) <= width:
            return short
    return cut


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    """Shorten a text that is too long, inside a word if need be; only as much of it is measured as may be seen."""
    for most in (max(width // 5, 16), max(width // 2, 16)):  # letters are wider than five pixels, none under two
        part = text[:most]
        cut = metrics.elidedText(part, Qt.TextElideMode.ElideRight, width)
        if cut != part:
            break
    return cut


class ElidedLabel(QLabel):
    """One line that is shortened at a word; the full text is in the tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        lead(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self._full = ""
        self.set_full(text)

    def set_full(self, text: str) -> None:
        """Show another text."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    @property
    def full(self) -> str:
        """Return the whole text."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        short = elide(self._full, self.fontMetrics(), max(self.width(), 24))
        mixed = self.isRightToLeft() and _ARABIC.search(short)
        self.setText("\u200f" + short if mixed else short)  # a date in Arabic behind a name in Latin letters
        self.setToolTip(self._full if short != self._full else "")


class LinkLabel(QLabel):
    """Words that can be clicked or reached by Tab and opened by Enter."""

    clicked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        lead(self)
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def badge(text: str, kind: str = "plain") -> QLabel:
    """Return a badge; kind: plain, warn, bad, ok, troika, accent."""
    made = label(text)
    made.setProperty("badge", kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


HANDLING_LOOK = {
    Handling.INTERNAL: ("lock", "ink3", "sunken", "line2"),
    Handling.TROIKA: ("triangle", "troika", "troika_soft", "troika_line"),
    Handling.PUBLICATION: ("eye", "ok", "ok_soft", "ok_line"),
}
MARK = 20


def draw_handling(painter: QPainter, at: QPoint, handling: Handling) -> None:
    """Draw the 20-pixel mark of a handling with its upper left corner at a point."""
    painter.drawPixmap(at, picture(_DRAW[handling], MARK, MARK))


def _draw(handling: Handling, painter: QPainter, width: int, height: int) -> None:
    icon, ink, soft, line = HANDLING_LOOK[handling]
    painter.setPen(theme.colour(line))
    painter.setBrush(theme.colour(soft))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4)
    painter.drawPixmap(4, 4, icons.pixmap(icon, ink, 12))


_DRAW = {one: partial(_draw, one) for one in Handling}  # each by itself, as ``picture`` asks


class HandlingBadge(QWidget):
    """The mark of a handling; with its word where there is room, else in the tooltip and accessible name."""

    def __init__(self, handling: Handling, *, with_word: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_word = with_word
        self.setFont(theme.font(12, 500))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_handling(handling)

    def set_handling(self, handling: Handling) -> None:
        """Show another handling."""
        self.handling = handling
        self._word = words.word("handlings", handling.value)
        self.setToolTip(self._word)
        self.setAccessibleName(self._word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = MARK + (self.fontMetrics().horizontalAdvance(self._word) + 6 if self._with_word else 0)
        return QSize(width, MARK)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        if self._with_word:
            self._paint_with_word(painter)
        else:
            draw_handling(painter, QPoint(0, 0), self.handling)
        painter.end()

    def _paint_with_word(self, painter: QPainter) -> None:
        icon, ink, soft, line = HANDLING_LOOK[self.handling]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(line))
        painter.setBrush(theme.colour(soft))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(self.width() - 17 if mirrored else 5, 4, icons.pixmap(icon, ink, 12))
        painter.setPen(theme.colour("ink2" if self.handling is Handling.INTERNAL else ink))
        area = self.rect().adjusted(5, 0, -20, 0) if mirrored else self.rect().adjusted(20, 0, -5, 0)
        draw_text(painter, area, self._word, self.layoutDirection())


def handling_marks(handlings: tuple[Handling, ...]) -> QWidget:
    """Return the marks of several handlings in a row, the widest circle first."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for one in sorted(set(handlings), key=lambda value: -value.reach):
        row.addWidget(HandlingBadge(one))
    return made
