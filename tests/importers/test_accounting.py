"""No line is dropped: each that is not blank is in an entry or a row of States, or in context, or unread."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from attplanner.domain.lexicon import Lexicon
from attplanner.importers import registry
from attplanner.importers.accounting import NOT_UNDERSTOOD, account
from attplanner.importers.plan import ImportPlan, Lines, PlannedEntry, StateLine, UnreadLine
from attplanner.importers.sources import read_source
from tests.importers.line_places import unaccounted

TEXT = ("title", "", "3 May 2028 Lima, Peru", "- talks", "who knows", "Nepal", "")


def plan(
    *,
    text: tuple[str, ...] = TEXT,
    entries: tuple[Lines, ...] = (),
    states: tuple[Lines, ...] = (),
    context: tuple[Lines, ...] = (),
    unread: tuple[int, ...] = (),
) -> ImportPlan:
    return ImportPlan(
        "paper",
        "x",
        text,
        entries=tuple(PlannedEntry("activity", lines) for lines in entries),
        states=tuple(StateLine("NPL", "Nepal", lines, "Nepal") for lines in states),
        context=context,
        unread=tuple(UnreadLine(line, "", "odd") for line in unread),
    )


def test_a_line_that_nobody_mentioned_is_unread() -> None:
    read = account(plan(entries=((3, 4),), states=((6, 6),), context=((1, 1),)))
    assert read.unread == (UnreadLine(5, "who knows", NOT_UNDERSTOOD),)
    assert unaccounted(read) == []


def test_entries_go_before_context_and_context_after_unread() -> None:
    read = account(plan(entries=((3, 4),), context=((1, 7),), unread=(5, 4)))
    assert read.context == ((1, 1), (6, 6))
    assert [line.line for line in read.unread] == [5]


def test_several_rows_may_share_a_line() -> None:
    read = account(plan(states=((6, 6), (6, 6)), context=((1, 5),)))
    assert (len(read.states), unaccounted(read)) == (2, [])


def test_lines_that_are_not_there_are_left_out() -> None:
    read = account(plan(context=((0, 9),), unread=(12,)))
    assert (read.context, read.unread) == (((1, 6),), ())


def test_what_is_wrong_is_found() -> None:
    wrong = plan(entries=((3, 4),), context=((1, 3),), unread=(6,))
    assert unaccounted(wrong) == [3, 5]


NUMBERS = st.integers(-2, 12)


@given(
    st.lists(st.sampled_from(["", " ", "a", "3 May 2028"]), max_size=10),
    st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4),
    st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4),
    st.lists(NUMBERS, max_size=4),
)
def test_every_line_has_one_place(
    text: list[str], entries: list[Lines], context: list[Lines], unread: list[int]
) -> None:
    read = account(plan(text=tuple(text), entries=tuple(entries), context=tuple(context), unread=tuple(unread)))
    assert unaccounted(read) == []


PIECES = st.sampled_from(
    [
        *(
            "3 May 2028",
            "11/04/2028 – 13/04/2028",
            "31 April 2028",
            "Lima, Peru",
            "Nepal",
            "Congo",
            "ASEAN",
            "ANNEX A",
        ),
        *(
            "ANNEX C",
            "CSP14 Process",
            "- ",
            "1. ",
            "| ",
            "\t",
            "Participant\tSignature",
            "“",
            '"',
            "(tbc)",
            "tbc",
            "Date:",
        ),
        *(
            "DD/MM/YYYY",
            "Ms. A B",
            "Ministry of Defence",
            "\u200f",
            "\x0c",
            " and ",
            ", ",
            ": ",
            "\n",
            "\n\n",
            "virtual",
        ),
        *(
            "Date | Place | Title",
            "State\tStatus",
            "2028",
            "May",
            "No input received",
            "12 Jun 2013 a",
            "[3 Jun 2013]",
        ),
    ]
)
FORMATS = ("auto", *(reader.name for reader in registry.FORMATS))


@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=30), st.sampled_from(FORMATS))
@example(["|", "\n", "-", "\n", "State\tStatus", "\n\t"], "auto")
def test_every_reader_accounts_for_every_line(pieces: list[str], name: str) -> None:
    data = ("a log\n" * 60 + "".join(pieces)).encode("utf-8", "ignore").replace(b"\x00", b"")
    lines = read_source(data, "x.txt")
    read = registry.read_lines(lines, name, None, Lexicon.shipped())
    assert read.text == lines.lines
    assert unaccounted(read) == []


@pytest.mark.reference
def test_the_reference_paper_is_accounted_for(reference_paper: Path) -> None:
    read = registry.read(reference_paper.read_bytes(), reference_paper.name)
    assert (read.format, len(read.entries), read.unread, unaccounted(read)) == ("paper", 61, (), [])
    assert {entry.kind for entry in read.entries} == {"activity"}
    assert read.context[-1][1] == 444
