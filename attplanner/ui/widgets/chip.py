"""Chips: a filter with its choices, a participant, or any value that opens a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import icons, theme
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.labels import elide
from attplanner.ui.widgets.painted_button import PaintedButton
from attplanner.ui.widgets.status_glyph import draw_status

GAP = 6
TRAIL_GAP = 4


class ChipButton(PaintedButton):
    """A button that shows an icon or status, a caption, a value in bolder type, and a sign at the trailing edge."""

    def __init__(
        self, parent: QWidget | None = None, *, kind: str = "chip", padding: int = 9, size: int = 13, gap: int = GAP
    ) -> None:
        super().__init__(parent)
        self._size, self._gap = size, gap
        if kind:
            self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._padding = padding
        self._lead: str | Status | None = None
        self._lead_token = "ink2"
        self._trail = ""
        self._caption = ""
        self._value = ""
        self._max_width = 420
        self._note = ""

    def set_parts(
        self,
        caption: str = "",
        value: str = "",
        lead: str | Status | None = None,
        trail: str = "",
        *,
        token: str = "ink2",
    ) -> None:
        """Show caption and value; ``lead`` and ``trail`` name icons, ``lead`` may be a status."""
        self._caption, self._value, self._lead, self._trail = caption, value, lead, trail
        self._lead_token = token
        self.setAccessibleName(f"{caption} {value}".strip())
        self.updateGeometry()
        self.update()

    def set_note(self, note: str) -> None:
        """Show a figure at the trailing edge, paler than the words."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def _metrics(self, weight: int) -> QFontMetrics:
        return QFontMetrics(theme.font(self._size, weight))

    def _text_width(self) -> int:
        caption = self._metrics(400).horizontalAdvance(self._caption)
        value = self._metrics(500).horizontalAdvance(self._value)
        return caption + value + (4 if caption and value else 0)

    def sizeHint(self) -> QSize:
        width = 2 * self._padding + self._text_width() + 2
        width += (14 + self._gap) if self._lead else 0
        width += (14 + TRAIL_GAP) if self._trail else 0
        return QSize(min(width, self._max_width), 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), 26)

    def paint_parts(self, painter: QPainter) -> None:
        left, right = self._padding, self.width() - self._padding
        if self._lead:
            self._paint_lead(painter, self.visual(QRect(left, (self.height() - 14) // 2, 14, 14)))
            left += 14 + self._gap
        if self._trail:
            right -= 14
            spot = self.visual(QRect(right, (self.height() - 14) // 2, 14, 14))
            painter.drawPixmap(spot.topLeft(), icons.pixmap(self._trail, self._trail_ink(), 14))
            right -= TRAIL_GAP
        if self._note:
            painter.setFont(theme.font(self._size))
            painter.setPen(theme.colour("ink3"))
            width = painter.fontMetrics().horizontalAdvance(self._note)
            area = self.visual(QRect(right - width, 0, width, self.height()))
            draw_text(painter, area, self._note, self.layoutDirection(), trailing=True)
            right -= width + GAP
        self._paint_text(painter, left, right)

    def _paint_lead(self, painter: QPainter, spot: QRect) -> None:
        if isinstance(self._lead, Status):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            draw_status(painter, spot.toRectF(), self._lead, mirrored=mirrored)
        elif self._lead:
            token = self._lead_token if self.isEnabled() else "disabled"
            painter.drawPixmap(spot.topLeft(), icons.pixmap(self._lead, token, 14))

    def _paint_text(self, painter: QPainter, left: int, right: int) -> None:
        for text, weight, ink in self._texts():
            if not text:
                continue
            font = theme.font(self._size, weight)
            painter.setFont(font)
            painter.setPen(theme.colour(ink))
            short = elide(text, QFontMetrics(font), right - left)
            width = QFontMetrics(font).horizontalAdvance(short)
            draw_text(painter, self.visual(QRect(left, 0, width + 2, self.height())), short, self.layoutDirection())
            left += width + 4

    def _texts(self) -> tuple[tuple[str, int, str], tuple[str, int, str]]:
        """Return what is written, one after the other: text, weight, ink."""
        return (self._caption, 400, self._caption_ink()), (self._value, 500, self._ink())

    def _active(self) -> bool:
        return bool(self.property("active"))

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accent_text" if self._active() else "ink"

    def _trail_ink(self) -> str:
        return "ink3" if self.isEnabled() and not self._active() else self._ink()

    def _caption_ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accent_text" if self._active() else "ink2"

    def trail_contains(self, point: QPoint) -> bool:
        """Tell whether a point is on the sign at the trailing edge."""
        return bool(self._trail) and self.visual(QRect(self.width() - 26, 0, 26, self.height())).contains(point)


class FilterChip(ChipButton):
    """A filter with its choices. Active it is tinted and has an × that clears it, as Delete does."""

    changed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None, *, clear_text: str | None = None) -> None:
        """``clear_text`` are the words of the line for no choice ("All"); "" where one is always to be taken."""
        super().__init__(parent)
        self.title = title
        self._clear_text = self.tr("All") if clear_text is None else clear_text
        self._choices: list[Choice] = []
        self._read: Callable[[], Sequence[Choice]] | None = None
        self._key: str | None = None
        self.clicked.connect(lambda *_: self.open_choices())
        self._show()

    def set_choices(self, choices: Sequence[Choice | tuple[str, str]]) -> None:
        """Offer other choices (key, words); a value that is no longer among them is cleared."""
        self._choices = [one if isinstance(one, Choice) else Choice(*one) for one in choices]
        if self._key is not None and self._key not in {one.key for one in self._choices}:
            self._key = None
        self._show()

    def choices(self) -> Sequence[Choice]:
        """Return what is offered; of choices that are read when they are shown, those of the last time."""
        return self._choices

    def set_reader(self, read: Callable[[], Sequence[Choice]]) -> None:
        """Have the choices read each time they are shown; their keys are their words."""
        self._read = read

    def value(self) -> str | None:
        """Return the key that is chosen, None for all."""
        return self._key

    def words(self) -> str:
        """Return the words of what is chosen, "" for all."""
        chosen = self._chosen()
        return chosen.text if chosen else ""

    def set_value(self, key: str | None) -> None:
        """Choose a key, None for all; ``changed`` is sent when it is another one."""
        if key == self._key:
            return
        self._key = key
        self._show()
        self.changed.emit(key)

    def restore(self, key: str | None) -> None:
        """Choose a key as in an earlier run; one that is not offered any more counts as None. Nothing is sent."""
        self._key = key if self._read or key in {one.key for one in self._choices} else None
        self._show()

    def open_choices(self, below: QWidget | None = None) -> None:
        """Show the choices below the chip, or below what stands for it."""
        if self._read is not None:
            self._choices = list(self._read())
        popup = ChoicePopup(self._choices, self._key, self, clear_text=self._clear_text)
        popup.chosen.connect(self.set_value)
        popup.open_below(below or self)

    def _chosen(self) -> Choice | None:
        if self._read is not None and self._key:
            return Choice(self._key, self._key)
        return next((one for one in self._choices if one.key == self._key), None)

    def _show(self) -> None:
        chosen = self._chosen()
        theme.set_property(self, "active", chosen is not None)
        if chosen is None:
            self.set_parts(self.title, "", trail="chevron-down")
        else:
            self.set_parts(f"{self.title}:", chosen.short or chosen.text, chosen.lead, trail="x")
        self.setToolTip(self.accessibleName())

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if self._key is not None and self.trail_contains(event.position().toPoint()):
            self.setDown(False)
            self.set_value(None)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_value(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_choices()
        else:
            super().keyPressEvent(event)


class Chip(ChipButton):
    """A value that can be opened by a click or Enter and, where ``removable``, taken away by its × or Delete."""

    removed = Signal()

    def __init__(
        self, text: str, lead: str | Status | None = None, *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._removable = removable
        self.set_parts("", text, lead, "x" if removable else "")
        self.setToolTip(text)

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if self._removable and self.trail_contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
