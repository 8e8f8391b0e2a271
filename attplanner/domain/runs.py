"""Imports after the fact: what was written, and the questions that stay with the records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from attplanner.domain.proposals import Decision


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import wrote: entries of every kind, proposals applied and left open, and what could not be placed.

    ``earlier_run`` is the id of an import of the same file, where there was one. ``statements`` are among the
    entries; ``known`` are statements that the store had already, ``in_log`` entries that were left out for it.
    """

    run: str
    entries: int
    applied: int
    open: int
    not_written: int
    earlier_run: str | None = None
    statements: int = 0
    known: int = 0
    in_log: int = 0


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import in the list of imports."""

    id: str
    file: str
    sha256: str
    reader: str
    at: datetime
    by: str
    operation: str
    entries: int
    open: int


@dataclass(frozen=True, slots=True)
class RunLine:
    """One line of an imported source and what became of it (``use``: entry, context or unread)."""

    n: int
    text: str
    use: str
    table: str | None
    row: str | None


@dataclass(frozen=True, slots=True)
class OpenProposal:
    """A proposal that stands beside a record, with the decision so far."""

    id: str
    code: str
    line: int
    field: str
    old: str | None
    new: str | None
    reason: str
    choices: tuple[str, ...]
    decision: Decision
    default: str
    other_row: str | None = None
