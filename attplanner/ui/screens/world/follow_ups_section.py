"""Follow-ups on a State's page: what it promised and what we have to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel

from attplanner.domain.follow_up import DueGroup, FollowUp, FollowUpStatus, Side
from attplanner.ui import theme, words
from attplanner.ui.screens.world.play_section import Edit, PlaySection, link_button, yielding
from attplanner.ui.widgets.labels import ElidedLabel, HandlingBadge, badge, label

KEYS = "Ctrl+L"
LOOK = {DueGroup.OVERDUE: "bad", DueGroup.TODAY: "warn", DueGroup.WEEK: "warn"}
Close = Callable[[FollowUp, bool], object]


class FollowUpsSection(PlaySection):
    """Theirs and ours, the earliest due first; what is closed is one link away."""

    def __init__(self, rows: Sequence[FollowUp], at: date, close: Close, edit: Edit, read_only: bool) -> None:
        super().__init__(self.tr("Follow-ups"), "", edit, read_only)
        self._at, self._close = at, close
        if not rows:
            self.add_text(self.tr("Nothing is promised, and nothing is to be done."))
        opened = [one for one in rows if one.status is FollowUpStatus.OPEN]
        for side in Side:
            mine = [one for one in opened if one.side is side]
            if mine:
                self.body.addWidget(label(words.word("sides", side.value), "secondary"))
            for one in mine:
                self._add(one)
        if opened:
            self.note.set_full(self.tr("%n open", "", len(opened)))
        self._closed = [one for one in rows if one.status is not FollowUpStatus.OPEN]
        self.add_button(self.tr("Add a follow-up"), "follow-up", KEYS)
        if self._closed:
            self._more = link_button(self.tr("%n closed", "", len(self._closed)), self._show_closed)
            self.body.addWidget(self._more)

    def _show_closed(self) -> None:
        self._more.hide()
        for one in self._closed:
            self._add(one)

    def _add(self, one: FollowUp) -> None:
        column = self.add_widget_line(one.id)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self._box(one), alignment=Qt.AlignmentFlag.AlignTop)
        side = words.word("sides", one.side.value)
        text = self.opener(one.text, f"{side}: {one.text}", "follow-up", one.id)
        row.addWidget(yielding(text), 1)
        if one.due is not None:
            row.addWidget(self._due(one, one.due), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(HandlingBadge(one.handling), alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        detail = " · ".join(part for part in (one.owner, one.said) if part)
        if detail:
            column.addWidget(ElidedLabel(detail, "muted"))

    def _box(self, one: FollowUp) -> QCheckBox:
        box = QCheckBox()
        box.setFixedWidth(18)
        box.setChecked(one.status is not FollowUpStatus.OPEN)
        box.setAccessibleName(self.tr("Done: {0}").format(one.text))
        box.setToolTip(self.tr("Close or open again (Space)"))
        box.setEnabled(not self._read_only)
        box.clicked.connect(lambda done: self._close(one, done))
        return box

    def _due(self, one: FollowUp, due: date) -> QLabel:
        look = LOOK.get(one.group(self._at), "")
        return badge(words.short_day(due), look) if look else label(words.short_day(due), "muted")
