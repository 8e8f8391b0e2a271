"""Who changed what, field by field; and the bin, from which deleted records come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.changes import Ref
from attplanner.domain.history import Operation
from attplanner.domain.keeping import Deleted
from attplanner.ui import history_words, theme, words
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from attplanner.services.facade import Services

LIMIT = 200


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that a step did, ready to be painted; the step itself is named on the first of its lines."""

    key: str
    when: str
    who: str
    what: str
    meeting: str
    change: str
    before: str
    after: str


class HistoryDialog(Dialog):
    """Two lists: what was changed, newest first, and what was deleted. ``refs`` limit the first to some rows."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None, refs: Sequence[Ref] = ()) -> None:
        super().__init__(words.translate("dialogs", "History"), parent)
        self._services, self._shell, self._refs = services, shell, tuple(refs)
        self._titles: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        self.resize(1180, 560)
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
            Column("when", self.tr("When"), lambda r: r.when, 140),
            Column("who", self.tr("Who"), lambda r: r.who, 80),
            Column("what", self.tr("What"), lambda r: r.what, 175, tooltip=lambda r: r.what),
            Column("meeting", self.tr("Meeting"), lambda r: r.meeting, 190, tooltip=lambda r: r.meeting),
            Column("change", self.tr("Change"), lambda r: r.change, 265, tooltip=lambda r: r.change),
            Column("before", self.tr("Before"), lambda r: r.before, 140, tooltip=lambda r: r.before),
            Column("after", self.tr("After"), lambda r: r.after, 140, tooltip=lambda r: r.after, stretch=True),
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
        deleted = self._services.history.bin()
        self._gone = {one.row: one.text for one in deleted if one.table == "activity"}
        self._changes_model.set_rows(self._lines())
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

    def _lines(self) -> list[HistoryLine]:
        language = history_words.Language(words.translate, words.when)
        steps = list(history_words.told(self._services, self._operations(), language))
        titles = self._gone | self._titles_of(
            {line.meeting for _, _, lines in steps for line in lines if line.meeting}
        )
        return [one for step, what, lines in steps for one in _painted(step, what, lines, titles)]

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


def _painted(
    step: Operation, what: str, lines: Sequence[history_words.Told], titles: Mapping[str, str]
) -> Iterator[HistoryLine]:
    for number, line in enumerate(lines or [history_words.Told("")]):
        head = ("", "", "") if number else (words.moment(step.at), step.by, what)
        meeting = titles.get(line.meeting, "")
        yield HistoryLine(f"{step.id}.{number}", *head, meeting, line.text, line.before, line.after)
