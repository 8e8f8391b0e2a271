"""Dates as people write them, with what was understood beside them; nothing is guessed in silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from attplanner.domain.dates import When
from attplanner.ui import words
from attplanner.ui.clock import today as today_here
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.hinted_line import HintedLine


class Reading(Protocol):
    """What a reader of dates answers: one date, or several that may be meant, or neither."""

    @property
    def when(self) -> When | None:
        """Return the date when there is only one reading."""

    @property
    def candidates(self) -> Sequence[When]:
        """Return the dates that may be meant when there are several."""

    @property
    def impossible(self) -> bool:
        """Tell whether it names a day that no calendar has."""


Understand = Callable[[str, date], Reading]


def _understand(text: str, today: date) -> Reading:
    from attplanner.domain.date_text import understand_date

    return understand_date(text, today)


class DateField(HintedLine):
    """A line for a date. ``changed`` carries a ``When`` (or None when nothing is understood) as one types.

    ``committed`` carries the ``When`` on Enter or on leaving, when it was understood. Where a date can be read in two
    ways (12/03/2027) both are offered; none is taken until one is chosen.
    """

    changed = Signal(object)
    committed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, understand: Understand = _understand) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("15-17 mar 2017, next tue …"))
        self._understand = understand
        self._value: When | None = None
        self._shown: When | None = None
        self._candidates: tuple[When, ...] = ()
        self._impossible = False
        self.today = today_here  # the clock; a test gives another one
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finish)

    def value(self) -> When | None:
        """Return what was understood, None when nothing was."""
        return self._value

    def set_value(self, value: When | None) -> None:
        """Show a date; nothing is sent."""
        self._candidates = ()
        self._value = self._shown = value
        said = words.when(value) if value is not None and value.start is not None else ""
        self.setText(said.replace(words.RIGHT_TO_LEFT, ""))  # what is typed into must be readable as a date
        self.show_hint(_hint_of(value), spare=True)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        self._value, self._candidates, self._impossible = None, (), False
        if text.strip():
            reading = self._understand(text, self.today())
            self._value, self._candidates = reading.when, tuple(reading.candidates)
            self._impossible = reading.impossible
        self._show_reading(text)
        self.changed.emit(self._value)

    def _show_reading(self, text: str) -> None:
        if self._value is not None:
            self.show_hint(_understood(self._value))
        elif self._impossible:
            self.show_hint(self.tr("no such day ↓") if self._candidates else self.tr("no such day"), wrong=True)
        elif len(self._candidates) > 1:
            self.show_hint(self.tr("which one? ↓"), wrong=True)
        else:
            self.show_hint(self.tr("not understood") if text.strip() else "", wrong=bool(text.strip()))

    def _finish(self) -> None:
        if self._value is None or self._value == self._shown:
            return
        value = self._value
        self.set_value(value)
        self.committed.emit(value)

    def offer_candidates(self) -> None:
        """Show the dates that may be meant, to choose from."""
        choices = [Choice(str(number), words.when(one)) for number, one in enumerate(self._candidates)]
        popup = ChoicePopup(choices, None, self)
        popup.chosen.connect(lambda key: self._choose(int(key)))
        popup.open_below(self)

    def _choose(self, number: int) -> None:
        self._value = self._candidates[number]
        self.changed.emit(self._value)
        self._finish()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Down and len(self._candidates) > 1:
            self.offer_candidates()
            return
        super().keyPressEvent(event)


def _hint_of(value: When | None) -> str:
    """Return the day of the week of one day; longer dates say enough themselves."""
    if value is None or value.start is None or value.start != value.end:
        return ""
    return words.day(value.start, "ddd")


def _understood(value: When) -> str:
    return words.when(value, short=True) if value.start is not None else words.when(value)
