"""The list of what a search found, kind by kind: the first of each kind has the kind's words above it.

The words are painted within the line of the first, and are no line of their own: arrows go from answer to answer.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from attplanner.ui import theme
from attplanner.ui.painting import draw_text
from attplanner.ui.widgets.choice_popup import NOW_ROLE, ChoiceDelegate

MOST = 16  # lines in sight
HEAD = 22
LINE = 28
HEAD_ROLE = NOW_ROLE + 1


def head_item(item: QStandardItem, kind: str, *, first: bool) -> None:
    """Say of which kind an answer is: to a screen reader of each, to the eye above the first."""
    item.setData(kind, Qt.ItemDataRole.AccessibleDescriptionRole)
    item.setData(kind if first else "", HEAD_ROLE)


class FoundList(QListView):
    """The pop-up. A completer gives it the height of its first line times their number."""

    def sizeHintForRow(self, row: int, /) -> int:
        """Return the height of a line on an average of those in sight."""
        del row
        model = self.model()
        rows = [model.index(one, 0) for one in range(min(MOST, model.rowCount()))]
        heads = sum(bool(one.data(HEAD_ROLE)) for one in rows)
        return LINE + ceil(HEAD * heads / max(1, len(rows)))


class FoundDelegate(ChoiceDelegate):
    """Paints an answer, with the words of its kind above the first."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), LINE + (HEAD if index.data(HEAD_ROLE) else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        head = index.data(HEAD_ROLE)
        line = QStyleOptionViewItem(option)
        if head:
            above = option.rect.adjusted(8, 4, -8, LINE - option.rect.height())
            painter.setFont(theme.font(11, 600))
            painter.setPen(theme.colour("ink3"))
            draw_text(painter, above, head, option.direction)
            line.rect = option.rect.adjusted(0, HEAD, 0, 0)
        super().paint(painter, line, index)
