"""The items of a meeting: cards in an order that keys and the mouse change, and a line to add one."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity, Item
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import Side
from attplanner.domain.handling import Handling
from attplanner.ui import theme
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.screens.meetings.follow_ups_part import FollowUpsPart
from attplanner.ui.screens.meetings.item_body import ItemBody
from attplanner.ui.screens.meetings.item_card import ItemCard
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import key_cap, label

if TYPE_CHECKING:
    from attplanner.services.facade import Services

NEW = "item"


class ItemsSection(QWidget):
    """Cards by the ids of their items. One is open at a time."""

    state_wanted = Signal(str)
    language_chosen = Signal(str)
    added = Signal()

    def __init__(self, services: Services, shell: Shell, saver: Saver) -> None:
        super().__init__()
        self._services, self._shell, self._saver = services, shell, saver
        self._activity = Activity()
        self._at: date | None = None
        self.language = "en"
        self.cards: dict[str, ItemCard] = {}
        self.opened = ""
        self.note = label("", "secondary")
        self._drop = QFrame(self)
        self._drop.setProperty("role", "drop")
        self._drop.hide()
        self.add = AddLine(self.tr("What took place, and with whom"), "Ctrl+I")
        self.add.returnPressed.connect(self._add)
        self._lay_out()
        self._keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Items"), "heading"))
        head.addStretch(1)
        head.addWidget(self.note)
        column.addLayout(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column.addLayout(self._column)
        column.addWidget(self.add)

    def _keys(self) -> None:
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            act = QAction(self)
            act.setShortcut(QKeySequence(keys))
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            act.triggered.connect(lambda _=False, by=by: self.move_card(self.opened, by))
            self.addAction(act)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_activity(self, activity: Activity, at: date | None) -> None:
        """Show the items of a record; the card that is open stays open."""
        other = activity.id != self._activity.id
        self._activity, self._at = activity, at
        ids = [item.id for item in activity.items]
        for gone in [key for key in self.cards if key not in ids]:
            self._take_away(gone)
        for number, item in enumerate(activity.items):
            self._put(number, item)
        if other or self.opened not in self.cards:
            self.open_card(ids[0] if ids else "")
        may = sum(item.handling is Handling.PUBLICATION for item in activity.items)
        self.note.setText(self.tr("{0} of {1} may leave the office").format(may, len(ids)) if ids else "")
        self.add.setVisible(not self._services.read_only)

    def _put(self, number: int, item: Item) -> None:
        card = self.cards.get(item.id)
        if card is None:
            card = self._make(item)
        if self._column.indexOf(card) != number:
            self._column.removeWidget(card)
            self._column.insertWidget(number, card)
        card.show_item(item, self._at)

    def _make(self, item: Item) -> ItemCard:
        card = ItemCard(self._services, self._saver, item, self._body)
        me = item.id
        card.open_wanted.connect(lambda: self.open_card(me, focus=True))
        card.move_wanted.connect(lambda by: self.move_card(me, by))
        card.delete_wanted.connect(lambda: self.delete(me))
        card.state_wanted.connect(self.state_wanted)
        card.raise_wanted.connect(partial(self._raise_in, me))
        card.grip.dragged.connect(lambda y: self._show_drop(self._position_at(y)))
        card.grip.dropped.connect(lambda y: self._drop_at(me, y))
        self.cards[me] = card
        return card

    def _body(self, item: Item) -> ItemBody:
        follow_ups = FollowUpsPart(self._services, self._shell, self._saver, item.id)
        body = ItemBody(self._services, self._saver, item, self.language, follow_ups)
        body.language_chosen.connect(self._take_language)
        return body

    def _take_language(self, language: str) -> None:
        self.language = language
        self.language_chosen.emit(language)

    def _take_away(self, key: str) -> None:
        card = self.cards.pop(key)
        if card.body is not None:
            card.set_open(False, self._at)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def open_card(self, key: str, *, focus: bool = False) -> None:
        """Open one card and close the others; with ``focus`` go into its wording."""
        self.opened = key
        for other, card in self.cards.items():
            if other != key or card.body is None:
                card.set_open(other == key, self._at)
        chosen = self.cards.get(key)
        if focus and chosen is not None and chosen.body is not None:
            chosen.body.wording.area.setFocus()

    # -- changing -------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        text = self.add.text().strip()
        mine = self._activity.id
        before = set(self.cards)
        if text and self._saver.attempt(lambda: self._services.activities.add_line(mine, text)):
            self.add.setText("")  # not clear: Ctrl+Z is about the item now
            self._saver.settled(NEW)
            for key in set(self.cards) - before:
                self.open_card(key)
            self.added.emit()

    def _raise_in(self, key: str, side: Side) -> None:
        if self.opened != key:
            self.open_card(key)
        self.raise_one(side)

    def raise_one(self, side: Side) -> None:
        """Open the line of the open item in which a promise or a task is written."""
        card = self.cards.get(self.opened)
        if card is not None and card.body is not None:
            card.body.follow_ups.raise_one(side)

    def move_card(self, key: str, by: int) -> None:
        """Move an item up or down among the others."""
        order = list(self.cards_in_order())
        if key not in order:
            return
        position = order.index(key) + by
        if 0 <= position < len(order):
            self._saver.attempt(lambda: self._services.activities.move_item(key, position))

    def cards_in_order(self) -> list[str]:
        """Return the ids of the items as they stand."""
        return [item.id for item in self._activity.items]

    def delete(self, key: str) -> None:
        """Delete an item; the message offers the way back."""
        if self._saver.attempt(lambda: self._services.activities.delete(Ref("item", key))):
            self._shell.message(self.tr("The item was moved to the bin."), action=(self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self._shell.attempt(self._services.history.undo)

    # -- dragging -------------------------------------------------------------------------------------------------

    def _position_at(self, y: int) -> int:
        """Return before which card a height of the screen lies."""
        order = self.cards_in_order()
        middles = [self.cards[key].mapToGlobal(QPoint(0, self.cards[key].height() // 2)).y() for key in order]
        return sum(middle < y for middle in middles)

    def _show_drop(self, position: int) -> None:
        order = self.cards_in_order()
        last = position >= len(order)
        card = self.cards[order[-1] if last else order[position]]
        y = card.geometry().bottom() + 3 if last else card.geometry().top() - 4
        self._drop.setGeometry(0, y, self.width(), 2)
        self._drop.raise_()
        self._drop.show()

    def _drop_at(self, key: str, y: int) -> None:
        self._drop.hide()
        old, new = self.cards_in_order().index(key), self._position_at(y)
        self.move_card(key, (new - 1 if new > old else new) - old)

    def watch(self) -> None:
        """Let a draft be kept of the line that is added next."""
        self._saver.add(NEW, self.add, None)


class AddLine(LevelLine):
    """A line in a dashed frame, with its shortcut at the end."""

    def __init__(self, words: str, keys: str) -> None:
        super().__init__()
        self.setProperty("kind", "addline")
        self.setPlaceholderText(f"+  {words}")
        self.setAccessibleName(words)
        self.setFixedHeight(theme.NAV_ROW)
        row = QHBoxLayout(self)
        set_edges(row, 0, 0, 8, 0)
        row.addStretch(1)
        cap = key_cap(keys)
        cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(cap)
        self._keep_clear()

    def _keep_clear(self) -> None:
        """Leave room for the key at the trailing edge."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(56 if mirrored else 0, 0, 0 if mirrored else 56, 0)

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_clear()
