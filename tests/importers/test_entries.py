"""Logs as offices write them, in many layouts: what is read of each, line by line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.accounting import account
from attplanner.importers.annex_text import read_text
from attplanner.importers.plan import ImportPlan
from attplanner.importers.plan_json import plan_to_json
from tests.importers.line_places import unaccounted

TEXTS = Path(__file__).parent / "texts"
NAMES = sorted(path.stem for path in TEXTS.glob("*.txt"))


def read(text: str) -> ImportPlan:
    return account(read_text(text.splitlines(), Lexicon.shipped()))


def fragment(plan: ImportPlan) -> dict[str, Any]:  # Any: the values of a JSON document
    """Return what the stored fragments hold of a plan: all but participants and reasons."""
    document: dict[str, Any] = json.loads(json.dumps(plan_to_json(plan)))
    return {
        "headings": [heading["text"] for heading in document["process_headings"]],
        "context": document["context"],
        "unread": document["unread"],
        "warnings": [[warning["code"], warning["line"]] for warning in document["warnings"]],
        "entries": [_entry(entry) for entry in document["entries"]],
    }


_KEPT = ("lines", "process", "start", "end", "precision", "time", "places", "original", "title", "status")


def _entry(entry: dict[str, Any]) -> dict[str, Any]:
    kept = {key: entry[key] for key in _KEPT}
    kept["chatham_house"] = entry["chatham_house"]
    kept["items"] = [item["text"] for item in entry["items"]]
    kept["notes"] = sorted(
        [p["code"], p["line"], p["new"], p["default"]]
        for p in entry["proposals"]
        if not p["field"].startswith("items") or (p["code"] == "possible-duplicate" and p["other_entry"])
    )
    kept["warned"] = sorted(
        [w["code"], w["line"], w["other_entry"] or []] for w in entry["warnings"] if w["code"] in _OURS
    )
    return kept


_OURS = frozenset(
    [
        "weekday-wrong",
        "two-places",
        "two-cities-one-day",
        "place-missing",
        "virtual",
        "to-be-confirmed",
        "same-day-other-entry",
        "weekend",
        "inside-other-entry",
        "out-of-order",
        "number-repeated",
        "number-missing",
        "chatham-house",
        "not-a-meeting",
        "closed-meeting",
        "title-missing",
        "two-dates",
        "columns-interleaved",
    ]
)


@pytest.mark.parametrize("name", NAMES)
def test_reads_each_layout_as_it_is_meant(name: str) -> None:
    plan = read((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    expected = json.loads((TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    assert fragment(plan) == expected


@pytest.mark.parametrize("name", NAMES)
def test_accounts_for_every_line(name: str) -> None:
    assert unaccounted(read((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))) == []


def only(text: str) -> dict[str, Any]:
    """Return the one entry of a text."""
    (entry,) = plan_to_json(read(text))["entries"]  # type: ignore[misc]  # a list, by the contract
    return entry  # type: ignore[no-any-return, has-type]  # as above


@pytest.mark.parametrize(
    ("line", "start", "end", "city", "state", "title"),
    [
        ("4 – 6 May 2029 Hanoi, Viet Nam", "2029-05-04", "2029-05-06", "Hanoi", "VNM", None),
        ("12/05/2028: Lima, Peru: call", "2028-05-12", None, "Lima", "PER", "call"),
        ("23 May 2028, Lima (Peru) – call", "2028-05-23", "2028-05-23", "Lima", "PER", "call"),
        ("Lima, Peru, 23 May 2028 – call", "2028-05-23", "2028-05-23", "Lima", "PER", "call"),
        (
            "Call on the Speaker, Lima, Peru, 23 May 2028",
            "2028-05-23",
            "2028-05-23",
            "Lima",
            "PER",
            "Call on the Speaker",
        ),
        (
            "Call on the Speaker (Lima, Peru, 23 May 2028)",
            "2028-05-23",
            "2028-05-23",
            "Lima",
            "PER",
            "Call on the Speaker",
        ),
        ("Sat 27 May 2028 / Lima, Peru / call", "2028-05-27", "2028-05-27", "Lima", "PER", "call"),
        ("du 3 au 5 mai 2027 – Lomé (Togo) – atelier", "2027-05-03", "2027-05-05", "Lomé", "TGO", "atelier"),
    ],
)
def test_finds_date_place_and_title_wherever_they_stand(
    line: str, start: str, end: str | None, city: str, state: str, title: str | None
) -> None:
    entry = only(line)
    if end is None:  # figures whose order nothing shows
        assert entry["start"] is None
        assert [p["code"] for p in entry["proposals"]] == ["date-ambiguous"]
        assert entry["proposals"][0]["new"] == start
    else:
        assert (entry["start"], entry["end"]) == (start, end)
    assert [(p["city"], p["state"]) for p in entry["places"]] == [(city, state)]
    assert entry["title"] == title


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("12 March 2028, 14:15, Geneva, Switzerland: briefing", "14:15"),
        ("12 March 2028, 14.15–15.00, Geneva, Switzerland: briefing", "14:15-15:00"),
        ("12 March 2028 at 3 p.m., Geneva, Switzerland: briefing", "15:00"),
        ("12 March 2028, 10 a.m.-noon, Geneva, Switzerland: briefing", "10:00-12:00"),
        ("12 mars 2028, 14h30, Genève (Suisse) : séance", "14:30"),
        ("12 mars 2028 à 10 heures, Genève (Suisse) : séance", "10:00"),
        ("12 March 2028, Geneva, Switzerland, 9 a.m.: briefing", "09:00"),
        ("12 March 2028, Geneva, Switzerland: briefing", None),
        ("12 March 2028, Geneva, Switzerland: briefing for 14 States", None),
    ],
)
def test_reads_times_of_day(line: str, time: str | None) -> None:
    assert only(line)["time"] == time


def test_an_end_before_its_start_is_null_and_stands_in_the_proposal() -> None:
    entry = only("10-8 May 2028, Kigali, Rwanda: workshop")
    assert (entry["start"], entry["end"]) == ("2028-05-10", None)
    (proposal,) = [p for p in entry["proposals"] if p["code"] == "end-before-start"]
    assert (proposal["old"], proposal["default"]) == ("2028-05-08", "ask")


def test_two_candidate_dates_give_no_date() -> None:
    entry = only("5/6 May or 12/13 May 2028, Kigali, Rwanda: workshop")
    assert entry["start"] is None
    (proposal,) = [p for p in entry["proposals"] if p["code"] == "two-dates"]
    assert proposal["choices"] == ["2028-05-05/2028-05-06", "2028-05-12/2028-05-13"]


def test_an_ambiguous_state_is_asked_for_with_its_bearer_first() -> None:
    entry = only("5 May 2028, Madingou, Congo: workshop")
    assert entry["places"][0]["state"] is None
    (proposal,) = [p for p in entry["proposals"] if p["code"] == "alias-resolved"]
    assert (proposal["choices"], proposal["default"]) == (["COG", "COD"], "ask")


def test_a_city_settles_which_state_is_meant() -> None:
    assert only("5 May 2028, Seoul, Korea: workshop")["places"][0]["state"] == "KOR"


def test_year_of_a_heading_is_taken_and_said() -> None:
    plan = read("2028\n\n12 March – Lima, Peru – call\n")
    assert plan.entries[0].when.iso() == ("2028-03-12", "2028-03-12")
    assert [(p.code.value, p.default.value) for p in plan.entries[0].proposals] == [("year-missing", "apply")]


def year_of_the_second(*lines: str) -> tuple[str | None, str | None, str]:
    """Return the start of a text's second entry, and what is proposed for its year, by which default."""
    entry = read("\n".join(lines)).entries[1]
    (proposal,) = [p for p in entry.proposals if p.code.value == "year-missing"]
    return entry.when.iso()[0], proposal.new, proposal.default.value


@pytest.mark.parametrize(
    ("lines", "start", "proposed", "default"),
    [
        # the entries on both sides, in two years, leave one
        (("3 Nov 2028 – Lima – call", "7 Jan – Quito", "9 Feb 2029 – Lima"), "2029-01-07", "2029-01-07", "apply"),
        # only 2029 has a Wednesday on that day
        (("3 Nov 2028 – Lima", "Wed 7 Mar – Quito – call", "9 May 2030 – Lima"), "2029-03-07", "2029-03-07", "apply"),
        # one year is named in the whole text
        (("3 May 2028 – Lima – call", "7 June – Quito – call"), "2028-06-07", "2028-06-07", "apply"),
        # a list that goes back in time
        (("3 May 2028 – Lima – call", "7 March – Quito – call"), "2028-03-07", "2028-03-07", "apply"),
        # the turn of a year that nobody writes
        (("13 Dec 2028 – Lima – call", "7 January – Quito – call"), None, "2029-01-07", "ask"),
        # too far apart, and between two years
        (("3 May 2027 – Lima – call", "7 June – Quito – call", "9 May 2029 – Lima"), None, "2027-06-07", "ask"),
        # the weekday denies the year that is named
        (("3 May 2028 – Lima – call", "Monday 7 June – Quito – call"), None, "2027-06-07", "ask"),
    ],
)  # fmt: skip
def test_a_year_that_the_text_settles_is_taken(
    lines: tuple[str, ...], start: str | None, proposed: str, default: str
) -> None:
    assert year_of_the_second(*lines) == (start, proposed, default)


@pytest.mark.parametrize(
    ("head", "start", "default"),
    [
        ("From: A. Sow\nSent: 4 June 2029 17:42\nSubject: our calls", "2029-05-29", "apply"),
        ("Date of meeting: 5 July 2029", "2029-05-29", "apply"),
        ("CALENDAR OF THE AMBASSADOR 2029", "2029-05-29", "apply"),
        ("From: A. Sow\nSent: 24 November 2029\nSubject: our calls", "2029-05-29", "apply"),
        ("From: A. Sow\nSent: 4 January 2030\nSubject: our calls in 2029", "2029-05-29", "apply"),
        ("Activities of the Troika, 2029 (see resolution 67/234 of 2 April 2013)", "2029-05-29", "apply"),
        ("Calls (Last update: 1 December 2029)", None, "ask"),
        ("Last update: 1 January 2029", None, "ask"),
        ("Activities (see resolution 67/234 of 2 April 2013)", None, "ask"),
        ("The Treaty's budget of 2027 was agreed last week in a letter.", None, "ask"),
        ("Meetings held since 2028", None, "ask"),
        ("Following the adoption of the Treaty in 2013, the President met:", None, "ask"),
    ],
)
def test_a_year_of_the_text_itself_is_taken(head: str, start: str | None, default: str) -> None:
    entry = read(f"{head}\n\n- 29 May: call with the Ambassador of Chad, Geneva\n").entries[0]
    (proposal,) = [p for p in entry.proposals if p.code.value == "year-missing"]
    assert (entry.when.iso()[0], proposal.default.value) == (start, default)


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        # what was done was done before the list was brought up to date
        (
            "Troika: what was done\nLast update: 03/01/2029\n\n24 November, Tirana, Albania – MFA",
            [(None, "2028-11-24", "ask")],
        ),
        (
            "Last update: 14 January 2029\n\n- 24 November: Tirana, Albania – MFA\n- 9 January: Rome, Italy – MFA",
            [(None, "2028-11-24", "ask"), ("2029-01-09", "2029-01-09", "apply")],
        ),
        # the next meeting is of another year
        (
            "Next meeting: 15 January 2029\n\nDone since last time:\n- 11 November: Tirana, Albania – MFA",
            [(None, "2028-11-11", "ask")],
        ),
        (
            "Done since last time:\n- 11 November: Tirana, Albania – MFA\n\nNext meeting: 15 January 2029",
            [(None, "2028-11-11", "ask")],
        ),
        # a resolution's date is none of the entries'
        (
            "Outreach (see resolution 67/234 of 2 April 2013)\n\n- 24 March: Tirana – MFA\n- 2 April: Rome – MFA",
            [(None, None, "ask"), (None, None, "ask")],
        ),
        # months that lead in order up to a day near the one of the text
        (
            "As of 20 November 2029\n\n- 12 February: Lima, Peru – MFA\n- 7 June: Quito, Ecuador – MFA",
            [("2029-02-12", "2029-02-12", "apply"), ("2029-06-07", "2029-06-07", "apply")],
        ),
        # a year may stand below, where it is said of all
        ("- 24 March: Tirana, Albania – MFA\n\n(all dates 2029)", [("2029-03-24", "2029-03-24", "apply")]),
    ],
)
def test_a_year_of_something_else_is_not_taken(
    text: str, proposals: list[tuple[str | None, str | None, str]]
) -> None:
    found = [
        (entry.when.iso()[0], proposal.new, proposal.default.value)
        for entry in read(text).entries
        for proposal in entry.proposals
        if proposal.code.value == "year-missing"
    ]
    assert found == proposals


@pytest.mark.parametrize("dash", ["–", "-", "---"])
def test_a_day_with_a_dash_is_no_meeting(dash: str) -> None:
    plan = read(
        f"May 2029\n\n- 3/5: Lima, Peru: MFA\n- 4/5: {dash}\n- 5/5: Quito, Ecuador: MFA\n- 6/5:\n  {dash} MoD\n"
    )
    assert [entry.when.iso()[0] for entry in plan.entries] == ["2029-05-03", "2029-05-05", "2029-05-06"]
    assert (4, 4) in plan.context


def test_wrong_weekdays_throughout_are_said_once_of_the_text() -> None:
    lines = [f"Monday, {day} May 2028 – Lima, Peru – call" for day in (2, 9, 16, 23)]
    plan = read("\n".join(lines))
    assert [w.code.value for w in plan.warnings] == ["weekday-wrong"]
    assert all("weekday-wrong" in [w.code.value for w in entry.warnings] for entry in plan.entries)


def test_a_second_report_of_one_act_is_proposed_as_a_duplicate() -> None:
    act = "Side event on synergies between border control and ammunition management with the Stimson Center"
    plan = read(f"5-6 May 2028 Lima, Peru\n\n- {act}\n\n6 May 2028 Lima, Peru\n\n- {act} and others\n")
    (proposal,) = [p for p in plan.entries[1].proposals if p.code.value == "possible-duplicate"]
    assert (proposal.line, proposal.other_entry, proposal.default.value) == (7, (1, 3), "ask")
    assert plan.entries[1].part_of == 0


def test_prose_without_a_meeting_is_context() -> None:
    plan = read("The mandate was given on 5 March 2028 and ends in 2029.\n")
    assert (plan.entries, plan.context) == ((), ((1, 1),))


def test_a_blank_form_is_no_entry() -> None:
    plan = read("DD/MM/YYYY – DD/MM/YYYY City, Country name Title of Event\n")
    assert plan.entries == ()


HEADED = """Dates of the Chair, 2028

October
3: Lima, Peru – Ministry of Defence

Novembre 2028

Budget week.

4: Quito, Ecuador – Attorney General
"""


@pytest.mark.parametrize(
    ("heading", "misspelt"), [("Novembre 2028", False), ("Novmber 2028", True), ("NOVEMEBR", True)]
)
def test_a_month_is_a_heading_also_misspelt_and_above_a_note(heading: str, misspelt: bool) -> None:
    plan = read(HEADED.replace("Novembre 2028", heading))
    assert [entry.when.iso()[0] for entry in plan.entries] == ["2028-10-03", "2028-11-04"]
    said = [(p.default.value, p.old) for p in plan.entries[1].proposals if p.code.value == "month-misspelt"]
    assert said == ([("apply", heading.split(maxsplit=1)[0])] if misspelt else [])


def test_a_month_over_its_own_lines_is_an_entry() -> None:
    plan = read("March 2028\nVisit to Lima, Peru\n\n4 April 2028\nQuito, Ecuador: call\n")
    assert [entry.when.iso()[0] for entry in plan.entries] == ["2028-03", "2028-04-04"]


def test_what_closes_a_letter_is_no_meeting() -> None:
    text = "De : A. Sow\nDate : 4 mai 2028\nObjet : mes entretiens\n\n- 2 mai 2028, Lima (Pérou) : appel\n\n"
    plan = read(text + "Je reste à votre disposition.\n\nAwa Sow\nMission du Tchad, 9 mai 2028\n")
    assert [(entry.lines, entry.when.iso()[0]) for entry in plan.entries] == [((5, 5), "2028-05-02")]
    assert plan.context == ((1, 3), (7, 10))


@pytest.mark.parametrize(
    ("title", "process"),
    [
        ("Contacts of the CSP16 President", "CSP16 Process"),
        ("Agenda del Presidente de la CSP12", "CSP12 Process"),
        ("Présidence de la CEP5", "CSP5 Process"),
        ("Log / Journal 2026 – CSP12 / CEP12", "CSP12 Process"),
        ("Outreach activities, CSP13 Process", "CSP13 Process"),
        ("Calendar: CSP6 of CIFTA", None),
        ("Meetings between CSP4 and CSP5", None),
        ("Briefing on CSP11 was useful.", None),
    ],
)
def test_a_title_names_the_process(title: str, process: str | None) -> None:
    plan = read(f"{title}\n\n4 May 2028, Lima, Peru: call\n")
    assert [entry.process for entry in plan.entries] == [process]


@pytest.mark.parametrize(
    "heading",
    [
        "CSP13 Process (President: Ambassador A. Sow, Chad)",
        "CSP13 Process – President Awa Sow",
        "Proceso de la CSP13 (CEP13)",
    ],
)
def test_a_heading_may_say_who_presides(heading: str) -> None:
    plan = read(f"CSP12 Process\n\n4 May 2027, Lima, Peru\n- call\n\n{heading}\n\n4 May 2028, Lima, Peru\n- call\n")
    assert [entry.process for entry in plan.entries] == ["CSP12 Process", "CSP13 Process"]


@pytest.mark.parametrize(
    ("line", "places", "title"),
    [
        # a colon ends the place, and a State that is misspelt behind it was met
        ("Vienna, Austria: Peru, Bolvia and Chile", [("Vienna", "AUT", None)], "Peru, Bolvia and Chile"),
        (
            "Lunch with Malta (New York; hosted by Fiji)",
            [("New York", None, None)],
            "Lunch with Malta (hosted by Fiji)",
        ),
        (
            "Side event “Ports” (Geneva, Palais des Nations, Room X), with Chile",
            [("Geneva", None, "Palais des Nations, Room X")],
            "Side event “Ports”, with Chile",
        ),
        # a body that somebody is of is no house to meet in
        (
            "Ms. Ana Roa, OSCE Secretariat, Vienna, Austria",
            [("Vienna", "AUT", None)],
            "Ms. Ana Roa, OSCE Secretariat",
        ),
        (
            "NY / Washington: Stimson Center",
            [("New York", None, None), ("Washington, D.C.", None, None)],
            "Stimson Center",
        ),
        ("Geneva / Genève: retreat", [("Geneva", None, None)], "retreat"),
        ("online / en ligne: Gabon", [("(virtual)", None, None)], "Gabon"),
        ("Ms. Ana Roa, UNIDIR. By Teams.", [("(virtual)", None, None)], "Ms. Ana Roa, UNIDIR"),
        (
            "Lima, Peru: seminar, now online",
            [("Lima", "PER", None), ("(virtual)", None, None)],
            "seminar, now online",
        ),
        ("Accra (AU summit margins): Togo", [("Accra", None, None)], "Togo"),
        ("Rome (meeting tbc)", [("Rome", None, None)], None),
        ("cancelled - Dhaka trip", [("Dhaka", None, None)], "Dhaka trip"),
        ("Amb. Roa (Peru), Geneva. Lima waits.", [("Geneva", None, None)], "Amb. Roa (Peru), Geneva. Lima waits."),
    ],
)
def test_cuts_the_place_where_it_ends(
    line: str, places: list[tuple[str | None, str | None, str | None]], title: str | None
) -> None:
    (entry,) = read(f"4 May 2028, {line}").entries
    found = [("(virtual)" if p.virtual else p.city, p.state, p.venue) for p in entry.places]
    assert (found, entry.title) == (places, title)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Rome (meeting tbc)", "tentative"),
        ("Lima or Quito: seminar", "tentative"),
        ("cancelled - Dhaka trip", "cancelled"),
        ("ANNULÉ – visio avec le Tchad", "cancelled"),
        ("reporté : visite à Lima", "tentative"),
    ],
)
def test_reads_the_status_before_or_beside_the_words(line: str, status: str) -> None:
    assert read(f"4 May 2028, {line}").entries[0].status == status


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("5 May 2028 / 5 mai 2028", "2028-05-05", "2028-05-05"),
        ("11-13 May 2028 / du 11 au 13 mai 2028", "2028-05-11", "2028-05-13"),
        ("5 June 2028 / 6 juin 2028", None, None),
        ("5 June 2028 / 6 June 2028", "2028-06-05", "2028-06-06"),
        ("5.6.2028 / 5 June 2028", "2028-06-05", "2028-06-05"),
    ],
)
def test_the_same_day_in_two_languages_is_one(written: str, start: str | None, end: str | None) -> None:
    (entry,) = read(f"{written} – Lima, Peru: call").entries
    assert entry.when.iso() == (start, end)
    assert ("two-dates" in [p.code.value for p in entry.proposals]) == (start is None)


def test_a_time_in_four_figures_stands_before_a_colon() -> None:
    plan = read(
        "5 May 2028, 1100: call with Peru\n6 May 2028 0930-1015: call with Chile\n7 May 2028, 1000 visitors\n"
    )
    assert [entry.time for entry in plan.entries] == ["11:00", "09:30-10:15", None]


def test_a_city_takes_the_state_that_the_text_gives_it_elsewhere() -> None:
    plan = read("4 May 2028, Lima, Peru: call\n5 May 2028, Lima: call\n6 May 2028, Quito: call\n")
    assert [entry.places[0].state for entry in plan.entries] == ["PER", "PER", None]
    said = [[(p.new, p.default.value) for p in entry.proposals] for entry in plan.entries]
    assert said == [[], [("PER", "apply")], [("ECU", "ask")]]


def test_a_state_over_dated_lines_is_that_of_their_cities() -> None:
    plan = read(
        "GHANA\n\nAccra, 6 May 2028: call\nGeneva, 7 May 2028: call\n\n2. Tchad\n\nMoundou, 8 May 2028: call\n"
    )
    assert [entry.places[0].state for entry in plan.entries] == ["GHA", None, "TCD"]
    assert plan.context == ((1, 1), (6, 6))


@pytest.mark.parametrize(
    ("written", "iso", "status"),
    [
        ("tbc June 2028", "2028-06", "tentative"),
        ("2028 (date open)", "2028", "tentative"),
        ("2028, date tbc", "2028", "tentative"),
        ("date unknown", None, "confirmed"),
        ("tbd", None, "tentative"),
        ("fecha y lugar por confirmar", None, "tentative"),
    ],
)
def test_an_open_date_opens_an_entry(written: str, iso: str | None, status: str) -> None:
    rows = f"Date\tPlace\tActivity\n5 May 2028\tLima, Peru\tSeminar\n{written}\tQuito, Ecuador\tVisit\n"
    lines = f"5 May 2028: Lima, Peru, seminar\n{written}: Quito, Ecuador, visit\n"
    for text in (rows, lines):
        entry = read(text).entries[1]
        assert (entry.when.iso()[0], entry.status, entry.places[0].city) == (iso, status, "Quito")


def test_a_line_that_opens_with_an_open_date_needs_no_mark_before_its_place() -> None:
    plan = read("5 May 2028, Lima, Peru: call\ndate à confirmer Dakar, Sénégal – atelier\n")
    assert [(e.when.iso()[0], e.places[0].state) for e in plan.entries] == [("2028-05-05", "PER"), (None, "SEN")]


MONTHS = """Month\tDay\tPlace\tWith
October 2028\t5\tLima, Peru\tMinistry of Defence
\t18-22\tLima, Peru\tParliament
\t30 Oct - 3 Nov\tQuito, Ecuador\tMinistry of Justice
Novmber 2028\t9\tQuito, Ecuador\tAttorney General
"""


def test_a_cell_of_months_holds_for_the_rows_below() -> None:
    plan = read(MONTHS)
    assert [entry.when.iso() for entry in plan.entries] == [
        ("2028-10-05", "2028-10-05"),
        ("2028-10-18", "2028-10-22"),
        ("2028-10-30", "2028-11-03"),
        ("2028-11-09", "2028-11-09"),
    ]
    assert "month-misspelt" in [p.code.value for p in plan.entries[3].proposals]


def test_days_alone_are_of_the_month_above_unless_they_go_back() -> None:
    rows = (
        "Date | Place | With",
        "12 March 2029 | Accra, Ghana | MoD",
        "14-15 | Accra, Ghana | MFA",
        "2 | Accra | MoJ",
    )
    first, second, third = read("\n".join(rows)).entries
    assert (first.when.iso()[0], second.when.iso()) == ("2029-03-12", ("2029-03-14", "2029-03-15"))
    assert third.when.start is None
    assert "date-ambiguous" in [w.code.value for w in third.warnings]


PEOPLE = """Ref\tDate\tCity\tCountry\tName\tFunction\tInstitution\tEstado
U-01\t17/18-feb-2026\tLima\tPeru\tMs. Ana Roa\tDirector\tMinistry of Defence\trealizada
U-02\t20/mar/2026\tQuito\tEcuador\tMr. Luis Paz\tMinister of Justice\t\tcancelada
U-03\t\tvirtual\t\tControl Arms\t\t\tpor confirmar
"""


def test_a_row_with_name_post_and_institution_is_one_person() -> None:
    first, second, third = read(PEOPLE).entries
    assert [item.text for item in first.items] == ["Ms. Ana Roa, Director, Ministry of Defence"]
    assert [(p.name, p.state) for p in first.items[0].counterparts] == [("Ana Roa", "PER")]
    assert (first.when.iso(), first.status) == (("2026-02-17", "2026-02-18"), "confirmed")
    assert (second.when.iso()[0], second.status, len(second.items)) == ("2026-03-20", "cancelled", 1)
    assert (third.when.start, third.status, third.places[0].virtual) == (None, "tentative", True)


REPORT = """1. The Chair visited Lima, Peru, from 10 to 12 May 2027. On 10 May she was received by the Minister of
Defence, Ms. Ana Roa. On the following day she met the Joint Staff.

2. On 13 May she went on to La Paz, Bolivia, where she met Deputy Minister Luis Paz. A meeting with the
Speaker, planned for 14 May, was cancelled.

3. The Treaty was opened for signature on 3 June 2013.

Lima, 20 May 2027
"""


def test_each_dated_sentence_of_a_numbered_paragraph_is_an_entry() -> None:
    plan = read(REPORT)
    found = [(e.when.iso()[0], e.lines, e.places[0].state, e.status) for e in plan.entries]
    assert found == [
        ("2027-05-10", (1, 1), "PER", "confirmed"),
        ("2027-05-10", (1, 2), "PER", "confirmed"),
        ("2027-05-11", (2, 2), "PER", "confirmed"),
        ("2027-05-13", (4, 4), "BOL", "confirmed"),
        ("2027-05-14", (4, 5), "BOL", "cancelled"),
    ]
    assert plan.context == ((7, 9),)


@pytest.mark.parametrize(
    "line",
    [
        "3 June 2013 the Treaty was opened for signature",
        "On 24 December 2014 the Arms Trade Treaty entered into force.",
        "2 April 2013: the ATT was adopted by the General Assembly",
        "Le Traité sur le commerce des armes est entré en vigueur le 24 décembre 2014.",
        "[Note: the dates of the tour in May 2028 are being negotiated.]",
        "Newsletter No. 14, winter 2027",
        "No travel 6-10 December (budget week).",
        "Back in Geneva from 15 to 26 November; nothing to report.",
        "Any other business",
        "Lima, 20 May 2028",
    ],
)
def test_a_line_that_tells_of_no_meeting_is_context(line: str) -> None:
    above = f"{line}\n\n4 May 2028, Lima, Peru: call with the Minister\n"
    below = f"4 May 2028, Lima, Peru: call with the Minister\n\n{line}\n"
    assert [len(read(text).entries) for text in (above, below)] == [1, 1]
    assert (read(below).context, read(below).unread) == (((3, 3),), ())


def test_a_note_in_brackets_is_no_item_of_the_entry_above() -> None:
    plan = read(
        "4 May 2028, Lima, Peru\n- Ms. Ana Roa\n\n[Note: more to follow.]\n\n5 May 2028, Quito, Ecuador\n- MFA\n"
    )
    assert [entry.lines for entry in plan.entries] == [(1, 2), (6, 7)]


WEEK = """Week of 5 March 2029

Monday
- 10:00 Geneva: Ambassador of Chad
- 15:00 UNIDIR
Wednesday:
- Lunch with the Ambassador of Mali
"""


def test_a_weekday_alone_is_a_day_of_the_week_above() -> None:
    plan = read(WEEK)
    assert [(e.when.iso()[0], e.time) for e in plan.entries] == [
        ("2029-03-05", "10:00"),
        ("2029-03-05", "15:00"),
        ("2029-03-07", None),
    ]


def test_weekdays_below_a_journey_stand_in_its_place() -> None:
    plan = read("Lima, Peru, 5-8 March 2029\n\nMonday:\n- Ministry of Defence\nTuesday:\n- Congress\n")
    assert [(e.lines, e.when.iso()[0], e.places[0].city) for e in plan.entries] == [
        ((3, 4), "2029-03-05", "Lima"),
        ((5, 6), "2029-03-06", "Lima"),
    ]
    assert plan.context == ((1, 1),)


BROKEN = """October 2027

14     Abuja, Nigeria. ECOWAS Commission: Dr. Salimata Coulibaly,
       Director for Peace and Security
15 to 17  Vienna, Austria. Forum
       (coffee, Serpentine Bar)
oct.   Lima, Peru, seminar
"""


def test_what_the_column_broke_is_joined_with_its_comma() -> None:
    first, second, third = read(BROKEN).entries
    assert first.title == "ECOWAS Commission: Dr. Salimata Coulibaly, Director for Peace and Security"
    assert (second.when.iso(), second.title) == (("2027-10-15", "2027-10-17"), "Forum (coffee, Serpentine Bar)")
    assert (third.when.iso()[0], third.title) == ("2027-10", "seminar")


@pytest.mark.parametrize(
    ("line", "start", "status", "title"),
    [
        ("Still to come: 11 June 2028, Bern, Switzerland: SECO", "2028-06-11", "confirmed", "SECO"),
        ("Mar. 9 mai 2028 : Lima, entretien", "2028-05-09", "confirmed", "entretien"),
        ("9 de mayo de 2028, Lima, Perú: visita por confirmar", "2028-05-09", "tentative", "visita por confirmar"),
        ("1er/03/2028 – 05/03/2028, Lima, Pérou : atelier", "2028-03-01", "confirmed", "atelier"),
        ("1.º de mayo de 2028, Lima, Perú: reunión", "2028-05-01", "confirmed", "reunión"),
    ],
)
def test_reads_what_stands_before_a_date(line: str, start: str, status: str, title: str) -> None:
    (entry,) = read(line).entries
    assert (entry.when.iso()[0], entry.status, entry.title) == (start, status, title)


@pytest.mark.parametrize(
    ("title", "capacity"),
    [
        ("Activities of the President (Ambassador Rosa Acht, Kenya)", "own-side"),
        ("CSP24 Process (President: Ambassador Rosa Acht, Kenya)", "own-side"),
        ("Activités du Président : M. Ali Roba (Kenya)", "own-side"),
        ("Activities of the President (Ambassador Rosa Acht)", "national"),
        ("Talks with the President of the Senate (Mr. Ali Roba, Kenya)", "national"),
    ],
)
def test_a_title_tells_whose_side_is_our_own(title: str, capacity: str) -> None:
    plan = read(f"{title}\n\n4 May 2037, Nairobi, Kenya\n- Ministry of Defence\n")
    (party,) = plan.entries[0].items[0].counterparts
    assert (party.state, party.capacity.value) == ("KEN", capacity.replace("-", "_"))


def test_a_further_process_whose_president_nobody_names_has_no_side() -> None:
    above = (
        "Activities of the President (Ms. Rosa Acht, Kenya)\n\nCSP24 Process\n\n4 May 2037, Nairobi, Kenya\n- MoD\n"
    )
    plan = read(f"{above}\nCSP25 Process\n\n4 May 2038, Nairobi, Kenya\n- MoD\n")
    assert [e.items[0].counterparts[0].capacity.value for e in plan.entries] == ["own_side", "national"]


@pytest.mark.parametrize(
    ("heading", "iso"),
    [
        ("NOVEMBER (provisional)", "2028-11-03"),
        ("— November 2028 —", "2028-11-03"),
        ("Month of November", "2028-11-03"),
        ("Mois de novembre 2028", "2028-11-03"),
        ("Novembre 2028 (à compléter)", "2028-11-03"),
        ("November:", "2028-11-03"),
        ("Nvember", "2028-11-03"),
        ("Winter session", None),  # nobody knows it: the day would go back in time
    ],
)
def test_headings_of_months_in_other_words(heading: str, iso: str | None) -> None:
    plan = read(f"October 2028\n\n9 Lima, Peru: call\n\n{heading}\n\n3 Quito, Ecuador: call\n")
    assert [entry.when.iso()[0] for entry in plan.entries] == ["2028-10-09", iso]
    assert plan.context == ((1, 1), (5, 5))


def test_days_with_dots_below_a_month_are_no_numbers_of_a_list() -> None:
    days = read("May 2028\n3. Lima, Peru: call\n4. Lima, Peru: seminar\n")
    assert [(e.when.iso()[0], e.title) for e in days.entries] == [("2028-05-03", "call"), ("2028-05-04", "seminar")]
    numbers = read("May 2028\n1. 3 May, Lima, Peru: call\n3. 4 May, Lima, Peru: seminar\n")
    assert [entry.when.iso()[0] for entry in numbers.entries] == ["2028-05-03", "2028-05-04"]


def test_a_january_behind_december_is_not_put_into_the_year_before() -> None:
    plan = read("Calendar 2028\n\nDecember\n9 Lima, Peru: call\n\nJanuary\n3 Quito, Ecuador: call\n")
    asked = [(p.new, p.default.value) for p in plan.entries[1].proposals if p.code.value == "year-missing"]
    assert (plan.entries[1].when.start, asked) == (None, [("2029-01-03", "ask")])


def test_a_conference_below_a_bare_dated_line_took_place_then() -> None:
    plan = read(
        "20-24 August 2029 - Geneva, Switzerland\nCSP15\n\nCSP16 Process\n\n3 May 2030 - Lima, Peru\n- call\n"
    )
    assert [(e.lines, e.process) for e in plan.entries] == [((1, 2), None), ((6, 7), "CSP16 Process")]


def test_acronyms_below_a_dated_line_are_no_headings() -> None:
    plan = read(
        "4 May 2028, Nairobi, Kenya\nMinistry of Defence\nRECSA\nUNEP\n\nPACIFIC\n\n5 May 2028, Suva, Fiji\n- MoD\n"
    )
    assert [[item.text for item in entry.items] for entry in plan.entries] == [
        ["Ministry of Defence", "RECSA", "UNEP"],
        ["MoD"],
    ]
    assert plan.context == ((6, 6),)


def test_a_time_before_an_acronym_opens_an_entry() -> None:
    plan = read("Monday 5 June 2028\n09:00 – 10:00 Ministry of Defence\n10:30 – 11:30 RECSA\n12:00 UNIDIR\n")
    assert [(entry.time, entry.title) for entry in plan.entries] == [
        ("09:00-10:00", "Ministry of Defence"),
        ("10:30-11:30", "RECSA"),
        ("12:00", "UNIDIR"),
    ]


MINUTES = """Minutes
Date of meeting: 3 September 2029

1. Contacts
   - 29 Aug.: call with the Attorney General of Samoa
   - 31 Aug., Bern: SECO

2. Upcoming
   - 10 Sept.: New York, bilateral with Palau (tbc)

3. Any other business
   - Leave of the desk officer 3-7 October
"""


def test_the_numbers_of_sections_end_the_entry_above() -> None:
    plan = read(MINUTES)
    assert [(e.lines, e.when.iso()[0]) for e in plan.entries] == [
        ((5, 5), "2029-08-29"),
        ((6, 6), "2029-08-31"),
        ((9, 9), "2029-09-10"),
    ]
    assert plan.context == ((1, 4), (8, 8), (11, 12))


@pytest.mark.parametrize(
    ("line", "iso", "place", "title"),
    [
        ("- Peru: 3-4 March 2028 (Lima); MoD", "2028-03-03", ("Lima", "PER"), "MoD"),
        ("- 3 March 2028: Lima MFA", "2028-03-03", ("Lima", None), "MFA"),
        ("- September 2028 (first half): Lima, Peru – seminar", "2028-09", ("Lima", "PER"), "seminar"),
        ("- 5–7 mars / March 2028 – Lima, Pérou", "2028-03-05", ("Lima", "PER"), None),
        ("- 3 May 2028, San José: seminar", "2028-05-03", ("San José", None), "seminar"),
    ],
)
def test_more_ways_to_set_a_line(line: str, iso: str, place: tuple[str, str | None], title: str | None) -> None:
    (entry,) = read(line).entries
    assert (entry.when.iso()[0], (entry.places[0].city, entry.places[0].state), entry.title) == (iso, place, title)


def test_a_state_whose_date_is_open_is_an_entry_among_others() -> None:
    plan = read("- Peru: 3 March 2028; MoD\n- Chile: tbc\n")
    assert [(e.when.iso()[0], e.places[0].state, e.title) for e in plan.entries] == [
        ("2028-03-03", "PER", "MoD"),
        (None, "CHL", None),
    ]


def test_a_column_of_states_of_play_is_the_status() -> None:
    rows = (
        "5 March 2028 | Lima | MFA | done",
        "6 March 2028 | Lima | MoD | cancelled",
        "13 March 2028 | Quito | AG | tbc",
    )
    plan = read("\n".join(rows))
    assert [(e.status, e.items[0].text) for e in plan.entries] == [
        ("confirmed", "MFA"),
        ("cancelled", "MoD"),
        ("tentative", "AG"),
    ]


def test_the_day_after_a_day_without_its_year() -> None:
    told = "Le 9 mars, j'ai rencontré M. Paz à Lima. Le lendemain, j'ai visité le Congrès."
    text = f"Date : 12 mars 2028\nDe : A. Sow\n\n{told}"
    assert [entry.when.iso()[0] for entry in read(text).entries] == ["2028-03-09", "2028-03-10"]


@pytest.mark.parametrize(
    ("line", "iso", "time"),
    [
        ("2030-02-03T10:30 Lima: MoD", "2030-02-03", "10:30"),
        ("20300206 Lima: MoD", "2030-02-06", None),
        ("6-II-2030 Lima: MoD", "2030-02-06", None),
        ("3.XII.2030 Lima: MoD", "2030-12-03", None),
        ("1.º de mayo de 2030, Lima: MoD", "2030-05-01", None),
    ],
)
def test_more_ways_to_write_a_day(line: str, iso: str, time: str | None) -> None:
    (entry,) = read(line).entries
    assert (entry.when.iso()[0], entry.time, entry.places[0].city) == (iso, time, "Lima")


def test_states_that_were_met_are_no_place() -> None:
    line = "4 May 2030: Ambassadors of Chad, Libya and Egypt (working breakfast)"
    (entry,) = read(line).entries
    assert (entry.places, entry.title) == ((), line.partition(": ")[2])


def test_a_state_and_its_city_are_one_place() -> None:
    plan = read("4 May 2030 | Peru/Lima | MoD\n5 May 2030 | Ecuador / Quito | MoD\n6 May 2030 | Chad / Mali | MoD\n")
    assert [[(p.city, p.state) for p in entry.places] for entry in plan.entries[:2]] == [
        [("Lima", "PER")],
        [("Quito", "ECU")],
    ]


def test_a_place_over_its_lines_ends_with_the_next_heading() -> None:
    plan = read(
        "I. GENEVA\n\n4 May 2030: call\n\nII. NEW YORK\n\n5 May 2030: call\n\nIII. CAPITALS\n\n6 May 2030: call\n"
    )
    assert [[p.city for p in entry.places] for entry in plan.entries] == [["Geneva"], ["New York"], []]


Place = tuple[str | None, str | None, str | None]


@pytest.mark.parametrize(
    ("line", "places", "title"),
    [
        (
            "“Fewer guns, more States”, Diplomatic Academy, Vienna, Austria",
            [("Vienna", "AUT", "Diplomatic Academy")],
            "“Fewer guns, more States”",
        ),
        ("RECSA seminar, Hotel Serena, Kampala, Uganda", [("Kampala", "UGA", "Hotel Serena")], "RECSA seminar"),
        (
            "Lecture series of the Peace Institute, Lima, Peru",
            [("Lima", "PER", None)],
            "Lecture series of the Peace Institute",
        ),
        (
            "African Union Commission, Addis Ababa, Ethiopia",
            [("Addis Ababa", "ETH", "African Union Commission")],
            "African Union Commission",
        ),
        (
            "Lima (Peru), Quito (Ecuador) and Bogotá (Colombia): tour",
            [("Lima", "PER", None), ("Quito", "ECU", None), ("Bogotá", "COL", None)],
            "tour",
        ),
        ("Dakar – Bamako → Niamey", [("Dakar", None, None), ("Bamako", None, None), ("Niamey", None, None)], None),
        ("(Lima, Peru; Zoom) seminar", [("Lima", "PER", None), ("(virtual)", None, None)], "seminar"),
        ("Kingston (Jamaica) [hybrid]: seminar", [("Kingston", "JAM", None)], "seminar"),
        ("UNIDIR, Geneva, panel", [("Geneva", None, None)], "UNIDIR, Geneva, panel"),
    ],
)
def test_tells_venue_city_and_title_apart(line: str, places: list[Place], title: str | None) -> None:
    (entry,) = read(f"12 March 2028, {line}").entries
    assert [("(virtual)" if p.virtual else p.city, p.state, p.venue) for p in entry.places] == places
    assert (entry.title or (entry.items[0].text if entry.items else None)) == title


WRAPPED = """Dates            Lieu              Interlocuteurs                       Observations
3-4 mars 2028    Dakar, Sénégal    Ministère des forces armées          ratification
                                   Commission nationale ALPC            en cours
6 mars 2028      Bamako, Mali      M. Oumar Traoré, Ministre de la      reporté
                                   justice
10 mars          idem              Assemblée nationale
"""


def test_an_office_opens_a_new_line_in_a_column_and_idem_is_the_place_above() -> None:
    first, second, third = read(WRAPPED).entries
    assert [item.text for item in first.items] == ["Ministère des forces armées", "Commission nationale ALPC"]
    assert [item.text for item in second.items] == ["M. Oumar Traoré, Ministre de la justice"]
    assert [(p.city, p.state) for p in third.places] == [("Bamako", "MLI")]


def test_beside_names_a_title_is_that_of_a_person_and_our_own_people_are_none_met() -> None:
    rows = (
        "Date\tCity\tTeam\tOrganisation\tName\tTitle\tTopic",
        "3 March 2028\tLima\tRoa\tMoD\tLuis Paz\tDirector\tpolicy",
    )
    (entry,) = read("\n".join(rows)).entries
    assert [item.text for item in entry.items] == ["Luis Paz, Director, MoD"]
    assert entry.items[0].note == "policy; Roa"


def test_a_row_whose_first_cell_is_empty_keeps_its_columns() -> None:
    rows = (
        "Q1 | 12 Jan 2028 | Lima, Peru | MoD",
        "   | 20 Feb 2028 | Quito, Ecuador | Congress",
        "Q2 | 3 April 2028 | Bern | SECO",
    )
    plan = read("\n".join(rows))
    assert [(e.when.iso()[0], e.places[0].city, [i.text for i in e.items]) for e in plan.entries] == [
        ("2028-01-12", "Lima", ["MoD"]),
        ("2028-02-20", "Quito", ["Congress"]),
        ("2028-04-03", "Bern", ["SECO"]),
    ]


WEEKS = """w/e 17 Mar 2028
Mon: Kampala, Uganda - Ministry of Defence
Wed: Kigali, Rwanda - National Police
w/e 24 Mar 2028
Nil return.
Week of 27 March 2028
Mon  --
Tue & Wed: Juba, South Sudan - Ministry of Justice
Thu 29  0900  Nairobi, Kenya - RECSA
      14.00 Ms. Ana Roa
"""


def test_weekdays_below_a_week_are_days_of_it() -> None:
    plan = read(WEEKS)
    assert [(e.when.iso(), e.lines, e.places[0].city) for e in plan.entries] == [
        (("2028-03-13", "2028-03-13"), (2, 2), "Kampala"),
        (("2028-03-15", "2028-03-15"), (3, 3), "Kigali"),
        (("2028-03-28", "2028-03-29"), (8, 8), "Juba"),
        (("2028-03-29", "2028-03-29"), (9, 10), "Nairobi"),
    ]
    last = plan.entries[3]
    assert (last.time, "weekday-wrong" in [w.code.value for w in last.warnings]) == ("09:00", True)
    assert plan.context == ((1, 1), (4, 7))


@pytest.mark.parametrize("title", ["FY 2028/29 (July to June)", "2028/29", "Diary 2028-29"])
def test_two_years_are_told_apart_by_the_month(title: str) -> None:
    plan = read(
        f"{title}\n\n12 Aug - Lima - call\nmid-Oct - Quito - call\n3 Feb - Lima - call\n31 Apr - Quito - call\n"
    )
    assert [entry.when.iso()[0] for entry in plan.entries] == ["2028-08-12", "2028-10", "2029-02-03", None]
    codes = [[p.code.value for p in entry.proposals if p.code.value != "state-missing"] for entry in plan.entries]
    assert codes == [["year-missing"], ["year-missing"], ["year-missing"], ["date-impossible"]]


TOLD = """I flew to La Paz, Bolivia, on 5 November 2028. On 6 November 2028 I met the Minister of Justice.

Their Cabinet had last looked at it on 2 February 2027. We will meet the Minister in Lima on 12 March 2029.

She had already met Mr. Paz on 12 March 2026. Previous contact: a call on 4 May 2026, when they met.

Adopted by the General Assembly on 2 April 2013 and opened for signature on 3 June 2013, it was the first.
"""


def test_meetings_of_long_ago_are_no_entries_and_those_to_come_are_not_confirmed() -> None:
    plan = read(TOLD)
    assert [(e.when.iso()[0], e.places[0].city, e.status) for e in plan.entries] == [
        ("2028-11-06", "La Paz", "confirmed"),
        ("2029-03-12", "Lima", "tentative"),
    ]


def test_a_sentence_in_a_numbered_list_is_an_entry_of_its_own() -> None:
    listed = "4. 3 May 2028, Lima, Peru:\n   (a) MoD;\n   (b) MFA.\n"
    text = f"{listed}5. The meeting with Chad, planned for 9 May 2028 in Quito, was cancelled.\n"
    plan = read(text)
    assert [(e.lines, e.when.iso()[0], e.status) for e in plan.entries] == [
        ((1, 3), "2028-05-03", "confirmed"),
        ((4, 4), "2028-05-09", "cancelled"),
    ]


@pytest.mark.parametrize("date", ["8 de maio de 2028", "12 março 2028", "5-Dezembro-2028"])
def test_months_in_portuguese(date: str) -> None:
    assert read(f"{date} - Maputo, Moçambique - call").entries[0].when.start is not None


AGENDA = """AGENDA DE LA PRÉSIDENTE – avril 2029

mardi 3
  9h30, Lima (Pérou) : M. Luis Paz
  15 h, même ville : Conseil national
mercredi 4
  Quito, Équateur : ministère de la Défense
"""
CONTACTS = """Contacts, New York, First Committee, October 2029

2  Belize, Suriname
3  Guyana; Grenada
10 Lunch with the Ambassador of Chad
16 (virtual) Ministry of Defence of Brazil
"""


def test_a_title_gives_its_month_to_the_days_below() -> None:
    plan = read(AGENDA)
    assert [(e.when.iso()[0], e.time, e.places[0].city) for e in plan.entries] == [
        ("2029-04-03", "09:30", "Lima"),
        ("2029-04-03", "15:00", "Lima"),
        ("2029-04-04", None, "Quito"),
    ]


def test_days_in_a_column_need_no_mark_behind_them() -> None:
    plan = read(CONTACTS)
    assert [(e.when.iso()[0], e.title, e.places[0].city) for e in plan.entries] == [
        ("2029-10-02", "Belize, Suriname", "New York"),
        ("2029-10-03", "Guyana; Grenada", "New York"),
        ("2029-10-10", "Lunch with the Ambassador of Chad", "New York"),
        ("2029-10-16", "Ministry of Defence of Brazil", None),
    ]


@pytest.mark.parametrize(
    ("line", "status", "places"),
    [
        ("9 juin 2028 - Lima, Pérou => ANNULÉ", "cancelled", ["Lima"]),
        ("9 June 2028 - Lima, Peru - cancelled", "cancelled", ["Lima"]),
        ("9 juin 2028. Appel téléphonique avec le Gabon.", "confirmed", [None]),
        ("9/13/2028 10:00 hs. Llamada con la Misión de Chile.", "confirmed", [None]),
        ("9 June 2028: Zoom with Ms. Ana Roa, Permanent Mission in Geneva", "confirmed", [None]),
        ("9 June 2028 Presencial, Quito, Ecuador: Congreso", "confirmed", ["Quito"]),
        ("9 June 2028, Lima, Peru (cont'd)", "confirmed", ["Lima"]),
        ("9 June 2028: Still Praia - Ministry of Defence", "confirmed", ["Praia"]),
    ],
)
def test_says_what_became_of_a_meeting_and_how_it_was_held(line: str, status: str, places: list[str | None]) -> None:
    (entry,) = read(line).entries
    assert (entry.status, [p.city for p in entry.places]) == (status, places)
    assert all(place.virtual == (place.city is None) for place in entry.places)
    assert all(place.venue is None for place in entry.places)


def test_a_title_that_announces_its_items_is_none_of_them() -> None:
    plan = read("1) 3 May 2028, Lima (Pérou). Entretiens avec :\n   - le MAE ;\n   - Ms. Ana Roa.\n")
    assert [len(entry.items) for entry in plan.entries] == [2]


def test_the_only_item_says_that_it_is_not_confirmed() -> None:
    plan = read("3 May 2028, Lima, Peru\n- Ministerio de Defensa (por confirmar)\n")
    assert plan.entries[0].status == "tentative"


def test_a_line_that_hangs_under_a_long_numbered_one_goes_on_with_it() -> None:
    first = "1.  On Monday 2 October 2028 the Co-Chair received in Lima the Hon. Ms. Aishath"
    plan = read(f"{first}\n    Naeema, Commissioner of Police.\n2.  3 October 2028, Lima: MoD\n")
    assert [(entry.lines, len(entry.items)) for entry in plan.entries] == [((1, 2), 1), ((3, 3), 1)]


CHAT = """Pasted from the chat

[21/03/2028 17:40] Awa S.: Lima, Peru. Met Ms. Ana Roa \U0001f642
[22/03/2028 12:10] Awa S.: Still Lima - Ministry of Defence
[22/03/2028 19:33] Lamin: safe travels!
[24/03/2028 16:05] Awa S.: <Media omitted>
"""


def test_posts_of_a_chat_are_of_their_day_and_chatter_is_context() -> None:
    plan = read(CHAT)
    found = [(e.lines, e.when.iso()[0], e.time, e.places[0].city, e.title) for e in plan.entries]
    assert found == [
        ((3, 3), "2028-03-21", None, "Lima", "Met Ms. Ana Roa"),
        ((4, 4), "2028-03-22", None, "Lima", "Ministry of Defence"),
    ]
    assert plan.context == ((1, 1), (5, 6))


def test_a_bare_place_and_day_is_an_entry_where_the_log_is_written_so() -> None:
    plan = read(
        "Lima, Peru, 3 May 2028\n- MoD\n\nQuito, Ecuador, 4 May 2028\n- MoD\n\nBogotá, Colombia, 5 May 2028\n"
    )
    assert [entry.lines for entry in plan.entries] == [(1, 2), (4, 5), (7, 7)]


def test_a_press_release_that_was_issued_on_a_day_is_no_dateline() -> None:
    assert [entry.lines for entry in read("4 May 2028, Lima: press release issued with Peru\n").entries] == [(1, 1)]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("10-14 September 2029\n\nMonday 10: Lima, call\nFriday 14: Quito, call\n", ["2029-09-10", "2029-09-14"]),
        ("Log 2029\n\n- 3.-5.9.: Lima, call\n- 7.9.: Quito, call\n", ["2029-09-03", "2029-09-07"]),
        ("Mar 2029\n 5 Mon  Lima   call\n12 Mon  Quito  call\n", ["2029-03-05", "2029-03-12"]),
    ],
)
def test_more_ways_to_write_days_below_a_heading(text: str, starts: list[str]) -> None:
    plan = read(text)
    assert [entry.when.iso()[0] for entry in plan.entries] == starts
    assert [entry.places[0].city for entry in plan.entries] == ["Lima", "Quito"]
    assert not any(w.code.value == "weekday-wrong" for entry in plan.entries for w in entry.warnings)
