"""The figures at the end of the status bar. Named, implied and stated are three figures and stay three."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.counting import Counts
    from attplanner.services.facade import Services


def log_facts(counts: Counts, services: Services, at: date) -> list[tuple[str, str]]:
    """Return entries, States named, and what a source states; of an empty log, what is ready already."""
    entries = (f"{counts.activities}", translate("facts", "entries"))
    if not counts.activities:
        return [entries, (f"{len(services.states.rows(at))}", translate("facts", "States"))]
    stated = [(f"{one.number}", translate("facts", "stated by the source")) for one in counts.stated[:1]]
    return [entries, (f"{len(counts.named)}", translate("facts", "States named")), *stated]
