"""Asks for the passphrase of an encrypted store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from attplanner.ui import theme
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.labels import label
from attplanner.ui.words import translate


class UnlockDialog(Dialog):
    """``entered`` carries what was typed; the dialog stays until the store is open or it is given up."""

    entered = Signal(str)
    open_other = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(translate("dialogs", "This store is encrypted"), parent)
        self.setMinimumWidth(420)
        self.body.addWidget(label(self.tr("Passphrase of {0}").format(path.name), "label"))
        self.field = LevelLine()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.body.addWidget(self.field)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        box = QDialogButtonBox()
        self.unlock = QPushButton(self.tr("Open"))
        self.unlock.setProperty("kind", "primary")
        other = QPushButton(self.tr("Another store …"))
        box.addButton(self.unlock, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(other, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.unlock.clicked.connect(self._enter)
        self.field.returnPressed.connect(self._enter)
        other.clicked.connect(self.open_other)
        box.rejected.connect(self.reject)
        for button in (self.unlock, other, cancel):
            button.setAutoDefault(False)  # Enter is the field's own
        self.body.addWidget(box)
        self.field.setFocus()

    def _enter(self) -> None:
        if not self.field.text() or self.field.isReadOnly():
            return
        self.wait(True)
        self.entered.emit(self.field.text())

    def wait(self, waiting: bool) -> None:
        """Show that the passphrase is being stretched: a second, on purpose."""
        self.unlock.setEnabled(not waiting)
        self.field.setReadOnly(waiting)  # it keeps the focus, which a disabled field would lose
        self.unlock.setText(self.tr("Opening …") if waiting else self.tr("Open"))

    def say(self, problem: str) -> None:
        """Show why it did not open, and let the user try again."""
        self.wait(False)
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        theme.set_property(self.field, "state", "wrong" if problem else "")
        self.field.selectAll()
        self.field.setFocus()
