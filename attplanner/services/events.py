"""Regional events: what others plan (Annex C)."""

from __future__ import annotations

from attplanner.domain.queries import RegionalEventRow


class EventService:
    """The list of regional events."""

    def rows(self, text: str = "") -> list[RegionalEventRow]:
        """Return the events in Annex C's order of headings, then by date."""
        raise NotImplementedError
