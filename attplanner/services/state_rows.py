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
# For each State of a JSON list: the last contact, and all of them but those that come later, which are few or none.
TOTALS = (
    f"SELECT s.value, (SELECT max(c.start) {_MET} <= :at), "
    "coalesce((SELECT t.number FROM contact_total t WHERE t.kind = 'state' AND t.key = s.value), 0) "
    f"- (SELECT count(*) {_MET} > :at) FROM json_each(:states) s"
)
# The move of each State that holds on a day.
STANDING = (
    "SELECT m.* FROM state s JOIN pathway_move m ON m.id = (SELECT x.id "
    "FROM pathway_move x WHERE x.iso3 = s.id AND x.moved_on <= :at ORDER BY x.moved_on DESC, x.id DESC LIMIT 1)"
)
NEXT_DUE = (
    "SELECT iso3, min(due) FROM follow_up WHERE status = 'open' AND iso3 IS NOT NULL GROUP BY iso3"  # None: no date
)
STALE_DAYS = "SELECT value FROM setting WHERE id = 'stale-after'"

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
