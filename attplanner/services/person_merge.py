"""Making two people one: what names them, what they say of themselves, and posts that both had."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

from sqlalchemy import Table, delete, insert, or_, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import InstrumentedAttribute, Session

from attplanner.domain.text import fold
from attplanner.models import tables as t
from attplanner.models.base import Base
from attplanner.services.records import when_of


def merge(session: Session, keep: str, gone: str) -> None:
    """Let whatever names the second person name the first; the second's name stays as another spelling."""
    old = session.get_one(t.Person, gone)
    _fill(session, keep, old)
    session.execute(delete(t.PersonApart).where(or_(t.PersonApart.one == gone, t.PersonApart.other == gone)))
    for table, column in _naming_people():
        session.execute(update(table).where(table.__table__.c[column] == gone).values({column: keep}))
    session.execute(insert(t.PersonName), [{"person": keep, "text": old.display}])
    _drop_doubled(session, keep)
    session.execute(delete(t.Person).where(t.Person.id == gone))


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
    """Delete what both had: a post, a part in an item, a place among those of us in a meeting, a spelling."""
    _drop(session, t.PostHolding, person, _same_post, t.Participation.post_holding)
    _drop(session, t.Participation, person, _of("item", "role", "capacity", "represents", "organization"),
          t.Participation.within, ("post_holding", "as_written", "style", "name", "post", "office"))  # fmt: skip
    _drop(session, t.ActivityActor, person, _of("activity", "office_holding", "organization"))
    _drop(session, t.PersonName, person, _of("text"))


def _of(*columns: str) -> Callable[[RowMapping], Hashable]:
    return lambda row: tuple(row[column] for column in columns)


def _same_post(row: RowMapping) -> Hashable:
    """Return what posts that are one have in common: the same post, office and body at the same time."""
    return fold(row["post"]), fold(row["office"]), row["organization"], row["iso3"], when_of(row)


def _drop(
    session: Session,
    table: type[Base],
    person: str,
    mark: Callable[[RowMapping], Hashable],
    naming: InstrumentedAttribute[str | None] | None = None,
    said: Sequence[str] = (),
) -> None:
    """Of rows with the same mark keep the oldest: what names another names that, and what it lacks is taken over."""
    kept: dict[Hashable, RowMapping] = {}
    gained: dict[str, dict[str, object]] = {}
    columns = table.__table__.c
    query = select(table.__table__).where(columns.person == person).order_by(columns.id)
    for row in session.execute(query).mappings().all():
        stays = kept.setdefault(mark(row), row)
        if stays is row:
            continue
        if naming is not None:
            session.execute(update(naming.class_).where(naming == row["id"]).values({naming.key: stays["id"]}))
        has = gained.setdefault(stays["id"], {})
        has |= {column: row[column] for column in said if row[column] and not stays[column] and column not in has}
        session.execute(delete(table).where(columns.id == row["id"]))
    for one, values in gained.items():
        if values:
            session.execute(update(table).where(columns.id == one).values(values))
