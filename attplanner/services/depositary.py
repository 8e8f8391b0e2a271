"""The depositary's table read in: what it says otherwise than the store becomes a question, never a silent change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from attplanner.domain.date_text import DateContext, read_dates
from attplanner.domain.dates import Precision
from attplanner.domain.groupings import Memberships
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.domain.treaty_status import DEPOSITS, TREATY, TreatyAction
from attplanner.importers.plan import ImportPlan, PlannedProposal, PlannedWarning, StateLine
from attplanner.importers.state_words import says
from attplanner.models.base import new_id
from attplanner.models.tables import Proposal
from attplanner.services import row_edits

Values = dict[str, Any]  # column values: each column has its own type
FORMAT = "depositary"
_WHOLE = 30  # rows of a table from which on a Party that is not in it is told; fewer are an extract
_PROVISIONAL, _WITHDRAWAL = "provisional application", "withdrawal"
_FIELDS = {"signature": "signature", _PROVISIONAL: "provisional", _WITHDRAWAL: "withdrawal"}
_TITLE_WORDS = 20
_ASKED = select(Proposal.row, Proposal.old, Proposal.new).where(
    Proposal.code == Code.DIFFERS_FROM_STORE.value, Proposal.decision == Decision.OPEN.value
)


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
        field = _FIELDS.get(self.action, "deposit")
        return PlannedProposal(
            Code.DIFFERS_FROM_STORE, self.row.lines[0], field, self.old, self.new, Default.ASK, reason
        )

    def edit(self, source: str) -> row_edits.Edit:
        """Return the office's row that takes the place of the store's.

        It supersedes what was shipped, not an earlier correction of that: this may be taken back by itself.
        """
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
            "supersedes": (self.known.supersedes or self.known.id) if self.known else None,
        }
        return {"table": "treaty_action", "row": id_, "old": None, "new": values}


def compared(plan: ImportPlan, memberships: Memberships) -> ImportPlan:
    """Return the plan with a question on each row that says otherwise than the store.

    What the store has and the source has not is told by a warning, and never removed.
    """
    rows = tuple(_compared(row, memberships, table=plan.format == FORMAT) for row in plan.states)
    return replace(plan, states=rows, warnings=(*plan.warnings, *_parties_left_out(plan, memberships)))


def edits(session: Session, plan: ImportPlan, memberships: Memberships, accept: str, today: date) -> list[Values]:
    """Return the questions as rows, and make the corrections that were accepted, or all where ``accept`` is "all".

    ``today`` is the day of reading: it stands with the source unless the source says as at when it is. What an
    earlier reading asked, and nobody decided, is not asked again.
    """
    rows, source, asked = [], source_title(plan, today), {tuple(row) for row in session.execute(_ASKED)}
    for found in (one for row in plan.states for one in _differences(row, memberships)):
        edit = found.edit(source)
        decision = _decided(found, accept)
        if decision is Decision.ACCEPTED:
            row_edits.perform(session, [edit], back=False)
        row = _question(found, edit, decision)
        if decision is not Decision.OPEN or (row["row"], row["old"], row["new"]) not in asked:
            rows.append(row)
    return rows


def source_title(plan: ImportPlan, today: date) -> str:
    """Return what names a source beside a fact: its title, the file, and the day that it is of.

    The day is the one that the source says it is as at, else the day of reading.
    """
    day, above = today, list(_above(plan))
    titles = [line for line in above if len(line.split()) <= _TITLE_WORDS]
    title = next((line for line in titles if says("treaty_titles", line)), next(iter(titles), ""))
    for line in above:
        dates = read_dates(line, DateContext()) if says("status_as_at", line) else []
        start = dates[0].when.start if len(dates) == 1 else None
        day = start if start and dates[0].when.precision is Precision.DAY else day
    named = f"{title} ({plan.source_name})" if title else plan.source_name
    return f"{named}, {day.isoformat()}"


def _above(plan: ImportPlan) -> Iterator[str]:
    first = min((row.lines[0] for row in plan.states), default=1)
    for line in plan.text[: first - 1]:
        if line.strip() and "\t" not in line:
            yield " ".join(line.split())


# -- what differs ---------------------------------------------------------------------------------------------------


def _decided(found: _Difference, accept: str) -> Decision:
    """Return what the plan says of a difference, else what is taken for all that nobody decided."""
    asked = found.proposal()
    for one in found.row.proposals:
        if (one.code, one.field) == (asked.code, asked.field) and one.decision is not Decision.OPEN:
            return one.decision
    return Decision.ACCEPTED if accept == "all" else Decision.OPEN


def _compared(row: StateLine, memberships: Memberships, *, table: bool) -> StateLine:
    questions = tuple(found.proposal() for found in _differences(row, memberships))
    told = tuple(_left_out(row, memberships)) if table else ()
    if not questions and not told:
        return row
    return replace(row, proposals=(*row.proposals, *questions), warnings=(*row.warnings, *told))


def _differences(row: StateLine, memberships: Memberships) -> Iterator[_Difference]:
    if row.state is None:
        return
    actions = memberships.actions(row.state)
    stated = (
        ("signature", row.signature, {"signature"}),
        (row.act or "", row.deposit, DEPOSITS),
        (_PROVISIONAL, row.provisional_on, {_PROVISIONAL}),
        (_WITHDRAWAL, row.withdrawn_on, {_WITHDRAWAL}),
    )
    for action, day, kinds in stated:
        if day is None or not _is_day(day):
            continue
        known = next((a for a in actions if a.action in kinds), None)
        act = action or (known.action if known else "ratification")
        if not _same(known, act, day):
            yield _Difference(row, act, day, known)


def _left_out(row: StateLine, memberships: Memberships) -> Iterator[PlannedWarning]:
    """Yield what the store has of a State and its row of the table has not, and a withdrawal without a day."""
    if row.state is None or row.status is not None:
        return
    actions = memberships.actions(row.state)
    for said, kinds in ((row.signature, frozenset({"signature"})), (row.deposit, DEPOSITS)):
        known = next((a for a in actions if a.action in kinds), None)
        if said is None and known is not None:
            yield PlannedWarning(Code.NOT_IN_SOURCE, row.lines[0], _in_words(known))
    if row.withdrawn and row.withdrawn_on is None and not any(a.action == _WITHDRAWAL for a in actions):
        yield PlannedWarning(Code.WITHDRAWAL_UNDATED, row.lines[0], row.text)


def _parties_left_out(plan: ImportPlan, memberships: Memberships) -> Sequence[PlannedWarning]:
    """Return a warning for each Party of the store of which a whole table has no row."""
    if plan.format != FORMAT or len(plan.states) < _WHOLE:
        return ()
    named = {row.state for row in plan.states}
    line = max(row.lines[1] for row in plan.states)
    found = []
    for iso3 in memberships.states:
        deposit = next((a for a in memberships.actions(iso3) if a.action in DEPOSITS), None)
        if deposit is not None and iso3 not in named:
            found.append(PlannedWarning(Code.NOT_IN_SOURCE, line, f"{iso3}: {_in_words(deposit)}"))
    return found


def _in_words(known: TreatyAction) -> str:
    return f"{known.action} {known.precision.iso(known.start) if known.start else ''}".rstrip()


def _same(known: TreatyAction | None, action: str, stated: str | None) -> bool:
    if known is None or known.start is None or known.precision.value != "day":
        return False
    return (known.action, known.start.isoformat()) == (action, stated)


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
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
