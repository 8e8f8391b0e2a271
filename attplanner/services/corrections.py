"""The office's corrections of shipped facts: rows of its own that stand in the place of shipped ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import Table, insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.dates import Precision
from attplanner.domain.treaty_status import TREATY
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.models.base import new_id

CORRECTED: tuple[type[t.Base], ...] = (t.TreatyAction, t.State, t.StateName)
STATE_FIELDS = frozenset({"un_group", "m49_subregion", "un_status", "capital", "note"})
NAME_FIELDS = {"name": "short", "alias": "alias"}
Values = dict[str, Any]  # column values: each column has its own type


@dataclass(frozen=True, slots=True)
class Dated:
    """When an act took place, and who says so."""

    start: date
    end: date
    precision: Precision
    source: str
    note: str = ""

    def values(self) -> Values:
        """Return the columns. The effect is computed by the Treaty's rule: a source that states it is another one."""
        return {
            "start": self.start,
            "end": self.end,
            "precision": self.precision.value,
            "effect_date": None,
            "effect_basis": None,
            "verified": self.precision.value,
            "source": self.source,
            "note": self.note or None,
        }


def correct_action(session: Session, action_id: str, dated: Dated) -> str:
    """Put a date of the office in the place of a shipped one, or change the office's own."""
    row = row_of(session, t.TreatyAction, action_id)
    return stand_for(session, t.TreatyAction, row, dated.values())


def add_action(session: Session, iso3: str, action: str, dated: Dated) -> str:
    """Add an action that was not shipped."""
    values = {"id": new_id(), "treaty": TREATY, "state": iso3, "action": action, "origin": "office", **dated.values()}
    session.execute(insert(t.TreatyAction), [values])
    return str(values["id"])


def correct_state(session: Session, iso3: str, field: str, value: str, source: str) -> str:
    """Put a fact of the office in the place of a shipped one: a column of the State, or one of its names."""
    if field in NAME_FIELDS:
        return _correct_name(session, iso3, NAME_FIELDS[field], value, source)
    if field not in STATE_FIELDS:
        raise ValueError(f"{field} is no fact of a State that can be corrected")
    mine = _corrections_of(session, iso3)
    row = mine or row_of(session, t.State, iso3)
    return stand_for(session, t.State, row, {field: value or None, "source": source})


def of_state(session: Session, iso3: str) -> Iterator[str]:
    """Return the ids of the office's rows about a State."""
    for table, column in ((t.TreatyAction, "state"), (t.State, "iso3"), (t.StateName, "state")):
        columns = table.__table__.c
        yield from session.scalars(select(columns.id).where(columns[column] == iso3, columns.origin == "office"))


def _correct_name(session: Session, iso3: str, kind: str, value: str, source: str) -> str:
    columns = t.StateName.__table__.c
    values = {"text": value, "source": source}
    query = select(t.StateName.__table__).where(columns.state == iso3, columns.kind == "short", columns.lang == "en")
    rows = session.execute(query.order_by(columns.origin)).mappings().all() if kind == "short" else []
    if rows:  # the office's own row sorts before the shipped one
        return stand_for(session, t.StateName, dict(rows[0]), values)
    new = {"id": new_id(), "state": iso3, "lang": "en", "kind": kind, "origin": "office", **values}
    session.execute(insert(t.StateName), [new])
    return str(new["id"])


def _corrections_of(session: Session, iso3: str) -> Values | None:
    table = t.State.__table__
    row = session.execute(select(table).where(table.c.iso3 == iso3, table.c.origin == "office")).mappings().first()
    return dict(row) if row else None


def row_of(session: Session, table: type[t.Base], row_id: str) -> Values:
    """Return a row of a reference table. Raises ``row-missing``."""
    columns = table.__table__
    row = session.execute(select(columns).where(columns.c.id == row_id)).mappings().first()
    if row is None:
        raise PlannerError("row-missing", table=_name(columns), row=row_id)
    return dict(row)


def stand_for(session: Session, table: type[t.Base], row: Values, values: Values) -> str:
    """Change the office's own row; a shipped one gets a row of the office that supersedes it. Returns its id."""
    columns = table.__table__.c
    if row["origin"] == "office":
        session.execute(update(table).where(columns.id == row["id"]).values(**values))
        return str(row["id"])
    mine = session.scalar(select(columns.id).where(columns.supersedes == row["id"]).order_by(columns.id.desc()))
    if mine is not None:
        session.execute(update(table).where(columns.id == mine).values(**values))
        return str(mine)
    new = {**row, **values, "id": new_id(), "origin": "office", "supersedes": row["id"]}
    whole = cast(Table, table.__table__)  # its names: "class" is no attribute
    session.execute(insert(whole), [new])
    return str(new["id"])


def _name(table: object) -> str:
    return table.name if isinstance(table, Table) else str(table)
