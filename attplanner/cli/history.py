"""undo, redo, history."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from attplanner.cli import access, output
from attplanner.domain.history import FieldChange, Operation
from attplanner.errors import PlannerError
from attplanner.exports.un_style import date_text
from attplanner.ui import history_words, texts

if TYPE_CHECKING:
    from attplanner.domain.activity import Activity
    from attplanner.services.facade import Services


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
            _print(services, steps)
    return 0


def _print(services: Services, steps: Sequence[Operation]) -> None:
    """Say each step in one line, and below it what it did."""
    if not steps:
        output.say(texts.said("nothing-found"))
    language = history_words.Language(texts.as_is, lambda when: date_text(when, "en"))
    for step, what, lines in history_words.told(services, steps, language):
        output.put(f"{step.at:%Y-%m-%d %H:%M}  {step.by}  {what}")
        meetings = {one.id: _meeting(one) for one in services.activities.get_many(_meetings(lines))}
        for line in lines:
            where = meetings.get(line.meeting, "")
            told = " → ".join((line.before, line.after)) if line.before and line.after else line.before or line.after
            output.put(
                "    " + "  ".join(part for part in (where, ": ".join(filter(None, (line.text, told)))) if part)
            )


def _meetings(lines: Sequence[history_words.Told]) -> list[str]:
    return list(dict.fromkeys(line.meeting for line in lines if line.meeting))


def _meeting(activity: Activity) -> str:
    """Return when and where a meeting was, in brackets."""
    cities = ", ".join(dict.fromkeys(place.city for place in activity.places if place.city))
    return f"[{', '.join(part for part in (date_text(activity.when, 'en'), cities) if part)}]"


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
