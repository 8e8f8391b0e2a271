"""One plan out of the plans of a text's sections, which share its line numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attplanner.importers.plan import ImportPlan


def merge(first: ImportPlan, second: ImportPlan, lines: Sequence[str]) -> ImportPlan:
    """Return the first plan with what the second found after it; references between entries stay right."""
    return replace(
        first,
        text=tuple(lines),
        process_headings=(*first.process_headings, *second.process_headings),
        stated_counts=(*first.stated_counts, *second.stated_counts),
        entries=(*first.entries, *second.entries),
        states=(*first.states, *second.states),
        warnings=(*first.warnings, *second.warnings),
        context=(*first.context, *second.context),
        unread=(*first.unread, *second.unread),
    )
