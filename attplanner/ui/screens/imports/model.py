"""The rows of the preview for a view: what each says is worked out when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from attplanner.domain.statement import StatementKind
from attplanner.importers.plan import ImportPlan, PlannedEntry, PlannedWarning, StateLine
from attplanner.ui import words
from attplanner.ui.screens.imports.review import Review
from attplanner.ui.screens.imports.rows import PreviewRow, RowKind, source_lines
from attplanner.ui.screens.imports.said import Line, lines_of, spoken
from attplanner.ui.screens.imports.state_words import Counts, left_out, note_of
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PreviewModel(QAbstractListModel):
    """Rows over a review. What is said of an entry is kept until the entry is another value."""

    def __init__(self, lexicon: Lexicon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lexicon = lexicon
        self.review: Review | None = None
        self.rows: list[PreviewRow] = []
        self.kind: StatementKind | None = None  # of statements of which the source says none
        self._lines: dict[int, tuple[PlannedEntry, tuple[PlannedWarning, ...], list[Line]]] = {}

    @property
    def plan(self) -> ImportPlan:
        """Return the plan as it is decided now."""
        if self.review is None:
            raise RuntimeError("nothing is previewed")
        return self.review.plan

    def show(self, review: Review | None, rows: list[PreviewRow]) -> None:
        """Show rows of a review."""
        self.beginResetModel()
        if review is not self.review:
            self._lines.clear()
        self.review, self.rows = review, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.text(self.rows[index.row()])

    def entry(self, row: PreviewRow) -> PlannedEntry | None:
        """Return the entry of a row, None where it has none."""
        return self.plan.entries[row.index] if row.kind is RowKind.ENTRY else None

    def state(self, row: PreviewRow) -> StateLine | None:
        """Return the row of States that a row shows, None where it shows none."""
        return self.plan.states[row.index] if row.kind is RowKind.STATE else None

    def holder(self, row: PreviewRow) -> PlannedEntry | StateLine | None:
        """Return what has the proposals of a row, None where it has none."""
        return self.entry(row) or self.state(row)

    def lines(self, row: PreviewRow) -> list[Line]:
        """Return the repairs and warnings of a row's entry, or the questions of its State."""
        entry = self.entry(row)
        if entry is None:
            state = self.state(row)
            return lines_of(state, self.plan, self.lexicon, state.warnings) if state is not None else []
        known = self._lines.get(row.index)
        standing = self.plan.standing(row.index) if entry.warnings else ()
        if known is None or known[0] is not entry or known[1] != standing:
            known = self._lines[row.index] = (entry, standing, lines_of(entry, self.plan, self.lexicon, standing))
        return known[2]

    def text(self, row: PreviewRow) -> str:
        """Return a row as one text, for screen readers and for tests."""
        entry = self.entry(row)
        if entry is not None:
            return spoken(entry, self.lexicon, self.lines(row))
        source = " / ".join(text for _, text in source_lines(self.plan, row))
        asked = "".join(f"; {line.title}" for line in self.lines(row))
        return f"{self.note(row)}: {source}{asked}"

    def note(self, row: PreviewRow) -> str:
        """Return what is said of lines that are no entry."""
        if row.kind is RowKind.UNREAD:
            why = words.word("unread", self.plan.unread[row.index].reason)
            return translate("imports", "Not read: {0}").format(why)
        if row.kind is RowKind.HEADING:
            return translate("imports", "A process begins")
        if row.kind is RowKind.SAME:
            return Counts().same(row.index)
        if row.kind is RowKind.TOLD:
            return left_out(self.plan.warnings, self.lexicon)
        state = self.state(row)
        if state is not None:
            return note_of(state, self.kind)
        return translate("imports", "No entry: kept with the source")
