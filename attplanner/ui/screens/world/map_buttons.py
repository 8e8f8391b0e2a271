"""The buttons in the corner of the map."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.segmented import small_button

SIDE = 28


class ZoomButtons(QWidget):
    """Nearer, farther, all that the filters leave, and a picture of it, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        around = QVBoxLayout(self)
        around.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        frame = QFrame()
        frame.setProperty("role", "mapbuttons")
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.nearer = small_button("plus", self.tr("Zoom in"), "+")
        self.farther = small_button("minus", self.tr("Zoom out"), "-")
        self.fit = small_button("maximize", self.tr("Show all States that the filters leave"))
        self.save = small_button("download", self.tr("Save the map as a picture"))
        self.save.setPopupMode(self.save.ToolButtonPopupMode.InstantPopup)
        for button in (self.nearer, self.farther, self.fit, self.save):
            button.setFixedSize(SIDE, SIDE)
            column.addWidget(button)
