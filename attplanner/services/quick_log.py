"""A meeting in one line: what was understood, and where in the line it stands."""

from __future__ import annotations

from dataclasses import dataclass

from attplanner.importers.plan import PlannedEntry


@dataclass(frozen=True, slots=True)
class Span:
    """Where something understood stands in the line. ``kind``: when, where, office, person, group, state …"""

    start: int
    stop: int
    kind: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. ``same_as_logged`` is a record of the same dates and city; ``new_people`` are not known yet.

    ``group_hint`` is a grouping that may have been meant by an organization ("or its 10 members?").
    """

    entry: PlannedEntry
    spans: tuple[Span, ...]
    process: str | None
    process_label: str = ""
    same_as_logged: str | None = None
    same_as_items: int = 0
    new_people: tuple[str, ...] = ()
    group_hint: tuple[str, int] | None = None
