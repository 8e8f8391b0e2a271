"""Lines of an inspector that open something: meetings, people, offices, follow-ups; the first ones, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.activity import ActivityRow
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.person import PersonRow
from attplanner.ui import language, theme, words
from attplanner.ui.screens.people.columns import person_detail, person_name
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, HandlingBadge, LinkLabel, handling_marks, label
from attplanner.ui.widgets.section import Section
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.services.facade import Services

FEW, MORE = 8, 50
One = TypeVar("One")


def add_first(
    section: Section, ones: Sequence[One], make: Callable[[Sequence[One]], list[QWidget]], few: int = FEW
) -> None:
    """Add lines for the first ones, and a button that adds more; those of the rest are made when they are shown."""
    for line in make(ones[:few]):
        section.body.addWidget(line)
    rest = ones[few:]
    if not rest:
        return
    more = QPushButton(translate("people", "Show {0} more").format(min(len(rest), MORE)))
    more.setProperty("kind", "link")
    section.body.addWidget(more)

    def show_more() -> None:
        more.hide()
        add_first(section, rest, make, MORE)

    more.clicked.connect(show_more)


def link_line(text: str, name: str, detail: str, act: Callable[[], object], end: QWidget | None = None) -> QWidget:
    """Return a line: words that open something, and what stands behind them."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.S)
    link = LinkLabel(text)
    link.setAccessibleName(name)
    link.clicked.connect(act)
    row.addWidget(link)
    row.addWidget(ElidedLabel(detail, "secondary"), 1)
    if end is not None:
        row.addWidget(end)
    return made


def meetings_section(services: Services, shell: Shell, title: str, ids: Sequence[str]) -> Section:
    """Return the meetings of these ids, the newest first, each opens."""
    section = Section(title, str(len(ids)) if ids else "")
    if not ids:
        section.add_text(translate("people", "Nothing is logged yet."))

    def lines(some: Sequence[str]) -> list[QWidget]:
        known = {row.id: row for row in services.activities.rows_of(some)}
        return [_meeting(shell, known[one]) for one in some if one in known]

    add_first(section, ids, lines)
    return section


def _meeting(shell: Shell, row: ActivityRow) -> QWidget:
    when = words.when(row.when, short=True)
    made = link_line(
        when, f"{when} {row.place}: {row.text}", row.place.split(",")[0] or row.text,
        lambda: shell.open_ref(Ref("activity", row.id)), handling_marks(row.handlings),
    )  # fmt: skip
    link = made.findChild(LinkLabel)
    if link is not None:
        link.setFixedWidth(104)
    made.setToolTip(row.text)
    return made


def people_section(shell: Shell, title: str, people: Sequence[PersonRow]) -> Section:
    """Return people, each opens."""
    section = Section(title, str(len(people)) if people else "")
    if not people:
        section.add_text(translate("people", "Nobody is known to hold a post here."))
    add_first(section, people, lambda some: [_person(shell, one) for one in some])
    return section


def _person(shell: Shell, row: PersonRow) -> QWidget:
    name = person_name(row)
    return link_line(name, f"{name}, {person_detail(row)}", row.post, lambda: shell.open_ref(Ref("person", row.id)))


def statements_section(services: Services, ids: Sequence[str]) -> Section:
    """Return what a body said, the newest first, in full."""
    section = Section(translate("people", "Statements"), str(len(ids)))
    add_first(section, ids, lambda some: [_statement(services, one) for one in some])
    return section


def _statement(services: Services, statement: str) -> QWidget:
    one, made = services.state_of_play.statement(statement), QWidget()
    column, row = QVBoxLayout(made), QHBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row.setSpacing(theme.S)
    if one is None:
        return made
    what = words.word("votes", one.vote.value) if one.vote else words.word("statement_kinds", one.kind.value)
    row.addWidget(label(words.when(one.when, short=True), "strong"))
    row.addWidget(ElidedLabel(" · ".join(part for part in (what, one.occasion) if part), "secondary"), 1)
    row.addWidget(HandlingBadge(one.handling))
    column.addLayout(row)
    if said := one.text(language.code()):
        column.addWidget(label(f"“{said}”", "secondary", wrap=True))
    known = ", ".join(part for part in (words.word("voices", one.voice.value), one.document) if part)
    column.addWidget(ElidedLabel(known, "muted"))
    return made


def follow_ups_section(services: Services, shell: Shell, ids: Sequence[str], today: date) -> Section:
    """Return follow-ups, each opens."""
    section = Section(translate("people", "Follow-ups"), str(len(ids)) if ids else "")
    if not ids:
        section.add_text(translate("people", "Nothing is promised or due."))
    known = {one.id: one for one in services.follow_ups.some(ids)}
    rows = [known[one] for one in ids]
    add_first(section, rows, lambda some: [_follow_up(shell, one, today) for one in some])
    return section


def _follow_up(shell: Shell, one: FollowUp, today: date) -> QWidget:
    due = words.near_day(one.due, today) or words.word("due_groups", "undated")
    state = words.word("follow_up_statuses", one.status.value)
    return link_line(
        due, f"{one.text}, {due}, {state}", one.text, lambda: shell.open_ref(Ref("follow_up", one.id)),
        label(state, "muted"),
    )  # fmt: skip
