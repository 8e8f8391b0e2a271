"""Imports: one step, every line kept, questions that stay and can be decided any day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from attplanner.domain.activity import PartyKind, Role
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.domain.runs import OpenProposal
from attplanner.importers.plan import (
    Edit,
    ImportPlan,
    PlannedEntry,
    PlannedItem,
    PlannedParty,
    PlannedPlace,
    PlannedProposal,
    PlannedWarning,
)
from attplanner.services.facade import Services

DAY = When.days(date(2018, 3, 5))
YEAR_REPAIR = PlannedProposal(
    Code.YEAR_OUTSIDE_PROCESS,
    1,
    "start",
    "2018-03-05",
    "2019-03-05",
    Default.ASK,
    "the process had ended",
    edits=(Edit(("when",), DAY, When.days(date(2019, 3, 5))),),
)
MEETING = PlannedEntry(
    "activity",
    (1, 2),
    DAY,
    "CSP4 Process",
    places=(PlannedPlace("Kathmandu", "NPL"),),
    items=(
        PlannedItem(
            "Ms. Sita Rai, Minister; Mr. Hari Rai",
            (2, 2),
            (
                PlannedParty(PartyKind.PERSON, style="Ms.", name="Sita Rai", post="Minister", state="NPL"),
                PlannedParty(PartyKind.PERSON, style="Mr.", name="Hari Rai", state="NPL"),
            ),
        ),
    ),
)


def plan(*entries: PlannedEntry, lines: int = 4, **more: object) -> ImportPlan:
    text = tuple(f"line {n}" for n in range(1, lines + 1))
    return ImportPlan("paper", "log.txt", text, entries=entries, sha256="0" * 64, **more)  # type: ignore[arg-type]  # by name


def proposing(*proposals: PlannedProposal, entry: PlannedEntry = MEETING) -> ImportPlan:
    return plan(replace(entry, proposals=proposals))


def the_record(services: Services) -> str:
    (ids, _) = services.activities.ids()
    return ids[0]


def questions(services: Services) -> list[OpenProposal]:
    return services.activities.proposals(the_record(services))


def test_an_entry_becomes_a_record(services: Services) -> None:
    result = services.imports.apply(plan(MEETING), Handling.TROIKA)
    assert (result.entries, result.applied, result.open, result.not_written) == (1, 0, 0, 0)
    found = services.activities.get(the_record(services))
    assert found is not None
    assert (found.when.start, found.process, found.places[0].place) == (date(2018, 3, 5), "ATT-CSP4", "NPL-kathmandu")
    assert found.items[0].handling is Handling.TROIKA
    assert [(p.name, p.represents, p.role) for p in found.items[0].participations] == [
        ("Sita Rai", "NPL", Role.COUNTERPART),
        ("Hari Rai", "NPL", Role.COUNTERPART),
    ]


def test_one_undo_takes_an_import_back(services: Services) -> None:
    services.imports.apply(plan(MEETING, MEETING))
    services.history.undo()
    assert services.activities.count() == 0
    assert services.imports.runs() == []
    assert services.people.suggest("sita") == []


def test_the_same_person_is_stored_once(services: Services) -> None:
    accent = replace(MEETING.items[0].counterparts[0], name="Sîta RAI")
    again = replace(MEETING, items=(PlannedItem("again", (2, 2), (accent,)),))
    services.imports.apply(plan(MEETING, again))
    services.imports.apply(plan(MEETING))
    assert [s.text for s in services.people.suggest("sita")] == ["Ms. Sita Rai"]


def test_a_person_of_another_state_is_another_person(services: Services) -> None:
    other = replace(MEETING.items[0].counterparts[0], state="IND")
    services.imports.apply(plan(MEETING, replace(MEETING, items=(PlannedItem("x", (2, 2), (other,)),))))
    assert {s.iso3 for s in services.people.suggest("sita")} == {"NPL", "IND"}


def test_what_the_registry_does_not_know_stays_as_written(services: Services) -> None:
    parties = (
        PlannedParty(PartyKind.ORGANIZATION, organization="Research Center of Politics (LIPI)"),
        PlannedParty(PartyKind.GROUP, grouping="no such group", as_written="the usual suspects"),
        PlannedParty(PartyKind.STATE, state="ZZZ", as_written="Ruritania"),
    )
    services.imports.apply(plan(replace(MEETING, items=(PlannedItem("x", (2, 2), parties),))))
    found = services.activities.get_many([the_record(services)])[0].items[0].participations
    assert [(p.organization, p.grouping, p.iso3, p.as_written) for p in found] == [
        (None, None, None, "Research Center of Politics (LIPI)"),
        (None, None, None, "the usual suspects"),
        (None, None, None, "Ruritania"),
    ]


def test_parts_and_repetitions_are_linked_also_forward(services: Services) -> None:
    part = replace(MEETING, part_of=1, items=(replace(MEETING.items[0], same_as=(1, 0)),))
    services.imports.apply(plan(part, MEETING))
    first, second = services.activities.get_many(services.activities.ids(order="source")[0])
    assert first.part_of == second.id
    assert first.items[0].same_as == second.items[0].id


def test_an_unknown_process_becomes_one(services: Services) -> None:
    services.imports.apply(plan(replace(MEETING, process="CSP14 Process"), replace(MEETING, process="Outreach 2030")))
    labels = {process.label: process.ordinal for process in services.lexicon().processes if process.treaty != "CIFTA"}
    assert labels["CSP14 Process"] == 14
    assert services.activities.count() == 2


def test_each_line_of_the_source_is_kept_with_its_row(services: Services) -> None:
    result = services.imports.apply(plan(MEETING, context=((4, 4),)))
    record = services.activities.get_many([the_record(services)])[0]
    lines = services.imports.run_lines(result.run)
    assert [(line.n, line.text, line.use) for line in lines] == [
        (1, "line 1", "entry"),
        (2, "line 2", "entry"),
        (3, "line 3", "context"),
        (4, "line 4", "context"),
    ]
    assert [(line.table, line.row) for line in lines[:2]] == [("activity", record.id), ("item", record.items[0].id)]


@pytest.mark.parametrize(
    ("default", "accept", "decision", "year"),
    [
        (Default.ASK, "safe", Decision.OPEN, 2018),
        (Default.ASK, "all", Decision.ACCEPTED, 2019),
        (Default.ASK, "none", Decision.OPEN, 2018),
        (Default.APPLY, "safe", Decision.ACCEPTED, 2019),
        (Default.APPLY, "all", Decision.ACCEPTED, 2019),
        (Default.APPLY, "none", Decision.OPEN, 2018),
    ],
)
def test_what_is_taken_and_what_stays_open(
    services: Services, default: Default, accept: str, decision: Decision, year: int
) -> None:
    read = MEETING if default is Default.ASK else replace(MEETING, when=When.days(date(2019, 3, 5)))
    repair = replace(YEAR_REPAIR, default=default)
    result = services.imports.apply(proposing(repair, entry=read), accept=accept)
    (question,) = questions(services)
    assert question.decision is decision
    assert (result.applied, result.open) == ((1, 0) if decision is Decision.ACCEPTED else (0, 1))
    found = services.activities.get(the_record(services))
    assert found is not None
    assert found.when.start == date(year, 3, 5)


def test_a_decision_of_the_preview_is_kept(services: Services) -> None:
    refused = proposing(YEAR_REPAIR).decided({(0, 0): Decision.REFUSED})
    services.imports.apply(refused, accept="all")
    assert [q.decision for q in questions(services)] == [Decision.REFUSED]


def test_a_question_decided_later_changes_the_record(services: Services) -> None:
    services.imports.apply(proposing(YEAR_REPAIR))
    (question,) = questions(services)
    assert (question.old, question.new, question.reason) == ("2018-03-05", "2019-03-05", "the process had ended")
    services.activities.decide(question.id, Decision.ACCEPTED)
    assert services.activities.get_many([the_record(services)])[0].when.start == date(2019, 3, 5)
    services.history.undo()
    assert services.activities.get_many([the_record(services)])[0].when.start == date(2018, 3, 5)
    assert questions(services)[0].decision is Decision.OPEN


def test_taking_a_repair_back_keeps_what_was_edited_since(services: Services) -> None:
    services.imports.apply(proposing(YEAR_REPAIR), accept="all")
    (question,) = questions(services)
    services.activities.set_when(the_record(services), When.days(date(2020, 1, 1)))
    services.activities.decide(question.id, Decision.REFUSED)
    assert services.activities.get_many([the_record(services)])[0].when.start == date(2020, 1, 1)


def test_a_repair_may_split_a_line_and_be_taken_back(services: Services) -> None:
    both = MEETING.items[0].counterparts
    joined = (PlannedParty(PartyKind.PERSON, name="Sita Rai and Hari Rai", state="NPL"),)
    split = PlannedProposal(
        Code.PEOPLE_JOINED, 2, "items[0].counterparts", "joined", "split", Default.ASK, "two people",
        edits=(Edit(("items", 0, "counterparts"), joined, both),),
    )  # fmt: skip
    entry = replace(MEETING, items=(replace(MEETING.items[0], counterparts=joined),))
    services.imports.apply(proposing(split, entry=entry))
    (question,) = questions(services)

    def names() -> list[str]:
        return [p.name for p in services.activities.get_many([the_record(services)])[0].items[0].participations]

    assert names() == ["Sita Rai and Hari Rai"]
    services.activities.decide(question.id, Decision.ACCEPTED)
    assert names() == ["Sita Rai", "Hari Rai"]
    services.activities.decide(question.id, Decision.OPEN)
    assert names() == ["Sita Rai and Hari Rai"]


def test_a_warning_stays_beside_the_record_and_is_no_open_question(services: Services) -> None:
    warned = replace(MEETING, warnings=(PlannedWarning(Code.WEEKEND, 1, "a Sunday"),))
    result = services.imports.apply(plan(warned))
    assert result.open == 0
    (warning,) = questions(services)
    assert (warning.code, warning.field, warning.reason) == ("weekend", "", "a Sunday")
    rows, _ = services.activities.rows()
    assert rows[0].open_proposals == 0


def test_what_the_reader_put_right_itself_asks_nothing(services: Services) -> None:
    comma = PlannedProposal(
        Code.STRAY_PUNCTUATION, 2, "items[0].text", "a,", "a", Default.APPLY, "a comma at the end"
    )
    result = services.imports.apply(proposing(comma, YEAR_REPAIR))
    assert (result.applied, result.open) == (1, 1)
    assert [run.open for run in services.imports.runs()] == [1]
    rows, _ = services.activities.rows()
    assert rows[0].open_proposals == 1


def test_other_kinds_are_said_to_be_not_written(services: Services) -> None:
    result = services.imports.apply(plan(MEETING, replace(MEETING, kind="recommendation")))
    assert (result.entries, result.not_written) == (1, 1)


def test_regional_events_are_written(services: Services) -> None:
    event = PlannedEntry(
        "regional-event", (1, 1), When.month(2028, 11), organizer="ASEAN", title="Workshop on reporting",
        places=(PlannedPlace("Hanoi", "VNM"),), rank="senior officials", size="30-40", status="tentative",
    )  # fmt: skip
    services.imports.apply(plan(event))
    (row,) = services.events.rows()
    assert (row.heading, row.title, row.start, row.precision) == (
        "ASEAN",
        "Workshop on reporting",
        "2028-11",
        "month",
    )
    assert (row.place, row.rank, row.size, row.status) == (
        "Hanoi, Viet Nam",
        "senior officials",
        "30-40",
        "tentative",
    )
    assert services.events.rows("no such event") == []
    services.history.undo()
    assert services.events.rows() == []


def test_the_same_file_again_is_told(services: Services) -> None:
    first = services.imports.apply(plan(MEETING))
    second = services.imports.apply(plan(MEETING))
    assert (first.earlier_run, second.earlier_run) == (None, first.run)


def test_taking_an_older_import_back_keeps_what_was_edited_since(services: Services) -> None:
    run = services.imports.apply(plan(MEETING, MEETING)).run
    edited, _ = services.activities.ids()[0]
    services.activities.add_line(edited, "typed since")
    taken = services.imports.take_back(run)
    assert services.activities.ids()[0] == [edited]
    assert Ref("activity", edited) in taken.kept


DEPOSITARY = """\
Participant\tSignature\tRatification, Acceptance(A), Approval(AA), Accession(a)
Nepal\t3 Jun 2013\t5 May 2027
Albania\t3 Jun 2013\t19 Mar 2014
"""


def test_the_depositarys_table_asks_where_it_differs(services: Services) -> None:
    read = services.imports.preview(DEPOSITARY.encode(), "mtdsg.txt", "depositary", None, services.lexicon())
    compared = services.imports.against_store(read)
    differing = {
        row.state: [p.code for p in row.proposals if p.code is Code.DIFFERS_FROM_STORE] for row in compared.states
    }
    assert len(differing["NPL"]) == 2
    assert differing["ALB"] == []
    services.imports.apply(read)
    assert services.states.status("NPL", date(2028, 1, 1)).status.value == "not yet joined"


def test_accepting_the_depositary_corrects_the_facts(services: Services) -> None:
    read = services.imports.preview(DEPOSITARY.encode(), "mtdsg.txt", "depositary", None, services.lexicon())
    result = services.imports.apply(read, accept="all")
    assert (result.applied, result.open, result.not_written) == (2, 0, 0)
    found = services.states.status("NPL", date(2028, 1, 1))
    source = found.decided_by.source if found.decided_by else ""
    assert (found.status.value, source.partition(",")[0]) == ("State Party", "mtdsg.txt")
    assert date.fromisoformat(source.partition(", ")[2])
    again = services.imports.against_store(read)
    assert not any(row.proposals for row in again.states)
    services.history.undo()
    assert services.states.status("NPL", date(2028, 1, 1)).status.value == "not yet joined"


def test_rows_of_states_are_decided_one_by_one(services: Services) -> None:
    read = services.imports.preview(DEPOSITARY.encode(), "mtdsg.txt", "depositary", None, services.lexicon())
    compared = services.imports.against_store(read)
    number = next(n for n, row in enumerate(compared.states) if row.state == "NPL")
    fields = [one.field for one in compared.holder(~number).proposals]
    decided = compared.decided(
        {
            (~number, fields.index("deposit")): Decision.ACCEPTED,
            (~number, fields.index("signature")): Decision.REFUSED,
        }
    )
    assert compared.states[number].proposals[0].decision is Decision.OPEN
    result = services.imports.apply(decided)
    assert (result.applied, result.open) == (1, 0)
    page = services.states.status("NPL", date(2028, 1, 1))
    assert page.status.value == "State Party"
    left = services.imports.against_store(read).states[number].proposals
    assert [one.field for one in left] == ["signature"]
    services.history.undo()
    assert len(services.imports.against_store(read).states[number].proposals) == 2


@pytest.mark.reference
def test_the_reference_paper_becomes_its_log(services: Services, reference_paper: Path) -> None:
    read = services.imports.preview(reference_paper.read_bytes(), reference_paper.name)
    result = services.imports.apply(read)
    assert (result.entries, result.not_written) == (61, 0)
    assert services.activities.count() == 61
    assert len(services.imports.run_lines(result.run)) == len(read.text)
