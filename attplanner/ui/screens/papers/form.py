"""What is asked before a paper is made: which processes, in which order, language and layout, for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from attplanner.domain.handling import Handling
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.labels import HandlingBadge, label
from attplanner.ui.widgets.segmented import Segmented
from attplanner.ui.widgets.tab_order import enter_at_checked

CAPTION = 74


class Radios(QWidget):
    """Answers of which one is given, one below the other, each with something at its end."""

    changed = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str, QWidget | None]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda *_: enter_at_checked(self._group))
        self.buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for key, text, end in choices:
            button = QRadioButton(text)
            button.setAccessibleName(f"{name}: {text}")
            button.setMinimumHeight(20)
            button.toggled.connect(lambda on, key=key: self.changed.emit(key) if on else None)
            self._group.addButton(button)
            self.buttons[key] = button
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(button, 1)
            if end is not None:
                row.addWidget(end)
            column.addLayout(row)

    def value(self) -> str:
        """Return the key of the answer."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def set_value(self, key: str) -> None:
        """Give an answer."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)


class PaperForm(QWidget):
    """The answers; ``changed`` is sent when the paper would be another one, ``format_changed`` for its format."""

    changed = Signal()
    format_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.processes: dict[str, QCheckBox] = {}
        self.order = Radios(
            self.tr("Order"),
            (
                ("source", self.tr("As in the source"), None),
                ("date", self.tr("By start date, the longer first"), None),
            ),
        )
        self.language, self.wording = QComboBox(), QComboBox()
        self.layout_ = Segmented((("list", self.tr("List")), ("table", self.tr("Table"))), self.tr("Layout"))
        self.handling = Radios(
            self.tr("Handling"),
            (
                (Handling.PUBLICATION.value, self.tr("For publication only"), HandlingBadge(Handling.PUBLICATION)),
                (Handling.TROIKA.value, self.tr("Troika copy, marked"), HandlingBadge(Handling.TROIKA)),
                (Handling.INTERNAL.value, self.tr("Office copy"), HandlingBadge(Handling.INTERNAL)),
            ),
        )
        self.format = Segmented(self._formats(), self.tr("Format"))
        self.recipient = LevelLine()
        self._fill()
        self._lay_out()
        self._connect()

    def _formats(self) -> tuple[tuple[str, str], ...]:
        return (
            ("docx", self.tr("Word")),
            ("html", self.tr("HTML")),
            ("xlsx", self.tr("Excel")),
            ("csv", self.tr("CSV")),
            ("md", self.tr("MD")),
        )

    def _fill(self) -> None:
        for code, name in (("en", "English"), ("fr", "Français"), ("es", "Español")):
            self.language.addItem(name, code)
        self.wording.addItem(self.tr("UN short names"), "un")
        self.wording.addItem(self.tr("As in the source"), "source")
        self.language.setAccessibleName(self.tr("Language of the document"))
        self.wording.setAccessibleName(self.tr("Wording"))
        self.recipient.setPlaceholderText(self.tr("who gets it; kept here only"))
        self.recipient.setAccessibleName(self.tr("Recipient, for the list of what left"))
        self.order.set_value("date")
        self.handling.set_value(Handling.PUBLICATION.value)
        for button in self.format.buttons():
            theme.set_property(button, "scale", "small")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.L, 12, theme.L, 4)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(11)
        grid.setColumnStretch(1, 1)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(4)
        two = QHBoxLayout()
        two.setSpacing(6)
        two.addWidget(self.language, 4)
        two.addWidget(self.wording, 5)
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (self.tr("Process"), self._boxes),
            (self.tr("Order"), self.order),
            (self.tr("Language"), two),
            (self.tr("Layout"), self.layout_),
            (self.tr("Handling"), self.handling),
            (self.tr("Format"), self.format),
            (self.tr("Recipient"), self.recipient),
        )
        captions = [label(text, "label") for text, _ in rows]
        grid.setColumnMinimumWidth(0, max(CAPTION, *(one.sizeHint().width() + theme.S for one in captions)))
        for number, (caption, (_, part)) in enumerate(zip(captions, rows, strict=True)):
            caption.setFixedHeight(26 if isinstance(part, QLineEdit | Segmented | QHBoxLayout) else 20)
            grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            if isinstance(part, QWidget):
                start = Qt.AlignmentFlag.AlignLeading if isinstance(part, Segmented) else Qt.AlignmentFlag(0)
                grid.addWidget(part, number, 1, start)
            else:
                grid.addLayout(part, number, 1)

    def _connect(self) -> None:
        for signal in (self.order.changed, self.handling.changed, self.layout_.changed):
            signal.connect(lambda *_: self.changed.emit())
        for box in (self.language, self.wording):
            box.currentIndexChanged.connect(lambda *_: self.changed.emit())
        self.format.changed.connect(self.format_changed)

    def show_processes(self, found: Sequence[tuple[str, str, int]], at_first: str) -> None:
        """Offer processes (id, label, entries); at first all are wanted, or one where ``at_first`` names it.

        Later what was chosen stays, and a new process is wanted where all the others are.
        """
        on = {key for key, box in self.processes.items() if box.isChecked()}
        held = next((key for key, box in self.processes.items() if box.hasFocus()), "")
        whole = len(on) == len(self.processes) and not (at_first and not self.processes)
        wanted = on if self.processes else {at_first}
        while (item := self._boxes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.processes = {}
        for key, name, entries in found:
            self._boxes.addWidget(self._process(key, name, entries, checked=whole or key in wanted))
        if held in self.processes:
            self.processes[held].setFocus()

    def _process(self, key: str, name: str, entries: int, *, checked: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        box = QCheckBox(name)
        box.setChecked(checked)
        box.setMinimumHeight(20)
        box.toggled.connect(lambda *_: self.changed.emit())
        self.processes[key] = box
        row.addWidget(box, 1)
        row.addWidget(label(self.tr("%n entries", "", entries), "label"))
        return line

    def chosen(self) -> tuple[str, ...] | None:
        """Return the ids of the processes that are wanted: empty for all, None for none of them."""
        on = tuple(key for key, box in self.processes.items() if box.isChecked())
        if not on and self.processes:
            return None
        return () if len(on) == len(self.processes) else on

    def format_word(self) -> str:
        """Return what the format that is chosen is called."""
        names = {**dict(self._formats()), "md": self.tr("Markdown")}
        return names[self.format.value()]

    def state(self) -> dict[str, object]:
        """Return what is remembered; whom the last paper was for is not."""
        return {
            "order": self.order.value(),
            "language": self.language.currentData(),
            "wording": self.wording.currentData(),
            "layout": self.layout_.value(),
            "format": self.format.value(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up what was remembered."""
        self.order.set_value(str(state.get("order", "date")))
        for box, key in ((self.language, "language"), (self.wording, "wording")):
            at = box.findData(state.get(key))
            box.setCurrentIndex(max(at, 0))
        for part, key in ((self.layout_, "layout"), (self.format, "format")):
            value = state.get(key)
            if isinstance(value, str) and part.has(value):
                part.set_value(value)
