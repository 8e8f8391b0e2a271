"""Annex C: regional events in the paper's form and in many others, English and French."""

from __future__ import annotations

import pytest

from attplanner.importers import registry
from attplanner.importers.plan_json import plan_to_json
from tests.importers.fragments import TEXTS, cases, differences, expected
from tests.importers.line_places import unaccounted


@pytest.mark.parametrize("case", cases("annex_c"))
def test_texts_of_other_offices(case: str) -> None:
    plan = registry.read((TEXTS / f"{case}.txt").read_bytes(), f"{case}.txt")
    assert list(differences(expected(case), plan_to_json(plan))) == []
    assert unaccounted(plan) == []


PAPER = """ANNEX A

CSP14 Process

3 May 2028 Lima, Peru

- Meeting with Ms. Rosa Quispe, Director for Disarmament, Ministry of Foreign Affairs

ANNEX C

ASEAN

11/04/2029 – 13/04/2029 Hanoi, Viet Nam Regional workshop (Senior officials, 40)

ANNEX D

Further reading
"""


def test_a_paper_with_both_annexes_gives_meetings_and_events() -> None:
    plan = registry.read(PAPER.encode(), "paper.txt")
    assert [(entry.kind, entry.lines, entry.organizer) for entry in plan.entries] == [
        ("activity", (5, 7), None),
        ("regional-event", (13, 13), "ASEAN"),
    ]
    assert plan.entries[1].rank == "Senior officials"
    assert (plan.context, plan.unread, unaccounted(plan)) == (((1, 3), (9, 11), (15, 17)), (), [])


def test_an_event_without_a_confirmed_date_is_not_confirmed() -> None:
    plan = registry.read(b"ANNEX C\n\nEU\n\nJune 2029 (tbc) Vienna, Austria Seminar", "x.txt")
    event = plan.entries[0]
    assert (event.status, event.when.confirmed) == ("tentative", False)


def test_a_date_without_a_year_is_asked_about_with_its_neighbours_year() -> None:
    text = "ANNEX C\n\nEU\n\n3 May 2029 Vienna, Austria First seminar\n4 June Vienna, Austria Second seminar"
    second = registry.read(text.encode(), "x.txt").entries[1]
    assert second.when.start is None
    assert [(p.code.value, p.new, p.default.value) for p in second.proposals] == [
        ("year-missing", "2029-06-04", "ask")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "2029, Lusaka, Zambia: Summit on small arms",
        "2029\tLusaka, Zambia\tSummit on small arms",
        "2029 | Lusaka, Zambia | Summit on small arms",
    ],
)
def test_an_event_of_which_only_the_year_is_known(line: str) -> None:
    text = f"ANNEX C\n\nAfrican Union\n12-14 March 2029, Addis Ababa, Ethiopia: Meeting of experts\n{line}\n"
    first, second = registry.read(text.encode(), "x.txt").entries
    assert (first.title, second.title) == ("Meeting of experts", "Summit on small arms")
    assert (second.when.iso(), second.when.precision.value) == (("2029", "2029"), "year")
    assert (second.original_date, second.places[0].city) == ("2029", "Lusaka")


@pytest.mark.parametrize("line", ["2029, a year of peace", "2029, the Ministers agreed in Geneva", "2029"])
def test_a_year_in_a_title_is_no_event(line: str) -> None:
    text = f"ANNEX C\n\nAfrican Union\n12-14 March 2029, Addis Ababa, Ethiopia: Summit\n{line}\n"
    (event,) = registry.read(text.encode(), "x.txt").entries
    assert event.when.iso() == ("2029-03-12", "2029-03-14")


def test_a_year_between_events_is_the_heading_of_those_below() -> None:
    text = "ANNEX C\n\nEU\n2029\n3 May, Vienna, Austria: Seminar\n2030\n5 May, Lusaka, Zambia: Summit\n"
    events = registry.read(text.encode(), "x.txt").entries
    assert [(event.title, event.when.iso()[0]) for event in events] == [
        ("Seminar", "2029-05-03"),
        ("Summit", "2030-05-05"),
    ]


def test_an_annex_of_another_letter_is_known_by_its_title() -> None:
    text = PAPER.replace("ANNEX C\n", "ANNEX B\nREGIONAL EVENTS PLANNED TOWARD CSP15\n")
    plan = registry.read(text.encode(), "paper.txt")
    assert [(entry.kind, entry.process) for entry in plan.entries] == [
        ("activity", "CSP14 Process"),
        ("regional-event", "CSP15 Process"),
    ]


def test_an_annex_c_about_something_else_is_left_to_the_reader_of_logs() -> None:
    text = (
        "ANNEX B\n\nToolkit\n\nANNEX C\n\nPRESIDENT'S ACTIVITIES\n\n3 May 2028 Lima, Peru\n\n- Ministry of Defence\n"
    )
    assert [entry.kind for entry in registry.read(text.encode(), "paper.txt").entries] == ["activity"]


def test_the_calendar_of_a_president_is_a_log() -> None:
    text = (
        "CALENDAR OF THE PRESIDENT OF CSP15, 2029\n\n5 May 2029, Addis Ababa, Ethiopia - African Union Commission\n"
    )
    assert registry.read(text.encode(), "x.txt").format == "paper"


def test_a_trip_and_calls_about_acts_are_logs() -> None:
    trip = "ASEAN trip, calendar\n\n3 May 2029 Jakarta, Indonesia: ASEAN Secretariat\n4 May 2029 Jakarta: MFA\n"
    calls = "3 May 2028: Palau – accession discussed with the Attorney General\n4 May 2028: Fiji, ratification bill\n"
    assert [registry.read(text.encode(), "x.txt").format for text in (trip, calls)] == ["paper", "paper"]
