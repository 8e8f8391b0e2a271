"""Dates as people write them: each case is a text and what it says."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.date_text import (
    DateContext,
    figures_order,
    find_time,
    read_date_at,
    read_dates,
    read_heading,
    read_time_at,
    understand_date,
)

DAYS = [
    ("22-29 October 2016", "2016-10-22", "2016-10-29"),
    ("02 November 2016", "2016-11-02", "2016-11-02"),
    ("4 – 6 May 2029", "2029-05-04", "2029-05-06"),
    ("28 July–5 August 2017", "2017-07-28", "2017-08-05"),
    ("29 December 2016 - 3 January 2017", "2016-12-29", "2017-01-03"),
    ("29 December - 3 January 2017", "2016-12-29", "2017-01-03"),
    ("29 December 2016 - 3 January", "2016-12-29", "2017-01-03"),
    ("11/04/2028–13/04/2028", "2028-04-11", "2028-04-13"),
    ("11-13/04/2028", "2028-04-11", "2028-04-13"),
    ("28/05-02/06/2028", "2028-05-28", "2028-06-02"),
    ("2028-04-11", "2028-04-11", "2028-04-11"),
    ("11.04.2028", "2028-04-11", "2028-04-11"),
    ("11.-13.04.2028", "2028-04-11", "2028-04-13"),
    ("25/12/28", "2028-12-25", "2028-12-25"),
    ("8, 9 October 2028", "2028-10-08", "2028-10-09"),
    ("8 and 9 October 2028", "2028-10-08", "2028-10-09"),
    ("8 & 9 October 2028", "2028-10-08", "2028-10-09"),
    ("12, 13, 14, 15 June 2017", "2017-06-12", "2017-06-15"),
    ("12, 13 and 14 June 2017", "2017-06-12", "2017-06-14"),
    ("5/6 May 2028", "2028-05-05", "2028-05-06"),
    ("30 April/1 May 2028", "2028-04-30", "2028-05-01"),
    ("from 3 to 5 May 2028", "2028-05-03", "2028-05-05"),
    ("between 3 and 5 May 2028", "2028-05-03", "2028-05-05"),
    ("March 5, 2027", "2027-03-05", "2027-03-05"),
    ("March the 5th, 2027", "2027-03-05", "2027-03-05"),
    ("5 March, 2027", "2027-03-05", "2027-03-05"),
    ("5th of March 2027", "2027-03-05", "2027-03-05"),
    ("Mar 5-7, 2027", "2027-03-05", "2027-03-07"),
    ("April 28 - May 2, 2028", "2028-04-28", "2028-05-02"),
    ("Monday, 16 January 2017", "2017-01-16", "2017-01-16"),
    ("Thu 3 - Fri 4 May 2029", "2029-05-03", "2029-05-04"),
    ("17 Jan. 2029", "2029-01-17", "2029-01-17"),
    ("15-17 mar 2017", "2017-03-15", "2017-03-17"),
    ("du 3 au 5 mai 2027", "2027-05-03", "2027-05-05"),
    ("du lundi 3 au mercredi 5 mai 2027", "2027-05-03", "2027-05-05"),
    ("lundi 1er juin 2026", "2026-06-01", "2026-06-01"),
    ("1er-3 juin 2027", "2027-06-01", "2027-06-03"),
    ("1er et 2 juin 2027", "2027-06-01", "2027-06-02"),
    ("entre le 3 et le 5 mai 2028", "2028-05-03", "2028-05-05"),
    ("du 28 juillet au 5 août 2017", "2017-07-28", "2017-08-05"),
    ("8 y 9 de octubre de 2018", "2018-10-08", "2018-10-09"),
    ("del 22 al 29 de octubre de 2016", "2016-10-22", "2016-10-29"),
    ("28 de julio a 5 de agosto de 2017", "2017-07-28", "2017-08-05"),
    ("15th of May 2029", "2029-05-15", "2029-05-15"),
    ("2028-06-01/2028-06-03", "2028-06-01", "2028-06-03"),
    ("2028-06-01 to 2028-06-03", "2028-06-01", "2028-06-03"),
    ("5-Jan-2029", "2029-01-05", "2029-01-05"),
    ("06-Mar-29", "2029-03-06", "2029-03-06"),
    ("5 Jan '29", "2029-01-05", "2029-01-05"),
    ("3./4. June 2028", "2028-06-03", "2028-06-04"),
    ("12/13.04.2028", "2028-04-12", "2028-04-13"),
    ("12.04.-14.04.2028", "2028-04-12", "2028-04-14"),
    ("8.6.-9.6.29", "2029-06-08", "2029-06-09"),
    ("13 May 2029 (Sunday)", "2029-05-13", "2029-05-13"),
    ("13-15 May 2029 (Sun-Tue)", "2029-05-13", "2029-05-15"),
]


@pytest.mark.parametrize(("text", "start", "end"), DAYS)
def test_reads_days(text: str, start: str, end: str) -> None:
    match = read_date_at(text)
    assert match is not None
    assert (match.when.iso(), match.when.precision.value) == ((start, end), "day")
    assert (match.written, match.notes) == (text, ())


@pytest.mark.parametrize(("text", "start", "end"), DAYS)
def test_finds_the_same_days_in_running_text(text: str, start: str, end: str) -> None:
    matches = read_dates(f"It was held {text} (Lima) with 12 States.")
    assert [match.when.iso() for match in matches] == [(start, end)]


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("March 2027", "2027-03", "2027-03", "month"),
        ("Oct. 2027 (during the First Committee)", "2027-10", "2027-10", "month"),
        ("mid-March 2027", "2027-03", "2027-03", "month"),
        ("March–April 2028", "2028-03", "2028-04", "month"),
        ("04/2028", "2028-04", "2028-04", "month"),
        ("fin juin 2028", "2028-06", "2028-06", "month"),
        ("Spring 2027", "2027", "2027", "year"),
        ("3rd quarter 2027", "2027-07", "2027-09", "month"),
        ("Q3 2028", "2028-07", "2028-09", "month"),
        ("Third quarter of 2027", "2027-07", "2027-09", "month"),
        ("1er trimestre 2028", "2028-01", "2028-03", "month"),
        ("primer trimestre de 2028", "2028-01", "2028-03", "month"),
        ("T4 2028", "2028-10", "2028-12", "month"),
        ("first half of 2027", "2027-01", "2027-06", "month"),
        ("2e semestre 2028", "2028-07", "2028-12", "month"),
        ("H2 2028", "2028-07", "2028-12", "month"),
        ("first half of March 2027", "2027-03", "2027-03", "month"),
        ("5th quarter 2028", "2028", "2028", "year"),
        ("mid-2027", "2027", "2027", "year"),
        ("early 2028", "2028", "2028", "year"),
    ],
)
def test_keeps_vague_dates_as_vague_as_they_are(text: str, start: str, end: str, precision: str) -> None:
    match = read_date_at(text)
    assert match is not None
    assert (match.when.iso(), match.when.precision.value) == ((start, end), precision)


@pytest.mark.parametrize(
    "text",
    [
        "March 2027 (tbc)",
        "5 May 2028, tbc",
        "12 mars 2028 (à confirmer)",
        "5 May 2028 (?)",
        "mayo de 2028 (por confirmar)",
    ],
)
def test_says_what_is_to_be_confirmed(text: str) -> None:
    match = read_date_at(text)
    assert match is not None
    assert (match.unconfirmed, match.when.confirmed, match.written) == (True, False, text)


@pytest.mark.parametrize(
    ("text", "code", "choices"),
    [
        ("31 April 2028", "date-impossible", ["2028-04-30", "2028-05-01"]),
        ("32 March 2028", "date-impossible", ["2028-03-31", "2028-04-01"]),
        ("29 February 2027", "date-impossible", ["2027-02-28", "2027-03-01"]),
        ("13/25/2028", "date-impossible", []),
        ("3 or 10 March 2028", "two-dates", ["2028-03-03", "2028-03-10"]),
        ("3 or 4 March 2028", "two-dates", ["2028-03-03", "2028-03-04"]),
        ("3/10 March 2028", "two-dates", ["2028-03-03", "2028-03-10"]),
        ("5/6 May or 12/13 May 2028", "two-dates", ["2028-05-05", "2028-05-12"]),
        ("le 3 ou le 10 mars 2028", "two-dates", ["2028-03-03", "2028-03-10"]),
        ("03/04/2028", "date-ambiguous", ["2028-04-03", "2028-03-04"]),
    ],
)
def test_asks_where_it_cannot_know(text: str, code: str, choices: list[str]) -> None:
    match = read_date_at(text)
    assert match is not None
    assert match.when.start is None
    (note,) = match.notes
    assert note.code.value == code
    assert [choice.iso()[0] for choice in note.choices] == choices


def test_one_figure_shows_the_order_of_the_others() -> None:
    assert figures_order(["03/04/2028 Lima", "25/04/2028 Quito"]) == "dmy"
    assert figures_order(["03/04/2028 Lima", "4/25/2028 Quito"]) == "mdy"
    assert figures_order(["25/04/2028 Lima", "4/25/2028 Quito", "03/04/2028"]) == ""
    assert figures_order(["DD/MM/YYYY", "03/04/2028"]) == "dmy"
    assert figures_order(["Visits (dd/mm)", "4/25/2028"]) == "dmy"
    assert figures_order(["dates: month/day/year", "25/04/2028"]) == "mdy"
    assert figures_order(["25/04/2028", "26/04/2028", "27/04/2028", "28/04/2028", "4/25/2028"]) == "dmy"
    assert figures_order(["25/04/2028", "26/04/2028", "4/25/2028"]) == ""
    match = read_date_at("03/04/2028", 0, DateContext(order="mdy"))
    assert match is not None
    assert match.when.iso() == ("2028-03-04", "2028-03-04")


def test_keeps_the_start_where_the_end_lies_before_it() -> None:
    match = read_date_at("10-8 May 2028")
    assert match is not None
    assert (match.end_unknown, match.when.start) == (True, date(2028, 5, 10))
    assert [(n.code.value, n.old, n.when and n.when.iso()) for n in match.notes] == [
        ("end-before-start", "2028-05-08", ("2028-05-08", "2028-05-10"))
    ]


@pytest.mark.parametrize("text", ["2-3 Novmber 2028", "2-3 Novembre 2028", "2–3 Nov 2028", "2-3 Noviember 2028"])
def test_reads_misspelt_months(text: str) -> None:
    match = read_date_at(text)
    assert match is not None
    assert match.when.iso() == ("2028-11-02", "2028-11-03")


def test_tells_a_misspelt_month_from_a_word() -> None:
    assert read_date_at("12 Members of Parliament") is None
    assert read_dates("They met 3 Marches and 5 Mayors") == []
    match = read_date_at("2-3 Novmber 2028")
    assert match is not None
    assert [(note.code.value, note.old) for note in match.notes] == [("month-misspelt", "Novmber")]


def test_checks_the_weekday() -> None:
    match = read_date_at("Tuesday, 16 January 2017")
    assert match is not None
    assert match.when.start == date(2017, 1, 16)
    assert [note.code.value for note in match.notes] == ["weekday-wrong"]


def test_a_missing_year_stays_missing() -> None:
    match = read_date_at("12 March")
    assert match is not None
    assert (match.no_year, match.when.start) == (True, None)
    assert match.in_year(2028).iso() == ("2028-03-12", "2028-03-12")


def test_a_heading_gives_year_and_month() -> None:
    match = read_date_at("4 – 6: Hanoi", 0, DateContext(2029, 5))
    assert match is not None
    assert match.when.iso() == ("2029-05-04", "2029-05-06")
    assert [(note.code.value, note.apply) for note in match.notes] == [("year-missing", True)]
    assert read_date_at("4 – 6: Hanoi") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2028", (2028, None)),
        ("May 2029", (2029, 5)),
        ("JUNE", (None, 6)),
        ("Année 2028", (2028, None)),
        ("Mai 2027 :", (2027, 5)),
        ("5 May 2029", None),
        ("May we meet", None),
        ("Room 2028", None),
        ("", None),
    ],
)
def test_reads_headings(text: str, found: tuple[int | None, int | None] | None) -> None:
    assert read_heading(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date",
        "14:15",
        "12 States",
        "resolution 1540",
        "Article 5 (3)",
        "May we come",
        "ATT/CSP4/2018/12",
        "1.2.3 Scope",
        "24/7",
        "2016/OP.4",
        "16.4 SDG",
        "RC-3",
    ],
)
def test_finds_no_date_where_there_is_none(text: str) -> None:
    assert read_dates(text) == []


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14:15", "14:15"),
        (" 14.15–15.00", "14:15-15:00"),
        (", 3 p.m.", "15:00"),
        (" 10 a.m.-noon", "10:00-12:00"),
        (" 9-11 a.m.", "09:00-11:00"),
        (", 9.30 am – 1 pm", "09:30-13:00"),
        (" 11-1 pm", "11:00-13:00"),
        (" 14h30", "14:30"),
        (" à 10 heures", "10:00"),
        (" – 15 h 30", "15:30"),
        (", de 9h à 12h30", "09:00-12:30"),
        (" at 10.30", "10:30"),
        (" midi", "12:00"),
        (" 12 a.m.", "00:00"),
        (" 25:00", None),
        (" 5 participants", None),
        (" Lima", None),
    ],
)
def test_reads_times(text: str, time: str | None) -> None:
    match = read_time_at(text, 0)
    assert (match.time if match else None) == time


def test_finds_a_time_in_a_sentence_only_where_it_is_sure() -> None:
    found = find_time("The panel of 16.4 SDG begins at 3 p.m. in Room 12")
    assert found is not None
    assert found.time == "15:00"
    assert find_time("Building Synergies: Achieving 16.4 SDG, 3-5 States") is None


TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("today", "2026-11-24", "2026-11-24"),
        ("hier", "2026-11-23", "2026-11-23"),
        ("mañana", "2026-11-25", "2026-11-25"),
        ("tue", "2026-11-24", "2026-11-24"),
        ("next tue", "2026-12-01", "2026-12-01"),
        ("last tue", "2026-11-17", "2026-11-17"),
        ("29 Oct - 2 Nov 2018", "2018-10-29", "2018-11-02"),
        ("March 2027", "2027-03", "2027-03"),
        ("2027", "2027", "2027"),
        ("29 Oct", "2026-10-29", "2026-10-29"),
        ("3 Jan", "2027-01-03", "2027-01-03"),
        ("5", "2026-11-05", "2026-11-05"),
        ("25/12/2026", "2026-12-25", "2026-12-25"),
    ],
)
def test_understands_a_date_field(text: str, start: str, end: str) -> None:
    when = understand_date(text, TODAY).when
    assert when is not None
    assert when.iso() == (start, end)


def test_a_date_field_offers_both_readings_of_figures() -> None:
    reading = understand_date("12/03/2027", TODAY)
    assert reading.when is None
    assert [choice.iso()[0] for choice in reading.candidates] == ["2027-03-12", "2027-12-03"]


def test_a_date_field_may_be_left_open() -> None:
    reading = understand_date("tbc", TODAY)
    assert reading.when is not None
    assert (reading.when.start, reading.when.confirmed) == (None, False)
    assert understand_date("nonsense", TODAY).when is None
    assert understand_date("5 May 2028 in Lima", TODAY).when is None


@pytest.mark.parametrize(
    ("text", "start", "precision"),
    [
        ("TBC June 2028", "2028-06", "month"),
        ("?? May 2028", "2028-05", "month"),
        ("??-Apr-29", "2029-04", "month"),
        ("2028-11-??", "2028-11", "month"),
        ("[7] May 2029", "2029-05-07", "day"),
        ("first week of May 2028", "2028-05", "month"),
    ],
)
def test_keeps_open_what_a_writer_left_open(text: str, start: str, precision: str) -> None:
    match = read_date_at(text)
    assert match is not None
    assert (match.when.iso()[0], match.when.precision.value, match.written) == (start, precision, text)
    assert match.unconfirmed is (text != "first week of May 2028")


@pytest.mark.parametrize("text", ["5 Jan 14 delegations met", "5 Jan 29 States", "00/05/2028", "5.1.7 Introduction"])
def test_takes_no_number_of_things_for_a_year(text: str) -> None:
    match = read_date_at(text)
    assert match is None or match.when.start is None


def test_reads_figures_by_the_month_of_their_heading() -> None:
    match = read_date_at("02/11", 0, DateContext(year=2027, month=11))
    assert match is not None
    assert match.when.iso() == ("2027-11-02", "2027-11-02")


@pytest.mark.parametrize("text", ["CSP14, 22 August 2028", "CSP 14, 22 August 2028", "UNGA 83, 22 August 2028"])
def test_the_number_of_a_conference_is_no_day(text: str) -> None:
    (found,) = read_dates(text)
    assert (found.when.iso(), found.written, found.notes) == (("2028-08-22", "2028-08-22"), "22 August 2028", ())


@pytest.mark.parametrize("text", ["26-28 marss 2029", "26-28 marss, Lomé", "26-28 avrill: UNREC"])
def test_a_misspelt_month_in_small_letters_is_read_where_only_a_month_can_stand(text: str) -> None:
    match = read_date_at(text, 0, DateContext(year=2029))
    assert match is not None and match.when.start is not None
    assert (match.when.start.day, match.when.end and match.when.end.day) == (26, 28)
    assert "month-misspelt" in {note.code.value for note in match.notes}


@pytest.mark.parametrize("text", ["2 match, then", "3 about to leave", "5 jours: visite", "2 mayor, Lomé"])
def test_another_word_behind_a_number_is_no_month(text: str) -> None:
    assert read_date_at(text, 0, DateContext(year=2029)) is None
