"""People, the posts they hold, and the offices of a process."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.models.base import Base, Dated, Own, dated_checks, one_of, organization_key, process_key, state_key


class Person(Own, Base):
    """Somebody who was met or who is one of us. ``display`` is the name as it is printed."""

    __tablename__ = "person"

    family: Mapped[str] = mapped_column(default="")
    given: Mapped[str] = mapped_column(default="")
    display: Mapped[str]
    style: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class PersonName(Own, Base):
    """Another spelling of a person's name."""

    __tablename__ = "person_name"

    person: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]


class PostHolding(Own, Dated, Base):
    """A post that a person holds or held."""

    __tablename__ = "post_holding"
    __table_args__ = dated_checks()

    person: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    post: Mapped[str] = mapped_column(default="")
    office: Mapped[str] = mapped_column(default="")
    organization: Mapped[str | None] = organization_key()
    iso3: Mapped[str | None] = state_key(index=True)
    source: Mapped[str] = mapped_column(default="")


ROLES = ("candidate", "designate", "president", "co_chair", "vice", "secretariat", "staff")


class OfficeHolding(Own, Dated, Base):
    """Who held which role in a process or a body, as this office records it."""

    __tablename__ = "office_holding"
    __table_args__ = (one_of("role", ROLES), *dated_checks())

    person: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    role: Mapped[str]
    body: Mapped[str | None] = organization_key()
    process: Mapped[str | None] = process_key(index=True)
    iso3: Mapped[str | None] = state_key()
    appointed_by: Mapped[str] = mapped_column(default="")
    appointed_on: Mapped[date | None]


class PersonApart(Own, Base):
    """Two people who look like one and are not: their likeness is not proposed again. The lesser id stands first."""

    __tablename__ = "person_apart"
    __table_args__ = (UniqueConstraint("one", "other"), CheckConstraint("one < other", name="in_order"))

    one: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    other: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
