"""A passphrase for a store: asked for twice, or left out; changed later. Five words by chance are offered.

They come from a list of 7,776: about 64 bits.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attplanner.errors import PlannerError
from attplanner.paths import resource
from attplanner.ui import theme, words
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.labels import label, rule
from attplanner.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from attplanner.ui.jobs import JobRunner

WORDS = 5


def suggest() -> str:
    """Return five words, chosen by the system's own chance (list: EFF, CC BY 3.0)."""
    words = resource("words", "passphrase_en.txt").read_text("utf-8").split()
    return " ".join(secrets.choice(words) for _ in range(WORDS))


class PassphraseForm(QWidget):
    """A passphrase, twice, or none; five words are offered."""

    def __init__(self) -> None:
        super().__init__()
        choices = (("some", self.tr("With a passphrase")), ("none", self.tr("Without")))
        self.choice = Segmented(choices, self.tr("Encryption"))
        self.choice.changed.connect(self._choose)
        self.first, self.again = self._field(self.tr("Passphrase")), self._field(self.tr("Once more"))
        self.first.returnPressed.connect(self.again.setFocus)
        self.show_words = QCheckBox(self.tr("Show"))
        self.show_words.toggled.connect(self._show)
        self.offer = QPushButton(self.tr("Suggest five words"))
        self.offer.setProperty("scale", "small")
        self.offer.clicked.connect(self.suggest)
        self.note = label("", "muted", wrap=True)
        self._lay_out()
        self._choose(self.choice.value())

    def _field(self, name: str) -> QLineEdit:
        made = LevelLine()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Encrypt the store"), "label"))
        head.addStretch(1)
        head.addWidget(self.choice)
        column.addLayout(head)
        self._fields = QWidget()
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.S)
        inner.addWidget(self.first)
        inner.addWidget(self.again)
        tools = QHBoxLayout()
        tools.addWidget(self.offer)
        tools.addWidget(self.show_words)
        tools.addStretch(1)
        inner.addLayout(tools)
        column.addWidget(self._fields)
        column.addWidget(self.note)

    def _choose(self, key: str) -> None:
        self._fields.setVisible(key == "some")
        if key == "some":
            self.note.setText(self._rule())
        else:
            self.note.setText(self.tr("Whoever has this computer or a copy of the file can read everything."))

    def _rule(self) -> str:
        from attplanner.services.store_access import LEAST_CHARACTERS, LEAST_WORDS

        rule = self.tr("At least {0} characters, or {1} words.").format(LEAST_CHARACTERS, LEAST_WORDS)
        warning = self.tr("Nobody can open the store without it, not even to help: write it down.")
        return f"{rule} {warning}"

    def take_focus(self) -> None:
        """Put the focus where the passphrase has to be mended."""
        field = self.again if self._weak() is None else self.first
        field.setFocus()
        field.selectAll()

    def _weak(self) -> PlannerError | None:
        from attplanner.services.store_access import check_passphrase

        try:
            check_passphrase(self.first.text())
        except PlannerError as error:
            return error
        return None

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def suggest(self) -> None:
        """Put five words into the first field, to be read and typed once more."""
        self.show_words.setChecked(True)
        self.first.setText(suggest())
        self.again.clear()
        self.again.setFocus()

    def value(self) -> str | None:
        """Return the passphrase, None for a store that is not encrypted."""
        return self.first.text() if self.choice.value() == "some" else None

    def problem(self) -> str:
        """Return what is wrong with the passphrase, "" when nothing is."""
        if self.choice.value() != "some":
            return ""
        if (error := self._weak()) is not None:
            return words.error_text(error)
        if self.first.text() != self.again.text():
            return self.tr("The two are not the same: type the passphrase once more.")
        return ""


class PassphraseDialog(Dialog):
    """Asks for the passphrase that a store has, if any, and for its next one, which may be none.

    ``answered`` carries the key that opens the store now (None for a plain one) and the new passphrase (None for
    none), once the old one was tried.
    """

    answered = Signal(object, object)

    def __init__(self, path: Path, encrypted: bool, jobs: JobRunner, parent: QWidget | None) -> None:
        change, encrypt = (
            words.translate("dialogs", "Change the passphrase"), words.translate("dialogs", "Encrypt the store")
        )  # fmt: skip
        super().__init__(change if encrypted else encrypt, parent)
        self._path, self._jobs, self._encrypted = path, jobs, encrypted
        self.setMinimumWidth(460)
        self.old = LevelLine()
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.old.setAccessibleName(self.tr("Present passphrase"))
        self.old.setPlaceholderText(self.tr("Present passphrase"))
        self.old.setVisible(encrypted)
        self.form = PassphraseForm()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.addWidget(self.old)
        self.body.addWidget(self.form)
        self.body.addWidget(rule())
        self.body.addWidget(label(self._warning(), "muted", wrap=True))
        self.body.addWidget(self.error)
        box = QDialogButtonBox()
        self.change = QPushButton(self.tr("Change"))
        self.change.setProperty("kind", "primary")
        self.change.setDefault(True)
        box.addButton(self.change, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.change.clicked.connect(self._try)
        self.form.again.returnPressed.connect(self._try)
        box.rejected.connect(self.reject)
        self.body.addWidget(box)
        (self.old if self._encrypted else self.form.first).setFocus()

    def _warning(self) -> str:
        if self._encrypted:
            return self.tr("A copy of the store as it is now is kept beside it. It and older backups go on to open "
                           "with the passphrase that they were made with.")  # fmt: skip
        return self.tr("A copy of the store as it is now is kept beside it. It and older backups stay readable for "
                       "everybody: delete them once the encrypted store opens.")  # fmt: skip

    def _try(self) -> None:
        problem = self.form.problem()
        if self._encrypted and not self.old.text():
            problem = self.tr("Type the passphrase that the store has now.")
        elif not problem and self.form.value() == (self.old.text() if self._encrypted else None):
            problem = self.tr("That is how the store is encrypted already.")
        self._say(problem)
        if problem:
            (self.old if self._encrypted and not self.old.text() else self.form.first).setFocus()
            return
        self._wait(True)
        path, typed = self._path, self.old.text() if self._encrypted else None

        def look() -> bytes | None:
            from attplanner.services.store_access import tried_key

            return tried_key(path, typed)

        self._jobs.start(look, self._known, self._refused)

    def _known(self, key: bytes | None) -> None:
        self.answered.emit(key, self.form.value())
        self.accept()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._wait(False)
        self._say(words.error_text(error))
        self.old.setFocus()
        self.old.selectAll()

    def _say(self, problem: str) -> None:
        self.error.setText(problem)
        self.error.setVisible(bool(problem))

    def _wait(self, waiting: bool) -> None:
        self.change.setEnabled(not waiting)
        self.form.setEnabled(not waiting)
        self.old.setReadOnly(waiting)
