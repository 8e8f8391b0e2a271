"""What the preview says of a row of States: a statement, a vote, an act that the store has or has otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.proposals import Code
from attplanner.domain.statement import StatementKind
from attplanner.ui import words
from attplanner.ui.screens.imports.strip import Figure
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.importers.plan import ImportPlan, PlannedWarning, StateLine

act_words = words.act


@dataclass(frozen=True, slots=True)
class FactFigures:
    """What a table says otherwise than the store: acts that are new, acts of another date or kind, rows as there."""

    new: int
    other: int
    same: int


class Counts(QObject):
    """What is counted: ``tr`` finds the form that a number takes."""

    def same(self, number: int) -> str:
        """Return "143 rows as in the store"."""
        return self.tr("%n rows as in the store", "", number)

    def figures(self, plan: ImportPlan, said: int) -> list[Figure]:
        """Return what a table says otherwise than the store, how many statements a list has, else how many rows."""
        if any(row.acts for row in plan.states):
            facts = facts_of(plan)
            return [
                (str(facts.new), self.tr("new actions"), False),
                (str(facts.other), self.tr("differ from ours"), False),
                (str(facts.same), self.tr("rows as in the store"), False),
            ]
        if said:
            return [(str(said), self.tr("statements"), False)]
        return [(str(len(plan.states)), self.tr("rows of States"), False)] if plan.states else []

    def button(self, plan: ImportPlan, entries: int, said: int, asked: int) -> str:
        """Return what writing a plan does: ``said`` statements and ``asked`` questions beside its entries."""
        if entries or not (said or asked):
            return self.tr("Import %n entries", "", entries + said)
        if said:
            return self.tr("Write %n statements", "", said)
        facts = (one for row in plan.states for one in row.proposals if one.code is Code.DIFFERS_FROM_STORE)
        taken = sum(one.taken for one in facts)
        return self.tr("Correct %n facts", "", taken) if taken else self.tr("Keep %n questions", "", asked)


def is_same(row: StateLine) -> bool:
    """Tell a row that says of acts what the store has, and nothing else."""
    return row.acts and not (row.proposals or row.warnings or row.speaks)


def facts_of(plan: ImportPlan) -> FactFigures:
    """Count what a plan says of acts."""
    asked = [one for row in plan.states for one in row.proposals if one.code is Code.DIFFERS_FROM_STORE]
    new = sum(one.old is None for one in asked)
    return FactFigures(new, len(asked) - new, sum(map(is_same, plan.states)))


def fact_title(old: str | None, new: str) -> str:
    """Return the question of an act: ``new`` in words, ``old`` as the store has it or None."""
    if old is None:
        return translate("imports", "New action: {0}").format(new)
    return f"{act_words(old)} → {new}?"


def fact_answers(old: str | None) -> tuple[str, str]:
    """Return the words of accept and refuse for an act."""
    if old is None:
        return translate("imports", "Add it"), translate("imports", "Leave it")
    return translate("imports", "Use the source’s"), translate("imports", "Keep ours")


def _day(text: str) -> str:
    try:
        return words.short_day(date.fromisoformat(text))
    except ValueError:
        return text


def left_out(warnings: Iterable[PlannedWarning], lexicon: Lexicon) -> str:
    """Return which Parties of the store a table does not name."""
    names = [lexicon.shown_state(one.text[:3]) for one in warnings if one.code is Code.NOT_IN_SOURCE]
    said = translate("imports", "Parties of the store that the table has not; nothing is removed: {0}")
    return said.format(", ".join(names))


def note_of(row: StateLine, kind: StatementKind | None) -> str:
    """Return what becomes of a row; ``kind`` is that of statements of which the source says none."""
    if row.speaks:
        return _statement(row, kind)
    if row.state is None:
        return translate("imports", "No State of this name: kept with the source")
    if row.acts:
        return _acts(row)
    return translate("imports", "Named without a statement: kept with the source")


def _acts(row: StateLine) -> str:
    if any(one.code is Code.DIFFERS_FROM_STORE for one in row.proposals):
        return translate("imports", "Differs from the store")
    if any(one.code is Code.NOT_IN_SOURCE for one in row.warnings):
        return translate("imports", "The store has more")
    return translate("imports", "As in the store")


def _statement(row: StateLine, kind: StatementKind | None) -> str:
    told = row.statement_kind if row.kind or kind is None else kind
    said = words.word("votes", row.vote) if row.vote else words.word("statement_kinds", told.value)
    day = _day(row.date) if row.date else translate("imports", "date not known")
    return f"{said}, {day} · {words.word('voices', 'public')}"
