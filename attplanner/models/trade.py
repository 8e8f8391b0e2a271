"""Arms trade volumes as the office read them from its own downloads; nothing of it is ever shipped."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.trade import Direction, RowKind
from attplanner.models.base import Base, Own, one_of, state_key


class TradeTable(Own, Base):
    """One file that was read: what it says of itself, and when it was made (as written in it)."""

    __tablename__ = "trade_table"
    __table_args__ = (one_of("direction", Direction),)

    direction: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    generated: Mapped[str] = mapped_column(default="")
    unplaced: Mapped[int] = mapped_column(default=0)  # thousandths of a million TIV of no single year
    file: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str] = mapped_column(default="")


class TradeVolume(Own, Base):
    """The volume of one name in one year, in thousandths of a million TIV (SIPRI trend-indicator values).

    0 means more than nothing and less than half a million; where nothing was identified there is no row.
    """

    __tablename__ = "trade_volume"
    __table_args__ = (one_of("kind", RowKind), Index("ix_trade_volume_table", "trade_table", "year"))

    trade_table: Mapped[str] = mapped_column(ForeignKey("trade_table.id", ondelete="CASCADE"))
    kind: Mapped[str]
    iso3: Mapped[str | None] = state_key(index=True)
    name: Mapped[str]
    year: Mapped[int]
    thousandths: Mapped[int]
