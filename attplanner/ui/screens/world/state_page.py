"""One State's page in the inspector: what the depositary says, our estimate, what was logged, said and promised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from attplanner import settings
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import FollowUp, FollowUpStatus
from attplanner.domain.state_of_play import LoggedItem, StateOfPlay
from attplanner.domain.state_page import StatePage
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import TreatyAction
from attplanner.ui import clock, theme, words
from attplanner.ui.actions import action
from attplanner.ui.proposals_section import ProposalsSection
from attplanner.ui.screens.world.contacts_sections import FEW, MeetingsSection, PeopleSection
from attplanner.ui.screens.world.editors import NEW, ActionEditor, Editor, FactEditor
from attplanner.ui.screens.world.follow_ups_section import KEYS as FOLLOW_UP_KEYS
from attplanner.ui.screens.world.follow_ups_section import FollowUpsSection
from attplanner.ui.screens.world.obstacles_section import KEYS as OBSTACLE_KEYS
from attplanner.ui.screens.world.obstacles_section import ObstaclesSection
from attplanner.ui.screens.world.page_editing import PageEditing
from attplanner.ui.screens.world.pathway_section import MOVE_KEYS, RENEW_KEYS, PathwaySection
from attplanner.ui.screens.world.play_editors import play_editor
from attplanner.ui.screens.world.play_fields import Given
from attplanner.ui.screens.world.play_section import PlaySection, link_button
from attplanner.ui.screens.world.statements_section import KEYS as STATEMENT_KEYS
from attplanner.ui.screens.world.statements_section import StatementsSection
from attplanner.ui.screens.world.status_section import StatusSection
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, label
from attplanner.ui.widgets.section import ScrolledColumn, Section
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from attplanner.services.facade import Services

# The tables of what an editor of a kind can delete.
TABLES = {
    "statement": "statement", "move": "pathway_move", "obstacle": "obstacle", "answer": "obstacle_answer",
    "follow-up": "follow_up",
}  # fmt: skip


class StatePanel(QWidget):
    """The inspector of World. ``show_state`` reads one State's page; everything is edited in place.

    ``commands`` are what can be done on the page by a key; they work wherever they are hung.
    """

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self._iso3: str | None = None
        self._opener = ""  # what opened the editor, by its accessible name
        self._at: date | None = None
        self._resuming = True
        self._shown = ""
        self._waiting = False  # whether the lower part of the page is still to come
        self._parts: list[QWidget] = []
        self._items: Mapping[str, LoggedItem] = {}
        self._play = StateOfPlay((), (), ())
        self._follow_ups: list[FollowUp] = []
        self._sections: dict[str, PlaySection | StatusSection] = {}
        self._scroll = ScrolledColumn(self.tr("One State"))
        self.editing = PageEditing(services, shell, self._make, self._show_editor, self.again, self)
        self.commands = self._make_commands()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _make_commands(self) -> list[QAction]:
        if self._services.read_only:
            return []
        named = (
            (self.tr("Move on the pathway …"), "move", MOVE_KEYS),
            (self.tr("Renew the evidence …"), "renewal", RENEW_KEYS),
            (self.tr("Add a statement …"), "statement", STATEMENT_KEYS),
            (self.tr("Add an obstacle …"), "obstacle", OBSTACLE_KEYS),
            (self.tr("Add a follow-up …"), "follow-up", FOLLOW_UP_KEYS),
        )
        made = [action(self, text, self._adder(kind), shortcut=keys) for text, kind, keys in named]
        for one in made:
            one.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addActions(made)
        return made

    def _adder(self, kind: str) -> Callable[[], None]:
        return lambda: self.edit(kind, "")

    def show_state(self, iso3: str | None, at: date) -> None:
        """Show a State as at a date; None empties the page."""
        self._iso3, self._at = iso3, at
        if iso3 is None:
            self.editing.leave()
            self._waiting = False
            self._scroll.set_sections()
            return
        self._fill(self._services.states.page(iso3, at, FEW), at)

    def again(self) -> None:
        """Read the page again: an editor was opened and is not wanted any more."""
        if self._iso3 is not None and self._at is not None:
            self.show_state(self._iso3, self._at)

    def keep(self) -> None:
        """Write what is being typed at once: the store may be closed now, so that nothing is read later."""
        self.complete()
        self.editing.keep()

    def take_focus(self) -> None:
        """Put the focus on the page, so that Tab goes on from there."""
        self.complete()
        if self._iso3 is not None:
            self._more.setFocus()

    def edit(self, kind: str, row: str) -> None:
        """Open an editor in place; "" as row is something new."""
        if self._iso3 is None or self._services.read_only:
            return
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()  # it has the keyboard, and would keep it
        self.complete()
        if kind == "renewal" and not self._play.moves:
            kind = "move"
        self._remember_opener()
        if self.editing.editor is not None:
            self.editing.leave()
            self.again()
            self.complete()
        self.editing.open(self._iso3, kind, row)

    def _fill(self, page: StatePage, at: date) -> None:
        focused = self.window().focusWidget()  # also while a dialog has the keyboard
        inside = focused is not None and self.isAncestorOf(focused)
        name = focused.accessibleName() if focused is not None and inside else ""
        typing = self.editing.hold()
        same, self._shown = self._shown == page.row.iso3, page.row.iso3
        place = self._scroll.verticalScrollBar().value() if same else 0
        self._page = page
        self._parts = self._upper(page, at)
        self._scroll.set_sections(*self._parts)
        self._waiting = True
        resuming, self._resuming = self._resuming, False
        if inside or place or self.editing.wants(page.row.iso3):
            self.complete()
        else:
            QTimer.singleShot(0, self, self.complete)  # what is below comes with the next turn: the list goes on
        self._scroll.verticalScrollBar().setValue(place)
        self.editing.again(page.row.iso3, focus=typing or resuming)
        if inside and not typing:
            self._focus_again(self._parts, name)
        if self.editing.editor is None:
            self._opener = ""

    def complete(self) -> None:
        """Show the lower part of the page, where it is still to come."""
        if self._waiting and self._at is not None:
            self._waiting = False
            lower = self._lower(self._page, self._at)
            self._parts += lower
            self._scroll.add_sections(*lower)

    def _upper(self, page: StatePage, at: date) -> list[QWidget]:
        services, iso3 = self._services, page.row.iso3
        play = self._play = services.state_of_play.of_state(iso3)
        named = {move.item for move in play.moves} | {a.item for one in play.obstacles for a in one.answers}
        self._items = services.state_of_play.items(key for key in named if key)
        titles = {row["key"]: row["title"] for row in services.lexicon().rows("sources")}
        self._status = StatusSection(page, at, titles, self._edit_action, services.read_only)
        stale = services.state_of_play.stale_after()
        pathway = PathwaySection(play, self._items, at, stale, self.edit, services.read_only)
        self._sections = {"action": self._status, "fact": self._status, "move": pathway, "renewal": pathway}
        meetings = MeetingsSection(self._shell, page, lambda: services.states.contacts(iso3, at))
        return [self._head(page), self._status, *self._questions(iso3), pathway, meetings]

    def _questions(self, iso3: str) -> list[QWidget]:
        """Return what tables of the depositary left open of this State, where there is anything."""
        found = ProposalsSection(self._services, self._shell.attempt)
        return [found] if found.set_row(iso3) else []

    def _open_person(self, person: str) -> None:
        self._shell.open_ref(Ref("person", person))

    def _lower(self, page: StatePage, at: date) -> list[QWidget]:
        services, play, read_only = self._services, self._play, self._services.read_only
        self._follow_ups = services.follow_ups.rows(iso3=page.row.iso3)
        answered = any(one.answers for one in play.obstacles)
        uses = {fold(use.text): use for use in services.state_of_play.answers_used()} if answered else {}
        statements = StatementsSection(
            play, at, self.edit, services.state_of_play.speakers(play.statements), self._open_person, read_only
        )
        obstacles = ObstaclesSection(play, self._items, uses, self.edit, read_only)
        follow_ups = FollowUpsSection(self._follow_ups, at, self._close_follow_up, self.edit, read_only)
        self._sections |= {
            "statement": statements, "obstacle": obstacles, "answer": obstacles, "follow-up": follow_ups,
        }  # fmt: skip
        people = PeopleSection(self._shell, page, at)
        parts: list[QWidget] = [people, statements, obstacles, follow_ups, self._facts(page)]
        return [*parts, self._corrections(page)] if page.corrections else parts

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
        inside = focused is not None and self.isAncestorOf(focused)
        editor = self.editing.editor
        if focused is not None and inside and not (editor is not None and editor.isAncestorOf(focused)):
            self._opener = focused.accessibleName()

    # -- editors --------------------------------------------------------------------------------------------------

    def _make(self, kind: str, row: str) -> Editor | None:
        """Return an editor of a record of this State; None where the record is gone."""
        services, shell = self._services, self._shell
        assert self._iso3 is not None
        if kind == "action":
            chosen = next((one for one in self._page.row.status.actions if one.id == row), None)
            return None if row and chosen is None else ActionEditor(services, shell, self._iso3, chosen)
        if kind == "fact":
            found = next((one for one in self._editable(self._page) if one[0] == row), None)
            return FactEditor(services, shell, (self._iso3, row, found[1].rstrip(" …"), found[2])) if found else None
        today, author = self._at or clock.today(), settings.author()
        given = Given(services, shell, self._iso3, today, author, self._play, self._items_with_state)
        editor = play_editor(given, self._follow_ups, kind, row)
        if editor is not None:
            editor.delete_wanted.connect(lambda: self._delete(editor))
        return editor

    def _items_with_state(self) -> list[LoggedItem]:
        return self._services.state_of_play.items_with(self._iso3 or "")

    def _show_editor(self, editor: Editor) -> None:
        section = self._sections[editor.kind_of]
        if isinstance(section, PlaySection):
            section.open_editor(editor, editor.row.removeprefix(NEW))
        else:
            section.open_editor(editor)
        follow_layouts(self._scroll)
        editor.show()
        QTimer.singleShot(0, editor, lambda: self._scroll.ensureWidgetVisible(editor, 0, theme.L))

    def _delete(self, editor: Editor) -> None:
        service = self._services.follow_ups if editor.kind_of == "follow-up" else self._services.state_of_play
        self.editing.discard()
        self._shell.attempt(lambda: service.delete([Ref(TABLES[editor.kind_of], editor.row)]))

    def _close_follow_up(self, one: FollowUp, done: bool) -> None:
        status = FollowUpStatus.DONE if done else FollowUpStatus.OPEN
        self._shell.attempt(lambda: self._services.follow_ups.set_status([one.id], status, clock.today()))

    # -- head and facts -------------------------------------------------------------------------------------------

    def _head(self, page: StatePage) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(page.row.name, "page"), 1)
        self._more = more = small_button("ellipsis", self.tr("What can be done with this State"))
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
        menu.setToolTipsVisible(True)
        menu.addActions(self.commands)
        menu.addSeparator()
        people = partial(self._shell.show_filtered, "people", {"state": page.row.iso3})
        menu.addAction(action(menu, self.tr("People of this State"), people, icon="users"))
        menu.addSeparator()
        menu.addAction(action(menu, self.tr("Add a treaty action …"), lambda: self._edit_action(None)))
        menu.addSeparator()
        for field, text, _ in self._editable(page):
            menu.addAction(action(menu, text, self._fact_opener(field)))
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

    def _fact_opener(self, field: str) -> Callable[[], None]:
        return lambda: self._edit_fact(field)

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

    # -- corrections ----------------------------------------------------------------------------------------------

    def _corrections(self, page: StatePage) -> Section:
        section = Section(self.tr("Corrected by the office"), self.tr("kept apart from what was shipped"))
        own = {one.id: one for one in page.row.status.actions if one.origin == "office"}
        for row_id in page.corrections:
            text = self._correction_text(own.get(row_id))
            undo = link_button(self.tr("Take back"), self._taker(row_id))
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
        self.edit("action", chosen.id if chosen else "")

    def _edit_fact(self, field: str) -> None:
        self.edit("fact", field)
