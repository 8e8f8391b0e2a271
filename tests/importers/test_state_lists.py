"""Lists of States and dated statements, in many layouts, English and French."""

from __future__ import annotations

import pytest

from attplanner.importers import registry
from attplanner.importers.plan_json import plan_to_json
from tests.importers.fragments import TEXTS, cases, differences, expected
from tests.importers.line_places import unaccounted


@pytest.mark.parametrize("case", cases("stat"))
def test_texts_of_other_offices(case: str) -> None:
    plan = registry.read((TEXTS / f"{case}.txt").read_bytes(), f"{case}.txt")
    assert list(differences(expected(case), plan_to_json(plan))) == []
    assert unaccounted(plan) == []


def test_numbers_that_repeat_or_miss_are_said() -> None:
    plan = registry.read((TEXTS / "states_numbers.txt").read_bytes(), "x.txt")
    warned = [(row.name, warning.code.value, warning.text) for row in plan.states for warning in row.warnings]
    assert warned == [("Bhutan", "number-repeated", "4"), ("Myanmar", "number-missing", "5")]


LOGS = (
    "Nepal, 3 May 2028: Meeting with Ms. Sita Rai, Foreign Minister\nTogo, 4 May 2028: Meeting with Mr. A B\n",
    "3 May 2028, Nepal: meeting with Ms. Sita Rai\n4 May 2028, Togo: call with the Ministry of Defence\n",
    "1. Nepal (Kathmandu, 3-4 May 2028): talks with the Foreign Minister\n2. Togo (Lomé, 6 May 2028): talks\n",
)


@pytest.mark.parametrize("text", LOGS)
def test_a_log_that_begins_its_lines_with_states_is_no_list(text: str) -> None:
    plan = registry.read(text.encode(), "x.txt")
    assert (plan.format, len(plan.entries), plan.states) == ("paper", 2, ())


@pytest.mark.parametrize(
    ("line", "states"),
    [
        ("Amérique latine : Bolivie, Équateur, Venezuela", ["BOL", "ECU", "VEN"]),
        ("Latin America: Bolivia, Ecuador", ["BOL", "ECU"]),
        ("Micronesia: letter sent", ["FSM"]),
    ],
)
def test_a_part_of_the_world_before_a_list_is_no_state(line: str, states: list[str]) -> None:
    text = f"Target States 2029\n\nAfrica: Algeria, Egypt\n{line}\n"
    plan = registry.read(text.encode(), "targets.txt", "state-list")
    assert [found.state for found in plan.states][2:] == states


DEBATE = """Statements in the General Debate

Kenya, Monday 12 October 2027: "We will join."
Nepal, Tuesday 12 October 2027: "We are reviewing it."
"""


def test_a_wrong_weekday_of_a_statement_is_said() -> None:
    rows = registry.read(DEBATE.encode(), "debate.txt").states
    said = [(row.state, [warning.code.value for warning in row.warnings]) for row in rows]
    assert said == [("KEN", ["weekday-wrong"]), ("NPL", [])]


BODIES = (
    "Statements of States\n\nNepal (3 May 2028): “Yes.”\nASEAN (5 June 2028): “Ok.”\nNowhere (6 June 2028): “No.”\n",
    "State\tDate\tQuotation\nNepal\t3 May 2028\t“Yes.”\nASEAN\t5 June 2028\t“Ok.”\nNowhere\t6 June 2028\t“No.”\n",
)


@pytest.mark.parametrize("text", BODIES)
def test_a_body_speaks_beside_states_and_nobody_is_invented(text: str) -> None:
    plan = registry.read(text.encode(), "x.txt")
    assert (plan.format, plan.entries, plan.not_written) == ("state-list", (), 1)
    assert [(row.state, row.organization, row.date, row.quotation, row.speaks) for row in plan.states] == [
        ("NPL", None, "2028-05-03", "Yes.", True),
        (None, "ASEAN", "2028-06-05", "Ok.", True),
        (None, None, "2028-06-06", "No.", False),
    ]
    assert [proposal.code.value for row in plan.states for proposal in row.proposals] == ["name-unknown"]
