"""Why a State does not join, who said so, which answer was used, and what followed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attplanner.domain.handling import Handling


class ObstacleKind(StrEnum):
    """A reason is against joining; a challenge is in the way of a State that wants to (Annex B keeps them apart)."""

    REASON = "reason"
    CHALLENGE = "challenge"


class ObstacleCategory(StrEnum):
    """What an obstacle is about."""

    POLITICAL = "political"
    SECURITY = "security"
    ECONOMIC = "economic"
    LEGAL = "legal"
    ADMINISTRATIVE = "administrative"
    CAPACITY = "capacity"
    PRIORITY = "priority"
    MISPERCEPTION = "misperception"


class ObstacleStatus(StrEnum):
    """Whether it still stands."""

    OPEN = "open"
    EASED = "eased"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that was given, on a day, in an item of the log where it is known; ``effect`` is what followed."""

    text: str
    given_on: date | None = None
    item: str | None = None
    effect: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One obstacle of one State. ``evidence`` are ids of statements; their voices say who said it and how."""

    iso3: str
    category: ObstacleCategory
    kind: ObstacleKind = ObstacleKind.CHALLENGE
    text: str = ""
    status: ObstacleStatus = ObstacleStatus.OPEN
    handling: Handling = Handling.INTERNAL
    evidence: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    id: str = ""
