"""What the office's day takes: state of play, people and follow-ups, beside a log of every size."""

from __future__ import annotations

import itertools
from datetime import date

from attplanner.services.facade import Services
from tests.bench.figures import Measure

AT = date(2026, 7, 1)
STATES = ("MOZ", "CHL", "TON", "NPL", "LAO")


def test_follow_ups(opened: Services, size: int, measure: Measure) -> None:
    measure("the list of follow-ups", f"{size:,}", opened.follow_ups.rows, target=100)


def test_people(opened: Services, size: int, measure: Measure) -> None:
    measure("the list of people", f"{size:,}", lambda: opened.persons.rows(AT), target=100)


def test_state_of_play(opened: Services, size: int, measure: Measure) -> None:
    states = itertools.cycle(STATES)
    measure("state of play of one State", f"{size:,}", lambda: opened.state_of_play.of_state(next(states)), target=50)


def test_standings(opened: Services, size: int, measure: Measure) -> None:
    measure("standings of all States at a date", f"{size:,}", lambda: opened.state_of_play.standings(AT), target=100)
