"""The head of the editor: when, where, process, form, whether it was held, and who of us was there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity, ActivityState, Form, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.queries import Suggestion
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.party_words import place_name, place_token
from attplanner.ui.screens.meetings.captions import align_captions, put_row
from attplanner.ui.screens.meetings.more_fields import MoreFields
from attplanner.ui.screens.meetings.names import Names
from attplanner.ui.screens.meetings.place_notice import PlaceNotice
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.chip_row import ChipRow
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.name_field import Creator

if TYPE_CHECKING:
    from attplanner.services.facade import Services

PLACE, VIRTUAL = "place", "virtual"


class Head(QWidget):
    """Fields of the record itself. Each writes at once what was chosen; the date when it is understood."""

    state_wanted = Signal(str)

    def __init__(self, services: Services, saver: Saver) -> None:
        super().__init__()
        self._services, self._saver = services, saver
        self._activity = Activity()
        self._names = Names(services, self)
        self.when = DateField(self.tr("When"))
        self.process, self.form, self.state = QComboBox(), QComboBox(), QComboBox()
        of_text = Creator(PLACE, self.tr("Place “{0}”"), self._names.said_of)
        self.where = ChipRow(
            self.tr("Where"), self.tr("Add a place"), self._names.places, self._add_place, self._type_place,
            (of_text, Creator(VIRTUAL, self.tr("Held virtually"))), self._make_place,
        )  # fmt: skip
        self.actors = ChipRow(
            self.tr("Who of us"), self.tr("Who of us was there"), self._suggest_own, self._add_actor,
            self._type_actor, (Creator("person", self.tr("New person “{0}”")),),
            lambda _, name: self._type_actor(name),
        )  # fmt: skip
        self.notice = PlaceNotice(self)
        self._typed: set[Place] = set()
        self.where.menus = self.actors.menus = False
        self.actors.field.eager = True
        self.more = MoreFields(services, saver, self.form, self.state, self.actors)
        self.fold = ChipButton(kind="", padding=0, size=12)
        self.fold.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fold.clicked.connect(lambda: self.unfold(not self.unfolded))
        self._lay_out()
        self._offer()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        put_row(grid, 0, (self.tr("When"), self.when), (self.tr("Process"), self.process))
        put_row(grid, 1, (self.tr("Where"), self.where))
        grid.addWidget(self.notice, 2, 1, 1, 3)
        column.addLayout(grid)
        column.addWidget(self.fold)
        column.addWidget(self.more)
        inner = self.more.layout()
        if isinstance(inner, QGridLayout):
            align_captions(grid, inner)
        self.unfold(False)

    def unfold(self, shown: bool) -> None:
        """Show the rarer fields, or what they hold in a line."""
        self.unfolded = shown
        self.more.setVisible(shown)
        self._show_fold()

    def _show_fold(self) -> None:
        """Say in the line above the rarer fields which they are, and what they hold."""
        closed = "chevron-left" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "chevron-right"
        held = self.more.summary()
        caption = self.tr("Form, time, venue, who of us …")
        if self.unfolded:
            self.fold.set_parts(caption, "", "chevron-down")
        else:
            self.fold.set_parts(held, "", closed)
        self.fold.setAccessibleName(f"{caption}: {held}")
        self.fold.setToolTip(self.fold.accessibleName())

    def _offer(self) -> None:
        self.process.addItem(self.tr("No process"), "")
        for one in reversed(self._services.lexicon().processes):
            if one.treaty == "ATT":
                self.process.addItem(one.label, one.key)
        for form in Form:
            self.form.addItem(words.word("forms", form.value), form.value)
        for state in ActivityState:
            self.state.addItem(words.word("activity_states", state.value), state.value)
        for box in (self.process, self.form, self.state):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _connect(self) -> None:
        self.when.committed.connect(self._store_when)
        self.when.editingFinished.connect(self._clear_when)
        for box, field in ((self.process, "process"), (self.form, "form"), (self.state, "state")):
            box.activated.connect(lambda _, box=box, field=field: self._store(field, box.currentData()))
        self.where.removed.connect(self._remove_place)
        self.where.opened.connect(lambda key, _: self._open_state(key))
        self.actors.removed.connect(self._remove_actor)

    def watch(self) -> None:
        """Let drafts of the fields be kept that are stored only when they are understood."""
        for key, field in (("when", self.when), ("where", self.where.field)):
            self._saver.add(key, field, None)
        self.more.watch()

    def set_writable(self, writable: bool) -> None:
        """Let the fields be changed, or only read."""
        self.when.setReadOnly(not writable)
        for box in (self.process, self.form, self.state):
            box.setEnabled(writable)
        self.where.set_writable(writable)
        self.more.set_writable(writable)

    def show_activity(self, activity: Activity, at: date | None) -> None:
        """Show a record; what is being typed stays."""
        if activity.id != self._activity.id:
            self._typed.clear()
        self._activity = activity
        if not self._saver.dirty("when"):
            self.when.set_value(activity.when)
            if activity.when.start is None:
                self.when.setText(activity.when.written)
        for box, key in (
            (self.process, activity.process or ""), (self.form, activity.form), (self.state, activity.state),
        ):  # fmt: skip
            box.setCurrentIndex(max(box.findData(str(key)), 0))
        self.where.set_chips([place_token(place, self._services, at) for place in activity.places])
        self._show_notice()
        self.more.show_activity(activity)
        self._show_fold()

    # -- storing --------------------------------------------------------------------------------------------------

    def _store_when(self, when: When) -> None:
        mine = self._activity.id
        written = when.written or self.when.text()
        value = When(when.start, when.end, when.precision, when.confirmed, written)
        if self._saver.attempt(lambda: self._services.activities.set_when(mine, value, f"{mine}.when")):
            self._saver.settled("when")

    def _clear_when(self) -> None:
        """An emptied date is a date that is not known."""
        if not self.when.text().strip() and self._activity.when.start is not None:
            self._store_when(NO_DATE)

    def _store(self, field: str, value: object) -> None:
        ref = Ref("activity", self._activity.id)
        self._saver.attempt(lambda: self._services.activities.edit(ref, field, value or None))

    def _store_places(self, places: tuple[Place, ...]) -> None:
        mine = self._activity.id
        if self._saver.attempt(lambda: self._services.activities.set_places(mine, places)):
            self._saver.settled("where")

    def _add_place(self, one: object) -> None:
        place = self._names.place_of(one)
        if place is not None:
            self._store_places((*self._activity.places, place))

    def _type_place(self, text: str) -> None:
        """Store the places of a text; one that is there already without its State gives way to the same with it."""
        found = self._names.read_places(text, self._activity)
        cities = {fold(place.city) for place in found if place.iso3}
        kept = (one for one in self._activity.places if one.iso3 or fold(one.city) not in cities)
        self._typed.update(found)
        self._store_places((*kept, *found))

    def _make_place(self, kind: str, text: str) -> None:
        if kind == VIRTUAL:
            self._store_places((*self._activity.places, Place(virtual=True)))
        else:
            self._type_place(text)

    def _show_notice(self) -> None:
        """Ask about the first place whose State is not known, or that was typed and nearly is a known one."""
        for place in self._activity.places if self.where.writable else ():
            unknown = not (place.iso3 or place.virtual)
            if not (unknown or replace(place, id="") in self._typed):
                continue
            meant = self._names.meant(place, self._activity)
            if unknown or meant:
                self._ask(place, meant)
                return
        self.notice.show_notice("", ())

    def _ask(self, place: Place, meant: Sequence[Place]) -> None:
        lexicon = self._services.lexicon()
        if place.iso3:
            text = self.tr("No city named “{0}” is known in {1}.").format(place.city, lexicon.shown_state(place.iso3))
        else:
            text = self.tr("The State of “{0}” is not known: it counts for none.").format(place.city or place.venue)
        answers = [(place_name(one, lexicon), partial(self._put_place, place, one)) for one in meant]
        if not place.iso3:
            answers.append((self.tr("Write its State …"), partial(self._write_state, place)))
        self.notice.show_notice(text, answers)

    def _put_place(self, old: Place, new: Place) -> None:
        places = tuple(new if place.id == old.id else place for place in self._activity.places)
        self._store_places(places)
        self.where.go_to_end()

    def _write_state(self, place: Place) -> None:
        self.where.open_field()
        self.where.field.setText(f"{place.city}, ")

    def _remove_place(self, key: str) -> None:
        self._store_places(tuple(place for place in self._activity.places if place.id != key))

    def _open_state(self, key: str) -> None:
        for place in self._activity.places:
            if place.id == key and place.iso3:
                self.state_wanted.emit(place.iso3)

    def _store_actors(self, names: Sequence[str]) -> None:
        mine = self._activity.id
        if self._saver.attempt(lambda: self._services.activities.set_actors(mine, names)):
            self._saver.settled("actors")

    def _suggest_own(self, text: str, limit: int) -> list[Suggestion]:
        """Return the office's own people, and behind them everybody else whose name begins so."""
        shown = set(self._activity.actors)
        own = self._services.activities.own_people(text, self._activity.process, limit)
        named = {one.text for one in own}
        others = (one for one in self._names.people(text, limit) if one.text not in named)
        return [one for one in (*own, *others) if one.text not in shown][:limit]

    def _add_actor(self, one: object) -> None:
        if isinstance(one, Suggestion):
            self._type_actor(one.key)

    def _type_actor(self, name: str) -> None:
        self._store_actors((*self._activity.actors, name))

    def _remove_actor(self, key: str) -> None:
        self._store_actors([name for name in self._activity.actors if name != key])
