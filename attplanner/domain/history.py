"""What the history tells: steps, with what they changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from attplanner.domain.changes import Ref
from attplanner.domain.ops import Op


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row, before and after. A new row has no befores, a deleted one no afters."""

    table: str
    row: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row whole, as a step found it and as it left it, by column name. None: it was not there."""

    ref: Ref
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Operation:
    """One step of the history: who did what, on which device, when (UTC), and whether it is undone now."""

    id: str
    op: Op
    at: datetime
    by: str
    device: str
    seq: int
    undone: bool
    undoes: str | None = None
    changes: tuple[FieldChange, ...] = field(default=())
