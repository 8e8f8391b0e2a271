"""Handling: who may see an item. The default is internal, and leaving is always a decision."""

from __future__ import annotations

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
