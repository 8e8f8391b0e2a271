"""World: filters the States, keeps the selection, and shows one State's page in the inspector."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.state import StateRow
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.screens.world.columns import Beside, StateLook, columns
from attplanner.ui.screens.world.map_facts import WorldFacts, fits, read
from attplanner.ui.screens.world.map_part import TRADE, MapPart
from attplanner.ui.screens.world.state_page import StatePanel
from attplanner.ui.screens.world.typed_filter import MEMBERS, Typed, understand
from attplanner.ui.screens.world.view import BOTH, LIST, MAP, WorldView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.copies import ListCopies
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.widgets.choice_popup import Choice

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services
    from attplanner.ui.screens.world.map_shares import Shares

FOLLOW = 40  # milliseconds between a keystroke's list and the page and the map beside it
NEXT = 20  # ms between two things that follow: what each changes is painted first
REFERENCE = frozenset(
    {"state", "state_name", "treaty_action", "grouping", "grouping_member", "organization", "organization_name"}
)
LOG = frozenset({"activity", "activity_place", "item", "participation", "person", "post_holding"})
PLAY = frozenset({"pathway_move", "follow_up", "setting", "trade_table", "trade_volume"})
PAGE = frozenset(
    {"statement", "statement_text", "obstacle", "obstacle_evidence", "obstacle_answer", "proposal"}
)  # the page alone
TRADE_TABLES = frozenset({"trade_table", "trade_volume"})


class WorldScreen(Screen):
    """The list of States at the date that the window shows."""

    tables = frozenset({"state", "statement"})
    inspector_width = 352

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = WorldView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._beside = Beside()
        self.model: RowTableModel[StateRow] = RowTableModel(columns(self._beside), lambda row: row.iso3, self)
        self.map_part = MapPart(services, shell, self.view)
        self.panel = StatePanel(services, shell)
        self.inspector = self.panel
        self.addActions(self.panel.commands)
        self.filter_view = self.view
        self._state: str | None = None
        self._stale = True
        self._reading = False
        self.copies = ListCopies(self.view.table, shell, narrowed=self.view.narrowed_by_own)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._follow_up)
        self._to_follow: list[Callable[[], None]] = []
        self._page: tuple[str | None, date | None] = (None, None)
        self._known = False  # whether what follows is what the store says
        self._rows: dict[str, StateRow] = {}
        self._shares: dict[str, Shares] | None = None
        self._prepare()

    def _prepare(self) -> None:
        view = self.view
        view.table.set_table(self.model, StateLook(self.model.columns, self._beside))
        view.table.horizontalHeader().setSortIndicatorShown(True)
        view.table.setSortingEnabled(True)
        view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.table.current_key.connect(self._selected)
        view.table.selected_keys.connect(self._mark)
        view.table.activated.connect(lambda *_: self.panel.take_focus())
        view.region.set_choices([(one, words.word("regions_in_full", one)) for one in self.services.states.regions()])
        groupings = self.services.states.groupings()
        view.grouping.set_choices([Choice(key, name, short=_acronym(key)) for key, name in groupings])
        view.filter.narrowed.connect(self.narrow)
        view.filter.stepped.connect(self._step)
        view.filter.entered.connect(self._enter)
        view.filter.installEventFilter(self)
        view.table.installEventFilter(self)
        for chip in view.chips().values():
            chip.changed.connect(self.narrow)
        view.find_button.clicked.connect(view.open_filter)
        view.parts.changed.connect(self._show_parts)
        view.legend.chosen.connect(self._toggle_band)
        self.map_part.recoloured.connect(self._recolour)
        self.map_part.taken.connect(self._take)
        self.map_part.opened.connect(self.panel.take_focus)
        view.nothing.add_action(self.tr("Show all States"), self.clear_filters, primary=True)

    # -- the list -------------------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale:
            self._fill()
            self._begin_to_follow()  # the list first: opening a store has enough to do in one go

    def reload(self) -> None:
        """Read everything again."""
        self._known = False
        self._fill()
        self._show_page()
        self._show_map()
        self._begin_to_follow()  # what has been shown costs nothing more

    def narrow(self, *_: object) -> None:
        """Read the list again; map and page follow once the list was painted."""
        self._fill()
        self._begin_to_follow()

    def _follow_up(self) -> None:
        """Bring page and map up to date, one thing in a turn; the map is made when the list has been painted."""
        step, *self._to_follow = self._to_follow or (self._follow_page, self._follow_map, self._show_map)
        step()
        if self._to_follow:
            self._follow.start(NEXT)

    def _begin_to_follow(self) -> None:
        self._to_follow = []
        self._follow.start(FOLLOW)

    def _follow_page(self) -> None:
        if self._page != (self._state, self.shell.as_at()):
            self._show_page()

    def _follow_map(self) -> None:
        self._read_shares()
        self.map_part.make()

    def _show_page(self) -> None:
        self._page = (self._state, self.shell.as_at())
        self.panel.show_state(self._state, self.shell.as_at())

    def _show_map(self) -> None:
        view, shown = self.view, self.model.rows()
        wanted = view.wanted()
        region = frozenset(row.iso3 for row in self._asked("", wanted["region"], wanted["grouping"]))
        self.map_part.show(self._rows, shown, region if len(region) < len(self._rows) else frozenset())
        self._mark(view.table.keys())

    def _mark(self, selected: object) -> None:
        if not self._reading and isinstance(selected, Sequence):
            self.map_part.mark(self._state, selected)

    def _read_shares(self) -> None:
        if self._shares is None:
            self._shares = self._shares_now()
            self._set_facts(replace(self._beside.facts, shares=self._shares))
        if self.map_part.offer():
            self._fill()

    def _shares_now(self) -> dict[str, Shares]:
        from attplanner.ui.screens.world.map_shares import read_shares

        return read_shares(self.services)

    def _set_facts(self, facts: WorldFacts) -> None:
        self._beside.facts = self.map_part.facts = facts

    def _read(self) -> None:
        """Read what does not depend on the filters."""
        at = self.shell.as_at()
        if self.map_part.colouring.key in TRADE or any(self.view.chips()[name].value() for name in TRADE):
            self._shares = self._shares_now()
        self._rows = {row.iso3: row for row in self.services.states.rows(at)}
        self._set_facts(read(self.services, at, self._shares or {}))
        self._known = True

    def _fill(self) -> None:
        """Show what fits the filters and keep the selection where it still does."""
        self._stale = False
        if not self._known:
            self._read()
        typed = self._understood(self.view.filter.wanted())
        self.view.typed = dict(typed.values)
        view, facts, wanted = self.view, self._beside.facts, self.view.wanted()
        view.tidy()
        rows = self._asked(typed.rest, wanted["region"], wanted["grouping"])
        shown = [row for row in rows if fits(row, facts, wanted)]
        key = self.map_part.colouring.key
        counts = self.map_part.count(row for row in rows if fits(row, facts, wanted, besides=key))
        view.legend.set_counts(counts, len(shown), len(self._rows), wanted.get(key))
        self._set_rows(shown)

    def _set_rows(self, shown: Sequence[StateRow]) -> None:
        view, selected = self.view, self.view.table.keys()
        self._reading = True
        self.model.set_rows(shown)
        view.pages.setCurrentIndex(0 if shown else 1)
        if not view.table.select_key(self._state):
            self._state = self.model.key_at(self.model.index(0, 0))
            view.table.select_key(self._state)
        elif len(selected) > 1:
            view.table.select_keys(selected, self._state)
        self._reading = False

    def _asked(self, text: str, region: str | None, grouping: str | None) -> Sequence[StateRow]:
        if not (text.strip() or region or grouping):
            return list(self._rows.values())
        return self.services.states.rows(self.shell.as_at(), text, None, region, grouping)

    def _understood(self, text: str) -> Typed:
        choices = {name: chip.choices() for name, chip in self.view.chips().items()}
        return understand(text, choices, self.services.lexicon())

    def _enter(self) -> None:
        """Go to the list; words that choose of the chips are set there."""
        typed = self._understood(self.view.filter.wanted())
        if typed.values:
            for name, key in typed.values.items():
                self.view.chips()[name].restore(key)
            self.view.filter.setText(typed.rest)
        self.view.table.setFocus()

    def _selected(self, iso3: object) -> None:
        if isinstance(iso3, str) and iso3 != self._state and not self._reading:
            self._state = iso3
            self._show_page()
            self._mark(self.view.table.keys())

    def _take(self, states: Sequence[str]) -> None:
        """Select in the list what was selected on the map."""
        table = self.view.table
        if len(states) == 1:
            table.select_key(states[0], centred=True)
        elif states:
            table.select_keys(states, self._state if self._state in states else states[0])
        else:
            table.clearSelection()

    def _toggle_band(self, key: str) -> None:
        chip = self.view.chips()[self.map_part.colouring.key]
        chip.set_value(None if chip.value() == key else key)

    def _recolour(self) -> None:
        if not self._stale:  # else all is read when it is shown
            self._fill()
            self._show_map()

    def _show_parts(self, key: str) -> None:
        shown, view = self.map_part.map, self.view
        working = view.table.hasFocus() or (shown is not None and shown.hasFocus())
        view.show_parts(key)
        if working:
            self.take_focus()
        self._begin_to_follow()

    def clear_filters(self) -> None:
        """Show all States again."""
        self.view.filter.clear()
        for chip in self.view.chips().values():
            chip.set_value(None)

    # -- what the window tells --------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if isinstance(target, str):
            self.clear_filters()
            self.view.filter.setText(target)
            self._enter()
        if not isinstance(target, Ref):
            return
        if self._stale:
            self.reload()
        if target.table == "statement":
            self._open_statement(target.id)
        else:
            self._open_state(target.id)

    def _open_state(self, iso3: str) -> None:
        if not self.model.find(iso3).isValid():
            self.clear_filters()
        self.view.table.select_key(iso3, centred=True)

    def _open_statement(self, statement: str) -> None:
        """Open the editor of a statement on the page of its State; that of a body stands on the body's page."""
        found = self.services.state_of_play.statement(statement)
        if found is not None and found.iso3:
            self._open_state(found.iso3)
            self.panel.edit("statement", statement)
        elif found is not None:
            self.shell.open_ref(Ref("organization", found.organization or ""))

    def data_changed(self, change: DataChanged) -> None:
        if not change.tables & (REFERENCE | LOG | PLAY):
            if change.tables & PAGE and self.isVisible():
                self._show_page()
            return
        self._known = False
        if change.tables & TRADE_TABLES:
            self._shares = None
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def as_at_changed(self, at: date) -> None:
        del at
        self._known = False
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def take_focus(self) -> None:
        shown = self.map_part.map
        if self.view.parts.value() == MAP and shown is not None:
            shown.setFocus()
        else:
            self.view.table.setFocus()

    def offered(self) -> Sequence[QAction]:
        others = (act for key, act in self._part_actions.items() if key != self.view.parts.value())
        return (*others, *self.map_part.actions(), *self.panel.commands, *self.copies.offered())

    @cached_property
    def _part_actions(self) -> dict[str, QAction]:
        shown = (
            (BOTH, self.tr("Show map and list")),
            (MAP, self.tr("Show the map")),
            (LIST, self.tr("Show the list")),
        )
        return {key: action(self, text, self._shower(key)) for key, text in shown}

    def _shower(self, key: str) -> Callable[[], None]:
        return lambda: self._show_parts(key)

    def focus_filter(self) -> None:
        self.view.open_filter()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Typing in the list filters."""
        if watched is self.view.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._type_ahead(event)
        if watched is self.view.filter and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self.view.tidy)
        return super().eventFilter(watched, event)

    def _type_ahead(self, event: QKeyEvent) -> bool:
        taken = self.view.filter.type_ahead(event)
        if taken:
            self.view.show_filter()
        return taken

    def _step(self, by: int) -> None:
        table = self.view.table
        table.select_key(self.model.key_at(self.model.index(table.currentIndex().row() + by, 0)))

    def may_close(self) -> bool:
        self._follow.stop()
        self.panel.keep()
        return True

    # -- memory ---------------------------------------------------------------------------------------------------

    def count_filtered(self, values: Mapping[str, str]) -> int:
        if not self._known:
            self._read()
        typed = self._understood(values.get("text", ""))
        asked = {**values, **typed.values}
        rows = self._asked(typed.rest, asked.get("region"), asked.get("grouping"))
        return sum(fits(row, self._beside.facts, asked) for row in rows)

    def save_state(self) -> dict[str, object]:
        view = self.view
        return {
            **{name: chip.value() or "" for name, chip in view.chips().items()},
            "state": self._state or "",
            "show": view.parts.value(),
            "colour": self.map_part.colouring.key,
            "columns": view.table.save_columns(),
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self._state = str(state.get("state") or "") or None
        self.view.restore(state)
        self.map_part.colour_by(state.get("colour"))


def _acronym(key: str) -> str:
    """Return what a chip says of an organization's members, which it has no room to spell out; "" for others."""
    return key.removeprefix(MEMBERS) if key.startswith(MEMBERS) else ""
