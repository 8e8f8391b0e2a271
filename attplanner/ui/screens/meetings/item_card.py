"""One item of a meeting as a card: closed it says with whom, open it can be worked on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from attplanner.domain.activity import Item
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import Side
from attplanner.domain.text import caption
from attplanner.ui import theme, words
from attplanner.ui.actions import action
from attplanner.ui.follow_up_line import KEYS, SIDE_ICONS, raise_words
from attplanner.ui.party_names import party_name
from attplanner.ui.party_words import party_details
from attplanner.ui.screens.meetings.item_body import ItemBody
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.widgets.handling_button import HandlingButton
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, label
from attplanner.ui.widgets.segmented import small_button

if TYPE_CHECKING:
    from attplanner.services.facade import Services


class Grip(QWidget):
    """The handle by which a card is dragged; sends where it is, in the coordinates of the screen."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 20)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(IconLabel("grip-vertical", "ink2"))

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        self.dropped.emit(round(event.globalPosition().y()))


class ItemCard(QFrame):
    """A card of one item. It writes its own fields; moving and deleting are the list's."""

    open_wanted = Signal()
    move_wanted = Signal(int)
    delete_wanted = Signal()
    state_wanted = Signal(str)
    raise_wanted = Signal(object)

    def __init__(self, services: Services, saver: Saver, item: Item, make_body: Callable[[Item], ItemBody]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._services, self._saver, self._make_body = services, saver, make_body
        self.item = item
        self.body: ItemBody | None = None
        self.grip = Grip()
        self.title, self.subtitle = ElidedLabel("", "strong"), ElidedLabel("", "secondary")
        self.again = label("", "secondary", wrap=True)
        self.handling = HandlingButton(item.handling)
        self.handling.chosen.connect(lambda value: self.store("handling", value))
        self.more = small_button("ellipsis", self.tr("More about this item"))
        self.more.setFixedSize(24, 24)
        self.more.clicked.connect(self.open_menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 7)
        self._column.setSpacing(6)
        self._column.addLayout(self._head())
        self._column.addWidget(self.again)
        for part in (self.title, self.subtitle, self.again):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.grip, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.handling, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def show_item(self, item: Item, at: date | None) -> None:
        """Show the item as it is stored now."""
        self.item = item
        title, subtitle = item_words(item, self._services)
        self.title.set_full(title)
        self.subtitle.set_full(subtitle)
        self.subtitle.setVisible(bool(subtitle) and self.body is None)
        self._show_again(item)
        self.handling.set_handling(item.handling)
        self.handling.setEnabled(not self._services.read_only)
        self.setAccessibleName(self.tr("Item: {0}").format(title))
        if self.body is not None:
            self.body.show_item(item, at)

    def _show_again(self, item: Item) -> None:
        """Say of what was told before that it is printed all the same, and does not count."""
        other = self._services.exports.spots([item.same_as], "en") if item.same_as else []
        self.again.setVisible(bool(other))
        if other:
            where = ", ".join(part for part in (words.short_day(other[0].day), other[0].place) if part)
            self.again.setText(self.tr("Told before: {0}. Both are printed; they count once.").format(where))

    def set_open(self, opened: bool, at: date | None) -> None:
        """Open the card, or close it again."""
        theme.set_property(self, "active", opened)
        if opened and self.body is None:
            self.body = self._make_body(self.item)
            self._column.addWidget(self.body)
            self.body.state_wanted.connect(self.state_wanted)
        elif not opened and self.body is not None:
            self.body.leave()
            self._column.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None
        self.show_item(self.item, at)

    def store(self, field: str, value: object) -> None:
        """Write one field of the item."""
        ref = Ref("item", self.item.id)
        self._saver.attempt(lambda: self._services.activities.edit(ref, field, value))

    # -- menu and keys --------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return what can be done with the item as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rule = action(menu, self.tr("Under the Chatham House rule"))
        rule.setCheckable(True)
        rule.setChecked(self.item.chatham_house)
        rule.triggered.connect(lambda on: self.store("chatham_house", on))
        up = action(menu, self.tr("Move up"), lambda: self.move_wanted.emit(-1), icon="arrow-up", shortcut="Alt+Up")
        down = action(
            menu, self.tr("Move down"), lambda: self.move_wanted.emit(1), icon="arrow-down", shortcut="Alt+Down"
        )
        delete = action(menu, self.tr("Delete this item"), self.delete_wanted.emit, icon="trash-2")
        menu.addActions([rule, up, down])
        menu.addSeparator()
        for side in Side:
            raise_ = partial(self.raise_wanted.emit, side)
            menu.addAction(action(menu, raise_words(side), raise_, icon=SIDE_ICONS[side], shortcut=KEYS[side]))
        menu.addSeparator()
        menu.addAction(delete)
        for one in menu.actions():
            one.setEnabled(not self._services.read_only)
        return menu

    def open_menu(self) -> None:
        """Show the menu under its button."""
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not self.hasFocus():
            super().keyPressEvent(event)  # what a field inside has no use for
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        if self.body is None:
            self.open_wanted.emit()

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        theme.set_property(self, "inside", "focus")

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        theme.set_property(self, "inside", "")


def item_words(item: Item, services: Services) -> tuple[str, str]:
    """Return title and subtitle of an item: who was met first, and as what; else what took place."""
    lexicon = services.lexicon()
    said = caption(dict(item.wording).get("en") or item.source_text or next((text for _, text in item.wording), ""))
    if not item.participations:
        return said or words.translate("meetings", "Nothing written yet"), ""
    first, others = item.participations[0], item.participations[1:]
    names = ", ".join(dict.fromkeys(party_name(one, lexicon) for one in (first, *others)))
    details = (part for part in party_details(first, lexicon) if part and part != names)
    return names, said if others else ", ".join(details)
