"""The page of an empty store: three ways to begin, and what is ready already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.commands import Commands
from attplanner.ui.widgets.cards import ActionCard, Tile, link_row
from attplanner.ui.widgets.labels import IconLabel, label

CENTRE = Qt.AlignmentFlag.AlignHCenter


class WelcomePage(QWidget):
    """Offers to log a first meeting, to import a paper, and the tour."""

    def __init__(self, commands: Commands, may_import: bool) -> None:
        super().__init__()
        self.setProperty("role", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(10)
        column.addWidget(Tile("compass", 48, mark=True), alignment=CENTRE)
        column.addSpacing(16)
        column.addWidget(label(self.tr("Welcome to attplanner"), "page"), alignment=CENTRE)
        column.addSpacing(6)
        text = self.tr("States, meetings and papers of one office. Everything stays on this computer.")
        column.addWidget(label(text, "label"), alignment=CENTRE)
        column.addSpacing(36)
        column.addLayout(self._cards(commands, may_import))
        column.addSpacing(32)
        column.addLayout(self._ready(commands.ready_words()))
        column.addSpacing(12)
        column.addWidget(
            link_row(
                *([(self.tr("Paste a log …"), commands.import_clipboard)] if may_import else []),
                (self.tr("Open another store …"), commands.open_store),
                (self.tr("Restore a backup …"), commands.restore_backup),
            )
        )
        column.addStretch(11)

    def _cards(self, commands: Commands, may_import: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.L)
        row.addStretch(1)
        log, read, tour = self._log_card(), self._import_card(), self._tour_card()
        log.button.clicked.connect(commands.log_meeting)
        read.button.clicked.connect(commands.import_file)
        tour.button.clicked.connect(commands.take_tour)
        read.setVisible(may_import)
        self.setFocusProxy(log.button)
        for card in (log, read, tour):
            row.addWidget(card)
        row.addStretch(1)
        return row

    def _log_card(self) -> ActionCard:
        text = self.tr(
            "One line is enough: when, where, with whom. Try “15-17 mar 2017 Jakarta; Ministry of Defense”."
        )
        title, button = self.tr("Log a first meeting"), self.tr("Log a meeting")
        card = ActionCard("notebook-pen", title, text, button, "Ctrl+Shift+N")
        card.button.setProperty("kind", "primary")
        return card

    def _import_card(self) -> ActionCard:
        text = self.tr(
            "Annex A of last year’s paper, a table or a list. You see every line before anything is written."
        )
        return ActionCard("upload", self.tr("Import a paper"), text, self.tr("Choose a file …"), "Ctrl+O")

    def _tour_card(self) -> ActionCard:
        text = self.tr("Six minutes with an example office: 61 entries of two processes. Your own store stays empty.")
        return ActionCard("graduation-cap", self.tr("Take the tour"), text, self.tr("Open the example"), "Shift+F1")

    def _ready(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        row.addWidget(IconLabel("globe", "ink3"))
        row.addWidget(label(words, "label"))
        row.addStretch(1)
        return row
