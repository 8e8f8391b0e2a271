"""State of play: statements, moves on the pathway, obstacles and the answers to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, ClassVar

from sqlalchemy import Select, bindparam, delete, func, insert, select, text, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.activity import Role
from attplanner.domain.obstacle import Answer, Obstacle, ObstacleStatus
from attplanner.domain.ops import Op
from attplanner.domain.pathway import STALE_AFTER, STALE_SETTING, PathwayMove, Stage
from attplanner.domain.state_of_play import AnswerUse, LoggedItem, StateOfPlay
from attplanner.domain.statement import Statement, StatementKind
from attplanner.domain.text import caption, fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services.own_rows import OwnRows
from attplanner.services.plain_rows import value_of, values_of
from attplanner.services.records import when_of
from attplanner.services.state_rows import STANDING

YEAR = timedelta(days=365)
SHOWN = 240  # characters of an item that is named as evidence
_TABLE_OF: Mapping[type, str] = {
    Statement: "statement",
    PathwayMove: "pathway_move",
    Obstacle: "obstacle",
    Answer: "obstacle_answer",
}

_STATEMENTS = text("SELECT * FROM statement WHERE iso3 = :iso3 ORDER BY start IS NULL, start DESC, id DESC").columns(
    **{c.name: c.type for c in t.Statement.__table__.columns}
)
_STANDING = text(STANDING).columns(**{c.name: c.type for c in t.PathwayMove.__table__.columns})
_USED = text(
    "SELECT a.text, o.iso3, a.given_on FROM obstacle_answer a JOIN obstacle o ON o.id = a.obstacle ORDER BY a.id"
).columns(given_on=t.ObstacleAnswer.__table__.c.given_on.type)
_STEPS = text("SELECT iso3, moved_on, id, stage FROM pathway_move")
_NUMBER = {stage.value: stage.number for stage in Stage}
_Step = tuple[str, str, int]  # the day of a move (ISO), its id, the number of its stage


class StateOfPlayService(OwnRows):
    """What was said, where a State stands, what is in the way. ``Ref`` tables are those of ``tables``."""

    tables: ClassVar[Mapping[str, type[t.Base]]] = {
        "statement": t.Statement,
        "pathway_move": t.PathwayMove,
        "obstacle": t.Obstacle,
        "obstacle_answer": t.ObstacleAnswer,
    }

    # -- reading ------------------------------------------------------------------------------------------------

    def of_state(self, iso3: str) -> StateOfPlay:
        """Return everything of one State."""

        def read(session: Session) -> StateOfPlay:
            rows = session.execute(_STATEMENTS, {"iso3": iso3}).mappings().all()
            moves = session.execute(_of(t.PathwayMove, iso3)).mappings().all()
            found = [value_of(PathwayMove, row) for row in moves]
            return StateOfPlay(
                statements=tuple(_statements(session, rows)),
                moves=tuple(sorted(found, key=lambda move: (move.moved_on, move.id), reverse=True)),
                obstacles=tuple(_obstacles(session, iso3)),
            )

        return self._workspace.read(read)

    def standings(self, at: date) -> dict[str, PathwayMove]:
        """Return the move that holds on a day, by State; a State of which nothing is estimated is not in it."""
        rows = self._workspace.read(
            lambda session: session.execute(_STANDING, {"at": at.isoformat()}).mappings().all()
        )
        return {row["iso3"]: value_of(PathwayMove, row) for row in rows}

    def statements(self, kind: StatementKind | None = None) -> list[Statement]:
        """Return all statements, the latest first; with ``kind`` those of one kind."""
        table = t.Statement.__table__
        query = select(table).order_by(table.c.start.is_(None), table.c.start.desc(), table.c.id.desc())
        if kind is not None:
            query = query.where(table.c.kind == kind.value)
        return self._workspace.read(lambda session: _statements(session, session.execute(query).mappings().all()))

    def statement(self, statement_id: str) -> Statement | None:
        """Return one statement."""
        table = t.Statement.__table__
        query = select(table).where(table.c.id == statement_id)
        found = self._workspace.read(lambda session: _statements(session, session.execute(query).mappings().all()))
        return next(iter(found), None)

    def speakers(self, statements: Iterable[Statement]) -> dict[str, str]:
        """Return who made some statements: the names of the people by their ids."""
        query = select(t.Person.id, func.trim(t.Person.style + " " + t.Person.display))
        query = query.where(t.Person.id.in_({one.person for one in statements if one.person}))
        return {row[0]: row[1] for row in self._workspace.read(lambda session: session.execute(query).all())}

    def stale_after(self) -> int:
        """Return after how many days evidence is stale."""
        query = select(t.Setting.value).where(t.Setting.id == STALE_SETTING)
        found = self._workspace.read(lambda session: session.scalar(query))
        return int(found) if found else STALE_AFTER

    def answers_used(self) -> list[AnswerUse]:
        """Return the answers by their words, the most used first, with the States that came further within a year.

        A State came further where a later move within 365 days of the answer has a higher stage than the one that
        held on its day.
        """

        def read(session: Session) -> list[AnswerUse]:
            moves: dict[str, list[_Step]] = defaultdict(list)
            for iso3, moved_on, id_, stage in session.execute(_STEPS):
                moves[iso3].append((moved_on, id_, _NUMBER[stage]))
            return _uses(session.execute(_USED).all(), moves)

        return self._workspace.read(read)

    def items_with(self, iso3: str, limit: int = 100) -> list[LoggedItem]:
        """Return the latest items in which somebody acted for a State, to be chosen as evidence."""
        met = select(t.Participation.item).where(
            t.Participation.represents == iso3, t.Participation.role == Role.COUNTERPART.value
        )
        query = _items().where(t.Item.id.in_(met)).order_by(t.Activity.start.desc(), t.Item.id).limit(limit)
        return self._logged(query)

    def items(self, ids: Iterable[str]) -> dict[str, LoggedItem]:
        """Return items of the log by their ids; what was deleted is missing."""
        wanted = sorted(set(ids))
        return {one.id: one for one in self._logged(_items().where(t.Item.id.in_(wanted)))} if wanted else {}

    def _logged(self, query: Select[Any]) -> list[LoggedItem]:  # Any: the columns of ``_items``
        rows = self._workspace.read(lambda session: session.execute(query).mappings().all())
        return [
            LoggedItem(row["id"], row["activity"], when_of(row), row["place"] or "", caption(row["text"] or ""))
            for row in rows
        ]

    # -- writing ------------------------------------------------------------------------------------------------

    def add_statement(self, statement: Statement) -> str:
        """Store what was said and return its id. Raises ``state-unknown``, ``statement-of-nobody``."""
        self._require_speaker(statement)
        row = values_of(statement, t.Statement)
        words = [{"statement": row["id"], "lang": lang, "text": said} for lang, said in statement.texts if said]

        def command(session: Session) -> None:
            session.execute(insert(t.Statement), [row])
            if words:
                session.execute(insert(t.StatementText), words)

        self._workspace.write(Op.ADD_STATEMENT, command)
        return str(row["id"])

    def set_text(self, statement_id: str, lang: str, words: str, merge_key: str | None = None) -> None:
        """Set the words of a statement in one language; an empty text removes them."""

        def command(session: Session) -> None:
            there = (t.StatementText.statement == statement_id, t.StatementText.lang == lang)
            if not words:
                session.execute(delete(t.StatementText).where(*there))
            elif session.scalar(select(t.StatementText.id).where(*there)) is not None:
                session.execute(update(t.StatementText).where(*there).values(text=words))
            else:
                session.execute(insert(t.StatementText), [{"statement": statement_id, "lang": lang, "text": words}])

        self._workspace.write(Op.EDIT, command, merge_key)

    def add_move(self, move: PathwayMove) -> str:
        """Store the estimate that a State came to a stage; return its id. Raises ``state-unknown``."""
        self._require_state(move.iso3)
        return self._add(Op.MOVE_ON_PATHWAY, "pathway_move", move)

    def add_obstacle(self, obstacle: Obstacle) -> str:
        """Store what is in the way, with its evidence and answers; return its id. Raises ``state-unknown``."""
        self._require_state(obstacle.iso3)
        row = values_of(obstacle, t.Obstacle)
        proofs = [{"obstacle": row["id"], "statement": statement} for statement in dict.fromkeys(obstacle.evidence)]
        answers = [{**values_of(answer, t.ObstacleAnswer), "obstacle": row["id"]} for answer in obstacle.answers]

        def command(session: Session) -> None:
            session.execute(insert(t.Obstacle), [row])
            for table, rows in ((t.ObstacleEvidence, proofs), (t.ObstacleAnswer, answers)):
                if rows:
                    session.execute(insert(table), rows)

        self._workspace.write(Op.ADD_OBSTACLE, command)
        return str(row["id"])

    def add_answer(self, obstacle_id: str, answer: Answer) -> str:
        """Store the answer that was given to an obstacle; return its id."""
        row = {**values_of(answer, t.ObstacleAnswer), "obstacle": obstacle_id}
        self._workspace.write(Op.ADD_ANSWER, lambda session: session.execute(insert(t.ObstacleAnswer), [row]))
        return str(row["id"])

    def change(self, value: PathwayMove | Statement | Obstacle | Answer) -> None:
        """Store a value of which any field was changed, in one step: a statement's words, an obstacle's evidence too.

        An obstacle's answers are changed by themselves. Raises ``row-missing``, and what adding it does.
        """
        if isinstance(value, Statement):
            self._require_speaker(value)
        elif not isinstance(value, Answer):
            self._require_state(value.iso3)

        def command(session: Session) -> None:
            self._put(session, _TABLE_OF[type(value)], value)
            if isinstance(value, Statement):
                _put_texts(session, value)
            elif isinstance(value, Obstacle):
                _put_evidence(session, value.id, value.evidence)

        self._workspace.write(Op.EDIT, command)

    def _require_speaker(self, statement: Statement) -> None:
        self._require_state(statement.iso3)
        if not (statement.iso3 or statement.organization):
            raise PlannerError("statement-of-nobody")

    def _require_state(self, iso3: str | None) -> None:
        if iso3 is not None and iso3 not in self._vocabulary.lexicon().states:
            raise PlannerError("state-unknown", state=iso3)


def _put_evidence(session: Session, obstacle_id: str, statements: Sequence[str]) -> None:
    mine = t.ObstacleEvidence.obstacle == obstacle_id
    there = set(session.scalars(select(t.ObstacleEvidence.statement).where(mine)))
    session.execute(delete(t.ObstacleEvidence).where(mine, t.ObstacleEvidence.statement.not_in(statements)))
    new = [{"obstacle": obstacle_id, "statement": one} for one in dict.fromkeys(statements) if one not in there]
    if new:
        session.execute(insert(t.ObstacleEvidence), new)


def _put_texts(session: Session, statement: Statement) -> None:
    mine = t.StatementText.statement == statement.id
    said = {lang: words for lang, words in statement.texts if words}
    there = set(session.scalars(select(t.StatementText.lang).where(mine)))
    session.execute(delete(t.StatementText).where(mine, t.StatementText.lang.not_in(said)))
    for lang, words in said.items():
        if lang in there:
            session.execute(update(t.StatementText).where(mine, t.StatementText.lang == lang).values(text=words))
        else:
            session.execute(insert(t.StatementText), [{"statement": statement.id, "lang": lang, "text": words}])


def _items() -> Select[Any]:  # Any: six columns of three tables
    a, i, place, wording = t.Activity, t.Item, t.ActivityPlace, t.ItemWording
    city = select(place.city_written).where(place.activity == a.id).order_by(place.position).limit(1)
    public = select(wording.text).where(wording.item == i.id).order_by(wording.lang != "en").limit(1)
    said = func.substr(func.coalesce(public.scalar_subquery(), i.source_text), 1, SHOWN)
    return select(
        i.id, i.activity, a.start, a.end, a.precision, a.confirmed, a.written,
        city.scalar_subquery().label("place"), said.label("text"),
    ).join(a, a.id == i.activity)  # fmt: skip


def _of(table: type[t.Base], iso3: str) -> Any:  # Any: a query of whatever columns the table has
    columns = table.__table__
    return select(columns).where(columns.c.iso3 == iso3)


def _statements(session: Session, rows: Sequence[RowMapping]) -> list[Statement]:
    texts = _children(session, t.StatementText, "statement", [row["id"] for row in rows])
    return [
        value_of(Statement, row, texts=tuple(sorted((one["lang"], one["text"]) for one in texts[row["id"]])))
        for row in rows
    ]


def _obstacles(session: Session, iso3: str) -> Iterable[Obstacle]:
    rows = session.execute(_of(t.Obstacle, iso3)).mappings().all()
    ids = [row["id"] for row in rows]
    proofs = _children(session, t.ObstacleEvidence, "obstacle", ids)
    answers = _children(session, t.ObstacleAnswer, "obstacle", ids)
    found = [
        value_of(
            Obstacle,
            row,
            evidence=tuple(one["statement"] for one in proofs[row["id"]]),
            answers=tuple(value_of(Answer, one) for one in answers[row["id"]]),
        )
        for row in rows
    ]
    order = list(ObstacleStatus)
    return sorted(found, key=lambda obstacle: (order.index(obstacle.status), obstacle.id))


def _children(session: Session, table: type[t.Base], parent: str, ids: Sequence[str]) -> dict[str, list[RowMapping]]:
    columns = table.__table__.c
    query = select(table.__table__).where(columns[parent].in_(bindparam("ids", expanding=True))).order_by(columns.id)
    found: dict[str, list[RowMapping]] = defaultdict(list)
    for row in session.execute(query, {"ids": list(ids)}).mappings():
        found[row[parent]].append(row)
    return found


def _uses(
    rows: Iterable[Sequence[Any]],  # Any: columns of their own types
    moves: Mapping[str, Sequence[_Step]],
) -> list[AnswerUse]:
    by_words: dict[str, list[tuple[str, str, date | None]]] = defaultdict(list)
    for words, iso3, given in rows:
        by_words[fold(words)].append((words, iso3, given))
    found = []
    for uses in by_words.values():
        states = tuple(sorted({iso3 for _, iso3, _ in uses}))
        moved = {iso3 for _, iso3, given in uses if given is not None and _came_further(moves[iso3], given)}
        found.append(AnswerUse(uses[0][0], len(uses), states, tuple(sorted(moved))))
    return sorted(found, key=lambda use: (-use.used, fold(use.text)))


def _came_further(moves: Sequence[_Step], given: date) -> bool:
    day, until = given.isoformat(), (given + YEAR).isoformat()
    before = [move for move in moves if move[0] <= day]
    stood = max(before)[2] if before else 0
    return any(day < moved_on <= until and number > stood for moved_on, _, number in moves)
