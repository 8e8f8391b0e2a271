"""The reference paper, and the example that carries its facts over: each irregularity with its code and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from attplanner.importers.plan import ImportPlan, PlannedEntry
from attplanner.importers.registry import read
from tests.importers.line_places import unaccounted


@pytest.fixture(scope="module")
def paper(reference_paper: Path) -> ImportPlan:
    return read(reference_paper.read_bytes(), reference_paper.name)


def at(plan: ImportPlan, line: int) -> PlannedEntry:
    """Return the entry whose dated line is this one."""
    return next(entry for entry in plan.entries if entry.lines[0] == line)


def codes(entry: PlannedEntry) -> set[str]:
    return {p.code.value for p in entry.proposals} | {w.code.value for w in entry.warnings}


@pytest.mark.reference
def test_every_entry_of_the_paper_is_found(paper: ImportPlan) -> None:
    processes = [entry.process for entry in paper.entries]
    assert (processes.count("CSP3 Process"), processes.count("CSP4 Process"), len(processes)) == (36, 25, 61)
    assert sum(len(entry.items) for entry in paper.entries) == 115
    assert [(h.line, h.text) for h in paper.process_headings] == [(61, "CSP3 Process"), (247, "CSP4 Process")]
    assert [(c.line, c.number, c.of) for c in paper.stated_counts] == [(59, 84, "countries")]
    assert (unaccounted(paper), paper.unread) == ([], ())
    assert {entry.kind for entry in paper.entries} == {"activity"}


@pytest.mark.reference
def test_dates_and_places_of_the_paper(paper: ImportPlan) -> None:
    assert all(entry.when.start for entry in paper.entries)
    assert at(paper, 67).when.iso() == ("2016-10-22", "2016-10-29")
    assert at(paper, 189).places[0].city == "Washington, D.C."
    assert at(paper, 189).original_place == "Washington DC, U.S.A."
    assert (at(paper, 157).lines, at(paper, 169).lines) == ((157, 159), (169, 178))
    assert sum(1 for entry in paper.entries for place in entry.places if place.state is None) == 2


IRREGULARITIES = [
    (354, {"year-outside-process", "out-of-order", "homonym-conference"}),
    (223, {"two-places", "state-missing"}),
    (63, {"alias-resolved"}),
    (81, {"alias-resolved", "stray-punctuation"}),
    (253, {"alias-resolved"}),
    (194, {"out-of-order", "inside-other-entry"}),
    (243, {"out-of-order", "inside-other-entry"}),
    (189, {"two-cities-one-day"}),
    (198, {"possible-duplicate", "inside-other-entry"}),
    (235, {"same-day-other-entry"}),
    (328, {"same-day-other-entry"}),
    (336, {"inside-other-entry", "group-counterpart"}),
    (257, {"group-counterpart"}),
    (90, {"spelling"}),
    (214 - 4, {"people-joined"}),
    (67, {"unclosed-quote", "weekend"}),
    (249, {"weekend"}),
    (297, {"alias-resolved"}),
]


@pytest.mark.reference
@pytest.mark.parametrize(("line", "expected"), IRREGULARITIES)
def test_each_irregularity_has_its_code(paper: ImportPlan, line: int, expected: set[str]) -> None:
    assert expected <= codes(at(paper, line))


@pytest.mark.reference
def test_2008_is_kept_and_2018_is_asked_for(paper: ImportPlan) -> None:
    entry = at(paper, 354)
    assert entry.when.iso() == ("2008-04-04", "2008-04-05")
    (proposal,) = [p for p in entry.proposals if p.code.value == "year-outside-process"]
    assert (proposal.line, proposal.field, proposal.old, proposal.new, proposal.default.value) == (
        354,
        "start",
        "2008-04-04",
        "2018-04-04",
        "ask",
    )


@pytest.mark.reference
def test_berlin_and_frankfurt_are_proposed_to_be_in_germany(paper: ImportPlan) -> None:
    (proposal,) = [p for p in at(paper, 223).proposals if p.code.value == "state-missing"]
    assert (proposal.new, proposal.default.value, len(proposal.edits)) == ("DEU", "ask", 2)


@pytest.mark.reference
def test_events_with_others_inside_them_are_their_parents(paper: ImportPlan) -> None:
    lines = [entry.lines[0] for entry in paper.entries]
    parents = {lines[n]: lines[e.part_of] for n, e in enumerate(paper.entries) if e.part_of is not None}
    assert parents == {
        194: 180,
        198: 180,
        202: 189,
        206: 189,
        227: 243,
        231: 243,
        235: 243,
        239: 243,
        336: 332,
        341: 332,
    }


@pytest.mark.reference
def test_the_sitting_of_the_body_is_missing_in_the_log(paper: ImportPlan) -> None:
    assert [(w.code.value, w.line) for w in paper.warnings] == [("body-against-log", 27)]


def test_the_example_office_carries_the_facts_over(example_file: Path) -> None:
    plan = read(example_file.read_bytes(), example_file.name)
    processes = [entry.process for entry in plan.entries]
    assert (processes.count("CSP3 Process"), processes.count("CSP4 Process"), len(processes)) == (36, 25, 61)
    assert [c.number for c in plan.stated_counts] == [84]
    assert (unaccounted(plan), plan.unread) == ([], ())
    found = {code for entry in plan.entries for code in codes(entry)}
    assert {"year-outside-process", "two-places", "possible-duplicate", "homonym-conference"} <= found
