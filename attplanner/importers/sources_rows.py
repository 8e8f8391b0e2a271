"""A table row as lines of text: how every source with cells is written down for the readers."""

from __future__ import annotations

from collections.abc import Sequence


def row_lines(cells: Sequence[Sequence[str]]) -> list[str]:
    """Return one row as lines with tabs: the second line of every cell follows under the first, behind its tabs."""
    height = max((len(cell) for cell in cells), default=0)
    rows = [[cell[n] if n < len(cell) else "" for cell in cells] for n in range(height)]
    return ["\t".join(row).rstrip("\t") for row in rows]
