"""No text becomes a formula, breaks a file or turns what follows it round."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attplanner.exports.text_safety import clean, disarmed

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20A",
    '"=1+1',
    "'=1+1",
    "“=1”",
    "\u200b=1",
    "\u202a=1",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_disarmed(text: str) -> None:
    assert disarmed(text).startswith("'")


def test_a_formula_after_a_separator_is_disarmed_too() -> None:
    assert disarmed('a;=cmd|"x"') == 'a;\'=cmd|"x"'
    assert disarmed("a, b – c") == "a, b – c"
    assert disarmed("– Talks") == "– Talks"


def test_forbidden_characters_are_shown_and_lines_joined() -> None:
    assert clean("a\x00b\ud800c\nd\te") == "a\ufffdb\ufffdc d e"


def test_direction_marks_are_isolated() -> None:
    turned = clean("user\u202etxt")
    assert turned == "\u2068user\u202etxt\u202c\u2069"
    assert clean("a\u202cb") == "a\ufffdb"


@given(st.text())
def test_whatever_is_typed_a_cell_is_one_line_of_legal_text(text: str) -> None:
    cell = disarmed(text)
    assert not any(unicodedata.category(char) in ("Cs", "Cc") and char != "\u0085" for char in cell)
    assert not cell.startswith(("=", "+", "-", "@"))


@given(
    st.text(st.sampled_from(" \u00a0\u2009\u3000\n\t\x1f\ud800aé\u0301한"))
    | st.text(st.characters(exclude_categories=["Cf"]))
)
def test_a_text_without_anything_forbidden_reads_the_same_as_beside_it(text: str) -> None:
    assert clean("\x00" + text)[1:].lstrip(" ") == clean(text)
