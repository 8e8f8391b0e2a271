"""Tables."""

from __future__ import annotations

from collections.abc import Sequence

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Found


def read_tables(lines: Sequence[Line], lexicon: Lexicon, order: str, process: str | None, found: Found) -> list[Line]:
    """Read the tables of a section into ``found`` and return the other lines."""
    return list(lines)
