"""Making two people one: what names them, what they say of themselves, and posts that both had."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table, delete, insert, or_, select, update
from sqlalchemy.orm import Session

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
    _drop_doubled(session, keep)
    session.execute(insert(t.PersonName), [{"person": keep, "text": old.display}])
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
    """Delete a post that both had: the same post, office and body at the same time."""
    kept: dict[tuple[object, ...], str] = {}
    held = t.PostHolding.__table__
    query = select(held).where(held.c.person == person).order_by(held.c.id)
    for row in session.execute(query).mappings().all():
        mark = (fold(row["post"]), fold(row["office"]), row["organization"], row["iso3"], when_of(row))
        stays = kept.setdefault(mark, row["id"])
        if stays != row["id"]:
            named = t.Participation.post_holding == row["id"]
            session.execute(update(t.Participation).where(named).values(post_holding=stays))
            session.execute(delete(t.PostHolding).where(held.c.id == row["id"]))
