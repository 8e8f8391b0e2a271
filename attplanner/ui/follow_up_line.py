"""The line in which a promise or a task is raised: what; by when; who answers for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from attplanner.domain.follow_up import Side
from attplanner.domain.follow_up_text import FollowUpLine, read_follow_up
from attplanner.ui import theme, words
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.widgets.hinted_line import HintedLine
from attplanner.ui.words import translate

SIDE_ICONS = {Side.THEIRS: "handshake", Side.OURS: "list-checks"}
KEYS = {Side.THEIRS: "Ctrl+P", Side.OURS: "Ctrl+T"}
RAISE = {
    Side.THEIRS: QT_TRANSLATE_NOOP("follow_ups", "Promise of theirs"),
    Side.OURS: QT_TRANSLATE_NOOP("follow_ups", "Task of ours"),
}


class RaiseLine(HintedLine):
    """Sends ``written`` with a ``FollowUpLine`` on Enter, once its date is understood; ``left`` on Esc."""

    written = Signal(object)
    left = Signal()

    def __init__(
        self, side: Side, find_state: Callable[[str], str | None], today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.side, self._find_state, self._today = side, find_state, today
        self.setProperty("kind", "addline")
        self.setFixedHeight(theme.NAV_ROW)
        said = words.word("sides", side.value)
        self.setAccessibleName(said)
        self.setPlaceholderText(self.tr("{0}: what; by when; who answers for it").format(said))
        self.textChanged.connect(lambda *_: self._show_reading())
        self.returnPressed.connect(self._write)

    def reading(self) -> FollowUpLine:
        """Return what the line says now."""
        return read_follow_up(self.text(), self._today(), self._find_state)

    def _show_reading(self) -> None:
        read = self.reading()
        if read.unsure:
            why = self.tr("“{0}” may be read in several ways, or is no day; write the month as a word.")
            self.show_hint(self.tr("which day?"), wrong=True, why=why.format(read.unsure))
            return
        self.show_hint(" · ".join(part for part in (read.iso3 or "", words.short_day(read.due), read.owner) if part))

    def _write(self) -> None:
        read = self.reading()
        if read.text and not read.unsure:
            self.written.emit(read)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def raise_words(side: Side) -> str:
    """Return what a button or a menu calls the raising of a follow-up of this side."""
    return translate("follow_ups", RAISE[side])
