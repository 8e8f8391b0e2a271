"""What the sections of a State's page share: lines that open an editor in their place, links with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.labels import ElidedLabel, LinkLabel, label
from attplanner.ui.widgets.section import Section

Edit = Callable[[str, str], None]
"""Opens an editor: its kind, and the row that it edits ("" for a new one)."""
FEW = 4


def link_button(text: str, act: Callable[[], object], keys: str = "") -> QPushButton:
    """Return a button that looks as a link; its key stands in the tooltip."""
    made = QPushButton(text)
    made.setProperty("kind", "link")
    made.setSizePolicy(made.sizePolicy().Policy.Maximum, made.sizePolicy().Policy.Fixed)
    if keys:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{text} ({shown})")
    made.clicked.connect(lambda *_: act())
    return made


class PlaySection(Section):
    """A section whose lines are edited in place."""

    def __init__(self, title: str, note: str, edit: Edit, read_only: bool) -> None:
        super().__init__(title, note)
        self._edit, self._read_only = edit, read_only
        self._lines: dict[str, QWidget] = {}
        self.buttons: list[QPushButton] = []

    def add_widget_line(self, row: str) -> QVBoxLayout:
        """Add a line that an editor of the row takes the place of; put its parts into the answer."""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        self.body.addWidget(line)
        self._lines[row] = line
        return column

    def opener(self, text: str, said: str, kind: str, row: str) -> LinkLabel:
        """Return words that open an editor; ``said`` is their accessible name."""
        made = LinkLabel(text)
        made.setAccessibleName(said)
        made.setToolTip(self.tr("Edit"))
        made.setProperty("role", "opener")
        if not self._read_only:
            made.clicked.connect(lambda: self._edit(kind, row))
        return made

    def add_button(self, text: str, kind: str, keys: str = "", row: str = "") -> QPushButton:
        """Add a link that opens an editor of something new."""
        made = link_button(text, lambda: self._edit(kind, row), keys)
        made.setEnabled(not self._read_only)
        line = QHBoxLayout()
        line.addWidget(made)
        line.addStretch(1)
        self.body.addLayout(line)
        self.buttons.append(made)
        return made

    def open_editor(self, editor: QWidget, row: str) -> None:
        """Show an editor in the place of a line, else at the foot of the section."""
        line = self._lines.get(row)
        if line is None:
            self.body.addWidget(editor)
            return
        line.hide()
        self.body.insertWidget(self.body.indexOf(line) + 1, editor)


def pair(first: QWidget, *ends: QWidget, gap: int = theme.S) -> QHBoxLayout:
    """Return a line: what begins it, and what stands at its end."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(first, 1 if isinstance(first, ElidedLabel) else 0)
    if not isinstance(first, ElidedLabel):
        row.addStretch(1)
    for widget in ends:
        row.addWidget(widget)
    return row


def paragraph(text: str, role: str = "secondary") -> QLabel:
    """Return text in as many lines as it needs; a word that is longer than a line makes no page wider."""
    return yielding(label(text, role, wrap=True))


def yielding(made: QLabel) -> QLabel:
    """Let words go on in further lines and take no more width than there is."""
    made.setWordWrap(True)
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Ignored)
    made.setSizePolicy(policy)
    return made
