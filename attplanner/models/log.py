"""The log: activities with their places and actors, items with their wording, and who took part."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.activity import ActivityState, Capacity, Extent, Form, PartyKind, Role
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


class Activity(Own, Dated, Base):
    """One dated entry of the log. ``source_order`` is its place in the text that it was read from."""

    __tablename__ = "activity"
    __table_args__ = (
        one_of("form", Form),
        one_of("state", ActivityState),
        *dated_checks(),
        Index("ix_activity_start", "start", "id"),
        Index("ix_activity_process", "process", "start"),
        Index("ix_activity_part_of", "part_of"),
    )

    process: Mapped[str | None] = process_key()
    form: Mapped[str] = mapped_column(default=Form.MEETING)
    state: Mapped[str] = mapped_column(default=ActivityState.HELD)
    time: Mapped[str] = mapped_column(default="")
    tz: Mapped[str] = mapped_column(default="")
    part_of: Mapped[str | None] = mapped_column(ForeignKey("activity.id", ondelete="SET NULL"))
    regional_event: Mapped[str | None] = mapped_column(
        ForeignKey("regional_event.id", ondelete="SET NULL"), index=True
    )
    source_order: Mapped[int | None]


class ActivityPlace(Own, Placed, Base):
    """One place of an activity."""

    __tablename__ = "activity_place"
    __table_args__ = (Index("ix_activity_place_iso3", "iso3"),)

    activity: Mapped[str] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class ActivityActor(Own, Base):
    """Who of us was there, or whose work it was; ``name`` where it is nobody that the store knows."""

    __tablename__ = "activity_actor"
    __table_args__ = (
        CheckConstraint(
            "office_holding IS NOT NULL OR person IS NOT NULL OR organization IS NOT NULL OR name <> ''",
            name="somebody",
        ),
    )

    activity: Mapped[str] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    office_holding: Mapped[str | None] = mapped_column(ForeignKey("office_holding.id"), index=True)
    person: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    organization: Mapped[str | None] = organization_key()
    name: Mapped[str] = mapped_column(default="")


class Item(Own, Handled, Base):
    """One line of an activity: the source's words, a private note, and (in ``item_wording``) public wording."""

    __tablename__ = "item"
    __table_args__ = (
        one_of("handling", Handling),
        Index("ix_item_activity", "activity", "position"),
        Index("ix_item_same_as", "same_as"),
    )

    activity: Mapped[str] = mapped_column(ForeignKey("activity.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0)
    source_text: Mapped[str] = mapped_column(default="")
    private_note: Mapped[str] = mapped_column(default="")
    our_part: Mapped[str] = mapped_column(default="")
    class_written: Mapped[str] = mapped_column(default="")
    chatham_house: Mapped[bool] = mapped_column(default=False)
    same_as: Mapped[str | None] = mapped_column(ForeignKey("item.id", ondelete="SET NULL"))


class ItemWording(Own, Base):
    """The public text of an item in one language."""

    __tablename__ = "item_wording"
    __table_args__ = (UniqueConstraint("item", "lang"),)

    item: Mapped[str] = mapped_column(ForeignKey("item.id", ondelete="CASCADE"))
    lang: Mapped[str]
    text: Mapped[str] = mapped_column(default="")


class Participation(Own, Base):
    """Who took part in an item, in which role and capacity; only national counterparts name a State.

    The target fits the kind; where the registry does not know it, ``as_written`` or the parts of a name stand.
    """

    __tablename__ = "participation"
    __table_args__ = (
        one_of("role", Role),
        one_of("kind", PartyKind),
        one_of("extent", Extent),
        one_of("capacity", Capacity),
        CheckConstraint("kind <> 'state' OR iso3 IS NOT NULL OR as_written <> ''", name="state_named"),
        CheckConstraint(
            "kind <> 'organization' OR organization IS NOT NULL OR as_written <> ''", name="organization_named"
        ),
        CheckConstraint(
            "kind NOT IN ('group', 'class') OR grouping IS NOT NULL OR as_written <> ''", name="group_named"
        ),
        CheckConstraint(
            "kind <> 'person' OR person IS NOT NULL OR name <> '' OR as_written <> ''", name="person_named"
        ),
        CheckConstraint(
            "kind <> 'office' OR organization IS NOT NULL OR office <> '' OR post <> '' OR as_written <> ''",
            name="office_named",
        ),
        CheckConstraint("person IS NULL OR kind = 'person'", name="person_of_its_kind"),
        CheckConstraint("grouping IS NULL OR kind IN ('group', 'class')", name="grouping_of_its_kind"),
        Index("ix_participation_item", "item", "position"),
        Index("ix_participation_within", "within"),
        Index("ix_participation_represents", "represents", "item"),
    )

    item: Mapped[str] = mapped_column(ForeignKey("item.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=0)
    role: Mapped[str] = mapped_column(default=Role.COUNTERPART)
    kind: Mapped[str]
    capacity: Mapped[str] = mapped_column(default=Capacity.NATIONAL)
    iso3: Mapped[str | None] = state_key(index=True)
    organization: Mapped[str | None] = organization_key(index=True)
    person: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    post_holding: Mapped[str | None] = mapped_column(ForeignKey("post_holding.id", ondelete="SET NULL"), index=True)
    grouping: Mapped[str | None] = mapped_column(ForeignKey("grouping.id"), index=True)
    as_written: Mapped[str] = mapped_column(default="")
    style: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    office: Mapped[str] = mapped_column(default="")
    within: Mapped[str | None] = mapped_column(ForeignKey("participation.id", ondelete="SET NULL"))
    extent: Mapped[str] = mapped_column(default=Extent.ALL)
    represents: Mapped[str | None] = state_key()


class StatedFigure(Own, Base):
    """A figure that a source states, with its sentence."""

    __tablename__ = "stated_figure"

    number: Mapped[int]
    of: Mapped[str] = mapped_column(default="")
    quote: Mapped[str] = mapped_column(default="")
    document: Mapped[str] = mapped_column(default="")
    source_line: Mapped[str | None] = mapped_column(ForeignKey("source_line.id", ondelete="SET NULL"), index=True)
    as_at: Mapped[date | None]
    scope: Mapped[str] = mapped_column(default="")
