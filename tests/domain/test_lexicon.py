"""Names of States, places, organizations and groups: found by any of them, and asked about where they are two."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.lexicon_index import Name, NameIndex, key_of

LEXICON = Lexicon.shipped()


@pytest.mark.parametrize(
    ("text", "iso3"),
    [
        ("Nepal", "NPL"),
        ("nepal", "NPL"),
        ("the Netherlands", "NLD"),
        ("Netherland", "NLD"),
        ("U.S.A.", "USA"),
        ("USA", "USA"),
        ("Laos", "LAO"),
        ("Lao PDR", "LAO"),
        ("Vietnam", "VNM"),
        ("Cote d'Ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Royaume-Uni", "GBR"),
        ("Suisse", "CHE"),
        ("Perú", "PER"),
        ("Micronesia (Federated States of)", "FSM"),
        ("المغرب", "MAR"),
        ("NPL", "NPL"),
    ],
)
def test_finds_states_by_any_name(text: str, iso3: str) -> None:
    hit = LEXICON.find_state(text)
    assert hit is not None
    assert (hit.iso3, hit.ambiguous) == (iso3, False)


@pytest.mark.parametrize("text", ["", "npl", "Geneva", "us", "Nepalese", "car"])
def test_takes_nothing_else_for_a_state(text: str) -> None:
    assert LEXICON.find_state(text) is None


@pytest.mark.parametrize(
    ("text", "codes"), [("Congo", ("COG", "COD")), ("Dominica", ("DMA", "DOM")), ("Korea", ("KOR", "PRK"))]
)
def test_names_of_two_states_put_the_bearer_first(text: str, codes: tuple[str, str]) -> None:
    hit = LEXICON.find_state(text)
    assert hit is not None
    assert hit.ambiguous_with == codes


def test_tells_a_un_name_from_an_alias() -> None:
    exact = {text: hit.exact for text in ("Viet Nam", "Vietnam", "Maroc") if (hit := LEXICON.find_state(text))}
    assert exact == {"Viet Nam": True, "Vietnam": False, "Maroc": True}


def test_scans_a_sentence_for_states() -> None:
    text = "Representatives from Tonga, Papua New Guinea, Guinea-Bissau, Niger, the US and Côte d'Ivoire; us and chad"
    hits = LEXICON.scan_states(text)
    assert [hit.key for hit in hits] == ["TON", "PNG", "GNB", "NER", "USA", "CIV"]
    assert [text[hit.start : hit.stop] for hit in hits] == [hit.text for hit in hits]


def test_a_name_does_not_run_over_a_sentence() -> None:
    assert [hit.key for hit in LEXICON.scan_states("He read Costa. Rica was shut")] == []


def test_scans_adjectives() -> None:
    assert [hit.key for hit in LEXICON.scan_adjectives("German authorities, autorités togolaises")] == ["DEU", "TGO"]


@pytest.mark.parametrize(
    ("text", "city", "iso3"),
    [
        ("Washington DC", "Washington, D.C.", "USA"),
        ("Genève", "Geneva", "CHE"),
        ("Ginebra", "Geneva", "CHE"),
        ("Le Caire", "Cairo", "EGY"),
        ("Brasilia", "Brasília", "BRA"),
        ("Ha Noi", "Hanoi", "VNM"),
    ],
)
def test_finds_places_by_other_names(text: str, city: str, iso3: str) -> None:
    place = LEXICON.find_place(text)
    assert place is not None
    assert (place.city, place.iso3) == (city, iso3)


def test_a_place_can_be_asked_for_in_one_state() -> None:
    assert LEXICON.find_place("Berlin", "FRA") is None
    assert LEXICON.find_place("Berlin", "DEU") is not None


def test_names_in_other_languages() -> None:
    assert LEXICON.state_name("CHE", "fr") == "Suisse"
    assert LEXICON.state_name("CHE", "es") == "Suiza"
    assert LEXICON.state_name("CHE", "xx") == "Switzerland"
    assert LEXICON.organization_name("AU", "fr") == "Union africaine"
    assert LEXICON.acronym("ASEAN") == "ASEAN"


def test_finds_organizations_and_says_how() -> None:
    found = {
        text: (hit.key, hit.kind)
        for text in ("SADC", "South African Development Community")
        if (hit := LEXICON.find_organization(text))
    }
    assert found == {"SADC": ("SADC", "acronym"), "South African Development Community": ("SADC", "mistake")}
    assert [hit.key for hit in LEXICON.scan_organizations("with UNODA and ASEAN")] == ["UNODA", "ASEAN"]


def test_finds_groups() -> None:
    hit = LEXICON.find_grouping("African States")
    assert hit is not None
    assert hit.key == "un-african-group"


def test_the_day_between_two_processes_belongs_to_the_new_one() -> None:
    process = LEXICON.process_at(date(2017, 9, 15))
    assert process is not None
    assert process.label == "CSP4 Process"
    assert LEXICON.process_at(date(1999, 1, 1)) is None


@pytest.mark.parametrize(
    ("typed", "label"),
    [("cote d'iv", "Côte d'Ivoire"), ("suis", "Switzerland"), ("lao", "Lao People's Democratic Republic")],
)
def test_suggests_by_any_language_without_accents(typed: str, label: str) -> None:
    assert label in [suggestion.label for suggestion in LEXICON.suggest(typed)]


def test_office_rows_replace_shipped_ones() -> None:
    row = {"id": "a", "state": "NPL", "lang": "en", "kind": "short", "text": "Nepal"}
    mine = {**row, "id": "b", "text": "Népal du Nord", "supersedes": "a", "origin": "office"}
    lexicon = Lexicon.build({"state_names": [row, mine]})
    assert lexicon.state_name("NPL") == "Népal du Nord"
    assert lexicon.find_state("Nepal") is None


def test_the_index_takes_the_longest_name() -> None:
    index = NameIndex([Name("Guinea", "GIN"), Name("Papua New Guinea", "PNG")])
    assert [(start, stop, names[0].key) for start, stop, names in index.scan("Papua New Guinea, Guinea")] == [
        (0, 16, "PNG"),
        (18, 24, "GIN"),
    ]


@pytest.mark.parametrize(
    ("text", "key"),
    [("The Gambia", "gambia"), ("Côte d’Ivoire", "cote d ivoire"), ("Nepal", "nepal"), ("the", "the")],
)
def test_keys_compare_without_articles_and_accents(text: str, key: str) -> None:
    assert key_of(text) == key
