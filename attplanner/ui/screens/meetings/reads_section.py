"""How the meeting reads in Annex A, as it may leave now, and what is left out."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.handling import Handling
from attplanner.exports.document import Block, BlockKind, Document
from attplanner.ui import theme, words
from attplanner.ui.actions import with_shortcut
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import IconLabel, label

if TYPE_CHECKING:
    from attplanner.services.activity_wording import Unnamed
    from attplanner.services.facade import Services

ANEW, KEEP = "Ctrl+Shift+W", "Ctrl+Shift+K"
MOST_KEPT = 500
SHOWN = (BlockKind.DATE_LINE, BlockKind.BULLET, BlockKind.PARAGRAPH)


class ReadsSection(QWidget):
    """A piece of the paper, and below it what its words leave out. ``kept`` are wordings that stay as they are."""

    answered = Signal()  # the button that had the focus goes

    def __init__(self, services: Services, saver: Saver) -> None:
        super().__init__()
        self._services, self._saver = services, saver
        self._activity, self._language = Activity(), "en"
        self.kept: list[str] = []
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
        self.notices: list[WordingNotice] = []
        self._below = QVBoxLayout()
        self._below.setSpacing(6)
        column.addLayout(self._below)

    def show_activity(self, activity: Activity, language: str) -> None:
        """Read the record again as it would be printed in a language."""
        self._activity, self._language = activity, language
        document = self._services.activities.reads_as(activity.id, language)
        blocks = [one for one in document.body if isinstance(one, Block) and one.kind in SHOWN]
        if blocks:
            self._show(document, blocks)
        else:
            self.text.setFont(theme.font(12))
            self.text.setText(html.escape(self.tr("Nothing of it may leave: mark an item for publication.")))
        self.text.setAccessibleName("\n".join(" ".join(one.cells) for one in blocks) or self.text.text())
        self._show_left_out(activity)
        self._show_unnamed()

    def _show(self, document: Document, blocks: list[Block]) -> None:
        del document
        self.text.setFont(theme.font(13, 400, theme.SERIF))
        self.text.setText("".join(_paragraph(one) for one in blocks))

    def _show_unnamed(self) -> None:
        """Say of each item whom its words leave out, unless somebody said that they stay so."""
        found = self._services.activities.unnamed(self._activity, self._language)
        wanted = [one for one in found if self._key(one) not in self.kept]
        if [notice.about for notice in self.notices] == wanted:
            return
        focus = self.window().focusWidget()
        inside = focus is not None and any(gone.isAncestorOf(focus) for gone in self.notices)
        for gone in self.notices:
            self._below.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.notices = [self._notice(one) for one in wanted]
        for number, notice in enumerate(self.notices):
            notice.set_shortcuts(number == 0)
            self._below.addWidget(notice)
        if inside:
            self.answered.emit()

    def _notice(self, about: Unnamed) -> WordingNotice:
        made = WordingNotice(about, writable=not self._services.read_only)
        made.anew_wanted.connect(lambda: self._compose(about))
        made.keep_wanted.connect(lambda: self._keep(about))
        return made

    def _compose(self, about: Unnamed) -> None:
        set_wording = self._services.activities.set_wording
        self._saver.flush()
        self._saver.attempt(lambda: set_wording(about.item, self._language, about.anew))

    def _keep(self, about: Unnamed) -> None:
        self.kept = [*self.kept, self._key(about)][-MOST_KEPT:]
        self._show_unnamed()

    def _key(self, about: Unnamed) -> str:
        return " ".join((about.item, self._language, *about.names))

    def _show_left_out(self, activity: Activity) -> None:
        kept = [item.handling for item in activity.items if item.handling is not Handling.PUBLICATION]
        reasons = Counter(words.word("reasons", one.value) for one in kept)
        said = ", ".join(f"{number} {reason}" if len(reasons) > 1 else reason for reason, number in reasons.items())
        text = self.tr("%n items left out: {0}", "", len(kept)).format(said) if kept else ""
        self.left_out.setText(text)
        self._icon.setVisible(bool(kept))


class WordingNotice(QFrame):
    """Says whom the words of an item leave out; two buttons answer it."""

    anew_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, about: Unnamed, *, writable: bool) -> None:
        super().__init__()
        self.about = about
        self.setProperty("role", "card")
        names = "; ".join(about.names)
        if about.typed:
            said = self.tr("The public wording was typed by hand. It does not name: {0}.").format(names)
        else:
            said = self.tr("The words of the source are printed. They do not name: {0}.").format(names)
        self.text = label(said, wrap=True)
        self.anew = self._button(self.tr("Add to the wording"), self.anew_wanted)
        self.keep = self._button(self.tr("Keep it so"), self.keep_wanted)
        for button in (self.anew, self.keep):
            button.setAccessibleDescription(said)
            button.setEnabled(writable)
        column = QVBoxLayout(self)
        set_edges(column, 10, 7, 8, 7)
        column.setSpacing(6)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.anew)
        row.addWidget(self.keep)
        row.addStretch(1)
        column.addLayout(row)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("scale", "small")
        made.clicked.connect(lambda *_: wanted.emit())
        return made

    def set_shortcuts(self, first: bool) -> None:
        """Let keys answer the first notice."""
        for button, keys in ((self.anew, ANEW), (self.keep, KEEP)) if first else ():
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(with_shortcut(button.text(), keys))


def _paragraph(block: Block) -> str:
    cells = [html.escape(cell) for cell in block.cells]
    if block.kind is BlockKind.DATE_LINE:
        return f"<p style='margin:0'><b>{'&nbsp;&nbsp;&nbsp;'.join(cell for cell in cells if cell)}</b></p>"
    if block.kind is BlockKind.BULLET:
        return f"<p style='margin:0 0 0 14px; text-indent:-14px'>–&nbsp;&nbsp;{cells[0]}</p>"
    return f"<p style='margin:0'>{' '.join(cells)}</p>"
