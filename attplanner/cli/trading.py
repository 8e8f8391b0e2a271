"""import of arms trade figures: the tables that users download, as rows of States; one undoable step."""

from __future__ import annotations

import argparse

from attplanner.cli import access, output
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.trade import RowKind, TradeFile, TradeRow
from attplanner.importers.plan import ImportPlan, StateLine, UnreadLine
from attplanner.ui import texts

FORMAT = "trade"


def run(chosen: argparse.Namespace, data: bytes, name: str) -> int:
    """Show what the figures are, or store them in the place of those of the same direction."""
    from attplanner.services import trade

    file = trade.preview(data, name, Lexicon.shipped())
    if chosen.preview:
        _show(chosen, data, file)
        return 0
    with access.writing(chosen, create=True) as services:
        file = trade.preview(data, name, services.lexicon())  # by the names that the office knows
        services.trade.store(file)
    _tell(chosen, file)
    return 0


def _show(chosen: argparse.Namespace, data: bytes, file: TradeFile) -> None:
    from attplanner.importers.plan_json import plan_to_json

    plan = as_plan(data, file)
    if chosen.json:
        output.put_json(plan_to_json(plan))
        return
    output.put(texts.said("previewed", file=file.name, lines=len(plan.text), format=plan.format))
    _summary(file)
    for line in plan.unread:
        output.put(texts.said("unread", line=line.line, text=f"{line.text} ({line.reason})"))


def _tell(chosen: argparse.Namespace, file: TradeFile) -> None:
    entries = len(_named(file))
    if chosen.json:
        keys = ("run", "entries", "applied", "open", "not_written")
        output.put_json(dict(zip(keys, (None, entries, 0, 0, len(file.problems)), strict=True)))
        return
    output.put(texts.said("imported-trade", file=file.name))
    _summary(file)
    if file.problems:
        output.put(texts.said("not-placed", number=len(file.problems)))


def _summary(file: TradeFile) -> None:
    for table in file.tables:
        years = table.years()
        output.put(
            texts.said(
                "trade-table",
                title=table.title,
                direction=table.direction.value,
                states=sum(row.kind is RowKind.STATE for row in table.rows),
                others=sum(row.kind is RowKind.OTHER for row in table.rows),
                years=f"{years[0]}–{years[-1]}" if years else "–",
            )
        )


def as_plan(data: bytes, file: TradeFile) -> ImportPlan:
    """Return the figures as every source is shown: a row for each name, every line accounted for."""
    from attplanner.importers.accounting import account
    from attplanner.importers.sources_text import decode, split_lines

    lines = split_lines(decode(data, file.name)[0])
    states = tuple(
        StateLine(row.iso3, row.name, (row.line, row.line), lines[row.line - 1].strip()) for row in _named(file)
    )
    unread = tuple(UnreadLine(one.line, one.text, texts.word("trade_problems", one.code)) for one in file.problems)
    every = ((1, len(lines)),)
    return account(ImportPlan(FORMAT, file.name, lines, states=states, context=every, unread=unread))


def _named(file: TradeFile) -> list[TradeRow]:
    """Return the rows of all tables but their totals."""
    return [row for table in file.tables for row in table.rows if row.kind is not RowKind.TOTAL]
