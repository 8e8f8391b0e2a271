"""The log: activities, their items, and who took part. One shape per subject, in and out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.handling import Handling


class Form(StrEnum):
    """What kind of occasion an activity was."""

    MEETING = "meeting"
    VISIT = "visit"
    SIDE_EVENT = "side_event"
    PANEL = "panel"
    SEMINAR = "seminar"
    CONFERENCE = "conference"
    ROUNDTABLE = "roundtable"
    BRIEFING = "briefing"
    WORKING_GROUP = "working_group"
    CALL = "call"
    OTHER = "other"


class ActivityState(StrEnum):
    """Whether an activity is still to come, took place, or will not."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """How a participant took part. Only counterparts are counted."""

    COUNTERPART = "counterpart"
    HOST = "host"
    CO_HOST = "co_host"
    ORGANIZER = "organizer"
    PARTNER = "partner"
    FORUM = "forum"
    SPEAKER = "speaker"
    MENTIONED = "mentioned"


class PartyKind(StrEnum):
    """What a participant is. A class ("US industry") has no membership and is never summed."""

    STATE = "state"
    OFFICE = "office"
    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    CLASS = "class"


class Capacity(StrEnum):
    """On whose behalf a participant acts; only national counterparts name a State."""

    NATIONAL = "national"
    INTERNATIONAL = "international"
    NON_STATE = "non_state"
    OWN_SIDE = "own_side"


class Extent(StrEnum):
    """How much of a group was met."""

    ALL = "all"
    SOME = "some"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of an activity. ``place`` is the id of a known place; ``city_written`` the source's word."""

    city: str = ""
    iso3: str | None = None
    venue: str = ""
    virtual: bool = False
    place: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Participation:
    """Who took part in an item, in which role and capacity."""

    role: Role = Role.COUNTERPART
    kind: PartyKind = PartyKind.PERSON
    capacity: Capacity = Capacity.NATIONAL
    iso3: str | None = None
    organization: str | None = None
    person: str | None = None
    grouping: str | None = None
    as_written: str = ""
    style: str = ""
    name: str = ""
    post: str = ""
    office: str = ""
    extent: Extent = Extent.ALL
    represents: str | None = None
    within: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an activity. ``source_text`` is what was read or typed; ``wording`` the public text by language."""

    source_text: str = ""
    private_note: str = ""
    wording: tuple[tuple[str, str], ...] = ()
    our_part: str = ""
    handling: Handling = Handling.INTERNAL
    chatham_house: bool = False
    same_as: str | None = None
    participations: tuple[Participation, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """One dated entry of the log."""

    when: When = NO_DATE
    places: tuple[Place, ...] = ()
    process: str | None = None
    form: Form = Form.MEETING
    state: ActivityState = ActivityState.HELD
    time: str = ""
    part_of: str | None = None
    items: tuple[Item, ...] = ()
    actors: tuple[str, ...] = ()
    source_order: int | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of the list of meetings, ready to be painted: no further query per row."""

    id: str
    when: When
    place: str
    text: str
    process: str | None
    process_label: str
    form: Form
    state: ActivityState
    items: int
    handlings: tuple[Handling, ...]
    chatham_house: bool
    group: str
    open_proposals: int
    source_order: int | None
    virtual: bool = False
