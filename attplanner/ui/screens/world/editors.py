"""Editors of facts, in place on a State's page. What the office says stands beside what was shipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from attplanner.domain.dates import Precision, When
from attplanner.domain.treaty_status import TreatyAction
from attplanner.ui import words
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from attplanner.services.facade import Services

KINDS = (
    "signature", "ratification", "acceptance", "approval", "accession", "provisional application", "notification",
    "withdrawal",
)  # fmt: skip


class Editor(Card):
    """A card with fields, Save and Cancel. A source is asked for: a fact without one cannot be proved."""

    def __init__(self, title: str, closed: Callable[[], None]) -> None:
        super().__init__()
        self._closed = closed
        self._first: QWidget | None = None
        self.body.addWidget(label(title, "strong"))
        self.source, self.error = QLineEdit(), label("", "error", wrap=True)
        self.error.hide()

    def add_field(self, caption: str, widget: QWidget) -> None:
        """Add a field below its caption."""
        text = label(caption, "secondary")
        text.setBuddy(widget)
        widget.setAccessibleName(caption)
        self.body.addWidget(text)
        self.body.addWidget(widget)
        self._first = self._first or widget

    def finish(self) -> None:
        """Add the source and the buttons below the fields."""
        self.source.setPlaceholderText(self.tr("UN Treaty Collection, note verbale of 3 June …"))
        self.add_field(self.tr("Source"), self.source)
        self.body.addWidget(self.error)
        self.save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("kind", "primary")
        row = QHBoxLayout()
        for button in (self.save, cancel):
            button.setProperty("scale", "small")
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self._closed)

    def _save(self) -> None:
        problem = self.problem()
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        if not problem:
            self.store()

    def problem(self) -> str:
        """Return what is missing, "" when it can be stored."""
        return "" if self.source.text().strip() else self.tr("Say where this comes from.")

    def store(self) -> None:
        """Write it; a change of the store brings the page up to date."""

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._closed()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)


class ActionEditor(Editor):
    """Corrects the date of a treaty action, or adds one."""

    def __init__(
        self, services: Services, shell: Shell, iso3: str, chosen: TreatyAction | None, closed: Callable[[], None]
    ) -> None:
        correct, add = words.translate("editors", "Correct a date"), words.translate("editors", "Add a treaty action")
        super().__init__(correct if chosen else add, closed)
        self._services, self._shell, self._iso3, self._chosen = services, shell, iso3, chosen
        self.kind = QComboBox()
        if chosen is None:
            for kind in KINDS:
                self.kind.addItem(words.word("actions", kind), kind)
            self.add_field(self.tr("What was done"), self.kind)
        else:
            self.body.addWidget(label(words.word("actions", chosen.action), "secondary"))
        self.when = DateField(self.tr("Date"))
        self.note = QLineEdit()
        self.add_field(self.tr("Date"), self.when)
        self.add_field(self.tr("Note"), self.note)
        self.finish()
        if chosen is not None and chosen.start is not None and chosen.end is not None:
            self.when.set_value(When(chosen.start, chosen.end, chosen.precision))
            self.note.setText(chosen.note)
            self.source.setText(chosen.source if chosen.origin == "office" else "")

    def problem(self) -> str:
        value = self.when.value()
        if value is None or value.start is None or value.precision is Precision.UNKNOWN:
            return self.tr("Give the date: a day, a month or a year.")
        return super().problem()

    def store(self) -> None:
        value = self.when.value()
        if value is None or value.start is None or value.end is None:
            return
        start, end, precision = value.start, value.end, value.precision
        source, note, states = self.source.text().strip(), self.note.text().strip(), self._services.states
        if self._chosen is not None:
            chosen = self._chosen.id
            self._shell.attempt(lambda: states.correct_action(chosen, start, end, precision, source, note))
        else:
            kind = self.kind.currentData()
            self._shell.attempt(lambda: states.add_action(self._iso3, kind, start, end, precision, source, note))


class FactEditor(Editor):
    """Corrects one fact of a State: its name, capital, group."""

    def __init__(
        self, services: Services, shell: Shell, fact: tuple[str, str, str, str], closed: Callable[[], None]
    ) -> None:
        iso3, field, title, value = fact
        super().__init__(title, closed)
        self._services, self._shell, self._iso3, self._field = services, shell, iso3, field
        self.value: QLineEdit | QComboBox = self._groups(value) if field == "un_group" else QLineEdit(value)
        self.add_field(self.tr("Value"), self.value)
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

    def store(self) -> None:
        value, source = self._text(), self.source.text().strip()
        states = self._services.states
        self._shell.attempt(lambda: states.correct_state(self._iso3, self._field, value, source))
