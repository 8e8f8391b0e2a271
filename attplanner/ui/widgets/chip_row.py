"""Values as chips in lines, with a + that becomes a field with type-ahead: places, participants, who of us."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from attplanner.domain.treaty_status import Status
from attplanner.ui import icons
from attplanner.ui.widgets.chip import Chip
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.name_field import Creator, Labelled, NameField, Suggest

# The cursor is only away for as long as the list of suggestions, or another window, is in front.
STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Shown(Labelled, Protocol):
    """What a chip shows."""

    @property
    def lead(self) -> str | Status | None:
        """Return the icon or status before the name."""


class TokenChip(Chip):
    """A value: its name in bolder type, its detail behind it, an × where it can be taken away."""

    def __init__(self, one: Shown, *, removable: bool, menu: bool) -> None:
        super().__init__(one.text, one.lead, removable=removable)
        self.key = one.key
        self.set_parts(one.detail, one.text, one.lead, "x" if removable else "chevron-down" if menu else "")
        said = ", ".join(part for part in (one.text, one.detail) if part)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def set_room(self, width: int) -> None:
        """Stay within a width; a longer detail is shortened."""
        if width != self._max_width:
            self._max_width = width
            self.updateGeometry()

    def _texts(self) -> tuple[tuple[str, int, str], tuple[str, int, str]]:
        return (self._value, 500, self._ink()), (self._caption, 400, self._caption_ink())


class ChipRow(QWidget):
    """Chips by key. ``opened`` carries a key and its chip; ``removed`` a key; the field's text goes to callables.

    ``take`` gets a suggestion that was chosen, ``create`` (kind, typed text), ``typed`` what was entered without
    choosing; the field is emptied and stays open for the next.
    """

    removed = Signal(str)
    opened = Signal(str, object)

    def __init__(
        self,
        name: str,
        add_name: str,
        suggest: Suggest,
        take: Callable[[object], object],
        typed: Callable[[str], object],
        creators: Sequence[Creator] = (),
        create: Callable[[str, str], object] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._shown: tuple[Shown, ...] = ()
        self._chips: dict[str, TokenChip] = {}
        self._typed = typed
        self.writable, self.menus = True, True
        self.add = self._button(add_name)
        self.field = NameField(add_name, suggest, creators, keep_text=False)
        self.field.setPlaceholderText(add_name)
        self.field.setMinimumWidth(170)
        self.field.chosen.connect(take)
        if create is not None:
            self.field.create_wanted.connect(create)
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self._show_typed)
        self.field.installEventFilter(self)
        self.field.hide()
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _button(self, name: str) -> QToolButton:
        made = QToolButton()
        icons.put(made, "plus", "ink3", 14)
        made.setProperty("kind", "add")
        made.setFixedSize(28, 26)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(self.open_field)
        made.installEventFilter(self)
        return made

    def shown(self) -> tuple[Shown, ...]:
        """Return the values that are shown."""
        return self._shown

    def set_chips(self, shown: Sequence[Shown]) -> None:
        """Show these values; a chip that has the focus keeps it."""
        if tuple(shown) == self._shown:
            return
        self._shown = tuple(shown)
        focused = next((number for number, chip in enumerate(self._chips.values()) if chip.hasFocus()), None)
        key = list(self._chips)[focused] if focused is not None else ""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for number, one in enumerate(shown):
            self._flow.insert_widget(number, self._chip(one))
        if focused is not None:
            (self._chips.get(key) or self._neighbour(focused)).setFocus()
        self.updateGeometry()

    def _neighbour(self, number: int) -> QWidget:
        """Return what takes the place of a chip that went: the next one, else the last, else the +."""
        chips = list(self._chips.values())
        return chips[min(number, len(chips) - 1)] if chips else self._end()

    def go_to_end(self) -> None:
        """Put the cursor behind the chips."""
        self._end().setFocus()

    def _end(self) -> QWidget:
        return self.field if self.add.isHidden() and not self.field.isHidden() else self.add

    def _step(self, before: QObject, by: int) -> bool:
        """Go to the chip beside another one, or between the chips and the +; tell whether there is one."""
        line: list[QWidget] = [*self._chips.values(), *([self._end()] if self.writable else [])]
        at = next((number for number, one in enumerate(line) if one is before), -1) + by
        if 0 <= at < len(line):
            line[at].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        for chip in self._chips.values():
            chip.set_room(self._room())
        self.updateGeometry()  # in another width they may need fewer lines

    def _room(self) -> int:
        return max(self.width() - self.add.width() - 4, 120)

    def _chip(self, one: Shown) -> TokenChip:
        made = TokenChip(one, removable=self.writable, menu=self.menus)
        made.clicked.connect(lambda: self.opened.emit(one.key, made))
        made.removed.connect(lambda: self.removed.emit(one.key))
        made.installEventFilter(self)
        made.set_room(self._room())
        self._chips[one.key] = made
        return made

    def chip(self, key: str) -> TokenChip | None:
        """Return a chip by the key of its value."""
        return self._chips.get(key)

    def set_writable(self, writable: bool) -> None:
        """Let values be added and taken away, or not."""
        self.writable = writable
        self.add.setVisible(writable)

    def open_field(self) -> None:
        """Turn the + into a field and put the cursor there."""
        self.add.hide()
        self.field.show()
        self.field.setFocus()
        self.updateGeometry()
        if self.field.eager:
            self.field.offer()

    def _show_typed(self, text: str) -> None:
        """A draft that comes back shows itself."""
        if text and self.field.isHidden():
            self.add.hide()
            self.field.show()
            self.updateGeometry()

    def close_field(self) -> None:
        """Turn the field into a + again."""
        had_focus = self.field.hasFocus()
        self.field.clear()
        self.field.hide()
        self.add.setVisible(self.writable)
        if had_focus:
            self.add.setFocus()
        self.updateGeometry()

    def _enter(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.setText("")  # not clear: Ctrl+Z is about what is made of it
            self._typed(text)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        left = isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYING
        if watched is self.field and left and not self.field.text():
            self.close_field()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            inside = self._field_key(event.key()) if watched is self.field else self._chip_key(watched, event.key())
            if inside:
                return True
        return super().eventFilter(watched, event)

    def _field_key(self, key: int) -> bool:
        """Esc closes the list, then the field; from the empty field one goes back to the chips."""
        if key == Qt.Key.Key_Escape:
            if self.field.popup.isVisible():
                self.field.popup.hide()
            else:
                self.close_field()
            return True
        if self.field.text() or not self._chips or key not in (self._before(), Qt.Key.Key_Backspace):
            return False
        return self._step(self.field, -1)

    def _chip_key(self, watched: QObject, key: int) -> bool:
        """Arrows go along the chips; taking one away is the chip's own."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        return self._step(watched, -1 if key == self._before() else 1)

    def _before(self) -> Qt.Key:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
