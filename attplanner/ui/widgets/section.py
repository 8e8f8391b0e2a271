"""A section of an inspector: a heading with a note at the end, a body, and a hairline above."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.labels import ElidedLabel, label, rule


class Section(QWidget):
    """Heading and body; put things into ``body``, or lines by ``add_line``."""

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 12, 0, 0)
        self.body.setSpacing(4)
        self.body.addWidget(rule())
        self.body.addSpacing(6)
        self.head = head = QHBoxLayout()
        head.addWidget(label(title, "heading"))
        self.note = ElidedLabel(note, "muted")  # a long one must not make the page wider than its window
        self.note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 1)
        self.body.addLayout(head)

    def add_line(self, caption: str, value: str, *ends: QWidget) -> QHBoxLayout:
        """Add a line: a caption of 72 pixels, a value that may be long, and what stands at the end."""
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        first = label(caption, "label")
        first.setFixedWidth(84)
        row.addWidget(first)
        row.addWidget(ElidedLabel(value), 1)
        for widget in ends:
            row.addWidget(widget)
        self.body.addLayout(row)
        return row

    def add_text(self, text: str, role: str = "secondary") -> QLabel:
        """Add a paragraph."""
        made = label(text, role, wrap=True)
        self.body.addWidget(made)
        return made


class ScrolledColumn(QScrollArea):
    """An inspector's page: sections one below the other, scrolled where they are too long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_sections(self, *sections: QWidget) -> None:
        """Show other sections; the old ones are deleted, but not before what they are sending now has arrived."""
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.L, 8, theme.L, theme.L)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        self._column = column
        self.setWidget(page)

    def add_sections(self, *sections: QWidget) -> None:
        """Show further sections below those of ``set_sections``."""
        for section in sections:
            self._column.insertWidget(self._column.count() - 1, section)
            section.show()  # at once: the layout would do so with the next turn of the loop
