"""A store that does not open: what happened, what was kept, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from attplanner.errors import PlannerError
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import error_text, translate

WAYS = {
    "read": QT_TRANSLATE_NOOP("trouble", "Open to read"),
    "again": QT_TRANSLATE_NOOP("trouble", "Try again"),
    "copy": QT_TRANSLATE_NOOP("trouble", "Copy to another folder …"),
    "backup": QT_TRANSLATE_NOOP("trouble", "Restore a backup …"),
    "go-on": QT_TRANSLATE_NOOP("trouble", "Go on without what was lost"),
    "other": QT_TRANSLATE_NOOP("trouble", "Open another store …"),
}
WAYS_OUT = {
    "store-locked": ("read", "again", "other"),
    "store-lost-commits": ("backup", "go-on"),
    "store-wal-missing": ("backup", "go-on"),
    "medium-read-only": ("copy", "other"),
    "folder-read-only": ("copy", "read", "other"),
    "store-missing": ("other", "backup"),
}
OTHERWISE = ("other", "backup")


class TroubleDialog(Dialog):
    """``chosen`` carries one of the keys of ``WAYS``; closing it gives up."""

    chosen = Signal(str)

    def __init__(self, error: PlannerError, parent: QWidget | None = None) -> None:
        super().__init__(translate("dialogs", "The store was not opened"), parent)
        self.setMinimumWidth(480)
        self.body.addWidget(label(error_text(error), wrap=True))
        self._buttons(WAYS_OUT.get(error.code, OTHERWISE))

    def _buttons(self, ways: Sequence[str]) -> None:
        box = QDialogButtonBox()
        for number, way in enumerate(ways):
            button = QPushButton(translate("trouble", WAYS[way]))
            if not number:
                button.setProperty("kind", "primary")
                button.setDefault(True)
            button.setAutoDefault(not number)
            button.clicked.connect(self._taker(way))
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        self.body.addWidget(box)

    def _taker(self, way: str) -> object:
        def take() -> None:
            self.accept()
            self.chosen.emit(way)

        return take
