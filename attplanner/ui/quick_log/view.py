"""The quick log, laid out: 720 pixels wide, as high as what was understood."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attplanner.ui.quick_log.line_field import LineField
from attplanner.ui.quick_log.rows import UnderstoodGrid
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.key_button import KeyButton
from attplanner.ui.widgets.labels import IconLabel, label, rule
from attplanner.ui.widgets.segmented import small_button

WIDTH, SIDE = 720, 20
AROUND, LEAST = 32, 100  # pixels of the screen that stay free; of the rows that are seen in any case


class QuickLogView(QWidget):
    """The parts of the dialog; ``dialog.py`` connects them."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.line, self.grid = LineField(), UnderstoodGrid()
        self.line.setAccessibleName(self.tr("Meeting in one line"))
        self.line.setPlaceholderText(self.tr("15-17 mar 2017 Jakarta; Ministry of Defence; Ms. A. Name (ASEAN)"))
        self.shut = small_button("x", self.tr("Close; the draft is kept"), "Esc")
        self.shut.setFixedSize(26, 26)
        self.kept, self.problem = label("", "secondary"), label("", "error", wrap=True)
        self.problem.hide()
        self.add_to, self.apart = QPushButton(self.tr("Add these to it")), QPushButton(self.tr("Keep apart"))
        self.add_to.setProperty("scale", "small")
        self.apart.setProperty("kind", "link")
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setProperty("kind", "link")
        self.edit = KeyButton(self.tr("Open in editor"), "Ctrl+E")
        self.log = KeyButton(self.tr("Log it"), "Ctrl+Enter", primary=True)
        for button in (self.add_to, self.apart, self.discard, self.edit, self.log):
            button.setAutoDefault(False)
        column = self._whole = QVBoxLayout(dialog)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self)
        column.addWidget(self._foot())
        dialog.setProperty("role", "card")
        dialog.setFixedWidth(WIDTH)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 10, SIDE, 16)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Log a meeting"), "title"))
        top.addStretch(1)
        top.addWidget(label(self.tr("Draft kept as you type"), "secondary"))
        top.addWidget(self.shut)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addWidget(self.problem)
        hint = self.tr(
            "When, where; then who, separated by semicolons; after // your private note. All can be changed."
        )
        column.addWidget(label(hint, "secondary"))
        column.addSpacing(6)
        column.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Understood"), "heading"))
        head.addStretch(1)
        head.addWidget(label(self.tr("Tab moves through the chips, Enter opens one"), "secondary"))
        column.addSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scrolled())
        column.addSpacing(2)
        column.addWidget(self._hint())
        column.addStretch(1)

    def _scrolled(self) -> QScrollArea:
        """Return what was understood; it scrolls where the screen has no room for all of it."""
        self.rows = QScrollArea()
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setWidgetResizable(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setWidget(self.grid)
        self.rows.viewport().setAutoFillBackground(False)
        self.grid.setAutoFillBackground(False)
        return self.rows

    def _hint(self) -> QFrame:
        self.hint = QFrame()
        self.hint.setProperty("role", "hint")
        self.logged = label("", wrap=True)
        row = QHBoxLayout(self.hint)
        set_edges(row, 12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("git-merge", "warn"))
        row.addWidget(self.logged, 1)
        row.addWidget(self.add_to)
        row.addWidget(self.apart)
        return self.hint

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        self.check = IconLabel("check", "ink3", 12)
        row.addWidget(self.check)
        row.addWidget(self.kept)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.edit)
        row.addWidget(self.log)
        return foot

    def show_logged(self, text: str) -> None:
        """Say that a meeting of these days and this city is there already; nothing where it is not."""
        self.logged.setText(text)
        self.hint.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the line; nothing where all is well."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def fit(self, dialog: QDialog) -> None:
        """Let the dialog be as high as it must, but not higher than the screen; it grows downwards while it can."""
        screen = dialog.screen().availableGeometry()
        wanted = self.grid.height_at(WIDTH - 2 - 2 * SIDE)
        over = self._fitted(dialog, wanted) - screen.height() + AROUND
        if over > 0:
            self._fitted(dialog, max(wanted - over, LEAST))
        bottom = screen.bottom() - AROUND // 2
        if dialog.isVisible() and dialog.geometry().bottom() > bottom:
            dialog.move(dialog.x(), max(dialog.y() - dialog.geometry().bottom() + bottom, screen.top()))

    def _fitted(self, dialog: QDialog, rows: int) -> int:
        """Give the rows a height and return the dialog's."""
        self.rows.setFixedHeight(rows)
        for layout in (self._column, self._whole):
            layout.invalidate()
            layout.activate()
        dialog.resize(WIDTH, self._whole.totalHeightForWidth(WIDTH))
        return dialog.height()
