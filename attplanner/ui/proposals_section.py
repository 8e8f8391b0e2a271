"""Questions that an import left open, beside the meeting or the State: accepted or refused any day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.proposals import Decision
from attplanner.domain.runs import OpenProposal
from attplanner.ui import theme, words
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import badge, label

if TYPE_CHECKING:
    from attplanner.services.facade import Services


class ProposalsSection(QWidget):
    """The open questions of a record; those that are decided are shown on request."""

    def __init__(self, services: Services, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._services, self._attempt = services, attempt
        self._all = False
        self._row = ""
        self._shown: list[OpenProposal] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)
        self._page = QWidget()
        self._column.addWidget(self._page)

    def show_row(self, row: str) -> None:
        """Show the questions of a record (of a State by its ISO3 code); hidden where there are none."""
        self.setVisible(self.set_row(row))

    def set_row(self, row: str) -> bool:
        """Take up the questions of a record, and tell whether there are any."""
        if row != self._row:
            self._all = False
        self._row = row
        found = self._services.activities.proposals(row)
        if found != self._shown:
            self._shown = found
            self._fill(found)
        return bool(found)

    def _fill(self, found: list[OpenProposal]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        is_open = [one for one in found if one.decision is Decision.OPEN]
        decided = [one for one in found if one.decision is not Decision.OPEN]
        questions = sum(bool(one.field) for one in is_open)  # a warning has no field, and asks nothing
        column.addLayout(self._head(questions, len(is_open), len(decided)))
        for one in is_open + (decided if self._all else []):
            column.addWidget(self._line(one))
        self._column.replaceWidget(self._page, page)
        self._page.hide()
        self._page.deleteLater()
        self._page = page

    def _head(self, questions: int, is_open: int, decided: int) -> QHBoxLayout:
        row = QHBoxLayout()
        title = self.tr("Worth knowing") if is_open else self.tr("No open questions")
        title = self.tr("%n open questions", "", questions) if questions else title
        row.addWidget(label(title, "heading"))
        row.addStretch(1)
        if decided:
            text = self.tr("Hide what is decided") if self._all else self.tr("%n decided", "", decided)
            row.addWidget(_button(text, self._toggle, kind="link"))
        return row

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill(self._shown or [])

    def _line(self, one: OpenProposal) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        set_edges(column, 10, 7, 8, 7)
        column.setSpacing(4)
        top, answers = QWidget(), QWidget()
        flow = FlowLayout(top, gap=theme.S)  # the answers stand below where both do not fit
        flow.addWidget(badge(words.word("codes", one.code), "warn" if one.decision is Decision.OPEN else "plain"))
        flow.addWidget(answers)
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        for text, decision in self._answers(one):
            button = _button(text, self._decider(one, decision))
            button.setAccessibleName(f"{text}: {words.word('codes', one.code)}. {words.why(one.code, one.reason)}")
            button.setEnabled(not self._services.read_only)
            row.addWidget(button)
        column.addWidget(top)
        column.addWidget(label(words.why(one.code, one.reason), "secondary", wrap=True))
        if one.new is not None:
            said = self.tr("{0} → {1}").format(self._named(one, one.old), self._named(one, one.new))
            column.addWidget(label(said, wrap=True))
        return frame

    def _named(self, one: OpenProposal, value: str | None) -> str:
        """Return a value as it is read: a State by its name, not by its code; an act with its day."""
        lexicon = self._services.lexicon()
        if one.field.endswith("state") and value in lexicon.states:
            return lexicon.shown_state(value)
        return words.act(value) if value else self.tr("nothing")

    def _answers(self, one: OpenProposal) -> list[tuple[str, Decision]]:
        if one.decision is not Decision.OPEN:
            said = self.tr("Accepted") if one.decision is Decision.ACCEPTED else self.tr("Refused")
            return [(self.tr("{0}: open again").format(said), Decision.OPEN)]
        if not one.field:
            return [(self.tr("Seen"), Decision.ACCEPTED)]
        return [(self.tr("Accept"), Decision.ACCEPTED), (self.tr("Refuse"), Decision.REFUSED)]

    def _decider(self, one: OpenProposal, decision: Decision) -> Callable[[], object]:
        return lambda: self._attempt(lambda: self._services.activities.decide(one.id, decision))


def _button(text: str, act: Callable[[], object], kind: str = "") -> QPushButton:
    made = QPushButton(text)
    made.setProperty("scale", "small")
    if kind:
        made.setProperty("kind", kind)
    made.clicked.connect(lambda *_: act())
    return made
