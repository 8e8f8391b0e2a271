"""The three figures: named, implied by a group, stated by a source. They are never added up.

The rules are counted by participation rows, never by searching text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class NamedState:
    """A State met in its own name, with the ids of the activities that prove it."""

    iso3: str
    name: str
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImpliedGroup:
    """A group that was met, with its members at the activity's date. An open group is listed, never summed."""

    group: str
    as_at: date | None
    states: tuple[str, ...]
    open: bool
    activity: str


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure that a source states, with its sentence."""

    number: int
    of: str
    text: str
    document: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of the whole log or of one process, each with its list."""

    as_at: date
    grouping: str
    process: str | None
    named: tuple[NamedState, ...]
    groups: tuple[ImpliedGroup, ...]
    summed_groups: int
    up_to_more_states: int
    stated: tuple[StatedFigure, ...]
    activities: int
    contacts: int
