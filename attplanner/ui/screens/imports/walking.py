"""Going from repair to repair and from question to question, on and back; the current one is ringed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QAbstractItemView

from attplanner.domain.handling import Handling
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.screens.imports.review import Key, Review, is_moot, needs_decision
from attplanner.ui.screens.imports.rows import HOLDERS, PreviewRow, RowKind
from attplanner.ui.screens.imports.view import ImportView
from attplanner.ui.shell import Shell

if TYPE_CHECKING:
    from attplanner.importers.plan import PlannedEntry, PlannedProposal, StateLine
    from attplanner.services.facade import Services

ABOVE = (RowKind.HEADING, RowKind.TOLD, RowKind.SAME)  # what is seen with the row below it
Wanted = Callable[["PlannedProposal"], bool]


class Went(Enum):
    """How a step from one repair to the next one ended."""

    ON = auto()
    ROUND = auto()  # past the last one, on from the first; or the other way
    STAYED = auto()  # there is no other one
    NOWHERE = auto()  # there is none


class Preview(Protocol):
    """The preview, as far as deciding concerns it."""

    view: ImportView
    model: PreviewModel
    review: Review | None
    services: Services
    shell: Shell

    def current(self) -> PreviewRow | None:
        """Return the row that is current, None where there is none."""

    def handling(self) -> Handling:
        """Return the handling that all entries get."""

    def refresh(self) -> None:
        """Show figures and decisions as they are now."""


class Walk:
    """Knows which repair the keys are for, and finds the next one."""

    def __init__(self, screen: Preview) -> None:
        self._screen, self._list = screen, screen.view.list
        self._arrived: Key | None = None  # where an answer led: nobody has gone past it yet
        self._list.current_row.connect(self._row_changed)

    def repairs(self) -> list[int]:
        """Return the proposals of the current row in the order in which they stand."""
        row = self._screen.current()
        return self._repairs_of(row) if row is not None else []

    def _repairs_of(self, row: PreviewRow) -> list[int]:
        return [line.key for line in self._screen.model.lines(row) if line.key is not None]

    def _row_changed(self, _row: int) -> None:
        repairs = self.repairs()
        self.ring(self.first_open() if repairs else None)

    def first_open(self) -> int | None:
        """Return the first repair of the current row that needs a decision, else its first one."""
        row, review, repairs = self._screen.current(), self._screen.review, self.repairs()
        if row is None or review is None or not repairs:
            return None
        holder = review.plan.holder(row.number)
        asked = (one for one in repairs if _wants(holder, holder.proposals[one], needs_decision))
        return next(asked, repairs[0])

    def active(self) -> Key | None:
        """Return the repair that the keys are for."""
        row, active = self._screen.current(), self._list.painter_.active
        if row is None or row.kind not in HOLDERS or active is None or active not in self.repairs():
            return None
        return row.number, active

    def ring(self, repair: int | None) -> None:
        """Let the keys be for a repair of the current row."""
        self._list.painter_.active = repair
        self._list.viewport().update()

    def move(self, by: int) -> None:
        """Go to another repair of the same row."""
        repairs, active = self.repairs(), self._list.painter_.active
        if active in repairs:
            place = repairs.index(active) + by
            self._make_active(self._list.currentIndex().row(), repairs[max(0, min(place, len(repairs) - 1))])

    # -- on and back ----------------------------------------------------------------------------------------------

    def go(self, wanted: Wanted, *, back: bool = False) -> Went:
        """Go to the next repair that is wanted, or the one before; past the end it goes on from the beginning."""
        at, active = max(self._list.currentIndex().row(), 0), self.active()
        found = next(self._ahead(wanted, at, back=back), None)
        if found is None:
            return Went.NOWHERE
        row, repair, rounded = found
        self._make_active(row, repair)
        if self.active() == active:
            return Went.STAYED
        return Went.ROUND if rounded else Went.ON

    def _ahead(self, wanted: Wanted, at: int, *, back: bool) -> Iterator[tuple[int, int, bool]]:
        """Yield row and repair of what is wanted, from the active one on and round, and whether it went round."""
        model, active = self._screen.model, self.active()
        count = len(model.rows) if self._screen.review is not None else 0
        way = -1 if back else 1
        for step in range(count + 1 if count else 0):
            place = (at + way * step) % count
            entry = model.holder(model.rows[place])
            if entry is None or not any(_wants(entry, one, wanted) for one in entry.proposals):
                continue
            repairs = self._repairs_of(model.rows[place])[::way]
            if step == 0 and active is not None:
                repairs = repairs[repairs.index(active[1]) + 1 :]
            rounded = step == count or (place > at if back else place < at)
            yield from ((place, one, rounded) for one in repairs if _wants(entry, entry.proposals[one], wanted))

    def arrive(self) -> None:
        """Remember where an answer led: "next" stays there once."""
        self._arrived = self.active()

    def arrived(self) -> bool:
        """Tell once whether an answer has just led to the question that is active."""
        key, self._arrived = self._arrived, None
        review = self._screen.review
        return (
            key is not None and review is not None and key == self.active() and needs_decision(review.proposal(key))
        )

    def _make_active(self, row: int, repair: int) -> None:
        self._list.select_row(row)
        self.ring(repair)
        self._list.show_repair(row, repair)

    # -- to a place -----------------------------------------------------------------------------------------------

    def show(self, key: Key | None) -> None:
        """Go to a repair, where its row is among those that are shown."""
        row = self.row_of(key[0]) if key else None
        if key is not None and row is not None:
            self._make_active(row, key[1])

    def row_of(self, number: int) -> int | None:
        """Return the row that shows a holder of proposals, None where it is not among those that are shown."""
        rows = self._screen.model.rows
        return next((n for n, row in enumerate(rows) if row.kind in HOLDERS and row.number == number), None)

    def show_first(self) -> None:
        """Begin at the first entry, with the heading above it at the top: what stands before is a preface."""
        model, view = self._screen.model, self._list
        first = next((n for n, row in enumerate(model.rows) if row.kind in HOLDERS), 0)
        view.select_row(first)
        above = first
        while above and model.rows[above - 1].kind in ABOVE:
            above -= 1
        view.scrollTo(model.index(above, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.arrive()

    def show_last_question(self) -> None:
        """Go to the last entry that needs a decision, in the midst of its neighbours."""
        review, model, view = self._screen.review, self._screen.model, self._list
        asked = {key[0] for key, one in review.proposals() if needs_decision(one)} if review else set()
        rows = [n for n, row in enumerate(model.rows) if row.kind in HOLDERS and row.number in asked]
        if rows:
            view.select_row(rows[-1])
            view.scrollTo(model.index(rows[-1], 0), QAbstractItemView.ScrollHint.PositionAtCenter)


def _wants(holder: PlannedEntry | StateLine, proposal: PlannedProposal, wanted: Wanted) -> bool:
    return wanted(proposal) and not is_moot(holder, proposal)
