"""A meeting in one line: what was understood, and where in the line it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from attplanner.importers.plan import PlannedEntry
from attplanner.services.subject import Subject


@dataclass(frozen=True, slots=True)
class Span:
    """Where something understood stands in the line. ``kind``: when, where, office, person, group, state …"""

    start: int
    stop: int
    kind: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. ``same_as_logged`` is a record of the same dates and city; ``new_people`` are not known yet.

    ``group_hint`` is a grouping that may have been meant by an organization, with its number of members then.
    """

    entry: PlannedEntry
    spans: tuple[Span, ...]
    process: str | None
    process_label: str = ""
    same_as_logged: str | None = None
    same_as_items: int = 0
    new_people: tuple[str, ...] = ()
    group_hint: tuple[str, int] | None = None


class QuickLog(Subject):
    """Reads and stores a meeting typed as one line."""

    def understand(self, line: str, today: date | None = None) -> Understood:
        """Read a meeting typed as one line; nothing is written."""
        raise NotImplementedError

    def log_line(self, text: str, today: date | None = None, draft: str | None = None) -> str:
        """Store a meeting typed as one line; return its id. Raises ``line-not-understood``."""
        raise NotImplementedError
