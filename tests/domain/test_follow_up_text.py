"""A follow-up in a line: what; when; for which State; who answers for it."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.follow_up import Side
from attplanner.domain.follow_up_text import FollowUpLine, read_follow_up, understand_due
from attplanner.domain.lexicon import Lexicon

TODAY = date(2018, 12, 10)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Send the Treaty text", FollowUpLine("Send the Treaty text")),
        (
            "Send the text; by 1 June; Maputo embassy",
            FollowUpLine("Send the text", date(2019, 6, 1), "Maputo embassy"),
        ),
        ("Table the bill; Mozambique; March 2019", FollowUpLine("Table the bill", date(2019, 3, 31), "", "MOZ")),
        ("Ask; which committee; Dr. Kida", FollowUpLine("Ask; which committee", None, "Dr. Kida")),
        ("Ask ; tbc ; ", FollowUpLine("Ask")),
        ("Call; tomorrow", FollowUpLine("Call", date(2018, 12, 11))),
        ("Call; 12/03/2027; Kida", FollowUpLine("Call", None, "Kida", None, "12/03/2027")),
        ("Call; 31 June 2019", FollowUpLine("Call", None, "", None, "31 June 2019")),
        ("", FollowUpLine()),
    ],
)
def test_a_line_says_what_when_where_and_who(line: str, read: FollowUpLine) -> None:
    assert read_follow_up(line, TODAY, Lexicon.shipped()) == read


def test_a_day_without_a_year_is_the_next_one_not_the_nearest() -> None:
    ahead, today = understand_due("20 Nov", TODAY).when, understand_due("10 dec", TODAY).when
    assert ahead is not None
    assert ahead.end == date(2019, 11, 20)
    assert today is not None
    assert today.end == TODAY
    said = understand_due("1 June 2018", TODAY).when
    assert said is not None
    assert said.end == date(2018, 6, 1)


@pytest.mark.parametrize(
    ("line", "iso3", "organization", "due", "side"),
    [
        ("Zambia to send its national control list by 3 March", "ZMB", None, date(2019, 3, 3), Side.THEIRS),
        ("The Zambian Ministry to table the bill", "ZMB", None, None, None),
        ("Malawi will answer Zambia before 1 June 2019.", "MWI", None, date(2019, 6, 1), Side.THEIRS),
        ("Send the text to Malawi and Zambia", None, None, None, None),
        ("UNODC to share its toolkit; Dr. Kida", None, "UNODC", None, Side.THEIRS),
        ("We send Zambia the text by Friday", "ZMB", None, date(2018, 12, 14), Side.OURS),
        ("Zambia to be called by 20 December", "ZMB", None, date(2018, 12, 20), None),
        ("Zambia to answer; Malawi; 5 May 2019", "MWI", None, date(2019, 5, 5), Side.THEIRS),
        ("Zambia’s Minister of Defence to table it", "ZMB", None, None, Side.THEIRS),
        ("The EU to share its roadmap", None, "EU", None, Side.THEIRS),
        ("La Zambie enverra sa liste d’ici au 3 mars", "ZMB", None, date(2019, 3, 3), Side.THEIRS),
        ("Zambia enviará su lista antes del 3 de marzo", "ZMB", None, date(2019, 3, 3), Side.THEIRS),
        ("Cambodia: send the French toolkit by 15 Dec 2026", "KHM", None, date(2026, 12, 15), None),
        ("Laos will table the bill, 10 January 2027", "LAO", None, date(2027, 1, 10), Side.THEIRS),
        ("Thank them for the talks, 10 January 2018", None, None, None, None),
        ("Ask for the figures, 2017", None, None, None, None),
        ("Finish before the vote", None, None, None, None),
        ("Print by 2 copies", None, None, None, None),
        ("Send comments on 2017", None, None, None, None),
        ("Send the record of the talks on 3 March 2017 by May", None, None, date(2019, 5, 31), None),
    ],
)
def test_the_words_tell_whom_by_when_and_whose_move_it_is(
    line: str, iso3: str | None, organization: str | None, due: date | None, side: Side | None
) -> None:
    read = read_follow_up(line, TODAY, Lexicon.shipped())
    assert (read.iso3, read.organization, read.due, read.side) == (iso3, organization, due, side)
    assert read.text == line.partition(";")[0], "the words stay as they are"


def test_a_doubtful_date_in_the_words_is_asked_for() -> None:
    assert read_follow_up("Zambia to answer by 03/04/2019", TODAY, Lexicon.shipped()).unsure == "03/04/2019"
