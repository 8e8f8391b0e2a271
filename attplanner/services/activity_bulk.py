"""A change of many meetings in one undoable step, and what it would do, said beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from attplanner.services.subject import Subject
from attplanner.services.uncollected import uncollected

if TYPE_CHECKING:
    from attplanner.domain.bulk import BulkChange, BulkLine
    from attplanner.services.workspace import Aside


class ActivityBulk(Subject):
    """What is shown is what is done: both are found by the same queries."""

    def preview(self, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
        """Return what a change does to each meeting, in the order of the ids; those that are gone are left out.

        Raises PlannerError ``process-unknown``.
        """
        known = self._known(change)
        with uncollected():
            return self._workspace.read(lambda session: self._lines(session, ids, known))

    def change_many(self, ids: Sequence[str], change: BulkChange) -> int:
        """Do a change to all meetings that it makes a difference to, in one step; return how many.

        Raises PlannerError ``process-unknown``.
        """
        from attplanner.services import bulk_rows

        known, lexicon = self._known(change), self._vocabulary.lexicon()

        def command(session: Session) -> int:
            changing = [one.activity for one in self._lines(session, ids, known) if one.stays is None]
            if changing:
                bulk_rows.write(session, lexicon, changing, known)
            return len(changing)

        return self._workspace.write(bulk_rows.op(known), command)

    def change_many_job(self, ids: Sequence[str], change: BulkChange) -> Callable[[], Aside[int]]:
        """Return the work of ``change_many`` for a worker's thread; ``tell`` is to be called with what it returns."""
        known = self._known(change)
        return lambda: self._workspace.aside(
            lambda other: ActivityBulk(other, self._vocabulary).change_many(ids, known)
        )

    def _known(self, change: BulkChange) -> BulkChange:
        if change.field == "process" and change.value:
            return replace(change, value=self._vocabulary.known_process(change.value))
        return change

    def _lines(self, session: Session, ids: Sequence[str], change: BulkChange) -> list[BulkLine]:
        from attplanner.services import bulk_lines

        return bulk_lines.lines(session, self._vocabulary.lexicon(), ids, change)
