"""Questions that an import left beside the records, decided any day."""

from __future__ import annotations

import json

from sqlalchemy import select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.orm import Session

from attplanner.domain.ops import Op
from attplanner.domain.proposals import Decision
from attplanner.domain.runs import OpenProposal
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services import row_edits
from attplanner.services.subject import Subject


class ActivityProposals(Subject):
    """Proposals and warnings of a record, with their decisions."""

    def proposals(self, activity_id: str) -> list[OpenProposal]:
        """Return the proposals that stand beside a record (or an import as a whole), the open ones first.

        A warning is one without a field; accepting it says that it was seen.
        """
        table = t.Proposal.__table__
        query = select(table).where(table.c.row == activity_id)
        query = query.order_by(table.c.decision != Decision.OPEN.value, table.c.line, table.c.id)
        rows = self._workspace.read(lambda session: session.execute(query).mappings().all())
        return [_shown(row) for row in rows]

    def decide(self, proposal_id: str, decision: Decision) -> None:
        """Accept a proposal (its edits change the record), refuse it, or open it again.

        Taking an accepted one back puts the old values back, except where they were changed since.
        """

        def command(session: Session) -> None:
            row = session.execute(select(t.Proposal.__table__).where(t.Proposal.id == proposal_id)).mappings().first()
            if row is None:
                raise PlannerError("row-missing", table="proposal", row=proposal_id)
            was, now = (value == Decision.ACCEPTED.value for value in (row["decision"], decision.value))
            if was != now:
                row_edits.perform(session, json.loads(row["edits"]), back=was)
            marks = row_edits.stamps(session)
            values = {"decision": decision.value, "by": marks["changed_by"], "at": marks["changed_at"]}
            session.execute(update(t.Proposal).where(t.Proposal.id == proposal_id).values(**values))

        self._workspace.write(Op.DECIDE_PROPOSAL, command)


def _shown(row: RowMapping) -> OpenProposal:
    return OpenProposal(
        row["id"],
        row["code"],
        row["line"] or 0,
        row["field"],
        row["old"],
        row["new"],
        row["reason"],
        tuple(json.loads(row["choices"])),
        Decision(row["decision"]),
        row["preset"],
        row["other_row"],
    )
