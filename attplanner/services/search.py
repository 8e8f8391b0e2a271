"""One search that finds anything from anywhere."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from attplanner.domain.dates import Precision
from attplanner.domain.queries import SearchHit, SuggestionKind
from attplanner.models import search
from attplanner.services import activity_rows
from attplanner.services.people import PeopleService
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

_NAMES = 8  # of each kind of name, before the log begins
# Records of other kinds than meetings: id, day, its precision, words.
_OTHERS = {
    kind: text(query).bindparams(bindparam("ids", expanding=True))
    for kind, query in {
        "event": "SELECT e.id, e.start, e.precision, coalesce((SELECT x.text FROM regional_event_title x "
        "WHERE x.event = e.id ORDER BY x.lang <> 'en' LIMIT 1), e.written) FROM regional_event e WHERE e.id IN :ids",
        "follow_up": "SELECT f.id, f.due, 'day', f.text FROM follow_up f WHERE f.id IN :ids",
        "statement": "SELECT s.id, s.start, s.precision, coalesce((SELECT x.text FROM statement_text x "
        "WHERE x.statement = s.id ORDER BY x.lang <> 'en' LIMIT 1), s.occasion) FROM statement s WHERE s.id IN :ids",
    }.items()
}


class SearchService(Subject):
    """The search of Ctrl+K."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary, people: PeopleService) -> None:
        super().__init__(workspace, vocabulary)
        self._people = people

    def find(self, words: str, limit: int = 50) -> list[SearchHit]:
        """Return what has every word, as prefixes without accents: States first, then people, bodies, the newest."""
        if not words.strip():
            return []
        names = self._names(words)
        log = self._workspace.read(lambda session: self._log(session, words, max(0, limit - len(names))))
        return [*names, *log][:limit]

    def _names(self, words: str) -> list[SearchHit]:
        kinds = {SuggestionKind.STATE, SuggestionKind.PERSON, SuggestionKind.ORGANIZATION}
        found = [s for s in self._people.suggest(words, _NAMES) if s.kind in kinds]
        order = [SuggestionKind.STATE, SuggestionKind.PERSON, SuggestionKind.ORGANIZATION]
        found.sort(key=lambda s: order.index(s.kind))
        return [SearchHit(s.kind.value, s.key, s.text) for s in found]

    def _log(self, session: Session, words: str, limit: int) -> list[SearchHit]:
        found = search.find(session.connection(), words, limit=limit)
        activities = [hit.record for hit in found if hit.kind == "activity"]
        lexicon = self._vocabulary.lexicon()
        rows = activity_rows.build(session, activities, self._vocabulary.process_label, lexicon.grouping_name)
        hits: dict[str, SearchHit] = {
            r.id: SearchHit(
                "activity", r.id, ": ".join(p for p in (r.place, r.text) if p), r.when.start, r.when.precision
            )
            for r in rows
        }
        for kind, query in _OTHERS.items():
            ids = [hit.record for hit in found if hit.kind == kind]
            for id_, start, precision, title in session.execute(query, {"ids": ids}) if ids else ():
                day = date.fromisoformat(start) if start else None
                hits[id_] = SearchHit(kind, id_, title, day, Precision(precision))
        return [hits[hit.record] for hit in found if hit.record in hits]
