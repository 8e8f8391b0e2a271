"""A card of the overview: a head with icon, title and a note that opens a list, and a body below a hairline."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import IconLabel, LinkLabel, elide, label, rule

HEAD = 38


class OverviewCard(QFrame):
    """Put the contents into ``body``; ``empty`` is said in their place where there is nothing to show."""

    def __init__(self, icon: str, title: str, note: QLabel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.note = note
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        set_edges(head, 13, 0, 13, 0)
        head.setSpacing(theme.S)
        head.addWidget(IconLabel(icon, "accent_text"))
        head.addWidget(label(title, "cardtitle"))
        head.addWidget(note, 1)
        top = QWidget()
        top.setLayout(head)
        top.setFixedHeight(HEAD)
        column.addWidget(top)
        column.addWidget(rule())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)

    def hold(self, contents: QWidget, empty: str) -> None:
        """Put in contents that may have nothing to show; ``tell`` says whether they have."""
        self._pages = QStackedWidget()
        said = label(empty, "secondary", wrap=True)
        said.setContentsMargins(14, 12, 14, 12)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(said)
        column.addStretch(1)
        self.said = said
        self._pages.addWidget(contents)
        self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)

    def tell(self, *, full: bool) -> None:
        """Show the contents, or say that there is nothing."""
        self._pages.setCurrentIndex(0 if full else 1)


class NoteLink(LinkLabel):
    """A note in the head of a card that opens the list behind its number; shortened where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("scale", "small")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._full = ""

    def say(self, text: str) -> None:
        """Say something; a screen reader hears the whole of it. Nothing to say hides the note."""
        self._full = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 8, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        short = elide(self._full, self.fontMetrics(), max(self.width() - 6, 34))
        self.setText(short)
        self.setToolTip(self._full if short != self._full else "")
