"""Groups and their members at a date."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.groupings import Memberships
from attplanner.domain.shipped import ShippedTables

PAPER = date(2018, 3, 19)


@pytest.fixture(scope="module")
def shipped() -> Memberships:
    return Memberships(ShippedTables())


@pytest.mark.parametrize(
    ("grouping", "at", "size"),
    [
        ("un-african-group", PAPER, 54),
        ("un-weog", PAPER, 29),
        ("central-and-south-asian-states", date(2017, 10, 23), 14),
        ("members-of-ASEAN", date(2018, 2, 27), 10),
        ("members-of-ASEAN", date(2026, 7, 1), 11),
        ("pacific-states", PAPER, 16),
        ("att-states-parties", date(2018, 5, 29), 94),
        ("att-not-yet-joined", date(2018, 5, 29), 62),
        ("att-signatories", date(2018, 5, 29), 41),
        ("att-initiating-countries", PAPER, 7),
        ("un-member-states", PAPER, 193),
        ("us-defence-industry", PAPER, 0),
        ("regional-groups", PAPER, 0),
        ("never-heard-of", PAPER, 0),
    ],
)
def test_members_at_a_date(shipped: Memberships, grouping: str, at: date, size: int) -> None:
    assert len(shipped.members(grouping, at)) == size


def test_the_united_kingdom_left_the_european_union(shipped: Memberships) -> None:
    assert "GBR" in shipped.members("members-of-EU", date(2019, 1, 1))
    assert "GBR" not in shipped.members("members-of-EU", date(2021, 1, 1))


def test_the_troika_is_past_serving_and_next(shipped: Memberships) -> None:
    assert shipped.members("att-troika", date(2018, 3, 1)) == {"FIN", "JPN", "LVA"}


def test_a_rule_may_take_away(shipped: Memberships) -> None:
    found = shipped.members("cifta-parties-not-in-att", date(2018, 4, 4))
    assert found == shipped.members("parties-to-CIFTA", PAPER) - shipped.members(
        "att-states-parties", date(2018, 4, 4)
    )
    assert found


@pytest.mark.parametrize(
    ("grouping", "summable"),
    [("un-african-group", True), ("members-of-SADC", True), ("un-member-states", False), ("civil-society", False)],
)
def test_only_sets_and_rules_are_summed(shipped: Memberships, grouping: str, summable: bool) -> None:
    assert shipped.summable(grouping) is summable


def test_vague_membership_dates_count_from_first_to_last_day() -> None:
    tables = {
        "states": [{"id": "AAA", "iso3": "AAA"}, {"id": "BBB", "iso3": "BBB"}],
        "treaty_actions": [],
        "processes": [],
        "office_holders": [],
        "groupings": [{"id": "club", "kind": "set", "rule": ""}],
        "grouping_members": [
            {"id": "1", "grouping": "club", "state": "AAA", "since": "2016", "until": "2018-03", "status": "member"},
            {"id": "2", "grouping": "club", "state": "BBB", "since": "", "until": "", "status": "associate"},
        ],
    }
    club = Memberships(tables)
    assert club.members("club", date(2015, 12, 31)) == frozenset()
    assert club.members("club", date(2016, 1, 1)) == {"AAA"}
    assert club.members("club", date(2018, 3, 31)) == {"AAA"}
    assert club.members("club", date(2018, 4, 1)) == frozenset()
