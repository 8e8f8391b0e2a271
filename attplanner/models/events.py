"""Regional events (Annex C): what others or we plan, under the headings of their organizers."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.handling import Handling
from attplanner.models.base import (
    Base,
    Dated,
    Handled,
    Own,
    Placed,
    dated_checks,
    one_of,
    organization_key,
    process_key,
    state_key,
)

EVENT_STATUS = ("confirmed", "tentative", "cancelled")


class EventHeading(Own, Base):
    """A heading of Annex C, in the Annex's order: a section, and the organizer's label within it."""

    __tablename__ = "event_heading"

    position: Mapped[int] = mapped_column(default=0)
    section: Mapped[str] = mapped_column(default="")
    label: Mapped[str]
    organization: Mapped[str | None] = organization_key()
    class_: Mapped[str | None] = mapped_column("class")


class RegionalEvent(Own, Dated, Placed, Handled, Base):
    """One event of Annex C."""

    __tablename__ = "regional_event"
    __table_args__ = (
        one_of("status", EVENT_STATUS),
        one_of("handling", Handling),
        *dated_checks(),
        CheckConstraint("size_min <= size_max", name="size_in_order"),
    )

    process: Mapped[str | None] = process_key(index=True)
    heading: Mapped[str | None] = mapped_column(ForeignKey("event_heading.id", ondelete="SET NULL"), index=True)
    organizer: Mapped[str | None] = organization_key()
    time: Mapped[str] = mapped_column(default="")
    rank: Mapped[str] = mapped_column(default="")
    size_text: Mapped[str] = mapped_column(default="")
    size_min: Mapped[int | None]
    size_max: Mapped[int | None]
    status: Mapped[str] = mapped_column(default="confirmed")
    told_by: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]
    ics_uid: Mapped[str | None]
    source_order: Mapped[int | None]


class RegionalEventTitle(Own, Base):
    """An event's title in one language."""

    __tablename__ = "regional_event_title"
    __table_args__ = (UniqueConstraint("event", "lang"),)

    event: Mapped[str] = mapped_column(ForeignKey("regional_event.id", ondelete="CASCADE"))
    lang: Mapped[str]
    text: Mapped[str]


class EventExpected(Own, Base):
    """Who is expected at an event."""

    __tablename__ = "event_expected"

    event: Mapped[str] = mapped_column(ForeignKey("regional_event.id", ondelete="CASCADE"), index=True)
    grouping: Mapped[str | None] = mapped_column(ForeignKey("grouping.id"))
    iso3: Mapped[str | None] = state_key()
    organization: Mapped[str | None] = organization_key()
