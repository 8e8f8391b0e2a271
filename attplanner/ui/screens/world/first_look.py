"""The list of States as it stands in the store, shown while the store is still being opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attplanner.domain.state import StateRow
from attplanner.ui.screens.world.columns import Beside, StateLook, columns
from attplanner.ui.screens.world.map_facts import WorldFacts
from attplanner.ui.screens.world.view import CHIPS, WorldView
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.widgets.choice_popup import Choice

if TYPE_CHECKING:
    from attplanner.services.first_look import FirstLook


class FirstLookPage(QWidget):
    """Looks like the screen that takes its place a moment later; nothing in it can be changed."""

    def __init__(self, look: FirstLook, state: Mapping[str, object]) -> None:
        super().__init__()
        view = WorldView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        beside = Beside()
        at = look.rows[0].status.as_at
        beside.facts = WorldFacts(at, look.moves, look.due, look.stale_after)
        model: RowTableModel[StateRow] = RowTableModel(columns(beside), lambda row: row.iso3, self)
        view.table.set_table(model, StateLook(model.columns, beside))
        view.table.setSortingEnabled(True)
        view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.restore(state)
        status = view.colourings["status"]
        view.colour.show_choice([Choice(status.key, status.title, short=status.short)], status.key)
        model.set_rows(look.rows)
        everything = len(look.rows)
        view.legend.set_counts(Counter(row.status.status.value for row in look.rows), everything, everything)
        view.table.select_key(str(state.get("state") or "") or None)


def page(look: FirstLook, state: Mapping[str, object]) -> QWidget | None:
    """Return the page for what the screen remembers; None when it is filtered: only the screen can."""
    if any(state.get(name) for name in CHIPS) or state.get("colour") not in (None, "", "status"):
        return None
    return FirstLookPage(look, state)
