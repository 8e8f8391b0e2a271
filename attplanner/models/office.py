"""What belongs to the office: settings, drafts, releases, and notes of the store about itself."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.handling import Handling
from attplanner.models.base import NOT_JOURNALLED, Base, Own, new_id, one_of, stamp_at, stamp_by


class Setting(Own, Base):
    """One setting of the office; its id is the setting's key, the value is text (JSON where it is more)."""

    __tablename__ = "setting"

    value: Mapped[str] = mapped_column(default="")


class Draft(Base):
    """Typing that is not stored yet, as it was typed, with the cursor's place. Not journalled."""

    __tablename__ = "draft"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012  SQLAlchemy reads this name as it stands

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    subject: Mapped[str]
    row: Mapped[str | None]
    payload: Mapped[str]
    cursor: Mapped[int] = mapped_column(default=0)
    at: Mapped[str]


class Release(Own, Base):
    """What left the store: which file, for whom, with what in it. ``manifest`` is JSON."""

    __tablename__ = "release"
    __table_args__ = (one_of("handling", Handling),)

    at: Mapped[str] = mapped_column(default=stamp_at)
    by: Mapped[str] = mapped_column(default=stamp_by)
    what: Mapped[str]
    recipient: Mapped[str] = mapped_column(default="")
    handling: Mapped[str]
    file: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str] = mapped_column(default="")
    manifest: Mapped[str] = mapped_column(default="{}")


class StoreNote(Base):
    """What the store knows of itself: its device, the version of its reference data, its last backup."""

    __tablename__ = "store_note"
    __table_args__ = {"info": NOT_JOURNALLED}  # noqa: RUF012  SQLAlchemy reads this name as it stands

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
