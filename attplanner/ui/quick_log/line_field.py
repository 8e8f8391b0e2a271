"""The line in which a meeting is typed: what was understood is underlined in the colour of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextLine
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from attplanner.ui import theme

COLOURS = {
    "when": "accent",
    "time": "accent",
    "where": "place_mark",
    "office": "warn",
    "person": "troika",
    "organization": "troika",
    "state": "party",
    "group": "deposited",
    "class": "deposited",
    "follow_up": "ok",
    "note": "bad",
}
MOST_LINES = 3
LINE, FRAME = 22, 20


class Span(Protocol):
    """Where something understood stands in the line, and of which kind it is."""

    @property
    def start(self) -> int:
        """Return the first position."""

    @property
    def stop(self) -> int:
        """Return the position behind the last."""

    @property
    def kind(self) -> str:
        """Return when, time, where, person, office, state …"""


def colour_of(kind: str) -> str:
    """Return the token of the colour of a kind."""
    return COLOURS.get(kind, "ink3")


class LineField(QPlainTextEdit):
    """One line that wraps where it is long, as high as it must: ``fitted`` is sent when that is another height.

    Enter goes on to what was understood.
    """

    entered = Signal()
    fitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._spans: Sequence[Span] = ()
        self.setProperty("scale", "line")
        self.setFont(theme.font(15))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self, *_: object) -> None:
        lines = max(self.document().firstBlock().layout().lineCount(), 1)
        height = min(lines, MOST_LINES) * LINE + FRAME
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if lines > MOST_LINES else bar.ScrollBarAlwaysOff)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.fitted.emit()
        if lines <= MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Underline these stretches."""
        self._spans = tuple(spans)
        self.viewport().update()

    def spans(self) -> Sequence[Span]:
        """Return what is underlined."""
        return self._spans

    def replace(self, start: int, stop: int, text: str) -> None:
        """Write something else in a stretch of the line, as typing that can be taken back."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(min(stop, len(self.toPlainText())), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def mark(self, start: int, stop: int) -> None:
        """Select a stretch and go there."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """Paste as one line: lines become parts between semicolons."""
        lines = (line.strip() for line in source.text().splitlines())
        self.insertPlainText("; ".join(line for line in lines if line))

    # -- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for span in self._spans:
            for stretch in self._stretches(span):
                painter.fillRect(stretch, theme.colour(colour_of(span.kind)))
        painter.end()

    def _stretches(self, span: Span) -> Iterator[QRectF]:
        block = self.document().firstBlock()
        layout, offset = block.layout(), self.contentOffset()
        top = self.blockBoundingGeometry(block).translated(offset).topLeft()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(span.start, line.textStart())
            stop = min(span.stop, line.textStart() + line.textLength())
            if start < stop:
                ends = sorted((_x(line, start), _x(line, stop)))
                y = top.y() + line.y() + line.height() + 1
                yield QRectF(top.x() + ends[0], y, ends[1] - ends[0], 2)


def _x(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)  # the binding gives the position again beside it
    value = found[0] if isinstance(found, tuple) else found
    return value if isinstance(value, float) else 0.0
