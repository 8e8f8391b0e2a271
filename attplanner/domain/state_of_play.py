"""What the office knows and thinks of one State beside the facts, as the screens show it."""

from __future__ import annotations

from dataclasses import dataclass

from attplanner.domain.dates import When
from attplanner.domain.obstacle import Obstacle
from attplanner.domain.pathway import PathwayMove
from attplanner.domain.statement import Statement


@dataclass(frozen=True, slots=True)
class StateOfPlay:
    """One State's statements and moves, the latest first, and its obstacles, the open ones first."""

    statements: tuple[Statement, ...]
    moves: tuple[PathwayMove, ...]
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True, slots=True)
class AnswerUse:
    """How often an answer was used, with how many States, and how many of them came further within a year."""

    text: str
    used: int
    states: tuple[str, ...]
    moved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoggedItem:
    """An item of the log as evidence: when and where it took place, and its words (shortened)."""

    id: str
    activity: str
    when: When
    place: str
    text: str
