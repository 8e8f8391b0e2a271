"""The three figures, by participation rows, each with its list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from attplanner.domain.activity import Activity, ActivityState, Extent, Item, Participation, PartyKind, Role
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

AFRICANS = Participation(kind=PartyKind.GROUP, grouping="un-african-group", as_written="African States")
MOZAMBIQUE = Participation(kind=PartyKind.STATE, iso3="MOZ", as_written="Mozambique")


def met(services: Services, *parties: Participation, **more: object) -> str:
    item = Item("talks", participations=parties)
    activity = Activity(when=When.days(date(2018, 2, 1)), items=(item,), **more)  # type: ignore[arg-type]  # by name
    return services.activities.log(activity)


def test_the_example_counts_as_the_paper_was_counted_by_hand(example_services: Services) -> None:
    whole = example_services.counts.counts()
    assert len(whole.named) == 33
    assert (whole.summed_groups, whole.up_to_more_states) == (7, 69)
    assert [(f.number, f.of) for f in whole.stated] == [(84, "countries")]
    assert whole.activities == 61
    assert whole.contacts == 115 - sum(
        item.same_as is not None
        for record in example_services.activities.get_many(example_services.activities.ids(limit=100)[0])
        for item in record.items
    )


@pytest.mark.parametrize(("process", "named", "new"), [("CSP3 Process", 14, 14), ("CSP4", 20, 19)])
def test_a_process_counts_its_own(example_services: Services, process: str, named: int, new: int) -> None:
    counts = example_services.counts.counts(process)
    assert (len(counts.named), counts.new) == (named, new)
    assert counts.process == f"{process[:4]} Process"
    assert counts.stated == ()  # the sentence speaks of both


def test_the_groups_of_the_example(example_services: Services) -> None:
    groups = {group.key: group for group in example_services.counts.counts().groups}
    assert {key for key, group in groups.items() if group.open} == {"un-member-states", "cifta-parties-not-in-att"}
    assert len(groups["members-of-ASEAN"].states) == 10
    assert groups["un-african-group"].as_at == date(2017, 10, 24)
    assert groups["un-member-states"].states == ()


def test_each_figure_opens_its_list(example_services: Services) -> None:
    thailand = next(s for s in example_services.counts.counts().named if s.iso3 == "THA")
    assert len(thailand.activities) == len(list(thailand.activities)) == 2
    records = example_services.activities.get_many(list(thailand.activities))
    assert [record.when.start for record in records] == [date(2017, 3, 20), date(2017, 10, 17)]


@pytest.mark.parametrize(
    "party",
    [
        Participation(role=Role.HOST, kind=PartyKind.STATE, iso3="MOZ", as_written="Mozambique"),
        Participation(role=Role.MENTIONED, kind=PartyKind.STATE, iso3="MOZ", as_written="Mozambique"),
        Participation(kind=PartyKind.STATE, iso3="JPN", as_written="Japan"),  # the serving President's own State
        Participation(kind=PartyKind.ORGANIZATION, organization="AU", as_written="AU", iso3="ETH"),
    ],
)
def test_who_is_no_counterpart_names_no_state(services: Services, party: Participation) -> None:
    met(services, party)
    assert services.counts.counts().named == ()


@pytest.mark.parametrize("state", [ActivityState.PLANNED, ActivityState.CANCELLED])
def test_only_what_was_held_counts(services: Services, state: ActivityState) -> None:
    activity = met(services, MOZAMBIQUE, AFRICANS, state=state)
    counts = services.counts.counts()
    assert (counts.named, counts.groups, counts.activities, counts.contacts) == ((), (), 0, 0)
    services.activities.edit(Ref("activity", activity), "state", ActivityState.HELD)
    assert [s.iso3 for s in services.counts.counts().named] == ["MOZ"]


def test_a_group_implies_its_members_minus_the_named(services: Services) -> None:
    met(services, AFRICANS)
    assert services.counts.counts().up_to_more_states == 54
    met(services, MOZAMBIQUE)
    assert services.counts.counts().up_to_more_states == 53


def test_a_group_with_states_named_within_it_implies_nobody(services: Services) -> None:
    group = Participation(
        kind=PartyKind.GROUP, grouping="att-initiating-countries", extent=Extent.SOME, as_written="some", id="group"
    )
    met(services, group, Participation(kind=PartyKind.STATE, iso3="KEN", as_written="Kenya", within="group"))
    counts = services.counts.counts()
    assert (counts.groups, counts.up_to_more_states, len(counts.named)) == ((), 0, 1)


@pytest.mark.parametrize("extent", [Extent.SOME, Extent.UNKNOWN])
def test_a_group_met_in_part_is_listed_never_summed(services: Services, extent: Extent) -> None:
    met(services, Participation(kind=PartyKind.GROUP, grouping="un-grulac", extent=extent, as_written="GRULAC"))
    counts = services.counts.counts()
    assert (counts.summed_groups, counts.up_to_more_states, counts.groups[0].open) == (1, 0, True)


def test_a_class_is_listed_by_itself(services: Services) -> None:
    met(services, Participation(kind=PartyKind.CLASS, grouping="us-defence-industry", as_written="US industry"))
    counts = services.counts.counts()
    assert (counts.groups, counts.summed_groups, counts.classes) == ((), 0, ("US industry",))


def test_figures_follow_edits_undo_and_deletion(services: Services) -> None:
    activity = met(services, MOZAMBIQUE)
    services.activities.delete(Ref("activity", activity))
    assert services.counts.counts().named == ()
    services.history.undo()
    assert len(services.counts.counts().named) == 1
    services.history.undo()
    assert services.counts.counts().activities == 0


def test_an_unknown_process_is_told(services: Services) -> None:
    with pytest.raises(PlannerError) as told:
        services.counts.counts("CSP99")
    assert told.value.code == "process-unknown"


@pytest.mark.reference
def test_the_reference_paper_counts_as_by_hand(services: Services, reference_paper: Path) -> None:
    services.imports.apply(services.imports.preview(reference_paper.read_bytes(), reference_paper.name))
    whole, third, fourth = (services.counts.counts(process) for process in (None, "CSP3", "CSP4"))
    assert (len(whole.named), len(third.named), len(fourth.named), fourth.new) == (33, 14, 20, 19)
    assert (whole.summed_groups, whole.up_to_more_states) == (7, 69)
    assert [figure.number for figure in whole.stated] == [84]
