"""Every table in one place: importing this module makes ``Base.metadata`` complete."""

from __future__ import annotations

from attplanner.models.base import Base
from attplanner.models.contacts import ContactRow
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
from attplanner.models.people import OfficeHolding, Person, PersonName, PostHolding
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

__all__ = [
    "Activity", "ActivityActor", "ActivityPlace", "Base", "ChangeRow", "ContactRow", "Draft", "EventExpected",
    "EventHeading", "Grouping", "GroupingMember", "GroupingName", "ImportRun", "Item", "ItemWording",
    "OfficeHolder", "OfficeHolding", "OperationRow", "Organization", "OrganizationName", "Participation", "Person",
    "PersonName", "Place", "PlaceName", "PostHolding", "Process", "Proposal", "RegionalEvent", "RegionalEventTitle",
    "Release", "SearchRow", "Setting", "Source", "SourceLine", "State", "StateName", "StatedFigure", "StoreNote",
    "Treaty", "TreatyAction",
]  # fmt: skip
