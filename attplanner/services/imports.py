"""Imports: a plan from a source, and the plan written as one undoable step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.domain.progress import Report, unwatched
from attplanner.domain.runs import ImportResult, ImportRun, RunLine
from attplanner.importers.plan import EVENT, ImportPlan, PlannedEntry
from attplanner.services import depositary
from attplanner.services.import_known import compared_with_log
from attplanner.services.import_writer import Writer, accepted
from attplanner.services.reading import preview
from attplanner.services.subject import Subject

if TYPE_CHECKING:
    from attplanner.domain.groupings import Memberships
    from attplanner.models.take_back import TakenBack
    from attplanner.services.workspace import Aside, Workspace

T = TypeVar("T")

_EARLIER = text("SELECT id FROM import_run WHERE sha256 = :sha256 AND sha256 <> '' ORDER BY id DESC LIMIT 1")
_RUNS = text(
    "SELECT r.id, r.file, r.sha256, r.reader, r.created_at, r.created_by, r.operation, "
    '(SELECT count(*) FROM "change" c JOIN operation o ON o.position = c.operation '
    "WHERE o.id = r.operation AND c.before IS NULL AND c.\"table\" IN ('activity', 'regional_event')), "
    "(SELECT count(*) FROM proposal p WHERE p.run = r.id AND p.decision = 'open' AND p.field <> '') "
    "FROM import_run r ORDER BY r.id DESC"
)
_FIRST = text(
    "SELECT l.row FROM source_line l JOIN activity a ON a.id = l.row "
    "WHERE l.run = :run AND l.\"table\" = 'activity' ORDER BY l.n LIMIT 1"
)
_LINES = text('SELECT n, text, use, "table", row FROM source_line WHERE run = :run ORDER BY n')


class ImportService(Subject):
    """Reading in what others wrote."""

    preview = staticmethod(preview)

    def against_store(self, plan: ImportPlan) -> ImportPlan:
        """Return the plan with ``differs-from-store`` proposals where a depositary's row says otherwise."""
        return depositary.compared(plan, self._vocabulary.memberships())

    def against_log_job(self) -> Callable[[ImportPlan], ImportPlan]:
        """Return the work, for a worker's thread, that proposes to leave out of a plan what the log has already."""

        def compare(plan: ImportPlan) -> ImportPlan:
            if not plan.entries:
                return plan
            with self._workspace.reader() as connection:
                return compared_with_log(plan, connection)

        return compare

    def in_log(self, plan: ImportPlan) -> int:
        """Return how many entries of a plan the log has already, wholly or in part."""
        found = self._workspace.read(lambda session: compared_with_log(plan, session.connection()))
        return sum(entry.known is not None for entry in found.entries)

    def by_the_dates(self, plan: ImportPlan) -> ImportPlan:
        """Return the plan with the process of its date for each entry without one, as the quick log does it."""
        entries = (replace(one, process=self.process_of(one)) for one in plan.entries)
        return replace(plan, entries=tuple(entries))

    def process_of(self, entry: PlannedEntry) -> str | None:
        """Return the process of an entry, else that of its date; regional events have none."""
        if entry.process or entry.kind == EVENT or entry.when.start is None:
            return entry.process
        found = self._vocabulary.process_for(entry.when.start)
        return found.label if found else None

    def earlier_run(self, plan: ImportPlan) -> str | None:
        """Return the id of the latest import of the same file, where there was one."""
        return self._workspace.read(lambda session: session.execute(_EARLIER, {"sha256": plan.sha256}).scalar())

    def apply(self, plan: ImportPlan, handling: Handling = Handling.INTERNAL, accept: str = "safe") -> ImportResult:
        """Write a plan as one undoable step.

        ``accept``: ``safe`` takes the proposals of default apply, ``all`` every one that has a repair, ``none``
        none. A proposal that was decided in the plan keeps its decision; the others stay open beside the record.
        """
        return self._apply(self._workspace, plan, handling, accept, self._vocabulary.memberships(), unwatched)

    def apply_job(self, plan: ImportPlan, handling: Handling) -> Callable[[Report], Aside[ImportResult]]:
        """Return the work of ``apply`` for a worker's thread; ``tell`` is to be called with what it returns.

        It is asked with entries read and those of all again and again; what that raises ends it, and nothing is
        written.
        """
        self._vocabulary.lexicon()  # made here, if it is not yet: it belongs to this thread
        memberships = self._vocabulary.memberships()
        return lambda report: self._workspace.aside(
            lambda other: self._apply(other, plan, handling, "safe", memberships, report)
        )

    def take_back_job(self, run: str) -> Callable[[], Aside[TakenBack]]:
        """Return the work of ``take_back`` for a worker's thread; ``tell`` is to be called with what it returns."""
        operation = self._operation(run)
        return lambda: self._workspace.aside(lambda other: other.take_back(operation))

    def _apply(
        self,
        workspace: Workspace,
        plan: ImportPlan,
        handling: Handling,
        accept: str,
        memberships: Memberships,
        report: Report,
    ) -> ImportResult:
        chosen, lexicon = accepted(plan, accept), self._vocabulary.lexicon()

        def command(session: Session) -> ImportResult:
            earlier = session.execute(_EARLIER, {"sha256": plan.sha256}).scalar()
            facts = depositary.edits(session, plan, memberships, accept, _today())
            done = Writer(session, lexicon, chosen, plan, handling, report).write(facts)
            return ImportResult(
                done.run,
                done.entries,
                done.applied,
                done.open,
                done.not_written,
                earlier,
                done.statements,
                done.known,
                done.in_log,
            )

        return workspace.write(Op.IMPORT, command)

    def take_back(self, run: str) -> TakenBack:
        """Take a whole import back; what was edited since stays and is named in the answer."""
        return self._workspace.take_back(self._operation(run))

    def _operation(self, run: str) -> str:
        return next(one.operation for one in self.runs() if one.id == run)

    def runs(self) -> list[ImportRun]:
        """Return the imports, the latest first."""
        rows = self._workspace.read(lambda session: session.execute(_RUNS).all())
        return [ImportRun(r[0], r[1], r[2], r[3], datetime.fromisoformat(r[4]), r[5], r[6], r[7], r[8]) for r in rows]

    def first_meeting(self, run: str) -> str | None:
        """Return the id of the first meeting of an imported source that is in the log."""
        rows = self._workspace.read(lambda session: session.execute(_FIRST, {"run": run}).all())
        return str(rows[0][0]) if rows else None

    def run_lines(self, run: str) -> list[RunLine]:
        """Return every line of an imported source with what became of it."""
        rows = self._workspace.read(lambda session: session.execute(_LINES, {"run": run}).all())
        return [RunLine(*row) for row in rows]


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the user's own calendar
