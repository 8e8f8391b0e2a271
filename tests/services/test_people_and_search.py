"""Type-ahead for participants, people met, and the one search of everything."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.dates import When
from attplanner.domain.queries import SuggestionKind
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


def test_a_person_is_found_by_any_word_without_accents(services: Services) -> None:
    made = services.people.add_person("Désiré Assogbavi", "Mr.", "Head of Office", "OXFAM")
    for text in ("desire", "ASSOG", "assog des"):
        (found,) = (s for s in services.people.suggest(text) if s.kind is SuggestionKind.PERSON)
        assert (found.key, found.text, found.detail) == (
            made,
            "Mr. Désiré Assogbavi",
            "Head of Office, Oxfam International",
        )
    assert services.people.suggest("bavi") == []


def test_people_are_not_stored_twice_and_can_be_undone(services: Services) -> None:
    made = services.people.add_person("Sita Rai", iso3="NPL")
    assert services.people.add_person("SITA RAI", iso3="NPL") == made
    assert services.people.add_person("Sita Rai", iso3="IND") != made
    services.history.undo()
    services.history.undo()
    assert services.people.suggest("sita") == []


@pytest.mark.parametrize("name", ["", "   "])
def test_nobody_has_no_name(services: Services, name: str) -> None:
    with pytest.raises(PlannerError) as told:
        services.people.add_person(name)
    assert told.value.code == "name-missing"
    with pytest.raises(PlannerError):
        services.people.add_organization(name)


def test_an_organization_of_the_office_is_known_everywhere(services: Services) -> None:
    made = services.people.add_organization("Friends of the Treaty", "ngo", "NPL", "FOT")
    assert services.people.add_organization("friends of the treaty") == made
    assert services.people.suggest("friends of")[0].key == made
    assert services.lexicon().acronym(made) == "FOT"
    item = Item(
        "x", participations=(Participation(kind=PartyKind.ORGANIZATION, organization=made, as_written="FOT"),)
    )
    found = services.activities.get(services.activities.log(Activity(items=(item,))))
    assert found is not None
    assert found.items[0].participations[0].capacity.value == "non_state"


def test_a_known_organization_is_not_made_again(services: Services) -> None:
    assert services.people.add_organization("African Union") == "AU"


def test_people_met_are_listed_latest_first(example_services: Services) -> None:
    people = example_services.people.people_met("LAO")
    assert {person.last_met for person in people} == {date(2018, 2, 22)}
    assert "MajGen Onesy Senesouk" in [person.name for person in people]
    assert example_services.people.people_met("FRA") == []


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
