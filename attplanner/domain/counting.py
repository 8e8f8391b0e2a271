"""The three figures: named, implied by a group, stated by a source. They are never added up.

The rules are counted by participation rows, never by searching text.

* Named: the States that national counterparts of held activities represent.
* Implied: the members, at the activity's date, of groups that were met as a whole with nobody of them named in the
  same place, minus the named.
* Stated: what a source says, with its sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import overload

from attplanner.domain.groupings import Memberships
from attplanner.domain.stated_figure import StatedFigure

REGIONAL_GROUPS = "UN regional groups"


class Evidence(Sequence[str]):
    """The ids of the activities that prove a figure: their number is known, the list is read when it is opened."""

    def __init__(self, number: int, read: Callable[[], Sequence[str]]) -> None:
        self._number = number
        self._read = read
        self._ids: Sequence[str] | None = None

    def __len__(self) -> int:
        """Return how many activities there are."""
        return self._number

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        """Return one id or some of them."""
        if self._ids is None:
            self._ids = self._read()
        return self._ids[index]


@dataclass(frozen=True, slots=True)
class NamedState:
    """A State met in its own name, with the ids of the activities that prove it.

    ``new``: no process before the one that is counted met it (always True where the whole log is counted).
    """

    iso3: str
    name: str
    activities: Sequence[str]
    new: bool = True


@dataclass(frozen=True, slots=True)
class ImpliedGroup:
    """A group that was met, with its members at the activity's date. An open group is listed, never summed."""

    group: str
    as_at: date | None
    states: tuple[str, ...]
    open: bool
    activity: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of the whole log or of one process, each with its list.

    ``summed_groups`` is the number of different groups of States met as such, the open ones included, as a paper
    would say it; only the members of those that are not open are in ``up_to_more_states``.
    """

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
    classes: tuple[str, ...] = ()

    @property
    def new(self) -> int:
        """Return how many of the named States no earlier process had met."""
        return sum(state.new for state in self.named)


@dataclass(frozen=True, slots=True)
class GroupContact:
    """A group counterpart of a held activity that has no ``within`` children."""

    grouping: str | None
    as_written: str
    as_at: date | None
    whole: bool
    activity: str


def implied(
    contacts: Iterable[GroupContact], memberships: Memberships, name: Callable[[str], str]
) -> tuple[ImpliedGroup, ...]:
    """Return the groups met, each with the same members listed once; classes are left out."""
    groups: dict[tuple[str, tuple[str, ...]], ImpliedGroup] = {}
    for contact in contacts:
        key = contact.grouping or contact.as_written
        if memberships.kind(key) == "class":
            continue
        closed = contact.whole and contact.as_at is not None and memberships.summable(key)
        states = tuple(sorted(memberships.members(key, contact.as_at))) if closed and contact.as_at else ()
        label = name(contact.grouping) if contact.grouping else contact.as_written
        found = ImpliedGroup(label, contact.as_at, states, not closed, contact.activity, key)
        groups.setdefault((key, states), found)
    return tuple(sorted(groups.values(), key=lambda group: (group.as_at or date.max, group.group)))


def more_states(groups: Sequence[ImpliedGroup], named: Mapping[str, object]) -> int:
    """Return up to how many States the groups that are not open add to the named ones."""
    members = {iso3 for group in groups if not group.open for iso3 in group.states}
    return len(members - set(named))


def different_groups(groups: Sequence[ImpliedGroup]) -> int:
    """Return how many different groups were met."""
    return len({group.key for group in groups})
