"""People as records: their posts by date, when they were met, who may be the same person, and joining two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, ClassVar

from sqlalchemy import Table, delete, insert, or_, select, text, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.ops import Op
from attplanner.domain.person import SINCE_EVER, STILL, Holding, Likeness, PersonPage, PersonRow
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.base import Base, new_id
from attplanner.services.own_rows import OwnRows
from attplanner.services.plain_rows import value_of, values_of

ALIKE = 88  # of 100, from which on two names are proposed as one person
_HOLDING = t.PostHolding.__table__.c
_MET = (
    "SELECT p.person, max(a.start), count(DISTINCT a.id) FROM participation p JOIN item i ON i.id = p.item "
    "JOIN activity a ON a.id = i.activity WHERE p.person IS NOT NULL AND a.state = 'held' GROUP BY p.person"
)
_MEETINGS = text(
    "SELECT DISTINCT a.id, a.start FROM participation p JOIN item i ON i.id = p.item "
    "JOIN activity a ON a.id = i.activity WHERE p.person = :person ORDER BY a.start DESC, a.id DESC"
)
_MET_IN = (
    "SELECT DISTINCT p.person FROM participation p JOIN item i ON i.id = p.item JOIN activity a ON a.id = i.activity "
    "JOIN activity_place x ON x.activity = a.id WHERE p.person IS NOT NULL AND p.role = 'counterpart' "
    "AND a.state = 'held' AND a.id <> :but AND ({where})"
)


class PersonService(OwnRows):
    """The people of the store. ``Ref`` tables are ``person``, ``person_name`` and ``post_holding``."""

    tables: ClassVar[Mapping[str, type[Base]]] = {
        "person": t.Person,
        "person_name": t.PersonName,
        "post_holding": t.PostHolding,
    }

    # -- reading ------------------------------------------------------------------------------------------------

    def rows(self, at: date, words: str = "") -> list[PersonRow]:
        """Return the people by family name, with the posts that they hold on a day; ``words`` narrow the list."""
        wanted = fold(words).split()
        found = [
            row for row in self._rows(at) if all(word in fold(f"{row.name} {row.post} {row.of}") for word in wanted)
        ]
        return sorted(found, key=lambda row: fold(row.name.rpartition(" ")[2] + row.name))

    def not_met_for(self, months: int, at: date) -> list[PersonRow]:
        """Return the people met before and not within so many months of 30.4 days, the longest ago first."""
        limit = at - timedelta(days=round(months * 30.4))
        found = [row for row in self._rows(at) if row.last_met is not None and row.last_met < limit]
        return sorted(found, key=lambda row: (row.last_met or date.min, row.name))

    def page(self, person: str, at: date) -> PersonPage:
        """Return everything of one person. Raises ``row-missing``."""
        row = next(iter(self._rows(at, [person])), None)
        if row is None:
            raise PlannerError("row-missing", table="person", row=person)

        def read(session: Session) -> PersonPage:
            stored = session.get_one(t.Person, person)
            names = session.scalars(select(t.PersonName.text).where(t.PersonName.person == person))
            return PersonPage(
                row, stored.family, stored.given, stored.contact, stored.note, tuple(sorted(names)),
                tuple(reversed(_in_order(_holdings(session, [person])[person]))),
                tuple(session.scalars(_MEETINGS, {"person": person})),
            )  # fmt: skip

        return self._workspace.read(read)

    def met_in(self, at: date, *, iso3: str | None = None, city: str | None = None, but: str = "") -> list[PersonRow]:
        """Return whom we met before in a State or a city, the latest first; ``but`` leaves one meeting out."""
        terms = {"x.iso3 = :iso3": iso3, "x.city_written = :city": city}
        where = " AND ".join(term for term, value in terms.items() if value)
        if not where:
            return []
        query = text(_MET_IN.format(where=where))  # terms of ours
        values = {"iso3": iso3, "city": city, "but": but}
        ids = self._workspace.read(lambda session: list(session.scalars(query, values)))
        return sorted(self._rows(at, ids), key=lambda row: (row.last_met or date.min, row.name), reverse=True)

    def duplicates(self, at: date) -> list[Likeness]:
        """Return pairs of people who may be one, the most alike first.

        Their names are alike in any order of words, and they act for the same State or body, or for none; pairs
        that somebody kept apart are left out.
        """
        rows = self._rows(at)
        query = select(t.PersonApart.one, t.PersonApart.other)
        apart = {tuple(row) for row in self._workspace.read(lambda session: session.execute(query).all())}
        pairs = (Likeness(*pair, _alike(*pair)) for pair in _candidates(rows))
        found = [one for one in pairs if one.alike >= ALIKE and (one.one.id, one.other.id) not in apart]
        return sorted(found, key=lambda one: -one.alike)

    def _rows(self, at: date, ids: Sequence[str] | None = None) -> list[PersonRow]:
        def read(session: Session) -> list[PersonRow]:
            query = select(t.Person.id, t.Person.display, t.Person.style)
            people = session.execute(query if ids is None else query.where(t.Person.id.in_(ids))).all()
            holdings = _holdings(session, None if ids is None else ids)
            met = {person: (last, times) for person, last, times in session.execute(text(_MET))}
            return [self._row(one, holdings[one.id], met.get(one.id, (None, 0)), at) for one in people]

        return self._workspace.read(read)

    def _row(
        self, person: Any, holdings: Sequence[Holding], met: tuple[str | None, int], at: date
    ) -> PersonRow:  # Any: three columns
        now = [holding for holding in _in_order(holdings) if holding.held_at(at)]
        held = now[-1] if now else None
        iso3 = held.iso3 if held else None
        return PersonRow(
            person.id,
            person.display,
            person.style,
            ", ".join(part for part in (held.post, held.office) if part) if held else "",
            self._of(held),
            iso3,
            date.fromisoformat(met[0]) if met[0] else None,
            met[1],
        )

    def _of(self, held: Holding | None) -> str:
        lexicon = self._vocabulary.lexicon()
        if held is None:
            return ""
        if held.iso3:
            return lexicon.shown_state(held.iso3)
        return lexicon.organization_name(held.organization, lexicon.language) if held.organization else ""

    # -- writing ------------------------------------------------------------------------------------------------

    def add_holding(self, holding: Holding) -> str:
        """Store a post that somebody holds or held; return its id."""
        return self._add(Op.CHANGE_POST, "post_holding", holding)

    def set_time(self, holding_id: str, when: When) -> None:
        """Set since when and until when a post was held."""
        values = {"start": when.start, "end": when.end, "precision": when.precision.value, "written": when.written}
        ref = Ref("post_holding", holding_id)
        self._workspace.write(Op.CHANGE_POST, lambda session: self._update(session, ref, values))

    def hand_over(self, holding_id: str, successor: str, on: date) -> str:
        """Let another person (an id, or a name to be stored) hold a post from a day on; return the new holding's id.

        The meetings stay with both: each names who was met. Raises ``row-missing``, ``name-missing``.
        """
        if not successor.strip():
            raise PlannerError("name-missing")

        def command(session: Session) -> str:
            old = self._holding(session, holding_id)
            self._update(session, Ref("post_holding", holding_id), _until(old, on - timedelta(days=1)))
            person = self._person(session, successor.strip())
            new = replace(old, id=new_id(), person=person, when=_since(on), source="")
            session.execute(insert(t.PostHolding), [values_of(new, t.PostHolding)])
            return new.id

        return self._workspace.write(Op.CHANGE_POST, command)

    def change_post(self, holding_id: str, new: Holding, on: date) -> str:
        """Let a person leave one post for another on a day; return the new holding's id. Raises ``row-missing``."""

        def command(session: Session) -> str:
            old = self._holding(session, holding_id)
            self._update(session, Ref("post_holding", holding_id), _until(old, on - timedelta(days=1)))
            made = replace(new, id=new_id(), person=old.person, when=_since(on))
            session.execute(insert(t.PostHolding), [values_of(made, t.PostHolding)])
            return made.id

        return self._workspace.write(Op.CHANGE_POST, command)

    def merge(self, keep: str, gone: str) -> None:
        """Make two people one: whatever names the second names the first, its name stays as another spelling.

        Raises ``row-missing``, ``merge-itself``.
        """
        if keep == gone:
            raise PlannerError("merge-itself")

        def command(session: Session) -> None:
            for person in (keep, gone):
                self._require(session, Ref("person", person))
            old = session.get_one(t.Person, gone)
            _fill(session, keep, old)
            session.execute(delete(t.PersonApart).where(or_(t.PersonApart.one == gone, t.PersonApart.other == gone)))
            for table, column in _naming_people():
                session.execute(update(table).where(table.__table__.c[column] == gone).values({column: keep}))
            _drop_doubled(session, keep)
            session.execute(insert(t.PersonName), [{"person": keep, "text": old.display}])
            session.execute(delete(t.Person).where(t.Person.id == gone))

        self._workspace.write(Op.MERGE_PEOPLE, command)

    def keep_apart(self, one: str, other: str) -> None:
        """Remember that two people are two; they are not proposed again."""
        first, second = sorted((one, other))
        row = {"one": first, "other": second}
        self._workspace.write(Op.EDIT, lambda session: session.execute(insert(t.PersonApart), [row]))

    def _holding(self, session: Session, holding_id: str) -> Holding:
        query = select(t.PostHolding.__table__).where(_HOLDING.id == holding_id)
        row = session.execute(query).mappings().one_or_none()
        if row is None:
            raise PlannerError("row-missing", table="post_holding", row=holding_id)
        return value_of(Holding, row)

    def _person(self, session: Session, successor: str) -> str:
        if session.scalar(select(t.Person.id).where(t.Person.id == successor)) is not None:
            return successor
        given, _, family = successor.rpartition(" ")
        row = {"id": new_id(), "display": successor, "given": given, "family": family}
        session.execute(insert(t.Person), [row])
        return row["id"]


def _holdings(session: Session, people: Sequence[str] | None) -> dict[str, list[Holding]]:
    query = select(t.PostHolding.__table__).order_by(_HOLDING.id)
    rows: Iterable[RowMapping] = session.execute(
        query if people is None else query.where(_HOLDING.person.in_(people))
    ).mappings()
    found: dict[str, list[Holding]] = defaultdict(list)
    for row in rows:
        found[row["person"]].append(value_of(Holding, row))
    return found


def _in_order(holdings: Iterable[Holding]) -> list[Holding]:
    """Return posts by their start, those without dates first, of one day the last stored last."""
    return sorted(holdings, key=lambda one: (one.when.start or date.min, one.id))


def _since(on: date) -> When:
    return When(on, STILL, Precision.DAY)


def _until(old: Holding, last: date) -> dict[str, object]:
    start = min(old.when.start or SINCE_EVER, last)
    precision = Precision.DAY if old.when.precision is Precision.UNKNOWN else old.when.precision
    return {"start": start, "end": last, "precision": precision.value}


def _candidates(rows: Sequence[PersonRow]) -> Iterator[tuple[PersonRow, PersonRow]]:
    """Yield pairs that share the beginning of a word of their names and the State or body, the lesser id first."""
    groups: dict[str, list[PersonRow]] = defaultdict(list)
    for row in rows:
        for word in fold(row.name).split():
            if len(word) > 1:
                groups[word[:3]].append(row)
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for n, one in enumerate(group):
            for other in group[n + 1 :]:
                first, second = sorted((one, other), key=lambda row: row.id)
                same = not first.of or not second.of or first.of == second.of
                if same and first.id != second.id and (first.id, second.id) not in seen:
                    seen.add((first.id, second.id))
                    yield first, second


def _alike(one: PersonRow, other: PersonRow) -> int:
    from rapidfuzz import fuzz  # only here: it is not needed to start

    return round(fuzz.token_sort_ratio(fold(one.name), fold(other.name)))


def _naming_people() -> Iterator[tuple[type[Base], str]]:
    """Yield every column that names a person, but those that say that two are two."""
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if isinstance(table, Table) and table.name != "person_apart":
            for key in table.foreign_keys:
                if key.target_fullname == "person.id":
                    yield mapper.class_, key.parent.name


def _fill(session: Session, keep: str, old: t.Person) -> None:
    """Take over what the person that stays does not say."""
    stays = session.get_one(t.Person, keep)
    for field in ("style", "contact", "given", "family"):
        if not getattr(stays, field):
            setattr(stays, field, getattr(old, field))
    if old.note and old.note not in stays.note:
        stays.note = "\n".join(part for part in (stays.note, old.note) if part)
    session.flush()


def _drop_doubled(session: Session, person: str) -> None:
    """Delete a post that both had: the same post, office and body at the same time."""
    kept: dict[tuple[object, ...], str] = {}
    for holding in _holdings(session, [person])[person]:
        mark = (fold(holding.post), fold(holding.office), holding.organization, holding.iso3, holding.when)
        stays = kept.setdefault(mark, holding.id)
        if stays != holding.id:
            named = t.Participation.post_holding == holding.id
            session.execute(update(t.Participation).where(named).values(post_holding=stays))
            session.execute(delete(t.PostHolding).where(_HOLDING.id == holding.id))
