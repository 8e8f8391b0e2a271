"""A change of many meetings: what is shown beforehand is what is done, in one step that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.activity import Activity, Capacity, Form, Item, Participation, PartyKind, Place, Role
from attplanner.domain.bulk import BulkChange, BulkField, Stays
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

MAY = When.days(date(2018, 5, 14))
JAPAN = Participation(kind=PartyKind.STATE, iso3="JPN", as_written="Japan")
FIRST = Activity(
    when=MAY,
    places=(Place(city="Geneva"),),
    items=(Item(source_text="Ministry", participations=(JAPAN,)), Item(source_text="Parliament")),
    actors=("Ana Lima",),
)
SECOND = Activity(when=MAY, form=Form.VISIT, items=(Item(source_text="Port", handling=Handling.TROIKA),))
BARE = Activity(when=MAY, places=(Place(virtual=True),))


@pytest.fixture
def three(services: Services) -> list[str]:
    """Return the ids of a meeting with two items, a visit with one, and a meeting with nothing in it."""
    return [services.activities.log(one) for one in (FIRST, SECOND, BARE)]


def stays(services: Services, ids: list[str], change: BulkChange) -> list[Stays | None]:
    """Return why each of some meetings would stay as it is."""
    return [one.stays for one in services.activities.preview(ids, change)]


CHANGES = {
    "process": (BulkChange(BulkField.PROCESS, "CSP3 Process"), [None, None, None]),
    "no process": (BulkChange(BulkField.PROCESS), [None, None, None]),
    "form": (BulkChange(BulkField.FORM, "visit"), [None, Stays.SAME, None]),
    "state": (BulkChange(BulkField.STATE, "cancelled"), [None, None, None]),
    "handling": (BulkChange(BulkField.HANDLING, "troika"), [None, Stays.SAME, Stays.NO_ITEMS]),
    "rule": (BulkChange(BulkField.CHATHAM_HOUSE, "1"), [None, None, Stays.NO_ITEMS]),
    "rule off": (BulkChange(BulkField.CHATHAM_HOUSE, "0"), [Stays.SAME, Stays.SAME, Stays.NO_ITEMS]),
    "actor": (BulkChange(BulkField.ADD_ACTOR, "ana lima"), [Stays.SAME, None, None]),
    "actor with a title": (BulkChange(BulkField.ADD_ACTOR, "Ambassador Ana Lima"), [Stays.SAME, None, None]),
    "no actor": (BulkChange(BulkField.REMOVE_ACTOR, "Ana Lima"), [None, Stays.NOT_THERE, Stays.NOT_THERE]),
    "party": (BulkChange(BulkField.ADD_PARTY, None, (JAPAN,)), [None, None, Stays.NO_ITEMS]),
    "place": (BulkChange(BulkField.PLACE_STATE, "CHE"), [None, Stays.NO_PLACE, Stays.NO_PLACE]),
    "delete": (BulkChange(BulkField.DELETE), [None, None, None]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_shown_is_what_is_done_in_one_step(services: Services, three: list[str], name: str) -> None:
    change, expected = CHANGES[name]
    assert stays(services, three, change) == expected
    before, steps = services.activities.get_many(three), len(services.history.operations())
    assert services.activities.change_many(three, change) == expected.count(None)
    after = {one.id: one for one in services.activities.get_many(three)}
    changed = [None if after.get(one.id) != one else why for one, why in zip(before, expected, strict=True)]
    assert changed == expected
    assert len(services.history.operations()) == steps + (None in expected)
    assert None not in stays(services, three, change)
    if None in expected:
        services.history.undo()
        assert services.activities.get_many(three) == before
        services.history.redo()
        assert {one.id: one for one in services.activities.get_many(three)} == after


def test_a_mark_and_a_deletion_keep_their_names_in_the_history(services: Services, three: list[str]) -> None:
    services.activities.change_many(three, CHANGES["handling"][0])
    services.activities.change_many(three, CHANGES["form"][0])
    services.activities.change_many(three, CHANGES["delete"][0])
    assert [one.op for one in services.history.operations()[:3]] == [Op.DELETE, Op.EDIT_MANY, Op.MARK]


def test_nothing_to_change_leaves_what_can_be_done_again(services: Services, three: list[str]) -> None:
    services.activities.change_many(three, CHANGES["form"][0])
    services.history.undo()
    assert services.activities.change_many(three, CHANGES["rule off"][0]) == 0
    assert services.history.can_redo() is not None


def test_each_value_that_an_item_has_is_named_before(services: Services, three: list[str]) -> None:
    item = services.activities.get_many(three)[0].items[1].id
    services.activities.edit(Ref("item", item), "handling", Handling.PUBLICATION)
    first = services.activities.preview(three, BulkChange(BulkField.HANDLING, "publication"))[0]
    assert (first.before, first.after, first.items) == (("internal", "publication"), ("publication",), 1)


def test_who_came_along_with_one_president_was_met_by_the_other(services: Services, three: list[str]) -> None:
    assert services.activities.get_many(three)[0].items[0].participations[0].capacity is Capacity.OWN_SIDE
    services.activities.change_many(three, BulkChange(BulkField.PROCESS, "ATT-CSP3"))
    met = services.activities.get_many(three)[0].items[0].participations[0]
    assert (met.capacity, met.represents) == (Capacity.NATIONAL, "JPN")
    services.activities.change_many(three, BulkChange(BulkField.PROCESS, "ATT-CSP4"))
    assert services.activities.get_many(three)[0].items[0].participations[0].capacity is Capacity.OWN_SIDE


def test_a_participant_comes_once_into_every_item_and_is_settled_there(services: Services, three: list[str]) -> None:
    partner = Participation(
        role=Role.PARTNER, kind=PartyKind.ORGANIZATION, organization="ORG-UNODA", as_written="UNODA"
    )
    known = services.lexicon().find_organization("UNODA")
    assert known is not None
    change = BulkChange(BulkField.ADD_PARTY, None, (replace(partner, organization=known.key), JAPAN))
    lines = services.activities.preview(three, change)
    assert [(one.after, one.items) for one in lines] == [(("UNODA", "Japan"), 2), (("UNODA", "Japan"), 1), ((), 0)]
    services.activities.change_many(three, change)
    first, second, _ = services.activities.get_many(three)
    named = [[one.as_written for one in item.participations] for item in (*first.items, *second.items)]
    assert named == [["Japan", "UNODA"], ["UNODA", "Japan"], ["UNODA", "Japan"]]
    assert first.items[0].participations[1].capacity is Capacity.INTERNATIONAL
    assert second.items[0].participations[1].capacity is Capacity.OWN_SIDE
    assert set(stays(services, three, change)) == {Stays.SAME, Stays.NO_ITEMS}


def test_no_meeting_becomes_a_part_of_itself_or_of_its_own_parts(services: Services, three: list[str]) -> None:
    first, second, _ = three
    services.activities.set_part_of(second, first)
    change = BulkChange(BulkField.PART_OF, second)
    assert stays(services, three, change) == [Stays.ABOVE, Stays.ITSELF, None]
    services.activities.change_many(three, change)
    assert [one.part_of for one in services.activities.get_many(three)] == [None, first, second]
    services.activities.change_many(three, BulkChange(BulkField.PART_OF))
    assert [one.part_of for one in services.activities.get_many(three)] == [None, None, None]


def test_a_state_goes_to_places_that_lack_one(services: Services, three: list[str]) -> None:
    services.activities.set_places(
        three[1], (Place(city="Rome", iso3="ITA"), Place(city="Geneva"), Place(venue="Hall"))
    )
    line = services.activities.preview(three, CHANGES["place"][0])[1]
    assert line.before == ("Rome, Italy", "Geneva", "Hall")
    assert line.after == ("Rome, Italy", "Geneva, Switzerland", "Hall, Switzerland")
    services.activities.change_many(three, CHANGES["place"][0])
    places = services.activities.get_many(three)[1].places
    assert [one.iso3 for one in places] == ["ITA", "CHE", "CHE"]
    assert places[1].place is not None


def test_one_person_is_made_for_a_name_that_nobody_bears(services: Services, three: list[str]) -> None:
    services.activities.change_many(three, BulkChange(BulkField.ADD_ACTOR, "Nobody Yet"))
    assert [one.actors for one in services.activities.get_many(three)] == [
        ("Ana Lima", "Nobody Yet"),
        ("Nobody Yet",),
        ("Nobody Yet",),
    ]
    assert len(services.people.suggest("nobody")) == 1


def test_those_that_are_gone_are_left_out_and_a_worker_does_the_same(services: Services, three: list[str]) -> None:
    services.activities.delete(Ref("activity", three[1]))
    change = CHANGES["form"][0]
    assert [one.activity for one in services.activities.preview(three, change)] == [three[0], three[2]]
    assert services.tell(services.activities.change_many_job(three, change)()) == 2
    assert [one.form for one in services.activities.get_many(three)] == [Form.VISIT, Form.VISIT]


def test_an_unknown_process_is_told(services: Services, three: list[str]) -> None:
    with pytest.raises(PlannerError) as told:
        services.activities.preview(three, BulkChange(BulkField.PROCESS, "CSP99"))
    assert told.value.code == "process-unknown"
