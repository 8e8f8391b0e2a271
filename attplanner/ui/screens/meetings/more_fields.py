"""The rarer fields of a meeting: form, whether held, time, venue, who of us was there, what it was a part of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity, Place
from attplanner.domain.changes import Ref
from attplanner.ui import words
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.party_words import Token
from attplanner.ui.screens.meetings.captions import put_row
from attplanner.ui.screens.meetings.names import Offered, meetings_like
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.widgets.chip_row import ChipRow
from attplanner.ui.widgets.hinted_line import HintedLine

if TYPE_CHECKING:
    from attplanner.services.facade import Services


class MoreFields(QWidget):
    """Each field writes what was typed in it; the time once it is understood."""

    meeting_wanted = Signal(str)

    def __init__(self, services: Services, saver: Saver, form: QComboBox, state: QComboBox, actors: ChipRow) -> None:
        super().__init__()
        self._services, self._saver = services, saver
        self._form, self._state, self.actors = form, state, actors
        self._activity = Activity()
        self.time = HintedLine()
        self.time.setAccessibleName(self.tr("Time of day"))
        self.time.setPlaceholderText("14:30")
        self.time.editingFinished.connect(self._store_time)
        self.time.textEdited.connect(lambda text: self._show_time(text) if self.time.wrong else None)
        self.venues = Venues(services, saver)
        self.part_of = ChipRow(
            self.tr("Part of"), self.tr("Meeting that this one is a part of"), self._suggest, self._take, self._typed
        )
        self.part_of.menus = False
        self.part_of.opened.connect(lambda key, _: self.meeting_wanted.emit(key))
        self.part_of.removed.connect(lambda _: self._store_parent(None))
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        put_row(grid, 0, (self.tr("Form"), self._form), (self.tr("Held"), self._state))
        put_row(grid, 1, (self.tr("Time"), self.time), (self.tr("Venue"), self.venues))
        put_row(grid, 2, (self.tr("Of us"), self.actors))
        put_row(grid, 3, (self.tr("Part of"), self.part_of))

    def watch(self) -> None:
        """Let drafts of what is stored only when it is understood be kept."""
        for key, field in (("time", self.time), ("actors", self.actors.field), ("part_of", self.part_of.field)):
            self._saver.add(key, field, None)

    def set_writable(self, writable: bool) -> None:
        """Let the fields be changed, or only read."""
        self.time.setReadOnly(not writable)
        self.venues.writable = writable
        for row in (self.actors, self.part_of):
            row.set_writable(writable)

    def show_activity(self, activity: Activity) -> None:
        """Show a record; what is being typed stays."""
        self._activity = activity
        if not self._saver.dirty("time"):
            self.time.setText(activity.time)
            self.time.show_hint("")
        self.venues.show_places(activity.places)
        self.actors.set_chips([Token(name, name, "", "user") for name in activity.actors])
        parent = self._services.activities.rows_of([activity.part_of]) if activity.part_of else []
        self.part_of.set_chips([Token(row.id, words.meeting(row), row.text, "notebook-pen") for row in parent])

    def summary(self) -> str:
        """Return in a line what the fields hold."""
        mine = self._activity
        kinds = (words.word("forms", mine.form.value), words.word("activity_states", mine.state.value))
        venues = (place.venue for place in mine.places)
        parent = (self.tr("part of {0}").format(chip.text) for chip in self.part_of.shown())
        return " · ".join(part for part in (*kinds, mine.time, *venues, *mine.actors, *parent) if part)

    # -- storing --------------------------------------------------------------------------------------------------

    def _show_time(self, typed: str) -> str | None:
        """Say what is wrong with a time; return it as it is stored, None where it is none."""
        from attplanner.domain.date_text_times import read_time

        read = read_time(typed.strip()) if typed.strip() else ""
        if read is None:
            why = self.tr("“{0}” is no time of day. Write it as 14:30 or 2 pm; it is not stored yet.").format(typed)
            self.time.show_hint(self.tr("no such time"), wrong=True, why=why)
        else:
            self.time.show_hint("")
        return read

    def _store_time(self) -> None:
        read = self._show_time(self.time.text())
        if read is not None and read != self._activity.time:
            self._edit("time", read)
        if read is not None:
            self._saver.settled("time")
            self.time.setText(read)

    def _edit(self, field: str, value: object) -> None:
        ref = Ref("activity", self._activity.id)
        self._saver.attempt(lambda: self._services.activities.edit(ref, field, value))

    def _suggest(self, text: str, limit: int) -> list[Offered]:
        found = meetings_like(self._services, text, limit + 1)
        return [one for one in found if one.key != self._activity.id][:limit]

    def _take(self, one: object) -> None:
        if isinstance(one, Offered):
            self._store_parent(one.key)

    def _typed(self, text: str) -> None:
        for first in self._suggest(text, 1):
            self._store_parent(first.key)

    def _store_parent(self, parent: str | None) -> None:
        mine = self._activity.id
        if self._saver.attempt(lambda: self._services.activities.set_part_of(mine, parent)):
            self._saver.settled("part_of")
            self.part_of.close_field()


class Venues(QWidget):
    """A line for each place of a meeting; without a place there is nowhere to be."""

    def __init__(self, services: Services, saver: Saver) -> None:
        super().__init__()
        self._services, self._saver = services, saver
        self._places: tuple[Place, ...] = ()
        self.lines: list[QLineEdit] = []
        self.writable = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._line(0)

    def show_places(self, places: tuple[Place, ...]) -> None:
        """Show the venues of these places."""
        self._places = places
        for number, place in enumerate(places):
            self._show(self._line(number), number, place)
        for number, line in enumerate(self.lines[max(len(places), 1) :], max(len(places), 1)):
            self._saver.drop(f"venue:{number}")
            line.hide()
        if not places:
            self.lines[0].clear()
        self.lines[0].setEnabled(bool(places))

    def _show(self, line: QLineEdit, number: int, place: Place) -> None:
        line.show()
        line.setReadOnly(not self.writable)
        line.setPlaceholderText(self.tr("Building, room") if len(self._places) == 1 else place.city)
        key = f"venue:{number}"
        if not self._saver.watches(key):
            self._saver.add(key, line, partial(self._store, number))
        if not self._saver.dirty(key) and line.text().strip() != place.venue:
            with self._saver.quiet():
                line.setText(place.venue)

    def _line(self, number: int) -> QLineEdit:
        while len(self.lines) <= number:
            made = LevelLine()
            made.setAccessibleName(self.tr("Venue"))
            self._column.addWidget(made)
            self.lines.append(made)
        return self.lines[number]

    def _store(self, number: int, text: str, merge: str) -> None:
        place = Ref("activity_place", self._places[number].id)
        self._services.activities.edit(place, "venue", text.strip(), merge)
