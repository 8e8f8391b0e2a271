"""Between a table and its value where both have the same names: no table needs a mapping of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Protocol, TypeVar, get_args, get_type_hints

from sqlalchemy.engine import RowMapping

from attplanner.domain.dates import When
from attplanner.models.base import Base, new_id
from attplanner.services.records import when_of, when_values

Values = dict[str, Any]  # column values: each column has its own type


class Value(Protocol):
    """A frozen dataclass of the domain."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]  # Any: as the standard library has it


V = TypeVar("V", bound=Value)
_Convert = Callable[[Any], object]  # Any: a column's value


def values_of(value: Value, table: type[Base]) -> Values:
    """Return the columns of a value; an empty id is made, what is no column is left out."""
    columns = table.__table__.c
    made = {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name in columns}
    when = getattr(value, "when", None)
    dated = when_values(when) if isinstance(when, When) else {}
    return {**made, **dated, "id": made["id"] or new_id()}


def value_of(kind: type[V], row: RowMapping, **children: object) -> V:
    """Return the value of a row; ``children`` are the fields that other tables hold."""
    made: Values = dict(children)
    for name, convert in _fields(kind, frozenset(row), frozenset(children)):
        value = row[name]
        made[name] = value if convert is None or value is None else convert(value)
    if "when" in _hints(kind) and "when" not in made:
        made["when"] = when_of(row)
    return kind(**made)


def plain(value: object) -> object:
    """Return what a column holds of a value: of an enumeration its word."""
    return value.value if isinstance(value, Enum) else value


@cache
def _hints(kind: type) -> Mapping[str, Any]:  # Any: as the standard library gives types
    return get_type_hints(kind)


@cache
def _fields(kind: type, columns: frozenset[str], children: frozenset[str]) -> tuple[tuple[str, _Convert | None], ...]:
    """Return the fields that a row holds, each with what makes it of a column's value."""
    return tuple(
        (name, _converter(hint))
        for name, hint in _hints(kind).items()
        if name in columns and name not in children and name != "when"
    )


def _converter(hint: Any) -> _Convert | None:  # Any: a type as the standard library gives it
    wanted = next((one for one in get_args(hint) if one is not type(None)), hint)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return {member.value: member for member in wanted}.__getitem__
    return _day if wanted is date else None


def _day(value: Any) -> date:  # Any: SQL of our own gives a text, a query of the tables a date
    return date.fromisoformat(value) if isinstance(value, str) else value
