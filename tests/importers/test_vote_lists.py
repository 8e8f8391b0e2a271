"""The recorded vote on a resolution, as its pages print it."""

from __future__ import annotations

import textwrap

import pytest

from attplanner.domain.lexicon import Lexicon
from attplanner.importers import registry
from attplanner.importers.plan import ImportPlan

TITLE = (
    "The Arms Trade Treaty\nResolution 99/55, adopted on 2 December 2044 by 150 votes to 1, with 46 abstentions\n\n"
)


def votes(plan: ImportPlan) -> list[tuple[str | None, str | None]]:
    return [(row.state, row.vote) for row in plan.states]


@pytest.mark.parametrize("width", [60, 95, 100_000])
def test_every_state_is_found_however_the_lines_are_wrapped(width: int) -> None:
    lexicon = Lexicon.shipped()
    names = sorted(lexicon.state_name(iso3, "en") for iso3 in lexicon.states)
    groups = (("In favour", names[:150]), ("Against", names[150:151]), ("Abstaining", names[151:]))
    text = TITLE + "\n\n".join(
        "\n".join(textwrap.wrap(f"{label}: {', '.join(group)}", width, break_on_hyphens=False))
        for label, group in groups
    )
    plan = registry.read(text.encode(), "vote.txt")
    assert plan.format == "votes"
    assert len(votes(plan)) == len(set(votes(plan))) == 197
    assert {row.state for row in plan.states} == set(lexicon.states)
    assert [sum(row.vote == way for row in plan.states) for way in ("in_favour", "against", "abstained")] == [
        150,
        1,
        46,
    ]
    assert {(row.date, row.kind, row.occasion) for row in plan.states} == {
        ("2044-12-02", "vote", TITLE.splitlines()[1])
    }
    assert not plan.unread


def test_labels_alone_on_their_line_and_names_below_each_other() -> None:
    text = "In favour (2)\n\nFrance\nChile\n\nAgainst\nIran (Islamic Republic of)\n\nAbsent\nIndia\n"
    assert votes(registry.read(text.encode(), "vote.txt")) == [
        *(("FRA", "in_favour"), ("CHL", "in_favour"), ("IRN", "against"), ("IND", "absent"))
    ]


def test_a_list_goes_on_over_the_page() -> None:
    text = f"{TITLE}In favour: France, Chile,\n\n\nPeru, Togo\n\nAgainst: India;\n\nIran\n"
    plan = registry.read(text.encode(), "vote.txt")
    assert votes(plan) == [
        *(("FRA", "in_favour"), ("CHL", "in_favour"), ("PER", "in_favour"), ("TGO", "in_favour")),
        *(("IND", "against"), ("IRN", "against")),
    ]
    assert (plan.context, plan.unread) == (((1, 2),), ())


def test_what_stands_below_a_label_and_belongs_to_no_list_is_unread() -> None:
    text = f"{TITLE}In favour: France, Chile\n\nPeru, Togo\n\nAgainst\nIndia\n\nNigeria had meant to vote for it.\n"
    plan = registry.read(text.encode(), "vote.txt")
    assert votes(plan) == [("FRA", "in_favour"), ("CHL", "in_favour"), ("IND", "against")]
    assert [line.text for line in plan.unread] == ["Peru, Togo", "Nigeria had meant to vote for it."]
    assert plan.context == ((1, 2), (8, 8))
    assert {row.occasion for row in plan.states} == {TITLE.splitlines()[1]}


def test_three_ways_in_one_french_line() -> None:
    text = "99/55 (2 décembre 2044)\nPour : Albanie, France et Togo. Contre : Inde. Abstentions : Égypte, Ruritanie\n"
    plan = registry.read(text.encode(), "vote.txt")
    assert votes(plan) == [
        *(("ALB", "in_favour"), ("FRA", "in_favour"), ("TGO", "in_favour"), ("IND", "against")),
        *(("EGY", "abstained"), (None, "abstained")),
    ]
    assert plan.not_written == 1


def test_a_log_that_names_votes_stays_a_log() -> None:
    text = "12 March 2028, Rome, Italy\n- Ministry of Defence: votes against the draft\n- In favour: nobody\n"
    assert registry.read(text.encode(), "log.txt").format == "paper"
