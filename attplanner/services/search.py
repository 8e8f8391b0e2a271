"""One search that finds anything from anywhere."""

from __future__ import annotations

from attplanner.domain.queries import SearchHit


class SearchService:
    """The search of Ctrl+K."""

    def find(self, words: str, limit: int = 50) -> list[SearchHit]:
        """Return what has every word, as prefixes without accents: States first, then people, bodies, the newest."""
        raise NotImplementedError
