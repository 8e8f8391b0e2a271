"""Settings: the office, who writes, and how the window looks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QHBoxLayout, QPushButton, QSpinBox

from attplanner import settings
from attplanner.domain.office import ISSUER
from attplanner.domain.pathway import STALE_SETTING
from attplanner.ui import language, theme
from attplanner.ui.actions import MODES
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.office_form import OfficeForm
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import label, rule
from attplanner.ui.window_frame import WindowFrame
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.services.facade import Services


class SettingsDialog(Dialog):
    """Changes take effect on Save; the office's are one undoable step."""

    def __init__(self, window: WindowFrame, shell: Shell) -> None:
        super().__init__(translate("dialogs", "Settings"), window)
        self._window, self._shell = window, shell
        self.setMinimumWidth(480)
        self._own_part()
        if window.services is not None:
            self.body.addWidget(rule())
            self.body.addWidget(label(self.tr("The office that keeps this store"), "heading"))
            self.office = OfficeForm(window.services.lexicon())
            self.office.set_info(window.services.office.info())
            self.office.setEnabled(not window.services.read_only)
            self.body.addWidget(self.office)
            self._paper_part(window.services)
            self._store_part(window.services)
        self._buttons()

    def _own_part(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        self.author = LevelLine(settings.author())
        self.author.setAccessibleName(self.tr("Your name in the history"))
        self.looks = QComboBox()
        self.looks.setAccessibleName(self.tr("Colours"))
        for mode, text in MODES:
            self.looks.addItem(translate("commands", text), mode.value)
        current = theme.current()
        self.looks.setCurrentIndex(self.looks.findData(current.mode.value) if current else 0)
        form.addRow(label(self.tr("Your name in the history"), "label"), self.author)
        form.addRow(label(self.tr("Colours"), "label"), self.looks)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the window"))
        for code, name in language.NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._language()))
        form.addRow(label(self.tr("Language of the window"), "label"), self.language)
        self.body.addLayout(form)

    def _paper_part(self, services: Services) -> None:
        """Ask who issues the papers; empty stands for the Working Group, in the language of the paper."""
        self.issuer = LevelLine(services.office.get(ISSUER))
        self.issuer.setPlaceholderText(self.tr("ATT Working Group on Treaty Universalization"))
        self.issuer.setEnabled(not services.read_only)
        self.office.add_row(self.tr("Head of the papers"), self.issuer)
        self.stale = QSpinBox()
        self.stale.setRange(1, 3650)
        self.stale.setValue(services.state_of_play.stale_after())
        self.stale.setEnabled(not services.read_only)
        self.office.add_row(self.tr("Evidence is stale after (days)"), self.stale)

    def _store_part(self, services: Services) -> None:
        """Offer another passphrase; the store is closed and opened again for it."""
        self.passphrase = QPushButton(
            self.tr("Change the passphrase …") if services.encrypted else self.tr("Encrypt the store …")
        )
        self.passphrase.setProperty("scale", "small")
        self.passphrase.setAutoDefault(False)  # Enter saves
        self.passphrase.setEnabled(not services.read_only)
        self.passphrase.clicked.connect(lambda: self._ask_passphrase(services))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Encrypted") if services.encrypted else self.tr("Not encrypted"), "label"))
        row.addStretch(1)
        row.addWidget(self.passphrase)
        self.body.addLayout(row)

    def _ask_passphrase(self, services: Services) -> None:
        from attplanner.ui.passphrase import PassphraseDialog

        asked = PassphraseDialog(services.path, services.encrypted, self._shell.jobs, self)
        asked.answered.connect(self.reject)  # its store is closed now
        asked.answered.connect(self._window.passphrase_wanted)
        asked.open()

    def _buttons(self) -> None:
        box = QDialogButtonBox()
        save = box.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("kind", "primary")
        save.setDefault(True)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.body.addWidget(box)

    def _language(self) -> str:
        return self._window.memory.text("language") or language.code()

    def _keep_language(self) -> None:
        """Remember the language; what is on the screen already keeps its words until the next start."""
        memory, chosen = self._window.memory, str(self.language.currentData())
        if chosen != self._language():
            memory.keep("language", chosen)
            memory.save()
            self._shell.message(self.tr("The window speaks the other language from the next start on."))

    def accept(self) -> None:
        """Store what was changed; what cannot be stored is said in the window."""
        if self._window.services is not None and self.office.problem():
            return  # it is said in the field, which has the focus
        self._window.set_mode(theme.Mode(self.looks.currentData()))
        if self.author.text().strip() != settings.author():
            settings.remember({"author": self.author.text().strip()})
        self._keep_language()
        services = self._window.services
        if services is not None and not services.read_only:
            info, new = replace(self.office.info(), set_up=True), self.office.new_process()
            changed = new is not None or info != services.office.info()
            if changed and not self._shell.attempt(lambda: services.office.set_up(info, new)):
                return
            issuer = self.issuer.text().strip()
            if issuer != services.office.get(ISSUER):
                self._shell.attempt(lambda: services.office.set(ISSUER, issuer))
            days = self.stale.value()
            if days != services.state_of_play.stale_after():
                self._shell.attempt(lambda: services.office.set(STALE_SETTING, str(days)))
        super().accept()
