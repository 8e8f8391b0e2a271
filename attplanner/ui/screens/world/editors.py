"""Editors in place on a State's page: their fields and buttons, and those of facts.

What the office says of a fact stands beside what was shipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from attplanner.domain.dates import Precision, When
from attplanner.domain.treaty_status import TreatyAction
from attplanner.ui import theme, words
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.form_values import Field, put_words, words_in
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.services.facade import Services

KINDS = (
    "signature", "ratification", "acceptance", "approval", "accession", "provisional application", "notification",
    "withdrawal",
)  # fmt: skip
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(Card):
    """A card with fields, Save and Cancel. ``kind`` and ``row`` say what is edited; an empty row is a new one.

    ``save_wanted``, ``closed`` (Esc: what was typed is kept), ``discarded`` and ``delete_wanted`` are for whoever
    opened it; ``typed`` tells that a draft is to be kept.
    """

    save_wanted = Signal()
    closed = Signal()
    discarded = Signal()
    delete_wanted = Signal()
    typed = Signal()

    def __init__(self, title: str, kind: str = "", row: str = "") -> None:
        super().__init__()
        self.kind_of, self.row = kind, row
        self.fields: dict[str, Field] = {}
        self.body.setSpacing(theme.XS)
        self.body.addWidget(label(title, "strong"))
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._given: dict[str, str] = {}

    def add_field(
        self, key: str, caption: str, field: Field, beside: QHBoxLayout | None = None, stretch: int = 1
    ) -> None:
        """Add a field below its caption, under a name that stays the same in the next run."""
        text = label(caption, "secondary")
        text.setBuddy(field)
        field.setAccessibleName(caption)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text)
        column.addWidget(field)
        if beside is not None:
            beside.addLayout(column, stretch)
        else:
            self.body.addLayout(column)
        self.fields[key] = field
        self._watch(field)

    def _watch(self, field: Field) -> None:
        if isinstance(field, QComboBox):
            field.currentIndexChanged.connect(lambda *_: self.typed.emit())
            field.setSizePolicy(field.sizePolicy().Policy.Ignored, field.sizePolicy().Policy.Fixed)
        elif isinstance(field, FilterChip):
            field.changed.connect(lambda *_: self.typed.emit())
            field.setSizePolicy(field.sizePolicy().Policy.Ignored, field.sizePolicy().Policy.Fixed)  # shortened
        else:
            field.textChanged.connect(lambda *_: self.typed.emit())
            field.cursorPositionChanged.connect(lambda *_: self.typed.emit())
        if isinstance(field, QPlainTextEdit):
            field.installEventFilter(self)

    def add_pair(self) -> QHBoxLayout:
        """Return a line for two fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        self.body.addLayout(row)
        return row

    def finish(self) -> None:
        """Add the buttons below the fields; what stands in them now counts as given, not as typed."""
        self.body.addWidget(self.error)
        self.save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.discard = QPushButton(self.tr("Discard"))
        self.save.setProperty("kind", "primary")
        self.save.setToolTip(self.tr("Save (Enter, in a text Ctrl+Enter)"))
        cancel.setToolTip(self.tr("Close; what was typed is kept (Esc)"))
        self.discard.setToolTip(self.tr("Drop what was typed"))
        row = QHBoxLayout()
        for button in (self.save, cancel, self.discard):
            button.setProperty("scale", "small")
            row.addWidget(button)
        row.addStretch(1)
        if self.row and not self.row.startswith(NEW) and self.kind_of in DELETABLE:
            row.addWidget(self._delete_button())
        self.body.addLayout(row)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.closed)
        self.discard.clicked.connect(self.discarded)
        self._given = self.values()
        self._show_discard()
        self.typed.connect(self._show_discard)

    def _delete_button(self) -> QPushButton:
        made = QPushButton(self.tr("Delete"))
        made.setProperty("kind", "danger")
        made.setProperty("scale", "small")
        made.setToolTip(self.tr("Delete it; Ctrl+Z and the bin give it back"))
        made.clicked.connect(self.delete_wanted)
        return made

    def _show_discard(self) -> None:
        self.discard.setVisible(self.changed())

    def values(self) -> dict[str, str]:
        """Return what is in the fields, as words and keys."""
        return {key: words_in(field) for key, field in self.fields.items()}

    def put_values(self, values: Mapping[str, str]) -> None:
        """Fill the fields from a draft."""
        for key, field in self.fields.items():
            if key in values:
                put_words(field, values[key])

    def changed(self) -> bool:
        """Tell whether something was typed or chosen."""
        return self.values() != self._given

    def focused(self) -> str:
        """Return the key of the field with the cursor, also while another program is in front."""
        there = self.window().focusWidget()
        return next((key for key, field in self.fields.items() if field is there), "")

    def _save(self) -> None:
        problem = self.problem()
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        if not problem:
            self.save_wanted.emit()

    def problem(self) -> str:
        """Return what is missing, "" when it can be stored."""
        return ""

    def store(self) -> bool:
        """Write it and tell whether that went; a change of the store brings the page up to date."""
        return True

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER:
            self._save()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """In a text of several lines Enter makes a line, Ctrl+Enter saves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._save()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)


NEW = "+"  # how the row of something new begins that belongs to another row
DELETABLE = frozenset({"statement", "move", "obstacle", "answer", "follow-up"})


class FactOf(Editor):
    """An editor of a fact: one without a source cannot be proved, so it is asked for."""

    def finish(self) -> None:
        self.source = LevelLine()
        self.source.setPlaceholderText(self.tr("UN Treaty Collection, note verbale of 3 June …"))
        self.add_field("source", self.tr("Source"), self.source)
        super().finish()

    def problem(self) -> str:
        return "" if self.source.text().strip() else self.tr("Say where this comes from.")


class ActionEditor(FactOf):
    """Corrects the date of a treaty action, or adds one."""

    def __init__(self, services: Services, shell: Shell, iso3: str, chosen: TreatyAction | None) -> None:
        correct, add = translate("editors", "Correct a date"), translate("editors", "Add a treaty action")
        super().__init__(correct if chosen else add, "action", chosen.id if chosen else "")
        self._services, self._shell, self._iso3, self._chosen = services, shell, iso3, chosen
        self.kind = QComboBox()
        if chosen is None:
            for kind in KINDS:
                self.kind.addItem(words.word("actions", kind), kind)
            self.add_field("kind", self.tr("What was done"), self.kind)
        else:
            self.body.addWidget(label(words.word("actions", chosen.action), "secondary"))
        self.when = DateField(self.tr("Date"))
        self.note = LevelLine()
        self.add_field("when", self.tr("Date"), self.when)
        self.add_field("note", self.tr("Note"), self.note)
        if chosen is not None and chosen.start is not None and chosen.end is not None:
            self.when.set_value(When(chosen.start, chosen.end, chosen.precision))
            self.note.setText(chosen.note)
        self.finish()
        if chosen is not None:
            self.source.setText(chosen.source if chosen.origin == "office" else "")
            self._given = self.values()

    def problem(self) -> str:
        value = self.when.value()
        if value is None or value.start is None or value.precision is Precision.UNKNOWN:
            return self.tr("Give the date: a day, a month or a year.")
        return super().problem()

    def store(self) -> bool:
        value = self.when.value()
        if value is None or value.start is None or value.end is None:
            return False
        start, end, precision = value.start, value.end, value.precision
        source, note, states = self.source.text().strip(), self.note.text().strip(), self._services.states
        if self._chosen is not None:
            chosen = self._chosen.id
            return self._shell.attempt(lambda: states.correct_action(chosen, start, end, precision, source, note))
        kind = self.kind.currentData()
        return self._shell.attempt(lambda: states.add_action(self._iso3, kind, start, end, precision, source, note))


class FactEditor(FactOf):
    """Corrects one fact of a State: its name, capital, group."""

    def __init__(self, services: Services, shell: Shell, fact: tuple[str, str, str, str]) -> None:
        iso3, field, title, value = fact
        super().__init__(title, "fact", field)
        self._services, self._shell, self._iso3, self._field = services, shell, iso3, field
        self.value: QLineEdit | QComboBox = self._groups(value) if field == "un_group" else LevelLine(value)
        self.add_field("value", self.tr("Value"), self.value)
        self.finish()

    def _groups(self, current: str) -> QComboBox:
        box = QComboBox()
        for one in self._services.states.regions():
            box.addItem(words.word("regions_in_full", one), one)
        box.setCurrentIndex(max(box.findData(current), 0))
        return box

    def _text(self) -> str:
        if isinstance(self.value, QComboBox):
            group = str(self.value.currentData())
            return "" if group == "none" else group
        return self.value.text().strip()

    def problem(self) -> str:
        if not self._text() and self._field != "un_group":
            return self.tr("Give a value.")
        return super().problem()

    def store(self) -> bool:
        value, source = self._text(), self.source.text().strip()
        states = self._services.states
        return self._shell.attempt(lambda: states.correct_state(self._iso3, self._field, value, source))
