"""Meetings with a State, and who was met, on its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from attplanner.domain.changes import Ref
from attplanner.domain.state_page import PersonMet, StateContact, StatePage
from attplanner.ui import theme, words
from attplanner.ui.screens.world.play_section import link_button, yielding
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, LinkLabel, badge, handling_marks, label
from attplanner.ui.widgets.section import Section

FEW = 8
LONG = 12  # months after which it is said that somebody was not met for so long
MONTH = 30.4  # days


class MeetingsSection(Section):
    """The latest meetings, named or in a group; each opens. ``read`` returns them with those of before."""

    def __init__(self, shell: Shell, page: StatePage, read: Callable[[], Sequence[StateContact]]) -> None:
        super().__init__(self.tr("Meetings"), "")
        self._shell, self._read, self._state = shell, read, page.row.iso3
        self._named, self._shown = page.named, len(page.contacts)
        if page.contacts:
            self.note.set_full(self.tr("{0} named · {1} in a group").format(page.named, page.in_groups))
        else:
            self.add_text(self.tr("Nothing is logged with this State yet."))
        for contact in page.contacts:
            self.body.addLayout(self._line(contact))
        rest = page.named + page.in_groups - self._shown
        if rest:
            self._more = link_button(self.tr("%n more meetings", "", rest), lambda: self._show_all(rest))
            self.body.addWidget(self._more)

    def _show_all(self, rest: int) -> None:
        self._more.hide()
        found = self._read()[self._shown :]
        for contact in found:
            self.body.addLayout(self._line(contact))
        if len(found) < rest:
            wanted = {"state": self._state}
            text = self.tr("All %n that name it", "", self._named)
            self.body.addWidget(link_button(text, lambda: self._shell.show_filtered("meetings", wanted)))

    def _line(self, contact: StateContact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        when = LinkLabel(words.when(contact.when, short=True))
        when.setMinimumWidth(104)
        when.setAccessibleName(f"{when.text()} {contact.place}: {contact.text}")
        when.clicked.connect(lambda: self._shell.open_ref(Ref("activity", contact.activity)))
        place = ElidedLabel(contact.place.split(",")[0] if contact.place else contact.text)
        place.setToolTip(contact.text)
        row.addWidget(when)
        row.addWidget(place, 1)
        count = self.tr("in a group") if contact.through_group else self.tr("%n items", "", contact.items)
        row.addWidget(label(count, "muted"))
        row.addWidget(handling_marks(contact.handlings))
        return row


class PeopleSection(Section):
    """Who acted for the State, the latest met first; a person opens."""

    def __init__(self, shell: Shell, page: StatePage, at: date) -> None:
        super().__init__(self.tr("People met"), "")
        self._shell, self._at = shell, at
        if page.people:
            self.note.set_full(self.tr("%n people and offices", "", len(page.people)))
        else:
            self.add_text(self.tr("Nobody acting for this State is logged yet."))
        for person in page.people[: FEW // 2]:
            self.body.addLayout(self._line(person))
        self._rest = page.people[FEW // 2 :]
        if self._rest:
            self._more = link_button(self.tr("%n more people", "", len(self._rest)), self._show_all)
            self.body.addWidget(self._more)

    def _show_all(self) -> None:
        self._more.hide()
        for person in self._rest:
            self.body.addLayout(self._line(person))

    def _line(self, person: PersonMet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        icon = IconLabel("user" if person.person else "landmark", "ink3")
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name(person))
        post = self.tr("formerly {0}").format(person.post) if person.past and person.post else person.post
        last = words.short_day(person.last_met) if person.times else self.tr("not met yet")
        detail = " · ".join(part for part in (post, last) if part)
        if detail:
            column.addWidget(ElidedLabel(detail, "secondary"))
        row.addLayout(column, 1)
        months = self._silence(person)
        if months >= LONG:
            mark = badge(self.tr("not met for %n months", "", months), "warn")
            row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _name(self, person: PersonMet) -> QLabel:
        key = person.person
        if key is None:
            return ElidedLabel(person.name)
        made = LinkLabel(person.name)
        made.clicked.connect(lambda: self._shell.open_ref(Ref("person", key)))
        return yielding(made)

    def _silence(self, person: PersonMet) -> int:
        """Return for how many months of 30.4 days nobody met them, as at the date of the page."""
        return int((self._at - person.last_met).days / MONTH) if person.last_met else 0
