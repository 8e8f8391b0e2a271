"""Pathway on a State's page: our estimate, its evidence and its age, and the moves before it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from attplanner.domain.pathway import Momentum, PathwayMove, Stage, standing
from attplanner.domain.state_of_play import LoggedItem, StateOfPlay
from attplanner.ui import theme, words
from attplanner.ui.screens.world.play_fields import item_words, statement_words
from attplanner.ui.screens.world.play_section import FEW, Edit, PlaySection, link_button, pair, paragraph
from attplanner.ui.widgets.labels import ElidedLabel, HandlingBadge, IconLabel, badge, label
from attplanner.ui.widgets.stage_track import STAGES

MOVE_KEYS, RENEW_KEYS = "Ctrl+M", "Ctrl+R"
HEIGHT, GAP = 8, 2


class StageBar(QWidget):
    """The eight stages across the page: full up to the one that is reached, which shows how sure it still is."""

    def __init__(self, move: PathwayMove, stale: bool) -> None:
        super().__init__()
        self._number = min(move.stage.number, STAGES)
        declined = move.momentum is Momentum.DECLINED
        self._past = "not_yet_edge" if declined else "accent"
        self._now = self._past if declined else "stale" if stale or move.momentum is Momentum.STALLED else "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(STAGES * 24, HEIGHT + 4)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - GAP * (STAGES - 1)) / STAGES
        for place in range(STAGES):
            number = STAGES - place if self.isRightToLeft() else place + 1
            token = "line" if number > self._number else self._now if number == self._number else self._past
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(QRectF(place * (width + GAP), 2, width, HEIGHT), 2, 2)
        painter.end()


class PathwaySection(PlaySection):
    """Where the State stands by our estimate as at a date. It is internal, and never stands beside a fact."""

    def __init__(
        self, play: StateOfPlay, items: Mapping[str, LoggedItem], at: date, stale_after: int, edit: Edit,
        read_only: bool,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("Pathway"), "", edit, read_only)
        self._play, self._items, self._at = play, items, at
        self._statements = {one.id: one for one in play.statements}
        self.head.addWidget(IconLabel("lock", "ink3", 14))
        self.head.addWidget(label(self.tr("our estimate, internal"), "muted"))
        now = standing(list(play.moves), at)
        if now is None:
            self.add_text(self.tr("Nothing is estimated of this State yet."))
        else:
            self._add_now(now, now.is_stale(at, stale_after))
        self._add_links(now)
        self._earlier = [move for move in play.moves if now is None or move.id != now.id]
        self._add_history()

    def _add_now(self, move: PathwayMove, stale: bool) -> None:
        column = self.add_widget_line(move.id)
        stage = words.word("stages", move.stage.value)
        name = self.opener(stage, f"{self.tr('Pathway')}: {stage}", "move", move.id)
        column.addLayout(pair(name, label(self._place(move), "secondary")))
        column.addWidget(StageBar(move, stale))
        column.addLayout(self._evidence_line(move, stale))
        how = (words.word("momenta", move.momentum.value), words.word("voices", move.voice.value), move.author)
        column.addLayout(pair(ElidedLabel(" · ".join(filter(None, how)), "secondary"), HandlingBadge(move.handling)))
        for text in (move.note, self.tr("Needs: {0}").format(move.needs) if move.needs else ""):
            if text:
                column.addWidget(paragraph(text, "secondary"))

    def _place(self, move: PathwayMove) -> str:
        number = move.stage.number
        if number > STAGES:
            return self.tr("after all 8")
        following = words.word("stages", list(Stage)[number].value)
        return self.tr("{0} of 8, next: {1}").format(number, following)

    def _evidence_line(self, move: PathwayMove, stale: bool) -> QHBoxLayout:
        found = self.evidence_of(move)
        said = self.tr("Evidence {0}").format(found) if found else self.tr("No evidence named")
        text = ElidedLabel(said, "secondary")
        return pair(text, badge(self._age(move, stale), "warn" if stale else "plain"))

    def evidence_of(self, move: PathwayMove) -> str:
        """Return what a move rests on, in a line; "" where nothing is named."""
        if move.statement in self._statements:
            return statement_words(self._statements[move.statement])
        item = self._items.get(move.item or "")
        return item_words(item) if item else move.document

    def _age(self, move: PathwayMove, stale: bool) -> str:
        days = (self._at - move.moved_on).days
        if stale and move.review_by is not None and self._at > move.review_by:
            return self.tr("review was due {0}").format(words.short_day(move.review_by))
        return self.tr("%n days old, stale", "", days) if stale else self.tr("%n days old", "", days)

    def _add_links(self, now: PathwayMove | None) -> None:
        line = QHBoxLayout()
        self.move_link = link_button(self.tr("Move"), lambda: self._edit("move", ""), MOVE_KEYS)
        line.addWidget(self.move_link)
        self.move_link.setEnabled(not self._read_only)
        if now is not None:
            renew = link_button(self.tr("Renew the evidence"), lambda: self._edit("renewal", ""), RENEW_KEYS)
            renew.setEnabled(not self._read_only)
            line.addWidget(renew)
        line.addStretch(1)
        self.body.addLayout(line)

    def _add_history(self) -> None:
        if not self._earlier:
            return
        self._more = link_button(self.tr("%n more moves", "", len(self._earlier)), self._show_history)
        self.body.addWidget(self._more)
        if len(self._earlier) <= FEW:
            self._show_history()

    def _show_history(self) -> None:
        self._more.hide()
        for move in self._earlier:
            self._add_earlier(move)

    def _add_earlier(self, move: PathwayMove) -> None:
        column = self.add_widget_line(move.id)
        stage, day = words.word("stages", move.stage.value), words.short_day(move.moved_on)
        voice, momentum = words.word("voices", move.voice.value), words.word("momenta", move.momentum.value)
        first = self.opener(day, f"{day}: {stage}", "move", move.id)
        first.setFixedWidth(92)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(first)
        row.addWidget(ElidedLabel(stage), 1)
        row.addWidget(label(momentum, "muted"))
        column.addLayout(row)
        detail = " · ".join(part for part in (self.evidence_of(move), voice, move.author) if part)
        column.addWidget(ElidedLabel(detail, "muted"))
