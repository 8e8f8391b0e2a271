"""The status bar: store, encryption, when it was saved and backed up; at the end the figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from attplanner.ui import theme
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.labels import IconLabel, label, rule

WHILE = 4000  # ms that an answer to a key is shown


class _Part(QWidget):
    """A few words, with an icon before them and a hairline where another part follows."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._icon = IconLabel(icon or "info", "ink3", 12)
        self._icon.setVisible(bool(icon))
        self.words = label()
        row.addWidget(self._icon)
        row.addWidget(self.words)

    def say(self, text: str, icon: str = "") -> None:
        """Show words; empty ones hide the part."""
        if icon:
            self._icon.set_icon(icon)
            self._icon.show()
        self.words.setText(text)
        self.setVisible(bool(text))


class StatusBar(QFrame):
    """26 pixels along the foot of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setFixedHeight(theme.STATUS_BAR)
        self._saved_at: datetime | None = None
        self.store, self.key = _Part("hard-drive"), _Part("lock")
        self.saved, self.backup, self.note = _Part(), _Part(), _Part()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 0, theme.M, 0)
        row.setSpacing(8)
        self._rules: list[tuple[_Part, QFrame]] = []
        for part in (self.store, self.key, self.saved, self.backup, self.note):
            self._add(row, part)
        self._settle()
        row.addStretch(1)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(4)
        row.addLayout(self._facts)
        self._before = ""
        self._saying = once_after(WHILE, self._said, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_saved)

    def _add(self, row: QHBoxLayout, part: _Part) -> None:
        if part is not self.store:
            line = rule(vertical=True)
            row.addWidget(line)
            self._rules.append((part, line))
        row.addWidget(part)
        part.say("")

    def _settle(self) -> None:
        for part, line in self._rules:
            line.setVisible(bool(part.words.text()))

    def say(self, part: _Part, text: str, icon: str = "") -> None:
        """Show words in one of the parts (``store``, ``key``, ``backup``, ``note``); empty ones hide it."""
        part.say(text, icon)
        self._settle()

    def saved_now(self, at: datetime) -> None:
        """Say from now on how long ago ``at`` was."""
        self._saved_at = at
        self._clock.start()
        self._tell_saved()

    def say_all_saved(self) -> None:
        """Say for a moment that there is nothing to save: somebody pressed the key for it."""
        if not self._saying.isActive():
            self._before = self.saved.words.text()
        self._saying.start()
        self.say(self.saved, self.tr("all of it is saved already, as you type"), "check")

    def _said(self) -> None:
        self.say(self.saved, self._before, "check")
        self._tell_saved()

    def _tell_saved(self) -> None:
        if self._saved_at is None or self._saying.isActive():
            return
        seconds = int((datetime.now(self._saved_at.tzinfo) - self._saved_at).total_seconds())
        if seconds < 60:
            text = self.tr("saved %n s ago", "", max(seconds, 0)) if seconds > 1 else self.tr("saved just now")
        else:
            text = self.tr("saved at {0}").format(f"{self._saved_at:%H:%M}")
            self._clock.stop()
        self.say(self.saved, text, "check")

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show figures with their words at the trailing end."""
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (figure, words) in enumerate(facts):
            if number:
                self._facts.addSpacing(4)
                self._facts.addWidget(rule(vertical=True))
                self._facts.addSpacing(4)
            self._facts.addWidget(label(figure, "figure"))
            self._facts.addWidget(label(words))

    def facts(self) -> str:
        """Return what stands at the trailing end, as one line."""
        items = (self._facts.itemAt(number) for number in range(self._facts.count()))
        labels = (item.widget() for item in items if item is not None)
        return " ".join(one.text() for one in labels if isinstance(one, QLabel))
