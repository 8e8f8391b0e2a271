"""Boundaries as a file gives them, other than those that the program draws by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """The land of one State, or of none (``iso3`` is None): closed rings of longitude and latitude in degrees.

    What lies within an even number of rings is a hole.
    """

    iso3: str | None
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Boundaries:
    """All areas of a file. ``field`` is the property by which its States were known."""

    file: str
    field: str
    areas: tuple[Area, ...]

    def states(self) -> frozenset[str]:
        """Return the States that have land in it."""
        return frozenset(area.iso3 for area in self.areas if area.iso3 is not None)

    def missing(self, states: Iterable[str]) -> list[str]:
        """Return which of some States have no land in it, in their order."""
        there = self.states()
        return [iso3 for iso3 in states if iso3 not in there]

    def others(self) -> int:
        """Return how many areas belong to no State of the list."""
        return sum(area.iso3 is None for area in self.areas)
