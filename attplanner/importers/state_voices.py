"""What kind of statements rows of States are, as the title above them says, and on which occasion they were made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.statement import StatementKind
from attplanner.importers.plan import ImportPlan, StateLine
from attplanner.importers.state_words import says

_TITLE_WORDS = 25
_KINDS = (StatementKind.UPDATE, StatementKind.TALK, StatementKind.SPEECH)


def voiced(plan: ImportPlan) -> ImportPlan:
    """Return the plan with kind and occasion of its rows of States, as far as titles tell them; votes have theirs."""
    if not any(row.speaks and row.kind is None for row in plan.states):
        return plan
    heads = [n for first, last in plan.context for n in range(first, last + 1)]
    titles = [(n, kind) for n in heads if (kind := _kind_of(plan.text[n - 1]))]
    return replace(plan, states=tuple(_titled(row, titles, plan.text) for row in plan.states))


def _kind_of(line: str) -> StatementKind | None:
    if len(line.split()) > _TITLE_WORDS:
        return None
    return next((kind for kind in _KINDS if says(f"statement_{kind.value}", line)), None)


def _titled(row: StateLine, titles: Sequence[tuple[int, StatementKind]], text: Sequence[str]) -> StateLine:
    above = [(n, kind) for n, kind in titles if n < row.lines[0]]
    if not above or not row.speaks or row.kind is not None:
        return row
    number, kind = above[-1]
    return replace(row, kind=kind.value, occasion=" ".join(text[number - 1].split()).strip("#*_ :"))
