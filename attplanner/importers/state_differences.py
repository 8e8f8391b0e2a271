"""What a table of participation says otherwise than the facts that the office holds: asked, never taken over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.lexicon_data import Row
from attplanner.domain.proposals import Code, Default
from attplanner.importers.plan import Edit, ImportPlan, PlannedProposal, StateLine

_SIGNATURE = ("signature",)
_DEPOSITS = ("ratification", "acceptance", "approval", "accession")
_LENGTHS = {"day": 10, "month": 7, "year": 4}


def with_differences(plan: ImportPlan, lexicon: Lexicon, treaty: str = "ATT") -> ImportPlan:
    """Return the plan with a question at every row that differs from the treaty actions of ``lexicon``.

    A lexicon built from a store has the office's own corrections, so that the comparison is with those.
    """
    actions = [row for row in lexicon.rows("treaty_actions") if row["treaty"] == treaty]
    known: dict[str, list[Row]] = {}
    for action in actions:
        known.setdefault(action["state"], []).append(action)
    rows = tuple(_compared(row, known.get(row.state or "", ())) for row in plan.states)
    return replace(plan, states=rows)


def _compared(row: StateLine, known: Sequence[Row]) -> StateLine:
    if row.state is None or not (row.signature or row.deposit):
        return row
    signed, joined = _first(known, _SIGNATURE), _first(known, _DEPOSITS)
    found = [
        _question(row, "signature", _date(signed), row.signature),
        _question(row, "deposit", _date(joined), row.deposit),
        _question(row, "act", joined["action"] if joined else None, row.act) if row.deposit and joined else None,
    ]
    return replace(row, proposals=(*row.proposals, *(question for question in found if question)))


def _first(known: Iterable[Row], actions: Sequence[str]) -> Row | None:
    return next((action for action in known if action["action"] in actions), None)


def _date(action: Row | None) -> str | None:
    """Return an action's date as exactly as it is known."""
    if action is None or not action.get("start"):
        return None
    return action["start"][: _LENGTHS.get(action.get("precision", "day"), 10)]


def _question(row: StateLine, field: str, held: str | None, read: str | None) -> PlannedProposal | None:
    if read is None or read == held:
        return None
    said = f"The office's facts say {held}" if held else "The office's facts have none"
    reason = f"{said}, this source says {read}"
    edits = (Edit((field,), held, read),)
    return PlannedProposal(Code.DIFFERS_FROM_STORE, row.lines[0], field, held, read, Default.ASK, reason, edits=edits)
