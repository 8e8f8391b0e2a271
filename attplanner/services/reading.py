"""From bytes to a plan: pure, without a store, so that a worker or a quick command can do it."""

from __future__ import annotations

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.plan import ImportPlan


def preview(
    data: bytes,
    name: str,
    format: str = "auto",  # noqa: A002  # the word of the command line
    process: str | None = None,
    lexicon: Lexicon | None = None,
) -> ImportPlan:
    """Return what a source says; a pure function that may run in a worker.

    ``process`` is the process of entries that no heading puts into one, by id or label. Raises ``PlannerError``
    that names file, line and reason.
    """
    from attplanner.importers import registry

    words = lexicon or Lexicon.shipped()
    return registry.read(data, name, format, _label(process, words), words)


def _label(process: str | None, lexicon: Lexicon) -> str | None:
    if process is None:
        return None
    wanted = process.casefold()
    labels = {p.key.casefold(): p.label for p in lexicon.processes if p.treaty == "ATT"}
    labels |= {p.label.casefold().split(" ")[0]: p.label for p in lexicon.processes if p.treaty == "ATT"}
    return labels.get(wanted, process)


def against_shipped(plan: ImportPlan) -> ImportPlan:
    """Return the plan with ``differs-from-store`` proposals against the shipped facts, where there is no store."""
    if not any(row.signature or row.deposit for row in plan.states):
        return plan
    from attplanner.domain.groupings import Memberships
    from attplanner.domain.shipped import ShippedTables
    from attplanner.services.depositary import compared

    return compared(plan, Memberships(ShippedTables()))
