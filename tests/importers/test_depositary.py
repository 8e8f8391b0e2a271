"""The depositary's table as text: with tabs, gaps, cells a line, letters and footnotes, English and French."""

from __future__ import annotations

import pytest

from attplanner.importers import registry
from attplanner.importers.plan_json import plan_to_json
from tests.importers.fragments import TEXTS, cases, differences, expected
from tests.importers.line_places import unaccounted


@pytest.mark.parametrize("case", cases("dep"))
def test_texts_of_other_offices(case: str) -> None:
    plan = registry.read((TEXTS / f"{case}.txt").read_bytes(), f"{case}.txt")
    assert list(differences(expected(case), plan_to_json(plan))) == []
    assert unaccounted(plan) == []
