"""The lines of the list: follow-ups, and above them the group of days that they are due in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from attplanner.domain.follow_up import DueGroup, FollowUp


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a follow-up, or (where ``one`` is None) the head of a group of so many."""

    key: str
    group: DueGroup
    one: FollowUp | None = None
    number: int = 0


def grouped(rows: Sequence[FollowUp], today: date, folded: Collection[DueGroup]) -> list[Line]:
    """Return rows that come by due date under the heads of their groups; what is folded away has its head only."""
    members: dict[DueGroup, list[FollowUp]] = {group: [] for group in DueGroup}
    for one in rows:
        members[one.group(today)].append(one)
    lines: list[Line] = []
    for group, ones in members.items():
        lines += [Line(group.value, group, number=len(ones))] if ones else []
        shown = [Line(one.id, group, one) for one in ones] if group not in folded else []
        lines += _latest_first(shown) if group is DueGroup.CLOSED else shown
    return lines


def _latest_first(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.one and line.one.done_on) or date.min, reverse=True)
