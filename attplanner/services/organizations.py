"""Organizations and their offices: the list, one body's page, and what the office says of them.

Names and seats are of the reference data: a correction of the office stands in the place of what was shipped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Select, delete, insert, select, text
from sqlalchemy.orm import Session

from attplanner.domain.lexicon_data import OrganizationEntry
from attplanner.domain.ops import Op
from attplanner.domain.organization import KIND_OF, STATE_OFFICE, OrganizationPage, OrganizationRow
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services import corrections, organization_merge
from attplanner.services.people import new_organization
from attplanner.services.persons import PersonService
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

_MEETINGS = text(
    "SELECT DISTINCT a.id, a.start FROM participation p JOIN item i ON i.id = p.item "
    "JOIN activity a ON a.id = i.activity WHERE p.organization = :key ORDER BY a.start DESC, a.id DESC"
)
_STATEMENTS = text("SELECT id FROM statement WHERE organization = :key ORDER BY start DESC, id DESC")
_FOLLOW_UPS = text(
    "SELECT id FROM follow_up WHERE organization = :key ORDER BY status <> 'open', due IS NULL, due, id"
)
_FIELDS = frozenset({"class", "iso3", "city", "parent"})
_NAME_KINDS = {"name": "full", "acronym": "acronym"}
_NAMES = t.OrganizationName.__table__.c


class OrganizationService(Subject):
    """Bodies as records, named in the language of the screen. The ``Ref`` table is ``organization``."""

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
        others = tuple(name for name in self._names(key) if name not in (rows[key].name, rows[key].acronym))
        met, said, due = self._workspace.read(lambda session: _ids(session, key))
        own_names = self._workspace.read(lambda session: frozenset(session.scalars(_own_names(key))))
        return OrganizationPage(
            rows[key], entry.parent or None, others, tuple(offices), met, said, due, self._is_own(key), own_names
        )

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

    def _is_own(self, key: str) -> bool:
        query = select(t.Organization.id).filter_by(id=key, origin="office", supersedes=None)
        return self._workspace.read(lambda session: session.scalar(query)) is not None

    # -- writing ------------------------------------------------------------------------------------------------

    def add(self, name: str) -> str:
        """Store an organization of which no more is known than its name; return its key. Raises ``name-missing``."""
        if not name.strip():
            raise PlannerError("name-missing")
        return self._workspace.write(Op.ADD_ORGANIZATION, lambda session: new_organization(session, name, None))

    def edit(self, key: str, field: str, value: str) -> None:
        """Say what an organization is: its name, acronym, class, iso3, city or parent (a key); "" empties it.

        ``STATE_OFFICE`` as class makes it an office of a State. Of a shipped one a row of the office stands in its
        place; an acronym that is emptied is again what was shipped. Raises ``name-missing``, ``row-missing``, and
        ``parent-within`` for a body that is an office of this one.
        """
        self._require(key)
        value = value.strip()
        if field == "name" and not value:
            raise PlannerError("name-missing")
        if field == "parent" and value:
            self._refuse_circle(key, value)
        if field in _NAME_KINDS:
            lang = self._vocabulary.lexicon().language
            self._workspace.write(Op.EDIT, lambda session: _set_name(session, key, _NAME_KINDS[field], value, lang))
        elif field in _FIELDS:
            self._workspace.write(Op.EDIT, lambda session: _set(session, key, field, value))
        else:
            raise ValueError(f"organization has no field {field} that can be edited")

    def add_name(self, key: str, name: str) -> None:
        """Let an organization be found by another name too. Raises ``name-missing``, ``row-missing``."""
        self._require(key)
        name = name.strip()
        if not name:
            raise PlannerError("name-missing")
        if fold(name) not in {fold(one) for one in self._names(key)}:
            row = {"organization": key, "lang": "en", "kind": "alias", "text": name}
            self._workspace.write(Op.EDIT, lambda session: session.execute(insert(t.OrganizationName), [row]))

    def drop_name(self, key: str, name: str) -> None:
        """Take another name away that the office gave it; one that was shipped stays."""
        gone = delete(t.OrganizationName).where(_NAMES.id.in_(_own_names(key, _NAMES.id)), _NAMES.text == name)
        self._workspace.write(Op.EDIT, lambda session: session.execute(gone))

    def merge(self, keep: str, gone: str) -> None:
        """Make two organizations one, the second of which the office made; its names stay as other names.

        State and seat are taken over where the first has none.
        Raises ``row-missing``, ``merge-itself``, and ``organization-shipped`` where the second came with the program.
        """
        if keep == gone:
            raise PlannerError("merge-itself")
        for key in (keep, gone):
            self._require(key)
        if not self._is_own(gone):
            raise PlannerError("organization-shipped", name=self._vocabulary.lexicon().organization_name(gone))
        known = self._vocabulary.lexicon().organizations
        stays, old = known[keep], known[gone]

        def command(session: Session) -> None:
            for field, has, value in (("iso3", stays.iso3, old.iso3), ("city", stays.city, old.city)):
                if value and not has:
                    _set(session, keep, field, value)
            organization_merge.merge(session, keep, gone)

        self._workspace.write(Op.MERGE_ORGANIZATIONS, command)

    def _require(self, key: str) -> None:
        if key not in self._vocabulary.lexicon().organizations:
            raise PlannerError("row-missing", table="organization", row=key)

    def _refuse_circle(self, key: str, parent: str) -> None:
        self._require(parent)
        known, above = self._vocabulary.lexicon().organizations, parent
        while above:
            if above == key:
                raise PlannerError("parent-within", name=self._vocabulary.lexicon().organization_name(parent))
            above = known[above].parent if above in known else ""


def _ids(session: Session, key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(session.scalars(query, {"key": key})) for query in (_MEETINGS, _STATEMENTS, _FOLLOW_UPS))


def _own_names(key: str, column: ColumnElement[str] = _NAMES.text) -> Select[str]:
    return select(column).where(_NAMES.organization == key, _NAMES.origin == "office", _NAMES.kind == "alias")


def _set(session: Session, key: str, field: str, value: str) -> None:
    table = t.Organization.__table__.c
    mine = session.scalar(select(table.id).where(table.supersedes == key))
    values: dict[str, str | None] = {field: value or None}
    if field == "class":
        kinds = {"kind": STATE_OFFICE if value == STATE_OFFICE else KIND_OF[value]} if value else {}
        values = {"class": value if value in KIND_OF else None, **kinds}
    row = corrections.row_of(session, t.Organization, mine or key)
    corrections.stand_for(session, t.Organization, row, values)


def _set_name(session: Session, key: str, kind: str, value: str, lang: str) -> None:
    """Put a name of the office in the place of the one that is shown; an empty one gives way to what was shipped."""
    rows = session.execute(
        select(t.OrganizationName.__table__).where(_NAMES.organization == key, _NAMES.kind == kind)
    ).mappings()
    found = [dict(row) for row in rows]
    stood_for = {row["supersedes"] for row in found}
    shown = [row for row in found if row["id"] not in stood_for]
    order = {lang: 0, "en": 1}
    best = min(shown, key=lambda row: order.get(row["lang"] or "", 2), default=None)
    if best is not None and not value:
        session.execute(delete(t.OrganizationName).where(_NAMES.id == best["id"], _NAMES.origin == "office"))
    elif best is not None:
        corrections.stand_for(session, t.OrganizationName, best, {"text": value})
    elif value:
        row = {"organization": key, "lang": "en", "kind": kind, "text": value}
        session.execute(insert(t.OrganizationName), [row])
