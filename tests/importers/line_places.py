"""That every line of a source has its one place in a plan, told without the reader's own accounting."""

from __future__ import annotations

from collections import Counter

from attplanner.importers.plan import ImportPlan


def unaccounted(plan: ImportPlan) -> list[int]:
    """Return the lines that are in no place, in more than one, or in none that the source has."""
    ranges = [entry.lines for entry in plan.entries] + [row.lines for row in plan.states]
    read = {n for first, last in ranges for n in range(first, last + 1)}
    apart = Counter(n for lines in plan.context for n in range(lines[0], lines[1] + 1))
    apart.update(line.line for line in plan.unread)
    filled = {n for n, text in enumerate(plan.text, start=1) if text.strip()}
    wrong = {n for n in filled if (n in read) + apart[n] != 1}
    return sorted(wrong | {n for n in apart if not 1 <= n <= len(plan.text)})
