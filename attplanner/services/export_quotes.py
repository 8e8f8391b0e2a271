"""Sentences of a source that state a figure, as far as they may leave; beside each, what is counted today."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from attplanner.domain.handling import Handling
from attplanner.domain.keeping import Quoted

# A sentence with a figure may leave when there is something left that was read with it, and all of that may.
_STATED = text(
    "SELECT f.quote, f.document, f.scope, o.position, o.at FROM stated_figure f "
    "JOIN source_line l ON l.id = f.source_line "
    "JOIN import_run r ON r.id = l.run JOIN operation o ON o.id = r.operation "
    'JOIN "change" c ON c.operation = o.position AND c."table" = \'activity\' AND c.before IS NULL '
    "JOIN item i ON i.activity = c.row "
    "GROUP BY f.id, f.quote HAVING min(i.handling IN :open) ORDER BY f.id"
).bindparams(bindparam("open", expanding=True))
_READ_WITH = text(
    'SELECT c.row FROM "change" c WHERE c.operation = :operation AND c."table" = \'activity\' AND c.before IS NULL'
)
_NAMED = text(
    "SELECT c.key, count(*) FROM contact c WHERE c.kind = 'state' AND c.process IN :processes GROUP BY c.key"
).bindparams(bindparam("processes", expanding=True))


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence, the processes that it speaks of (ids between semicolons), and the step by which it was read."""

    sentence: str
    document: str
    scope: str
    operation: int
    at: str


def stated(session: Session, audience: Handling) -> list[Stated]:
    """Return the sentences that may leave, each once."""
    reach = [handling.value for handling in Handling if handling.may_leave(audience)]
    rows = [Stated(*row) for row in session.execute(_STATED, {"open": reach})]
    return list({row.sentence: row for row in reversed(rows)}.values())[::-1]


def quoted(
    session: Session, found: Iterable[Stated], printed: Collection[str], entries: Collection[str]
) -> tuple[Quoted, ...]:
    """Return what is to be known of the sentences that are ``printed`` over ``entries``, ids of activities."""
    return tuple(_quoted(session, one, entries) for one in found if one.sentence in printed)


def _quoted(session: Session, one: Stated, entries: Collection[str]) -> Quoted:
    together = set(session.scalars(_READ_WITH, {"operation": one.operation}))
    named = session.execute(_NAMED, {"processes": one.scope.split(";")})
    return Quoted(
        sentence=" ".join(one.sentence.split()),
        document=one.document,
        read_on=datetime.fromisoformat(one.at).date(),
        added=len(set(entries) - together),
        named=tuple((iso3, number) for iso3, number in named),
    )
