"""A change of the selected meetings: what is to be changed, into what, and what that does to each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from attplanner.domain.activity import ActivityState, Form, Participation, Role
from attplanner.domain.bulk import BulkChange, BulkField, BulkLine
from attplanner.domain.handling import Handling
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.errors import PlannerError
from attplanner.ui import words
from attplanner.ui.party_words import read_parties, suggested
from attplanner.ui.screens.meetings.bulk_words import said, stays
from attplanner.ui.screens.meetings.names import Names, Offered, meetings_like
from attplanner.ui.tables.change_strip import ChangeRow, ChangeStrip, show_said
from attplanner.ui.widgets.name_field import Named, NameField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

PAGE = 100
NONE = ""  # the choice that takes a value away
NAMED = frozenset(
    {BulkField.PART_OF, BulkField.ADD_ACTOR, BulkField.REMOVE_ACTOR, BulkField.ADD_PARTY, BulkField.PLACE_STATE}
)
WHOLE = frozenset({BulkField.DELETE})  # nothing is to be chosen


class BulkStrip(ChangeStrip):
    """``done`` carries the ids and the change. A value is chosen from a list, or a name with type-ahead."""

    done = Signal(object, object)

    def __init__(self, services: Services) -> None:
        self.field, self.value, self.role = QComboBox(), QComboBox(), QComboBox()
        self.name = NameField("", self._suggest)
        super().__init__((self.field, self.value, self.name, self.role))
        self._services, self._names = services, Names(services, self)
        self._ids: Sequence[str] = ()
        self._lines: list[BulkLine] = []
        self._chosen: BulkChange | None = None
        self._name_inputs()
        for field in BulkField:
            self.field.addItem(words.word("bulk_fields", field.value), field.value)
        for role in Role:
            self.role.addItem(words.word("roles", role.value), role.value)
        self.role.setCurrentIndex(0)
        self.field.activated.connect(lambda _: self._go_on())
        self.field.currentIndexChanged.connect(lambda _: self._offer())
        self.value.currentIndexChanged.connect(lambda _: self._choose(self.value.currentData()))
        self.role.currentIndexChanged.connect(lambda _: self._in_role())
        self.name.eager = True
        self.name.textEdited.connect(self._typed)
        self.name.chosen.connect(self._take)
        self.name.returnPressed.connect(self._enter)
        self.wanted.connect(lambda: self.done.emit(self._ids, self._chosen))

    def _name_inputs(self) -> None:
        for box, name in (
            (self.field, self.tr("What to change")),
            (self.value, self.tr("Into what")),
            (self.role, self.tr("In which role")),
        ):
            box.setAccessibleName(name)
            box.setPlaceholderText(f"{name} …")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.name.setMinimumWidth(120)

    def ask(self, ids: Sequence[str], field: BulkField | None = None, value: str | None = None) -> None:
        """Ask what is to be changed of some meetings; ``field`` and ``value`` where that is known already."""
        self._ids = ids
        self.question.setText(self.tr("%n meetings", "", len(ids)))
        self.field.setCurrentIndex(-1 if field is None else self.field.findData(field.value))
        self._offer()
        if value is not None:
            self.value.setCurrentIndex(self.value.findData(value))
        self.show()
        self._focus(field, value).setFocus()

    def _focus(self, field: BulkField | None, value: str | None) -> QWidget:
        """Return where one goes on; what widens the circle or takes away is not done by one Enter too many."""
        if field is None:
            return self.field
        if field is BulkField.HANDLING and value == Handling.PUBLICATION:
            return self.no
        return self.yes if field in WHOLE or value is not None else self._input(field)

    def _input(self, field: BulkField) -> QWidget:
        return self.name if field in NAMED else self.value

    def _field(self) -> BulkField | None:
        key = self.field.currentData()
        return BulkField(key) if key else None

    # -- what it is to become -----------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Offer the values of what is to be changed; nothing is chosen yet."""
        field = self._field()
        self.value.blockSignals(True)
        self.value.clear()
        for key, text in self._values(field):
            self.value.addItem(text, key)
        self.value.setCurrentIndex(-1)
        self.value.blockSignals(False)
        self.name.clear()
        self.value.setVisible(self.value.count() > 0)
        self.name.setVisible(field in NAMED)
        self.name.setAccessibleName(self.field.currentText())
        self.name.setPlaceholderText(self._wish(field))
        self.role.setVisible(field is BulkField.ADD_PARTY)
        self._preview(BulkChange(field) if field in WHOLE else None)

    def _values(self, field: BulkField | None) -> list[tuple[str, str]]:
        if field is BulkField.PROCESS:
            processes = [one for one in self._services.lexicon().processes if one.treaty == "ATT"]
            return [*((one.key, one.label) for one in reversed(processes)), (NONE, self.tr("No process"))]
        if field is BulkField.FORM:
            return [(one.value, words.word("forms", one.value)) for one in Form]
        if field is BulkField.STATE:
            return [(one.value, words.word("activity_states", one.value)) for one in ActivityState]
        if field is BulkField.HANDLING:
            return [(one.value, words.word("handlings", one.value)) for one in Handling]
        return [("1", self.tr("Yes")), ("0", self.tr("No"))] if field is BulkField.CHATHAM_HOUSE else []

    def _wish(self, field: BulkField | None) -> str:
        if field is BulkField.PART_OF:
            return self.tr("a meeting by any word; - for none")
        if field is BulkField.PLACE_STATE:
            return self.tr("a State")
        return self.tr("a name")

    def _choose(self, value: str | None) -> None:
        field = self._field()
        self._preview(BulkChange(field, value or None) if field and value is not None else None)

    def _suggest(self, text: str, limit: int) -> Sequence[Named]:
        field = self._field()
        if field in (BulkField.ADD_ACTOR, BulkField.REMOVE_ACTOR):
            own = self._services.activities.own_people(text, None, limit)
            return own or self._names.people(text, limit)
        if not text:
            return ()
        if field is BulkField.PLACE_STATE:
            found = self._services.lexicon().suggest(text, ("state",), limit)
            return [Suggestion(SuggestionKind.STATE, one.key, one.label, "", one.key) for one in found]
        if field is BulkField.PART_OF:
            return meetings_like(self._services, text, limit)
        return self._services.people.suggest(text, limit)

    def _typed(self, text: str) -> None:
        """A name stands for itself; anything else is looked for once it is chosen or sent."""
        field, name = self._field(), text.strip()
        if field in (BulkField.ADD_ACTOR, BulkField.REMOVE_ACTOR) and name:
            self._preview(BulkChange(field, name))
        else:
            self._preview(BulkChange(field) if field is BulkField.PART_OF and name in ("-", "–") else None)

    def _take(self, one: object) -> None:
        field = self._field()
        if isinstance(one, Offered):
            self._preview(BulkChange(BulkField.PART_OF, one.key))
        elif field is BulkField.ADD_PARTY and isinstance(one, Suggestion):
            self._put_parties((suggested(one, self._services),))
        elif field is not None and isinstance(one, Suggestion):
            self._preview(BulkChange(field, one.key if field is BulkField.PLACE_STATE else one.text))

    def _enter(self) -> None:
        """Do it; a name that was typed and not chosen is understood first, and shown."""
        text, field = self.name.text().strip(), self._field()
        if self._chosen is not None:
            self.act()
        elif text and field is BulkField.ADD_PARTY:
            read = read_parties(text, self._services)
            self._put_parties(tuple(read) or (Participation(name=text, as_written=text),))
        elif text and (first := self.name.first()) is not None:
            self._take(first)

    def _put_parties(self, parties: tuple[Participation, ...]) -> None:
        self._preview(BulkChange(BulkField.ADD_PARTY, None, parties))
        self._in_role()

    def _in_role(self) -> None:
        """Let them have the role that is chosen."""
        if self._chosen is not None and self._chosen.parties:
            role = Role(self.role.currentData())
            parties = tuple(replace(one, role=role) for one in self._chosen.parties)
            self._preview(replace(self._chosen, parties=parties))

    def entered(self, box: QComboBox) -> None:
        """Go on from what is changed to its value, and from there do it."""
        if box is self.field:
            self._go_on()
        elif self._chosen is not None and self._chosen.value == Handling.PUBLICATION:
            self.yes.setFocus()  # the button says what it does: one Enter more
        else:
            self.act()

    def _go_on(self) -> None:
        field = self._field()
        if field is not None:
            (self.yes if field in WHOLE else self._input(field)).setFocus()

    # -- what it does -------------------------------------------------------------------------------------------

    def again(self) -> None:
        """Show the same after something else was changed in the log."""
        if not self.isHidden():
            self._preview(self._chosen)

    def _preview(self, change: BulkChange | None) -> None:
        self._chosen = change
        show_said(self.note, self._warning(change))
        self.yes.setText(self._verb(change))
        if change is None:
            self.show_nothing()
            return
        try:
            found = self._services.activities.preview(self._ids, change)
        except PlannerError:  # what is not known changes nothing; the command would say so too
            self.show_nothing()
            return
        self._lines = sorted(found, key=lambda one: one.stays is not None)
        reasons = Counter(stays(one) for one in found if one.stays is not None)
        self.show_changes(self._page(change), len(found) - reasons.total(), reasons)

    def _page(self, change: BulkChange) -> Callable[[object], tuple[list[ChangeRow], object]]:
        """Read the meetings that the lines are about only as far as they come into sight."""

        def fetch(after: object) -> tuple[list[ChangeRow], object]:
            first = after if isinstance(after, int) else 0
            lines = self._lines[first : first + PAGE]
            rows = {row.id: row for row in self._services.activities.rows_of([one.activity for one in lines])}
            shown = [
                ChangeRow(
                    one.activity,
                    said(self._services, change, one, self.arrow()),
                    words.meeting(rows[one.activity], whole=True) if one.activity in rows else "",
                    stays=one.stays is not None,
                )
                for one in lines
            ]
            return shown, first + PAGE if first + PAGE < len(self._lines) else None

        return fetch

    def _verb(self, change: BulkChange | None) -> str:
        if change is not None and change.field is BulkField.DELETE:
            return self.tr("Delete")
        if change is not None and change.value == Handling.PUBLICATION:
            return self.tr("Mark for publication")
        return self.tr("Change")

    def _warning(self, change: BulkChange | None) -> str:
        if change is not None and change.value == Handling.PUBLICATION:
            return self.tr("From then on their items may go into papers for everybody.")
        if change is not None and change.field is BulkField.DELETE:
            return self.tr("They go to the bin, which gives them back; follow-ups stay.")
        return ""
