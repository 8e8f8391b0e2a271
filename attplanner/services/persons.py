"""People as records: their posts by date, when they were met, who may be the same person, and joining two."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import delete, insert, select, text
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.dates import When
from attplanner.domain.ops import Op
from attplanner.domain.person import Holding, Likeness, PersonPage, PersonRow, by_family, in_order, time_between
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.base import Base, new_id
from attplanner.services import likeness, person_merge
from attplanner.services.own_rows import OwnRows
from attplanner.services.people import ACTED_FOR, new_organization
from attplanner.services.plain_rows import value_of, values_of
from attplanner.services.records import when_values
from attplanner.services.state_rows import UNTIL
from attplanner.services.uncollected import uncollected
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

_HOLDING = t.PostHolding.__table__.c
_PEOPLE = (
    "SELECT p.id, p.display, p.style, (SELECT group_concat(n.text, ' ') FROM person_name n WHERE n.person = p.id) "
    "FROM person p{wanted}"
)
_POSTS = (
    'SELECT h.person, h.post, h.office, h.organization, h.iso3, h.start, h."end" FROM post_holding h{wanted} '
    "ORDER BY h.start IS NOT NULL, h.start, h.id"
)
_MET = (
    "SELECT c.key, max(c.start), count(*) FROM contact c WHERE c.kind = 'person' "
    f"AND {UNTIL}{{wanted}} GROUP BY c.key"
)
_WITHOUT_POST = f"SELECT p.id, {ACTED_FOR} FROM person p WHERE id NOT IN (SELECT person FROM post_holding){{wanted}}"
_NAMED = (
    "SELECT count(*) FROM (SELECT i.activity FROM participation p JOIN item i ON i.id = p.item "
    "WHERE p.person = :person UNION SELECT a.activity FROM activity_actor a WHERE a.person = :person)"
)
# Whose changes make the list of people another one.
_CONCERNS = frozenset(
    {
        "person", "person_name", "post_holding", "activity", "item", "participation", "organization",
        "organization_name", "state", "state_name",
    }
)  # fmt: skip
_SOME = "IN (SELECT value FROM json_each(:ids))"
_QUERIES = (
    (_PEOPLE, f" WHERE p.id {_SOME}"),
    (_POSTS, f" WHERE h.person {_SOME}"),
    (_MET, f" AND c.key {_SOME}"),
    (_WITHOUT_POST, f" AND p.id {_SOME}"),
)
_Row = tuple[Any, ...]  # Any: each column has its own type
_MEETINGS = text(
    "SELECT DISTINCT a.id, a.start FROM participation p JOIN item i ON i.id = p.item "
    "JOIN activity a ON a.id = i.activity WHERE p.person = :person ORDER BY a.start DESC, a.id DESC"
)
_MET_IN = (
    "SELECT DISTINCT c.key FROM activity_place x CROSS JOIN contact c "
    "WHERE c.activity = x.activity AND c.kind = 'person' AND x.activity <> :but "
    "AND (:before IS NULL OR c.start < :before) AND ({where})"
)


@dataclass(slots=True)
class _Listed:
    """A person with the other spellings. What is searched is folded once somebody searches: it takes a while."""

    row: PersonRow
    others: str
    words: str = ""

    def fits(self, wanted: Sequence[str]) -> bool:
        """Tell whether all words are among those of the row and of the other spellings."""
        if not self.words:
            row = self.row
            self.words = " ".join(fold(part) for part in (row.name, self.others, row.post, row.of) if part)
        return all(word in self.words for word in wanted)


class PersonService(OwnRows):
    """The people of the store. ``Ref`` tables are ``person``, ``person_name`` and ``post_holding``."""

    tables: ClassVar[Mapping[str, type[Base]]] = {
        "person": t.Person,
        "person_name": t.PersonName,
        "post_holding": t.PostHolding,
    }

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary) -> None:
        super().__init__(workspace, vocabulary)
        self._known: tuple[date, Lexicon, list[_Listed]] | None = None

    def notice(self, change: DataChanged) -> None:
        """Forget the list of people when something of it changed."""
        if change.tables & _CONCERNS:
            self._known = None

    # -- reading ------------------------------------------------------------------------------------------------

    def rows(self, at: date, words: str = "") -> list[PersonRow]:
        """Return the people by family name, with the posts that they hold on a day; ``words`` narrow the list."""
        wanted = fold(words).split()
        return [one.row for one in self._all(at) if not wanted or one.fits(wanted)]

    def of_organization(self, organization: str, at: date) -> list[PersonRow]:
        """Return the people who hold a post of an organization or an office on a day."""
        query = select(_HOLDING.person).where(_HOLDING.organization == organization)
        ids = self._workspace.read(lambda session: set(session.scalars(query)))
        return [one.row for one in self._read(at, sorted(ids)) if one.row.organization == organization]

    def page(self, person: str, at: date) -> PersonPage:
        """Return everything of one person. Raises ``row-missing``."""
        row = next((one.row for one in self._read(at, [person])), None)
        if row is None:
            raise PlannerError("row-missing", table="person", row=person)

        def read(session: Session) -> PersonPage:
            stored = session.get_one(t.Person, person)
            names = session.scalars(select(t.PersonName.text).where(t.PersonName.person == person))
            return PersonPage(
                row, stored.family, stored.given, stored.contact, stored.note, tuple(sorted(names)),
                tuple(reversed(in_order(_holdings(session, [person])[person]))),
                tuple(session.scalars(_MEETINGS, {"person": person})),
            )  # fmt: skip

        return self._workspace.read(read)

    def met_in(
        self, at: date, *, iso3: str | None = None, city: str | None = None, but: str = "", before: date | None = None
    ) -> list[PersonRow]:
        """Return whom we met in a State or a city, the latest first, with the posts of a day.

        ``but`` leaves one meeting out, ``before`` everything from a day on. A city is meant by any of its names.
        """
        found = [one.row for one in self._read(at, sorted(self.met_ids(iso3, city, but, before)))]
        return sorted(found, key=lambda row: (row.last_met or date.min, row.name), reverse=True)

    def met_ids(
        self, iso3: str | None, city: str | None, but: str = "", before: date | None = None
    ) -> frozenset[str]:
        """Return the ids of whom we met in a State or a city, as ``met_in`` says it."""
        places = self._vocabulary.lexicon().find_places(city, iso3) if city else []
        terms = {
            "x.iso3 = :iso3": iso3,
            "x.city_written = :city OR x.place IN (SELECT value FROM json_each(:places))": city,
        }
        where = " AND ".join(f"({term})" for term, value in terms.items() if value)
        if not where:
            return frozenset()
        query = text(_MET_IN.format(where=where))  # terms of ours
        values = {
            "iso3": iso3, "city": city, "places": json.dumps([one.id for one in places]), "but": but,
            "before": before.isoformat() if before else None,
        }  # fmt: skip
        return self._workspace.read(lambda session: frozenset(session.scalars(query, values)))

    def duplicates(self, at: date) -> list[Likeness]:
        """Return pairs of people who may be one, the most alike first.

        Their names are alike in any order of words, and they act for the same State or body, or for none; pairs
        that somebody kept apart are left out.
        """
        return self.duplicates_job(at)()

    def duplicates_job(self, at: date) -> Callable[[], list[Likeness]]:
        """Return the same as work for another thread: in a large store it takes a while."""
        query = select(t.PersonApart.one, t.PersonApart.other)
        apart = self._workspace.read(lambda session: frozenset((one, other) for one, other in session.execute(query)))
        return partial(likeness.pairs, self.rows(at), apart)

    def follow_ups_of(self, person: str) -> list[str]:
        """Return the ids of the follow-ups for which a person answers, the earliest due first."""
        table = t.FollowUp.__table__.c
        query = select(table.id).where(table.person == person).order_by(table.due.is_(None), table.due, table.id)
        return self._workspace.read(lambda session: list(session.scalars(query)))

    def _all(self, at: date) -> list[_Listed]:
        """Return everybody in the order of the list; kept while nothing of it changes."""
        lexicon = self._vocabulary.lexicon()
        if self._known is None or self._known[0] != at or self._known[1] is not lexicon:
            with uncollected():
                self._known = at, lexicon, sorted(self._read(at), key=lambda one: by_family(one.row.name))
        return self._known[2]

    def _read(self, at: date, ids: Sequence[str] | None = None) -> list[_Listed]:
        """Read people, all of them or some, with the post of a day and when they were met up to that day."""

        def read(session: Session) -> list[_Listed]:
            people, posts, met, others = (_select(session, *query, at, ids) for query in _QUERIES)
            held: dict[str, _Row] = {person: (person, "", "", None, iso3) for person, iso3 in others}
            held |= {row[0]: row[:5] for row in posts if _held(row[5], row[6], at.isoformat())}  # the latest stays
            times = {row[0]: row[1:] for row in met}
            return [self._listed(one, held.get(one[0]), times.get(one[0], (None, 0))) for one in people]

        return self._workspace.read(read)

    def _listed(self, person: _Row, held: _Row | None, met: _Row) -> _Listed:
        id_, name, style, others = person
        _, post, office, organization, iso3 = held or (None, "", "", None, None)
        row = PersonRow(
            id_, name, style, ", ".join(part for part in (post, office) if part), self._of(organization, iso3), iso3,
            date.fromisoformat(met[0]) if met[0] else None, met[1], organization,
        )  # fmt: skip
        return _Listed(row, others or "")

    def _of(self, organization: str | None, iso3: str | None) -> str:
        lexicon = self._vocabulary.lexicon()
        if iso3:
            return lexicon.shown_state(iso3)
        return lexicon.organization_name(organization, lexicon.language) if organization else ""

    # -- writing ------------------------------------------------------------------------------------------------

    def _refuse(self, table: str, values: Mapping[str, object]) -> None:
        if table == "person" and not str(values.get("display", "said")).strip():
            raise PlannerError("name-missing")

    def add_person(self, name: str, style: str = "") -> str:
        """Store somebody; return the id. Raises ``name-missing``."""
        if not name.strip():
            raise PlannerError("name-missing")
        return self._workspace.write(Op.ADD_PERSON, lambda session: self._person(session, name.strip(), style))

    def add_spelling(self, person: str, spelling: str) -> None:
        """Let a person be found by another spelling of the name too; one that is known is stored once.

        Raises ``name-missing``.
        """
        row = {"person": person, "text": spelling.strip()}
        if not row["text"]:
            raise PlannerError("name-missing")
        known = select(t.PersonName.id).filter_by(**row)
        if self._workspace.read(lambda session: session.scalar(known)) is None:
            self._workspace.write(Op.EDIT, lambda session: session.execute(insert(t.PersonName), [row]))

    def drop_spelling(self, person: str, spelling: str) -> None:
        """Take a spelling away."""
        gone = delete(t.PersonName).where(t.PersonName.person == person, t.PersonName.text == spelling)
        self._workspace.write(Op.EDIT, lambda session: session.execute(gone))

    def add_holding(self, holding: Holding, organization: str = "") -> str:
        """Store a post that somebody holds or held; return its id.

        ``organization`` is the name of a body that is not known yet; it is stored with the post.
        """

        def command(session: Session) -> str:
            row = values_of(_with_body(session, holding, organization), t.PostHolding)
            session.execute(insert(t.PostHolding), [row])
            return str(row["id"])

        return self._workspace.write(Op.CHANGE_POST, command)

    def set_time(self, holding_id: str, when: When) -> None:
        """Set since when and until when a post was held."""
        ref = Ref("post_holding", holding_id)
        self._workspace.write(Op.CHANGE_POST, lambda session: self._update(session, ref, when_values(when)))

    def leave(self, holding_id: str, last: date) -> None:
        """Let a post have been held until a day, the last in it. Raises ``row-missing``."""

        def command(session: Session) -> None:
            old = self._holding(session, holding_id)
            self._update(session, Ref("post_holding", holding_id), when_values(old.until(last)))

        self._workspace.write(Op.CHANGE_POST, command)

    def hand_over(self, holding_id: str, successor: str, on: date) -> str:
        """Let another person (an id, or a name to be stored) hold a post from a day on; return the new holding's id.

        The meetings stay with both; who left before that day left then. Raises ``row-missing``, ``name-missing``.
        """
        if not successor.strip():
            raise PlannerError("name-missing")

        def command(session: Session) -> str:
            old = self._holding(session, holding_id)
            self._end(session, old, on - timedelta(days=1))
            person = self._person(session, successor.strip())
            new = replace(old, id=new_id(), person=person, when=time_between(on, None), source="")
            session.execute(insert(t.PostHolding), [values_of(new, t.PostHolding)])
            return new.id

        return self._workspace.write(Op.CHANGE_POST, command)

    def change_post(self, holding_id: str, new: Holding, on: date, organization: str = "") -> str:
        """Let a person leave one post for another on a day; return the new holding's id. Raises ``row-missing``.

        ``organization`` is the name of a body that is not known yet; it is stored with the post.
        """

        def command(session: Session) -> str:
            old = self._holding(session, holding_id)
            self._end(session, old, on - timedelta(days=1))
            named = _with_body(session, new, organization)
            made = replace(named, id=new_id(), person=old.person, when=time_between(on, None))
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
            person_merge.merge(session, keep, gone)

        self._workspace.write(Op.MERGE_PEOPLE, command)

    def delete_person(self, person: str) -> None:
        """Delete somebody with the posts held; the bin gives them back.

        Raises ``person-named`` where a meeting names them: the log keeps whom it names.
        """
        named = self._workspace.read(lambda session: session.scalar(text(_NAMED), {"person": person}))
        if named:
            raise PlannerError("person-named", meetings=named)
        self.delete([Ref("person", person)])

    def keep_apart(self, one: str, other: str) -> None:
        """Remember that two people are two; they are not proposed again. What is remembered is stored once."""
        row = dict(zip(("one", "other"), sorted((one, other)), strict=True))
        known = select(t.PersonApart.id).filter_by(**row)
        if self._workspace.read(lambda session: session.scalar(known)) is None:
            self._workspace.write(Op.EDIT, lambda session: session.execute(insert(t.PersonApart), [row]))

    def _holding(self, session: Session, holding_id: str) -> Holding:
        query = select(t.PostHolding.__table__).where(_HOLDING.id == holding_id)
        row = session.execute(query).mappings().one_or_none()
        if row is None:
            raise PlannerError("row-missing", table="post_holding", row=holding_id)
        return value_of(Holding, row)

    def _end(self, session: Session, old: Holding, last: date) -> None:
        """Let a post have ended with a day, unless it ended before it."""
        if old.when.end is None or old.when.end > last:
            self._update(session, Ref("post_holding", old.id), when_values(old.until(last)))

    def _person(self, session: Session, named: str, style: str = "") -> str:
        """Return a person of this id, or store one of this name."""
        if session.scalar(select(t.Person.id).where(t.Person.id == named)) is not None:
            return named
        given, _, family = named.rpartition(" ")
        row = {"id": new_id(), "display": named, "given": given, "family": family, "style": style}
        session.execute(insert(t.Person), [row])
        return row["id"]


def _select(session: Session, query: str, key: str, at: date, ids: Sequence[str] | None) -> Sequence[_Row]:
    """Return the rows of a query of ours, all of them or those of some people, as at a day where it asks for one."""
    asked = text(query.format(wanted="" if ids is None else key))
    return session.execute(asked, {"at": at.isoformat(), "ids": json.dumps(list(ids or ()))}).all()


def _held(start: str | None, end: str | None, at: str) -> bool:
    """Tell of dates as they are stored what ``Holding.held_at`` tells."""
    return start is None or end is None or start <= at <= end


def _holdings(session: Session, people: Sequence[str] | None) -> dict[str, list[Holding]]:
    query = select(t.PostHolding.__table__).order_by(_HOLDING.id)
    rows: Iterable[RowMapping] = session.execute(
        query if people is None else query.where(_HOLDING.person.in_(people))
    ).mappings()
    found: dict[str, list[Holding]] = defaultdict(list)
    for row in rows:
        found[row["person"]].append(value_of(Holding, row))
    return found


def _with_body(session: Session, holding: Holding, organization: str) -> Holding:
    if not organization.strip():
        return holding
    return replace(holding, organization=new_organization(session, organization, None))
