"""What can be done with a participant: role, capacity, how much of a group, name and post, the State's page."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QMenu, QWidget

from attplanner.domain.activity import Capacity, Extent, Participation, PartyKind, Role
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.party_words import stranger
from attplanner.ui.widgets.labels import label

if TYPE_CHECKING:
    from attplanner.services.facade import Services

EDITED = ("style", "name", "post", "office")


class PartyMenu(QMenu):
    """The menu of a chip. ``edited`` carries a field and its value, the others ask for something larger."""

    edited = Signal(str, object)
    removed = Signal()
    form_wanted = Signal()
    known_wanted = Signal()
    state_wanted = Signal(str)

    def __init__(self, party: Participation, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._party = party
        writable = not services.read_only
        self._choices(self.tr("Role"), "roles", Role, "role", party.role)
        self._choices(self.tr("Capacity"), "capacities", Capacity, "capacity", party.capacity)
        if party.kind is PartyKind.GROUP:
            self._choices(self.tr("How much of it"), "extents", Extent, "extent", party.extent)
        self.addAction(action(self, self.tr("Name, post and office …"), self.form_wanted.emit, icon="pencil"))
        if stranger(party):
            self.addAction(action(self, self.tr("Add to People"), self.known_wanted.emit, icon="plus"))
        for one in self.actions():
            one.setEnabled(writable)
        self.addSeparator()
        if party.iso3:
            name = services.lexicon().shown_state(party.iso3)
            text = self.tr("Show {0}").format(name)
            self.addAction(action(self, text, lambda: self.state_wanted.emit(party.iso3), icon="globe"))
        take = action(self, self.tr("Take away"), self.removed.emit, icon="x")
        take.setEnabled(writable)
        self.addAction(take)

    def _choices(self, title: str, table: str, values: type[StrEnum], field: str, current: StrEnum) -> None:
        menu = self.addMenu(f"{title}: {words.word(table, current.value)}")
        for value in values:
            one = menu.addAction(words.word(table, value.value))
            one.setCheckable(True)
            one.setChecked(value is current)
            one.triggered.connect(self._chooser(field, value))
            if value is current:  # by keys it would open on the first
                menu.aboutToShow.connect(partial(QTimer.singleShot, 0, menu, partial(menu.setActiveAction, one)))

    def _chooser(self, field: str, value: StrEnum) -> Callable[[], None]:
        return lambda: self.edited.emit(field, value)


class PartyForm(QFrame):
    """A small form in a pop-up for what is written of a participant; Enter or leaving takes it, Esc does not."""

    edited = Signal(str, object)

    def __init__(self, party: Participation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._party = party
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        self.fields: dict[str, QLineEdit] = {}
        captions = {
            "style": self.tr("Style"), "name": self.tr("Name"), "post": self.tr("Post"), "office": self.tr("Office"),
        }  # fmt: skip
        for row, field in enumerate(EDITED):
            made = LevelLine(str(getattr(party, field)))
            made.setAccessibleName(captions[field])
            made.setMinimumWidth(280)
            self.fields[field] = made
            grid.addWidget(label(captions[field], "secondary"), row, 0)
            grid.addWidget(made, row, 1)

    def open_below(self, anchor: QWidget) -> None:
        """Show the form under a chip."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self.fields["name" if self._party.name else "office"].setFocus()

    def take(self) -> None:
        """Send what was changed and close."""
        for field, widget in self.fields.items():
            if widget.text().strip() != getattr(self._party, field):
                self.edited.emit(field, widget.text().strip())
        self.close()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)
