"""Who can be a participant: States, organizations, offices, groups, and the people met."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Participation
from attplanner.domain.changes import DataChanged
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.domain.state_page import PersonMet
from attplanner.domain.text import fold
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

NEW_KIND = "ngo"  # what an organization is taken for that nobody has placed yet
_OFFICE_KINDS = frozenset({"state_office", "parliament"})
# The State for which somebody (``p``) acted last: that of a person of whom no post is known.
ACTED_FOR = (
    "(SELECT x.represents FROM participation x WHERE x.person = p.id AND x.represents IS NOT NULL "
    "ORDER BY x.id DESC LIMIT 1)"
)
_PEOPLE = text(
    "SELECT p.id, p.display, p.style, (SELECT group_concat(n.text, ' ') FROM person_name n WHERE n.person = p.id), "
    f"h.post, h.office, h.organization, CASE WHEN h.id IS NULL THEN {ACTED_FOR} ELSE h.iso3 END FROM person p "
    "LEFT JOIN post_holding h ON h.id = (SELECT max(x.id) FROM post_holding x WHERE x.person = p.id)"
)
_SAME = text(
    "SELECT p.id, p.display FROM person p LEFT JOIN post_holding h ON h.person = p.id "
    f"WHERE h.organization IS :organization AND (h.iso3 IS :iso3 OR (h.id IS NULL AND :iso3 IS {ACTED_FOR}))"
)
_MET = text(
    "SELECT p.person, max(coalesce(nullif(p.name, ''), nullif(p.as_written, ''), nullif(p.office, ''), p.post)), "
    "max(p.style), max(trim(p.post || ', ' || p.office, ', ')), max(a.start), count(DISTINCT a.id) "
    "FROM participation p JOIN item i ON i.id = p.item JOIN activity a ON a.id = i.activity "
    "WHERE p.represents = :iso3 AND p.role = 'counterpart' AND p.kind IN ('person', 'office') AND a.state = 'held' "
    "AND (a.start IS NULL OR a.start <= :at) "
    "GROUP BY coalesce(p.person, lower(p.name || '|' || p.post || '|' || p.office || '|' || p.as_written)) "
    "ORDER BY max(a.start) DESC LIMIT 200"
)
_HELD = text(
    "SELECT h.person, trim(p.style || ' ' || p.display), trim(h.post || ', ' || h.office, ', '), "
    'h.start IS NULL OR h."end" IS NULL OR :at BETWEEN h.start AND h."end", h.iso3 IS :iso3 '
    "FROM post_holding h JOIN person p ON p.id = h.person "
    "WHERE h.iso3 = :iso3 OR h.person IN (SELECT value FROM json_each(:ids)) "
    "ORDER BY h.start IS NOT NULL, h.start, h.id"
)


@dataclass(frozen=True, slots=True)
class _Known:
    """A person as it is searched: ``words`` begins with a space, so that " pre" finds the beginning of any word."""

    suggestion: Suggestion
    words: str


class PeopleService(Subject):
    """Type-ahead for participants."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary) -> None:
        super().__init__(workspace, vocabulary)
        self._people: list[_Known] | None = None

    def notice(self, change: DataChanged) -> None:
        """Forget the people when one of them changed."""
        if change.tables & {"person", "person_name", "post_holding"}:
            self._people = None

    def suggest(self, text: str, limit: int = 10) -> list[Suggestion]:
        """Return what can be a participant and has a word that begins with ``text``, without accents."""
        wanted = fold(text)
        if not wanted:
            return []
        kinds = ("state", "grouping", "organization")
        lexicon = self._vocabulary.lexicon()
        found = [self._named(s.kind, s.key, s.label) for s in lexicon.suggest(text, kinds, limit)]
        people = self._matching(wanted, limit)
        room = max(limit - len(people), limit // 2)
        return [*found[:room], *people][:limit]

    def _named(self, kind: str, key: str, label: str) -> Suggestion:
        lexicon = self._vocabulary.lexicon()
        if kind == "state":
            return Suggestion(SuggestionKind.STATE, key, label, lexicon.states[key].un_group, key)
        if kind == "grouping":
            return Suggestion(SuggestionKind.GROUPING, key, label)
        entry = lexicon.organizations[key]
        office = entry.kind in _OFFICE_KINDS
        place = lexicon.shown_state(entry.iso3) if entry.iso3 and office else lexicon.acronym(key)
        return Suggestion(
            SuggestionKind.OFFICE if office else SuggestionKind.ORGANIZATION, key, label, place, entry.iso3 or None
        )

    def _matching(self, wanted: str, limit: int) -> list[Suggestion]:
        words = [f" {word}" for word in wanted.split()]
        found: list[Suggestion] = []
        for known in self._known():
            if all(word in known.words for word in words):
                found.append(known.suggestion)
                if len(found) == limit:
                    break
        return found

    def _known(self) -> list[_Known]:
        if self._people is None:
            rows = self._workspace.read(lambda session: session.execute(_PEOPLE).all())
            self._people = [self._person(tuple(row)) for row in rows]
        return self._people

    def _person(self, row: tuple[str | None, ...]) -> _Known:
        id_, display, style, others, post, office, organization, iso3 = row
        lexicon = self._vocabulary.lexicon()
        body = lexicon.acronym(organization) or lexicon.organization_name(organization) if organization else ""
        state = lexicon.shown_state(iso3) if iso3 else ""
        detail = ", ".join(part for part in (post, office, body, state) if part)
        said = f"{style} {display}".strip()
        shown = Suggestion(SuggestionKind.PERSON, id_ or "", said, detail, iso3)
        return _Known(shown, " " + fold(f"{display} {others or ''}"))


def person_for(session: Session, party: Participation) -> str:
    """Return the id of the person that a participant names, stored where no person of the same name is known.

    The same name of another State or organization is another person.
    """
    there = _same(session, party)
    if there is not None:
        return there
    person = new_id()
    row = {"id": person, "display": party.name.strip(), "style": party.style, **_parts(party.name)}
    session.execute(insert(t.Person), [row])
    values = {"person": person, "post": party.post, "organization": party.organization, "iso3": party.iso3}
    if party.post or party.organization or party.iso3:
        session.execute(insert(t.PostHolding), [values])
    return person


def _same(session: Session, party: Participation) -> str | None:
    wanted = fold(party.name)
    found = session.execute(_SAME, {"organization": party.organization, "iso3": party.iso3})
    return next((str(id_) for id_, display in found if fold(display) == wanted), None)


def new_organization(session: Session, name: str, iso3: str | None) -> str:
    """Store an organization of the office's own, of which no more is known than its name; return its id."""
    key = new_id()
    session.execute(insert(t.Organization), [{"id": key, "kind": NEW_KIND, "iso3": iso3}])
    session.execute(
        insert(t.OrganizationName), [{"organization": key, "lang": "en", "kind": "full", "text": name.strip()}]
    )
    return key


def met(session: Session, iso3: str, at: date) -> list[PersonMet]:
    """Return the people and offices met by a day who acted for a State, the latest first, with their posts that day.

    Whoever holds a post of the State that day without having been met comes last: the successor of somebody who was.
    """
    found = [
        PersonMet(person, f"{style} {name}".strip(), post, date.fromisoformat(last) if last else None, times)
        for person, name, style, post, last, times in session.execute(_MET, {"iso3": iso3, "at": at.isoformat()})
    ]
    ids = json.dumps([one.person for one in found if one.person])
    held: dict[str, tuple[str, str, bool, bool]] = {}
    for person, name, post, now, here in session.execute(_HELD, {"iso3": iso3, "ids": ids, "at": at.isoformat()}):
        if now or person not in held:
            held[person] = name, post, bool(now), bool(here)
    there = [_today(one, held.pop(one.person or "", None)) for one in found]
    others = (PersonMet(key, name, post, None, 0) for key, (name, post, now, here) in held.items() if now and here)
    return [*there, *others]


def _today(one: PersonMet, held: tuple[str, str, bool, bool] | None) -> PersonMet:
    """Return somebody who was met with the post held today, or the one of the meetings as past."""
    if held is None:
        return one
    _, post, now, here = held
    return replace(one, post=post or one.post) if now and here else replace(one, past=True)


def _parts(name: str) -> dict[str, str]:
    """Return given and family name as far as their order can be told: the last word is taken for the family's."""
    given, _, family = name.strip().rpartition(" ")
    return {"given": given, "family": family}
