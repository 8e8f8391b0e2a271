"""Obstacles on a State's page: why it does not join, who said so, which answer was used and what followed."""

from __future__ import annotations

from collections.abc import Mapping

from attplanner.domain.obstacle import Answer, Obstacle, ObstacleStatus
from attplanner.domain.state_of_play import AnswerUse, LoggedItem, StateOfPlay
from attplanner.domain.text import fold
from attplanner.ui import theme, words
from attplanner.ui.screens.world.editors import NEW
from attplanner.ui.screens.world.play_fields import item_words, statement_words
from attplanner.ui.screens.world.play_section import Edit, PlaySection, pair, paragraph, yielding
from attplanner.ui.widgets.labels import ElidedLabel, HandlingBadge, badge

KEYS = "Ctrl+J"
LOOK = {ObstacleStatus.OPEN: "plain", ObstacleStatus.EASED: "warn", ObstacleStatus.GONE: "ok"}


class ObstaclesSection(PlaySection):
    """``uses`` says of an answer, by its folded words, how often it was used and whom it moved."""

    def __init__(
        self, play: StateOfPlay, items: Mapping[str, LoggedItem], uses: Mapping[str, AnswerUse], edit: Edit,
        read_only: bool,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("Obstacles"), "", edit, read_only)
        self._items, self._uses = items, uses
        self._statements = {one.id: one for one in play.statements}
        if not play.obstacles:
            self.add_text(self.tr("What stands in the way of this State is not kept yet."))
        for one in play.obstacles:
            self._add(one)
        self.add_button(self.tr("Add an obstacle"), "obstacle", KEYS)

    def _add(self, one: Obstacle) -> None:
        column = self.add_widget_line(one.id)
        category = words.word("obstacle_categories", one.category.value)
        said = f"{self.tr('Obstacle')}: {category}. {one.text}"
        status = badge(words.word("obstacle_statuses", one.status.value), LOOK[one.status])
        column.addLayout(pair(self.opener(category, said, "obstacle", one.id), status, HandlingBadge(one.handling)))
        if one.text:
            column.addWidget(paragraph(one.text, ""))
        column.addWidget(ElidedLabel(words.word("obstacle_kinds", one.kind.value), "muted"))
        for line in self._who(one):
            column.addWidget(ElidedLabel(line, "secondary"))
        for answer in one.answers:
            self._add_answer(answer)
        self.add_button(self.tr("Add the answer used"), "answer", row=f"{NEW}{one.id}").setAccessibleName(
            f"{self.tr('Add the answer used')}: {category}"
        )

    def _who(self, one: Obstacle) -> list[str]:
        """Return who said it, a line for each statement; without one it is our assessment."""
        said = [self._statements[key] for key in one.evidence if key in self._statements]
        lines = [f"{words.word('voices', known.voice.value)}: {statement_words(known)}" for known in said]
        return lines or [words.word("voices", "assessment")]

    def _add_answer(self, answer: Answer) -> None:
        column = self.add_widget_line(answer.id)
        column.setContentsMargins(theme.M, 0, theme.M, 2)
        first = self.opener(answer.text, f"{self.tr('Answer used')}: {answer.text}", "answer", answer.id)
        column.addWidget(yielding(first))
        item = self._items.get(answer.item or "")
        where = item_words(item) if item else words.short_day(answer.given_on) if answer.given_on else ""
        if where:
            column.addWidget(ElidedLabel(self.tr("Used {0}").format(where), "muted"))
        if answer.effect:
            column.addWidget(paragraph(self.tr("What followed: {0}").format(answer.effect), "secondary"))
        use = self._uses.get(fold(answer.text))
        if use is not None:
            column.addWidget(paragraph(self._use(use), "muted"))

    def _use(self, use: AnswerUse) -> str:
        """Return how an answer fared: our estimate of moves, so it is never counted among facts."""
        used = self.tr("used %n times", "", use.used)
        moved = self.tr("%n States moved within a year", "", len(use.moved))
        return self.tr("This answer: {0}, {1} (our estimate)").format(used, moved)
