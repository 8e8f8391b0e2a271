"""A change of many meetings at once: what is asked for, and line by line what it would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attplanner.domain.activity import Participation


class BulkField(StrEnum):
    """What of many meetings is changed; ``delete`` is the meeting itself."""

    PROCESS = "process"
    FORM = "form"
    STATE = "state"
    PART_OF = "part_of"
    HANDLING = "handling"
    CHATHAM_HOUSE = "chatham_house"
    ADD_ACTOR = "add_actor"
    REMOVE_ACTOR = "remove_actor"
    ADD_PARTY = "add_party"
    PLACE_STATE = "place_state"
    DELETE = "delete"


class Stays(StrEnum):
    """Why a meeting stays as it is."""

    SAME = "same"
    NO_ITEMS = "no_items"
    NOT_THERE = "not_there"
    NO_PLACE = "no_place"
    ITSELF = "itself"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class BulkChange:
    """One change for all of them.

    ``value`` is an id (process, meeting), a code (form, state, handling, "1" or "0" for the Chatham House Rule,
    ISO3) or a name; None takes the process or the larger meeting away. ``parties`` are added to every item.
    """

    field: BulkField
    value: str | None = None
    parties: tuple[Participation, ...] = ()


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What a change does to one meeting: the values of its field before and after, as codes, ids or names.

    Where it ``stays`` as it is, both are the same. ``items`` is how many of its items are changed.
    """

    activity: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    stays: Stays | None = None
    items: int = 0
