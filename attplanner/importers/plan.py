"""What a reader found: the one value that the preview shows, the command line prints and an import writes.

A plan holds the values as they would be written with the proposals of default ``apply`` taken and those of
``ask`` not. ``decided`` gives the plan with other decisions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, TypeVar

from attplanner.domain.activity import Capacity, Extent, PartyKind, Role
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Code, Decision, Default
from attplanner.domain.statement import StatementKind

Lines = tuple[int, int]
Path = tuple[str | int, ...]
EVENT = "regional-event"
WRITTEN = frozenset({"activity", EVENT})  # kinds that have a table; others are shown and said to be not written


@dataclass(frozen=True, slots=True)
class PlannedPlace:
    """One place: city as printed on export, State by ISO3, or a virtual one."""

    city: str | None = None
    state: str | None = None
    venue: str | None = None
    virtual: bool = False


@dataclass(frozen=True, slots=True)
class PlannedParty:
    """Who took part in an item. ``grouping`` and ``organization`` are keys of the reference data where known."""

    kind: PartyKind
    role: Role = Role.COUNTERPART
    capacity: Capacity = Capacity.NATIONAL
    style: str | None = None
    name: str | None = None
    post: str | None = None
    office: str | None = None
    state: str | None = None
    organization: str | None = None
    grouping: str | None = None
    extent: Extent = Extent.ALL
    as_written: str = ""
    within: int | None = None  # index, among the item's counterparts, of the group it belongs to


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One line of an entry with who took part."""

    text: str
    lines: Lines
    counterparts: tuple[PlannedParty, ...] = ()
    others: tuple[PlannedParty, ...] = ()
    our_part: str = ""
    class_written: str = ""
    same_as: tuple[int, int] | None = None  # (entry, item) of which this is a second report
    note: str = ""  # what a column of remarks says of it: the office's own note, not what took place
    parts: tuple[tuple[str, int, int], ...] = ()  # accepted split: (text, first counterpart, stop) of each new item

    def split(self) -> tuple[PlannedItem, ...]:
        """Return the items to write: this one, or one for each of its parts."""
        if not self.parts:
            return (self,)
        return tuple(self._part(number, *part) for number, part in enumerate(self.parts))

    def _part(self, number: int, text: str, first: int, stop: int) -> PlannedItem:
        chosen = self.counterparts[first:stop]
        parties = tuple(replace(p, within=None if p.within is None else p.within - first) for p in chosen)
        others = self.others if number == 0 else ()
        return replace(self, text=text, counterparts=parties, others=others, parts=())


@dataclass(frozen=True, slots=True)
class Edit:
    """One value of an entry that a proposal changes; ``path`` leads to it, as ("places", 0, "state")."""

    path: Path
    old: Any  # any field's value: the path says which
    new: Any  # see ``old``


@dataclass(frozen=True, slots=True)
class PlannedProposal:
    """A repair with its reason. ``field``, ``old``, ``new`` are for reading, ``edits`` are what it does."""

    code: Code
    line: int
    field: str
    old: str | None
    new: str | None
    default: Default
    reason: str
    other_entry: Lines | None = None
    edits: tuple[Edit, ...] = ()
    choices: tuple[str, ...] = ()  # other values that may be meant, the likeliest first
    decision: Decision = Decision.OPEN

    @property
    def taken(self) -> bool:
        """Tell whether its edits are in the entry's values."""
        if self.decision is Decision.OPEN:
            return self.default is Default.APPLY
        return self.decision is Decision.ACCEPTED


@dataclass(frozen=True, slots=True)
class PlannedWarning:
    """Something to know that has no repair."""

    code: Code
    line: int
    text: str
    other_entry: Lines | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """The record of the log that tells of an entry already, and which of its items has what each item says."""

    record: str
    items: tuple[str | None, ...]  # by the entry's items; None: a new one
    leave: bool = False  # what is new is left out too

    @property
    def adds(self) -> tuple[int, ...]:
        """Return the items that are added to the record."""
        return () if self.leave else tuple(n for n, item in enumerate(self.items) if item is None)


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """One entry of the source: an activity, a regional event, or what later versions have a table for."""

    kind: str
    lines: Lines
    when: When = NO_DATE
    process: str | None = None
    organizer: str | None = None
    time: str | None = None
    places: tuple[PlannedPlace, ...] = ()
    original_date: str | None = None
    original_place: str | None = None
    title: str | None = None
    rank: str | None = None
    size: str | None = None
    status: str = "confirmed"
    form: str = "meeting"
    handling: Handling = Handling.INTERNAL
    chatham_house: bool = False
    items: tuple[PlannedItem, ...] = ()
    part_of: int | None = None  # index, among the plan's entries, of the one it lies in
    end_unknown: bool = False  # the source's end lies before its start: ``when`` holds the start alone
    proposals: tuple[PlannedProposal, ...] = ()
    warnings: tuple[PlannedWarning, ...] = ()
    known: Known | None = None  # set: it is not written, or only what is new of it, into that record

    @property
    def written(self) -> bool:
        """Tell whether any of it is written: its kind has a table, and the log does not have all of it."""
        return self.kind in WRITTEN and (self.known is None or bool(self.known.adds))


@dataclass(frozen=True, slots=True)
class StateLine:
    """One State of a list of target States, a dated statement, or a row of the depositary's table."""

    state: str | None
    name: str
    lines: Lines
    text: str
    date: str | None = None
    quotation: str | None = None
    signature: str | None = None
    deposit: str | None = None
    act: str | None = None
    provisional: bool = False
    withdrawn: bool = False
    status: str | None = None  # as the source puts it, in the words of ``treaty_status.Status``
    provisional_on: str | None = None
    withdrawn_on: str | None = None
    kind: str | None = None  # of the statement, as its title says; a word of ``StatementKind``
    vote: str | None = None  # a word of ``Vote``
    occasion: str = ""
    proposals: tuple[PlannedProposal, ...] = ()
    warnings: tuple[PlannedWarning, ...] = ()
    organization: str | None = None  # the body that speaks, where it is no State

    @property
    def speaks(self) -> bool:
        """Tell a statement or a vote of a known State or body from a name in a list."""
        acts = self.signature or self.deposit
        return bool(self.state or self.organization) and bool(self.vote or self.quotation or (self.date and not acts))

    @property
    def acts(self) -> bool:
        """Tell whether it dates an act towards the Treaty, which is compared with the store."""
        return bool(self.signature or self.deposit or self.provisional_on or self.withdrawn_on)

    @property
    def statement_kind(self) -> StatementKind:
        """Return what kind of statement it is: as told, else a speech where words are quoted, else an update."""
        return StatementKind(self.kind or (StatementKind.SPEECH if self.quotation else StatementKind.UPDATE))


@dataclass(frozen=True, slots=True)
class ProcessHeading:
    """A heading that names a process."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class StatedCount:
    """A figure that the source states, with its whole sentence."""

    line: int
    number: int
    of: str
    text: str


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line that nobody understood, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything read from one source. Lines count from 1; ``text`` is the source by line."""

    format: str
    source_name: str
    text: tuple[str, ...]
    process_headings: tuple[ProcessHeading, ...] = ()
    stated_counts: tuple[StatedCount, ...] = ()
    entries: tuple[PlannedEntry, ...] = ()
    states: tuple[StateLine, ...] = ()
    warnings: tuple[PlannedWarning, ...] = ()
    context: tuple[Lines, ...] = ()
    unread: tuple[UnreadLine, ...] = ()
    sha256: str = ""
    vocabulary: Mapping[str, str] = field(default_factory=dict)  # names of the keys used, for display

    def decided(self, decisions: Mapping[tuple[int, int], Decision]) -> ImportPlan:
        """Return the plan with decisions on proposals, named by (number of the holder, proposal index)."""
        entries, states = list(self.entries), list(self.states)
        for (number, index), decision in decisions.items():
            if number < 0:
                states[~number] = _decide(states[~number], index, decision)
            else:
                entries[number] = _decide(entries[number], index, decision)
        return replace(self, entries=tuple(entries), states=tuple(states))

    def handled(self, handling: Handling) -> ImportPlan:
        """Return the plan with the handling that its entries are to get."""
        return replace(self, entries=tuple(replace(entry, handling=handling) for entry in self.entries))

    def holder(self, number: int) -> PlannedEntry | StateLine:
        """Return what holds a proposal: an entry from 0 up, or a row of States, which count down from -1."""
        return self.entries[number] if number >= 0 else self.states[~number]

    @property
    def not_written(self) -> int:
        """How many entries and rows of States cannot be placed: of no kind that the store knows, of no known State.

        They are kept with the source, as a State is that a list names without saying more.
        """
        rows = sum(row.state is None and not row.speaks for row in self.states)
        return rows + sum(entry.kind not in WRITTEN for entry in self.entries)

    @property
    def untold(self) -> int:
        """How many rows make statements without the source's saying of which kind."""
        return sum(row.speaks and row.kind is None for row in self.states)

    def told(self, kind: StatementKind) -> ImportPlan:
        """Return the plan with the kind of every statement of which the source does not say it."""
        rows = (replace(row, kind=kind.value) if row.speaks and row.kind is None else row for row in self.states)
        return replace(self, states=tuple(rows))

    def standing(self, number: int) -> tuple[PlannedWarning, ...]:
        """Return an entry's warnings that still hold: not those about a day from which a decision moved it."""
        entry = self.entries[number]
        return tuple(warning for warning in entry.warnings if not self._outdated(entry, warning))

    def _outdated(self, entry: PlannedEntry, warning: PlannedWarning) -> bool:
        if warning.code not in _ABOUT_THE_DAY:
            return False
        return _moved(entry) or (warning.other_entry is not None and self._moved_at(warning.other_entry))

    def _moved_at(self, lines: Lines) -> bool:
        at = bisect_left(self.entries, lines[0], key=lambda entry: entry.lines[0])
        return any(_moved(entry) for entry in self.entries[at : at + 1] if entry.lines == lines)


_ABOUT_THE_DAY = frozenset(
    {Code.OUT_OF_ORDER, Code.WEEKEND, Code.SAME_DAY_OTHER_ENTRY, Code.INSIDE_OTHER_ENTRY, Code.TWO_CITIES_ONE_DAY}
)


def _moved(entry: PlannedEntry) -> bool:
    """Tell whether a decision gave an entry another date than the one with which it was read."""
    return any(
        one.taken is not (one.default is Default.APPLY) and any(edit.path[:1] == ("when",) for edit in one.edits)
        for one in entry.proposals
    )


Holder = TypeVar("Holder", PlannedEntry, StateLine)


def _decide(entry: Holder, index: int, decision: Decision) -> Holder:
    before = entry.proposals[index]
    after = replace(before, decision=decision)
    if before.taken != after.taken:
        for edit in after.edits:
            entry = put(entry, edit.path, edit.new if after.taken else edit.old)
    proposals = (*entry.proposals[:index], after, *entry.proposals[index + 1 :])
    return replace(entry, proposals=proposals)


def put(value: Any, path: Path, new: Any) -> Any:  # Any: the path leads through values of every kind
    """Return a copy of a value tree with ``new`` at ``path``; tuples by index, dataclasses by field."""
    if not path:
        return new
    head, rest = path[0], path[1:]
    if isinstance(head, int):
        return (*value[:head], put(value[head], rest, new), *value[head + 1 :])
    if not is_dataclass(value) or head not in {f.name for f in fields(value)}:
        raise KeyError(head)
    return replace(value, **{head: put(getattr(value, head), rest, new)})  # type: ignore[type-var]  # checked above
