"""Any text whatever is read without an error, each of its lines in one place, in time linear in its length."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attplanner.domain.date_text import read_date_at, read_dates, read_time_at
from attplanner.domain.lexicon import Lexicon
from attplanner.errors import PlannerError
from attplanner.importers.accounting import account
from attplanner.importers.annex_text import read_text
from attplanner.importers.drafts import MOST_ENTRIES
from attplanner.importers.places import read_place
from attplanner.importers.places_inside import split_place
from tests.importers.line_places import unaccounted

_PIECES = [
    "12 March 2028", "5/6 May or 12/13 May", "31 April", "10-8 May 2028", "du 3 au 5 mai", "lundi 1er",
    "Monday, ", "2028", "May", "DD/MM/YYYY", "11/04/2028", "3/4", " – ", ", ", ": ", "; ", " | ", "\t", "(",
    ")", "“", '"', "•", "- ", "1. ", "a. ", "**", "#", "Hanoi, Viet Nam", "Berlin, Frankfurt", "Congo",
    "Geneva", "virtual", "en ligne", "CSP5 Process", "ANNEX A", "ANNEXE C", "Date", "Place", "Date: ",
    "Lieu : ", "14:15", "3 p.m.", "à 10 heures", "(to 04/10)", "tbc", "Page 3 of 7", "met the Minister. On ",
    "Ms. X, Minister of Y", "African States", "\n", "\n\n", "    ", "\u00a0", "\u202e", "\x0c", "é", "İ", "中",
    "0", "99", "1e9",
]  # fmt: skip
PIECES = st.sampled_from(_PIECES)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_reads_any_mixture_of_what_logs_hold(text: str) -> None:
    plan = account(read_text(text.splitlines(), Lexicon.shipped()))
    assert unaccounted(plan) == []
    for entry in plan.entries:
        assert entry.lines[0] <= entry.lines[1]
        assert (entry.when.start is None) == (entry.when.end is None)


@given(st.text(max_size=300))
def test_reads_any_text(text: str) -> None:
    assert unaccounted(account(read_text(text.splitlines(), Lexicon.shipped()))) == []


@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=10).map("".join)))
def test_spans_lie_in_their_text(text: str) -> None:
    matches = read_dates(text)
    assert all(0 <= match.start < match.stop <= len(text) for match in matches)
    assert all(a.stop <= b.start for a, b in pairwise(matches))
    date, time = read_date_at(text), read_time_at(text, 0)
    assert date is None or text[date.start : date.stop].strip() == date.written
    assert time is None or time.stop <= len(text)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=6).map("".join)))
def test_a_place_never_names_a_state_that_is_not_known(text: str) -> None:
    lexicon = Lexicon.shipped()
    for reading in (read_place(text, lexicon), split_place(text, lexicon).place):
        for read in reading.places if reading else ():
            assert read.place.state is None or read.place.state in lexicon.states
            assert read.place.city or read.place.state or read.place.virtual or read.place.venue or read.state


def test_refuses_more_entries_than_any_log_has() -> None:
    with pytest.raises(PlannerError, match="source-too-many-entries"):
        read_text(["- 5 May 2028: x"] * (MOST_ENTRIES + 1), Lexicon.shipped())


@pytest.mark.parametrize(
    "line",
    [
        "a" * 500_000,
        "5 May 2028, " * 40_000,
        "5 May 2028 " + "(" * 100_000,
        "|" * 100_000,
        "1 " * 200_000,
        "“" * 100_000,
    ],
)
def test_long_lines_are_read(line: str) -> None:
    plan = account(read_text([line], Lexicon.shipped()))
    assert unaccounted(plan) == []
