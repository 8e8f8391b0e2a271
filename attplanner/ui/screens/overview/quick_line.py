"""The line that takes a meeting as one types it; the quick log goes on with what it says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout

from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import IconLabel, key_cap

NEAR = 28


class QuickLine(LevelLine):
    """One line with an icon before it and the key of the quick log behind it, for as long as it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("scale", "quick")
        self.setAccessibleName(self.tr("Log a meeting in one line"))
        self.setPlaceholderText(
            self.tr("Log a meeting in one line: 15-17 mar 2027 Jakarta; Ministry of Defence; who was there")
        )
        self.setToolTip(self.tr("Date, place and with whom; Enter opens the quick log with it (Ctrl+Shift+N)"))
        row = QHBoxLayout(self)
        set_edges(row, 12, 0, 12, 0)
        self._cap = key_cap("Ctrl+Shift+N")
        sign = IconLabel("notebook-pen", "accent_text")
        for widget in (sign, self._cap):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(sign)
        row.addStretch(1)
        row.addWidget(self._cap)
        self.textChanged.connect(lambda text: self._cap.setVisible(not text))
        self._make_room()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _make_room(self) -> None:
        far = self._cap.sizeHint().width() + 10
        kept = self.textMargins()  # what levels the line
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(far if mirrored else NEAR, kept.top(), NEAR if mirrored else far, kept.bottom())
