"""Dated statements and votes of a list, as rows of the store; what it has already is not written again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.handling import Handling
from attplanner.domain.statement import Statement, Vote
from attplanner.domain.text import fold
from attplanner.domain.voice import Voice
from attplanner.importers.plan import ImportPlan, StateLine
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.plain_rows import values_of

Values = dict[str, Any]  # column values: each column has its own type
_Known = tuple[str | None, str | None, str | None, str | None, str]


@dataclass(slots=True)
class StatementRows:
    """Rows to write, by table; ``ids`` names each row of the plan that became one; ``known`` were there already."""

    statements: list[Values] = field(default_factory=list)
    texts: list[Values] = field(default_factory=list)
    ids: dict[int, str] = field(default_factory=dict)
    known: int = 0


def statement_rows(session: Session, plan: ImportPlan, handling: Handling) -> StatementRows:
    """Return what a plan's statements and votes are as rows; each is public, and its document is the source."""
    made = StatementRows()
    there = set(_there(session)) if any(row.speaks for row in plan.states) else set()
    for number, row in enumerate(plan.states):
        if not row.speaks:
            continue
        statement = _statement(row, plan, handling)
        key = _key(statement)
        if key in there:
            made.known += 1
            continue
        there.add(key)
        values = values_of(statement, t.Statement)
        made.statements.append(values)
        made.ids[number] = values["id"]
        made.texts += [_text(values["id"], lang, said) for lang, said in statement.texts]
    return made


def _text(statement: str, lang: str, said: str) -> Values:
    return {"id": new_id(), "statement": statement, "lang": lang, "text": said}


def _statement(row: StateLine, plan: ImportPlan, handling: Handling) -> Statement:
    from attplanner.importers.spelling import language_of

    said = "" if row.vote else row.quotation or row.text
    return Statement(
        when=when_of_iso(row.date),
        iso3=row.state,
        organization=row.organization,
        kind=row.statement_kind,
        voice=Voice.PUBLIC,
        vote=Vote(row.vote) if row.vote else None,
        occasion=row.occasion,
        document=plan.source_name,
        handling=handling,
        texts=((language_of(said), said),) if said else (),
    )


def when_of_iso(text: str | None) -> When:
    """Return the dates of a text that is as long as they are known: "2028-05-03", "2028-05", "2028"."""
    parts = [int(part) for part in text.split("-")] if text else []
    if not parts:
        return NO_DATE
    if len(parts) == 1:
        return When.year(parts[0])
    return When.month(*parts) if len(parts) == 2 else When.days(date(*parts))


def _key(statement: Statement) -> _Known:
    """Return by what a statement is the same: State or body, day, and its words or how it voted."""
    start = statement.when.start
    said = statement.texts[0][1] if statement.texts else statement.occasion
    day = start.isoformat() if start else None
    return statement.iso3, statement.organization, day, statement.vote, fold(said)


def _there(session: Session) -> Iterator[_Known]:
    words: Mapping[str, str] = dict(session.execute(select(t.StatementText.statement, t.StatementText.text)).all())
    said = t.Statement
    query = select(said.id, said.iso3, said.organization, said.start, said.vote, said.occasion)
    for id_, iso3, organization, start, vote, occasion in session.execute(query):
        yield iso3, organization, start.isoformat() if start else None, vote, fold(words.get(id_) or occasion)
