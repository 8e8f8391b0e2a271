"""Every table in one place: importing this module makes ``Base.metadata`` complete."""

from __future__ import annotations

from attplanner.models.base import Base
from attplanner.models.contacts import ContactRow, ContactTotal
from attplanner.models.events import EventExpected, EventHeading, RegionalEvent, RegionalEventTitle
from attplanner.models.imports import ImportRun, Proposal, SourceLine
from attplanner.models.journal_tables import ChangeRow, OperationRow
from attplanner.models.log import (
    Activity,
    ActivityActor,
    ActivityPlace,
    Item,
    ItemWording,
    Participation,
    StatedFigure,
)
from attplanner.models.office import Draft, Release, Setting, StoreNote
from attplanner.models.people import OfficeHolding, Person, PersonApart, PersonName, PostHolding
from attplanner.models.reference import (
    Grouping,
    GroupingMember,
    GroupingName,
    OfficeHolder,
    Organization,
    OrganizationName,
    Place,
    PlaceName,
    Process,
    Source,
    State,
    StateName,
    Treaty,
    TreatyAction,
)
from attplanner.models.search import SearchRow
from attplanner.models.state_of_play import (
    FollowUp,
    Obstacle,
    ObstacleAnswer,
    ObstacleEvidence,
    PathwayMove,
    Statement,
    StatementText,
)
from attplanner.models.trade import TradeTable, TradeVolume

__all__ = [
    "Activity", "ActivityActor", "ActivityPlace", "Base", "ChangeRow", "ContactRow", "ContactTotal", "Draft",
    "EventExpected", "EventHeading", "FollowUp", "Grouping", "GroupingMember", "GroupingName", "ImportRun", "Item",
    "ItemWording", "Obstacle", "ObstacleAnswer", "ObstacleEvidence", "OfficeHolder", "OfficeHolding",
    "OperationRow", "Organization", "OrganizationName", "Participation", "PathwayMove", "Person", "PersonApart",
    "PersonName", "Place", "PlaceName", "PostHolding", "Process", "Proposal", "RegionalEvent",
    "RegionalEventTitle", "Release", "SearchRow", "Setting", "Source", "SourceLine", "State", "StateName",
    "StatedFigure", "Statement", "StatementText", "StoreNote", "TradeTable", "TradeVolume", "Treaty",
    "TreatyAction",
]  # fmt: skip
