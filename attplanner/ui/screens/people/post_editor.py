"""The editor of one post: another one, its end, its next holder; what it asks for depends on what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from attplanner.domain.dates import When
from attplanner.domain.person import SINCE_EVER, STILL, Holding, time_between
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

BODIES = (SuggestionKind.STATE, SuggestionKind.ORGANIZATION, SuggestionKind.OFFICE)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostEditor(Card):
    """``kind`` is add, left, handed, moved or time. ``closed`` tells that it is done, or left by Esc."""

    closed = Signal()

    def __init__(self, services: Services, shell: Shell, kind: str, person: str, holding: Holding | None) -> None:
        super().__init__(margin=theme.S)
        self._services, self._shell, self._kind = services, shell, kind
        self._person, self._holding = person, holding
        self._body: Suggestion | None = None
        self._successor: Suggestion | None = None
        self.post, self.office = LevelLine(), LevelLine()
        self.of = NameField(self.tr("State or organization"), self._bodies)
        self.who = NameField(self.tr("Who holds it now"), self._people)
        self.since, self.until = DateField(self.tr("Since")), DateField(self.tr("Until"))
        for day in (self.since, self.until):
            day.today = shell.today
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.setSpacing(theme.XS)
        self.body.addWidget(label(self._title(), "strong"))
        self._add_fields()
        self.body.addWidget(self.error)
        self._add_buttons()
        self.of.chosen.connect(self._take_body)
        self.who.chosen.connect(self._take_successor)

    def _title(self) -> str:
        return {
            "add": self.tr("Another post"), "left": self.tr("Left this post"), "handed": self.tr("Handed over"),
            "moved": self.tr("Left it for another post"), "time": self.tr("Time in this post"),
        }[self._kind]  # fmt: skip

    def _add_fields(self) -> None:
        kind = self._kind
        self._fields: list[QLineEdit] = []
        if kind in ("add", "moved"):
            self._add(self.tr("Post"), self.post, self.tr("Minister of Foreign Affairs …"))
            self._add(self.tr("Office or department"), self.office)
            self._add(self.tr("State or organization"), self.of, self.tr("a new organization is made of its name"))
        if kind == "handed":
            self._add(self.tr("Who holds it now"), self.who, self.tr("name; somebody new is added"))
        if kind in ("add", "time", "handed", "moved"):
            self._add(self.tr("Since"), self.since)
        if kind in ("add", "time", "left"):
            last = self.tr("Last day in it") if kind == "left" else self.tr("Until")
            self._add(last, self.until)
        if kind == "time" and self._holding is not None:
            self._show_time(self._holding.when)

    def _show_time(self, when: When) -> None:
        first, last = bounds(when)
        self.since.set_value(When.days(first) if first else None)
        self.until.set_value(When.days(last) if last else None)

    def _add(self, caption: str, field: QLineEdit, hint: str = "") -> None:
        text = label(caption, "secondary")
        text.setBuddy(field)
        field.setAccessibleName(caption)
        if hint:
            field.setPlaceholderText(hint)
        self.body.addWidget(text)
        self.body.addWidget(field)
        self._fields.append(field)

    def _add_buttons(self) -> None:
        self.save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("kind", "primary")
        self.save.setToolTip(self.tr("Save (Enter)"))
        row = QHBoxLayout()
        for button in (self.save, cancel):
            button.setProperty("scale", "small")
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.save.clicked.connect(self.store)
        cancel.clicked.connect(self.closed)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._fields[0].setFocus()

    # -- names ------------------------------------------------------------------------------------------------------

    def _bodies(self, text: str, limit: int) -> Sequence[Suggestion]:
        return [one for one in self._services.people.suggest(text, 2 * limit) if one.kind in BODIES][:limit]

    def _people(self, text: str, limit: int) -> Sequence[Suggestion]:
        found = self._services.people.suggest(text, 4 * limit)
        return [one for one in found if one.kind is SuggestionKind.PERSON and one.key != self._person][:limit]

    def _take_body(self, found: Suggestion) -> None:
        self._body = found

    def _take_successor(self, found: Suggestion) -> None:
        self._successor = found

    def _chosen(self, field: NameField, taken: Suggestion | None) -> Suggestion | None:
        """Return what was chosen, unless something else was typed since."""
        return taken if taken is not None and taken.text == field.text().strip() else None

    def _new_holding(self) -> tuple[Holding, str]:
        """Return the post as it was typed, and the name of a body that is not known yet."""
        typed, body = self.of.text().strip(), self._chosen(self.of, self._body)
        state = self._services.lexicon().find_state(typed) if typed and body is None else None
        iso3 = state.iso3 if state else body.iso3 if body else None
        organization = body.key if body is not None and body.kind is not SuggestionKind.STATE else None
        when = time_between(_first(self.since), _last(self.until))
        made = Holding(self._person, self.post.text().strip(), when, self.office.text().strip(), organization, iso3)
        return made, "" if body or state else typed

    # -- storing ----------------------------------------------------------------------------------------------------

    def problem(self) -> str:
        """Return what is missing, "" when it can be stored."""
        for field in (self.since, self.until):
            if field.text().strip() and field.value() is None:
                return self.tr("Give a date that can be read: a day, a month or a year.")
        first, last = _first(self.since), _last(self.until)
        if first and last and last < first:
            return self.tr("The last day is before the first.")
        if self._kind == "left" and last is None:
            return self.tr("Give the last day in this post.")
        if self._kind in ("handed", "moved") and first is None:
            return self.tr("Say since when.")
        if self._kind == "handed" and not self.who.text().strip():
            return self.tr("Say who holds it now.")
        if self._kind in ("add", "moved") and not (self.post.text().strip() or self.of.text().strip()):
            return self.tr("Give the post, or the State or organization.")
        return ""

    def store(self) -> None:
        """Store it and close; what is missing is said."""
        problem = self.problem()
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        if not problem and self._shell.attempt(self._write):
            self.closed.emit()

    def _write(self) -> None:
        persons, first, last = self._services.persons, _first(self.since), _last(self.until)
        holding = self._holding.id if self._holding is not None else ""
        if self._kind == "add":
            persons.add_holding(*self._new_holding())
        elif self._kind == "left" and last is not None:
            persons.leave(holding, last)
        elif self._kind == "time":
            persons.set_time(holding, time_between(first, last))
        elif self._kind == "handed" and first is not None:
            successor = self._chosen(self.who, self._successor)
            persons.hand_over(holding, successor.key if successor else self.who.text().strip(), first)
        elif first is not None:
            made, organization = self._new_holding()
            persons.change_post(holding, made, first, organization)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER:
            self.store()
        else:
            super().keyPressEvent(event)


def bounds(when: When) -> tuple[date | None, date | None]:
    """Return the first and last day in a post, None where it is not known or goes on."""
    first, last = when.start, when.end
    return (None if first == SINCE_EVER else first, None if last == STILL else last)


def _first(field: DateField) -> date | None:
    value = field.value()
    return value.start if value is not None else None


def _last(field: DateField) -> date | None:
    value = field.value()
    return value.end if value is not None else None
