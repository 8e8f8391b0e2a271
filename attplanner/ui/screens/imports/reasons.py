"""How the reasons of repairs and warnings break into lines beside what can be pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from attplanner.ui import theme
from attplanner.ui.screens.imports import layout
from attplanner.ui.screens.imports.pieces import pieces_width
from attplanner.ui.screens.imports.said import Line, Piece
from attplanner.ui.widgets.labels import elide

MOST = 3  # lines that a reason may take; what is longer still is whole in the tooltip


class Reasons:
    """Measures and breaks reasons, in small print."""

    def __init__(self) -> None:
        self._metrics = QFontMetrics(theme.font(12))
        self._wrapper = layout.Wrapper(self._metrics)
        self._button = QFontMetrics(theme.font(12, 500))

    def room(self, line: Line, rect: QRect, texts: Sequence[tuple[str, str]]) -> QRect:
        """Return where the words of a line stand; ``texts`` are the answers of a question: act, words."""
        if line.question and line.key is not None:
            first = layout.button_spots(rect, line.key, texts, self._button)[0].rect.x()
            return QRect(rect.x() + 40, rect.y() + 6, max(first - rect.x() - 52, 60), layout.LINE)
        pair = layout.PAIR + 12 if line.key is not None else 0
        return QRect(rect.x() + 22, rect.y() + 4, rect.width() - 22 - pair, layout.LINE)

    def below(self, rect: QRect, reason: int) -> QRect:
        """Return where the first line stands of what the answers would write, under that many lines of reason."""
        top = rect.y() + 6 + layout.LINE + max(reason, 1) * layout.SMALL + 2
        return QRect(rect.x() + 40, top, rect.width() - 52, layout.LINE)

    def further(self, line: Line, rect: QRect, texts: Sequence[tuple[str, str]]) -> int:
        """Return how many lines a row needs beyond those that each repair has."""
        room = self.room(line, rect, texts).width()
        if not line.question and pieces_width(behind(line)) < room:
            return 0
        count = min(len(self._wrapper.wrap([(0, line.reason)], room)), MOST)
        return count - 1 + len(self.outcomes(line, self.below(rect, 1).width())) if line.question else count

    def broken(self, line: Line, room: int, further: int) -> list[str]:
        """Return the lines that stand below the title; none where the reason stands behind it."""
        count = min(further + 1, MOST) if line.question else further
        if not count:
            return []
        parts = [text for _, text, _ in self._wrapper.wrap([(0, line.reason)], room)]
        last = elide(" ".join(parts[count - 1 :]), self._metrics, room)
        return [*parts[: count - 1], last] if last else parts[: count - 1]

    def lead(self, line: Line) -> int:
        """Return the width of the column that says which answer leads to a text."""
        return max((self._button.horizontalAdvance(lead) for lead, _ in line.outcomes), default=0) + layout.GAP

    def outcomes(self, line: Line, width: int) -> list[tuple[str, str]]:
        """Return the lines of what the answers would write, whole: what leads to it, "" where a text goes on."""
        return [
            (lead if n == 0 else "", part)
            for lead, text in line.outcomes
            for n, (_, part, _) in enumerate(self._wrapper.wrap([(0, text)], width - self.lead(line)))
        ]


def behind(line: Line) -> list[Piece]:
    """Return a line with its reason behind it."""
    return [*line.pieces, (f"  {line.reason}", "muted")]
