"""A follow-up in a line: what; when; for which State; who answers for it."""

from __future__ import annotations

from datetime import date

import pytest

from attplanner.domain.follow_up_text import FollowUpLine, read_follow_up, understand_due

TODAY = date(2018, 12, 10)
STATES = {"Mozambique": "MOZ", "Lao PDR": "LAO"}


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
    assert read_follow_up(line, TODAY, STATES.get) == read


def test_a_day_without_a_year_is_the_next_one_not_the_nearest() -> None:
    ahead, today = understand_due("20 Nov", TODAY).when, understand_due("10 dec", TODAY).when
    assert ahead is not None
    assert ahead.end == date(2019, 11, 20)
    assert today is not None
    assert today.end == TODAY
    said = understand_due("1 June 2018", TODAY).when
    assert said is not None
    assert said.end == date(2018, 6, 1)
