"""What was read from which source, line by line, and what was proposed and decided."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.proposals import Decision, Default
from attplanner.models.base import Base, Own, one_of, stamp_operation


class ImportRun(Own, Base):
    """One import. ``operation`` is the id of the step that wrote it, by which the whole is taken back."""

    __tablename__ = "import_run"

    file: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    reader: Mapped[str]
    operation: Mapped[str] = mapped_column(default=stamp_operation)


class SourceLine(Own, Base):
    """One line of a source as it was, and the row that it went into."""

    __tablename__ = "source_line"
    __table_args__ = (
        one_of("use", ("entry", "context", "unread")),
        Index("ix_source_line_run", "run", "n"),
        Index("ix_source_line_row", "row"),
    )

    run: Mapped[str] = mapped_column(ForeignKey("import_run.id", ondelete="CASCADE"))
    n: Mapped[int]
    text: Mapped[str]
    use: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    table: Mapped[str | None]
    row: Mapped[str | None]


class Proposal(Own, Base):
    """A repair or a question about one row. ``edits`` and ``choices`` are JSON; ``preset`` is its default.

    A warning is a row without edits whose ``field`` is empty. It stays open until somebody has seen to it.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        one_of("decision", Decision),
        one_of("preset", Default),
        Index("ix_proposal_row", "row", "decision"),
        Index("ix_proposal_run", "run"),
    )

    run: Mapped[str | None] = mapped_column(ForeignKey("import_run.id", ondelete="CASCADE"))
    line: Mapped[int | None]
    code: Mapped[str]
    table: Mapped[str]
    row: Mapped[str]
    field: Mapped[str] = mapped_column(default="")
    old: Mapped[str | None]
    new: Mapped[str | None]
    other_row: Mapped[str | None]
    reason: Mapped[str] = mapped_column(default="")
    preset: Mapped[str] = mapped_column(default=Default.ASK)
    edits: Mapped[str] = mapped_column(default="[]")
    choices: Mapped[str] = mapped_column(default="[]")
    decision: Mapped[str] = mapped_column(default=Decision.OPEN)
    by: Mapped[str | None]
    at: Mapped[str | None]
