"""Drafts: typing that is kept before it is stored; outside the history."""

from __future__ import annotations

from collections.abc import Mapping

from attplanner.domain.keeping import Draft


class DraftService:
    """Drafts are saved as they are typed and come back after a crash, the cursor where it was."""

    def save(
        self, subject: str, row: str | None, payload: Mapping[str, object], cursor: int, draft: str | None = None
    ) -> str:
        """Keep typing; one draft per subject and row (or the one named). Returns its id."""
        raise NotImplementedError

    def load(self) -> list[Draft]:
        """Return the drafts, the latest first."""
        raise NotImplementedError

    def discard(self, draft: str) -> None:
        """Drop a draft for good."""
        raise NotImplementedError
