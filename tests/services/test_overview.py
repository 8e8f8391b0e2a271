"""The overview says the same as the subjects it is read from, and the first look the same as the overview."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from attplanner.domain.activity import Activity, ActivityState, Item, Place
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus, Side
from attplanner.domain.overview import Overview
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.treaty_status import Status
from attplanner.services.first_look import look

if TYPE_CHECKING:
    from attplanner.services.facade import Services

TODAY = date(2018, 5, 29)
AT = date(2018, 5, 15)


def read(services: Services, at: date = AT) -> Overview:
    return services.overview.read(at, TODAY)


@pytest.fixture
def played(example_services: Services) -> Services:
    """Return the example office with made-up plans, promises and estimates."""
    services = example_services
    for days, state, text in (
        (1, ActivityState.PLANNED, "WGTU, second meeting"),
        (34, ActivityState.PLANNED, "Consultations"),
        (-3, ActivityState.PLANNED, "Over"),
        (5, ActivityState.HELD, "Held"),
    ):
        when = When.days(TODAY + timedelta(days=days))
        services.activities.log(Activity(when, (Place("Geneva", "CHE"),), state=state, items=(Item(text),)))
    for due in (-2, 3, 7, 8, None):
        day = None if due is None else TODAY + timedelta(days=due)
        services.follow_ups.add(FollowUp(f"due in {due}", Side.OURS, due=day, iso3="MOZ"))
    services.follow_ups.add(FollowUp("of the union", Side.THEIRS, organization="AU"))
    done = services.follow_ups.add(FollowUp("done", due=TODAY))
    services.follow_ups.set_status([done], FollowUpStatus.DONE, TODAY)
    for iso3, stage, moved in (
        ("BWA", Stage.MINISTRIES, date(2018, 1, 14)),
        ("KHM", Stage.CABINET, date(2018, 1, 15)),
        ("IDN", Stage.INTEREST, date(2017, 3, 17)),
    ):
        services.state_of_play.add_move(PathwayMove(iso3, stage, moved))
    return services


def test_planned_meetings_come_by_date_and_those_that_are_over_are_left_out(played: Services) -> None:
    found = read(played)
    assert [(one.when.start, one.place, one.text) for one in found.meetings] == [
        (TODAY + timedelta(days=1), "Geneva", "WGTU, second meeting"),
        (TODAY + timedelta(days=34), "Geneva", "Consultations"),
    ]
    assert found.planned == 2
    assert played.overview.meetings(TODAY) == found.meetings


def test_a_meeting_that_is_under_way_is_still_ahead(services: Services) -> None:
    when = When.days(TODAY - timedelta(days=2), TODAY)
    services.activities.log(Activity(when, state=ActivityState.PLANNED))
    assert [one.when for one in read(services).meetings] == [when]


def test_open_follow_ups_come_by_due_date_with_whom_they_concern(played: Services) -> None:
    found = read(played)
    told = [(one.text, one.who) for one in found.due]
    assert told[:5] == [(f"due in {days}", "Mozambique") for days in (-2, 3, 7, 8, None)]
    assert told[5:] == [("of the union", "African Union")]
    assert (found.open, found.soon) == (6, 3)


def test_the_three_figures_are_those_that_are_counted_with_their_lists(played: Services) -> None:
    reached, counts = read(played).reached, played.counts.counts()
    assert (reached.entries, reached.named) == (counts.activities, len(counts.named))
    assert reached.groups == counts.summed_groups > 0
    assert reached.stated is not None
    assert (reached.stated,) == counts.stated[:1]


def test_the_figures_of_an_empty_log_are_none(services: Services) -> None:
    reached = read(services).reached
    assert (reached.entries, reached.named, reached.groups, reached.stated) == (0, 0, 0, None)


def test_regions_are_covered_as_at_the_date(services: Services) -> None:
    found = read(services).coverage
    assert sum(one.number(Status.PARTY) for one in found) == 94
    assert sum(one.total for one in found) == 197
    assert [one.region for one in found] == services.states.regions()
    later = read(services, date(2026, 7, 1)).coverage
    assert sum(one.number(Status.PARTY) for one in later) > 94


def test_evidence_is_stale_after_the_offices_days(played: Services) -> None:
    played.state_of_play.add_move(PathwayMove("BWA", Stage.CABINET, AT + timedelta(days=1)))  # not yet known then
    found = read(played)
    assert [(one.iso3, one.days, one.status) for one in found.stale] == [
        ("IDN", 424, Status.NOT_YET),
        ("BWA", 121, Status.NOT_YET),
    ]
    assert found.stale_after == 120
    played.office.set("stale-after", "10")
    assert [one.iso3 for one in read(played).stale] == ["IDN", "BWA", "KHM"]


def test_the_first_look_says_the_same(played: Services) -> None:
    seen = look(played.path, AT, TODAY)
    assert seen is not None
    assert seen.overview == read(played)
    assert look(played.path, AT).overview is None  # type: ignore[union-attr]  # the store can be looked at
