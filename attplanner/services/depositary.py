"""The depositary's table read in: what it says otherwise than the store becomes a question, never a silent change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from attplanner.domain.groupings import Memberships
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.domain.treaty_status import DEPOSITS, TREATY, TreatyAction
from attplanner.importers.plan import ImportPlan, PlannedProposal, StateLine
from attplanner.models.base import new_id
from attplanner.services import row_edits

Values = dict[str, Any]  # column values: each column has its own type


@dataclass(frozen=True, slots=True)
class _Difference:
    """One act of which the source says otherwise. ``known`` is the store's action, None where it has none."""

    row: StateLine
    action: str
    stated: str
    known: TreatyAction | None

    @property
    def old(self) -> str | None:
        """Return how the store has it."""
        if self.known is None or self.known.start is None:
            return None
        return f"{self.known.action} {self.known.precision.iso(self.known.start)}"

    @property
    def new(self) -> str:
        """Return how the source has it."""
        return f"{self.action} {self.stated}"

    def proposal(self) -> PlannedProposal:
        """Return the question; nothing is changed unless somebody accepts it."""
        reason = "the depositary’s table gives another act or date than the store"
        field = "signature" if self.action == "signature" else "deposit"
        return PlannedProposal(
            Code.DIFFERS_FROM_STORE, self.row.lines[0], field, self.old, self.new, Default.ASK, reason
        )

    def edit(self, source: str) -> row_edits.Edit:
        """Return the office's row that takes the place of the store's."""
        id_ = new_id()
        values: Values = {
            "id": id_,
            "treaty": TREATY,
            "state": self.row.state,
            "action": self.action,
            "start": self.stated,
            "end": self.stated,
            "precision": "day",
            "effect_date": None,
            "effect_basis": None,
            "verified": "day",
            "source": source,
            "note": None,
            "origin": "office",
            "supersedes": self.known.id if self.known else None,
        }
        return {"table": "treaty_action", "row": id_, "old": None, "new": values}


def compared(plan: ImportPlan, memberships: Memberships) -> ImportPlan:
    """Return the plan with a ``differs-from-store`` proposal on each row that says otherwise than the store."""
    return replace(plan, states=tuple(_with_questions(row, memberships) for row in plan.states))


def edits(session: Session, plan: ImportPlan, memberships: Memberships, accept: str) -> list[Values]:
    """Return the questions as rows, and make the corrections that were accepted, or all where ``accept`` is "all"."""
    rows = []
    for found in (one for row in plan.states for one in _differences(row, memberships)):
        edit = found.edit(plan.source_name)
        decision = _decided(found, accept)
        if decision is Decision.ACCEPTED:
            row_edits.perform(session, [edit], back=False)
        rows.append(_question(found, edit, decision))
    return rows


def _decided(found: _Difference, accept: str) -> Decision:
    """Return what the plan says of a difference, else what is taken for all that nobody decided."""
    asked = found.proposal()
    for one in found.row.proposals:
        if (one.code, one.field) == (asked.code, asked.field) and one.decision is not Decision.OPEN:
            return one.decision
    return Decision.ACCEPTED if accept == "all" else Decision.OPEN


def _with_questions(row: StateLine, memberships: Memberships) -> StateLine:
    questions = tuple(found.proposal() for found in _differences(row, memberships))
    return replace(row, proposals=(*row.proposals, *questions)) if questions else row


def _differences(row: StateLine, memberships: Memberships) -> Iterator[_Difference]:
    if row.state is None:
        return
    actions = memberships.actions(row.state)
    if _is_day(row.signature):
        known = next((a for a in actions if a.action == "signature"), None)
        if not _same(known, "signature", row.signature):
            yield _Difference(row, "signature", row.signature or "", known)
    if _is_day(row.deposit):
        known = next((a for a in actions if a.action in DEPOSITS), None)
        act = row.act or (known.action if known else "ratification")
        if not _same(known, act, row.deposit):
            yield _Difference(row, act, row.deposit or "", known)


def _same(known: TreatyAction | None, action: str, stated: str | None) -> bool:
    if known is None or known.start is None or known.precision.value != "day":
        return False
    return (known.action, known.start.isoformat()) == (action, stated)


def _is_day(text: str | None) -> bool:
    try:
        return bool(text and date.fromisoformat(text))
    except ValueError:
        return False


def _question(found: _Difference, edit: row_edits.Edit, decision: Decision) -> Values:
    shown = found.proposal()
    return {
        "id": new_id(),
        "line": shown.line,
        "code": shown.code.value,
        "table": "treaty_action",
        "row": found.row.state or "",
        "field": shown.field,
        "old": shown.old,
        "new": shown.new,
        "other_row": None,
        "reason": shown.reason,
        "preset": shown.default.value,
        "edits": row_edits.dump([edit]),
        "choices": json.dumps([]),
        "decision": decision.value,
        "by": None,
        "at": None,
    }
