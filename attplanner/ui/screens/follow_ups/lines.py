"""The lines of the list: follow-ups, and above them the group of days that they are due in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

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
    order = list(DueGroup)
    placed = sorted(((one.group(today), one) for one in rows), key=lambda pair: order.index(pair[0]))
    lines: list[Line] = []
    for group, members in groupby(placed, key=lambda pair: pair[0]):
        shown = [Line(one.id, group, one) for _, one in members]
        lines.append(Line(group.value, group, number=len(shown)))
        lines += [] if group in folded else _latest_first(shown) if group is DueGroup.CLOSED else shown
    return lines


def _latest_first(lines: list[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.one and line.one.done_on) or date.min, reverse=True)
