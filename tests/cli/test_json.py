"""The keys, kinds and nulls of what scripts read, command by command, as ``commands.md`` has them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from attplanner.domain.lexicon import Lexicon
from tests.cli.conftest import Quick, written

ANNEX_C = """Annex C

African Union
12-14 March 2029, Addis Ababa, Ethiopia: Meeting of experts on small arms (senior officials, 50 participants)
May 2029 (tbc), Nairobi, Kenya: Ministerial Conference
"""
TWO_ON_ONE_LINE = "CSP4 Process\n3 May 2018 Rome, Italy: FAO; 4 May 2018 Paris, France: UNESCO\n"
TEXTS = Path(__file__).parent.parent / "importers"
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
LENGTHS = {"day": 10, "month": 7, "year": 4}
TOLD = """
year-outside-process out-of-order date-impossible date-ambiguous end-before-start month-misspelt year-missing
weekday-wrong two-dates two-places two-cities-one-day state-missing place-missing virtual to-be-confirmed
same-day-other-entry inside-other-entry possible-duplicate group-counterpart people-joined alias-resolved
spelling unclosed-quote stray-punctuation number-repeated number-missing chatham-house columns-interleaved
not-a-meeting name-unknown closed-meeting title-missing weekend body-against-log homonym-conference
differs-from-store
"""
CODES = frozenset(TOLD.split())  # what scripts were told of
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")


def shape(value: Any) -> Any:  # Any: a JSON document
    """Return the keys with the kinds of their values; of a list that of its first element."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return None if value is None else type(value).__name__


def test_keys_of_lists(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    assert example_path.exists()
    quick("import", written(tmp_path / "c.txt", ANNEX_C))
    assert shape(quick("list", "activities", "--json").json) == [
        {
            **dict.fromkeys(("id", "process", "start", "end", "precision", "form", "state", "handling"), "str"),
            "confirmed": "bool",
            "part_of": None,
            "places": ["str"],
            "items": [
                {
                    **dict.fromkeys(("id", "text", "handling"), "str"),
                    "chatham_house": "bool",
                    "public": None,
                    "same_as": None,
                }
            ],
        }
    ]
    states = quick("list", "states", "--at", "2018-05-15", "--json").json
    assert {tuple(one) for one in states} == {
        ("state", "name", "region", "status", "flags", "as_at", "last_contact", "contacts")
    }
    assert {one["as_at"] for one in states} == {"2018-05-15"}
    assert [one["state"] for one in states if one["region"] is None] == ["COK", "VAT", "NIU"]
    assert [one["status"] for one in states].count("State Party") == 94
    assert {one["status"] for one in states} <= {"State Party", "deposited", "signatory", "not yet joined"}
    events = quick("list", "events", "--json").json
    named = ("id", "heading", "title", "start", "end", "precision", "place", "rank", "size", "status", "handling")
    assert shape(events) == [{**dict.fromkeys(named, "str"), "confirmed": "bool"}]
    assert [(one["start"], one["rank"], one["size"], one["confirmed"]) for one in events] == [
        ("2029-03-12", "senior officials", "50", True),
        ("2029-05", None, None, False),
    ]


def test_keys_of_count_and_status(quick: Quick, example_path: Path) -> None:
    assert example_path.exists()
    counted = quick("count", "--process", "csp4", "--json").json
    assert shape(counted) == {
        "as_at": "str",
        "grouping": "str",
        "process": "str",
        "activities": "int",
        "contacts": "int",
        "named": {
            "number": "int",
            "new": "int",
            "states": [{"state": "str", "name": "str", "new": "bool", "activities": ["str"]}],
        },
        "implied": {
            "groups": "int",
            "up_to_more_states": "int",
            "list": [{"group": "str", "as_at": "str", "states": ["str"], "open": "bool", "activity": "str"}],
        },
        "classes": ["str"],
        "stated": [],
    }
    assert counted["process"] == "CSP4 Process"
    whole = quick("count", "--json").json
    assert (whole["process"], shape(whole["stated"])) == (
        None,
        [{"number": "int", "of": "str", "text": "str", "document": "str", "line": "int"}],
    )
    status = quick("status", "USA", "--at", "2019-08-01", "--json").json
    assert list(status) == ["state", "name", "as_at", "status", "flags", "actions"]
    assert (status["status"], status["as_at"]) == ("signatory", "2019-08-01")
    assert list(status["actions"][0]) == ["action", "date", "precision", "effect_date", "verified", "source"]
    assert [one["action"] for one in status["actions"]] == ["signature", "notification"]
    before = quick("status", "usa", "--at", "2013-09-24", "--json").json
    assert (before["status"], before["actions"]) == ("not yet joined", [])


def test_keys_of_what_is_done(quick: Quick, example_path: Path, tmp_path: Path) -> None:
    assert example_path.exists()
    source = written(tmp_path / "two.txt", TWO_ON_ONE_LINE)
    imported = quick("import", source, "--json").json
    assert shape(imported) == {
        **dict.fromkeys(("entries", "applied", "open", "not_written"), "int"),
        "run": "str",
    }
    marked = quick("mark", "publication", "--import", imported["run"], "--yes", "--json").json
    assert marked == {"marked": 2, "handling": "publication"}
    exported = quick("export", "annex-a", "--to", "out.md", "--json").json
    assert shape(exported) == {
        "file": "str",
        "items": "int",
        "entries": "int",
        "missing_wording": [],
        "release": "str",
        "left_out": [{"id": "str", "date": "str", "reason": "str"}],
    }
    assert (exported["file"], exported["items"], len(exported["left_out"])) == ("out.md", 2, 115)
    assert {one["reason"] for one in exported["left_out"]} == {"internal"}
    undone = quick("undo", "--json").json
    assert (undone.keys(), undone["op"]) == ({"operation", "op"}, "mark")
    history = quick("history", "--limit", "2", "--json").json
    assert [step["op"] for step in history] == ["undo", "release"]
    steps = quick("history", "--json").json
    assert list(steps[0]) == ["operation", "op", "at", "by", "undone", "changes"]
    assert next(step for step in steps if step["op"] == "mark")["undone"] is True
    assert ID.fullmatch(steps[0]["operation"])
    assert {key for step in steps for change in step["changes"] for key in change} == {
        *("table", "row", "field", "before", "after")
    }


def test_a_preview_has_no_keys_but_those_that_are_told(quick: Quick, example_file: Path) -> None:
    plan = quick("import", example_file, "--preview", "--json").json
    assert list(plan) == [
        *("format", "source", "process_headings", "stated_counts", "entries", "states", "warnings", "context"),
        "unread",
    ]
    assert plan["source"] == {"name": example_file.name, "lines": len(example_file.read_text("utf-8").splitlines())}
    entries = plan["entries"]
    assert {key for entry in entries for key in entry} == {
        *("kind", "lines", "process", "organizer", "start", "end", "precision", "time", "places", "original"),
        *("title", "rank", "size", "status", "form", "handling", "chatham_house", "items", "proposals", "warnings"),
    }
    items = [item for entry in entries for item in entry["items"]]
    assert {key for item in items for key in item} == {"text", "lines", "note", "counterparts", "others"}
    party = {"kind", "style", "name", "post", "office", "state", "organization", "capacity"}
    for one in (party for item in items for party in item["counterparts"]):
        assert one.keys() == (party | {"grouping", "extent"} if one["kind"] == "group" else party)
    assert all(one.keys() >= party | {"role"} for item in items for one in item["others"])
    proposals = [proposal for entry in entries for proposal in entry["proposals"]]
    assert {tuple(one) for one in proposals} == {
        ("code", "line", "field", "old", "new", "default", "other_entry", "choices", "reason")
    }


def test_find_dates_are_as_long_as_they_are_known(quick: Quick, tmp_path: Path) -> None:
    quick("import", written(tmp_path / "c.txt", ANNEX_C))
    hits = quick("find", "ministerial", "--json").json
    assert [(list(hit), hit["kind"], hit["date"]) for hit in hits] == [
        (["kind", "id", "text", "date"], "event", "2029-05")
    ]


@pytest.mark.parametrize("words", ["cote d'ivoire", "Côte d’Ivoire", "科特迪瓦", "Кот-д'Ивуар", "COTE"])
def test_find_knows_every_script(quick: Quick, words: str) -> None:
    quick("new")
    assert ("state", "CIV") in {(hit["kind"], hit["id"]) for hit in quick("find", words, "--json").json}


@pytest.mark.parametrize("text", sorted(TEXTS.glob("texts*/*.txt"))[::12], ids=lambda path: path.stem)
def test_values_are_those_that_are_told(quick: Quick, text: Path) -> None:
    plan = quick("import", text, "--preview", "--json").json
    states = Lexicon.shipped().states
    for holder in (*plan["entries"], *plan["states"]):
        first, last = holder["lines"]
        remarks = (*holder["proposals"], *holder["warnings"])
        assert {remark["code"] for remark in remarks} <= CODES
        assert all(first <= remark["line"] <= last for remark in remarks)
        assert all(one is None or one in states for one in values(holder, "state"))
    for entry in plan["entries"]:
        for day in (entry["start"], entry["end"]):
            assert day is None or (DATE.fullmatch(day) and len(day) == LENGTHS[entry["precision"]])
        assert (entry["start"] is None) == (entry["precision"] == "unknown")
        assert set(values(entry, "kind")) <= {
            *("activity", "regional-event", "state", "office", "person", "organization", "group", "class")
        }
        assert set(values(entry, "capacity")) <= {"national", "international", "non-state", "own-side"}


def values(value: Any, key: str) -> list[Any]:  # Any: a JSON document
    """Return every value of one key, however deep it stands."""
    if isinstance(value, list):
        return [found for one in value for found in values(one, key)]
    if not isinstance(value, dict):
        return []
    return ([value[key]] if key in value else []) + [found for one in value.values() for found in values(one, key)]
