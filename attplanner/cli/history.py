"""undo, redo, history."""

from __future__ import annotations

import argparse

from attplanner.cli import access, output
from attplanner.domain.changes import FieldChange, Operation
from attplanner.errors import PlannerError
from attplanner.ui import texts


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    return _history(chosen) if chosen.command == "history" else _step(chosen)


def _step(chosen: argparse.Namespace) -> int:
    with access.writing(chosen) as services:
        done = services.history.undo() if chosen.command == "undo" else services.history.redo()
    if done is None:
        raise PlannerError(f"nothing-to-{chosen.command}")
    if chosen.json:
        output.put_json({"operation": done.id, "op": done.op.value})
    else:
        output.put(f"{texts.word('ops', chosen.command)}: {texts.word('ops', done.op.value)}")
    return 0


def _history(chosen: argparse.Namespace) -> int:
    with access.reading(chosen) as services:
        steps = services.history.operations(chosen.limit)
        if chosen.json:
            output.put_json([_plain(step) for step in steps])
        else:
            output.put_table([_line(step) for step in steps])
    return 0


def _line(step: Operation) -> tuple[str, ...]:
    undone = " (undone)" if step.undone else ""
    rows = len({(change.table, change.row) for change in step.changes})
    return f"{step.at:%Y-%m-%d %H:%M}", step.by, f"{texts.word('ops', step.op.value)}{undone}", f"{rows} rows"


def _plain(step: Operation) -> dict[str, object]:
    return {
        "operation": step.id,
        "op": step.op.value,
        "at": step.at.isoformat(),
        "by": step.by,
        "undone": step.undone,
        "changes": [_change(change) for change in step.changes],
    }


def _change(change: FieldChange) -> dict[str, object]:
    return {
        "table": change.table,
        "row": change.row,
        "field": change.field,
        "before": change.before,
        "after": change.after,
    }
