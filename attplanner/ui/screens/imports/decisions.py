"""Deciding: by a press, by keys, one by one or all of a kind, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from attplanner.domain.proposals import IN_THE_LOG, Code, Decision
from attplanner.ui import words
from attplanner.ui.actions import action
from attplanner.ui.screens.imports.entry_card import EntryCard
from attplanner.ui.screens.imports.other_value import (
    ask_choice,
    ask_date,
    ask_text,
    can_be_other,
    can_be_typed,
    choices_of,
    edits_for,
    is_date,
    left_edits,
    second_choice,
    when_edits,
)
from attplanner.ui.screens.imports.review import Figures, Key, is_question, needs_decision
from attplanner.ui.screens.imports.state_words import Counts
from attplanner.ui.screens.imports.strip import Figure
from attplanner.ui.screens.imports.walking import Preview, Walk, Went

if TYPE_CHECKING:
    from attplanner.domain.dates import When
    from attplanner.importers.plan import PlannedProposal

ANSWERS = {"accept": Decision.ACCEPTED, "refuse": Decision.REFUSED}


class Decisions(QObject):
    """Gives the review what the list is told; the repair that the keys are for is ringed in the current row."""

    def __init__(self, screen: Preview) -> None:
        super().__init__(screen.view)
        self._screen, self._counts, self.walk = screen, Counts(self), Walk(screen)
        self._list, self._said = screen.view.list, False
        self._list.pressed_answer.connect(self._pressed)
        self._list.key_act.connect(self._key)
        self._list.customContextMenuRequested.connect(self._open_menu)

    # -- deciding -------------------------------------------------------------------------------------------------

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
        self.walk.ring(proposal)
        self._act(act, (self._screen.model.rows[row].number, proposal))

    def _key(self, act: str, all_of_kind: bool) -> None:
        self._hush()
        key = self.walk.active()
        if act in ("next", "previous"):
            self.next_question(back=act == "previous", answered=all_of_kind or act == "previous")
        elif act == "whole":
            self.show_whole()
        elif act in ("left", "right"):
            self.walk.move(1 if act == "right" else -1)
        elif key is None:
            self._say(self.tr("Nothing is to be decided here. N goes to the next question."))
        elif all_of_kind and act in ANSWERS:
            self.decide_kind(key, ANSWERS[act])
            self._go_on(key)
        else:
            self._act(act, key, go_on=True)

    def _go_on(self, key: Key) -> None:
        """Go on from what was decided by a key: from a question to the next one, else to whatever is undecided."""
        review = self._screen.review
        if review is None:
            return
        self.walk.ring(key[1])
        before = review.proposal(key)
        wanted = _of_the_log if before.code in IN_THE_LOG else needs_decision if is_question(before) else _undecided
        went = self.walk.go(wanted)
        self.walk.arrive()
        if not self._said:
            self._say_where(went)

    def _say_where(self, went: Went, *, back: bool = False) -> None:
        """Say where a step led, where that is another place than the next one."""
        if went is Went.NOWHERE:
            self._say(self.tr("No question is left."))
        elif went is Went.STAYED:
            self._say(self.tr("No other question is left."))
        elif went is Went.ROUND and back:
            self._say(self.tr("From the first question round to the last."))
        elif went is Went.ROUND:
            self._say(self.tr("From the last question round to the first."))

    def _act(self, act: str, key: Key, *, go_on: bool = False) -> None:
        """Do what was pressed; by a key it goes on from there."""
        review = self._screen.review
        if review is None:
            return
        then = partial(self._go_on, key) if go_on else partial(self._ring_next, key)
        if act == "other" and review.proposal(key).code is Code.IN_LOG_PARTLY:
            act = "second"
        if act == "other":
            self.ask_other(key, then)
            return
        second = second_choice(review.proposal(key)) if act == "second" else None
        if review.proposal(key).code is Code.IN_LOG_PARTLY and act != "refuse":
            edits = left_edits(review.proposal(key), leave=act == "second")
            review.choose(key, review.proposal(key).new or "", edits)
        elif second is not None:
            edits = when_edits(review.plan.holder(key[0]), review.proposal(key), second)
            review.choose(key, second.iso()[0] or "", edits)
        else:
            review.decide([key], ANSWERS[act])
            self._compare_again(key)
        self._screen.refresh()
        then()

    def _compare_again(self, key: Key) -> None:
        """Compare a row of States with the store once more: an answer may have said which State it is."""
        review = self._screen.review
        if review is None or key[0] >= 0 or review.proposal(key).code is Code.DIFFERS_FROM_STORE:
            return
        row = review.plan.states[~key[0]]
        own = tuple(one for one in row.proposals if one.code is not Code.DIFFERS_FROM_STORE)
        alone = replace(review.plan, states=(replace(row, proposals=own),))
        found = self._screen.services.imports.against_store(alone).states[0].proposals
        if found != row.proposals:
            review.amend(~key[0], found)
            self._list.measure_again()

    def _ring_next(self, key: Key) -> None:
        """Ring the next repair of the row that still needs a decision; the list stays where the pointer is."""
        row, review = self._screen.current(), self._screen.review
        first = self.walk.first_open()
        if row is not None and review is not None and row.number == key[0] and first is not None:
            self.walk.ring(first if needs_decision(review.proposal((row.number, first))) else key[1])

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
            self.walk.show(review.changed_since(earlier))
        else:
            self._say(self.tr("No decision to take back. The log is not touched from the preview."))

    def next_question(self, *, back: bool = False, answered: bool = False) -> None:
        """Go to the next question in the source, or the one before; after the last comes the first.

        Those that are ``answered`` are passed by unless they are wanted too. Where an answer has just led to a
        question, it is the next one: nobody has looked at it yet.
        """
        if self._screen.review is None:
            return
        if self.walk.arrived() and not back:
            self._say(self.tr("This is the next question. N once more goes past it."))
            return
        wanted = is_question if answered else needs_decision
        self._say_where(self.walk.go(wanted, back=back), back=back)

    def show_whole(self) -> EntryCard | None:
        """Show the whole of the current entry over the list; None where the row is none."""
        row, model = self._screen.current(), self._screen.model
        entry = model.entry(row) if row is not None else None
        if entry is None:
            return None
        handling = self._screen.handling()
        process = self._screen.review.process_of(entry) if self._screen.review else entry.process
        card = EntryCard(replace(entry, handling=handling, process=process), model.lexicon, self._list)
        card.open_beside(self._list.visualRect(self._list.currentIndex()), self._list.viewport())
        return card

    # -- another value --------------------------------------------------------------------------------------------

    def ask_other(self, key: Key, then: Callable[[], None]) -> None:
        """Ask which value is meant, where another than the proposed one can be; ``then`` once it is chosen."""
        review, lexicon = self._screen.review, self._screen.model.lexicon
        if review is None:
            return
        proposal = review.proposal(key)
        if not can_be_other(proposal):
            kind = words.word("codes", proposal.code.value)
            text = self.tr("{0}: there is no other value to choose. A accepts it, R refuses it.")
            self._say(text.format(kind))
            return
        entry = review.plan.holder(key[0])
        offered = choices_of(proposal, entry, lexicon)
        if is_date(proposal):

            def dated(when: When) -> None:
                review.choose(key, when.iso()[0] or "", when_edits(entry, proposal, when))
                self._screen.refresh()
                then()

            ask_date(self._list, self._corner(key), offered, dated)
            return

        def taken(chosen: str) -> None:
            edits = edits_for(proposal, entry, chosen, lexicon)
            if edits:
                review.choose(key, chosen, edits)
                self._compare_again(key)
                self._screen.refresh()
                then()

        if can_be_typed(proposal):
            ask_text(self._list, self._corner(key), str(proposal.edits[0].new), taken)
            return
        ask_choice(self._list, self._corner(key), offered, taken)

    def _corner(self, key: Key) -> QPoint:
        row = self.walk.row_of(key[0]) or 0
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
        if counted.in_log:
            made.append((str(counted.in_log), self.tr("in the log already"), False))
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
        view.write.setText(self._counts.button(plan, counted.writes, said, asked))
        view.write.setEnabled(bool(counted.writes or asked or said) and not screen.services.read_only)
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
        key, review = self.walk.active(), self._screen.review
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


def _of_the_log(proposal: PlannedProposal) -> bool:
    """Tell a question, and whether an entry that the log has is left out: what a press of its answers leads to."""
    return needs_decision(proposal) or (proposal.code in IN_THE_LOG and _undecided(proposal))
