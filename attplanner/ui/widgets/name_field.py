"""Type-ahead for names: States by any alias, people, organizations, cities; a missing one can be made on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from attplanner.domain.text import fold
from attplanner.ui.widgets.choice_popup import CHOICE_ROLE, KEY_ROLE, KIND_ICONS, Choice, ChoiceDelegate
from attplanner.ui.widgets.hinted_line import HintedLine


class Labelled(Protocol):
    """A value that has a name."""

    @property
    def key(self) -> str:
        """Return what names the value: a row's id, the ISO3 code of a State."""

    @property
    def text(self) -> str:
        """Return its name."""

    @property
    def detail(self) -> str:
        """Return what tells it from others of the same name; shown lighter, behind the name."""


class Named(Labelled, Protocol):
    """A suggestion: ``domain.queries.Suggestion`` and everything of its shape."""

    @property
    def kind(self) -> str:
        """Return what it is: state, organization, person, grouping, office."""


@dataclass(frozen=True, slots=True)
class Creator:
    """A line at the end of the list that makes what is missing: "New person “{0}”".

    ``say`` returns what is to be said of a typed text behind it; ``meant`` tells that Enter makes it, where nobody
    and nothing known is offered.
    """

    kind: str
    template: str
    say: Callable[[str], str] = lambda _: ""
    meant: Callable[[str], bool] = lambda _: False


NARROWEST, WIDEST = 320, 480
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Suggest = Callable[[str, int], Sequence[Named]]


class NameField(HintedLine):
    """Sends ``chosen`` with a suggestion, or ``create_wanted`` with (kind, typed text) when a new one is wanted.

    A suggestion that begins as typed is taken by Enter, as is a new one that is meant, another one once the arrows
    chose it. Otherwise what was
    typed stays in the field and is sent by ``returnPressed``, as in any line: one Enter is one answer. Tab takes what
    Enter would, and an only suggestion, and goes on to the next field.
    """

    chosen = Signal(object)
    create_wanted = Signal(str, str)

    def __init__(
        self,
        name: str,
        suggest: Suggest,
        creators: Sequence[Creator] = (),
        parent: QWidget | None = None,
        *,
        keep_text: bool = True,
        limit: int = 8,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self._suggest, self._creators, self._keep_text, self._limit = suggest, tuple(creators), keep_text, limit
        self.eager = False  # whether there is something to choose from before anything is typed
        self._model = QStandardItemModel(self)
        self._asked = ""
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self.popup = self._list()
        self._completer.setPopup(self.popup)
        self.popup.setItemDelegate(ChoiceDelegate(self.popup))  # afterwards: the completer brings one of its own
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # a signal with two forms
        # not setCompleter: the line would write what the arrows pass over, and send it by Enter as if it were typed
        self._completer.setWidget(self)
        self.textEdited.connect(self.refresh)

    def _list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(self.tr("Suggestions"))
        made.setProperty("role", "suggestions")
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def refresh(self, text: str) -> None:
        """Ask for suggestions again; they are shown once somebody types."""
        self._model.clear()
        self._asked = text
        typed = text.strip()
        for one in self._suggest(typed, self._limit) if typed or self.eager else ():
            self._add(Choice(one.key, one.text, KIND_ICONS.get(str(one.kind)), one.detail), one)
        for creator in self._creators if typed else ():
            self._add(Choice("", creator.template.format(typed), "plus", creator.say(typed)), (creator.kind, typed))

    def offer(self) -> None:
        """Show what there is to choose from now."""
        self.refresh(self.text())
        self._offer()

    def _offer(self) -> None:
        """Show the suggestions, wide enough to be read; the one that Enter takes is tinted."""
        if not self._model.rowCount():
            self.popup.hide()
            return
        width = min(max(NARROWEST, self.width(), self.popup.sizeHintForColumn(0) + 24), WIDEST)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._completer.complete(QRect(self.width() - width if mirrored else 0, 0, width, self.height()))
        index = self._completer.completionModel().index(self._lit(self.text().strip()), 0)
        self.popup.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Clear)

    def _lit(self, typed: str) -> int:
        """Return the row that Enter takes, -1 for none: a name that begins as typed, else what is meant to be new."""
        if not typed:
            return -1
        if self.first() is not None:
            return 0 if fold(self._model.item(0).text()).startswith(fold(typed)) else -1
        return next((row for row, one in enumerate(self._creators) if one.meant(typed)), -1)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in ENTER and self.popup.isVisible():
            index = self.popup.currentIndex()
            self.popup.hide()
            if index.isValid() and self._asked == self.text():
                self._take(index)
                return
        if event.key() == Qt.Key.Key_Down and self.eager and not self.popup.isVisible():
            self.offer()
            return
        before = self.text()
        super().keyPressEvent(event)
        if self.text() != before:
            self._offer()

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            had = self.hasFocus()
            self._leave()
            if had and not self.hasFocus():  # whoever took the name has led on already
                return True
        return super().event(event)

    def _leave(self) -> None:
        """Take the suggestion that is chosen, or the only one for what is typed."""
        index, shown = self.popup.currentIndex(), self.popup.isVisible()
        if not index.isValid() and self._model.rowCount() == 1 and self.text().strip() and self.first() is not None:
            index = self._completer.completionModel().index(0, 0)
        self.popup.hide()
        if shown and index.isValid() and self._asked == self.text():
            self._take(index)

    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        before = self.text()
        super().inputMethodEvent(event)
        if self.text() != before:
            self._offer()

    def _add(self, choice: Choice, value: object) -> None:
        item = QStandardItem(choice.text)
        item.setData(choice, CHOICE_ROLE)
        item.setData(value, KEY_ROLE)
        self._model.appendRow(item)

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        value = index.data(KEY_ROLE)
        if isinstance(value, tuple | list):
            kind, typed = value
            self._settle(typed)
            self.create_wanted.emit(kind, typed)
            return
        self._settle(value.text)
        self.chosen.emit(value)

    def _settle(self, text: str) -> None:
        self.setText(text if self._keep_text else "")

    def first(self) -> object:
        """Return the first suggestion for what is typed, None when there is none."""
        item = self._model.item(0)
        value = item.data(KEY_ROLE) if item is not None else None
        return None if isinstance(value, tuple | list) else value
