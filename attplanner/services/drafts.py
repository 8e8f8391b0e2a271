"""Drafts: typing that is kept before it is stored; outside the history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from attplanner.domain.keeping import Draft
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.subject import Subject


class DraftService(Subject):
    """Drafts are saved as they are typed and come back after a crash, the cursor where it was."""

    def save(
        self, subject: str, row: str | None, payload: Mapping[str, object], cursor: int, draft: str | None = None
    ) -> str:
        """Keep typing; one draft per subject and row (or the one named). Returns its id."""
        values = {
            "subject": subject,
            "row": row,
            "payload": json.dumps(dict(payload), ensure_ascii=False),
            "cursor": cursor,
            "at": datetime.now(UTC).isoformat(),
        }

        def command(session: Session) -> str:
            there = draft or _found(session, subject, row)
            if there and session.scalar(select(t.Draft.id).where(t.Draft.id == there)):
                session.execute(update(t.Draft).where(t.Draft.id == there).values(**values))
                return there
            new = there or new_id()
            session.execute(insert(t.Draft), [{"id": new, **values}])
            return new

        return self._workspace.unrecorded(command)

    def load(self) -> list[Draft]:
        """Return the drafts, the latest first."""
        rows = self._workspace.read_drafts(
            lambda s: s.execute(select(t.Draft.__table__).order_by(t.Draft.at.desc())).mappings().all()
        )
        return [
            Draft(
                row["id"],
                row["subject"],
                row["row"],
                json.loads(row["payload"]),
                row["cursor"],
                datetime.fromisoformat(row["at"]),
            )
            for row in rows
        ]

    def discard(self, draft: str) -> None:
        """Drop a draft for good."""

        def command(session: Session) -> None:
            session.execute(delete(t.Draft).where(t.Draft.id == draft))

        self._workspace.unrecorded(command)


def _found(session: Session, subject: str, row: str | None) -> str | None:
    same_row = t.Draft.row.is_(None) if row is None else t.Draft.row == row
    return session.scalar(select(t.Draft.id).where(t.Draft.subject == subject, same_row))
