"""The button of an item's handling, and the sign of the Chatham House rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from attplanner.domain.handling import Handling
from attplanner.ui import icons, words
from attplanner.ui.widgets.labels import HANDLING_LOOK, HandlingBadge


class HandlingButton(QToolButton):
    """Shows the handling in colour, sign and word; opens the three to choose from."""

    chosen = Signal(object)

    def __init__(self, handling: Handling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.badge = HandlingBadge(handling, with_word=True)
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.addWidget(self.badge)
        self.clicked.connect(self.open_menu)
        self.set_handling(handling)

    def sizeHint(self) -> QSize:
        return self.badge.sizeHint() + QSize(4, 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_handling(self, handling: Handling) -> None:
        """Show another handling."""
        self.badge.set_handling(handling)
        said = self.tr("Handling: {0}").format(words.word("handlings", handling.value))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()

    def menu_of_choices(self) -> QMenu:
        """Return a menu with the three handlings."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in Handling:
            made = menu.addAction(words.word("handlings", one.value))
            icons.put(made, HANDLING_LOOK[one][0], HANDLING_LOOK[one][1], 14)
            made.triggered.connect(self._chooser(one))
        return menu

    def _chooser(self, handling: Handling) -> Callable[[], None]:
        return lambda: self.chosen.emit(handling)

    def open_menu(self) -> None:
        """Show the choices under the button."""
        self.menu_of_choices().popup(self.mapToGlobal(self.rect().bottomLeft()))
