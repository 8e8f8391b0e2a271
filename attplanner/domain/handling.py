"""Handling: who may see an item. The default is internal, and leaving is always a decision."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Handling(StrEnum):
    """How far an item may go; the order is from the narrowest circle to the widest."""

    INTERNAL = "internal"
    TROIKA = "troika"
    PUBLICATION = "publication"

    @property
    def reach(self) -> int:
        """Return 0 for the office alone, 1 for the Troika, 2 for everybody."""
        return _REACH[self]

    def may_leave(self, audience: Handling) -> bool:
        """Tell whether an item of this handling may go into a paper made for ``audience``."""
        return self.reach >= audience.reach


_REACH = {handling: number for number, handling in enumerate(Handling)}


@dataclass(frozen=True, slots=True)
class MarkScope:
    """What gets a handling in one step: the items of a process, of an import, those that are named, or all of them.

    ``process`` is an id or a name, ``run`` and ``items`` are ids. The regional events of a process or of an import
    go with it. The first of them that is given counts.
    """

    process: str | None = None
    run: str | None = None
    items: tuple[str, ...] = ()
    everything: bool = False

    def __post_init__(self) -> None:
        if not (self.process or self.run or self.items or self.everything):
            raise ValueError("nothing was named to be marked")
