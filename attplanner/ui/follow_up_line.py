"""The line in which a promise or a task is raised: what; by when; who answers for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from attplanner.domain.follow_up import Side
from attplanner.ui import theme, words
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.hinted_line import HintedLine
from attplanner.ui.widgets.labels import badge
from attplanner.ui.words import translate

if TYPE_CHECKING:  # what reads dates is loaded with the first line that is written
    from attplanner.domain.follow_up_text import FollowUpLine
    from attplanner.domain.lexicon import Lexicon

SIDE_ICONS = {Side.THEIRS: "handshake", Side.OURS: "list-checks"}
KEYS = {Side.THEIRS: "Ctrl+P", Side.OURS: "Ctrl+T"}
RAISE = {
    Side.THEIRS: QT_TRANSLATE_NOOP("follow_ups", "Promise of theirs"),
    Side.OURS: QT_TRANSLATE_NOOP("follow_ups", "Task of ours"),
}


class RaiseLine(HintedLine):
    """Sends ``written`` with a ``FollowUpLine`` on Enter, once its date is understood; ``left`` on Esc.

    ``said`` shows what was understood; whoever shows the line puts it beside. The words tell whose move it is, until
    ``insist`` says that ``side`` does.
    """

    written = Signal(object)
    left = Signal()

    def __init__(self, side: Side, names: Callable[[], Lexicon], today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.side, self._names, self._today, self._insisted = side, names, today, False
        self.said = ReadingRow(parent)
        self.setProperty("kind", "addline")
        self.setFixedHeight(theme.NAV_ROW)
        said = words.word("sides", side.value)
        self.setAccessibleName(said)
        self.setPlaceholderText(self.tr("{0}: what; by when; who answers for it").format(said))
        self.textChanged.connect(lambda *_: self._show_reading())
        self.returnPressed.connect(self._write)

    def reading(self) -> FollowUpLine:
        """Return what the line says now."""
        from attplanner.domain.follow_up_text import read_follow_up

        read = read_follow_up(self.text(), self._today(), self._names())
        return replace(read, side=self.side) if self._insisted or read.side is None else read

    def insist(self) -> None:
        """Keep to the side of this line, whatever the words say, until it is written or empty."""
        self._insisted = bool(self.text())
        self._show_reading()

    def _show_reading(self) -> None:
        self._insisted = self._insisted and bool(self.text())
        read = self.reading()
        if read.unsure:
            why = self.tr("“{0}” may be read in several ways, or is no day; write the month as a word.")
            self.show_hint(self.tr("which day?"), wrong=True, why=why.format(read.unsure))
        else:
            self.show_hint("")
        told = self._told(read) if read.text else []
        self.said.show_words(told)
        if told and not read.unsure:
            self.setAccessibleDescription(", ".join(told))

    def _told(self, read: FollowUpLine) -> list[str]:
        """Return what was understood, in words: whose move it is, whom it is about, by when, who answers for it."""
        names, side = self._names(), read.side or self.side
        state = names.shown_state(read.iso3) if read.iso3 else ""
        body = read.organization or ""
        body = body and (names.acronym(body) or names.organization_name(body))
        told = [words.word("sides", side.value), state, body, words.day(read.due) if read.due else "", read.owner]
        return [one for one in told if one]

    def _write(self) -> None:
        read = self.reading()
        if read.text and not read.unsure:
            self.written.emit(read)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReadingRow(QWidget):
    """What was understood of a line, word by word as chips; out of sight while there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, 4, 4)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._words: list[str] = []
        self.hide()

    def show_words(self, told: Sequence[str]) -> None:
        """Show other words."""
        if list(told) == self._words:
            return
        self._words = list(told)
        self._flow.clear()
        for text in told:
            self._flow.addWidget(badge(text))
        self.setVisible(bool(told))

    def texts(self) -> list[str]:
        """Return what is shown."""
        return list(self._words)


def raise_words(side: Side) -> str:
    """Return what a button or a menu calls the raising of a follow-up of this side."""
    return translate("follow_ups", RAISE[side])
