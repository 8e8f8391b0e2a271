"""The state of play of a generated log: statements, moves, obstacles and follow-ups, in realistic numbers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from attplanner.domain.follow_up import FollowUpStatus, Side
from attplanner.domain.obstacle import ObstacleCategory, ObstacleKind, ObstacleStatus
from attplanner.domain.pathway import Momentum, Stage
from attplanner.domain.statement import StatementKind, Vote
from attplanner.domain.voice import Voice
from attplanner.services import generate_words as words

Values = dict[str, Any]  # column values: each column has its own type
Tables = dict[str, list[Values]]

TABLES = (
    "statement", "statement_text", "pathway_move", "obstacle", "obstacle_evidence", "obstacle_answer", "follow_up",
)  # fmt: skip
_FIRST, _DAYS = date(2015, 1, 1), 4190
_HANDLINGS = ("internal", "internal", "internal", "troika", "publication")


class PlayMaker:
    """Makes rows from a seeded source of chance; ``new_id`` makes their identifiers."""

    def __init__(self, chance: random.Random, states: Sequence[str], new_id: Callable[[], str]) -> None:
        self._chance, self._states, self._id = chance, states, new_id
        self._rows: Tables = defaultdict(list)

    def rows(self, activities: int) -> Tables:
        """Return the rows that go with a log of so many activities."""
        for _ in range(max(40, activities // 50)):
            self._statement()
        for _ in range(max(30, activities * 3 // 200)):
            self._move()
        for _ in range(max(12, activities * 6 // 1000)):
            self._obstacle()
        for _ in range(max(20, activities // 20)):
            self._follow_up()
        return self._rows

    def _statement(self) -> None:
        day, id_ = self._day(), self._id()
        kind = self._chance.choice(list(StatementKind))
        self._rows["statement"].append(
            {
                "id": id_, "start": day, "end": day, "precision": "day", "confirmed": True, "written": "",
                "iso3": self._chance.choice(self._states), "organization": None, "person": None, "kind": kind.value,
                "voice": self._chance.choice(list(Voice)).value,
                "vote": self._chance.choice(list(Vote)).value if kind is StatementKind.VOTE else None,
                "occasion": self._chance.choice(words.OCCASIONS), "document": "", "item": None,
                "handling": self._handling(),
            }
        )  # fmt: skip
        said = self._chance.choice(words.NOTES)
        self._rows["statement_text"].append({"id": self._id(), "statement": id_, "lang": "en", "text": said})

    def _move(self) -> None:
        statement = self._chance.choice(self._rows["statement"])
        self._rows["pathway_move"].append(
            {
                "id": self._id(), "iso3": statement["iso3"], "stage": self._chance.choice(list(Stage)).value,
                "moved_on": statement["start"],
                "momentum": self._chance.choices([one.value for one in Momentum], (70, 25, 5))[0],
                "voice": statement["voice"], "statement": statement["id"], "item": None, "document": "",
                "note": "", "needs": "", "author": self._chance.choice(words.GIVEN), "review_by": None,
                "handling": "internal",
            }
        )  # fmt: skip

    def _obstacle(self) -> None:
        statement, id_ = self._chance.choice(self._rows["statement"]), self._id()
        self._rows["obstacle"].append(
            {
                "id": id_, "iso3": statement["iso3"], "kind": self._chance.choice(list(ObstacleKind)).value,
                "category": self._chance.choice(list(ObstacleCategory)).value,
                "text": self._chance.choice(words.NOTES),
                "status": self._chance.choices([one.value for one in ObstacleStatus], (60, 25, 15))[0],
                "handling": self._handling(),
            }
        )  # fmt: skip
        proof = {"id": self._id(), "obstacle": id_, "statement": statement["id"]}
        self._rows["obstacle_evidence"].append(proof)
        for _ in range(self._chance.choice((0, 1, 1, 2))):
            given = statement["start"] + timedelta(days=self._chance.randrange(200))
            answer = {"id": self._id(), "obstacle": id_, "text": self._chance.choice(words.ANSWERS), "item": None}
            self._rows["obstacle_answer"].append({**answer, "given_on": given, "effect": ""})

    def _follow_up(self) -> None:
        due = self._day() if self._chance.random() < 0.85 else None
        status = self._chance.choices([one.value for one in FollowUpStatus], (45, 45, 10))[0]
        self._rows["follow_up"].append(
            {
                "id": self._id(), "side": self._chance.choice(list(Side)).value,
                "text": self._chance.choice(words.TASKS), "owner": self._chance.choice(words.GIVEN), "person": None,
                "due": due, "status": status, "done_on": None if status == "open" else due,
                "iso3": self._chance.choice(self._states), "organization": None, "item": None, "statement": None,
                "said": self._chance.choice(words.NOTES), "handling": self._handling(),
            }
        )  # fmt: skip

    def _day(self) -> date:
        return _FIRST + timedelta(days=self._chance.randrange(_DAYS))

    def _handling(self) -> str:
        return self._chance.choice(_HANDLINGS)
