"""Finding words: a full-text index over what the office writes, newest first.

Records other than meetings carry a sign of their kind, which nobody can type: few of them are among many meetings,
and are found without a walk through all of these.

The index lives in the store, so it is encrypted with it, and is kept up to date inside each write. It is outside
the history and can be rebuilt. Its row numbers carry the day (day · 10⁶ + n), so that the newest come first
without sorting. Accents and letters such as đ or ł are folded on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.schema import DDL

from attplanner.domain.text import fold
from attplanner.models import contacts
from attplanner.models.base import NOT_JOURNALLED, Base

PER_DAY = 1_000_000
CHUNK = 500
# Which table's records each kind of the index stands for, and the column that orders them.
INDEXED = {
    "activity": ("activity", "start"),
    "event": ("regional_event", "start"),
    "follow_up": ("follow_up", "due"),
    "statement": ("statement", "start"),
}
_CREATE = (
    "CREATE VIRTUAL TABLE search USING fts5(body, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
)


class SearchRow(Base):
    """Which record a row of the index stands for."""

    __tablename__ = "search_row"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012  SQLAlchemy reads this name as it stands

    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record: Mapped[str] = mapped_column(unique=True)


event.listen(SearchRow.__table__, "after_create", DDL(_CREATE))  # type: ignore[no-untyped-call]  # SQLAlchemy's


@dataclass(frozen=True, slots=True)
class Found:
    """One record of the index, ``number`` the place from which to go on."""

    kind: str
    record: str
    number: int


def expression(words: str) -> str:
    """Return the index's query for what somebody types: every word, from its beginning; "" for none."""
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", fold(words)))


def _sign(kind: str) -> str:
    return "" if kind == "activity" else "\ue000" + kind.replace("_", "")  # private use: no word that is typed


def find(
    connection: Connection, words: str, *, kind: str | None = None, limit: int = 50, before: int | None = None
) -> list[Found]:
    """Return the newest records in which every word begins a word; ``before`` goes on behind a ``number``."""
    query = expression(words)
    if not query:
        return []
    if kind and _sign(kind):
        query = f'"{_sign(kind)}" {query}'
    rows = connection.exec_driver_sql(
        "SELECT s.kind, s.record, s.number FROM search f JOIN search_row s ON s.number = f.rowid "
        "WHERE f.search MATCH ? AND f.rowid < ? AND (? IS NULL OR s.kind = ?) ORDER BY f.rowid DESC LIMIT ?",
        (query, 1 << 62 if before is None else before, kind, kind, limit),
    )
    return [Found(*row) for row in rows]


_TEXTS = {
    "activity": """
        SELECT a.id, a.start, a.written, a.time,
          (SELECT group_concat(coalesce(p.city_written, '') || ' ' || p.venue || ' ' || coalesce(
              (SELECT group_concat(n.text, ' ') FROM state_name n
               WHERE n.state = p.iso3 AND n.kind = 'short' AND n.lang IN ('en', 'fr', 'es')), ''), ' ')
           FROM activity_place p WHERE p.activity = a.id),
          (SELECT group_concat(c.name, ' ') FROM activity_actor c WHERE c.activity = a.id),
          (SELECT group_concat(i.source_text || ' ' || i.private_note || ' ' || i.our_part || ' ' || coalesce(
              (SELECT group_concat(w.text, ' ') FROM item_wording w WHERE w.item = i.id), '') || ' ' || coalesce(
              (SELECT group_concat(q.as_written || ' ' || q.name || ' ' || q.post || ' ' || q.office || ' '
                  || coalesce((SELECT n.text FROM state_name n WHERE n.state = coalesce(q.represents, q.iso3)
                   AND n.kind = 'short' AND n.lang = 'en'), '') || ' ' || coalesce(q.organization, ''), ' ')
               FROM participation q WHERE q.item = i.id), ''), ' ')
           FROM item i WHERE i.activity = a.id)
        FROM activity a WHERE a.id IN ({marks})""",
    "event": """
        SELECT e.id, e.start, e.written, e.city_written, e.venue, e.rank,
          (SELECT group_concat(n.text, ' ') FROM state_name n
           WHERE n.state = e.iso3 AND n.kind = 'short' AND n.lang IN ('en', 'fr', 'es')),
          (SELECT group_concat(t.text, ' ') FROM regional_event_title t WHERE t.event = e.id)
        FROM regional_event e WHERE e.id IN ({marks})""",
    "follow_up": """
        SELECT f.id, f.due, f.text, f.owner, f.said,
          (SELECT group_concat(n.text, ' ') FROM state_name n
           WHERE n.state = f.iso3 AND n.kind = 'short' AND n.lang IN ('en', 'fr', 'es'))
        FROM follow_up f WHERE f.id IN ({marks})""",
    "statement": """
        SELECT s.id, s.start, s.written, s.occasion, s.document,
          (SELECT group_concat(n.text, ' ') FROM state_name n
           WHERE n.state = s.iso3 AND n.kind = 'short' AND n.lang IN ('en', 'fr', 'es')),
          (SELECT group_concat(t.text, ' ') FROM statement_text t WHERE t.statement = s.id)
        FROM statement s WHERE s.id IN ({marks})""",
}

# Which records a change touches: the rows themselves, or those that they belong to. An update holds
# changed columns only, so a row that still exists is asked for its owner; one that is gone says so in its record.
_ACTIVITIES = """
    SELECT "row" FROM "change" WHERE operation = :p AND "table" = 'activity'
    UNION SELECT coalesce(json_extract(coalesce(c.after, c.before), '$.activity'), x.activity) FROM "change" c
      LEFT JOIN item x ON x.id = c."row" WHERE c.operation = :p AND c."table" = 'item'
    UNION SELECT coalesce(json_extract(coalesce(c.after, c.before), '$.activity'), x.activity) FROM "change" c
      LEFT JOIN activity_place x ON x.id = c."row" WHERE c.operation = :p AND c."table" = 'activity_place'
    UNION SELECT coalesce(json_extract(coalesce(c.after, c.before), '$.activity'), x.activity) FROM "change" c
      LEFT JOIN activity_actor x ON x.id = c."row" WHERE c.operation = :p AND c."table" = 'activity_actor'
    UNION SELECT i.activity FROM "change" c LEFT JOIN participation x ON x.id = c."row"
      JOIN item i ON i.id = coalesce(json_extract(coalesce(c.after, c.before), '$.item'), x.item)
      WHERE c.operation = :p AND c."table" = 'participation'
    UNION SELECT i.activity FROM "change" c LEFT JOIN item_wording x ON x.id = c."row"
      JOIN item i ON i.id = coalesce(json_extract(coalesce(c.after, c.before), '$.item'), x.item)
      WHERE c.operation = :p AND c."table" = 'item_wording'"""
_EVENTS = """
    SELECT "row" FROM "change" WHERE operation = :p AND "table" = 'regional_event'
    UNION SELECT coalesce(json_extract(coalesce(c.after, c.before), '$.event'), x.event) FROM "change" c
      LEFT JOIN regional_event_title x ON x.id = c."row"
      WHERE c.operation = :p AND c."table" = 'regional_event_title'"""
_FOLLOW_UPS = """SELECT "row" FROM "change" WHERE operation = :p AND "table" = 'follow_up'"""
_STATEMENTS = """
    SELECT "row" FROM "change" WHERE operation = :p AND "table" = 'statement'
    UNION SELECT coalesce(json_extract(coalesce(c.after, c.before), '$.statement'), x.statement) FROM "change" c
      LEFT JOIN statement_text x ON x.id = c."row"
      WHERE c.operation = :p AND c."table" = 'statement_text'"""
_TOUCHED = {"activity": _ACTIVITIES, "event": _EVENTS, "follow_up": _FOLLOW_UPS, "statement": _STATEMENTS}


def update(connection: Connection, position: int) -> None:
    """Bring the index up to what one operation changed; part of that operation's transaction."""
    for kind, touched in _TOUCHED.items():
        rows = connection.exec_driver_sql(touched, {"p": position})
        _index(connection, kind, [record for (record,) in rows if record])


def rebuild(connection: Connection) -> None:
    """Make the whole index anew."""
    connection.exec_driver_sql("DELETE FROM search_row")
    contacts.clear(connection)
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    connection.exec_driver_sql(_CREATE)
    for kind, (table, day) in INDEXED.items():
        rows = connection.exec_driver_sql(f"SELECT id FROM {table} ORDER BY {day}, id")
        _index(connection, kind, [record for (record,) in rows])


def _index(connection: Connection, kind: str, records: Sequence[str]) -> None:
    next_numbers: dict[int, int] = {}
    for start in range(0, len(records), CHUNK):
        chunk = tuple(records[start : start + CHUNK])
        _forget(connection, chunk)
        if kind == "activity":
            contacts.refresh(connection, chunk)
        rows = [
            (_number(connection, day, next_numbers), record, body)
            for record, day, body in _bodies(connection, kind, chunk)
        ]
        if rows:
            connection.exec_driver_sql(
                "INSERT INTO search_row(number, kind, record) VALUES (?, ?, ?)",
                [(number, kind, record) for number, record, _ in rows],
            )
            connection.exec_driver_sql(
                "INSERT INTO search(rowid, body) VALUES (?, ?)", [(number, body) for number, _, body in rows]
            )


def _forget(connection: Connection, records: tuple[str, ...]) -> None:
    marks = ", ".join("?" * len(records))
    numbers = connection.exec_driver_sql(
        f"SELECT number FROM search_row WHERE record IN ({marks})", records
    ).fetchall()
    if numbers:
        keys = [(number,) for (number,) in numbers]
        connection.exec_driver_sql("DELETE FROM search WHERE rowid = ?", keys)
        connection.exec_driver_sql("DELETE FROM search_row WHERE number = ?", keys)


def _bodies(connection: Connection, kind: str, records: tuple[str, ...]) -> Iterator[tuple[str, int, str]]:
    marks = ", ".join("?" * len(records))
    for record, start, *texts in connection.exec_driver_sql(_TEXTS[kind].format(marks=marks), records):
        yield record, _day(start), fold(_joined((_sign(kind), start, *texts)))


def _joined(texts: Iterable[str | None]) -> str:
    return " ".join(text for text in texts if text)


def _day(start: str | None) -> int:
    return date.fromisoformat(start).toordinal() if start else 0


def _number(connection: Connection, day: int, next_numbers: dict[int, int]) -> int:
    """Return a free row number of a day; those of one write are counted on from the first."""
    if day not in next_numbers:
        low = day * PER_DAY
        last = connection.exec_driver_sql(
            "SELECT max(number) FROM search_row WHERE number >= ? AND number < ?", (low, low + PER_DAY)
        ).scalar()
        next_numbers[day] = low if last is None else last + 1
    number = next_numbers[day]
    next_numbers[day] += 1
    return number
