"""Who changed what, field by field; and the bin, from which deleted records come back."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.changes import Ref
from attplanner.domain.history import Operation
from attplanner.domain.keeping import Deleted
from attplanner.ui import history_words, registry, theme, words
from attplanner.ui.help_dialogs import Dialog
from attplanner.ui.history_list import HistoryLine, StepRows, step_line
from attplanner.ui.internal_text import InternalText
from attplanner.ui.shell import Shell
from attplanner.ui.tables.row_table import Column, RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from attplanner.services.facade import Services

LIMIT = 200
READ = 128  # pixels of the text below the list
# Which screen a deleted record comes back on; one that is part of another is shown by that.
SCREEN_OF = {
    "activity": "meetings", "item": "meetings", "statement": "world", "pathway_move": "world", "obstacle": "world",
    "follow_up": "follow_ups", "person": "people", "post_holding": "people",
}  # fmt: skip


class HistoryDialog(Dialog):
    """Two lists: what was changed, newest first, and what was deleted. ``refs`` limit the first to some rows."""

    def __init__(self, services: Services, shell: Shell, parent: QWidget | None, refs: Sequence[Ref] = ()) -> None:
        super().__init__(words.translate("dialogs", "History"), parent)
        self._services, self._shell, self._refs = services, shell, tuple(refs)
        self._titles: dict[str, str] = {}
        self._gone: dict[str, str] = {}
        self._came_back: Ref | None = None
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
        self._rows = StepRows(self.changes, self._changes_model)
        self.bin.set_table(self._bin_model)
        self._pages.addWidget(self._changes_page())
        self._pages.addWidget(self._bin_page())
        empty = EmptyPage(
            "history", self.tr("Nothing here"), self.tr("What is changed or deleted will be listed here.")
        )
        self._pages.addWidget(empty)
        self.body.addWidget(self._pages, 1)
        self._restored = self._restored_line()
        self.body.addWidget(self._restored)
        self.add_close()
        self.reload()

    def _change_columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column("when", self.tr("When"), lambda r: r.when, 165),
            Column("who", self.tr("Who"), lambda r: r.who, 80),
            Column("what", self.tr("What"), lambda r: r.what, 175, tooltip=lambda r: r.what),
            Column("meeting", self.tr("Meeting"), lambda r: r.meeting, 190, tooltip=lambda r: r.meeting),
            Column("change", self.tr("Change"), lambda r: r.change, 255, tooltip=lambda r: r.change),
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

    def _changes_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.changes, 1)
        self.read = InternalText(self.tr("The chosen change"), self._shell)
        self.read.setFixedHeight(READ)
        column.addWidget(self.read)
        self.changes.current_key.connect(lambda _: self._read_whole())
        self.changes.activated.connect(self._enter)
        self.changes.installEventFilter(self)
        return page

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        pressed = watched is self.changes and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._rows.take(event):
            return True
        return super().eventFilter(watched, event)

    def _read_whole(self) -> None:
        """Show below the list all that the chosen line says."""
        line = self._changes_model.row_at(self.changes.currentIndex())
        self.read.setHtml(self._whole(line) if line else "")

    def _whole(self, line: HistoryLine) -> str:
        head = " · ".join(escape(part) for part in (line.when, line.who, line.what, line.meeting) if part)
        told = []
        for one in line.parts or (line,):
            sides = ((self.tr("Before"), one.before), (self.tr("After"), one.after))
            rest = "".join(f"<br>{escape(name)}: {escape(text)}" for name, text in sides if text)
            told.append(f"<p style='margin:6px 0 0 0'><b>{escape(one.change)}</b>{rest}</p>")
        return head + "".join(told)

    def _enter(self) -> None:
        """Go to the record of the chosen line, where there is one; else open the step."""
        line = self._changes_model.row_at(self.changes.currentIndex())
        if line is None:
            return
        if line.opens is not None and self._is_there(line.opens):
            self._go(line.opens)
        elif line.parts:
            self._rows.toggle(line)

    def _is_there(self, ref: Ref) -> bool:
        if ref.table == "activity":
            return self._services.activities.get(ref.id) is not None
        return ref.id not in {one.row for one in self._bin_model.rows()}

    def _go(self, ref: Ref) -> None:
        self.accept()
        self._shell.open_ref(ref)

    def _restored_line(self) -> QWidget:
        """Return the line that says what came back from the bin, and shows it."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        self.said = label("", "label", wrap=True)
        row.addWidget(self.said, 1)
        self.show_it = QPushButton(self.tr("Show"))
        self.show_it.setAutoDefault(False)
        self.show_it.clicked.connect(self._show_restored)
        row.addWidget(self.show_it)
        made.hide()
        return made

    def _show_restored(self) -> None:
        if self._came_back is not None:
            self._go(self._came_back)

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
        self._titles = self._titles_of({one.meeting for one in deleted if one.meeting})
        self._bin_model.set_rows(deleted)
        self.bin.setCurrentIndex(self._bin_model.index(0, 0))
        self._rows.show(self._lines())
        self._read_whole()
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
        return [step_line(step, what, lines, titles, self._many) for step, what, lines in steps]

    def _many(self, number: int) -> str:
        return self.tr("%n changes", "", number)

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
            self._say_restored(deleted)

    def _say_restored(self, deleted: Deleted) -> None:
        """Say what came back and where; it is selected there already, behind this dialog."""
        kind, screen = words.word("kinds", deleted.table), registry.spec(SCREEN_OF.get(deleted.table, ""))
        meeting = self._titles_of({deleted.meeting}) if deleted.meeting else {}
        told = " · ".join(part for part in (deleted.text, *meeting.values()) if part)
        self.said.setText(self.tr("Restored: {0}, {1}").format(kind, told))
        self._came_back = self._where(deleted)
        self.show_it.setVisible(self._came_back is not None)
        if self._came_back is not None and screen is not None:
            where = words.translate("screens", screen.title)
            self.said.setText(self.tr("Restored in {0}: {1}, {2}").format(where, kind, told))
            self._shell.open_ref(self._came_back)
            self.show_it.setFocus()
        self._restored.show()

    def _where(self, deleted: Deleted) -> Ref | None:
        if deleted.table == "item":
            return Ref("activity", deleted.meeting) if deleted.meeting else None
        if deleted.table in ("activity", *history_words.OPENED):
            return Ref(deleted.table, deleted.row)
        row = self._services.history.known([ref := Ref(deleted.table, deleted.row)]).get(ref, {})
        if deleted.table == "post_holding":
            return Ref("person", str(row["person"])) if "person" in row else None
        return Ref("state", str(row["iso3"])) if deleted.table in history_words.OF_A_STATE and "iso3" in row else None

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
