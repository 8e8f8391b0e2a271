"""First run: who keeps this store, and with which passphrase it is encrypted, if any."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.office import NewProcess, OfficeInfo
from attplanner.ui import theme
from attplanner.ui.office_form import OfficeForm
from attplanner.ui.passphrase import PassphraseForm
from attplanner.ui.widgets.cards import Card, Tile, link_row
from attplanner.ui.widgets.labels import ElidedLabel, label, rule

CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the first run asked: the office, and the passphrase (None: the store is not encrypted).

    ``process`` is the office's process where no list has it.
    """

    info: OfficeInfo
    passphrase: str | None
    process: NewProcess | None = None


class FirstRun(QWidget):
    """The window before there is a store. ``answered`` carries ``FirstAnswers``."""

    answered = Signal(object)
    open_other = Signal()
    restore = Signal()
    tour = Signal()

    def __init__(self, path: Path, lexicon: Lexicon) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle("attplanner")
        self.resize(1280, 720)
        self.form = OfficeForm(lexicon)
        self.phrase = PassphraseForm()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._before: QWidget | None = None  # what had the focus when the waiting began
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self._start)
        self.form.name.returnPressed.connect(self.focusNextChild)
        self.phrase.again.returnPressed.connect(self._start)
        self._lay_out(path)
        QShortcut("Ctrl+Q", self, self.close)  # as in the window, which has it in its menu
        self.form.name.setFocus()

    def _lay_out(self, path: Path) -> None:
        page = QWidget()
        page.setProperty("role", "sunken")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(Tile("compass", 48, mark=True), alignment=CENTRE)
        column.addSpacing(theme.M)
        column.addWidget(label(self.tr("Welcome to attplanner"), "page"), alignment=CENTRE)
        column.addSpacing(4)
        text = self.tr("Say whose store this is. All of it can be changed later. Everything stays on this computer.")
        column.addWidget(label(text, "label"), alignment=CENTRE)
        column.addSpacing(20)
        column.addWidget(self._card(path), alignment=CENTRE)
        column.addSpacing(theme.L)
        self.links = self._links()
        column.addWidget(self.links)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("First run"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _card(self, path: Path) -> Card:
        card = Card(margin=20)
        card.setFixedWidth(560)
        card.body.addWidget(self.form)
        card.body.addSpacing(4)
        card.body.addWidget(rule())
        card.body.addSpacing(4)
        card.body.addWidget(self.phrase)
        card.body.addWidget(self.error)
        card.body.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(self.tr("Kept in {0}").format(path), "muted"), 1)
        row.addWidget(self.start)
        card.body.addLayout(row)
        return card

    def _links(self) -> QWidget:
        return link_row(
            (self.tr("Open another store …"), self.open_other.emit),
            (self.tr("Restore a backup …"), self.restore.emit),
            (self.tr("Open the example"), self.tour.emit),
        )

    def _start(self) -> None:
        problem = self.phrase.problem()
        if not self.form.info().name:
            problem = self.tr("Give the office a name: it stands in the window and in the history.")
            self.form.name.setFocus()
        elif unnamed := self.form.problem():
            problem = unnamed
        elif problem:
            self.phrase.take_focus()
        self.say(problem)
        if not problem:
            self.answered.emit(FirstAnswers(self.form.info(), self.phrase.value(), self.form.new_process()))

    def say(self, problem: str) -> None:
        """Show what is wrong; "" when nothing is."""
        self.error.setText(problem)
        self.error.setVisible(bool(problem))

    def wait(self, waiting: bool) -> None:
        """Show that the store is being made; an encrypted one takes a second or two, on purpose."""
        if waiting:
            self._before = self.focusWidget()
        for part in (self.form, self.phrase, self.links, self.start):
            part.setEnabled(not waiting)
        if not waiting and self._before is not None:
            self._before.setFocus()
        self.start.setText(self.tr("Making the store …") if waiting else self.tr("Start"))
