"""Imports: a plan from a source, and the plan written as one undoable step."""

from __future__ import annotations

from attplanner.domain.handling import Handling
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.runs import ImportResult, ImportRun, RunLine
from attplanner.importers.plan import ImportPlan


class ImportService:
    """Reading in what others wrote."""

    @staticmethod
    def preview(
        data: bytes,
        name: str,
        format: str = "auto",  # noqa: A002  # the word of the command line
        process: str | None = None,
        lexicon: Lexicon | None = None,
    ) -> ImportPlan:
        """Return what a source says; a pure function that may run in a worker. Raises ``PlannerError`` by line."""
        raise NotImplementedError

    def apply(self, plan: ImportPlan, handling: Handling = Handling.INTERNAL, accept: str = "safe") -> ImportResult:
        """Write a plan as one undoable step.

        ``accept``: ``safe`` takes the proposals of default apply, ``all`` every one that has a repair, ``none``
        none. A proposal that was decided in the plan keeps its decision.
        """
        raise NotImplementedError

    def runs(self) -> list[ImportRun]:
        """Return the imports, the latest first."""
        raise NotImplementedError

    def run_lines(self, run: str) -> list[RunLine]:
        """Return every line of an imported source with what became of it."""
        raise NotImplementedError
