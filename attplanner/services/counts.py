"""The three figures, each with its list."""

from __future__ import annotations

from datetime import date

from attplanner.domain.counting import Counts


class CountService:
    """Named, implied and stated: by participation rows, never by searching text."""

    def counts(self, process: str | None = None, at: date | None = None) -> Counts:
        """Return the figures of the whole log, or of one process (its id or label), up to a date."""
        raise NotImplementedError
