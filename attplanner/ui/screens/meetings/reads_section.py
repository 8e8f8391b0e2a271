"""How the meeting reads in Annex A, as it may leave now, and what is left out."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.handling import Handling
from attplanner.exports.document import Block, BlockKind, Document
from attplanner.ui import theme, words
from attplanner.ui.widgets.labels import IconLabel, label

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SHOWN = (BlockKind.DATE_LINE, BlockKind.BULLET, BlockKind.PARAGRAPH)


class ReadsSection(QWidget):
    """A piece of the paper."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(label(self.tr("How it reads in Annex A"), "heading"))
        head.addStretch(1)
        self._icon = IconLabel("eye-off", "ink3", 14)
        self.left_out = label("", "secondary")
        head.addWidget(self._icon)
        head.addWidget(self.left_out)
        column.addLayout(head)
        paper = QFrame()
        paper.setProperty("role", "paper")
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(12, 8, 12, 8)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        inner.addWidget(self.text)
        column.addWidget(paper)

    def show_activity(self, activity: Activity, language: str) -> None:
        """Read the record again as it would be printed in a language."""
        document = self._services.activities.reads_as(activity.id, language)
        blocks = [one for one in document.body if isinstance(one, Block) and one.kind in SHOWN]
        if blocks:
            self._show(document, blocks)
        else:
            self.text.setFont(theme.font(12))
            self.text.setText(html.escape(self.tr("Nothing of it may leave: mark an item for publication.")))
        self.text.setAccessibleName("\n".join(" ".join(one.cells) for one in blocks) or self.text.text())
        self._show_left_out(activity)

    def _show(self, document: Document, blocks: list[Block]) -> None:
        del document
        self.text.setFont(theme.font(13, 400, theme.SERIF))
        self.text.setText("".join(_paragraph(one) for one in blocks))

    def _show_left_out(self, activity: Activity) -> None:
        kept = [item.handling for item in activity.items if item.handling is not Handling.PUBLICATION]
        reasons = Counter(words.word("reasons", one.value) for one in kept)
        said = ", ".join(f"{number} {reason}" if len(reasons) > 1 else reason for reason, number in reasons.items())
        text = self.tr("%n items left out: {0}", "", len(kept)).format(said) if kept else ""
        self.left_out.setText(text)
        self._icon.setVisible(bool(kept))


def _paragraph(block: Block) -> str:
    cells = [html.escape(cell) for cell in block.cells]
    if block.kind is BlockKind.DATE_LINE:
        return f"<p style='margin:0'><b>{'&nbsp;&nbsp;&nbsp;'.join(cell for cell in cells if cell)}</b></p>"
    if block.kind is BlockKind.BULLET:
        return f"<p style='margin:0 0 0 14px; text-indent:-14px'>–&nbsp;&nbsp;{cells[0]}</p>"
    return f"<p style='margin:0'>{' '.join(cells)}</p>"
