"""The decisions on one plan, with the way back. Plans are values, so each earlier one is simply kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from attplanner.domain.activity import Capacity, PartyKind
from attplanner.domain.proposals import IN_THE_LOG, Decision, Default
from attplanner.importers.plan import EVENT, WRITTEN, Edit, ImportPlan, PlannedEntry, PlannedProposal, StateLine

Key = tuple[int, int]
MOST_STEPS = 300


@dataclass(frozen=True, slots=True)
class Figures:
    """What a preview says of a source at its head; ``accepted`` counts what would be written repaired.

    ``in_log`` entries the log has, wholly or in part; ``writes`` counts the entries of which anything is written.
    """

    entries: int
    in_log: int
    writes: int
    processes: Mapping[str, int]
    named: int
    stated: tuple[int, ...]
    repairs: int
    accepted: int
    refused: int
    open: int
    not_written: int


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What one entry adds to the figures. It is kept while the entry is the same value."""

    entry: PlannedEntry
    states: frozenset[str]
    decided: Counter[str]
    repaired: bool
    in_log: bool

    @classmethod
    def of(cls, entry: PlannedEntry) -> EntryFacts:
        """Count one entry."""
        told = [one for one in entry.proposals if one.code not in IN_THE_LOG and not is_moot(entry, one)]
        repaired = any(proposal.taken or proposal.default is Default.APPLY for proposal in told)
        decided = Counter(_state(proposal) for proposal in told)
        in_log = any(one.code in IN_THE_LOG for one in entry.proposals)
        return cls(entry, frozenset(named_states([entry])), decided, repaired, in_log)


class Review:
    """A plan and what was decided of it so far; ``undo`` takes the latest decision back, however many it settled."""

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._earlier: list[ImportPlan] = []
        self._later: list[ImportPlan] = []
        self._facts: list[EntryFacts] = []
        self.process_of: Callable[[PlannedEntry], str | None] = lambda entry: entry.process

    def facts(self) -> list[EntryFacts]:
        """Return what each entry adds to the figures, in the order of the source."""
        known = self._facts or [EntryFacts.of(entry) for entry in self.plan.entries]
        pairs = zip(known, self.plan.entries, strict=True)
        self._facts = [fact if fact.entry is entry else EntryFacts.of(entry) for fact, entry in pairs]
        return self._facts

    def proposal(self, key: Key) -> PlannedProposal:
        """Return a proposal by (entry or row of States, proposal)."""
        return self.plan.holder(key[0]).proposals[key[1]]

    def proposals(self) -> Iterator[tuple[Key, PlannedProposal]]:
        """Return every proposal with its key, in the order of the source."""
        yield from _numbered(self.plan)

    def decide(self, keys: Iterable[Key], decision: Decision) -> int:
        """Decide proposals as one step; return how many changed."""
        wanted = {key: decision for key in keys if self.proposal(key).decision is not decision}
        if wanted:
            self._step(self.plan.decided(wanted))
        return len(wanted)

    def choose(self, key: Key, new: str, edits: Sequence[Edit]) -> None:
        """Take another value than the proposed one: it becomes the proposal, and accepted."""
        number, index = key
        plain = self.plan.decided({key: Decision.REFUSED})
        before = plain.holder(number).proposals
        other = replace(before[index], new=new, edits=tuple(edits))
        made = _with_proposals(plain, number, (*before[:index], other, *before[index + 1 :]))
        self._step(made.decided({key: Decision.ACCEPTED}))

    def amend(self, row: int, proposals: Iterable[PlannedProposal]) -> None:
        """Give a row of States other proposals, as part of the latest step."""
        self.plan = _with_proposals(self.plan, ~row, tuple(proposals))

    def carry_over(self, earlier: ImportPlan) -> None:
        """Decide what was decided of another reading of the same source, where it proposes the same."""
        made = {
            _same(proposal): proposal.decision
            for _, proposal in _numbered(earlier)
            if proposal.decision is not Decision.OPEN
        }
        wanted = {key: made[_same(one)] for key, one in self.proposals() if _same(one) in made}
        if wanted:
            self.plan = self.plan.decided(wanted)

    def _step(self, plan: ImportPlan) -> None:
        self._earlier.append(self.plan)
        del self._earlier[:-MOST_STEPS]
        self._later.clear()
        self.plan = plan

    @property
    def touched(self) -> bool:
        """Tell whether anything was decided, and can be taken back."""
        return bool(self._earlier)

    @property
    def taken_back(self) -> bool:
        """Tell whether a decision was taken back, and can be made again."""
        return bool(self._later)

    def undo(self) -> bool:
        """Take the latest decision back; False when there is none."""
        if not self._earlier:
            return False
        self._later.append(self.plan)
        self.plan = self._earlier.pop()
        return True

    def redo(self) -> bool:
        """Decide again what was taken back last; False when there is nothing."""
        if not self._later:
            return False
        self._earlier.append(self.plan)
        self.plan = self._later.pop()
        return True

    def changed_since(self, earlier: ImportPlan) -> Key | None:
        """Return the first proposal that is decided otherwise than in another state of the same plan."""
        before = dict(_numbered(earlier))
        return next((key for key, now in _numbered(self.plan) if before.get(key) != now), None)

    def figures(self) -> Figures:
        """Count the plan as it would be written now."""
        facts = [fact for fact in self.facts() if fact.entry.kind in WRITTEN]
        decided: Counter[str] = Counter()
        for fact in self.facts():
            if fact.decided:
                decided.update(fact.decided)
        decided.update(_state(proposal) for row in self.plan.states for proposal in row.proposals)
        return Figures(
            entries=len(facts),
            in_log=sum(fact.in_log for fact in facts),
            writes=sum(fact.entry.written for fact in facts),
            processes=Counter(self.process_of(fact.entry) or "" for fact in facts if fact.entry.kind != EVENT),
            named=len(frozenset().union(*(fact.states for fact in facts))),
            stated=tuple(count.number for count in self.plan.stated_counts),
            repairs=decided.total(),
            accepted=decided["accepted"],
            refused=decided["refused"],
            open=decided["open"],
            not_written=self.plan.not_written,
        )


def _with_proposals(plan: ImportPlan, number: int, proposals: tuple[PlannedProposal, ...]) -> ImportPlan:
    """Return the plan with other proposals of an entry, or of a row of States where the number is below 0."""
    if number < 0:
        row = replace(plan.states[~number], proposals=proposals)
        return replace(plan, states=(*plan.states[:~number], row, *plan.states[~number + 1 :]))
    entry = replace(plan.entries[number], proposals=proposals)
    return replace(plan, entries=(*plan.entries[:number], entry, *plan.entries[number + 1 :]))


def _numbered(plan: ImportPlan) -> Iterator[tuple[Key, PlannedProposal]]:
    made = [(number, entry.proposals) for number, entry in enumerate(plan.entries)]
    made += [(~number, row.proposals) for number, row in enumerate(plan.states)]
    for number, proposals in made:
        for index, proposal in enumerate(proposals):
            yield (number, index), proposal


def needs_decision(proposal: PlannedProposal) -> bool:
    """Tell whether nobody but the user can settle it, and has not."""
    return is_question(proposal) and proposal.decision is Decision.OPEN


def is_question(proposal: PlannedProposal) -> bool:
    """Tell whether nobody but the user can settle it, or could before it was answered."""
    return proposal.default is Default.ASK


def is_moot(holder: PlannedEntry | StateLine, proposal: PlannedProposal) -> bool:
    """Tell whether nothing comes of a proposal: the log has its entry, which is left out."""
    left_out = isinstance(holder, PlannedEntry) and holder.known is not None and not holder.written
    return left_out and proposal.code not in IN_THE_LOG


def named_states(entries: Iterable[PlannedEntry]) -> set[str]:
    """Return the States that counterparts represent in their own name, as the log will count them."""
    groups = (PartyKind.GROUP, PartyKind.CLASS)
    return {
        party.state
        for entry in entries
        if entry.kind == "activity"
        for item in entry.items
        for party in item.counterparts
        if party.state and party.capacity is Capacity.NATIONAL and party.kind not in groups
    }


def _state(proposal: PlannedProposal) -> str:
    if needs_decision(proposal):
        return "open"
    return "accepted" if proposal.taken else "refused"


def _same(proposal: PlannedProposal) -> tuple[object, ...]:
    return proposal.code, proposal.line, proposal.field, proposal.new
