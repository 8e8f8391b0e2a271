"""What was promised to us, and what we have to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from attplanner.domain.handling import Handling


class Side(StrEnum):
    """Whose move it is: a commitment of theirs, or a follow-up of ours."""

    THEIRS = "theirs"
    OURS = "ours"


class FollowUpStatus(StrEnum):
    """State of play: open, done (a promise: kept), or dropped."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class DueGroup(StrEnum):
    """The groups of the list by due date, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"
    UNDATED = "undated"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One promise or task. ``owner`` is the name of who answers for it; ``person`` the same where it is known.

    ``said`` keeps the words of the item from which it was raised, so that they stay when the item is deleted.
    """

    text: str
    side: Side = Side.OURS
    owner: str = ""
    person: str | None = None
    due: date | None = None
    status: FollowUpStatus = FollowUpStatus.OPEN
    done_on: date | None = None
    iso3: str | None = None
    organization: str | None = None
    item: str | None = None
    statement: str | None = None
    said: str = ""
    handling: Handling = Handling.INTERNAL
    id: str = ""

    def group(self, today: date) -> DueGroup:
        """Return its group on a day: the week is the next seven days, the month the next thirty-one."""
        if self.status is not FollowUpStatus.OPEN:
            return DueGroup.CLOSED
        if self.due is None:
            return DueGroup.UNDATED
        if self.due <= today:
            return DueGroup.TODAY if self.due == today else DueGroup.OVERDUE
        ahead = self.due - today
        return (
            DueGroup.WEEK
            if ahead <= timedelta(days=7)
            else DueGroup.MONTH
            if ahead <= timedelta(days=31)
            else DueGroup.LATER
        )
