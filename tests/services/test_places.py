"""What a typed place was understood as, and what may be meant where its State is not known."""

from __future__ import annotations

import pytest

from attplanner.domain.activity import Place
from attplanner.domain.lexicon import Lexicon
from attplanner.services.places import proposals, understand_place


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.shipped()


@pytest.mark.parametrize(
    ("text", "city", "iso3", "venue"),
    [
        ("Maputo, Mozambique", "Maputo", "MOZ", ""),
        ("maputo", "Maputo", "MOZ", ""),
        ("Genève", "Geneva", "CHE", ""),
        ("Mozambique", "", "MOZ", ""),
        ("Kinshasa, Congo", "Kinshasa", "COD", ""),
        ("Palais des Nations, Geneva", "Geneva", "CHE", "Palais des Nations"),
        ("Xyzville, Kenya", "Xyzville", "KEN", ""),
    ],
)
def test_what_is_sure_asks_nothing(lexicon: Lexicon, text: str, city: str, iso3: str, venue: str) -> None:
    (found,) = understand_place(text, lexicon)
    assert (found.place.city, found.place.iso3, found.place.venue) == (city, iso3, venue)
    assert found.proposals == ()


def test_several_places_are_several(lexicon: Lexicon) -> None:
    found = understand_place("Dakar and Bamako", lexicon)
    assert [(one.place.city, one.place.iso3) for one in found] == [("Dakar", "SEN"), ("Bamako", "MLI")]


def test_online_is_no_city(lexicon: Lexicon) -> None:
    (found,) = understand_place("by video link", lexicon)
    assert found.place == Place(virtual=True)
    assert found.proposals == ()


def test_a_blank_text_is_no_place(lexicon: Lexicon) -> None:
    assert understand_place("  ", lexicon) == ()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Valencia", {("Valencia", "ESP"), ("Valencia", "VEN")}),
        ("Congo", {("", "COG"), ("", "COD")}),
        ("Mozambik", {("", "MOZ")}),
        ("Nairobbi", {("Nairobi", "KEN")}),
    ],
)
def test_a_place_without_a_sure_state_is_asked_about(lexicon: Lexicon, text: str, offered: set[object]) -> None:
    (found,) = understand_place(text, lexicon)
    assert found.place == Place(city=text)
    assert offered <= {(one.city, one.iso3) for one in found.proposals}


def test_a_text_that_is_near_to_nothing_is_asked_about_without_proposals(lexicon: Lexicon) -> None:
    (found,) = understand_place("asdf qwer", lexicon)
    assert (found.place, found.proposals) == (Place(city="asdf qwer"), ())


def test_a_city_that_is_nearly_one_of_its_state_is_asked_about(lexicon: Lexicon) -> None:
    (found,) = understand_place("Kathmandoo, Nepal", lexicon)
    assert found.place == Place(city="Kathmandoo", iso3="NPL")
    assert [(one.city, one.iso3) for one in found.proposals] == [("Kathmandu", "NPL")]


def test_states_that_the_meeting_speaks_of_come_first(lexicon: Lexicon) -> None:
    (found,) = understand_place("Valencia", lexicon, among=("ESP",))
    assert found.proposals[0].iso3 == "ESP"
    (found,) = understand_place("Nowhereville", lexicon, among=("ZMB",))
    assert (found.place.iso3, found.proposals) == (None, (Place("Nowhereville", "ZMB"),))


def test_a_stored_place_keeps_its_row_and_its_house(lexicon: Lexicon) -> None:
    stored = Place(city="Nairobbi", venue="Hotel", id="row")
    (meant,) = proposals(stored, lexicon)
    assert (meant.city, meant.iso3, meant.venue, meant.id) == ("Nairobi", "KEN", "Hotel", "row")
