"""Whom a participant represents."""

from __future__ import annotations

import pytest

from attplanner.domain.activity import Capacity, Participation, PartyKind
from attplanner.domain.parties import settled

NEPAL = Participation(kind=PartyKind.PERSON, name="Sita Rai", iso3="NPL")


@pytest.mark.parametrize(
    ("party", "own", "body", "capacity", "represents"),
    [
        (NEPAL, None, None, Capacity.NATIONAL, "NPL"),
        (NEPAL, "JPN", None, Capacity.NATIONAL, "NPL"),
        (NEPAL, "NPL", None, Capacity.OWN_SIDE, None),
        (NEPAL, None, "un", Capacity.INTERNATIONAL, None),
        (NEPAL, None, "treaty_body", Capacity.INTERNATIONAL, None),
        (NEPAL, None, "ngo", Capacity.NON_STATE, None),
        (NEPAL, None, "industry", Capacity.NON_STATE, None),
        (NEPAL, None, "parliament", Capacity.NATIONAL, "NPL"),
        (
            Participation(kind=PartyKind.STATE, iso3="NPL", capacity=Capacity.INTERNATIONAL),
            None,
            None,
            Capacity.INTERNATIONAL,
            None,
        ),
        (Participation(kind=PartyKind.GROUP, grouping="un-grulac"), None, None, Capacity.NATIONAL, None),
        (
            Participation(kind=PartyKind.CLASS, as_written="industry", iso3="USA"),
            None,
            None,
            Capacity.NON_STATE,
            None,
        ),
        (Participation(kind=PartyKind.OFFICE, office="Ministry"), None, None, Capacity.NATIONAL, None),
    ],
)
def test_capacity_and_state(
    party: Participation, own: str | None, body: str | None, capacity: Capacity, represents: str | None
) -> None:
    found = settled(party, own, body)
    assert (found.capacity, found.represents) == (capacity, represents)
