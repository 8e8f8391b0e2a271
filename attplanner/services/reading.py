"""From bytes to a plan: pure, without a store, so that a worker or a quick command can do it."""

from __future__ import annotations

import re
from datetime import date

from attplanner.domain.lexicon import Lexicon
from attplanner.errors import PlannerError
from attplanner.importers.plan import ImportPlan

_CONFERENCE = re.compile(r"CSP\s?([1-9]\d?)(?: process)?", re.I)


def preview(
    data: bytes,
    name: str,
    format: str = "auto",  # noqa: A002  # the word of the command line
    process: str | None = None,
    lexicon: Lexicon | None = None,
) -> ImportPlan:
    """Return what a source says; a pure function that may run in a worker.

    ``process`` is the process of entries that no heading puts into one, by id or label. Raises ``PlannerError``
    that names file, line and reason; ``trade-not-paper`` for arms trade figures; ``process-unknown`` where it
    is neither known nor a conference to come.
    """
    from attplanner.importers import registry
    from attplanner.importers.trade import looks_like_trade

    if looks_like_trade(data):
        raise PlannerError("trade-not-paper", file=name)
    words = lexicon or Lexicon.shipped()
    return registry.read(data, name, format, _label(process, words), words)


def _label(process: str | None, lexicon: Lexicon) -> str | None:
    """Return the label of a process that is known, or of a conference that is still to come ("CSP15 Process")."""
    if process is None:
        return None
    coming = _CONFERENCE.fullmatch(process.strip())
    if coming and lexicon.process(int(coming[1])) is None:
        return f"CSP{coming[1]} Process"
    return lexicon.known_process(process).label


def against_shipped(plan: ImportPlan) -> ImportPlan:
    """Return the plan with ``differs-from-store`` proposals against the shipped facts, where there is no store."""
    if not any(row.signature or row.deposit for row in plan.states):
        return plan
    from attplanner.domain.groupings import Memberships
    from attplanner.domain.shipped import shipped_tables
    from attplanner.services.depositary import compared

    return compared(plan, Memberships(shipped_tables()))


def check_line(text: str) -> None:
    """Raise ``line-not-understood`` for a line in which nothing is understood; for what has no store yet."""
    from attplanner.services.line_reading import read_line

    if not read_line(text, date.today(), Lexicon.shipped()).understood:  # noqa: DTZ011  # the user's own calendar
        raise PlannerError("line-not-understood", text=text)
