"""The shipped reference tables: complete, consistent, and with the figures that the facts promise."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
TABLES = sorted(path.stem for path in DATA.glob("*.csv"))
REFERENCES = [
    ("states", "capital", "places"),
    ("state_names", "state", "states"),
    ("organizations", "parent", "organizations"),
    ("organizations", "iso3", "states"),
    ("organization_names", "organization", "organizations"),
    ("treaty_actions", "treaty", "treaties"),
    ("treaty_actions", "state", "states"),
    ("groupings", "organization", "organizations"),
    ("grouping_names", "grouping", "groupings"),
    ("grouping_members", "grouping", "groupings"),
    ("grouping_members", "state", "states"),
    ("processes", "treaty", "treaties"),
    ("processes", "iso3", "states"),
    ("office_holders", "process", "processes"),
    ("office_holders", "iso3", "states"),
    ("places", "iso3", "states"),
    ("place_names", "place", "places"),
]


@cache
def table(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def key(name: str) -> str:
    return "key" if name == "sources" else "id"


def test_all_tables_are_shipped() -> None:
    assert len(TABLES) == 14


@pytest.mark.parametrize("name", TABLES)
def test_ids_are_unique_and_present(name: str) -> None:
    ids = [row[key(name)] for row in table(name)]
    assert all(ids)
    assert [entry for entry, times in Counter(ids).items() if times > 1] == []


@pytest.mark.parametrize(("name", "column", "target"), REFERENCES)
def test_references_lead_to_a_row(name: str, column: str, target: str) -> None:
    known = {row["id"] for row in table(target)}
    assert {row[column] for row in table(name) if row[column]} <= known


def test_every_source_is_credited() -> None:
    known = {row["key"] for row in table("sources")}
    used = {part for name in TABLES for row in table(name) for part in row.get("source", "").split("; ") if part}
    assert used <= known


def test_all_197_states_by_un_group() -> None:
    groups = Counter(row["un_group"] for row in table("states"))
    assert groups == {"Asia-Pacific Group": 55, "African Group": 54, "GRULAC": 33, "WEOG": 29, "EEG": 23, "": 3}


def test_every_state_has_a_un_short_name_in_six_languages() -> None:
    names = Counter((row["state"], row["lang"]) for row in table("state_names") if row["kind"] == "short")
    wanted = {(row["id"], lang) for row in table("states") for lang in ("en", "fr", "es", "ar", "ru", "zh")}
    assert {pair for pair in wanted if names[pair] != 1} == set()


def test_every_state_has_an_english_adjective() -> None:
    having = {row["state"] for row in table("state_names") if row["kind"] == "adjective" and row["lang"] == "en"}
    assert {row["id"] for row in table("states")} == having


def test_the_depositarys_figures_of_july_2026() -> None:
    joining = {"ratification", "acceptance", "approval", "accession"}
    actions = table("treaty_actions")
    parties = {row["state"] for row in actions if row["action"] in joining}
    signatories = {row["state"] for row in actions if row["action"] == "signature"} - parties
    assert (len(parties), len(signatories), 197 - len(parties | signatories)) == (118, 25, 54)


def test_effect_follows_article_22_where_it_was_computed() -> None:
    from datetime import date, timedelta

    for row in table("treaty_actions"):
        if row["effect_basis"].startswith("computed"):
            deposit = date.fromisoformat(row["start"])
            in_force = date(2014, 12, 24)
            expected = in_force if deposit <= in_force else deposit + timedelta(days=90)
            assert row["effect_date"] == expected.isoformat(), row["id"]


@pytest.mark.parametrize("name", ["treaty_actions", "grouping_members"])
def test_dates_are_ordered_and_fit_their_precision(name: str) -> None:
    first, last = ("start", "end") if name == "treaty_actions" else ("since", "until")
    for row in table(name):
        assert row["precision"] in {"day", "month", "year", "unknown"}
        if row[first] and row[last]:
            assert row[first] <= row[last], row["id"]


def members_at(grouping: str, day: str) -> set[str]:
    return {
        row["state"]
        for row in table("grouping_members")
        if row["grouping"] == grouping and row["since"] <= day and (not row["until"] or row["until"] >= day)
    }


@pytest.mark.parametrize(
    ("grouping", "day", "number"),
    [
        ("members-of-ASEAN", "2018-02-27", 10),
        ("members-of-SADC", "2018-03-19", 15),
        ("members-of-EU", "2018-01-01", 28),
    ],
)
def test_memberships_are_dated(grouping: str, day: str, number: int) -> None:
    assert len(members_at(grouping, day)) == number


def test_names_shared_by_two_states_say_so() -> None:
    shared = {row["text"]: row["ambiguous_with"] for row in table("state_names") if row["ambiguous"] == "1"}
    assert shared["Korea"] in {"KOR", "PRK"}
    assert shared["Congolese"] in {"COD", "COG"}


def test_the_citys_names_that_papers_use() -> None:
    city = {row["id"]: (row["iso3"], row["city"]) for row in table("places")}
    names = {(row["text"], row["lang"]): city[row["place"]] for row in table("place_names")}
    assert names["Genève", "fr"] == ("CHE", "Geneva")
    assert names["Nueva York", "es"] == ("USA", "New York")
    assert names["Le Caire", "fr"] == ("EGY", "Cairo")
    assert names["Hà Nội", ""] == ("VNM", "Hanoi")
    assert names["Washington DC", ""] == ("USA", "Washington, D.C.")


def test_seats_and_conference_cities_are_places() -> None:
    known = {(row["iso3"], row["city"]) for row in table("places")}
    hosts = {
        (row["iso3"], row["city"]) for name in ("organizations", "processes") for row in table(name) if row["city"]
    }
    small = {("GBR", "Thornhill")}  # several villages of that name; the seat of one body
    assert hosts - known == small


def test_where_meetings_are_held_is_known_however_small() -> None:
    names = {row["id"]: {row["city"]} for row in table("places")}
    for row in table("place_names"):
        names[row["place"]].add(row["text"])
    states = {row["id"]: row["iso3"] for row in table("places")}
    held = {(states[key], name) for key, all_names in names.items() for name in all_names}
    wanted = {
        ("FJI", "Nadi"), ("FJI", "Denarau"), ("JAM", "Montego Bay"), ("MAR", "Skhirat"), ("SEN", "Saly"),
        ("CIV", "Grand-Bassam"), ("THA", "Phuket"), ("PHL", "Cebu"), ("IDN", "Nusa Dua"), ("CHE", "Spiez"),
        ("SOM", "Hargeisa"), ("FRA", "Nouméa"), ("BWA", "Kasane"), ("ZWE", "Victoria Falls"), ("DEU", "Elmau"),
    }  # fmt: skip
    assert wanted <= held


def test_one_place_has_one_row() -> None:
    spots = Counter((row["iso3"], row["lat"], row["lon"], row["population"]) for row in table("places"))
    assert not [spot for spot, number in spots.items() if number > 1 and spot[-1] != "0"]


def test_two_conferences_may_share_a_number_but_not_a_treaty() -> None:
    fourth = {row["treaty"] for row in table("processes") if row["ordinal"] == "4"}
    assert fourth == {"ATT", "CIFTA"}


def test_tables_stay_small_enough_to_load_at_start() -> None:
    assert sum(path.stat().st_size for path in DATA.glob("*.csv")) < 1_200_000
