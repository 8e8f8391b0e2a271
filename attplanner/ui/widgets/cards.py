"""Cards and empty pages: what belongs here, and the one next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.labels import IconLabel, key_cap, label


class Card(QFrame):
    """A frame with round corners; put things into ``body``."""

    def __init__(self, parent: QWidget | None = None, margin: int = theme.M) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(theme.S)


class Tile(QFrame):
    """An icon on a tinted square; ``mark`` is the program's own sign in full colour."""

    def __init__(self, icon: str, size: int = 40, *, mark: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mark" if mark else "tile")
        self.setFixedSize(size, size)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        token = "on_accent" if mark else "accent_text"
        inner.addWidget(
            IconLabel(icon, token, size // 2 if size < 48 else 28), alignment=Qt.AlignmentFlag.AlignCenter
        )


class ActionCard(Card):
    """One thing to do: icon, shortcut, title, a few words, a button."""

    def __init__(self, icon: str, title: str, text: str, button: str, shortcut: str = "") -> None:
        super().__init__(margin=20)
        self.setFixedWidth(284)
        top = QHBoxLayout()
        top.addWidget(Tile(icon))
        top.addStretch(1)
        if shortcut:
            top.addWidget(key_cap(shortcut))
        self.body.addLayout(top)
        self.body.addSpacing(theme.M - 4)
        self.body.addWidget(label(title, "title"))
        words = label(text, "label", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(words, 1)
        self.button = QPushButton(button)
        self.button.setAccessibleName(f"{title}: {button}")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setFixedHeight(max(self.body.totalHeightForWidth(284), 236))  # some scripts take more room


class EmptyPage(QWidget):
    """What an empty screen says: an icon, a title, a sentence, and the one next step."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(Tile(icon, 48), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.M)
        self._title = label(title, "title")
        column.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text = label(text, "label", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(400)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text, 1000)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.M)
        self._actions = QHBoxLayout()
        self._actions.addStretch(1)
        self._actions.addStretch(1)
        column.addLayout(self._actions)
        column.addStretch(3)

    def set_words(self, title: str, text: str) -> None:
        """Say something else (nothing logged, nothing found)."""
        self._title.setText(title)
        self._text.setText(text)

    def add_action(self, text: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Offer a next step."""
        button = QPushButton(text)
        if primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(lambda *_: act())
        self._actions.insertWidget(self._actions.count() - 1, button)
        return button


def link_row(*links: tuple[str, Callable[[], object]]) -> QWidget:
    """Return links in one centred row: each with its words and what it does."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.M)
    row.addStretch(1)
    for text, act in links:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.clicked.connect(act)
        row.addWidget(button)
    row.addStretch(1)
    return made
