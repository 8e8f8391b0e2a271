"""One search that finds anything from anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from attplanner.domain import state_search
from attplanner.domain.activity import ActivityRow
from attplanner.domain.dates import Precision
from attplanner.domain.queries import SearchHit, SuggestionKind
from attplanner.models import search
from attplanner.services import activity_rows
from attplanner.services.people import PeopleService
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

_NAMES = 24  # names asked for, of which States, people and bodies are kept
_SHARES = 8  # of the answers, one for each kind: no kind crowds out another
_KINDS = {
    SuggestionKind.STATE: "state",
    SuggestionKind.PERSON: "person",
    SuggestionKind.ORGANIZATION: "organization",
    SuggestionKind.OFFICE: "organization",
}
# Records of other kinds than meetings: id, day, its precision, words, State.
_OTHERS = {
    kind: text(query).bindparams(bindparam("ids", expanding=True))
    for kind, query in {
        "follow_up": "SELECT f.id, f.due, 'day', f.text, f.iso3 FROM follow_up f WHERE f.id IN :ids",
        "statement": "SELECT s.id, s.start, s.precision, coalesce(nullif(s.occasion, ''), (SELECT x.text "
        "FROM statement_text x WHERE x.statement = s.id ORDER BY x.lang <> 'en' LIMIT 1)), s.iso3 "
        "FROM statement s WHERE s.id IN :ids",
        "event": "SELECT e.id, e.start, e.precision, coalesce((SELECT x.text FROM regional_event_title x "
        "WHERE x.event = e.id ORDER BY x.lang <> 'en' LIMIT 1), e.written), e.iso3 "
        "FROM regional_event e WHERE e.id IN :ids",
    }.items()
}


class SearchService(Subject):
    """The search of Ctrl+K."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary, people: PeopleService) -> None:
        super().__init__(workspace, vocabulary)
        self._people = people

    def find(self, words: str, limit: int = 50) -> list[SearchHit]:
        """Return what has every word, in any order, as prefixes without accents, kind by kind.

        States come first, then people, bodies, follow-ups, statements, regional events and meetings; each kind has a
        share of the ``limit``, the newest first, and takes what others leave.
        """
        if not words.strip():
            return []
        names = self._names(words)
        return self._workspace.read(lambda session: _shared([*names, *self._written(session, words, limit)], limit))

    def _names(self, words: str) -> list[list[SearchHit]]:
        found = self._people.suggest(words, _NAMES)
        hits = [SearchHit(_KINDS[s.kind], s.key, s.text) for s in found if s.kind in _KINDS]
        there, lexicon = {hit.id for hit in hits}, self._vocabulary.lexicon()
        others = [iso3 for iso3 in state_search.matching(lexicon, words) if iso3 not in there]
        hits += [SearchHit("state", iso3, lexicon.shown_state(iso3)) for iso3 in others[:_NAMES]]
        return [[hit for hit in hits if hit.kind == kind] for kind in dict.fromkeys(_KINDS.values())]

    def _written(self, session: Session, words: str, limit: int) -> list[list[SearchHit]]:
        others = [self._records(session, kind, words, limit) for kind in _OTHERS]
        return [*others, self._meetings(session, _ids(session, "activity", words, limit))]

    def _records(self, session: Session, kind: str, words: str, limit: int) -> list[SearchHit]:
        ids = _ids(session, kind, words, limit)
        hits: dict[str, SearchHit] = {}
        for id_, start, precision, title, iso3 in session.execute(_OTHERS[kind], {"ids": ids}) if ids else ():
            day = date.fromisoformat(start) if start else None
            hits[id_] = SearchHit(kind, id_, self._titled(kind, title or "", iso3), day, Precision(precision), iso3)
        return [hits[id_] for id_ in ids if id_ in hits]

    def _titled(self, kind: str, title: str, iso3: str | None) -> str:
        if kind == "event" or not iso3:
            return title
        return f"{self._vocabulary.lexicon().shown_state(iso3)}: {title}"

    def _meetings(self, session: Session, ids: Sequence[str]) -> list[SearchHit]:
        naming = self._vocabulary.lexicon().grouping_name
        rows = {row.id: row for row in activity_rows.build(session, ids, self._vocabulary.process_label, naming)}
        return [_meeting(rows[id_]) for id_ in ids if id_ in rows]


def _meeting(row: ActivityRow) -> SearchHit:
    title = ": ".join(part for part in (row.place, row.text) if part)
    return SearchHit("activity", row.id, title, row.when.start, row.when.precision)


def _ids(session: Session, kind: str, words: str, limit: int) -> list[str]:
    return [hit.record for hit in search.find(session.connection(), words, kind=kind, limit=limit)]


def _shared(groups: Sequence[Sequence[SearchHit]], limit: int) -> list[SearchHit]:
    """Return the first of each group, a share each, and more of the first groups where there is room."""
    share = max(2, limit // _SHARES)
    room = limit - sum(min(len(group), share) for group in groups)
    hits: list[SearchHit] = []
    for group in groups:
        more = max(0, min(len(group) - share, room))
        room -= more
        hits += group[: min(len(group), share) + more]
    return hits[:limit]
