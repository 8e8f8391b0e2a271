"""The editor of one meeting, in the inspector: read and changed in the same place, stored as it is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from attplanner.domain.activity import Activity
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import Side
from attplanner.domain.keeping import Draft
from attplanner.ui import theme, words
from attplanner.ui.actions import action
from attplanner.ui.follow_up_line import KEYS, raise_words
from attplanner.ui.party_words import place_name
from attplanner.ui.proposals_section import ProposalsSection
from attplanner.ui.screens.meetings.head import Head
from attplanner.ui.screens.meetings.items import ItemsSection
from attplanner.ui.screens.meetings.met_before import MetBeforeSection
from attplanner.ui.screens.meetings.reads_section import ReadsSection
from attplanner.ui.screens.meetings.saving import SUBJECT, Saver
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import ElidedLabel
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.widgets.tab_order import fields_of, follow_layouts

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services

READ_AFTER = 60
NARROWEST = 420


class MeetingPanel(QWidget):
    """Shows one meeting. ``writing`` is true while a commit is told of that comes from here."""

    stepped = Signal(int)
    delete_wanted = Signal()
    left = Signal()

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self.meeting: str | None = None
        self._activity = Activity()
        self._language = "en"
        self.saver = Saver(services, shell, self)
        self.head = Head(services, self.saver)
        self.items = ItemsSection(services, shell, self.saver)
        self.proposals = ProposalsSection(services, self.saver.attempt)
        self.reads = ReadsSection(services, self.saver)
        self.met_before = MetBeforeSection(services, shell)
        self.title = ElidedLabel("", "title")
        self._lay_out()
        self._connect()
        self.head.set_writable(not services.read_only)

    @property
    def writing(self) -> bool:
        """Tell whether a commit that is told of now comes from here."""
        return self.saver.writing

    def _lay_out(self) -> None:
        self.setMinimumWidth(NARROWEST)
        self._pages = QStackedLayout(self)
        nothing = EmptyPage("square-pen", self.tr("No meeting chosen"), self.tr("Choose one in the list to read it."))
        self._pages.addWidget(nothing)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(self._scrolled(), 1)
        self._pages.addWidget(page)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        set_edges(row, theme.L, 8, 8, 4)
        row.setSpacing(0)
        row.addWidget(self.title, 1)
        self.previous = small_button("chevron-up", self.tr("The meeting before"), "Alt+PgUp")
        self.next = small_button("chevron-down", self.tr("The next meeting"), "Alt+PgDown")
        self.more = small_button("ellipsis", self.tr("More about this meeting"))
        for button, keys in ((self.previous, "Alt+PgUp"), (self.next, "Alt+PgDown")):
            button.setShortcut(QKeySequence(keys))
        for button in (self.previous, self.next, self.more):
            button.setFixedSize(26, 26)
            row.addWidget(button)
        return row

    def _scrolled(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("One meeting"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.L, 0, theme.L, theme.M)
        column.setSpacing(0)
        for part in (self.head, self.items, self.proposals, self.reads, self.met_before):
            column.addWidget(part)
        column.addStretch(1)
        self.area.setWidget(inner)
        return self.area

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.more.clicked.connect(self._open_menu)
        for part in (self.head, self.items):
            part.state_wanted.connect(self._show_state)
        self.head.more.meeting_wanted.connect(lambda key: self._shell.open_ref(Ref("activity", key)))
        self.items.language_chosen.connect(self._take_language)
        self.reads.answered.connect(self.take_focus)
        add = QAction(self.tr("Add an item"), self)
        add.setShortcut(QKeySequence("Ctrl+I"))
        add.triggered.connect(self._add_item)
        self.addAction(add)
        for side in Side:
            raise_ = action(self, raise_words(side), partial(self.raise_in_item, side), shortcut=KEYS[side])
            self.addAction(raise_)
        self._later = once_after(READ_AFTER, self._read_again, self)
        self._to_add = once_after(
            0, lambda: self.area.ensureWidgetVisible(self.items.add), self
        )  # once it is laid out
        self.items.added.connect(self._to_add.start)

    # -- showing --------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting: str | None) -> None:
        """Show a meeting; what was typed in the one before is stored first."""
        other = meeting != self.meeting
        inside = other and self._focus_in(self.items)  # in a field that goes
        if other:
            self.saver.flush(leaving=True)
            self._begin(meeting)
        self.again()
        if inside and meeting is not None:
            self.take_focus()
        draft = self.draft() if other and meeting is not None else None
        if draft is not None:
            self.saver.resume(draft, focus=False)

    def _begin(self, meeting: str | None) -> None:
        self.items.show_activity(Activity(), None)
        self.meeting = meeting
        self.saver.begin(meeting or "")
        self.items.add.setText("")
        for part in (self.proposals, self.met_before):
            part.hide()  # until those of this meeting are read
        for row in (self.head.where, self.head.actors, self.head.more.part_of):
            row.close_field()
        self.head.watch()
        self.items.watch()
        self.area.verticalScrollBar().setValue(0)

    def again(self) -> None:
        """Read the meeting again; what is being typed stays."""
        activity = self._services.activities.get(self.meeting) if self.meeting else None
        self._pages.setCurrentIndex(0 if activity is None else 1)
        if activity is None:
            return
        self._activity = activity
        self.title.set_full(self._title())
        at = self._at()
        self.head.show_activity(activity, at)
        self.items.show_activity(activity, at)
        self._later.start()

    def _read_again(self) -> None:
        if self.meeting is not None and self._activity.id == self.meeting:
            self.proposals.show_row(self.meeting)
            self.reads.show_activity(self._activity, self._language)
            self.met_before.show_activity(self._activity)

    def _at(self) -> date:
        return self._activity.when.end or self._shell.as_at()

    def _title(self) -> str:
        lexicon = self._services.lexicon()
        places = ", ".join(place.city or place_name(place, lexicon) for place in self._activity.places)
        return ", ".join(part for part in (words.when(self._activity.when), places) if part)

    def _take_language(self, language: str) -> None:
        self._language = language
        self._later.start()

    def _show_state(self, iso3: str) -> None:
        self._shell.open_ref(Ref("state", iso3))

    # -- focus and drafts -----------------------------------------------------------------------------------------

    def _focus_in(self, part: QWidget) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    def take_focus(self) -> None:
        """Put the cursor where one works first: into the open item, else the date."""
        card = self.items.cards.get(self.items.opened)
        if card is not None and card.body is not None:
            card.body.wording.area.setFocus()
        else:
            self.head.when.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Esc leaves for the list, from any field that has nothing of its own to close."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Go on by Tab in the order of the eye, which items and chips that came later do not change.

        From the last field one comes back to the list, not to the far side of the window.
        """
        follow_layouts(self)
        if forward and self._in_last_field():
            self.left.emit()
            return True
        return super().focusNextPrevChild(forward)

    def _in_last_field(self) -> bool:
        shown = [one for one in fields_of(self) if one.isVisible() and one.isEnabled()]
        return bool(shown) and shown[-1] is self.window().focusWidget()

    def draft(self) -> Draft | None:
        """Return the draft of the meeting that is shown."""
        drafts = self._services.drafts.load()
        return next((one for one in drafts if one.subject == SUBJECT and one.row == self.meeting), None)

    def resume(self) -> bool:
        """Bring a draft back that a killed program left; tell whether a field has the focus now."""
        draft = self.draft()
        if draft is None:
            return False
        focus = str(draft.payload.get("focus") or "")
        kind, _, item = focus.partition(":")
        if item in self.items.cards:
            self.items.open_card(item)
        self._open_rows(kind)
        card = self.items.cards.get(item)
        if kind == "party" and card is not None and card.body is not None:
            card.body.parties.open_field()
        if kind in set(Side):
            self.items.raise_one(Side(kind))
        return self.saver.resume(draft, focus=True)

    def _open_rows(self, kind: str) -> None:
        """Show the field in which somebody typed, which may be one of the rarer ones."""
        head = self.head
        if kind in ("time", "venue", "actors", "part_of"):
            head.unfold(True)
        row = {"where": head.where, "actors": head.actors, "part_of": head.more.part_of}.get(kind)
        if row is not None:
            row.open_field()

    def settle(self) -> bool:
        """Store what is typed; tell whether all of it is safe."""
        if self._later.isActive():
            self._later.stop()
            self._read_again()
        return self.saver.pause()

    def _add_item(self) -> None:
        if self.meeting is not None and not self._services.read_only:
            self._shell.show_inspector(True)
            self.items.add.setFocus()
            self._to_add.start()

    def raise_in_item(self, side: Side) -> None:
        """Open the line in which a promise or a task is written, under the item that is open."""
        if self.meeting is not None and not self._services.read_only:
            self._shell.show_inspector(True)
            self.items.raise_one(side)

    # -- menu -----------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return what can be done with the meeting as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = action(menu, self.tr("History of this meeting …"), self.show_history, icon="history")
        add = action(menu, self.tr("Add an item"), self._add_item, icon="plus", shortcut="Ctrl+I")
        delete = action(menu, self.tr("Delete this meeting"), self.delete_wanted.emit, icon="trash-2")
        bin_ = action(menu, self.tr("Bin …"), self.show_bin, icon="archive")
        menu.addActions([add, history, bin_])
        menu.addSeparator()
        menu.addAction(delete)
        for one in (add, delete):
            one.setEnabled(not self._services.read_only)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def show_bin(self) -> None:
        """Show what was deleted; it is restored from there."""
        from attplanner.ui.history_dialog import HistoryDialog

        dialog = HistoryDialog(self._services, self._shell, self.window())
        dialog.show_bin()
        dialog.open()

    def show_history(self) -> None:
        """Show who changed what in this meeting, items and participants included."""
        from attplanner.ui.history_dialog import HistoryDialog

        refs = [Ref("activity", self._activity.id), *(Ref("activity_place", one.id) for one in self._activity.places)]
        for item in self._activity.items:
            refs += [Ref("item", item.id), *(Ref("participation", one.id) for one in item.participations)]
        HistoryDialog(self._services, self._shell, self.window(), refs).open()
