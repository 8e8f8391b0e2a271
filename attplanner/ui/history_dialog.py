"""Who changed what, field by field; and the bin, from which deleted records come back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.changes import FieldChange, Operation, Ref
from attplanner.domain.keeping import Deleted
from attplanner.ui import theme, words
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.setting_words import parted
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.facade import Services

MOST_ROWS = 12
WORDS = {
    "handling": "handlings",
    "role": "roles",
    "form": "forms",
    "capacity": "capacities",
    "state": "activity_states",
}
FOR_THE_MACHINE = {("proposal", "edits"), ("proposal", "choices"), ("release", "manifest")}
ROW_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LIMIT = 200


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One changed field of one step, ready to be painted."""

    key: str
    when: str
    who: str
    what: str
    meeting: str
    field: str
    before: str
    after: str


class HistoryDialog(Dialog):
    """Two lists: what was changed, newest first, and what was deleted. ``refs`` limit the first to some rows."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None, refs: Sequence[Ref] = ()) -> None:
        super().__init__(words.translate("dialogs", "History"), parent)
        self._services, self._shell, self._refs = services, shell, tuple(refs)
        self._titles: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        self.resize(1100, 560)
        self.views = Segmented((("changes", self.tr("Changes")), ("bin", self.tr("Bin"))), self.tr("History"))
        self.views.changed.connect(self._show)
        top = QHBoxLayout()
        top.addWidget(self.views)
        top.addStretch(1)
        self.body.addLayout(top)
        self._pages = QStackedWidget()
        self.changes, self.bin = TableView(self.tr("Changes")), TableView(self.tr("Bin"))
        self._changes_model: RowTableModel[HistoryLine] = RowTableModel(self._change_columns(), lambda r: r.key, self)
        self._bin_model: RowTableModel[Deleted] = RowTableModel(self._bin_columns(), lambda r: r.row, self)
        self.changes.set_table(self._changes_model)
        self.bin.set_table(self._bin_model)
        self._pages.addWidget(self.changes)
        self._pages.addWidget(self._bin_page())
        empty = EmptyPage(
            "history", self.tr("Nothing here"), self.tr("What is changed or deleted will be listed here.")
        )
        self._pages.addWidget(empty)
        self.body.addWidget(self._pages, 1)
        self.add_close()
        self.reload()

    def _change_columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column("when", self.tr("When"), lambda r: r.when, 152),
            Column("who", self.tr("Who"), lambda r: r.who, 100),
            Column("what", self.tr("What"), lambda r: r.what, 130, tooltip=lambda r: r.what),
            Column("meeting", self.tr("Meeting"), lambda r: r.meeting, 170, tooltip=lambda r: r.meeting),
            Column("field", self.tr("Field"), lambda r: r.field, 190, tooltip=lambda r: r.field),
            Column("before", self.tr("Before"), lambda r: r.before, 150, tooltip=lambda r: r.before),
            Column("after", self.tr("After"), lambda r: r.after, 150, tooltip=lambda r: r.after, stretch=True),
        )

    def _bin_columns(self) -> tuple[Column[Deleted], ...]:
        return (
            Column("kind", self.tr("Kind"), lambda r: words.word("kinds", r.table), 110),
            Column("text", self.tr("What it said"), lambda r: r.text, 300, tooltip=lambda r: r.text, stretch=True),
            Column("meeting", self.tr("Meeting"), lambda r: self._titles.get(r.meeting or "", ""), 200),
            Column("at", self.tr("Deleted"), lambda r: words.moment(r.at), 140, sort=lambda r: r.at),
            Column("by", self.tr("By"), lambda r: r.by, 110),
        )

    def _bin_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.bin, 1)
        row = QHBoxLayout()
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setProperty("kind", "primary")
        self.restore.clicked.connect(self._restore)
        self.erase = QPushButton(self.tr("Erase for good …"))
        self.erase.setProperty("kind", "danger")
        self.erase.clicked.connect(self._erase)
        self.bin.activated.connect(self._restore)
        row.addWidget(self.restore)
        row.addWidget(self.erase)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def reload(self) -> None:
        """Read both lists again."""
        operations = self._operations()
        deleted = self._services.history.bin()
        self._gone = {one.row: one.text for one in deleted if one.table == "activity"}
        named = self._meetings([change for one in operations for change in _told_one_by_one(one)])
        lexicon = self._services.lexicon()
        self._changes_model.set_rows([line for one in operations for line in history_lines(one, named, lexicon)])
        self._titles = self._titles_of({one.meeting for one in deleted if one.meeting})
        self._bin_model.set_rows(deleted)
        self.bin.setCurrentIndex(self._bin_model.index(0, 0))
        writable = not self._services.read_only
        self.restore.setEnabled(writable)
        self.erase.setEnabled(writable)
        self._show(self.views.value())

    def show_bin(self) -> None:
        """Show the bin instead of the changes."""
        self.views.set_value("bin")
        self._show("bin")

    def _meetings(self, changes: Sequence[FieldChange]) -> dict[tuple[str, str], str]:
        """Return the title of the meeting that each changed row belongs to, be it there or in the bin."""
        owners = self._services.history.meetings(changes)
        titles = self._gone | self._titles_of(set(owners.values()))
        return {key: titles[activity] for key, activity in owners.items() if activity in titles}

    def _titles_of(self, activities: set[str]) -> dict[str, str]:
        found = self._services.activities.get_many(sorted(activities))
        return {one.id: meeting_title(one) for one in found}

    def _operations(self) -> list[Operation]:
        history = self._services.history
        if not self._refs:
            return history.operations(LIMIT)
        found = {one.id: one for ref in self._refs for one in history.operations(LIMIT, ref)}
        return sorted(found.values(), key=lambda one: one.seq, reverse=True)[:LIMIT]

    def _show(self, key: str) -> None:
        model = self._bin_model if key == "bin" else self._changes_model
        self._pages.setCurrentIndex(2 if not model.rowCount() else 1 if key == "bin" else 0)

    def _chosen(self) -> Deleted | None:
        return self._bin_model.row_at(self.bin.currentIndex())

    def _restore(self) -> None:
        deleted = self._chosen()
        if deleted is not None and self._shell.attempt(lambda: self._services.history.restore(deleted)):
            self.reload()

    def _erase(self) -> None:
        deleted = self._chosen()
        if deleted is None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Erase for good"))
        box.setText(self.tr("Erase this record for good?"))
        box.setInformativeText(self.tr("It is scrubbed out of the history too. It cannot be brought back."))
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        erase.clicked.connect(lambda: self._erase_now(deleted))
        box.open()

    def _erase_now(self, deleted: Deleted) -> None:
        if self._shell.attempt(lambda: self._services.history.erase(deleted)):
            self.reload()


def meeting_title(activity: Activity) -> str:
    """Return when and where a meeting was."""
    cities = ", ".join(dict.fromkeys(place.city for place in activity.places if place.city))
    return " · ".join(part for part in (words.when(activity.when, short=True), cities) if part)


def _told_one_by_one(operation: Operation) -> Sequence[FieldChange]:
    """Return the changes of a step whose fields are listed; none of one that is summed up."""
    many = len({(change.table, change.row) for change in operation.changes if _tells(change)}) > MOST_ROWS
    return () if many else operation.changes


def history_lines(
    operation: Operation, meetings: Mapping[tuple[str, str], str], lexicon: Lexicon
) -> Iterator[HistoryLine]:
    """Turn a step into lines by field; one that changed very much into lines by kind of record.

    ``meetings`` has the title of the meeting that a row (table, id) belongs to.
    """
    changes = [change for change in operation.changes if _tells(change)]
    if not _told_one_by_one(operation):
        rows = [("", *cells) for cells in _summed_up(changes)]
    else:
        told = [part for one in changes for part in parted(one)]
        rows = [(meetings.get((one.table, one.row), ""), *_cells(one, lexicon)) for one in told]
    what = words.word("ops", operation.op.value)
    if operation.undone:
        what = words.translate("history", "{0} (undone)").format(what)
    when = words.moment(operation.at)
    for number, cells in enumerate(rows or [("", "", "", "")]):
        head = (when, operation.by, what) if not number else ("", "", "")
        yield HistoryLine(f"{operation.id}.{number}", *head, *cells)


def _cells(change: FieldChange, lexicon: Lexicon) -> tuple[str, str, str]:
    before, after = (_value(value, change.field, lexicon) for value in (change.before, change.after))
    return _field(change), before, after


def _summed_up(changes: list[FieldChange]) -> Iterator[tuple[str, str, str]]:
    """Count the records of each kind: those that were there before, and those that are there after."""
    tables = dict.fromkeys(change.table for change in changes)
    for table in tables:
        mine = [change for change in changes if change.table == table]
        before = len({change.row for change in mine if change.before is not None})
        after = len({change.row for change in mine if change.after is not None})
        yield words.word("kinds", table), _number(before), _number(after)


def _number(count: int) -> str:
    return str(count) if count else "—"


def _field(change: FieldChange) -> str:
    return f"{words.word('kinds', change.table)}: {words.word('fields', change.field)}"


def _tells(change: FieldChange) -> bool:
    """Leave out what says nothing to a reader: ids, references to other rows, and fields that stayed empty."""
    values = (change.before, change.after)
    if change.field == "id" or (change.table, change.field) in FOR_THE_MACHINE:
        return False
    if all(value in (None, "") for value in values):
        return False
    return not any(isinstance(value, str) and ROW_ID.fullmatch(value) for value in values)


def _value(value: object, field: str, lexicon: Lexicon) -> str:
    if value is None:
        return "—"
    if isinstance(value, bool):
        return words.translate("history", "yes") if value else words.translate("history", "no")
    text = str(value).replace("\n", " ")
    if field in WORDS:
        return words.word(WORDS[field], text)
    if field in ("iso3", "president_iso3") and text in lexicon.states:
        return lexicon.shown_state(text)
    if field == "process":
        return next((one.label for one in lexicon.processes if one.key == text), text)
    return text
