"""What all tables share: keys made on the laptop, who changed a row when, and the shapes of dates and places."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, Table
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from attplanner.domain.dates import Precision
from attplanner.domain.handling import Handling

STAMP = "stamp"  # the key under which a connection's ``info`` holds the Stamp of the running operation


def new_id() -> str:
    """Return a new time-ordered random identifier (UUID version 7, RFC 9562) as text."""
    nanoseconds = time.time_ns()
    milliseconds, rest = divmod(nanoseconds, 1_000_000)
    fraction = rest * 4096 // 1_000_000
    number = milliseconds << 80 | 7 << 76 | fraction << 64 | 2 << 62 | secrets.randbits(62)
    text = f"{number:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes, when (UTC, ISO), on which device, in which operation."""

    at: str
    by: str
    device: str
    operation: str


def stamp_at(context: DefaultExecutionContext) -> str:
    """Column default: the running operation's time (UTC, ISO)."""
    return _stamp(context).at


def stamp_by(context: DefaultExecutionContext) -> str:
    """Column default: who is at work."""
    return _stamp(context).by


def stamp_device(context: DefaultExecutionContext) -> str:
    """Column default: this device's id."""
    return _stamp(context).device


def stamp_operation(context: DefaultExecutionContext) -> str:
    """Column default: the running operation's id."""
    return _stamp(context).operation


def _stamp(context: DefaultExecutionContext) -> Stamp:
    stamp = context.root_connection.info.get(STAMP)
    if not isinstance(stamp, Stamp):
        raise LookupError("rows are written inside Workspace.write only")
    return stamp


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return a CHECK that a column holds one of some words; enumerations give theirs."""
    words = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({words})", name=f"{column.strip(chr(34))}_known")


class Base(DeclarativeBase):
    """All tables. Journalled unless ``info`` says ``journal: False``; each has a text key of one column."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


NOT_JOURNALLED: dict[str, object] = {"journal": False}


def journalled() -> list[Table]:
    """Return the tables whose rows are recorded in the change log, parents before children."""
    return [table for table in Base.metadata.sorted_tables if table.info.get("journal", True)]


def key_of(table: Table) -> str:
    """Return the name of a table's one key column."""
    return next(iter(table.primary_key.columns)).name


class Own:
    """A row that a laptop makes: its identifier and who made and changed it."""

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id, sort_order=-10)
    created_at: Mapped[str] = mapped_column(default=stamp_at, sort_order=90)
    created_by: Mapped[str] = mapped_column(default=stamp_by, sort_order=91)
    changed_at: Mapped[str] = mapped_column(default=stamp_at, onupdate=stamp_at, sort_order=92)
    changed_by: Mapped[str] = mapped_column(default=stamp_by, onupdate=stamp_by, sort_order=93)
    device: Mapped[str] = mapped_column(default=stamp_device, onupdate=stamp_device, sort_order=94)


class Origin(StrEnum):
    """Where a reference row comes from; an update of the shipped data touches shipped rows only."""

    SHIPPED = "shipped"
    OFFICE = "office"


class Shipped:
    """A reference row. An office's correction is a row of its own that names the one it stands for."""

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id, sort_order=-10)
    origin: Mapped[str] = mapped_column(default=Origin.OFFICE, server_default=Origin.SHIPPED, sort_order=90)
    supersedes: Mapped[str | None] = mapped_column(sort_order=91)


class Dated:
    """WHEN: Gregorian days, both ends included, as vague as the precision says; ``written`` is the source's."""

    start: Mapped[date | None]
    end: Mapped[date | None]
    precision: Mapped[str] = mapped_column(default=Precision.UNKNOWN)
    confirmed: Mapped[bool] = mapped_column(default=True)
    written: Mapped[str] = mapped_column(default="")


def dated_checks() -> tuple[CheckConstraint, ...]:
    """Return the CHECKs of a table with WHEN: no end before its start, and unknown exactly when there is none."""
    return (
        one_of("precision", Precision),
        CheckConstraint("(precision = 'unknown') = (start IS NULL)", name="unknown_without_start"),
        CheckConstraint('(start IS NULL) = ("end" IS NULL)', name="both_ends_or_none"),
        CheckConstraint('start <= "end"', name="ends_after_start"),
    )


class Placed:
    """PLACE: a known place, or the city as written; venue; or a virtual one."""

    city_written: Mapped[str] = mapped_column(default="")
    venue: Mapped[str] = mapped_column(default="")
    virtual: Mapped[bool] = mapped_column(default=False)

    place: Mapped[str | None] = mapped_column(ForeignKey("place.id"))
    iso3: Mapped[str | None] = mapped_column(ForeignKey("state.id"))


class Handled:
    """Who may see the row; internal unless somebody decides otherwise."""

    handling: Mapped[str] = mapped_column(default=Handling.INTERNAL)


def state_key(*, index: bool = False) -> Mapped[str | None]:
    """Return a column that may name a State by its shipped id (ISO3)."""
    return mapped_column(ForeignKey("state.id"), index=index)


def organization_key(*, index: bool = False) -> Mapped[str | None]:
    """Return a column that may name an organization by its id."""
    return mapped_column(ForeignKey("organization.id"), index=index)


def process_key(*, index: bool = False) -> Mapped[str | None]:
    """Return a column that may name a process by its id."""
    return mapped_column(ForeignKey("process.id"), index=index)
