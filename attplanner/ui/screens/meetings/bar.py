"""Parts of the filter bar: the chip of the order, and a bar that keeps what it has no room for behind "More"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.chip import ChipButton, FilterChip
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup


class OrderChip(ChipButton):
    """A chip of which one choice is always taken; a choice is key, words, and the short words of the chip."""

    changed = Signal(object)

    def __init__(self, title: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._key = title, choices[0][0]
        self._words = {key: text for key, text, _ in choices}
        self._short = {key: short for key, _, short in choices}
        self.clicked.connect(self.open_choices)
        self._show()

    def value(self) -> str:
        """Return the key of the choice that is taken."""
        return self._key

    def set_value(self, key: str) -> None:
        """Take a choice; ``changed`` is sent when it is another one."""
        if key in self._words and key != self._key:
            self.restore(key)
            self.changed.emit(key)

    def restore(self, key: str) -> None:
        """Take a choice as in an earlier run; nothing is sent."""
        self._key = key if key in self._words else self._key
        self._show()

    def open_choices(self) -> None:
        """Show the choices below the chip."""
        popup = ChoicePopup([Choice(*one) for one in self._words.items()], self._key, self)
        popup.chosen.connect(self.set_value)
        popup.open_below(self)

    def _show(self) -> None:
        self.set_parts(self._title, self._short[self._key], trail="chevron-down")
        said = f"{self._title}: {self._words[self._key]}"
        self.setAccessibleName(said)
        self.setToolTip(said)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_choices()
        else:
            super().keyPressEvent(event)


class FilterBar(QFrame):
    """Field, chips and order in a line. Chips for which there is no room are reached through the last one, "More"."""

    SPACING = 5

    def __init__(self, field: QLineEdit, chips: Sequence[FilterChip], order: OrderChip) -> None:
        super().__init__()
        self.setProperty("role", "filterbar")
        self.setFixedHeight(theme.FILTER_BAR)
        self._field, self._chips, self._order = field, tuple(chips), order
        self.more = ChipButton()
        self.more.set_parts(self.tr("More"), trail="chevron-down")
        self.more.setToolTip(self.tr("More filters"))
        self.more.clicked.connect(self._open_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(self.SPACING)
        row.addWidget(field, 12)
        for chip in (*self._chips, self.more, order):
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            if chip is order:
                row.addStretch(1)
            row.addWidget(chip)
        for one in self._chips:
            one.changed.connect(self.settle)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self, *_: object) -> None:
        """Show the chips that are in use and, in their order, those that the present width has room for."""
        room = self.width() - 2 * theme.M - self._field.minimumWidth() - self._taken(self._order) - self.SPACING
        used = [chip for chip in self._chips if chip.value() is not None]
        room -= sum(self._taken(chip) for chip in used)
        spare = [chip for chip in self._chips if chip not in used]
        fitting = self._fitting(spare, room)
        if len(fitting) < len(spare):
            fitting = self._fitting(spare, room - self._taken(self.more))
        for chip in spare:
            chip.setVisible(chip in fitting)
        for chip in used:
            chip.show()
        self.more.setVisible(len(fitting) < len(spare))

    def _taken(self, chip: QWidget) -> int:
        return chip.sizeHint().width() + self.SPACING

    def _fitting(self, chips: Sequence[FilterChip], room: int) -> list[FilterChip]:
        ends = accumulate(self._taken(chip) for chip in chips)
        return [chip for chip, end in zip(chips, ends, strict=True) if end <= room]

    def menu(self) -> QMenu:
        """Return the filters that are out of sight; choosing one opens its choices."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._chips:
            if chip.isHidden():
                menu.addAction(chip.title, partial(chip.open_choices, self.more))
        return menu

    def _open_more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
