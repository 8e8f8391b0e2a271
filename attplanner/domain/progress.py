"""How long work tells how far it is, and hears that nobody waits for it any more."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], object]
"""What long work calls with how much of how much is done; what that raises ends the work."""


def unwatched(done: int, total: int) -> None:
    """Report to nobody."""
