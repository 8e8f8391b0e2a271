"""Arms trade: reads a file, shows shares of the world's trade by official status, region and State."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.trade import Direction, TradeFile, TradeShare, TradeTable
from attplanner.domain.treaty_status import Status
from attplanner.errors import PlannerError
from attplanner.ui import clipboard, words
from attplanner.ui.actions import action
from attplanner.ui.screens.trade import pages, years
from attplanner.ui.screens.trade.preview import direction_words
from attplanner.ui.screens.trade.shares import ShareLook, ShareRow, columns, percent, volume
from attplanner.ui.screens.trade.view import EMPTY, FIGURES, PREVIEW, TradeView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.copies import ListCopies
from attplanner.ui.tables.row_table import RowTableModel

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.tables.table_view import TableView

CONCERNED = frozenset({"trade_table", "trade_volume", "treaty_action", "state", "state_name"})
STATUSES = {status.value: status for status in Status}


class TradeScreen(Screen):
    """Shares are of the file's own total; what is no State of today is a line of its own, never dropped."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = TradeView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._file: TradeFile | None = None
        view = self.view
        self._lists = {
            view.by_status: self._list(view.by_status, self.tr("Official status")),
            view.by_region: self._list(view.by_region, self.tr("Region")),
            view.by_state: self._list(view.by_state, self.tr("State")),
        }
        self._prepare()

    def _list(self, table: TableView, title: str) -> tuple[RowTableModel[ShareRow], ShareLook]:
        model: RowTableModel[ShareRow] = RowTableModel(columns(title), lambda row: row.key, self)
        look = ShareLook(model.columns)
        table.set_table(model, look)
        ListCopies(table, self.shell)
        return model, look

    def _prepare(self) -> None:
        view = self.view
        view.back.clicked.connect(self.leave)
        view.read.clicked.connect(self.ask_file)
        view.copy.clicked.connect(self.copy)
        view.remove.clicked.connect(self._ask_remove)
        view.directions.changed.connect(lambda *_: self.reload())
        view.years.changed.connect(lambda *_: self.reload())
        view.preview.stored.connect(self.store)
        view.preview.dropped.connect(self._drop)
        view.empty.add_action(self.tr("Read figures …"), self.ask_file, primary=True)
        view.by_state.activated.connect(lambda *_: self._open_state())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self.view.preview, self.store, context=context)

    # -- reading in -----------------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if isinstance(target, Path):
            self._read(target)
        elif target == "read":
            self.ask_file()

    def ask_file(self) -> None:
        """Ask for a file of figures and show what it holds."""
        kinds = self.tr("Tables (*.csv *.txt *.tsv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read arms trade figures"), str(Path.home()), kinds)
        if name:
            self._read(Path(name))

    def _read(self, path: Path) -> None:
        work = self.services.trade.preview_job(path)
        job = self.shell.jobs.start(work, self._arrived, self._not_read)
        self.shell.watch(job, self.tr("Reading {0} …").format(path.name))

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.shell.show_error(error)

    def _arrived(self, file: TradeFile) -> None:
        self._file = file
        self.view.pages.setCurrentIndex(PREVIEW)
        there = {one for one in Direction if self.services.trade.table(one) is not None}
        self.view.preview.show_file(file, there)
        self.view.preview.store.setEnabled(not self.services.read_only)

    def store(self) -> None:
        """Store the file that is previewed, and show its figures."""
        file = self._file
        if file is None or not self.shell.attempt(lambda: self.services.trade.store(file)):
            return
        self._file = None
        self.view.directions.set_value(file.tables[0].direction.value)
        self.view.years.restore(None)
        self.reload()
        self.shell.message(self.tr("Stored: {0}. Ctrl+Z takes it back.").format(file.name))
        self.take_focus()

    def _drop(self) -> None:
        self._file = None
        self.reload()
        self.shell.message(self.tr("Nothing was stored."))

    def _ask_remove(self) -> None:
        said = direction_words(self._direction())
        question = self.tr("Take these figures out of the store? {0}").format(said)
        self.view.confirm.ask([(question, self.tr("Remove"))], self.remove)

    def remove(self) -> None:
        """Take the table that is shown out of the store."""
        direction = self._direction()
        if self.shell.attempt(lambda: self.services.trade.forget(direction)):
            self.shell.message(self.tr("Removed. Ctrl+Z brings it back."))

    # -- what is shown --------------------------------------------------------------------------------------------

    def _direction(self) -> Direction:
        return Direction(self.view.directions.value() or Direction.EXPORT)

    def shown(self) -> None:
        self.reload()

    def reload(self) -> None:
        """Show the shares of the chosen direction and years, as at the window's date."""
        trade, view = self.services.trade, self.view
        there = {one: table for one in Direction if (table := trade.table(one)) is not None}
        if self._file is not None:
            return
        view.pages.setCurrentIndex(FIGURES if there else EMPTY)
        if there and self._direction() not in there:
            view.directions.set_value(next(iter(there)).value)
        table = there.get(self._direction())
        for one, button in zip(Direction, view.directions.buttons(), strict=True):
            button.setEnabled(one in there)
        view.read.setEnabled(not self.services.read_only)
        view.remove.setEnabled(not self.services.read_only)
        if table is not None:
            self._show(table)

    def _show(self, table: TradeTable) -> None:
        view, trade, at = self.view, self.services.trade, self.shell.as_at()
        known = table.years()
        view.years.set_choices(years.choices(known))
        wanted = years.chosen(view.years.value(), known)
        if not wanted:
            view.years.restore(None)
            wanted = years.chosen(None, known)
        if view.years.value() is None and wanted:
            view.years.restore(f"{wanted[0]}-{wanted[-1]}")
        statuses = trade.by_status(table.direction, wanted, at)
        self._fill(view.by_status, [self._status_row(one) for one in statuses if one.part])
        regions = trade.by_region(table.direction, wanted)
        self._fill(view.by_region, [self._region_row(one) for one in regions if one.part])
        self._fill(view.by_state, self._state_rows(table, wanted, at))
        view.said.setText(self._headline(table, statuses, wanted, at))
        view.source.set_full(self._source(table))

    def _fill(self, view: TableView, rows: Sequence[ShareRow]) -> None:
        model, look = self._lists[view]
        look.largest = max((row.share.share for row in rows), default=0.0)
        kept = next(iter(view.keys()), None)
        model.set_rows(rows)
        view.select_key(kept)

    def _status_row(self, share: TradeShare) -> ShareRow:
        status = STATUSES.get(share.key)
        name = words.word("statuses", share.key) if status else self._rest(share)
        return ShareRow(share.key, name, share, status, muted=status is None)

    def _region_row(self, share: TradeShare) -> ShareRow:
        name = words.word("regions_in_full", share.key) if share.key else self._rest(share)
        return ShareRow(share.key, name, share, muted=not share.key)

    def _state_rows(self, table: TradeTable, wanted: Sequence[int], at: date) -> list[ShareRow]:
        lexicon, states = self.services.lexicon(), self.services.states
        shares = self.services.trade.by_state(table.direction, wanted)
        rows = [
            ShareRow(iso3, lexicon.shown_state(iso3), share, states.status(iso3, at).status)
            for iso3, share in shares.items()
            if share.part
        ]
        rows += [ShareRow(f"/{one.key}", one.key, one, muted=True) for one in table.unmatched(wanted) if one.part]
        return sorted(rows, key=lambda row: -row.share.part)

    def _rest(self, share: TradeShare) -> str:
        """Return what the file's total has beside its States: others; less than nothing where it was rounded."""
        return self.tr("No State of today") if share.part > 0 else self.tr("Rounding of the file’s total")

    def _headline(self, table: TradeTable, statuses: Sequence[TradeShare], wanted: Sequence[int], at: date) -> str:
        party = next((one for one in statuses if one.key == Status.PARTY), None)
        span = years.words(f"{wanted[0]}-{wanted[-1]}") if wanted else "–"
        text = self.tr("States Parties: {0} of the world’s exports, {1}, as at {2}")
        if table.direction is Direction.IMPORT:
            text = self.tr("States Parties: {0} of the world’s imports, {1}, as at {2}")
        return text.format(percent(party.share if party else 0.0), span, words.day(at))

    def _source(self, table: TradeTable) -> str:
        parts = [table.title, self.tr("Source: {0}").format(table.source) if table.source else ""]
        parts.append(self.tr("generated {0}").format(table.generated) if table.generated else "")
        if table.unplaced:
            parts.append(self.tr("of no single year, in no share: {0} million TIV").format(volume(table.unplaced)))
        return " · ".join(part for part in parts if part)

    def copy(self) -> None:
        """Put all three lists onto the clipboard as tables, with what they are of and where they are from."""
        view = self.view
        lists = [_cells(model) for model, _ in self._lists.values()]
        clipboard.offer(pages.offered(view.said.text(), lists, view.source.full))
        self.shell.message(self.tr("Copied as three tables, with years, date and source."))

    # -- what the window tells ------------------------------------------------------------------------------------

    def data_changed(self, change: DataChanged) -> None:
        if change.tables & CONCERNED and self.isVisible():
            self.reload()

    def as_at_changed(self, at: date) -> None:
        del at
        if self.isVisible():
            self.reload()

    def offered(self) -> Sequence[QAction]:
        if self.view.pages.currentIndex() != FIGURES or self.services.read_only:
            return ()
        return self._offered

    @cached_property
    def _offered(self) -> Sequence[QAction]:
        remove = action(self, self.tr("Remove these arms trade figures"), self._ask_remove)
        return (action(self, self.tr("Copy these shares as tables"), self.copy), remove)

    def take_focus(self) -> None:
        page = self.view.pages.currentIndex()
        {PREVIEW: self.view.preview.store, FIGURES: self.view.by_state}.get(page, self.view.empty).setFocus()
        if page == FIGURES and not self.view.by_state.keys():
            self.view.by_state.selectRow(0)

    def focus_filter(self) -> None:
        if self.view.pages.currentIndex() == FIGURES:
            self.view.years.open_choices()

    def _open_state(self) -> None:
        key = (self.view.by_state.keys() or [""])[0]
        if key and not key.startswith("/"):
            self.shell.navigate("world", Ref("state", key))

    def leave(self) -> None:
        """Go back to the States."""
        self.shell.navigate("world")

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def save_state(self) -> dict[str, object]:
        return {"direction": self.view.directions.value(), "years": self.view.years.value() or ""}

    def restore_state(self, state: Mapping[str, object]) -> None:
        direction = str(state.get("direction") or "")
        if self.view.directions.has(direction):
            self.view.directions.set_value(direction)
        self.view.years.restore(str(state.get("years") or "") or None)


def _cells(model: RowTableModel[ShareRow]) -> list[list[str]]:
    """Return the titles of a list and its rows, in the order in which they stand."""
    rows = (model.row(number) for number in range(model.rowCount()))
    return [[one.title for one in model.columns], *([one.text(row) for one in model.columns] for row in rows if row)]
