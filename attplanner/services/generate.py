"""Stores for measuring: seeded logs of realistic lengths, scripts and groups.

The rows are inserted with the history paused, as shipped data are: a history of some hundred thousand inserts would
double the store and measure nothing. The step itself stands in the history by a setting that says what was made;
undoing it takes that note away, not the rows. So a store is filled only while it is empty.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, insert, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Form
from attplanner.domain.lexicon import Lexicon, PlaceEntry
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import journal, search
from attplanner.models import tables as t
from attplanner.services import generate_play
from attplanner.services import generate_words as words
from attplanner.services.row_edits import stamps
from attplanner.services.subject import Subject

Values = dict[str, Any]  # column values: each column has its own type
Tables = dict[str, list[Values]]

CHUNK = 2000
_FIRST, _DAYS = date(2014, 12, 24), 4200
_ROWS = ("person", "post_holding", "activity", "activity_place", "item", "item_wording", "participation")
_EMPTY_PARTY: Values = {
    "role": "counterpart", "capacity": "national", "iso3": None, "organization": None, "person": None,
    "post_holding": None, "grouping": None, "as_written": "", "style": "", "name": "", "post": "", "office": "",
    "within": None, "extent": "all", "represents": None,
}  # fmt: skip


class GenerateService(Subject):
    """Fills an empty store."""

    def fill(self, number: int, seed: int, progress: Callable[[str], None] = lambda _: None) -> None:
        """Add ``number`` activities; the same seed gives the same log. Raises ``store-not-empty``."""
        maker = _Maker(random.Random(seed), self._vocabulary.lexicon(), number)

        def command(session: Session) -> None:
            connection = session.connection()
            if session.execute(text("SELECT 1 FROM activity LIMIT 1")).first():
                raise PlannerError("store-not-empty", file=str(self._workspace.store.path))
            journal.pause(connection)
            for done, chunk in maker.chunks():
                _insert(connection, chunk, stamps(session), _ROWS)
                progress(f"{done} of {number}")
            _insert(connection, maker.state_of_play(), stamps(session), generate_play.TABLES)
            journal.install(connection)
            search.rebuild(connection)
            note = json.dumps({"activities": number, "seed": seed})
            session.execute(insert(t.Setting), [{"id": "generated", "value": note}])

        self._workspace.write(Op.GENERATE, command)


def _insert(connection: Connection, chunk: Tables, marks: Values, order: Sequence[str]) -> None:
    for name in order:
        if rows := chunk.get(name):
            connection.execute(insert(t.Base.metadata.tables[name]), [{**row, **marks} for row in rows])


class _Maker:
    """Makes rows from a seeded source of chance."""

    def __init__(self, chance: random.Random, lexicon: Lexicon, number: int) -> None:
        self._chance = chance
        self._number = number
        self._lexicon = lexicon
        self._codes = sorted(lexicon.states)
        self._capitals = {s.iso3: lexicon.places.get(s.capital) for s in lexicon.states.values()}
        self._groups = sorted(key for key, group in lexicon.groupings.items() if group.kind in {"set", "rule"})
        self._bodies = sorted(key for key, body in lexicon.organizations.items() if body.kind in {"ngo", "intergov"})
        self._people: list[Values] = []
        self._count = 0

    def chunks(self) -> Iterator[tuple[int, Tables]]:
        """Yield how many activities are done, and the rows of the next ones."""
        rows: Tables = defaultdict(list)
        self._make_people(rows)
        for n in range(self._number):
            self._activity(n, rows)
            if (n + 1) % CHUNK == 0:
                yield n + 1, rows
                rows = defaultdict(list)
        yield self._number, rows

    def state_of_play(self) -> Tables:
        """Return what is known and thought of the States beside the log; made after it, so that it stays the same."""
        return generate_play.PlayMaker(self._chance, self._codes, self._id).rows(self._number)

    def _id(self) -> str:
        """Return a time-ordered identifier (UUID version 7) that the seed alone decides."""
        self._count += 1
        number = (1_500_000_000_000 + self._count) << 80 | 7 << 76 | 2 << 62 | self._chance.getrandbits(62)
        written = f"{number:032x}"
        return "-".join((written[:8], written[8:12], written[12:16], written[16:20], written[20:]))

    def _make_people(self, rows: Tables) -> None:
        for _ in range(max(10, min(5000, self._number // 4))):
            given, family = self._chance.choice(words.GIVEN), self._chance.choice(words.FAMILY)
            person = {
                "id": self._id(),
                "family": family,
                "given": given,
                "display": f"{given} {family}",
                "style": self._chance.choice(words.STYLES),
                "contact": "",
                "note": "",
            }
            holding = {
                "id": self._id(),
                "person": person["id"],
                "post": self._chance.choice(words.POSTS),
                "office": self._chance.choice(words.OFFICES),
                "organization": None,
                "iso3": self._chance.choice(self._codes),
                "source": "",
                "start": None,
                "end": None,
                "precision": "unknown",
                "confirmed": True,
                "written": "",
            }
            rows["person"].append(person)
            rows["post_holding"].append(holding)
            self._people.append({**person, "holding": holding})

    def _activity(self, n: int, rows: Tables) -> None:
        start = _FIRST + timedelta(days=self._chance.randrange(_DAYS))
        end = start + timedelta(days=self._chance.choice((0, 0, 0, 0, 1, 1, 2, 4)))
        process = self._lexicon.process_at(start)
        id_ = self._id()
        rows["activity"].append(
            {
                "id": id_,
                "start": start,
                "end": end,
                "precision": "day",
                "confirmed": True,
                "written": "",
                "process": process.key if process else None,
                "form": self._chance.choice(list(Form)).value,
                "state": self._chance.choices(("held", "planned", "cancelled"), (97, 2, 1))[0],
                "time": "",
                "tz": "",
                "part_of": None,
                "regional_event": None,
                "source_order": n,
            }
        )
        state = self._chance.choice(self._codes)
        rows["activity_place"].append(self._place(id_, state, self._capitals[state]))
        for position in range(self._chance.choice((1, 1, 1, 2, 2, 3, 5))):
            self._item(id_, position, state, rows)

    def _place(self, activity: str, state: str, place: PlaceEntry | None) -> Values:
        return {
            "id": self._id(), "activity": activity, "position": 0, "city_written": place.city if place else "",
            "iso3": state, "venue": "", "virtual": False, "place": place.id if place else None,
        }  # fmt: skip

    def _item(self, activity: str, position: int, state: str, rows: Tables) -> None:
        id_ = self._id()
        makers = (self._person, self._office, self._organization, self._group, self._several, self._none)
        said, parties = self._chance.choices(makers, (50, 18, 12, 5, 8, 7))[0](state)
        handling = self._chance.choices(("publication", "internal", "troika"), (70, 20, 10))[0]
        rows["item"].append(
            {
                "id": id_,
                "activity": activity,
                "position": position,
                "source_text": said,
                "private_note": self._chance.choice(words.NOTES) if self._chance.random() < 0.2 else "",
                "our_part": "",
                "class_written": "",
                "chatham_house": self._chance.random() < 0.03,
                "same_as": None,
                "handling": handling,
            }
        )
        if self._chance.random() < 0.15:
            rows["item_wording"].append({"id": self._id(), "item": id_, "lang": "en", "text": f"Meeting with {said}"})
        for n, party in enumerate(parties):
            rows["participation"].append({**_EMPTY_PARTY, **party, "id": self._id(), "item": id_, "position": n})

    def _person(self, _state: str) -> tuple[str, list[Values]]:
        person = self._chance.choice(self._people)
        holding = person["holding"]
        said = f"{person['style']} {person['display']}, {holding['post']}".strip()
        party = {
            "kind": "person", "person": person["id"], "post_holding": holding["id"], "name": person["display"],
            "style": person["style"], "post": holding["post"], "office": holding["office"], "as_written": said,
            "iso3": holding["iso3"], "represents": holding["iso3"],
        }  # fmt: skip
        return said, [party]

    def _office(self, state: str) -> tuple[str, list[Values]]:
        office = self._chance.choice(words.OFFICES)
        return office, [
            {"kind": "office", "office": office, "as_written": office, "iso3": state, "represents": state}
        ]

    def _organization(self, _state: str) -> tuple[str, list[Values]]:
        body = self._chance.choice(self._bodies)
        name = self._lexicon.organization_name(body)
        capacity = "non_state" if self._lexicon.organizations[body].kind == "ngo" else "international"
        return name, [{"kind": "organization", "organization": body, "as_written": name, "capacity": capacity}]

    def _group(self, _state: str) -> tuple[str, list[Values]]:
        group = self._chance.choice(self._groups)
        name = self._lexicon.grouping_name(group)
        extent = self._chance.choices(("all", "some", "unknown"), (70, 20, 10))[0]
        return name, [{"kind": "group", "grouping": group, "as_written": name, "extent": extent}]

    def _several(self, _state: str) -> tuple[str, list[Values]]:
        states = self._chance.sample(self._codes, self._chance.randint(2, 8))
        names = [self._lexicon.state_name(state) for state in states]
        parties = [
            {"kind": "state", "iso3": state, "represents": state, "as_written": name}
            for state, name in zip(states, names, strict=True)
        ]
        return f"Representatives of {', '.join(names)}", parties

    def _none(self, _state: str) -> tuple[str, list[Values]]:
        return self._chance.choice(words.OCCASIONS), []
