"""A text of several kinds: each part goes to its reader, and a log that speaks of the other kinds stays a log."""

from __future__ import annotations

from attplanner.importers import registry
from attplanner.importers.merging import in_line_order
from attplanner.importers.plan import ImportPlan, PlannedEntry, PlannedItem
from tests.importers.line_places import unaccounted

REPORT = """Rapport à la troïka

I. ACTIVITÉS

3 mars 2027, Genève, Suisse
- Mission permanente du Tchad

II. MANIFESTATIONS RÉGIONALES PRÉVUES

CEDEAO
12/04/2027 – 13/04/2027 Praia, Cabo Verde Atelier sur le marquage Participants attendus (experts, 30)

III. ÉTATS À SUIVRE

Comores – projet de loi au Parlement
Rwanda, Ouganda
"""
WITH_TABLE = """# Report

## Meetings

12 May 2027 Vienna, Austria
- Permanent Mission of Iraq

## Treaty status

State | Signed | Deposited
Angola | 24/09/2013 | -
Namibia | 25/09/2014 | 28/04/2020 (ratification)
"""
ANNEXES = """Annex A
CSP14 PROCESS

12 October 2027 New York, United States of America
- Ministry of Defence of Kuwait

Annex B
TARGET STATES

Oman
Qatar – no decision yet
"""
LOG = """12 May 2027 Vienna, Austria
- Permanent Mission of Iraq, on regional events
- Target States were discussed

13 May 2027 Bratislava, Slovakia
- STATUS OF THE TREATY was explained
"""


def _read(text: str) -> ImportPlan:
    plan = registry.read(text.encode(), "report.txt")
    assert (unaccounted(plan), plan.unread) == ([], ())
    return plan


def test_each_part_of_a_report_goes_to_its_reader() -> None:
    plan = _read(REPORT)
    assert [(entry.kind, entry.lines) for entry in plan.entries] == [
        ("activity", (5, 6)),
        ("regional-event", (11, 11)),
    ]
    assert [(row.state, row.lines) for row in plan.states] == [
        ("COM", (15, 15)),
        ("RWA", (16, 16)),
        ("UGA", (16, 16)),
    ]


def test_a_table_of_the_depositary_below_a_log_is_read() -> None:
    plan = _read(WITH_TABLE)
    assert [entry.lines for entry in plan.entries] == [(5, 6)]
    assert [(row.state, row.signature, row.deposit) for row in plan.states] == [
        ("AGO", "2013-09-24", None),
        ("NAM", "2014-09-25", "2020-04-28"),
    ]


def test_an_annex_with_a_list_of_states_is_read_as_one() -> None:
    plan = _read(ANNEXES)
    assert [entry.process for entry in plan.entries] == ["CSP14 Process"]
    assert [(row.state, row.lines) for row in plan.states] == [("OMN", (10, 10)), ("QAT", (11, 11))]


def test_a_log_that_speaks_of_such_things_has_no_parts() -> None:
    plan = _read(LOG)
    assert [(entry.kind, entry.lines) for entry in plan.entries] == [("activity", (1, 3)), ("activity", (5, 6))]
    assert plan.states == ()


COLUMNS = """9 March 2027, Bissau,                      16 March 2027, Vienna, Austria
Guinea-Bissau                              - Ms. Ilse Brandt, Deputy
- Ministry of Defence                        Director-General, UNIDO

11 March 2027, Praia, Cabo Verde           18 March 2027, Rabat,
- Ministry of Foreign Affairs              Morocco
                                           - Ministry of Justice
"""


def test_two_columns_are_read_one_after_the_other() -> None:
    plan = registry.read(COLUMNS.encode(), "columns.txt")
    assert [(entry.lines, entry.places[0].city, entry.places[0].state) for entry in plan.entries] == [
        ((1, 3), "Bissau", "GNB"),
        ((1, 3), "Vienna", "AUT"),
        ((5, 6), "Praia", "CPV"),
        ((5, 7), "Rabat", "MAR"),
    ]
    posts = [
        party.post for entry in plan.entries for item in entry.items for party in item.counterparts if party.name
    ]
    assert posts == ["Deputy Director-General"]
    assert {warning.code.value for entry in plan.entries for warning in entry.warnings} <= {"name-unknown"}
    assert ([warning.code.value for warning in plan.warnings], unaccounted(plan)) == (["columns-interleaved"], [])


def test_an_entry_that_names_another_by_its_place_still_names_it() -> None:
    entries = [
        PlannedEntry("activity", (5, 6)),
        PlannedEntry("activity", (7, 7), items=(PlannedItem("again", (7, 7), same_as=(0, 0)),), part_of=0),
        PlannedEntry("activity", (1, 2)),
    ]
    ordered = in_line_order(entries)
    assert [entry.lines for entry in ordered] == [(1, 2), (5, 6), (7, 7)]
    assert (ordered[2].part_of, ordered[2].items[0].same_as) == (1, (1, 0))


PLAIN_HEADINGS = """Meetings

3 March 2027 Lusaka, Zambia - Ministry of Home Affairs

Regional events
SADC
7 June 2027 Gaborone, Botswana Accession seminar (Parliamentarians, 40)

Status (depositary, 1 March 2027)
State | Signed | Deposited
Zambia | 25 Sep 2013 | 20 May 2016
"""


def test_plain_headings_and_the_head_of_a_table_begin_parts() -> None:
    plan = _read(PLAIN_HEADINGS)
    assert [(entry.kind, entry.lines) for entry in plan.entries] == [("activity", (3, 3)), ("regional-event", (7, 7))]
    assert [(row.state, row.lines, row.deposit) for row in plan.states] == [("ZMB", (11, 11), "2016-05-20")]


def test_two_headings_over_one_kind_leave_it_to_its_reader() -> None:
    text = "ANNEX C\n\nREGIONAL EVENTS\n\nSADC\n\n7 June 2027 Gaborone, Botswana Seminar (Parliamentarians, 40)\n"
    assert registry.read(text.encode(), "c.txt").format == "annex-c"


def test_tables_with_heads_of_their_own_are_read_by_these() -> None:
    text = (
        "State\tSigned\tDeposited\nZambia\t25 Sep 2013\t20 May 2016\n\n"
        "State\tStatus\tLast update\nGambia\taccession under way\t14 March 2027\n"
    )
    zambia, gambia = _read(text).states
    assert (zambia.signature, zambia.deposit) == ("2013-09-25", "2016-05-20")
    assert (gambia.date, gambia.signature, gambia.deposit) == ("2027-03-14", None, None)


def test_two_tables_of_the_depositary_are_read_by_their_own_heads() -> None:
    text = (
        "State\tSigned\tDeposited\nZambia\t25 Sep 2013\t20 May 2016\n\n"
        "State\tProvisional application\tDeposited\tSigned\nSerbia\tyes\t5 Dec 2014\t12 Aug 2013\n"
    )
    plan = _read(text)
    assert [(row.signature, row.deposit, row.provisional) for row in plan.states] == [
        ("2013-09-25", "2016-05-20", False),
        ("2013-08-12", "2014-12-05", True),
    ]
