"""Who may be the same person: said above the list, looked at side by side, joined or kept apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attplanner.domain.person import Likeness, PersonRow
from attplanner.ui import theme, words
from attplanner.ui.screens.people.columns import person_detail, person_name
from attplanner.ui.widgets.cards import Card
from attplanner.ui.widgets.labels import ElidedLabel, label


class LikenessStrip(QFrame):
    """Above the list. ``join`` carries who stays and who goes, ``apart`` the two, ``closed`` is Esc."""

    join = Signal(str, str)
    apart = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self._pairs: list[Likeness] = []
        self._at = 0
        self._wanted = True
        self.said = label(role="strong")
        self.look = self._button(self.tr("Look"), self.open)
        self.next = self._button(self.tr("Next pair"), self._step)
        self.keep_apart = self._button(self.tr("Keep apart"), self._keep_apart)
        self.later = self._button(self.tr("Later"), self.close_pair)
        self._cards = QWidget()
        self._row = QHBoxLayout(self._cards)
        self._row.setContentsMargins(0, theme.XS, 0, 0)
        self._row.setSpacing(theme.S)
        self.joiners: list[QPushButton] = []
        self._lay_out()
        self.hide()

    def _button(self, text: str, act: object) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("scale", "small")
        made.clicked.connect(act)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 6, theme.M, 6)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self.said)
        top.addStretch(1)
        for button in (self.look, self.keep_apart, self.next, self.later):
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self._cards)

    def show_pairs(self, pairs: Sequence[Likeness]) -> None:
        """Say how many pairs there are; the one that is looked at stays where it is."""
        looking, inside = self.pair() if not self._cards.isHidden() else None, self._has_focus()
        self._pairs = list(pairs)
        kept = next((n for n, one in enumerate(self._pairs) if looking and _ids(one) == _ids(looking)), None)
        self._at = kept if kept is not None else min(self._at, max(len(self._pairs) - 1, 0))
        self.setVisible(bool(self._pairs) and self._wanted)
        if self._pairs and looking is not None:
            self.open()
        else:
            self._fold()
        if inside and not self._pairs:
            self.closed.emit()  # the cursor was in what is gone

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def want(self, wanted: bool) -> None:
        """Show the strip, where there is a pair, or hide it beside another list."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self._pairs))

    def pair(self) -> Likeness | None:
        """Return the pair that is looked at, or would be."""
        return self._pairs[self._at] if self._at < len(self._pairs) else None

    def open(self) -> None:
        """Show a pair side by side."""
        pair = self.pair()
        if pair is None:
            return
        inside = self._has_focus()
        self._clear()
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            self._row.addWidget(self._card(one, other), 1)
        self.said.setText(self.tr("May be one person: pair {0} of {1}").format(self._at + 1, len(self._pairs)))
        self._show_parts(open_=True)
        if inside or self.look.hasFocus():
            self.joiners[0].setFocus()

    def _fold(self) -> None:
        self._clear()
        self.said.setText(self.tr("%n pairs may be one person", "", len(self._pairs)))
        self._show_parts(open_=False)

    def _show_parts(self, *, open_: bool) -> None:
        self._cards.setVisible(open_)
        self.look.setVisible(not open_)
        for button in (self.keep_apart, self.later):
            button.setVisible(open_)
        self.next.setVisible(open_ and len(self._pairs) > 1)

    def _clear(self) -> None:
        self.joiners = []
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, one: PersonRow, other: PersonRow) -> Card:
        card = Card(margin=theme.S)
        card.body.setSpacing(2)
        card.body.addWidget(ElidedLabel(person_name(one), "strong"))
        card.body.addWidget(ElidedLabel(person_detail(one) or self.tr("no post known"), "secondary"))
        met = self.tr("met %n times, last on {0}", "", one.times).format(words.short_day(one.last_met))
        card.body.addWidget(ElidedLabel(met if one.times else self.tr("not met yet"), "muted"))
        stay = self._button(self.tr("Join, this one stays"), lambda: self.join.emit(one.id, other.id))
        stay.setAccessibleName(self.tr("Join; {0} stays").format(person_name(one)))
        stay.setToolTip(
            self.tr("All meetings, posts and follow-ups go to this one; the other name stays as a spelling")
        )
        self.joiners.append(stay)
        row = QHBoxLayout()
        row.addWidget(stay)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _step(self) -> None:
        self._at = (self._at + 1) % len(self._pairs)
        self.open()
        self.next.setFocus()

    def _keep_apart(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.apart.emit(pair.one.id, pair.other.id)

    def close_pair(self) -> None:
        """Leave the pairs for later."""
        self._fold()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._cards.isHidden():
            self.close_pair()
        else:
            super().keyPressEvent(event)


def _ids(pair: Likeness) -> tuple[str, str]:
    return pair.one.id, pair.other.id
