"""import: a preview that needs no store, or a plan applied as one undoable step."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.cli import access, output
from attplanner.domain.handling import Handling
from attplanner.ui import texts

if TYPE_CHECKING:
    from attplanner.domain.runs import ImportResult
    from attplanner.importers.plan import ImportPlan, PlannedEntry, PlannedProposal, PlannedWarning, StateLine


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    data, name = _read(chosen.file)
    if _is_trade(chosen.format, data):
        from attplanner.cli import trading

        return trading.run(chosen, data, name)
    return _preview(chosen, data, name) if chosen.preview else _apply(chosen, data, name)


def _read(file: str) -> tuple[bytes, str]:
    from attplanner.importers.sources import FILE_LIMIT, read_path

    if file == "-":
        return sys.stdin.buffer.read(FILE_LIMIT + 1), texts.said("standard-input")
    return read_path(Path(file))


def _is_trade(reader: str, data: bytes) -> bool:
    from attplanner.importers.trade import looks_like_trade

    return reader == "trade" or (reader == "auto" and looks_like_trade(data))


def _preview(chosen: argparse.Namespace, data: bytes, name: str) -> int:
    """Show what the source says, read with the office's vocabulary where its store can be opened."""
    from attplanner.services.reading import against_shipped, preview

    if not _store_can_be_read(chosen):
        _put(chosen, against_shipped(preview(data, name, chosen.format, chosen.process)))
        return 0
    with access.reading(chosen) as services:
        plan = preview(data, name, chosen.format, chosen.process, services.lexicon())
        _put(chosen, services.imports.against_store(plan))  # before a loss of the newest changes is told
    return 0


def _put(chosen: argparse.Namespace, plan: ImportPlan) -> None:
    plan = plan.handled(Handling(chosen.handling))
    if chosen.json:
        from attplanner.importers.plan_json import plan_to_json

        output.put_json(plan_to_json(plan))
    else:
        _show(plan)


def _store_can_be_read(chosen: argparse.Namespace) -> bool:
    """Tell whether there is a store for a preview; one that is encrypted counts only with its passphrase.

    A store that was named and is broken is an error as everywhere; a missing one is none, since nothing is written.
    """
    path = access.store_path(chosen)
    if not path.is_file():
        return False
    from attplanner.models.driver import is_encrypted

    return chosen.passphrase_file is not None or not is_encrypted(path)


def _apply(chosen: argparse.Namespace, data: bytes, name: str) -> int:
    from attplanner.services.reading import preview

    there = access.store_path(chosen).exists()
    plan = None if there else preview(data, name, chosen.format, chosen.process)  # what cannot be read makes no store
    with access.writing(chosen, create=True) as services:
        plan = plan or preview(data, name, chosen.format, chosen.process, services.lexicon())
        in_log = services.imports.in_log(plan) if there else 0
        result = services.imports.apply(plan, Handling(chosen.handling), chosen.accept)
    if result.earlier_run:
        output.say(texts.said("imported-before", file=name, run=result.earlier_run))
    if in_log:
        output.say(texts.said("in-log", number=in_log))
    if chosen.json:
        output.put_json(_plain(result))
    else:
        output.put(texts.said("imported", **_plain(result)))
        if result.not_written:
            output.put(texts.said("not-written", number=result.not_written))
    return 0


def _plain(result: ImportResult) -> dict[str, object]:
    return {
        "run": result.run,
        "entries": result.entries,
        "applied": result.applied,
        "open": result.open,
        "not_written": result.not_written,
    }


def _show(plan: ImportPlan) -> None:
    output.put(texts.said("previewed", file=plan.source_name, lines=len(plan.text), format=plan.format))
    for entry in plan.entries:
        _show_entry(entry)
    for row in plan.states:
        _show_row(row)
    for line in plan.unread:
        output.put(texts.said("unread", line=line.line, text=line.text))
    proposals = [proposal for entry in plan.entries for proposal in entry.proposals]
    proposals += [proposal for row in plan.states for proposal in row.proposals]
    asked = sum(not proposal.taken for proposal in proposals)
    if plan.states:
        output.put(texts.said("previewed-rows", rows=len(plan.states)))
    output.put(texts.said("previewed-all", entries=len(plan.entries), proposals=len(proposals), asked=asked))
    if plan.not_written:
        output.put(texts.said("not-written", number=plan.not_written))


def _show_entry(entry: PlannedEntry) -> None:
    start, end = entry.when.iso()
    virtual = texts.word("history", "virtual")
    place = "; ".join(", ".join(part for part in (p.city, p.state) if part) or virtual for p in entry.places)
    day = (
        texts.said("no-date")
        if start is None
        else start
        if start == end
        else texts.said("days", start=start, end=end)
    )
    output.put(f"{_lines(entry.lines)}  {day}  {place}  {entry.title or ''}".rstrip())
    for item in entry.items:
        output.put(f"      - {item.text}")
    for proposal in entry.proposals:
        output.put(f"      {_question(proposal)}")
    for warning in entry.warnings:
        output.put(f"      {_remark(warning)}")


def _show_row(row: StateLine) -> None:
    signed = texts.said("signed", day=row.signature) if row.signature else ""
    vote = texts.word("votes", row.vote) if row.vote else ""
    facts = (row.status, row.date, vote, signed, row.act, row.deposit)
    output.put("  ".join((_lines(row.lines), row.name, *(fact for fact in facts if fact))))
    for proposal in row.proposals:
        output.put(f"      {_question(proposal)}")
    for warning in row.warnings:
        output.put(f"      {_remark(warning)}")


def _remark(warning: PlannedWarning) -> str:
    return f"! {texts.word('codes', warning.code.value)}: {warning.text}"


def _question(proposal: PlannedProposal) -> str:
    sign = "+" if proposal.taken else "?"
    change = f"{proposal.old or '–'} → {proposal.new or '–'}"
    return f"{sign} {texts.word('codes', proposal.code.value)}: {change} ({proposal.reason})"


def _lines(lines: tuple[int, int]) -> str:
    return f"{lines[0]}" if lines[0] == lines[1] else f"{lines[0]}–{lines[1]}"
