"""One State's page in the inspector: what the depositary says, what was logged, who was met, what we corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.state import PersonMet, StateContact, StatePage
from attplanner.domain.treaty_status import TreatyAction
from attplanner.ui import theme, words
from attplanner.ui.actions import action
from attplanner.ui.screens.world.editors import ActionEditor, FactEditor
from attplanner.ui.screens.world.status_section import StatusSection
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, LinkLabel, handling_marks, label
from attplanner.ui.widgets.section import ScrolledColumn, Section
from attplanner.ui.widgets.segmented import small_button

if TYPE_CHECKING:
    from attplanner.services.facade import Services

FEW = 8


class StatePanel(QWidget):
    """The inspector of World. ``show_state`` reads one State's page; corrections are edited in place."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self._iso3: str | None = None
        self._opener = ""  # what opened the editor, by its accessible name
        self._at: date | None = None
        self._all_contacts = self._all_people = False
        self._scroll = ScrolledColumn(self.tr("One State"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_state(self, iso3: str | None, at: date) -> None:
        """Show a State as at a date; None empties the page."""
        if iso3 != self._iso3:
            self._all_contacts = self._all_people = False
        self._iso3, self._at = iso3, at
        if iso3 is None:
            self._scroll.set_sections()
            return
        self._fill(self._services.states.page(iso3, at), at)

    def again(self) -> None:
        """Read the page again: an editor was opened and is not wanted any more."""
        if self._iso3 is not None and self._at is not None:
            self.show_state(self._iso3, self._at)

    def take_focus(self) -> None:
        """Put the focus on the page, so that Tab goes on from there."""
        if self._iso3 is not None:
            self._more.setFocus()

    def _fill(self, page: StatePage, at: date) -> None:
        focused = self.window().focusWidget()  # also while a dialog has the keyboard
        inside = focused is not None and self.isAncestorOf(focused)
        name = focused.accessibleName() if focused is not None and inside else ""
        titles = {row["key"]: row["title"] for row in self._services.lexicon().rows("sources")}
        self._status = StatusSection(page, at, titles, self._edit_action, self._services.read_only)
        parts = [self._head(page), self._status, self._meetings(page), self._people(page), self._facts(page)]
        if page.corrections:
            parts.append(self._corrections(page))
        self._scroll.set_sections(*parts)
        if inside:
            self._focus_again(parts, name)
        self._opener = ""

    def _focus_again(self, parts: Sequence[QWidget], name: str) -> None:
        """Put the focus where it was before the page was made anew, or on what opened the editor that was closed."""
        there = {child.accessibleName(): child for part in parts for child in part.findChildren(QWidget)}
        found = next((there[one] for one in (name, self._opener) if one and one in there), None)
        if found is not None:
            found.setFocus()
        else:
            self.take_focus()

    def _remember_opener(self) -> None:
        focused = self.window().focusWidget()
        self._opener = focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""

    # -- head and facts -------------------------------------------------------------------------------------------

    def _head(self, page: StatePage) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(page.row.name, "page"), 1)
        self._more = more = small_button("ellipsis", self.tr("Correct a fact of this State"))
        more.setMenu(self._menu(page))
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        more.setEnabled(not self._services.read_only)
        row.addWidget(more)
        column.addLayout(row)
        groups = " · ".join([words.word("regions_in_full", page.row.region), *page.row.memberships])
        column.addWidget(ElidedLabel(groups, "secondary"))
        return head

    def _menu(self, page: StatePage) -> QMenu:
        menu = QMenu(self)
        menu.addAction(action(menu, self.tr("Add a treaty action …"), lambda: self._edit_action(None)))
        menu.addSeparator()
        for field, text, value in self._editable(page):
            menu.addAction(action(menu, text, self._fact_opener(field, text, value)))
        if page.corrections:
            menu.addSeparator()
            rows = page.corrections
            menu.addAction(action(menu, self.tr("Who corrected what …"), lambda: self._show_history(rows)))
        return menu

    def _show_history(self, rows: Sequence[str]) -> None:
        from attplanner.ui.history_dialog import HistoryDialog

        refs = [Ref(table, row) for table in ("treaty_action", "state", "state_name") for row in rows]
        HistoryDialog(self._services, self._shell, self.window(), refs).open()

    def _editable(self, page: StatePage) -> tuple[tuple[str, str, str], ...]:
        return (
            ("name", self.tr("Correct the short name …"), page.row.name),
            ("alias", self.tr("Add another name …"), ""),
            ("capital", self.tr("Correct the capital …"), page.capital),
            ("un_group", self.tr("Correct the regional group …"), page.row.region),
            ("un_status", self.tr("Correct the UN status …"), page.un_status),
            ("m49_subregion", self.tr("Correct the subregion …"), page.subregion),
        )

    def _fact_opener(self, field: str, text: str, value: str) -> Callable[[], None]:
        return lambda: self._edit_fact(field, text.rstrip(" …"), value)

    def _facts(self, page: StatePage) -> Section:
        section = Section(self.tr("Facts"))
        for caption, value in (
            (self.tr("Formal name"), page.formal_name),
            (self.tr("Capital"), " · ".join(part for part in (page.capital, page.time_zone) if part)),
            (self.tr("Subregion"), page.subregion),
            (self.tr("UN"), page.un_status),
            (self.tr("Also called"), ", ".join(page.aliases)),
        ):
            if value:
                section.add_line(caption, value)
        self._add_memberships(section, page)
        return section

    def _add_memberships(self, section: Section, page: StatePage) -> None:
        now = [one for one in page.memberships if one.until is None or self._at is None or one.until >= self._at]
        section.body.addSpacing(theme.S)
        count = self.tr("%n memberships", "", len(now))
        section.body.addWidget(label(count, "heading"))
        for one in now:
            since = self.tr("since {0}").format(one.since.year) if one.since else ""
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(one.name, "secondary"), 1)
            row.addWidget(label(since, "muted"))
            section.body.addLayout(row)

    # -- the log --------------------------------------------------------------------------------------------------

    def _meetings(self, page: StatePage) -> Section:
        through = sum(one.through_group for one in page.contacts)
        named = len(page.contacts) - through
        note = self.tr("{0} named · {1} in a group").format(named, through) if page.contacts else ""
        section = Section(self.tr("Meetings"), note)
        if not page.contacts:
            section.add_text(self.tr("Nothing is logged with this State yet."))
        shown = page.contacts if self._all_contacts else page.contacts[:FEW]
        for contact in shown:
            section.body.addLayout(self._meeting_line(contact))
        rest = len(page.contacts) - len(shown)
        if rest:
            section.body.addWidget(self._link(self.tr("%n more meetings", "", rest), self._show_all_contacts))
        return section

    def _meeting_line(self, contact: StateContact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        when = LinkLabel(words.when(contact.when, short=True))
        when.setFixedWidth(104)
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

    def _people(self, page: StatePage) -> Section:
        section = Section(self.tr("People met"), self.tr("%n people and offices", "", len(page.people)))
        if not page.people:
            section.note.set_full("")
            section.add_text(self.tr("Nobody acting for this State is logged yet."))
        shown = page.people if self._all_people else page.people[: FEW // 2]
        for person in shown:
            section.body.addLayout(self._person_line(person))
        rest = len(page.people) - len(shown)
        if rest:
            section.body.addWidget(self._link(self.tr("%n more people", "", rest), self._show_all_people))
        return section

    def _person_line(self, person: PersonMet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        icon = IconLabel("user" if person.person else "landmark", "ink3")
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(person.name))
        detail = " · ".join(part for part in (person.post, words.short_day(person.last_met)) if part)
        if detail:
            column.addWidget(ElidedLabel(detail, "secondary"))
        row.addLayout(column, 1)
        return row

    def _link(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(act)
        return button

    def _show_all_contacts(self) -> None:
        self._all_contacts = True
        self.again()

    def _show_all_people(self) -> None:
        self._all_people = True
        self.again()

    # -- corrections ----------------------------------------------------------------------------------------------

    def _corrections(self, page: StatePage) -> Section:
        section = Section(self.tr("Corrected by the office"), self.tr("kept apart from what was shipped"))
        own = {one.id: one for one in page.row.status.actions if one.origin == "office"}
        for row_id in page.corrections:
            text = self._correction_text(own.get(row_id))
            undo = self._link(self.tr("Take back"), self._taker(row_id))
            undo.setAccessibleName(f"{undo.text()}: {text}")
            undo.setEnabled(not self._services.read_only)
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(text), 1)
            row.addWidget(undo)
            section.body.addLayout(row)
        return section

    def _correction_text(self, own: TreatyAction | None) -> str:
        if own is None:
            return self.tr("A fact of the State")
        return f"{words.word('actions', own.action)} {words.day(own.start)}"

    def _taker(self, row_id: str) -> Callable[[], object]:
        return lambda: self._shell.attempt(lambda: self._services.states.uncorrect(row_id))

    def _edit_action(self, chosen: TreatyAction | None) -> None:
        if self._iso3 is not None:
            self._remember_opener()
            self._status.open_editor(ActionEditor(self._services, self._shell, self._iso3, chosen, self.again))

    def _edit_fact(self, field: str, title: str, value: str) -> None:
        if self._iso3 is not None:
            self._remember_opener()
            editor = FactEditor(self._services, self._shell, (self._iso3, field, title, value), self.again)
            self._status.open_editor(editor)
