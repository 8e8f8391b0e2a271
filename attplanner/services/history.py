"""Undo, redo, the lasting history, and the bin."""

from __future__ import annotations

from attplanner.domain.changes import Operation, Ref
from attplanner.domain.keeping import Deleted
from attplanner.domain.ops import Op


class HistoryService:
    """What was changed, by whom, and the way back."""

    def undo(self) -> Operation | None:
        """Take the latest step back; None when there is none."""
        raise NotImplementedError

    def redo(self) -> Operation | None:
        """Do the latest undone step again; None when there is none."""
        raise NotImplementedError

    def can_undo(self) -> Op | None:
        """Return what undo would take back."""
        raise NotImplementedError

    def can_redo(self) -> Op | None:
        """Return what redo would do again."""
        raise NotImplementedError

    def operations(self, limit: int = 200, ref: Ref | None = None) -> list[Operation]:
        """Return the latest steps, newest first; with ``ref`` those that changed one row."""
        raise NotImplementedError

    def bin(self) -> list[Deleted]:
        """Return what was deleted and is still deleted, newest first."""
        raise NotImplementedError

    def restore(self, deleted: Deleted) -> None:
        """Bring a deleted record back, with everything that went with it."""
        raise NotImplementedError

    def erase(self, deleted: Deleted) -> None:
        """Scrub a deleted record out of the history too; it cannot be brought back."""
        raise NotImplementedError
