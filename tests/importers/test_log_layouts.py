"""Logs of forty invented offices: what a reader who knows the field takes from each line.

Each file of ``texts_log`` holds a text, a line of equals signs, and below it what is right: a line per entry
(source lines | dates | time | places | status | how its first item begins), then ``ask``, ``warn``, ``context``
and ``unread`` where they matter. What a line leaves out is not looked at.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.plan import ImportPlan
from attplanner.importers.plan_json import plan_to_json
from attplanner.importers.registry import read
from tests.importers.line_places import unaccounted

TEXTS = Path(__file__).parent / "texts_log"
NAMES = sorted(path.stem for path in TEXTS.glob("*.txt"))
RULE = "\n======\n"

Json = dict[str, Any]  # the values of a JSON document


def parts(name: str) -> tuple[str, list[str]]:
    text, _, expected = (TEXTS / f"{name}.txt").read_text(encoding="utf-8").partition(RULE)
    return text, [line for line in expected.splitlines() if line.strip()]


def plan_of(name: str) -> ImportPlan:
    return read(parts(name)[0].encode(), f"{name}.txt", lexicon=Lexicon.shipped())


def date_of(entry: Json) -> str:
    start, end = entry["start"], entry["end"]
    return f"{start}" if start == end else f"{start}..{end}"


def place_of(place: Json) -> str:
    if place.get("virtual") and not place.get("city"):
        return "virtual"
    venue = f" ({place['venue']})" if place["venue"] else ""
    return f"{place['city'] or '-'} {place['state'] or '-'}{venue}"


def row(entry: Json, like: str) -> str:
    """Return an entry as a line; of its first item as many letters as the expected line has."""
    begins = like.rsplit(" | ", 1)[-1].strip()
    texts = [item["text"] for item in entry["items"]] or ["-"]
    places = "; ".join(place_of(place) for place in entry["places"]) or "-"
    first, last = entry["lines"]
    cells = [
        f"{first}-{last}",
        date_of(entry),
        entry["time"] or "-",
        places,
        entry["status"],
        texts[0][: len(begins)],
    ]
    return " | ".join(cells)


def said(document: Json, kind: str) -> list[str]:
    """Return proposals ("code line new") or warnings ("code line") as lines."""
    entries = document["entries"]
    if kind == "warn":
        return [f"{w['code']} {w['line']}" for entry in entries for w in entry["warnings"]]
    return [f"{p['code']} {p['line']} {p['new']}" for e in entries for p in e["proposals"] if p["default"] == kind]


@pytest.mark.parametrize("name", NAMES)
def test_reads_each_entry_of_a_log(name: str) -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of(name))))
    expected = [line for line in parts(name)[1] if line[:1].isdigit()]
    likes = [*expected, *["" for _ in document["entries"]]]
    assert document["format"] == "paper"
    assert [row(entry, like) for entry, like in zip(document["entries"], likes, strict=False)] == expected


@pytest.mark.parametrize("name", NAMES)
def test_asks_and_warns_where_a_log_needs_it(name: str) -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of(name))))
    lines = [line.split(" ", 1) for line in parts(name)[1] if not line[:1].isdigit()]
    wanted = [(kind, text) for kind, text in lines if kind in ("ask", "apply", "warn")]
    assert [text for kind, text in wanted if text not in said(document, kind)] == []


@pytest.mark.parametrize("name", NAMES)
def test_leaves_no_line_of_a_log_out(name: str) -> None:
    plan = plan_of(name)
    unread = [str(line.line) for line in plan.unread]
    wanted = [line.split()[1:] for line in parts(name)[1] if line.startswith("unread")]
    assert unaccounted(plan) == []
    assert unread == [number for numbers in wanted for number in numbers]


def test_keeps_a_remark_beside_the_item_it_is_of() -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of("42-remarks-column"))))
    assert [entry["items"][0]["note"] for entry in document["entries"]] == ["First Committee", "lunch", None, None]


def test_says_in_words_why_a_line_is_unread() -> None:
    (line,) = plan_of("46-mixed-bullets").unread
    assert (line.line, line.reason) == (11, "no date, among lines that have one")


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("84-states-over-contacts", [["NER"], ["NER"], ["NGA"], ["TON", "TON"], ["COG"], ["COG"], ["TCD"], [None]]),
        ("86-states-over-abroad", [["TCD"], ["TCD"], ["NER"], ["NER"]]),
        ("87-states-over-lines", [["ZMB"], ["ZMB"], ["ZWE"], ["GEO"]]),
    ],
)
def test_those_below_the_heading_of_a_state_are_of_it_wherever_they_were_met(
    name: str, states: list[list[str | None]]
) -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of(name))))
    met = [[c["state"] for item in e["items"] for c in item["counterparts"]] for e in document["entries"]]
    assert met == states


def test_prose_names_those_behind_other_verbs_than_met() -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of("85-prose-other-verbs"))))
    met = [[c["name"] for item in e["items"] for c in item["counterparts"]] for e in document["entries"]]
    assert met == [["Nurlan Aben"], ["Ainura Osmon"], ["Rustam Aliev"], ["Carla Benedetti"]]


def test_claims_of_expenses_and_replies_are_no_items() -> None:
    document: Json = json.loads(json.dumps(plan_to_json(plan_of("92-asides"))))
    texts = [[item["text"] for item in entry["items"]] for entry in document["entries"]]
    assert texts == [
        ["Ministry of Defence", "Hotel Bolivar: meeting with UNLIREC"],
        ["Ms. Ana Paz, Ministry of Justice"],
    ]
