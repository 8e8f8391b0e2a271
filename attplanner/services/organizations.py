"""Organizations and their offices: the list, one body's page. Names and seats are of the reference data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from sqlalchemy import text

from attplanner.domain.lexicon_data import OrganizationEntry
from attplanner.domain.organization import OrganizationPage, OrganizationRow
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.services.persons import PersonService
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

_MEETINGS = text(
    "SELECT DISTINCT a.id, a.start FROM participation p JOIN item i ON i.id = p.item "
    "JOIN activity a ON a.id = i.activity WHERE p.organization = :key ORDER BY a.start DESC, a.id DESC"
)


class OrganizationService(Subject):
    """Reads bodies as records. ``rows`` names them in the language of the screen."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary, persons: PersonService) -> None:
        super().__init__(workspace, vocabulary)
        self._persons = persons

    def rows(self, at: date, words: str = "") -> list[OrganizationRow]:
        """Return the organizations by name, with how many people hold a post there; ``words`` narrow the list.

        They are found by any of their names and acronyms.
        """
        wanted = fold(words).split()
        lexicon = self._vocabulary.lexicon()
        people = Counter(row.organization for row in self._persons.rows(at))
        entries = (one for one in lexicon.organizations.values() if self._fits(one.key, wanted))
        return sorted((self._row(one, people[one.key]) for one in entries), key=lambda row: fold(row.name))

    def page(self, key: str, at: date) -> OrganizationPage:
        """Return everything of one organization. Raises ``row-missing``."""
        lexicon = self._vocabulary.lexicon()
        entry = lexicon.organizations.get(key)
        if entry is None:
            raise PlannerError("row-missing", table="organization", row=key)
        rows = {row.key: row for row in self.rows(at)}
        offices = (rows[one.key] for one in lexicon.organizations.values() if one.parent == key)
        met = self._workspace.read(lambda session: tuple(session.scalars(_MEETINGS, {"key": key})))
        others = tuple(name for name in self._names(key) if name not in (rows[key].name, rows[key].acronym))
        return OrganizationPage(rows[key], entry.parent or None, others, tuple(offices), met)

    def _fits(self, key: str, wanted: list[str]) -> bool:
        said = fold(" ".join((*self._names(key), self._row_place(key)))) if wanted else ""
        return all(word in said for word in wanted)

    def _names(self, key: str) -> Iterator[str]:
        return iter(dict.fromkeys(one.text for one in self._vocabulary.lexicon().organization_names(key)))

    def _row_place(self, key: str) -> str:
        entry = self._vocabulary.lexicon().organizations[key]
        return " ".join(part for part in (entry.city, self._state(entry.iso3)) if part)

    def _state(self, iso3: str) -> str:
        return self._vocabulary.lexicon().shown_state(iso3) if iso3 else ""

    def _row(self, one: OrganizationEntry, people: int) -> OrganizationRow:
        lexicon = self._vocabulary.lexicon()
        name, acronym = lexicon.organization_name(one.key, lexicon.language), lexicon.acronym(one.key)
        of = lexicon.organization_name(one.parent, lexicon.language) if one.parent else ""
        return OrganizationRow(
            one.key, name or acronym or one.key, acronym, one.cls or "", one.kind or "", one.city or "",
            one.iso3 or None, of, people,
        )  # fmt: skip
