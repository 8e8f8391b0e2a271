"""A line that says at its end what was understood of it, or what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle

from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.painting import draw_text

MOST = 150  # pixels of the line
EDGES = 26  # of which the frame and its padding take so many


class HintedLine(LevelLine):
    """A field whose red frame never stands alone: the words are in it, in its tooltip, and for a screen reader."""

    hint = ""
    _spare = False

    @property
    def wrong(self) -> bool:
        """Tell whether what is typed cannot be taken."""
        return bool(self.property("state") == "wrong")

    def show_hint(self, hint: str, *, wrong: bool = False, why: str = "", spare: bool = False) -> None:
        """Say something in a few words; ``why`` says it in full, where there is no room for that.

        What can be spared is not shown where the text itself would have to make room for it.
        """
        said = why or hint
        if wrong and QAccessible.isActive() and said != self.accessibleDescription():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.hint, self._spare = hint, spare
        theme.set_property(self, "state", "wrong" if wrong else "")
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self._make_room()

    def _space(self) -> int:
        """Return how many pixels the words take; 0 where they are not shown."""
        space = QFontMetrics(theme.font(12)).horizontalAdvance(self.hint) + 8 if self.hint else 0
        text = self.fontMetrics().horizontalAdvance(self.text()) + EDGES
        return 0 if self._spare and text + space > self.width() else min(space, MOST)

    def _make_room(self) -> None:
        sides = 0, self._space()
        left, right = reversed(sides) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else sides
        kept = self.textMargins()  # what levels the line
        self.setTextMargins(left, kept.top(), right, kept.bottom())
        self.update()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self._space():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("bad" if self.wrong else "ink3"))
        area = QRect(self.width() - MOST - 18, 0, MOST + 10, self.height())
        direction = self.layoutDirection()
        draw_text(painter, QStyle.visualRect(direction, self.rect(), area), self.hint, direction, trailing=True)
        painter.end()
