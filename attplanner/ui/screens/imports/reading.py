"""Reading a source off the window's thread: pure functions of plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.ui.screens.imports.review import Review

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.importers.plan import ImportPlan

    Compare = Callable[[ImportPlan], ImportPlan]


@dataclass(frozen=True, slots=True)
class Read:
    """A source's bytes with its name, and the review of what was read of it. ``folder`` is where it lies."""

    data: bytes
    name: str
    review: Review
    folder: str = ""


def read_file(path: Path, process: str | None, lexicon: Lexicon | None, compare: Compare) -> Read:
    """Read a file; ``compare`` adds what the log has of it. Raises ``PlannerError`` that names file and line."""
    from attplanner.importers.sources import read_path

    data, name = read_path(path)
    return read_bytes(data, name, process, lexicon, compare, str(path.parent))


def read_bytes(
    data: bytes, name: str, process: str | None, lexicon: Lexicon | None, compare: Compare, folder: str = ""
) -> Read:
    """Read bytes that are known already: what was pasted, or a file again for another process."""
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.import_offers import with_sure_states
    from attplanner.services.reading import preview

    plan = preview(data, name, process=process, lexicon=lexicon)
    review = Review(compare(with_sure_states(plan, lexicon or Lexicon.shipped())))
    review.facts()  # counted here: of a long source the window would feel it
    return Read(data, name, review, folder)
