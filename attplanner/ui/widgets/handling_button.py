"""The button of an item's handling, and the sign of the Chatham House rule."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from attplanner.domain.handling import Handling
from attplanner.ui import words
from attplanner.ui.widgets.choice_popup import ChoicePopup, handling_choices
from attplanner.ui.widgets.labels import HandlingBadge


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
        self.clicked.connect(self.open_choices)
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

    def open_choices(self) -> None:
        """Show the choices under the button."""
        popup = ChoicePopup(handling_choices(), self.badge.handling.value, self)
        popup.chosen.connect(lambda key: self.chosen.emit(Handling(key)))
        popup.open_below(self)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_choices()
        else:
            super().keyPressEvent(event)
