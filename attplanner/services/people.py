"""Who can be a participant: States, organizations, offices, groups, and the people met."""

from __future__ import annotations

from attplanner.domain.queries import Suggestion
from attplanner.domain.state import PersonMet


class PeopleService:
    """Type-ahead for participants, and the making of missing ones."""

    def suggest(self, text: str, limit: int = 10) -> list[Suggestion]:
        """Return what can be a participant and has a word that begins with ``text``, without accents."""
        raise NotImplementedError

    def add_person(
        self, name: str, style: str = "", post: str = "", organization: str | None = None, iso3: str | None = None
    ) -> str:
        """Store a person and return the id; the same name of the same State or organization is not stored twice."""
        raise NotImplementedError

    def add_organization(self, name: str, kind: str = "ngo", iso3: str | None = None, acronym: str = "") -> str:
        """Store an organization of the office's own and return its id."""
        raise NotImplementedError

    def people_met(self, iso3: str) -> list[PersonMet]:
        """Return the people and offices met that acted for a State, the latest first."""
        raise NotImplementedError
