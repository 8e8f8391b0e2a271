"""What was understood of a line, row by row: each value as a chip whose menu corrects it in the line itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import theme
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import badge, label
from attplanner.ui.widgets.status_glyph import StatusGlyph

Choose = Callable[[str], None]
Question = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Value:
    """A chip: its words, what leads it, and what may be chosen instead. ``choose`` gets the key that was chosen.

    ``fresh`` and ``question`` are said of this one alone and stand beside it.
    """

    text: str
    lead: str | Status | None = None
    choices: tuple[Choice, ...] = ()
    choose: Choose | None = None
    fresh: str = ""
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class UnderstoodRow:
    """One row: the colour of its underline, a caption, chips, and what is to be said of all of them."""

    caption: str
    values: tuple[Value, ...]
    note: str = ""
    colour: str = ""
    status: Status | None = None
    question: Question | None = None


class Dash(QWidget):
    """A stroke in the colour of the underline."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(10, 32)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        if self._token:
            painter = QPainter(self)
            painter.fillRect(QRect(0, 15, 10, 3), theme.colour(self._token))
            painter.end()


class ValueChip(ChipButton):
    """A value with its choices; a click, Enter or the arrow down opens them."""

    def __init__(self, value: Value, caption: str) -> None:
        super().__init__(padding=9)
        self.value = value
        self.set_parts("", value.text, value.lead, "chevron-down" if value.choices else "")
        self.setAccessibleName(f"{caption}: {value.text}")
        self.clicked.connect(self.open_choices)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_choices()
        else:
            super().keyPressEvent(event)

    def open_choices(self) -> None:
        """Show what may be chosen instead."""
        if self.value.choices and self.value.choose is not None:
            now = next((one.key for one in self.value.choices if one.text == self.value.text), None)
            popup = ChoicePopup(self.value.choices, now, self)
            popup.chosen.connect(self.value.choose)
            popup.open_below(self)


class UnderstoodGrid(QWidget):
    """The rows, one below the other; made again when the line says something else."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[UnderstoodRow, ...] | None = None
        self._column = QHBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page = QWidget()
        self._column.addWidget(self._page)
        self.chips: list[ValueChip] = []

    def show_rows(self, rows: Sequence[UnderstoodRow]) -> None:
        """Show other rows."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.chips = []
        for number, row in enumerate(rows):
            self._add(grid, number, row)
        grid.setColumnStretch(2, 1)
        self._column.replaceWidget(self._page, page)
        self._page.hide()
        self._page.deleteLater()
        self._page = page
        page.show()

    def height_at(self, width: int) -> int:
        """Return how high the rows are together at a width."""
        self._column.activate()
        high = self._column.totalHeightForWidth(width)
        return high if high >= 0 else self._column.totalSizeHint().height()  # nothing in it wraps

    def _add(self, grid: QGridLayout, number: int, row: UnderstoodRow) -> None:
        top = Qt.AlignmentFlag.AlignTop
        caption = label(row.caption, "label")
        caption.setFixedSize(60, 32)
        grid.addWidget(Dash(row.colour), number, 0, top)
        grid.addWidget(caption, number, 1, top)
        holder = QWidget()
        flow = FlowLayout(holder, 8, 4)
        flow.setContentsMargins(0, 3, 0, 3)
        for value in row.values:
            flow.addWidget(self._chip(value, row.caption))
        for widget in _remarks(row):
            widget.setFixedHeight(26)
            flow.addWidget(widget)
        grid.addWidget(holder, number, 2)

    def _chip(self, value: Value, caption: str) -> QWidget:
        """Return a chip, with what is said of it alone at its side in any case."""
        chip = ValueChip(value, caption)
        self.chips.append(chip)
        beside: list[QWidget] = [badge(value.fresh, "accent")] if value.fresh else []
        if value.question is not None:
            beside.append(_button(value.question))
        return _level(chip, *beside) if beside else chip

    def first_chip(self) -> ValueChip | None:
        """Return the first chip that can be opened."""
        return next((chip for chip in self.chips if chip.value.choices), None)


def _remarks(row: UnderstoodRow) -> list[QWidget]:
    found: list[QWidget] = []
    if row.status is not None:
        found.append(StatusGlyph(row.status))
    if row.note:
        found.append(label(row.note, "secondary"))
    if row.question is not None:
        found.append(_level(_button(row.question)))
    return found


def _button(question: Question) -> QPushButton:
    button = QPushButton(question[0])
    button.setProperty("kind", "question")
    button.clicked.connect(question[1])
    return button


def _level(*widgets: QWidget) -> QWidget:
    """Return widgets side by side in one that is as high as a chip."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return holder
