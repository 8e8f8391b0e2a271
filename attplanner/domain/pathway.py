"""Where a State stands on its way to joining: the office's own estimate, never mixed with the official status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from attplanner.domain.handling import Handling
from attplanner.domain.voice import Voice

STALE_SETTING = "stale-after"  # the office's own number of days
STALE_AFTER = 120  # days, where the office has set no other number


class Stage(StrEnum):
    """The stages in their order; a State is on one of them. The last is a State Party that is new to the Treaty."""

    INTEREST = "interest"
    MINISTRIES = "ministries"
    CABINET = "cabinet"
    TABLED = "tabled"
    ADOPTED = "adopted"
    ASSENT = "assent"
    READY = "ready"
    DEPOSITED = "deposited"
    NEW_PARTY = "new_party"

    @property
    def number(self) -> int:
        """Return the stage's place: 1 for interest stated, 8 for deposited, 9 for a new State Party."""
        return _NUMBERS[self]


_NUMBERS = {stage: number for number, stage in enumerate(Stage, start=1)}


class Momentum(StrEnum):
    """Whether a State goes on; ``declined`` is a declared intention not to join for now."""

    MOVING = "moving"
    STALLED = "stalled"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class PathwayMove:
    """A State's step to a stage, with its evidence. ``needs`` is what a new State Party asks for.

    ``moved_on`` is a day (Gregorian). ``statement`` and ``item`` name the evidence by their ids; ``document`` is its
    symbol or title. ``author`` is who estimates.
    """

    iso3: str
    stage: Stage
    moved_on: date
    momentum: Momentum = Momentum.MOVING
    voice: Voice = Voice.ASSESSMENT
    statement: str | None = None
    item: str | None = None
    document: str = ""
    note: str = ""
    needs: str = ""
    author: str = ""
    review_by: date | None = None
    handling: Handling = Handling.INTERNAL
    id: str = ""

    def is_stale(self, at: date, days: int = STALE_AFTER) -> bool:
        """Tell whether the evidence is older than ``days`` on the day ``at``, or its date of review has passed."""
        due = self.review_by or self.moved_on + timedelta(days=days)
        return at > due


def standing(moves: list[PathwayMove], at: date) -> PathwayMove | None:
    """Return the move that holds on a day: the latest up to it; of one day the one that was made last."""
    held = [move for move in moves if move.moved_on <= at]
    return max(held, key=lambda move: (move.moved_on, move.id)) if held else None
