"""The shipped actions as the depositary's table, three of them changed: the difference, accepted one by one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from attplanner.domain.dates import Precision
from attplanner.domain.groupings import Memberships
from attplanner.domain.proposals import Code, Decision
from attplanner.domain.shipped import shipped_tables
from attplanner.importers.plan import ImportPlan
from attplanner.services.facade import Services

LETTERS = {"acceptance": " A", "approval": " AA", "accession": " a", "ratification": ""}
HEAD = (
    "UNITED NATIONS TREATY COLLECTION\nCHAPTER XXVI\n8. Arms Trade Treaty\nSTATUS AS AT : 25-11-2044 09:15:32 EDT\n"
    "Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a)\n"
)
AT = date(2045, 1, 1)


def day(value: date) -> str:
    return f"{value.day} {value:%b}\t{value:%Y}".replace("\t", " ")


def table(services: Services) -> str:
    """Return every State with a signature or a deposit, as the depositary prints it."""
    lexicon, memberships = services.lexicon(), Memberships(shipped_tables())
    lines = []
    for place, iso3 in enumerate(sorted(lexicon.states), start=1):
        cells: dict[str, str] = defaultdict(str)
        for action in memberships.actions(iso3):
            if action.start is None or action.precision.value != "day":
                continue
            if action.action == "signature":
                cells["signature"] = day(action.start)
            elif action.action in LETTERS:
                cells["deposit"] = day(action.start) + LETTERS[action.action]
        if cells:
            lines.append(
                f"{lexicon.state_name(iso3, 'en')} {place % 9 + 1}\t{cells['signature']}\t{cells['deposit']}"
            )
    return HEAD + "\n".join(lines) + "\n"


def read(services: Services, text: str) -> ImportPlan:
    plan = services.imports.preview(text.encode(), "untc.txt", lexicon=services.lexicon())
    assert plan.format == "depositary"
    return services.imports.against_store(plan)


def differing(plan: ImportPlan) -> dict[str | None, tuple[str | None, str | None]]:
    return {
        row.state: (one.old, one.new)
        for row in plan.states
        for one in row.proposals
        if one.code is Code.DIFFERS_FROM_STORE
    }


@pytest.fixture
def changed(services: Services) -> str:
    """Return the table with an accession more, a ratification more, and one date a day later."""
    text = table(services)
    lines = text.splitlines()
    for n, line in enumerate(lines):
        if line.startswith("Australia"):
            lines[n] = line.replace("3 Jun 2014", "4 Jun 2014")
        if line.startswith("Angola"):
            lines[n] = line.rstrip() + "\t12 Jan 2044"
    return "\n".join([*lines, "Nepal 2\t\t3 Feb 2044 a"]) + "\n"


def test_the_stores_own_actions_differ_in_nothing(services: Services) -> None:
    plan = read(services, table(services))
    assert differing(plan) == {}
    told = [(row.state, one.text) for row in plan.states for one in row.warnings if one.code is Code.NOT_IN_SOURCE]
    assert {text.split()[1] for _, text in told} <= {
        "2014",
        "2015",
        "2016",
        "2017",
        "2018",
        "2019",
        "2020",
        "2024",
        "2025",
        "2026",
    }


def test_three_changes_are_three_questions(services: Services, changed: str) -> None:
    assert differing(read(services, changed)) == {
        "AGO": (None, "ratification 2044-01-12"),
        "AUS": ("ratification 2014-06-03", "ratification 2014-06-04"),
        "NPL": (None, "accession 2044-02-03"),
    }


def test_what_is_accepted_becomes_the_offices_row_with_source_and_day(services: Services, changed: str) -> None:
    plan = read(services, changed)
    keys = {
        row.state: (~n, index)
        for n, row in enumerate(plan.states)
        for index, one in enumerate(row.proposals)
        if one.code is Code.DIFFERS_FROM_STORE
    }
    chosen = plan.decided({keys["NPL"]: Decision.ACCEPTED, keys["AUS"]: Decision.REFUSED})
    result = services.imports.apply(chosen)
    assert (result.applied, result.open, result.not_written, result.entries) == (1, 1, 0, 0)
    status = services.states.status("NPL", AT)
    assert status.status.value == "State Party"
    assert status.decided_by is not None
    assert (status.decided_by.origin, status.decided_by.source) == (
        "office",
        "8. Arms Trade Treaty (untc.txt), 2044-11-25",
    )
    assert services.states.status("AGO", AT).status.value == "signatory"
    assert differing(read(services, changed)).keys() == {"AGO", "AUS"}
    services.history.undo()
    assert services.states.status("NPL", AT).status.value == "not yet joined"


CHILE = HEAD + "Chile\t3 Jun 2013\t{day} May 2018\nFrance\t3 Jun 2013\t2 Apr 2014\n"


def deposits(services: Services) -> list[tuple[str, str]]:
    acts = services.states.status("CHL", AT).actions
    return [(str(act.start), act.origin) for act in acts if act.action == "ratification"]


def test_the_later_of_two_tables_counts_when_the_earlier_is_taken_back(services: Services) -> None:
    runs = []
    for day in (19, 20):
        plan = read(services, CHILE.format(day=day))
        runs.append(services.imports.apply(plan, accept="all").run)
        assert deposits(services) == [(f"2018-05-{day}", "office")]
    services.imports.take_back(runs[0])
    assert deposits(services) == [("2018-05-20", "office")]
    services.imports.take_back(runs[1])
    assert deposits(services) == [("2018-05-18", "shipped")]


def test_what_was_asked_and_not_decided_is_not_asked_again(services: Services) -> None:
    first = services.imports.apply(read(services, CHILE.format(day=19)))
    again = services.imports.apply(read(services, CHILE.format(day=19)))
    assert (first.open, again.open) == (1, 0)
    (question,) = services.activities.proposals("CHL")
    services.activities.decide(question.id, Decision.REFUSED)
    assert services.imports.apply(read(services, CHILE.format(day=19))).open == 1


def test_of_two_questions_on_one_act_that_are_both_accepted_the_later_counts(services: Services) -> None:
    for day in (19, 20):
        services.imports.apply(read(services, CHILE.format(day=day)))
    later, earlier = sorted(services.activities.proposals("CHL"), key=lambda one: one.new or "", reverse=True)
    for one in (later, earlier):
        services.activities.decide(one.id, Decision.ACCEPTED)
    assert deposits(services) == [("2018-05-20", "office")]
    (shipped,) = (act.id for act in Memberships(shipped_tables()).actions("CHL") if act.action == "ratification")
    noted = date(2018, 5, 21)
    services.states.correct_action(shipped, noted, noted, Precision.DAY, "a note")
    assert deposits(services) == [("2018-05-21", "office")]


def test_a_party_that_the_table_has_not_is_told_and_stays(services: Services) -> None:
    text = "\n".join(line for line in table(services).splitlines() if not line.startswith("Albania")) + "\n"
    plan = read(services, text)
    told = [one.text for one in plan.warnings if one.code is Code.NOT_IN_SOURCE]
    assert "ALB: ratification 2014-03-19" in told
    services.imports.apply(plan, accept="all")
    assert services.states.status("ALB", AT).status.value == "State Party"


WITHDRAWN = HEAD + "Albania\t3 Jun 2013\t[19 Mar 2014]\nChile\t3 Jun 2013\t18 May 2018\n\nNotes\n{note}\n"


def test_a_withdrawal_in_brackets_takes_its_day_from_the_footnote(services: Services) -> None:
    note = "1. By a communication received on 3 May 2044, Albania notified its withdrawal from the Treaty."
    plan = read(services, WITHDRAWN.format(note=note))
    assert differing(plan) == {"ALB": (None, "withdrawal 2044-05-03")}
    services.imports.apply(plan, accept="all")
    assert services.states.status("ALB", date(2044, 12, 31)).status.value == "signatory"
    assert services.states.status("ALB", date(2044, 5, 4)).status.value == "State Party"


def test_without_a_day_a_withdrawal_is_told(services: Services) -> None:
    plan = read(services, WITHDRAWN.format(note="None."))
    assert differing(plan) == {}
    assert [one.code for row in plan.states for one in row.warnings] == [Code.WITHDRAWAL_UNDATED]


def test_provisional_application_is_compared_where_a_column_dates_it(services: Services) -> None:
    text = (
        "State\tSignature\tRatification\tProvisional application\n"
        "Nepal\t3 June 2043\t\t5 June 2043\nAustria\t3 June 2013\t3 June 2014\t3 June 2014\n"
    )
    plan = read(services, text)
    assert [(row.state, one.field, one.new) for row in plan.states for one in row.proposals] == [
        ("NPL", "signature", "signature 2043-06-03"),
        ("NPL", "provisional", "provisional application 2043-06-05"),
    ]
    assert replace(plan.states[1], text="").provisional_on == "2014-06-03"
