"""The log: written by single steps, read page by page, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any  # fields of a filter, by name

import pytest

from attplanner.domain.activity import (
    Activity,
    ActivityState,
    Capacity,
    Form,
    Item,
    Participation,
    PartyKind,
    Place,
)
from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.office import OfficeInfo
from attplanner.domain.ops import Op
from attplanner.domain.queries import MeetingFilter, MeetingOrder, Stakeholder
from attplanner.errors import PlannerError
from attplanner.services.facade import Services

MAPUTO = Activity(
    when=When.days(date(2018, 1, 15)),
    places=(Place("Maputo", "MOZ"),),
    actors=("Nobushige Takamizawa",),
    items=(
        Item("HE Mr. José Pacheco, Minister", wording=(("en", "The Minister"), ("fr", "Le Ministre"))),
        Item(
            "Ministry of the Interior",
            private_note="asked for the text in Portuguese",
            participations=(Participation(kind=PartyKind.OFFICE, office="Ministry of the Interior", iso3="MOZ"),),
        ),
    ),
)


def logged(services: Services, activity: Activity = MAPUTO) -> Activity:
    found = services.activities.get(services.activities.log(activity))
    assert found is not None
    return found


def texts(services: Services, activity: str) -> list[str]:
    found = services.activities.get(activity)
    return [item.source_text for item in found.items] if found else []


def test_a_record_comes_back_as_it_was_logged(services: Services) -> None:
    found = logged(services)
    assert found.when == MAPUTO.when
    assert [(p.city, p.iso3) for p in found.places] == [("Maputo", "MOZ")]
    assert found.places[0].place == "MOZ-maputo"
    assert found.actors == MAPUTO.actors
    assert [item.wording for item in found.items] == [MAPUTO.items[0].wording, ()]
    assert found.items[1].private_note == "asked for the text in Portuguese"
    assert found.items[1].participations[0].represents == "MOZ"


def test_the_process_is_that_of_the_date(services: Services) -> None:
    assert logged(services).process == "ATT-CSP4"
    assert logged(services, Activity(when=NO_DATE)).process is None
    assert logged(services, Activity(when=MAPUTO.when, process="CSP3 Process")).process == "ATT-CSP3"


def test_new_items_are_internal(services: Services) -> None:
    assert {item.handling for item in logged(services).items} == {Handling.INTERNAL}


def test_the_presidents_own_state_is_not_a_counterpart(services: Services) -> None:
    met = Item(
        "Embassy of Japan", participations=(Participation(kind=PartyKind.OFFICE, office="Embassy", iso3="JPN"),)
    )
    party = logged(services, Activity(when=MAPUTO.when, items=(met,))).items[0].participations[0]
    assert (party.capacity, party.represents) == (Capacity.OWN_SIDE, None)
    earlier = logged(services, Activity(when=When.days(date(2017, 3, 13)), items=(met,))).items[0].participations[0]
    assert (earlier.capacity, earlier.represents) == (Capacity.NATIONAL, "JPN")


@pytest.mark.parametrize(("key", "capacity"), [("UNODA", Capacity.INTERNATIONAL), ("OXFAM", Capacity.NON_STATE)])
def test_an_organization_speaks_for_no_state(services: Services, key: str, capacity: Capacity) -> None:
    party = Participation(kind=PartyKind.ORGANIZATION, organization=key, as_written=key)
    item = logged(services).items[0].id
    services.activities.add_participations(item, [party])
    found = services.activities.get_many([services.activities.ids()[0][0]])[0].items[0].participations[0]
    assert (found.capacity, found.represents) == (capacity, None)


def test_one_step_undoes_one_change(services: Services) -> None:
    record = logged(services)
    item = record.items[0].id
    services.activities.edit(Ref("item", item), "private_note", "a")
    services.activities.edit(Ref("item", item), "private_note", "b")
    undone = services.history.undo()
    assert undone is not None
    assert undone.op is Op.EDIT
    assert services.activities.get(record.id) is not None
    assert services.activities.get_many([record.id])[0].items[0].private_note == "a"


def test_typing_is_one_step(services: Services) -> None:
    record = logged(services)
    for text in ("m", "mi", "min"):
        services.activities.edit(Ref("item", record.items[0].id), "private_note", text, merge_key="note")
    services.history.undo()
    assert services.activities.get(record.id) == record
    services.history.redo()
    assert services.activities.get_many([record.id])[0].items[0].private_note == "min"


@pytest.mark.parametrize(("table", "field"), [("item", "id"), ("item", "changed_at"), ("item", "no such field")])
def test_only_fields_of_the_user_can_be_edited(services: Services, table: str, field: str) -> None:
    item = logged(services).items[0].id
    with pytest.raises(ValueError, match=table):
        services.activities.edit(Ref(table, item), field, "x")


def test_editing_what_is_gone_is_told(services: Services) -> None:
    with pytest.raises(PlannerError) as told:
        services.activities.edit(Ref("item", "gone"), "private_note", "x")
    assert told.value.code == "row-missing"


def test_items_are_added_and_moved(services: Services) -> None:
    record = logged(services)
    services.activities.add_line(record.id, "first")
    assert texts(services, record.id)[-1] == "first"
    last = services.activities.get_many([record.id])[0].items[-1]
    services.activities.move_item(last.id, 1)
    before, *after = [item.source_text for item in MAPUTO.items]
    assert texts(services, record.id) == [before, "first", *after]
    services.history.undo()
    assert texts(services, record.id)[-1] == "first"


def test_places_and_actors_are_replaced(services: Services) -> None:
    record = logged(services)
    kept = record.places[0]
    services.activities.set_places(record.id, (Place("Gaborone", "BWA"), kept))
    services.activities.set_actors(record.id, ("A", "B"))
    found = services.activities.get_many([record.id])[0]
    assert [(p.city, p.id == kept.id) for p in found.places] == [("Gaborone", False), ("Maputo", True)]
    assert found.actors == ("A", "B")
    services.history.undo()
    services.history.undo()
    assert services.activities.get(record.id) == record


def test_a_title_makes_no_second_person_of_us(services: Services) -> None:
    titled, bare = "Ambassador Nobushige Takamizawa", "Nobushige Takamizawa"
    services.office.set_up(OfficeInfo("CSP4 Presidency", titled, "JPN", "ATT-CSP4", set_up=True))
    activity = services.activities.log(Activity(When.days(date(2018, 3, 1)), actors=(titled,)))
    services.activities.set_actors(activity, (bare, f"H.E. Mr. {bare}"))
    offered = [one.text for one in services.activities.own_people("takamizawa", "ATT-CSP4")]
    assert offered == [titled]
    assert [(one.name, one.style) for one in services.persons.rows(date(2018, 3, 1))] == [(bare, "Ambassador")]
    changed = services.activities.get(activity)
    assert changed is not None
    assert len(changed.actors) == 1


def test_the_offices_own_people_are_offered_first(services: Services) -> None:
    services.office.set_up(OfficeInfo("Office of the President", "Ana Prill", "CRI", "ATT-CSP4"))
    activities = services.activities
    record = logged(services, replace(MAPUTO, actors=("Bo Staff", "Cleo Adviser")))
    logged(services, replace(MAPUTO, actors=("Cleo Adviser",)))
    offered = [(one.text, one.detail) for one in activities.own_people("", record.process)]
    president = next(one.name for one in services.lexicon().holders if one.process == record.process)
    assert offered == [("Ana Prill", "Costa Rica"), (president, "Japan"), ("Cleo Adviser", ""), ("Bo Staff", "")]
    assert [one.text for one in activities.own_people("staf", None)] == ["Bo Staff"]


def test_a_new_name_of_us_makes_one_person_in_one_step(services: Services) -> None:
    record = logged(services, replace(MAPUTO, actors=()))
    services.activities.set_actors(record.id, ("Zoë Newcomer", "zoe newcomer", " "))
    (found,) = services.people.suggest("newcomer")
    assert services.activities.get_many([record.id])[0].actors == ("Zoë Newcomer",)
    services.activities.set_actors(record.id, (found.key,))
    assert services.activities.get_many([record.id])[0].actors == ("Zoë Newcomer",)
    assert len(services.people.suggest("newcomer")) == 1
    services.history.undo()
    services.history.undo()
    assert services.people.suggest("newcomer") == []


def test_a_line_of_the_list_ends_without_the_sources_comma(services: Services) -> None:
    record = logged(services, Activity(items=(Item("Round table  on *transit*,"), Item("Visit to the port;"))))
    (row,) = services.activities.rows_of([record.id])
    assert row.text == "Round table on transit; Visit to the port"
    assert texts(services, record.id) == ["Round table  on *transit*,", "Visit to the port;"]


def test_a_filter_is_asked_about_one_meeting(services: Services) -> None:
    record = logged(services)
    fits = services.activities.fits
    assert fits(record.id, MeetingFilter())
    assert fits(record.id, MeetingFilter(text="pacheco", iso3="MOZ", city="Maputo", process="ATT-CSP4"))
    assert not fits(record.id, MeetingFilter(handling=Handling.TROIKA))
    assert not fits(record.id, MeetingFilter(text="gaborone"))


SOURCE = "Minstry of Foreign Affairs; Laos; ASEAN; African States; Amb. Adeola Sang"


@pytest.mark.parametrize(
    ("party", "missing"),
    [
        (Participation(kind=PartyKind.OFFICE, office="Ministry of Foreign Affairs", iso3="LAO"), ()),
        (Participation(kind=PartyKind.OFFICE, office="Ministry of Defence", iso3="LAO"),
         ("Ministry of Defence, Lao People's Democratic Republic",)),
        (Participation(kind=PartyKind.STATE, iso3="LAO"), ()),
        (Participation(kind=PartyKind.STATE, iso3="MDV"), ("Maldives",)),
        (Participation(kind=PartyKind.ORGANIZATION, organization="ASEAN"), ()),
        (Participation(style="H.E.", name="Adeola Sang", post="Ambassador"), ()),
        (Participation(style="H.E.", name="Ida Berg", post="Ambassador"), ("H.E. Ida Berg, Ambassador",)),
        (Participation(kind=PartyKind.CLASS, as_written="industry"), ()),
    ],
)  # fmt: skip
def test_who_took_part_and_is_not_in_the_words_is_known(
    services: Services, party: Participation, missing: tuple[str, ...]
) -> None:
    record = logged(services, Activity(items=(Item(SOURCE, participations=(party,)),)))
    found = services.activities.unnamed(record)
    assert tuple(name for one in found for name in one.names) == missing
    assert [one.anew for one in found] == [f"{SOURCE}; {name}" for name in missing]
    assert services.activities.unnamed(record, "fr") == []
    hidden = logged(services, Activity(items=(Item(SOURCE, participations=(party,), chatham_house=True),)))
    assert services.activities.unnamed(hidden) == []


def test_a_participants_state_decides_whom_it_represents(services: Services) -> None:
    record = logged(services)
    party = record.items[1].participations[0]
    services.activities.edit(Ref("participation", party.id), "iso3", "JPN")
    found = services.activities.get_many([record.id])[0].items[1].participations[0]
    assert (found.capacity, found.represents) == (Capacity.OWN_SIDE, None)


def test_an_empty_wording_is_removed(services: Services) -> None:
    record = logged(services)
    services.activities.set_wording(record.items[0].id, "fr", "")
    services.activities.set_wording(record.items[0].id, "en", "Minister")
    assert services.activities.get_many([record.id])[0].items[0].wording == (("en", "Minister"),)


def test_a_deleted_record_is_in_the_bin_and_comes_back_whole(services: Services) -> None:
    record = logged(services)
    services.activities.delete(Ref("activity", record.id))
    assert services.activities.get(record.id) is None
    (deleted,) = services.history.bin()
    assert (deleted.table, deleted.row) == ("activity", record.id)
    services.history.restore(deleted)
    assert services.activities.get(record.id) == record
    assert services.history.bin() == []


def test_an_item_in_the_bin_stands_alone(services: Services) -> None:
    record = logged(services)
    services.activities.delete(Ref("item", record.items[0].id))
    assert [one.row for one in services.history.bin()] == [record.items[0].id]
    services.activities.delete(Ref("activity", record.id))
    assert [one.table for one in services.history.bin()] == ["activity"]


def test_erasing_leaves_nothing_in_the_history(services: Services) -> None:
    record = logged(services)
    services.activities.delete(Ref("activity", record.id))
    services.history.erase(services.history.bin()[0])
    assert services.history.bin() == []
    told = repr(services.history.operations(100))
    assert "Portuguese" not in told
    assert "Pacheco" not in told


def test_listeners_hear_of_what_changed(services: Services) -> None:
    heard: list[DataChanged] = []
    stop = services.subscribe(heard.append)
    record = logged(services)
    stop()
    services.activities.delete(Ref("activity", record.id))
    assert [change.op for change in heard] == [Op.LOG_ACTIVITY]
    assert Ref("activity", record.id) in heard[0].refs


def test_marking_is_one_step(example_services: Services) -> None:
    assert example_services.activities.mark(Handling.PUBLICATION, MarkScope(process="CSP3")) == 73
    assert example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True)) == 42
    assert example_services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True)) == 0
    example_services.history.undo()
    assert example_services.activities.mark(Handling.TROIKA, MarkScope(everything=True)) == 115


def test_marking_names_what_is_marked(example_services: Services) -> None:
    (run,) = example_services.imports.runs()
    assert example_services.activities.mark(Handling.PUBLICATION, MarkScope(run=run.id)) == 115
    with pytest.raises(PlannerError) as told:
        example_services.activities.mark(Handling.PUBLICATION, MarkScope(run="no such import"))
    assert told.value.code == "run-unknown"
    with pytest.raises(ValueError, match="nothing"):
        MarkScope()


def test_an_unknown_process_is_told(services: Services) -> None:
    record = logged(services)
    for act in (
        lambda: services.activities.log(Activity(when=MAPUTO.when, process="CSP99")),
        lambda: services.activities.edit(Ref("activity", record.id), "process", "CSP99"),
        lambda: services.activities.mark(Handling.TROIKA, MarkScope(process="CSP99")),
    ):
        with pytest.raises(PlannerError) as told:
            act()
        assert told.value.code == "process-unknown"
    services.activities.edit(Ref("activity", record.id), "process", "CSP3 Process")
    assert services.activities.get_many([record.id])[0].process == "ATT-CSP3"


def test_a_meeting_is_no_part_of_its_own_parts(services: Services) -> None:
    whole, part, detail = (
        services.activities.log(Activity(items=(Item(text),))) for text in ("whole", "part", "detail")
    )
    services.activities.set_part_of(part, whole)
    services.activities.set_part_of(detail, part)
    for key, parent in ((whole, detail), (whole, whole)):
        with pytest.raises(PlannerError) as told:
            services.activities.set_part_of(key, parent)
        assert told.value.code == "part-of-itself"
    services.history.undo()
    assert [one.part_of for one in services.activities.get_many([whole, part, detail])] == [None, whole, None]


# The list


def listed(services: Services, order: MeetingOrder | str = "annex", limit: int = 7, **wanted: Any) -> list[str]:
    """Return all ids of a list, read page by page."""
    found, after = [], None
    while True:
        rows, after = services.activities.rows(MeetingFilter(**wanted), order, after, limit)
        found += [row.id for row in rows]
        if after is None:
            return found


@pytest.mark.parametrize("order", list(MeetingOrder))
def test_pages_give_each_record_once(example_services: Services, order: MeetingOrder) -> None:
    paged = listed(example_services, order)
    whole, end = example_services.activities.rows(order=order, limit=500)
    assert end is None
    assert paged == [row.id for row in whole]
    assert len(set(paged)) == 61


@pytest.mark.parametrize("order", list(MeetingOrder))
@pytest.mark.parametrize(
    "wanted",
    [
        {"text": "minist"},
        {"iso3": "MOZ"},
        {"hints": True},
        {"region": "African Group"},
        {"stakeholder": Stakeholder.STATE},
        {"stakeholder": Stakeholder.THINK_TANK, "text": "seminar"},
        {"city": "Maputo", "iso3": "MOZ"},
    ],
)
def test_pages_of_a_filtered_list_agree_with_its_count(
    example_services: Services, order: MeetingOrder, wanted: dict[str, Any]
) -> None:
    paged = listed(example_services, order, 3, **wanted)
    number = example_services.activities.count(MeetingFilter(**wanted))
    assert len(paged) == len(set(paged)) == number > 0


def test_annex_order_is_by_process_then_start_the_longer_first(example_services: Services) -> None:
    rows, _ = example_services.activities.rows(limit=100)
    keys = [(r.process, r.when.start or date.max, -(r.when.end or date.max).toordinal()) for r in rows]
    assert keys == sorted(keys)
    starts = [r.when for r in rows if r.when.start == date(2017, 9, 11)]
    assert [when.end for when in starts] == [date(2017, 9, 15), date(2017, 9, 11)]


def test_source_order_is_that_of_the_paper(example_services: Services) -> None:
    rows, _ = example_services.activities.rows(order="source", limit=100)
    assert [row.source_order for row in rows] == list(range(61))


def test_newest_first(example_services: Services) -> None:
    rows, _ = example_services.activities.rows(order="date", limit=100)
    starts = [row.when.start for row in rows if row.when.start]
    assert starts == sorted(starts, reverse=True)


@pytest.mark.parametrize("order", ["annex", "date"])
def test_records_without_a_date_or_a_process_come_last(example_services: Services, order: str) -> None:
    new = example_services.activities.log(Activity(items=(Item("undated talk"),)))
    assert listed(example_services, order)[-1] == new
    assert listed(example_services, order, text="undated") == [new]


def test_words_are_found_without_accents_in_any_order(example_services: Services) -> None:
    assert len(listed(example_services, text="jose maput")) == 2
    assert listed(example_services, text="maputo jose") == listed(example_services, text="JOSÉ Maputo")
    assert listed(example_services, text="xyzzy") == []


@pytest.mark.parametrize("order", list(MeetingOrder))
@pytest.mark.parametrize("words", ['"', "-", "*", " … ", "\udcff"])
def test_what_holds_no_word_filters_nothing(example_services: Services, words: str, order: MeetingOrder) -> None:
    assert listed(example_services, order, text=words) == listed(example_services, order)


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ({"process": "ATT-CSP3"}, 36),
        ({"process": "CSP4 Process"}, 25),
        ({"handling": Handling.INTERNAL}, 61),
        ({"handling": Handling.PUBLICATION}, 0),
        ({"state": ActivityState.PLANNED}, 0),
        ({"date_from": date(2018, 1, 15), "date_to": date(2018, 1, 16)}, 2),
        ({"date_from": date(2017, 9, 13), "date_to": date(2017, 9, 13)}, 2),
    ],
)
def test_filters(example_services: Services, wanted: dict[str, Any], number: int) -> None:
    assert len(listed(example_services, **wanted)) == number


@pytest.mark.parametrize(
    ("stakeholder", "words"),
    [
        (Stakeholder.REGIONAL, "African Union"),
        (Stakeholder.INTERNATIONAL, "UNODC"),
        (Stakeholder.PARLIAMENT, "Inter-Parliamentary"),
        (Stakeholder.PARLIAMENT, "Commission of International Affairs"),
        (Stakeholder.INDUSTRY, "US defense industry"),
        (Stakeholder.THINK_TANK, "Paramadina"),
        (Stakeholder.CIVIL_SOCIETY, "FOMICRES"),
        (Stakeholder.CIVIL_SOCIETY, "NGOs"),
    ],
)
def test_a_class_of_stakeholders_is_found(example_services: Services, stakeholder: Stakeholder, words: str) -> None:
    found = listed(example_services, stakeholder=stakeholder)
    assert 0 < len(found) < 61
    assert set(listed(example_services, text=words)) & set(found)


def test_who_holds_no_seat_in_parliament_is_no_parliamentarian(example_services: Services) -> None:
    new = example_services.activities.log(
        Activity(
            items=(Item("a", participations=(Participation(kind=PartyKind.CLASS, as_written="Congolese press"),)),)
        )
    )
    assert all(new not in listed(example_services, stakeholder=one) for one in Stakeholder)


def test_a_city_is_found_by_any_of_its_names(example_services: Services) -> None:
    assert "Vienna" in example_services.activities.cities()
    assert listed(example_services, city="Vienna") == listed(example_services, city="Wien") != []
    new = example_services.activities.log(Activity(places=(Place(city="Nowhere-on-Sea"),), items=(Item("x"),)))
    assert listed(example_services, city="Nowhere-on-Sea") == [new]


def test_groups_of_the_list_are_counted(example_services: Services) -> None:
    counts = example_services.activities.group_counts()
    assert sum(n for (process, _), n in counts.items() if process == "ATT-CSP3") == 36
    assert counts["ATT-CSP4", "2018-01"] == 5
    form = MeetingFilter(form=Form.CONFERENCE)
    assert sum(example_services.activities.group_counts(form).values()) == example_services.activities.count(form)


def test_a_line_of_the_list_needs_no_further_query(example_services: Services) -> None:
    rows, _ = example_services.activities.rows(order="source", limit=100)
    tonga = next(row for row in rows if row.text.startswith("Representatives from Tonga"))
    assert (tonga.place, tonga.process_label, tonga.items) == ("New York", "CSP4 Process", 1)
    asean = next(row for row in rows if row.text == "Ambassadors of ASEAN")
    assert asean.group == "Members of ASEAN"
    assert asean.handlings == (Handling.INTERNAL,)


def test_another_process_says_anew_who_came_along(services: Services) -> None:
    record = services.activities.log_line("12 June 2017 Rome; Ms. Ana Costa (Finland); Ms. Bea Ito (Japan)")
    told = {}
    for process in ("CSP3 Process", "CSP4 Process", "CSP3 Process"):
        services.activities.edit(Ref("activity", record), "process", process)
        (activity,) = services.activities.get_many([record])
        parties = [party for item in activity.items for party in item.participations]
        told[process] = [(party.iso3, party.capacity.value, party.represents) for party in parties]
        assert [state.iso3 for state in services.counts.counts().named] == [r for _, _, r in told[process] if r]
    assert told["CSP3 Process"] == [("FIN", "own_side", None), ("JPN", "national", "JPN")]
    assert told["CSP4 Process"] == [("FIN", "national", "FIN"), ("JPN", "own_side", None)]


def test_another_state_says_anew_who_came_along(services: Services) -> None:
    record = services.activities.log_line("12 June 2017 Rome; Ms. Ana Costa (Finland)")
    for iso3, expected in (("MOZ", ("national", "MOZ")), ("FIN", ("own_side", None))):
        (party,) = services.activities.get_many([record])[0].items[0].participations
        services.activities.edit(Ref("participation", party.id), "iso3", iso3)
        (party,) = services.activities.get_many([record])[0].items[0].participations
        assert (party.capacity.value, party.represents) == expected
