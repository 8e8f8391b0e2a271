"""Imports: a plan from a source, and the plan written as one undoable step."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.domain.runs import ImportResult, ImportRun, RunLine
from attplanner.importers.plan import ImportPlan
from attplanner.services import depositary
from attplanner.services.import_writer import Writer, accepted
from attplanner.services.reading import preview
from attplanner.services.subject import Subject

if TYPE_CHECKING:
    from attplanner.models.take_back import TakenBack

_EARLIER = text("SELECT id FROM import_run WHERE sha256 = :sha256 AND sha256 <> '' ORDER BY id DESC LIMIT 1")
_RUNS = text(
    "SELECT r.id, r.file, r.sha256, r.reader, r.created_at, r.created_by, r.operation, "
    '(SELECT count(*) FROM "change" c JOIN operation o ON o.position = c.operation '
    "WHERE o.id = r.operation AND c.before IS NULL AND c.\"table\" IN ('activity', 'regional_event')), "
    "(SELECT count(*) FROM proposal p WHERE p.run = r.id AND p.decision = 'open' AND p.field <> '') "
    "FROM import_run r ORDER BY r.id DESC"
)
_LINES = text('SELECT n, text, use, "table", row FROM source_line WHERE run = :run ORDER BY n')


class ImportService(Subject):
    """Reading in what others wrote."""

    preview = staticmethod(preview)

    def against_store(self, plan: ImportPlan) -> ImportPlan:
        """Return the plan with ``differs-from-store`` proposals where a depositary's row says otherwise."""
        return depositary.compared(plan, self._vocabulary.memberships())

    def earlier_run(self, plan: ImportPlan) -> str | None:
        """Return the id of the latest import of the same file, where there was one."""
        return self._workspace.read(lambda session: session.execute(_EARLIER, {"sha256": plan.sha256}).scalar())

    def apply(self, plan: ImportPlan, handling: Handling = Handling.INTERNAL, accept: str = "safe") -> ImportResult:
        """Write a plan as one undoable step.

        ``accept``: ``safe`` takes the proposals of default apply, ``all`` every one that has a repair, ``none``
        none. A proposal that was decided in the plan keeps its decision; the others stay open beside the record.
        """
        chosen = accepted(plan, accept)
        earlier = self.earlier_run(plan)
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()

        def command(session: Session) -> ImportResult:
            facts = depositary.edits(session, plan, memberships, accept)
            done = Writer(session, lexicon, chosen, plan, handling).write(facts)
            return ImportResult(done.run, done.entries, done.applied, done.open, done.not_written, earlier)

        return self._workspace.write(Op.IMPORT, command)

    def take_back(self, run: str) -> TakenBack:
        """Take a whole import back; what was edited since stays and is named in the answer."""
        operation = next(one.operation for one in self.runs() if one.id == run)
        return self._workspace.take_back(operation)

    def runs(self) -> list[ImportRun]:
        """Return the imports, the latest first."""
        rows = self._workspace.read(lambda session: session.execute(_RUNS).all())
        return [ImportRun(r[0], r[1], r[2], r[3], datetime.fromisoformat(r[4]), r[5], r[6], r[7], r[8]) for r in rows]

    def run_lines(self, run: str) -> list[RunLine]:
        """Return every line of an imported source with what became of it."""
        rows = self._workspace.read(lambda session: session.execute(_LINES, {"run": run}).all())
        return [RunLine(*row) for row in rows]
