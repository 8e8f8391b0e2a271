"""The JSON of ``import --preview``: the contract's keys, words and values."""

from __future__ import annotations

import json
from datetime import date

from attplanner.domain.activity import Capacity, Extent, PartyKind, Role
from attplanner.domain.dates import When
from attplanner.domain.proposals import Code, Default
from attplanner.importers.plan import (
    ImportPlan,
    PlannedEntry,
    PlannedItem,
    PlannedParty,
    PlannedPlace,
    PlannedProposal,
    PlannedWarning,
    ProcessHeading,
    StatedCount,
    StateLine,
    UnreadLine,
)
from attplanner.importers.plan_json import entry_to_json, plan_to_json, state_to_json

ENTRY_KEYS = {
    *("kind", "lines", "process", "organizer", "start", "end", "precision", "time", "places", "original", "title"),
    *("rank", "size", "status", "handling", "chatham_house", "items", "proposals", "warnings"),
}
STATE_KEYS = {
    *("state", "name", "lines", "text", "date", "quotation", "signature", "deposit", "act", "provisional"),
    *("withdrawn", "proposals", "warnings"),
}
PARTY_KEYS = {"kind", "style", "name", "post", "office", "state", "organization", "capacity"}


def test_a_whole_plan_has_the_keys_of_the_contract() -> None:
    plan = ImportPlan(
        "paper",
        "log.txt",
        ("a", "", "b"),
        process_headings=(ProcessHeading(1, "CSP3 Process"),),
        stated_counts=(StatedCount(1, 84, "countries", "… 84 countries"),),
        warnings=(PlannedWarning(Code.COLUMNS_INTERLEAVED, 2, "x"),),
        context=((1, 2),),
        unread=(UnreadLine(3, "b", "odd"),),
    )
    printed = json.loads(json.dumps(plan_to_json(plan)))
    assert printed["source"]["lines"] == 3
    assert printed["process_headings"] == [{"line": 1, "text": "CSP3 Process"}]
    assert printed["stated_counts"] == [{"line": 1, "number": 84, "of": "countries", "text": "… 84 countries"}]
    assert printed["context"] == [[1, 2]]
    assert printed["unread"] == [{"line": 3, "text": "b", "reason": "odd"}]
    assert (printed["entries"], printed["states"], printed["warnings"][0]["code"]) == ([], [], "columns-interleaved")


def test_an_entry_has_the_keys_of_the_contract() -> None:
    entry = PlannedEntry("activity", (63, 65), When.days(date(2016, 9, 23)), original_date="23 September 2016")
    printed = entry_to_json(entry)
    assert set(printed) >= ENTRY_KEYS
    assert (printed["start"], printed["end"], printed["precision"]) == ("2016-09-23", "2016-09-23", "day")
    assert printed["original"] == {"date": "23 September 2016", "place": None}


def test_dates_are_as_long_as_they_are_known() -> None:
    month = entry_to_json(PlannedEntry("activity", (1, 1), When.month(2028, 11)))
    year = entry_to_json(PlannedEntry("activity", (1, 1), When.year(2028)))
    unknown = entry_to_json(PlannedEntry("activity", (1, 1)))
    assert [(v["start"], v["end"], v["precision"]) for v in (month, year, unknown)] == [
        ("2028-11", "2028-11", "month"),
        ("2028", "2028", "year"),
        (None, None, "unknown"),
    ]


def test_an_end_before_its_start_is_null() -> None:
    printed = entry_to_json(PlannedEntry("activity", (1, 1), When.days(date(2028, 5, 10)), end_unknown=True))
    assert (printed["start"], printed["end"], printed["precision"]) == ("2028-05-10", None, "day")


def test_places() -> None:
    places = (PlannedPlace("New York", "USA"), PlannedPlace(virtual=True), PlannedPlace("Rome", "ITA", "FAO", True))
    assert entry_to_json(PlannedEntry("activity", (1, 1), places=places))["places"] == [
        {"city": "New York", "state": "USA", "venue": None},
        {"virtual": True},
        {"city": "Rome", "state": "ITA", "venue": "FAO", "virtual": True},
    ]


def party(kind: PartyKind, **values: object) -> dict[str, object]:
    item = PlannedItem("x", (1, 1), counterparts=(PlannedParty(kind, **values),))  # type: ignore[arg-type]  # by name
    printed = entry_to_json(PlannedEntry("activity", (1, 1), items=(item,)))
    items = printed["items"]
    assert isinstance(items, list)
    found: dict[str, object] = items[0]["counterparts"][0]
    return found


def test_a_person_has_the_keys_of_the_contract() -> None:
    printed = party(PartyKind.PERSON, style="Mr.", name="A B", post="Counsellor", state="CHN")
    assert set(printed) >= PARTY_KEYS
    assert "role" not in printed
    assert (printed["kind"], printed["capacity"], printed["organization"]) == ("person", "national", None)


def test_capacities_and_roles_are_written_with_dashes() -> None:
    assert party(PartyKind.CLASS, capacity=Capacity.NON_STATE)["capacity"] == "non-state"
    assert party(PartyKind.PERSON, capacity=Capacity.OWN_SIDE)["capacity"] == "own-side"
    assert party(PartyKind.STATE, role=Role.CO_HOST)["role"] == "co-host"


def test_a_group_is_named_as_written_and_by_its_key() -> None:
    printed = party(PartyKind.GROUP, as_written="African states", grouping="un-african-group", extent=Extent.SOME)
    assert (printed["name"], printed["grouping"], printed["extent"]) == ("African states", "un-african-group", "some")


def test_proposals_and_warnings() -> None:
    proposal = PlannedProposal(
        Code.YEAR_OUTSIDE_PROCESS,
        354,
        "start",
        "2008-04-04",
        "2018-04-04",
        Default.ASK,
        "why",
        other_entry=(350, 352),
    )
    printed = entry_to_json(
        PlannedEntry("activity", (1, 1), proposals=(proposal,), warnings=(PlannedWarning(Code.WEEKEND, 9, "Sunday"),))
    )
    assert printed["proposals"] == [
        {
            "code": "year-outside-process",
            "line": 354,
            "field": "start",
            "old": "2008-04-04",
            "new": "2018-04-04",
            "default": "ask",
            "other_entry": [350, 352],
            "choices": [],
            "reason": "why",
        }
    ]
    assert printed["warnings"] == [{"code": "weekend", "line": 9, "text": "Sunday", "other_entry": None}]


def test_a_row_of_states_has_the_keys_of_the_contract() -> None:
    row = StateLine("NPL", "Nepal", (5, 5), "Nepal 3 Jun 2013", signature="2013-06-03", act=None)
    printed = state_to_json(row)
    assert set(printed) >= STATE_KEYS
    assert (printed["state"], printed["signature"], printed["provisional"]) == ("NPL", "2013-06-03", False)
