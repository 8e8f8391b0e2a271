"""Deciding: by a press, by keys, one by one or all of a kind, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu

from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Decision, Default
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.screens.imports.entry_card import EntryCard
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.screens.imports.other_value import (
    ask_choice,
    ask_date,
    ask_text,
    can_be_other,
    can_be_typed,
    choices_of,
    edits_for,
    is_date,
    second_choice,
    when_edits,
)
from attplanner.ui.screens.imports.review import Figures, Key, Review, needs_decision
from attplanner.ui.screens.imports.rows import HOLDERS, PreviewRow, RowKind
from attplanner.ui.screens.imports.state_words import Counts
from attplanner.ui.screens.imports.strip import Figure
from attplanner.ui.screens.imports.view import ImportView
from attplanner.ui.shell import Shell

if TYPE_CHECKING:
    from attplanner.domain.dates import When
    from attplanner.importers.plan import PlannedProposal
    from attplanner.services.facade import Services

ABOVE = (RowKind.HEADING, RowKind.TOLD, RowKind.SAME)  # what is seen with the row below it
ANSWERS = {"accept": Decision.ACCEPTED, "refuse": Decision.REFUSED}


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


class Decisions(QObject):
    """Gives the review what the list is told; the repair that the keys are for is ringed in the current row."""

    def __init__(self, screen: Preview) -> None:
        super().__init__(screen.view)
        self._screen, self._counts = screen, Counts(self)
        self._list, self._said = screen.view.list, False
        self._list.pressed_answer.connect(self._pressed)
        self._list.key_act.connect(self._key)
        self._list.current_row.connect(self._row_changed)
        self._list.customContextMenuRequested.connect(self._open_menu)

    # -- which repair ---------------------------------------------------------------------------------------------

    def _repairs(self) -> list[int]:
        """Return the proposals of the current row in the order in which they stand."""
        row = self._screen.current()
        if row is None:
            return []
        return [line.key for line in self._screen.model.lines(row) if line.key is not None]

    def _row_changed(self, _row: int) -> None:
        repairs = self._repairs()
        self._list.painter_.active = self._first_open(repairs)
        self._list.viewport().update()

    def _first_open(self, repairs: list[int]) -> int | None:
        row, review = self._screen.current(), self._screen.review
        if row is None or review is None or not repairs:
            return None
        asked = (one for one in repairs if needs_decision(review.proposal((row.number, one))))
        return next(asked, repairs[0])

    def active(self) -> Key | None:
        """Return the repair that the keys are for."""
        row, active = self._screen.current(), self._list.painter_.active
        if row is None or row.kind not in HOLDERS or active is None or active not in self._repairs():
            return None
        return row.number, active

    def _move(self, by: int) -> None:
        repairs, active = self._repairs(), self._list.painter_.active
        if active in repairs:
            place = repairs.index(active) + by
            self._list.painter_.active = repairs[max(0, min(place, len(repairs) - 1))]
            self._list.viewport().update()

    # -- deciding -------------------------------------------------------------------------------------------------

    def _go_on(self, wanted: Callable[[PlannedProposal], bool]) -> bool:
        """Go to the next repair that is wanted, from the active one on and round; False where there is none."""
        review, model, active = self._screen.review, self._screen.model, self.active()
        at, count = max(self._list.currentIndex().row(), 0), len(model.rows)
        for step in range(count + 1 if review is not None else 0):
            row = model.rows[(at + step) % count]
            entry = model.holder(row)
            if entry is None or not any(map(wanted, entry.proposals)):
                continue
            repairs = [line.key for line in model.lines(row) if line.key is not None]
            if step == 0 and active is not None:
                repairs = repairs[repairs.index(active[1]) + 1 :]
            found = next((one for one in repairs if wanted(entry.proposals[one])), None)
            if found is not None:
                self._make_active((at + step) % count, found)
                return True
        return False

    def _make_active(self, row: int, repair: int) -> None:
        self._list.select_row(row)
        self._list.painter_.active = repair
        self._list.viewport().update()

    def _say(self, text: str) -> None:
        self._screen.shell.message(text)
        self._said = True

    def _hush(self) -> None:
        """Take away what was said of the step before."""
        if self._said:
            self._said = False
            self._screen.shell.message("")

    def _pressed(self, row: int, proposal: int, act: str) -> None:
        self._hush()
        self._list.painter_.active = proposal
        self._act(act, (self._screen.model.rows[row].number, proposal))

    def _key(self, act: str, all_of_kind: bool) -> None:
        self._hush()
        if act == "next":
            self.next_open()
        elif act == "whole":
            self.show_whole()
        elif act in ("left", "right"):
            self._move(1 if act == "right" else -1)
        elif (key := self.active()) is not None:
            if all_of_kind and act in ANSWERS:
                self.decide_kind(key, ANSWERS[act])
            else:
                self._act(act, key)
                if act in ANSWERS:
                    self._advance(key)

    def _advance(self, key: Key) -> None:
        """Go on from what was decided by a key: from a question to the next one, else to whatever is undecided."""
        review = self._screen.review
        if review is None:
            return
        self._list.painter_.active = key[1]
        question = review.proposal(key).default is Default.ASK
        self._go_on(needs_decision if question else _undecided)

    def _act(self, act: str, key: Key) -> None:
        review = self._screen.review
        if review is None:
            return
        if act == "other":
            self.ask_other(key)
            return
        second = second_choice(review.proposal(key)) if act == "second" else None
        if second is not None:
            edits = when_edits(review.plan.entries[key[0]], review.proposal(key), second)
            review.choose(key, second.iso()[0] or "", edits)
            self._screen.refresh()
            return
        review.decide([key], ANSWERS[act])
        self._list.painter_.active = self._after(key)
        self._screen.refresh()

    def _after(self, key: Key) -> int:
        """Return the next repair of the row that still needs a decision, else the one that was decided."""
        row, review = self._screen.current(), self._screen.review
        if row is None or review is None or row.number != key[0]:
            return key[1]
        asked = (one for one in self._repairs() if needs_decision(review.proposal((row.number, one))))
        return next(asked, key[1])

    def decide_kind(self, key: Key, decision: Decision) -> None:
        """Decide every repair of the kind of one, in all of the source."""
        review = self._screen.review
        if review is None:
            return
        code = review.proposal(key).code
        changed = review.decide([one for one, proposal in review.proposals() if proposal.code is code], decision)
        self._screen.refresh()
        kind = words.word("codes", code.value)
        if decision is Decision.ACCEPTED:
            text = self.tr("%n repairs accepted: {0}. Ctrl+Z takes it back.", "", changed)
        else:
            text = self.tr("%n repairs refused: {0}. Ctrl+Z takes it back.", "", changed)
        self._say(text.format(kind))

    def step(self, *, back: bool) -> None:
        """Take the latest decision back, or make it again."""
        review = self._screen.review
        if review is None:
            return
        self._hush()
        earlier = review.plan
        if review.undo() if back else review.redo():
            self._screen.refresh()
            self._show(review.changed_since(earlier))
        else:
            self._say(self.tr("No decision to take back. The log is not touched from the preview."))

    def _show(self, key: Key | None) -> None:
        """Go to a repair, where its row is among those that are shown."""
        rows = self._screen.model.rows
        found = (n for n, row in enumerate(rows) if key and row.kind in HOLDERS and row.number == key[0])
        row = next(found, None)
        if key is not None and row is not None:
            self._make_active(row, key[1])

    def next_open(self) -> None:
        """Go to the next question in the source; after the last comes the first."""
        if self._screen.review is not None and not self._go_on(needs_decision):
            self._say(self.tr("No question is left."))

    def show_first(self) -> None:
        """Begin at the first entry, with the heading above it at the top: what stands before is a preface."""
        model, view = self._screen.model, self._list
        first = next((n for n, row in enumerate(model.rows) if row.kind in HOLDERS), 0)
        view.select_row(first)
        above = first
        while above and model.rows[above - 1].kind in ABOVE:
            above -= 1
        view.scrollTo(model.index(above, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_last_question(self) -> None:
        """Go to the last entry that needs a decision, in the midst of its neighbours."""
        review, model, view = self._screen.review, self._screen.model, self._list
        asked = {key[0] for key, one in review.proposals() if needs_decision(one)} if review else set()
        rows = [n for n, row in enumerate(model.rows) if row.kind in HOLDERS and row.number in asked]
        if rows:
            view.select_row(rows[-1])
            view.scrollTo(model.index(rows[-1], 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_whole(self) -> EntryCard | None:
        """Show the whole of the current entry over the list; None where the row is none."""
        row, model = self._screen.current(), self._screen.model
        entry = model.entry(row) if row is not None else None
        if entry is None:
            return None
        handling = self._screen.handling()
        card = EntryCard(replace(entry, handling=handling), model.lexicon, self._list)
        card.open_beside(self._list.visualRect(self._list.currentIndex()), self._list.viewport())
        return card

    # -- another value --------------------------------------------------------------------------------------------

    def ask_other(self, key: Key) -> None:
        """Ask which value is meant, where another than the proposed one can be."""
        review, lexicon = self._screen.review, self._screen.model.lexicon
        if review is None:
            return
        proposal = review.proposal(key)
        if key[0] < 0 or not can_be_other(proposal):
            kind = words.word("codes", proposal.code.value)
            text = self.tr("{0}: there is no other value to choose. A accepts it, R refuses it.")
            self._say(text.format(kind))
            return
        entry = review.plan.entries[key[0]]
        offered = choices_of(proposal, lexicon)
        if is_date(proposal):

            def dated(when: When) -> None:
                review.choose(key, when.iso()[0] or "", when_edits(entry, proposal, when))
                self._screen.refresh()

            ask_date(self._list, self._corner(key), offered, dated)
            return

        def taken(chosen: str) -> None:
            edits = edits_for(proposal, entry, chosen, lexicon)
            if edits:
                review.choose(key, chosen, edits)
                self._screen.refresh()

        if can_be_typed(proposal):
            ask_text(self._list, self._corner(key), str(proposal.edits[0].new), taken)
            return
        ask_choice(self._list, self._corner(key), offered, taken)

    def _corner(self, key: Key) -> QPoint:
        row = next(
            (n for n, one in enumerate(self._screen.model.rows) if one.kind in HOLDERS and one.number == key[0]), 0
        )
        spot = self._list.spot_point(row, key[1], "accept")
        return self._list.viewport().mapToGlobal(spot + QPoint(-160, 18))

    # -- figures --------------------------------------------------------------------------------------------------

    def show_figures(self, counted: Figures) -> None:
        """Show the figures of the plan as it is decided now, and what the button would write."""
        screen = self._screen
        if screen.review is None:
            return
        view = screen.view
        plan = screen.review.plan
        log = bool(counted.entries) or not plan.states
        made: list[Figure] = [(str(counted.entries), self.tr("entries found"), False)] if log else []
        processes = {name.removesuffix(" Process"): number for name, number in counted.processes.items() if name}
        if processes and len(processes) < 4:
            made.append((" + ".join(map(str, processes.values())), ", ".join(processes), False))
        if log:
            made.append((str(counted.named), self.tr("States named"), False))
        if counted.stated:
            made.append((str(counted.stated[0]), self.tr("stated by the source"), False))
        said = sum(row.speaks for row in plan.states)
        made += self._counts.figures(plan, said)
        made.append((str(counted.repairs), self.tr("repairs proposed"), False))
        made.append((str(counted.open), self.tr("questions for you"), bool(counted.open)))
        view.strip.show_figures(made)
        asked = sum(len(row.proposals) for row in plan.states)
        view.write.setText(self._counts.button(plan, counted.entries, said, asked))
        view.write.setEnabled(bool(counted.entries or asked or said) and not screen.services.read_only)
        screen.shell.set_facts(
            [
                (str(counted.repairs), self.tr("repairs")),
                (str(counted.accepted), self.tr("accepted")),
                (str(counted.refused), self.tr("refused")),
                (str(counted.open), self.tr("questions")),
            ]
        )

    # -- menu -----------------------------------------------------------------------------------------------------

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(self._list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu | None:
        """Return the menu of the repair that the keys are for, None where there is none."""
        key, review = self.active(), self._screen.review
        if key is None or review is None:
            return None
        proposal = review.proposal(key)
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kind = words.word("codes", proposal.code.value)
        one_by_one = (
            (self.tr("Accept"), "accept", "A"),
            (self.tr("Refuse"), "refuse", "R"),
            (self.tr("Other value …"), "other", "O"),
        )
        for text, act, keys in one_by_one:
            made = action(menu, f"{text}\t{keys}", partial(self._act, act, key))
            made.setEnabled(act != "other" or can_be_other(proposal))
            menu.addAction(made)
        menu.addAction(action(menu, self.tr("Show the whole entry") + "\tEnter", self.show_whole))
        menu.addSeparator()
        of_a_kind = (
            (self.tr("Accept all of this kind: {0}"), Decision.ACCEPTED, "Shift+A"),
            (self.tr("Refuse all of this kind: {0}"), Decision.REFUSED, "Shift+R"),
        )
        for text, decision, keys in of_a_kind:
            menu.addAction(action(menu, f"{text.format(kind)}\t{keys}", partial(self.decide_kind, key, decision)))
        return menu


def _undecided(proposal: PlannedProposal) -> bool:
    return proposal.decision is Decision.OPEN
