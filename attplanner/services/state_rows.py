"""What a line of the list of States says, from values alone; free of SQLAlchemy, for the first look too."""

from __future__ import annotations

from datetime import date

from attplanner.domain.groupings import Memberships
from attplanner.domain.state import StateRow
from attplanner.domain.treaty_status import status_at

NO_GROUP = "none"
MEMBERS_OF = "members-of-"
UNTIL = "(c.start IS NULL OR c.start <= :at)"
_MET = "FROM contact c WHERE c.kind = 'state' AND c.key = s.value AND c.start"
# For each State of a JSON list by stretches of the index: one scan with a condition takes almost three times as long.
TOTALS = (
    f"SELECT s.value, (SELECT max(c.start) {_MET} <= :at), "
    f"(SELECT count(*) {_MET} <= :at) + (SELECT count(*) {_MET} IS NULL) FROM json_each(:states) s"
)

Contacts = tuple[date | None, int]  # the last contact, and in how many activities


def build(iso3: str, name: str, region: str, memberships: Memberships, at: date, contacts: Contacts) -> StateRow:
    """Return the line of one State at a date; ``region`` is its UN regional group, empty where it is in none."""
    groups = memberships.groups_of(iso3, at)
    return StateRow(
        iso3,
        name,
        region or NO_GROUP,
        status_at(iso3, memberships.actions(iso3), at),
        tuple(key.removeprefix(MEMBERS_OF) for key in groups if key.startswith(MEMBERS_OF)),
        *contacts,
    )
