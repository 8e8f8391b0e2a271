"""Regional events: what others plan (Annex C)."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.engine import RowMapping

from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.queries import RegionalEventRow
from attplanner.domain.text import fold
from attplanner.models import tables as t
from attplanner.services import records
from attplanner.services.subject import Subject

_ROWS = text(
    "SELECT e.*, coalesce(h.label, '') AS label, coalesce((SELECT x.text FROM regional_event_title x "
    "WHERE x.event = e.id ORDER BY x.lang <> 'en', x.lang LIMIT 1), '') AS title "
    "FROM regional_event e LEFT JOIN event_heading h ON h.id = e.heading "
    "ORDER BY h.position IS NULL, h.position, e.start IS NULL, e.start, e.source_order, e.id"
).columns(**{column.name: column.type for column in t.RegionalEvent.__table__.columns})


class EventService(Subject):
    """The list of regional events."""

    def rows(self, words: str = "") -> list[RegionalEventRow]:
        """Return the events in Annex C's order of headings, then by date; ``words`` narrow the list."""
        found = self._workspace.read(lambda session: session.execute(_ROWS).mappings().all())
        rows = [self._row(row) for row in found]
        wanted = fold(words).split()
        return [row for row in rows if all(w in fold(f"{row.title} {row.heading} {row.place}") for w in wanted)]

    def _row(self, row: RowMapping) -> RegionalEventRow:
        when: When = records.when_of(row)
        start, end = when.iso()
        return RegionalEventRow(
            row["id"],
            row["label"],
            row["title"],
            start,
            end,
            Precision(row["precision"]).value,
            bool(row["confirmed"]),
            self._place(row),
            row["rank"],
            row["size_text"],
            row["status"],
            Handling(row["handling"]),
        )

    def _place(self, row: RowMapping) -> str:
        state = self._vocabulary.lexicon().state_name(row["iso3"]) if row["iso3"] else ""
        return ", ".join(dict.fromkeys(part for part in (row["city_written"], state) if part))
