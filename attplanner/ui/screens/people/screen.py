"""People: narrows the lists, keeps the selection, shows one person or organization, joins who is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.organization import OrganizationRow
from attplanner.domain.person import Likeness, PersonRow
from attplanner.domain.text import fold
from attplanner.ui.actions import action
from attplanner.ui.jobs import Job
from attplanner.ui.screens.people.columns import organization_columns, person_columns
from attplanner.ui.screens.people.keys import PeopleKeys
from attplanner.ui.screens.people.organization_panel import OrganizationPanel
from attplanner.ui.screens.people.person_panel import PersonPanel
from attplanner.ui.screens.people.view import ADD_KEYS, ORGANIZATIONS, PEOPLE, PeopleView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.copies import ListCopies
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.choice_popup import Choice

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services

NAMES = frozenset({"person", "person_name", "post_holding", "person_apart"})
CONCERNS = NAMES | {
    "activity", "activity_place", "item", "participation", "follow_up", "statement", "statement_text",
    "organization", "organization_name", "state", "state_name",
}  # fmt: skip
FOLLOW = 40  # milliseconds between a keystroke's list and the page beside it


class PeopleScreen(Screen):
    """Two lists in one place: people, with the posts that they hold as at the window's date, and organizations."""

    tables = frozenset({"person", "organization"})
    inspector_width = 352

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = PeopleView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.people: RowTableModel[PersonRow] = RowTableModel(person_columns(), lambda row: row.id, self)
        self.organizations: RowTableModel[OrganizationRow] = RowTableModel(
            organization_columns(self._seat), lambda row: row.key, self
        )
        self.person = PersonPanel(services, shell)
        self.organization = OrganizationPanel(services, shell, self._seat)
        self.inspector = self.panels = QStackedWidget()
        for panel in (self.person, self.organization):
            self.panels.addWidget(panel)
        self.filter_view = self.view
        self._selected: dict[str, str | None] = {PEOPLE: None, ORGANIZATIONS: None}
        self._stale, self._filling = True, False
        self._comparing: Job | None = None
        self._follow = once_after(FOLLOW, self.show_current, self)
        self._offer()
        self._connect()

    def _offer(self) -> None:
        view, lexicon = self.view, self.services.lexicon()
        named = sorted(lexicon.states, key=lambda iso3: fold(lexicon.shown_state(iso3)))
        view.state.set_choices([Choice(one, lexicon.shown_state(one), "flag", one) for one in named])
        view.city.set_reader(lambda: [Choice(one, one, "map-pin") for one in self.services.activities.cities()])
        view.show_kind(PEOPLE)
        view.tables[PEOPLE].set_table(self.people)
        view.tables[ORGANIZATIONS].set_table(self.organizations)
        self._adding = action(self, view.add.text(), self.add_one, shortcut=ADD_KEYS)
        self.addAction(self._adding)
        for part in (view.add, self._adding, view.likeness):
            part.setEnabled(not self.services.read_only)

    def _connect(self) -> None:
        view = self.view
        for kind, table in view.tables.items():
            table.setSortingEnabled(True)
            table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
            table.current_key.connect(lambda key, kind=kind: self._select(kind, key))
            table.activated.connect(lambda *_: self.open_current())
            ListCopies(table, self.shell, internal=True)  # whom the office met
        view.filter.narrowed.connect(self.narrow)
        view.filter.stepped.connect(self.step)
        view.filter.entered.connect(self.enter_list)
        view.kind.changed.connect(self.show_kind)
        for chip in view.chips().values():
            chip.changed.connect(self.narrow)
        view.cls.changed.connect(lambda key: self.show_kind(ORGANIZATIONS) if key else None)
        view.nothing.add_action(self.tr("Show all"), self.clear_filters, primary=True)
        view.add.clicked.connect(self.add_one)
        view.line.returnPressed.connect(self._store_one)
        view.likeness.join.connect(self._join)
        view.likeness.apart.connect(self._keep_apart)
        view.likeness.closed.connect(self.enter_list)
        for panel in (self.person, self.organization):
            panel.left.connect(self.enter_list)
        self.person.delete_wanted.connect(self.delete)
        self.organization.fields.joined.connect(self._joined)
        self._keys = PeopleKeys(view, self)

    def _seat(self, row: OrganizationRow) -> str:
        state = self.services.lexicon().shown_state(row.iso3) if row.iso3 else ""
        return ", ".join(part for part in (row.city, state) if part)

    # -- the lists --------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> str:
        """Which list is shown: ``people`` or ``organizations``."""
        return self.view.kind.value()

    @property
    def table(self) -> TableView:
        """The list that is shown."""
        return self.view.tables[self.kind]

    def step(self, by: int) -> None:
        """Go on in the list by so many lines, the focus staying where it is."""
        model = self.people if self.kind == PEOPLE else self.organizations
        self.table.select_key(model.key_at(model.index(self.table.currentIndex().row() + by, 0)))

    def show_kind(self, kind: str) -> None:
        """Show people or organizations."""
        self.close_line()
        self._put_kind(kind)
        self.narrow()

    def _put_kind(self, kind: str) -> None:
        self.view.show_kind(kind)
        self._adding.setText(self.view.add.text())

    def _asked(self) -> dict[str, str]:
        chips = {name: chip.value() or "" for name, chip in self.view.chips().items()}
        return {"text": self.view.filter.wanted(), **chips}

    def _people(self, asked: Mapping[str, str]) -> list[PersonRow]:
        at, persons, state = self.shell.as_at(), self.services.persons, asked.get("state")
        rows = persons.rows(at, asked.get("text", ""))
        if asked.get("city"):
            met = persons.met_ids(None, asked["city"])
            rows = [row for row in rows if row.id in met]
        months = int(asked.get("silent") or 0)
        return [r for r in rows if (not state or r.iso3 == state) and (not months or r.silent_for(months, at))]

    def _organizations(self, asked: Mapping[str, str]) -> list[OrganizationRow]:
        rows = self.services.organizations.rows(self.shell.as_at(), asked.get("text", ""))
        state, cls = asked.get("state"), asked.get("cls")
        return [row for row in rows if (not state or row.iso3 == state) and (not cls or row.cls == cls)]

    def narrow(self, *_: object) -> None:
        """Show what fits the filters and keep the selection; the inspector follows once the list was painted."""
        kind, asked, table = self.kind, self._asked(), self.table
        self._filling = True
        if kind == PEOPLE:
            self.people.set_rows(self._people(asked))
            count = self.people.rowCount()
        else:
            self.organizations.set_rows(self._organizations(asked))
            count = self.organizations.rowCount()
        self._show_page(count)
        if not table.select_key(self._selected[kind]):
            model = self.people if kind == PEOPLE else self.organizations
            self._selected[kind] = model.key_at(model.index(0, 0))
            table.select_key(self._selected[kind])
        self._filling = False
        self._follow.start()
        if self.isVisible():
            self.shell.set_facts([(str(count), self.tr("people") if kind == PEOPLE else self.tr("organizations"))])

    def _show_page(self, count: int) -> None:
        view = self.view
        nobody = self.kind == PEOPLE and not self.services.persons.rows(self.shell.as_at())
        view.pages.setCurrentWidget(self.table if count else view.empty if nobody else view.nothing)

    def _select(self, kind: str, key: object) -> None:
        if not self._filling and isinstance(key, str) and kind == self.kind:
            self._selected[kind] = key
            self.show_current()

    def show_current(self) -> None:
        """Show the one that is selected in the inspector."""
        self._follow.stop()
        key, at = self._selected[self.kind], self.shell.as_at()
        if self.kind == PEOPLE:
            self.panels.setCurrentWidget(self.person)
            self.person.show_person(self.services.persons.page(key, at) if key else None, at)
        else:
            self.panels.setCurrentWidget(self.organization)
            self.organization.show_organization(self.services.organizations.page(key, at) if key else None, at)

    def open_current(self) -> None:
        """Go into the inspector."""
        self.shell.show_inspector(True)
        (self.person if self.kind == PEOPLE else self.organization).take_focus()

    def clear_filters(self) -> None:
        """Show all again."""
        self.view.filter.clear()
        for chip in self.view.chips().values():
            chip.set_value(None)

    # -- what is done -----------------------------------------------------------------------------------------------

    def add_one(self) -> None:
        """Open the line in which the name of somebody new, or of a new organization, is written."""
        if not self.services.read_only:
            self.view.add.hide()
            self.view.line.show()
            self.view.line.setFocus()

    def _store_one(self) -> None:
        name, made, kind = self.view.line.text().strip(), "", self.kind

        def store() -> None:
            nonlocal made
            made = self.services.persons.add_person(name) if kind == PEOPLE else self.services.organizations.add(name)

        if not name or not self.shell.attempt(store):
            return
        self.close_line()
        self.open_target(Ref("person" if kind == PEOPLE else "organization", made))
        if kind == PEOPLE:
            self.person.edit_post("add", "")
        else:
            self.open_current()

    def close_line(self) -> None:
        """Put the button in the place of the line for a new person."""
        self.view.line.clear()
        self.view.line.hide()
        self.view.add.show()

    def delete(self) -> None:
        """Delete the person who is selected; one whom a meeting names stays, and it is said why."""
        key = self._selected[PEOPLE]
        if not key or self.kind != PEOPLE or self.services.read_only:
            return
        row = self.table.currentIndex().row()
        beside = self.people.row(row + 1) or self.people.row(row - 1)
        self._selected[PEOPLE] = beside.id if beside else None
        if not self.shell.attempt(lambda: self.services.persons.delete_person(key)):
            self._selected[PEOPLE] = key

    def _look(self) -> None:
        self.show_kind(PEOPLE)
        self.view.likeness.look.setFocus()
        self.view.likeness.open()

    def _compare(self) -> None:
        """Look in a worker who may be the same person."""
        if self._comparing is not None:
            self._comparing.cancel()
        work = self.services.persons.duplicates_job(self.shell.as_at())
        self._comparing = self.shell.jobs.start(work, self._compared)

    def _compared(self, pairs: Sequence[Likeness]) -> None:
        self._comparing = None
        self.view.likeness.show_pairs(() if self.services.read_only else pairs)

    def _join(self, keep: str, gone: str) -> None:
        at, persons = self.shell.as_at(), self.services.persons
        names = [persons.page(one, at).row.name for one in (gone, keep)]
        self._selected[PEOPLE] = keep
        if self.shell.attempt(lambda: persons.merge(keep, gone)):
            self.shell.message(self.tr("“{0}” and “{1}” are now one person.").format(*names))

    def _joined(self, organization: str) -> None:
        self.open_target(Ref("organization", organization))
        self.enter_list()

    def _keep_apart(self, one: str, other: str) -> None:
        self.shell.attempt(lambda: self.services.persons.keep_apart(one, other))

    # -- what the window tells --------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale:
            self.reload()
        else:
            self.narrow()

    def reload(self) -> None:
        """Read everything again."""
        self._stale = False
        self.narrow()
        self._compare()

    def open_target(self, target: Target) -> None:
        if not isinstance(target, Ref):
            return
        self.person.fields.store()
        kind = PEOPLE if target.table == "person" else ORGANIZATIONS
        self._selected[kind] = target.id
        self._put_kind(kind)
        self.narrow()
        if self._selected[kind] != target.id:
            self._selected[kind] = target.id
            self.clear_filters()
            self.narrow()
        self.table.select_key(self._selected[kind], centred=True)
        self.show_current()

    def data_changed(self, change: DataChanged) -> None:
        if not change.tables & CONCERNS:
            return
        if not self.isVisible():
            self._stale = True
            return
        if change.tables & NAMES:
            self.reload()
        else:
            self.narrow()
        self.show_current()

    def as_at_changed(self, at: date) -> None:
        del at
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def take_focus(self) -> None:
        self.enter_list()

    def enter_list(self) -> None:
        if self.view.pages.currentWidget() is self.table:
            self.table.setFocus()
        else:
            self.view.filter.setFocus()

    def offered(self) -> Sequence[QAction]:
        other = ORGANIZATIONS if self.kind == PEOPLE else PEOPLE
        likely = [self._likely] if self.view.likeness.pair() is not None else []
        return [self._adding, self._kinds[other], *likely]

    @cached_property
    def _kinds(self) -> dict[str, QAction]:
        shown = {PEOPLE: self.tr("Show the people"), ORGANIZATIONS: self.tr("Show the organizations")}
        return {kind: action(self, text, partial(self.show_kind, kind)) for kind, text in shown.items()}

    @cached_property
    def _likely(self) -> QAction:
        return action(self, self.tr("Look who may be one person"), self._look)

    def focus_filter(self) -> None:
        self.view.filter.take_focus()

    # -- memory -----------------------------------------------------------------------------------------------------

    def list_shown(self) -> Mapping[str, str]:
        return {"kind": self.kind}

    def show_list(self, values: Mapping[str, str]) -> None:
        self.show_kind(_kind_of(values))

    def count_filtered(self, values: Mapping[str, str]) -> int:
        found = self._organizations(values) if _kind_of(values) == ORGANIZATIONS else self._people(values)
        return len(found)

    def save_state(self) -> dict[str, object]:
        chips = {name: chip.value() or "" for name, chip in self.view.chips().items()}
        columns = {kind: table.save_columns() for kind, table in self.view.tables.items()}
        return {**chips, "kind": self.kind, "selected": dict(self._selected), "columns": columns}

    def restore_state(self, state: Mapping[str, object]) -> None:
        selected, columns = state.get("selected"), state.get("columns")
        for kind, table in self.view.tables.items():
            if isinstance(selected, Mapping):
                self._selected[kind] = str(selected.get(kind) or "") or None
            if isinstance(columns, Mapping) and isinstance(columns.get(kind), Mapping):
                table.restore_columns(columns[kind])
        for name, chip in self.view.chips().items():
            chip.restore(str(state.get(name) or "") or None)
        self._put_kind(ORGANIZATIONS if state.get("kind") == ORGANIZATIONS else PEOPLE)

    def may_close(self) -> bool:
        self._follow.stop()
        self.person.fields.store()
        self.organization.fields.store()
        return True


def _kind_of(values: Mapping[str, str]) -> str:
    """Return which list a saved filter is of; before that was saved, only a class said it."""
    return values.get("kind") or (ORGANIZATIONS if values.get("cls") else PEOPLE)
