"""Who of us was there: chosen among the office's own people, or made on the way."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Participation
from attplanner.domain.ops import Op
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.domain.text import fold
from attplanner.models import tables as t
from attplanner.services.office import OfficeService
from attplanner.services.people import person_for
from attplanner.services.subject import Subject

# Those of us: who holds an office by this store's own record, and who was named lately, the most frequent first.
_OURS = text(
    "SELECT p.display FROM office_holding h JOIN person p ON p.id = h.person "
    "UNION ALL SELECT * FROM (SELECT coalesce(p.display, a.name) AS named "
    "FROM (SELECT person, name FROM activity_actor ORDER BY id DESC LIMIT 2000) a "
    "LEFT JOIN person p ON p.id = a.person WHERE named <> '' GROUP BY named ORDER BY count(*) DESC, named)"
)


class ActivityActors(Subject):
    """The people of this office in the meetings of its log."""

    def own_people(self, typed: str, process: str | None, limit: int = 8) -> list[Suggestion]:
        """Return those of us whose name has words that begin as typed; all of them where nothing is.

        The office's own President comes first, then the one of the meeting's ``process`` (an id), then the others.
        """
        others = self._workspace.read(lambda session: session.scalars(_OURS).all())
        names: dict[str, tuple[str, str]] = {}
        for name, detail in (*self._presidents(process), *((name, "") for name in others)):
            names.setdefault(bare(name), (name, detail))
        wanted = fold(typed).split()
        found = ((name, detail) for name, detail in names.values() if _begins(name, wanted))
        return [Suggestion(SuggestionKind.PERSON, name, name, detail) for name, detail in found][:limit]

    def _presidents(self, process: str | None) -> list[tuple[str, str]]:
        """Return (name, State) of the office's own President and of the meeting's."""
        lexicon, office = self._vocabulary.lexicon(), OfficeService(self._workspace, self._vocabulary).info()
        known = [(one.name, one.iso3) for one in lexicon.holders if (one.process, one.role) == (process, "president")]
        named = [(office.president, office.president_iso3), *known]
        return [(name, lexicon.shown_state(iso3) if iso3 else "") for name, iso3 in named if name]

    def set_actors(self, activity_id: str, names: Sequence[str]) -> None:
        """Replace who of us was there; a name that nobody of the store bears makes the person, in the same step."""
        self._workspace.write(Op.SET_ACTORS, lambda session: put_actors(session, activity_id, names))


def put_actors(session: Session, activity_id: str, names: Sequence[str]) -> None:
    """Write who of us was in an activity, by names or by ids of people."""
    session.execute(delete(t.ActivityActor).where(t.ActivityActor.activity == activity_id))
    known = _known(session) if names else {}
    people = dict(_person(session, known, name.strip()) for name in names if name.strip())
    rows = ({"person": person, "name": name, "position": n} for n, (person, name) in enumerate(people.items()))
    for row in rows:
        session.execute(insert(t.ActivityActor), [{"activity": activity_id, **row}])


def find_person(session: Session, named: str) -> tuple[str, str]:
    """Return (id, name) of a person by name or id, who is stored where nobody bears the name."""
    return _person(session, _known(session), named.strip())


def _person(session: Session, known: dict[str, tuple[str, str]], named: str) -> tuple[str, str]:
    """Return (id, name) of a person, who is stored where nobody bears the name."""
    style, bare = _parted(named)
    found = known.get(named) or known.get(fold(bare))
    return found or (person_for(session, Participation(name=bare, style=style)), named)


def bare(named: str) -> str:
    """Return by what a name is compared: without its title, in small letters, without accents."""
    return fold(_parted(named)[1])


def _parted(named: str) -> tuple[str, str]:
    """Return (style, name): "Ambassador Nobushige Takamizawa" is whom others call without it."""
    from attplanner.importers.people import read_name  # a reader's words take a moment to load

    read = read_name(named)
    return (read.style or "", read.name) if read and read.stop == len(named) else ("", named)


def _known(session: Session) -> dict[str, tuple[str, str]]:
    """Return (id, name) of people by their ids and folded names; of namesakes the one without a post."""
    query = select(t.Person.id, t.Person.display).outerjoin(t.PostHolding, t.PostHolding.person == t.Person.id)
    rows = [(id_, display) for id_, display in session.execute(query.order_by(t.PostHolding.id.is_(None)))]
    return {bare(display): (id_, display) for id_, display in rows} | {id_: (id_, display) for id_, display in rows}


def _begins(name: str, wanted: Sequence[str]) -> bool:
    parts = fold(name).split()
    return all(any(part.startswith(one) for part in parts) for one in wanted)
