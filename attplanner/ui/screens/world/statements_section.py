"""Statements on a State's page: what it said or did, how we know, and its votes in one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from attplanner.domain.state_of_play import StateOfPlay
from attplanner.domain.statement import Statement, VoteRun, vote_runs
from attplanner.ui import language, theme, words
from attplanner.ui.screens.world.play_section import FEW, Edit, PlaySection, link_button, paragraph, yielding
from attplanner.ui.widgets.labels import ElidedLabel, HandlingBadge, LinkLabel

KEYS = "Ctrl+T"
Open = Callable[[str], None]
SHOWN = 220  # letters of a statement on the page; its editor has all


class StatementsSection(PlaySection):
    """The latest statements; those of before are one link away."""

    def __init__(
        self, play: StateOfPlay, at: date, edit: Edit, said_by: Mapping[str, str], open_person: Open, read_only: bool
    ) -> None:
        self._said_by, self._open_person = said_by, open_person
        number = len(play.statements)
        super().__init__(self.tr("Statements"), "", edit, read_only)
        if number:
            self.note.set_full(self.tr("%n statements", "", number))
        else:
            self.add_text(self.tr("Nothing that this State said or did is kept yet."))
        runs = vote_runs(play.statements, at)
        if runs:
            self.add_text(votes_in_words(runs), "strong")
        for one in play.statements[:FEW]:
            self._add(one)
        self._rest = play.statements[FEW:]
        if self._rest:
            self._more = link_button(self.tr("%n more statements", "", len(self._rest)), self.show_all)
            self.body.addWidget(self._more)
        self.add_button(self.tr("Add a statement"), "statement", KEYS)

    def show_all(self) -> None:
        """Show the statements of before as well, above the link that adds one."""
        self._more.hide()
        place = self.body.indexOf(self._more)
        for number, one in enumerate(self._rest):
            self._add(one)
            line = self._lines[one.id]
            self.body.removeWidget(line)
            self.body.insertWidget(place + 1 + number, line)

    def open_editor(self, editor: QWidget, row: str) -> None:
        if row and row not in self._lines and any(one.id == row for one in self._rest):
            self.show_all()
        super().open_editor(editor, row)

    def _add(self, one: Statement) -> None:
        column = self.add_widget_line(one.id)
        what = words.word("votes", one.vote.value) if one.vote else words.word("statement_kinds", one.kind.value)
        voice, when = words.word("voices", one.voice.value), words.when(one.when, short=True)
        said = one.text(language.code())
        first = self.opener(when, f"{when}: {what}, {voice}. {said[:SHOWN]}", "statement", one.id)
        first.setMinimumWidth(92)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(first)
        row.addWidget(ElidedLabel(" · ".join(part for part in (what, one.occasion) if part)), 1)
        row.addWidget(HandlingBadge(one.handling))
        column.addLayout(row)
        if said:
            shown = said if len(said) <= SHOWN else said[:SHOWN].rsplit(" ", 1)[0] + " …"
            column.addWidget(paragraph(f"“{shown}”", "secondary"))
        if one.person is not None and one.person in self._said_by:
            column.addWidget(self._speaker(one.person))
        column.addWidget(ElidedLabel(" · ".join(filter(None, (voice, one.document))), "muted"))

    def _speaker(self, person: str) -> QWidget:
        made = LinkLabel(self._said_by[person])
        made.clicked.connect(lambda: self._open_person(person))
        return yielding(made)


def votes_in_words(runs: list[VoteRun]) -> str:
    """Return votes over the years as one line: "Abstained 2019–2024, in favour 2025"."""
    parts: list[str] = []
    for run in runs:
        vote = words.word("votes", run.vote.value)
        years = str(run.first) if run.first == run.last else f"{run.first}–{run.last}"
        parts.append(f"{vote[:1].lower() + vote[1:] if parts else vote} {years}")
    return ", ".join(parts)
