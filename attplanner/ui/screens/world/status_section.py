"""Official status on a State's page: its shape and word, each treaty action with date, doubt and source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from attplanner.domain.dates import Precision, When
from attplanner.domain.state_page import StatePage
from attplanner.domain.treaty_status import DEPOSITS, Status, TreatyAction, source_titles
from attplanner.ui import theme, words
from attplanner.ui.screens.world.columns import doubt_in_words
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import ElidedLabel, badge, label
from attplanner.ui.widgets.section import Section
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.widgets.status_glyph import StatusGlyph

CAPTION = 84
EditAction = Callable[[TreatyAction | None], None]


class StatusSection(Section):
    """What the depositary says, as at a date; the office's own dates are marked as such."""

    def __init__(
        self, page: StatePage, at: date, sources: Mapping[str, str], edit: EditAction, read_only: bool
    ) -> None:
        super().__init__(self.tr("Official status"), "")
        self.note.set_full(self.tr("depositary, as at {0}").format(words.day(at)))
        self._sources, self._edit, self._read_only = sources, edit, read_only
        self._add_status(page)
        for one in page.row.status.actions:
            self._add_action(one)
        self._add_missing(page)
        self._add_button()

    def _add_status(self, page: StatePage) -> None:
        status = page.row.status
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(StatusGlyph(status.status))
        row.addWidget(label(words.word("statuses", status.status.value), "strong"))
        row.addStretch(1)
        for flag in status.flags:
            if flag.value != "not verified":
                row.addWidget(badge(words.word("flags", flag.value), "warn"))
        self.body.addLayout(row)

    def _add_action(self, one: TreatyAction) -> None:
        sources = source_titles(one.source, self._sources)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        caption = label(words.word("actions", one.action), "label", wrap=True)
        caption.setFixedWidth(CAPTION)
        row.addWidget(caption, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._dated(one), 1)
        self.body.addLayout(row)
        below = QHBoxLayout()
        detail = ElidedLabel(self._detail(one, sources), "muted")
        detail.setToolTip("\n".join(part for part in (*sources, one.note) if part))
        below.addWidget(detail, 1)
        below.addWidget(self._pencil(one))
        self.body.addLayout(below)

    def _dated(self, one: TreatyAction) -> QWidget:
        """Return the date with its badge, which stands below it where both do not fit."""
        made = QWidget()
        flow = FlowLayout(made, gap=theme.S)
        flow.addWidget(label(action_date(one)))
        if one.origin == "office":
            flow.addWidget(badge(self.tr("our date"), "accent"))
        elif doubt := doubt_in_words(one.verified):
            flow.addWidget(badge(doubt, "warn"))
        return made

    def _detail(self, one: TreatyAction, sources: Sequence[str]) -> str:
        effect = one.in_effect_from if one.action in DEPOSITS or one.action == "withdrawal" else None
        parts = [self.tr("in force {0}").format(words.day(effect)) if effect else "", *sources[:1]]
        if not sources and one.verified == "no" and one.origin != "office":
            parts.append(doubt_in_words("no-source"))
        if len(sources) > 1:
            parts.append(self.tr("%n more sources", "", len(sources) - 1))
        return " · ".join(part for part in parts if part)

    def _pencil(self, one: TreatyAction) -> QToolButton:
        name = self.tr("Correct this date: {0}").format(words.word("actions", one.action))
        button = small_button("pencil", name)
        button.setFixedSize(22, 20)
        button.setEnabled(not self._read_only)
        button.clicked.connect(lambda: self._edit(one))
        return button

    def _add_missing(self, page: StatePage) -> None:
        """Say in words what has not been done yet; no empty line leaves it open."""
        status = page.row.status
        done = {one.action for one in status.actions}
        if status.status is Status.NOT_YET and not done:
            self.add_text(self.tr("Neither signature nor instrument by this date."), "label")
        elif not done & DEPOSITS and "withdrawal" not in done:
            self.add_line(self.tr("Ratified"), self.tr("no instrument deposited"))

    def _add_button(self) -> None:
        self.add = QPushButton(self.tr("Add a treaty action"))
        self.add.setProperty("kind", "link")
        self.add.setEnabled(not self._read_only)
        self.add.clicked.connect(lambda: self._edit(None))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addLayout(row)

    def open_editor(self, editor: QWidget) -> None:
        """Show an editor at the foot of the section."""
        self.body.addSpacing(4)
        self.body.addWidget(editor)
        self.add.hide()


def action_date(one: TreatyAction) -> str:
    """Return when an act was done, as exactly as it is known."""
    if one.start is None or one.end is None:
        return words.when(When())
    precision = Precision.DAY if one.precision is Precision.UNKNOWN else one.precision
    return words.when(When(one.start, one.end, precision))
