"""Making two organizations one: whatever names the second names the first, its names stay as other names."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from attplanner.domain.text import fold
from attplanner.models import tables as t
from attplanner.models.base import Base

_NAMES = t.OrganizationName.__table__.c
_POST = ("person", "post", "office", "iso3", "start", "end")
_PARTY = ("item", "role", "kind", "person", "post", "office", "name", "iso3", "represents")


def merge(session: Session, keep: str, gone: str) -> None:
    """Join an organization that the office made to another one. What both had is kept once."""
    known = {fold(one) for one in session.scalars(select(_NAMES.text).where(_NAMES.organization == keep))}
    others = session.execute(select(_NAMES.text, _NAMES.lang).where(_NAMES.organization == gone)).all()
    session.execute(delete(t.OrganizationName).where(_NAMES.organization == gone))
    rows = [
        {"organization": keep, "lang": lang, "kind": "alias", "text": text}
        for text, lang in others
        if fold(text) not in known
    ]
    if rows:
        session.execute(insert(t.OrganizationName), rows)
    for table, column in _naming():
        session.execute(update(table).where(table.__table__.c[column] == gone).values({column: keep}))
    _answer_with(session, keep, gone)
    organization = t.Organization.__table__.c
    own = (organization.id == keep, organization.parent == keep)
    session.execute(update(t.Organization).where(*own).values(parent=None))
    _drop_doubled(session, t.PostHolding, keep, _POST, t.Participation.post_holding)
    _drop_doubled(session, t.Participation, keep, _PARTY, t.Participation.within)
    session.execute(delete(t.Organization).where(organization.id == gone))


def _naming() -> Iterator[tuple[type[Base], str]]:
    """Yield every column that names an organization."""
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if isinstance(table, Table):
            for key in table.foreign_keys:
                if key.target_fullname == "organization.id":
                    yield mapper.class_, key.parent.name


def _answer_with(session: Session, keep: str, gone: str) -> None:
    """Let what open questions of imports would write name the one that stays."""
    edits = t.Proposal.edits
    query = update(t.Proposal).where(edits.contains(f'"{gone}"'))
    session.execute(query.values(edits=func.replace(edits, f'"{gone}"', f'"{keep}"')))


def _drop_doubled(
    session: Session, table: type[Base], keep: str, alike: Sequence[str], naming: InstrumentedAttribute[str | None]
) -> None:
    """Of rows of the organization that say the same keep the oldest; what names another names that."""
    columns = table.__table__.c
    doubled: ColumnElement[bool] = columns.organization == keep
    kept: dict[Hashable, str] = {}
    for row in session.execute(select(table.__table__).where(doubled).order_by(columns.id)).mappings().all():
        said = tuple(fold(value) if isinstance(value, str) else value for value in (row[name] for name in alike))
        stays = kept.setdefault(said, row["id"])
        if stays != row["id"]:
            session.execute(update(naming.class_).where(naming == row["id"]).values({naming.key: stays}))
            session.execute(delete(table).where(columns.id == row["id"]))
