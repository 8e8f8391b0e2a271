"""The search of Ctrl+K: one line that finds anything from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QWidget

from attplanner.ui import icons, theme, words
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.choice_popup import CHOICE_ROLE, KEY_ROLE, KIND_ICONS, Choice
from attplanner.ui.widgets.found_list import MOST, FoundDelegate, FoundList, head_item

if TYPE_CHECKING:
    from attplanner.domain.queries import SearchHit

    Find = Callable[[str], Sequence[SearchHit]]

LEADS = {**KIND_ICONS, "command": "compass"}


class SearchField(LevelLine):
    """Sends ``chosen`` with the hit that was taken. ``find`` is asked at each keystroke."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("scale", "search")
        self.setFixedHeight(32)
        self.setAccessibleName(self.tr("Find anything"))
        self.setPlaceholderText(self.tr("Find a State, meeting, person, event …"))
        self.setToolTip(self.tr("Find anything (Ctrl+K)"))
        self.setClearButtonEnabled(False)
        self._find: Find | None = None
        self._model = QStandardItemModel(self)
        self._popup: QListView | None = None
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._take_first)
        self._margins()

    def set_find(self, find: Find | None) -> None:
        """Search a store; None while there is none."""
        self._find = find
        self.setEnabled(find is not None)
        if find is not None and self._popup is None:
            self._prepare()

    def _prepare(self) -> None:
        """Make the list of what is found; before there is a store nothing can be."""
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST)
        popup = self._popup = FoundList()
        completer.setPopup(popup)
        popup.setItemDelegate(FoundDelegate(popup))
        popup.setAccessibleName(self.tr("Found"))
        popup.setProperty("role", "suggestions")
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what is too long is shortened
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # a signal with two forms
        self.setCompleter(completer)

    def hits(self) -> list[SearchHit]:
        """Return what is offered now."""
        found = [self._model.item(row).data(KEY_ROLE) for row in range(self._model.rowCount())]
        return [hit for hit in found if hit is not None]

    def _margins(self) -> None:
        near, far = 26, 60
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(far if rtl else near, 0, near if rtl else far, 0)

    def _typed(self, text: str) -> None:
        self._model.clear()
        kind = ""
        for hit in self._find(text) if self._find and text.strip() else ():
            item = QStandardItem(hit.text)
            lead = LEADS.get(hit.kind, "file-text")
            item.setData(Choice(hit.id, hit.text, lead, words.short_day(hit.date)), CHOICE_ROLE)
            item.setData(hit, KEY_ROLE)
            head_item(item, words.word("found", hit.kind), first=hit.kind != kind)
            self._model.appendRow(item)
            kind = hit.kind
        if text.strip() and self._find and not self._model.rowCount():
            self._say_nothing_found()

    def _say_nothing_found(self) -> None:
        said = self.tr("Nothing found")
        item = QStandardItem(said)
        item.setData(Choice("", said), CHOICE_ROLE)
        item.setEnabled(False)
        self._model.appendRow(item)

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._emit(index.data(KEY_ROLE))

    def _take_first(self) -> None:
        hits = self.hits()
        if hits and self._popup is not None and not self._popup.currentIndex().isValid():
            self._popup.hide()
            self._emit(hits[0])

    def _emit(self, hit: SearchHit) -> None:
        self._model.clear()
        self.clear()
        QTimer.singleShot(0, self, self.clear)  # the completer writes what was taken once this is over
        self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = self._visual(QRect(9, 8, 16, 16))
        painter.drawPixmap(spot.topLeft(), icons.pixmap("search", "ink3", 16))
        if not self.text():
            self._paint_cap(painter, self._visual(QRect(self.width() - 52, 7, 46, 18)))
        painter.end()

    def _paint_cap(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("win"))
        painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Ctrl+K")

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
