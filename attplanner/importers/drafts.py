"""Entries under way: what the readers of lists, tables and prose collect before values and proposals are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attplanner.errors import PlannerError
from attplanner.importers.blocks import Line
from attplanner.importers.heads import Head
from attplanner.importers.own_side import NOBODY, OwnSide
from attplanner.importers.place_one import ReadPlace

MOST_ENTRIES = 6000


@dataclass(slots=True)
class DraftItem:
    """One line of an entry, joined where it was broken."""

    text: str
    first: int
    last: int


@dataclass(slots=True)
class Draft:
    """One entry under way. ``first`` and ``last`` are lines of the source."""

    head: Head
    first: int
    last: int
    process: str | None = None
    items: list[DraftItem] = field(default_factory=list)
    number: int | None = None
    line: Line | None = None
    title_item: DraftItem | None = None
    organizer: str | None = None
    remarks: list[DraftItem] = field(default_factory=list)  # of a column or a label of remarks
    side: OwnSide = NOBODY  # whom the headings above name as President
    above: str | None = None  # the State of a heading above: those below it are of it, wherever they were met
    idle: bool = False  # a line below it is nothing of a meeting
    column: int = 0  # of the page's columns, in the order in which they are read

    @property
    def titled(self) -> bool:
        """Tell whether the dated line itself says what took place."""
        return bool(self.head.title)

    def add(self, text: str, first: int, last: int | None = None) -> None:
        """Add one item."""
        self.items.append(DraftItem(text, first, last or first))
        self.last = max(self.last, last or first)

    def extend(self, text: str, line: int, mark: str = "") -> None:
        """Add a continuation to the last item, or to the title, behind a mark that the break left out."""
        item = self.items[-1] if self.items else self.title_item
        if item is None:
            self.add(text, line)
            return
        item.text = f"{item.text}{mark} {text}"
        item.last = line
        self.last = max(self.last, line)


@dataclass(slots=True)
class Found:
    """What a section gave: entries under way, headings, lines without a row of their own, lines not understood."""

    drafts: list[Draft] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    context: set[int] = field(default_factory=set)
    days: set[int] = field(default_factory=set)  # lines of context that are the heading of a day's programme
    unread: dict[int, str] = field(default_factory=dict)
    interleaved: list[int] = field(default_factory=list)
    columns: int = 0  # read so far

    def add(self, draft: Draft) -> None:
        """Keep an entry. A text with more entries than any log has is refused, before it takes minutes."""
        if len(self.drafts) >= MOST_ENTRIES:
            raise PlannerError("source-too-many-entries", line=draft.first, most=MOST_ENTRIES)
        self.drafts.append(draft)


def settle_states(drafts: Sequence[Draft]) -> None:
    """Give a city without its State the one that stands beside it in another entry, where all say the same."""
    told: dict[str, set[str]] = {}
    for read in (read for draft in drafts if draft.head.place for read in draft.head.place.places):
        if read.place.city and read.place.state:
            told.setdefault(read.place.city, set()).add(read.place.state)
    for draft in drafts:
        place = draft.head.place
        if place and any(read.lacks_state for read in place.places):
            draft.head = replace(
                draft.head, place=replace(place, places=tuple(_settled(r, told) for r in place.places))
            )


def _settled(read: ReadPlace, told: dict[str, set[str]]) -> ReadPlace:
    states = told.get(read.place.city or "", set())
    if not read.lacks_state or len(states) != 1:
        return read
    return replace(read, place=replace(read.place, state=next(iter(states))), elsewhere=True)
