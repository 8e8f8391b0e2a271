"""The lasting record of what changed. Written by triggers and by the workspace, never by a use case."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.models.base import NOT_JOURNALLED, Base


class OperationRow(Base):
    """One step: who did what, when (UTC), on which device, as that device's how-manieth.

    ``position`` counts in this store and orders the running hash; ``step`` is the id of the first of those
    operations that are undone together. ``digest`` covers the operation's changes, ``chain`` the digest, the
    operation and the chain before it.
    """

    __tablename__ = "operation"
    __table_args__ = (UniqueConstraint("device", "seq"), Index("ix_operation_step", "step"), {"info": NOT_JOURNALLED})

    position: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    op: Mapped[str]
    at: Mapped[str]
    by: Mapped[str]
    device: Mapped[str]
    seq: Mapped[int]
    step: Mapped[str]
    merge_key: Mapped[str | None]
    undoes: Mapped[str | None] = mapped_column(index=True)
    digest: Mapped[str] = mapped_column(default="", server_default="")
    chain: Mapped[str] = mapped_column(default="", server_default="")


class ChangeRow(Base):
    """One row before and after, as JSON by column name; an update holds only the columns that changed."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_row", "row", "table"),
        Index("ix_change_erased", "operation", sqlite_where=text("erased")),
        {"info": NOT_JOURNALLED},
    )

    n: Mapped[int] = mapped_column(primary_key=True)
    operation: Mapped[int] = mapped_column(ForeignKey("operation.position"), index=True)
    table: Mapped[str]
    row: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    erased: Mapped[bool] = mapped_column(default=False, server_default="0")
