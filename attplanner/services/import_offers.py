"""What the window takes for granted of a plan, as the quick log does: States that the city leaves no doubt of."""

from __future__ import annotations

from dataclasses import replace

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.importers.plan import ImportPlan, PlannedEntry, PlannedProposal, put
from attplanner.services.places import with_sure_state


def with_sure_states(plan: ImportPlan, lexicon: Lexicon) -> ImportPlan:
    """Return the plan with a missing State taken where the city leaves no doubt; it is still a repair to refuse."""
    return replace(plan, entries=tuple(_sure(entry, lexicon) for entry in plan.entries))


def _sure(entry: PlannedEntry, lexicon: Lexicon) -> PlannedEntry:
    for index, proposal in enumerate(entry.proposals):
        if not _is_sure(proposal, entry, lexicon):
            continue
        taken = replace(proposal, default=Default.APPLY)
        proposals = (*entry.proposals[:index], taken, *entry.proposals[index + 1 :])
        entry = replace(entry, proposals=proposals)
        for edit in proposal.edits:
            entry = put(entry, edit.path, edit.new)
    return entry


def _is_sure(proposal: PlannedProposal, entry: PlannedEntry, lexicon: Lexicon) -> bool:
    if proposal.code is not Code.STATE_MISSING or proposal.decision is not Decision.OPEN or proposal.taken:
        return False
    path = proposal.edits[0].path if proposal.edits else ()
    if len(path) != 3 or (path[0], path[2]) != ("places", "state"):
        return False
    meant: str | None = proposal.edits[0].new
    return meant is not None and with_sure_state(entry.places[int(path[1])], lexicon).state == meant
