"""Reference data: States, places, organizations, groupings, the Treaty's actions and processes.

Columns are those of ``resources/data/*.csv``. Keys of other tables name the shipped id, also where the office
has put a corrected row in its place.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.models.base import Base, Shipped, one_of


class State(Shipped, Base):
    """One of the 197 States; the key is ISO3."""

    __tablename__ = "state"
    __table_args__ = (one_of("origin", ("shipped", "office")),)

    iso3: Mapped[str]
    iso2: Mapped[str | None]
    m49: Mapped[str | None]
    un_group: Mapped[str | None]
    m49_region: Mapped[str | None]
    m49_subregion: Mapped[str | None]
    m49_intermediate: Mapped[str | None]
    un_status: Mapped[str | None]
    capital: Mapped[str | None]  # a place's id; no constraint, since places name States
    note: Mapped[str | None]
    source: Mapped[str | None]


class StateName(Shipped, Base):
    """A State's name in one language: UN short name, formal name, alias, or adjective and demonym."""

    __tablename__ = "state_name"

    state: Mapped[str] = mapped_column(ForeignKey("state.id"), index=True)
    lang: Mapped[str]
    kind: Mapped[str]
    text: Mapped[str]
    match_case: Mapped[bool] = mapped_column(default=False, server_default="0")
    ambiguous: Mapped[bool] = mapped_column(default=False, server_default="0")
    ambiguous_with: Mapped[str | None]
    quality: Mapped[str | None]
    source: Mapped[str | None]


class Place(Shipped, Base):
    """A city: capitals, larger cities, seats of organizations. Degrees are decimal text, which JSON keeps exactly."""

    __tablename__ = "place"

    city: Mapped[str] = mapped_column(index=True)
    iso3: Mapped[str | None] = mapped_column(ForeignKey("state.id"))
    lat: Mapped[str | None]
    lon: Mapped[str | None]
    tz: Mapped[str | None]
    population: Mapped[int | None]


class PlaceName(Shipped, Base):
    """Another name of a city, in one language."""

    __tablename__ = "place_name"

    place: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    lang: Mapped[str | None]
    text: Mapped[str]


class Organization(Shipped, Base):
    """An organization or an office: of a State, of a treaty, of the United Nations, of others."""

    __tablename__ = "organization"

    # "class" is a Python keyword: the attribute is class_, the column is the word of the data model
    class_: Mapped[str | None] = mapped_column("class")
    kind: Mapped[str | None]
    parent: Mapped[str | None] = mapped_column(ForeignKey("organization.id"))
    iso3: Mapped[str | None] = mapped_column(ForeignKey("state.id"))
    city: Mapped[str | None]
    quality: Mapped[str | None]
    note: Mapped[str | None]
    source: Mapped[str | None]


class OrganizationName(Shipped, Base):
    """A name of an organization: full, acronym, alias, former, or a mistake that is often made."""

    __tablename__ = "organization_name"

    organization: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    lang: Mapped[str | None]
    kind: Mapped[str]
    text: Mapped[str]
    ambiguous_with: Mapped[str | None]


class Treaty(Shipped, Base):
    """A treaty: the ATT, and those whose conferences share its acronyms."""

    __tablename__ = "treaty"

    name: Mapped[str]


class TreatyAction(Shipped, Base):
    """One act towards a treaty, its date as exact as a source confirms. Status is derived, never stored."""

    __tablename__ = "treaty_action"
    __table_args__ = (Index("ix_treaty_action_state", "state", "treaty"),)

    treaty: Mapped[str] = mapped_column(ForeignKey("treaty.id"))
    state: Mapped[str] = mapped_column(ForeignKey("state.id"))
    action: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    precision: Mapped[str]
    effect_date: Mapped[date | None]
    effect_basis: Mapped[str | None]
    verified: Mapped[str | None]
    source: Mapped[str | None]
    note: Mapped[str | None]


class Grouping(Shipped, Base):
    """A group of States: a list (set), a rule, a class of stakeholders, or an open one."""

    __tablename__ = "grouping"

    kind: Mapped[str]
    organization: Mapped[str | None] = mapped_column(ForeignKey("organization.id"))
    rule: Mapped[str | None]
    quality: Mapped[str | None]
    note: Mapped[str | None]
    source: Mapped[str | None]


class GroupingName(Shipped, Base):
    """A name of a group, in one language."""

    __tablename__ = "grouping_name"

    grouping: Mapped[str] = mapped_column(ForeignKey("grouping.id"), index=True)
    lang: Mapped[str | None]
    kind: Mapped[str]
    text: Mapped[str]


class GroupingMember(Shipped, Base):
    """A State's membership in a group, with its dates; none means as long as is known."""

    __tablename__ = "grouping_member"

    grouping: Mapped[str] = mapped_column(ForeignKey("grouping.id"), index=True)
    state: Mapped[str] = mapped_column(ForeignKey("state.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]
    precision: Mapped[str | None]
    status: Mapped[str | None]
    source: Mapped[str | None]


class Process(Shipped, Base):
    """One cycle up to a Conference of States Parties. The CSP4 of another treaty is another row."""

    __tablename__ = "process"
    __table_args__ = (
        Index("uq_process_treaty_ordinal", "treaty", "ordinal", unique=True, sqlite_where=text("supersedes IS NULL")),
    )

    treaty: Mapped[str | None] = mapped_column(ForeignKey("treaty.id"))
    ordinal: Mapped[int | None]
    label: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    conference_start: Mapped[date | None]
    conference_end: Mapped[date | None]
    city: Mapped[str | None]
    iso3: Mapped[str | None] = mapped_column(ForeignKey("state.id"))
    quality: Mapped[str | None]
    note: Mapped[str | None]
    source: Mapped[str | None]


class OfficeHolder(Shipped, Base):
    """Who led a process, as published. What the office itself records is an ``office_holding``."""

    __tablename__ = "office_holder"

    process: Mapped[str] = mapped_column(ForeignKey("process.id"), index=True)
    role: Mapped[str]
    name: Mapped[str | None]
    iso3: Mapped[str | None] = mapped_column(ForeignKey("state.id"))
    quality: Mapped[str | None]
    source: Mapped[str | None]


class Source(Base):
    """A source that reference rows name by its key."""

    __tablename__ = "source"

    key: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    origin: Mapped[str] = mapped_column(default="office", server_default="shipped")
    supersedes: Mapped[str | None]
