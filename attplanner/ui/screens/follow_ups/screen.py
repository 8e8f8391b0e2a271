"""Follow-ups: the list by due date, narrowed as one types, worked by keys, and one of them in the inspector."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.follow_up import DueGroup, FollowUp, Side
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.follow_up_line import KEYS, raise_words
from attplanner.ui.screens.follow_ups.columns import BOX, DUE
from attplanner.ui.screens.follow_ups.follow_list import FollowUpRows
from attplanner.ui.screens.follow_ups.in_place import DueInPlace, Raising
from attplanner.ui.screens.follow_ups.list_actions import ListActions
from attplanner.ui.screens.follow_ups.panel import FollowUpPanel
from attplanner.ui.screens.follow_ups.view import FollowUpsView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.group_keys import GroupKeys
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.filter_field import ENTER

if TYPE_CHECKING:
    from attplanner.services.facade import Services

CONCERNS = frozenset({"follow_up"})
ORIGINS = frozenset({"activity", "activity_place", "item"})
NAMES = frozenset({"state", "state_name", "organization", "organization_name"})


class FollowUpsScreen(Screen):
    """What was promised and what is to be done. The inspector changes the one that is selected."""

    tables = CONCERNS
    inspector_width = 352

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view, self.panel = FollowUpsView(), FollowUpPanel(services, shell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.inspector, self.filter_view = self.panel, self.view
        self.list = FollowUpRows(self.view, self.panel, services, shell)
        self.model = self.list.model
        self._groups = GroupKeys(
            self.view.table, self.model, lambda line: line.one is None, self.list.is_folded, self.list.toggle
        )
        self.due = DueInPlace(self.view, self.list, shell)
        self.raising = Raising(self.view, services, shell, self._show_new)
        self.actions_ = ListActions(self)
        self._offer()
        self._connect()

    def _offer(self) -> None:
        """Give the chips their choices."""
        view, lexicon = self.view, self.services.lexicon()
        named = sorted(lexicon.states, key=lambda iso3: fold(lexicon.shown_state(iso3)))
        view.state.set_choices([Choice(one, lexicon.shown_state(one), "flag", one) for one in named])
        regions = self.services.states.regions()
        view.region.set_choices([(one, words.word("regions_in_full", one)) for one in regions])
        view.owner.set_reader(lambda: [Choice(one, one) for one in self.services.follow_ups.owners()])

    def _connect(self) -> None:
        view, table = self.view, self.view.table
        table.doubleClicked.connect(lambda index: self._double_click(index.column()))
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        view.filter.narrowed.connect(self.list.narrow)
        view.filter.stepped.connect(self.list.step)
        view.filter.entered.connect(table.setFocus)
        for chip in view.chips().values():
            chip.changed.connect(self.list.narrow)
        view.nothing.add_action(self.tr("Show all follow-ups"), self.clear_filters, primary=True)
        for side, button in view.raisers.items():
            button.clicked.connect(partial(self.raise_one, side))
            button.setEnabled(not self.services.read_only)
            raise_ = partial(self.raise_one, side)
            self.addAction(action(self, raise_words(side), raise_, shortcut=KEYS[side]))
        view.bulk.left.connect(table.setFocus)
        view.bulk.due.today = self.panel.due.today = self.panel.done_on.today = self.shell.today
        self.panel.left.connect(self.enter_list)
        self.panel.delete_wanted.connect(self.actions_.delete)

    # -- what is done -----------------------------------------------------------------------------------------------

    def chosen(self) -> list[FollowUp]:
        """Return the follow-ups that are selected."""
        return self.list.chosen()

    def select_beside(self, going: Sequence[str]) -> None:
        """Let the selection go to what stays beside follow-ups that are about to go."""
        self.list.select_beside(going)

    def open_current(self) -> None:
        """Go into the inspector; from a group's head to its first follow-up."""
        line = self.list.current()
        if line is None or self._groups.enter():
            return
        self.shell.show_inspector(True)
        self.panel.take_focus()

    def edit_due(self) -> None:
        """Change the due date where it stands in the list."""
        if not self.services.read_only:
            self.due.open(lambda one, due: self.actions_.set_due([one], due))

    def raise_one(self, side: Side, *_: object) -> None:
        """Open the line in which a promise or a task is written."""
        self.raising.open(side)

    def _show_new(self, key: str) -> None:
        """Show one that was written just now; where the filter hides it, it is said."""
        if not self.list.find(key):
            self.shell.message(
                self.tr("It is on the list; the filter hides it."),
                action=(self.tr("Show all follow-ups"), self.clear_filters),
            )

    def clear_filters(self) -> None:
        """Show all follow-ups again."""
        self.view.filter.clear()
        for chip in self.view.chips().values():
            chip.set_value(None)

    # -- what the window tells --------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self.list.stale:
            self.list.read()
        else:
            self.list.narrow()  # a new day may have begun since

    def open_target(self, target: Target) -> None:
        if not isinstance(target, Ref):
            return
        if self.list.stale:
            self.list.read()
        if not self.list.find(target.id):
            self.clear_filters()
            self.list.find(target.id)

    def data_changed(self, change: DataChanged) -> None:
        if change.tables & NAMES:
            self.list.forget_names()
        ids = [ref.id for ref in change.refs if ref.table == "follow_up"]
        if not self.isVisible():
            self.list.stale = self.list.stale or bool(change.tables & (CONCERNS | NAMES))
        elif ids:
            self.list.reread(ids)
        elif change.tables & (ORIGINS | NAMES):
            self.list.show_current()

    def take_focus(self) -> None:
        self.enter_list()

    def enter_list(self) -> None:
        if self.list.rows:
            self.view.table.setFocus()
        else:
            self.view.raisers[Side.THEIRS].setFocus()

    def offered(self) -> Sequence[QAction]:
        return self.actions_.offered()

    def focus_filter(self) -> None:
        self.view.filter.take_focus()

    # -- keys and the mouse -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Keys in the list act on what is selected there, or filter."""
        if watched is self.view.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._list_key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._clicked(event)
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        key, acts = Qt.Key(event.key()), self.actions_
        does = {Qt.Key.Key_Space: acts.tick, Qt.Key.Key_F2: acts.change_due, Qt.Key.Key_Delete: acts.delete}
        if key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.panel.open_origin()
        elif key in ENTER:
            self.open_current()
        elif key in does and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            does[key]()
        else:
            return self._groups.take(event) or self.view.filter.type_ahead(event)
        return True

    def _clicked(self, event: QMouseEvent) -> None:
        """Fold by a click on a head, tick by a click on the box."""
        index = self.view.table.indexAt(event.position().toPoint())
        line = self.model.row_at(index)
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if line is None or not plain:
            return
        if line.one is None:
            self.list.toggle(line)
        elif index.column() == BOX:
            self.actions_.tick()

    def _double_click(self, column: int) -> None:
        line = self.list.current()
        if line is None or line.one is None:
            return
        if column == DUE:
            self.edit_due()
        elif column != BOX:
            self.open_current()

    # -- memory -----------------------------------------------------------------------------------------------------

    def count_filtered(self, values: Mapping[str, str]) -> int:
        if self.list.stale:
            self.list.read()
        return len(self.list.fitting(self.list.rows, values))

    def save_state(self) -> dict[str, object]:
        chips = {name: chip.value() or "" for name, chip in self.view.chips().items()}
        return {
            **chips,
            "selected": self.list.selected or "",
            "folded": [one.value for one in self.list.folded],
            "columns": self.view.table.save_columns(),
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self.list.selected = str(state.get("selected") or "") or None
        for name, chip in self.view.chips().items():
            chip.restore(str(state.get(name) or "") or None)
        folded, kept = state.get("folded"), state.get("columns")
        if isinstance(folded, list):
            self.list.folded = {one for one in DueGroup if one.value in folded}
        if isinstance(kept, Mapping):
            self.view.table.restore_columns(kept)

    def may_close(self) -> bool:
        self.list.rest()
        self.panel.store_text()
        return True
