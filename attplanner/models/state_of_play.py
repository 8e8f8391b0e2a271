"""State of play: statements, moves on the pathway, obstacles with their answers, and follow-ups."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from attplanner.domain.follow_up import FollowUpStatus, Side
from attplanner.domain.handling import Handling
from attplanner.domain.obstacle import ObstacleCategory, ObstacleKind, ObstacleStatus
from attplanner.domain.pathway import Momentum, Stage
from attplanner.domain.statement import StatementKind, Vote
from attplanner.domain.voice import Voice
from attplanner.models.base import Base, Dated, Handled, Own, dated_checks, one_of, organization_key, state_key


def person_key() -> Mapped[str | None]:
    """Return a column that may name a person; the row stays when the person goes."""
    return mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)


def item_key() -> Mapped[str | None]:
    """Return a column that may name an item of the log; the row stays when the item goes."""
    return mapped_column(ForeignKey("item.id", ondelete="SET NULL"), index=True)


def statement_key() -> Mapped[str | None]:
    """Return a column that may name a statement; the row stays when the statement goes."""
    return mapped_column(ForeignKey("statement.id", ondelete="SET NULL"), index=True)


class Statement(Own, Dated, Handled, Base):
    """What a State or an organization said or did. A vote's column holds how, which a history of votes reads."""

    __tablename__ = "statement"
    __table_args__ = (
        one_of("kind", StatementKind),
        one_of("voice", Voice),
        one_of("vote", Vote),
        one_of("handling", Handling),
        CheckConstraint("iso3 IS NOT NULL OR organization IS NOT NULL", name="somebody"),
        CheckConstraint("(kind = 'vote') = (vote IS NOT NULL)", name="vote_of_its_kind"),
        *dated_checks(),
        Index("ix_statement_state", "iso3", "start"),
    )

    iso3: Mapped[str | None] = state_key()
    organization: Mapped[str | None] = organization_key(index=True)
    person: Mapped[str | None] = person_key()
    kind: Mapped[str]
    voice: Mapped[str]
    vote: Mapped[str | None]
    occasion: Mapped[str] = mapped_column(default="")
    document: Mapped[str] = mapped_column(default="")
    item: Mapped[str | None] = item_key()


class StatementText(Own, Base):
    """The words of a statement in one language."""

    __tablename__ = "statement_text"
    __table_args__ = (UniqueConstraint("statement", "lang"),)

    statement: Mapped[str] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"))
    lang: Mapped[str]
    text: Mapped[str]


class PathwayMove(Own, Handled, Base):
    """The office's estimate that a State came to a stage."""

    __tablename__ = "pathway_move"
    __table_args__ = (
        one_of("stage", Stage),
        one_of("momentum", Momentum),
        one_of("voice", Voice),
        one_of("handling", Handling),
        Index("ix_pathway_move_state", "iso3", "moved_on"),
    )

    iso3: Mapped[str] = mapped_column(ForeignKey("state.id"))
    stage: Mapped[str]
    moved_on: Mapped[date]
    momentum: Mapped[str]
    voice: Mapped[str]
    statement: Mapped[str | None] = statement_key()
    item: Mapped[str | None] = item_key()
    document: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    review_by: Mapped[date | None]


class Obstacle(Own, Handled, Base):
    """Why a State does not join."""

    __tablename__ = "obstacle"
    __table_args__ = (
        one_of("kind", ObstacleKind),
        one_of("category", ObstacleCategory),
        one_of("status", ObstacleStatus),
        one_of("handling", Handling),
    )

    iso3: Mapped[str] = mapped_column(ForeignKey("state.id"), index=True)
    kind: Mapped[str]
    category: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default=ObstacleStatus.OPEN)


class ObstacleEvidence(Own, Base):
    """A statement from which an obstacle is known."""

    __tablename__ = "obstacle_evidence"
    __table_args__ = (UniqueConstraint("obstacle", "statement"),)

    obstacle: Mapped[str] = mapped_column(ForeignKey("obstacle.id", ondelete="CASCADE"))
    statement: Mapped[str] = mapped_column(ForeignKey("statement.id", ondelete="CASCADE"), index=True)


class ObstacleAnswer(Own, Base):
    """An answer that was given to an obstacle, and what followed."""

    __tablename__ = "obstacle_answer"

    obstacle: Mapped[str] = mapped_column(ForeignKey("obstacle.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    given_on: Mapped[date | None]
    item: Mapped[str | None] = item_key()
    effect: Mapped[str] = mapped_column(default="")


class FollowUp(Own, Handled, Base):
    """A promise of theirs or a task of ours. ``said`` keeps the words it was raised from."""

    __tablename__ = "follow_up"
    __table_args__ = (
        one_of("side", Side),
        one_of("status", FollowUpStatus),
        one_of("handling", Handling),
        CheckConstraint("text <> ''", name="said_what"),
        Index("ix_follow_up_due", "status", "due"),
        Index("ix_follow_up_iso3", "iso3", "status", "due"),
    )

    side: Mapped[str]
    text: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    person: Mapped[str | None] = person_key()
    due: Mapped[date | None]
    status: Mapped[str] = mapped_column(default=FollowUpStatus.OPEN)
    done_on: Mapped[date | None]
    iso3: Mapped[str | None] = state_key()
    organization: Mapped[str | None] = organization_key(index=True)
    item: Mapped[str | None] = item_key()
    statement: Mapped[str | None] = statement_key()
    said: Mapped[str] = mapped_column(default="")
