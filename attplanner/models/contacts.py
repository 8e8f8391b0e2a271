"""Who was met in which activity, computed: what figures and the list of States are counted from.

Reading the same from items and participations takes seconds in a large log. The table is outside the history; it
is brought up to date inside each write together with the search index, and can be rebuilt. It holds held activities
and, but for people, counterparts only, by kind:

* ``state``: a State that a national counterpart represents; ``key`` is its ISO3 code
* ``group``: a group with nobody of it named beside it; ``key`` is the grouping or the words; ``number`` is 1 where
  the whole group was met
* ``class``: a class of stakeholders, by its words
* ``person``: somebody who is known as a person, in whatever role
* ``log``: the activity itself; ``number`` counts its items that no other report repeats

Beside it stands in how many activities each State was met, and how many there are: a large log has hundreds of
thousands of contacts, and the list of States is to be there at once.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Index
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.models.base import NOT_JOURNALLED, Base


class ContactRow(Base):
    """One State, group, class or person met in one activity, or the activity itself."""

    __tablename__ = "contact"
    __table_args__ = (
        Index("ix_contact_kind", "kind", "key", "start", "process", "number"),
        {"info": NOT_JOURNALLED, "sqlite_with_rowid": False},
    )

    activity: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    start: Mapped[str | None]
    process: Mapped[str | None]
    number: Mapped[int]


class ContactTotal(Base):
    """How many rows of a kind (``state`` or ``log``) and key there are among the contacts."""

    __tablename__ = "contact_total"
    __table_args__ = {"info": NOT_JOURNALLED, "sqlite_with_rowid": False}  # noqa: RUF012  SQLAlchemy's own name

    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]


_TOTALS = "SELECT kind, key, {sign}count(*) FROM contact WHERE kind IN ('state', 'log')"
_ADD = (
    "INSERT INTO contact_total(kind, key, number) {totals} AND activity IN ({marks}) GROUP BY kind, key "
    "ON CONFLICT(kind, key) DO UPDATE SET number = number + excluded.number"
)
UNEQUAL = (  # totals that are not what they count
    f"SELECT count(*) FROM ({_TOTALS.format(sign='')} GROUP BY kind, key "
    "EXCEPT SELECT kind, key, number FROM contact_total)"
)
_THERE = (
    "FROM participation p JOIN item i ON i.id = p.item JOIN activity a ON a.id = i.activity "
    "WHERE a.id IN ({marks}) AND a.state = 'held'"
)
_MET = f"{_THERE} AND p.role = 'counterpart'"
_FILL = f"""
INSERT INTO contact(activity, kind, key, start, process, number)
SELECT a.id, 'log', '', a.start, a.process,
  (SELECT count(*) FROM item i WHERE i.activity = a.id AND i.same_as IS NULL)
  FROM activity a WHERE a.id IN ({{marks}}) AND a.state = 'held'
UNION ALL SELECT a.id, 'state', p.represents, a.start, a.process, count(*) {_MET}
  AND p.capacity = 'national' AND p.represents IS NOT NULL GROUP BY a.id, p.represents
UNION ALL SELECT a.id, 'group', coalesce(p.grouping, p.as_written), a.start, a.process, max(p.extent = 'all') {_MET}
  AND p.kind = 'group' AND NOT EXISTS (SELECT 1 FROM participation c WHERE c.within = p.id)
  GROUP BY a.id, coalesce(p.grouping, p.as_written)
UNION ALL SELECT a.id, 'class', p.as_written, a.start, a.process, count(*) {_MET}
  AND p.kind = 'class' GROUP BY a.id, p.as_written
UNION ALL SELECT a.id, 'person', p.person, a.start, a.process, count(*) {_THERE}
  AND p.person IS NOT NULL GROUP BY a.id, p.person"""
_LISTS = _FILL.count("{marks}")


def refresh(connection: Connection, activities: Sequence[str]) -> None:
    """Compute the rows of some activities anew; part of the operation's transaction."""
    marks, wanted = ", ".join("?" * len(activities)), tuple(activities)
    connection.exec_driver_sql(_ADD.format(totals=_TOTALS.format(sign="-"), marks=marks), wanted)
    connection.exec_driver_sql(f"DELETE FROM contact WHERE activity IN ({marks})", wanted)
    connection.exec_driver_sql(_FILL.format(marks=marks), wanted * _LISTS)
    connection.exec_driver_sql(_ADD.format(totals=_TOTALS.format(sign=""), marks=marks), wanted)


def clear(connection: Connection) -> None:
    """Forget all of them, before they are computed anew."""
    connection.exec_driver_sql("DELETE FROM contact")
    connection.exec_driver_sql("DELETE FROM contact_total")
