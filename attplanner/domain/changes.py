"""What changed: the values that travel from a committed write to every screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from attplanner.domain.ops import Op


@dataclass(frozen=True, slots=True)
class Ref:
    """Names one row of the store: its table and its id."""

    table: str
    id: str


@dataclass(frozen=True, slots=True)
class DataChanged:
    """Sent after a commit. A screen asks whether one of the ``tables`` or rows concerns it, and rereads."""

    op: Op
    refs: frozenset[Ref]
    tables: frozenset[str] = field(init=False)  # those with a changed row; of an import, of 70,000

    def __post_init__(self) -> None:
        """Look through the rows once: everybody asks."""
        object.__setattr__(self, "tables", frozenset(ref.table for ref in self.refs))
