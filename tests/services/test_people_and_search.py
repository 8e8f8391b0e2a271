"""Type-ahead for participants, people met, and the one search of everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.queries import SuggestionKind
from attplanner.domain.statement import Statement
from attplanner.errors import PlannerError
from attplanner.services.facade import Services


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("mozam", SuggestionKind.STATE, "MOZ"),
        ("ase", SuggestionKind.ORGANIZATION, "ASEAN"),
        ("afric", SuggestionKind.GROUPING, "un-african-group"),
        ("africain", SuggestionKind.ORGANIZATION, "AU"),
    ],
)
def test_everything_that_can_take_part_is_offered(
    services: Services, text: str, kind: SuggestionKind, key: str
) -> None:
    assert (kind, key) in [(s.kind, s.key) for s in services.people.suggest(text, 20)]


def add(services: Services, party: Participation) -> Participation:
    """Add somebody new to an item of a new record and return who is stored there."""
    new = services.activities.log(Activity(items=(Item("talks"),)))
    (item,) = services.activities.get_many([new])[0].items
    services.activities.add_new(item.id, party)
    (stored,) = services.activities.get_many([new])[0].items[0].participations
    return stored


def organization(name: str) -> Participation:
    return Participation(kind=PartyKind.ORGANIZATION, as_written=name)


def test_a_person_is_found_by_any_word_without_accents(services: Services) -> None:
    made = add(
        services,
        Participation(name="Désiré Assogbavi", style="Mr.", post="Head of Office", organization="OXFAM"),
    )
    for text in ("desire", "ASSOG", "assog des"):
        (found,) = (s for s in services.people.suggest(text) if s.kind is SuggestionKind.PERSON)
        assert (found.key, found.text, found.detail) == (
            made.person,
            "Mr. Désiré Assogbavi",
            "Head of Office, Oxfam International",
        )
    assert services.people.suggest("bavi") == []


def test_people_are_not_stored_twice(services: Services) -> None:
    made = add(services, Participation(name="Sita Rai", iso3="NPL")).person
    assert add(services, Participation(name="SITA RAI", iso3="NPL")).person == made
    assert add(services, Participation(name="Sita Rai", iso3="IND")).person != made
    made = add(services, Participation(name="Émile Sow", iso3="SEN")).person
    assert add(services, Participation(name="Emile Sow", iso3="SEN")).person == made
    assert add(services, Participation(name="ÉMILE SOW", iso3="SEN")).person == made
    nobody_s = add(services, Participation(name="Émile Sow")).person
    assert nobody_s != made
    assert add(services, Participation(name="emile sow")).person == nobody_s


def test_somebody_new_and_his_part_are_one_step(services: Services) -> None:
    new = services.activities.log(Activity(items=(Item("talks"),)))
    before = len(services.history.operations(50))
    item = services.activities.get_many([new])[0].items[0].id
    services.activities.add_new(item, Participation(name="Sita Rai", iso3="NPL", post="Minister"))
    services.activities.add_new(item, organization("Friends of the Treaty"))
    assert len(services.history.operations(50)) == before + 2
    services.history.undo()
    services.history.undo()
    assert services.activities.get_many([new])[0].items[0].participations == ()
    assert services.people.suggest("sita") == services.people.suggest("friends of") == []
    services.history.redo()
    (back,) = services.activities.get_many([new])[0].items[0].participations
    assert (back.name, back.person) == ("Sita Rai", services.people.suggest("sita")[0].key)


@pytest.mark.parametrize("name", ["", "   "])
def test_nobody_has_no_name(services: Services, name: str) -> None:
    for party in (Participation(name=name), organization(name)):
        with pytest.raises(PlannerError) as told:
            add(services, party)
        assert told.value.code == "name-missing"


def test_an_organization_of_the_office_is_known_everywhere(services: Services) -> None:
    made = add(services, organization("Friends of the Treaty"))
    assert made.capacity.value == "non_state"
    assert add(services, organization("friends of the treaty")).organization == made.organization
    assert services.people.suggest("friends of")[0].key == made.organization
    item = Item("x", participations=(replace(organization("FOT"), organization=made.organization),))
    found = services.activities.get(services.activities.log(Activity(items=(item,))))
    assert found is not None
    assert found.items[0].participations[0].capacity.value == "non_state"


def test_a_known_organization_is_not_made_again(services: Services) -> None:
    assert add(services, organization("African Union")).organization == "AU"


def test_people_met_are_listed_with_the_latest_day(example_services: Services) -> None:
    people = example_services.states.page("LAO", date(2018, 5, 29)).people
    assert {person.last_met for person in people} == {date(2018, 2, 22)}
    assert "MajGen Onesy Senesouk" in [person.name for person in people]
    assert example_services.states.page("FRA", date(2018, 5, 29)).people == ()


def test_search_finds_states_people_bodies_and_the_log(example_services: Services) -> None:
    hits = example_services.search.find("moz")
    assert (hits[0].kind, hits[0].id, hits[0].text) == ("state", "MOZ", "Mozambique")
    dates = [hit.date for hit in hits if hit.kind == "activity"]
    assert dates == sorted(dates, key=lambda day: day or date.min, reverse=True)
    assert date(2018, 1, 15) in dates
    people = example_services.search.find("pacheco")
    assert [hit.kind for hit in people][:2] == ["person", "activity"]


def test_search_follows_edits(example_services: Services) -> None:
    assert example_services.search.find("zanzibar clove") == []
    new = example_services.activities.log(
        Activity(When.days(date(2018, 1, 1)), items=(Item("Zanzibar Clove Board"),))
    )
    assert [hit.id for hit in example_services.search.find("clove zanz")] == [new]
    example_services.history.undo()
    assert example_services.search.find("zanzibar clove") == []


@pytest.mark.parametrize("words", ["", "   ", "…", '"', "*", "AND OR NOT"])
def test_odd_words_find_nothing_and_break_nothing(example_services: Services, words: str) -> None:
    assert [hit.kind for hit in example_services.search.find(words) if hit.kind == "activity"] == []


@pytest.mark.parametrize("words", ["موزمبيق", "МОЗАМБИК", "莫桑比克", "mozambiq", "République du Mozambique"])
def test_a_state_is_found_in_any_script(services: Services, words: str) -> None:
    assert ("state", "MOZ") in [(hit.kind, hit.id) for hit in services.search.find(words)]


def test_the_words_of_a_name_may_stand_in_any_order(services: Services) -> None:
    assert services.search.find("ivoire cote")[0].id == "CIV"
    assert services.search.find("africa sou")[0].id == "ZAF"
    assert [hit.id for hit in services.search.find("ivoire africa") if hit.kind == "state"] == []


def test_no_kind_of_record_crowds_out_another(example_services: Services) -> None:
    services = example_services
    promised = services.follow_ups.add(FollowUp("Send the model law", iso3="MOZ"))
    said = services.state_of_play.add_statement(
        Statement(When.days(date(2017, 9, 12)), "MOZ", occasion="CSP3 general debate")
    )
    hits = services.search.find("mozambique", 12)
    kinds = [hit.kind for hit in hits]
    order = ["state", "person", "organization", "follow_up", "statement", "event", "activity"]
    assert kinds == sorted(kinds, key=order.index)
    assert {(promised, "MOZ"), (said, "MOZ")} <= {(hit.id, hit.state) for hit in hits}
    assert kinds.count("activity") >= 2
