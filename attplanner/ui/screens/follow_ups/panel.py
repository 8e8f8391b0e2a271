"""One follow-up in the inspector: every field in place, and where it was raised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.follow_up import FollowUp, FollowUpStatus, Side
from attplanner.domain.follow_up_text import understand_due
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.ui import theme, words
from attplanner.ui.actions import action
from attplanner.ui.shell import Shell
from attplanner.ui.timers import once_after
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.handling_button import HandlingButton
from attplanner.ui.widgets.labels import ElidedLabel, label, rule
from attplanner.ui.widgets.name_field import NameField
from attplanner.ui.widgets.segmented import Segmented, small_button
from attplanner.ui.widgets.text_box import TextArea

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SOON = 250  # ms after the last letter
ABOUT = (SuggestionKind.STATE, SuggestionKind.ORGANIZATION, SuggestionKind.OFFICE)


class FollowUpPanel(QWidget):
    """Shows one follow-up; ``left`` is Esc. What is typed is stored as it is typed, what is chosen at once."""

    left = Signal()
    delete_wanted = Signal()

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self.one: FollowUp | None = None
        self._visit = 0  # of the words: each is a step of its own
        self.title = ElidedLabel("", "title")
        self.more = small_button("ellipsis", self.tr("More about this follow-up"))
        self._make_fields()
        self._typing = once_after(SOON, self.store_text, self)
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        status, sides = self.tr("State of play"), self.tr("Whose")
        self.status = Segmented(
            [(s.value, words.word("follow_up_statuses", s.value)) for s in FollowUpStatus], status
        )
        self.side = Segmented([(s.value, words.word("sides", s.value)) for s in Side], sides)
        self.text = TextArea(self.tr("What was promised, or is to be done"))
        self.text.setFrameShape(TextArea.Shape.StyledPanel)
        self.text.setFixedHeight(78)
        self.due = _date_field(self.tr("Due"), self.tr("1 June, next tue …"))
        self.done_on = DateField(self.tr("Closed on"))
        self.owner = NameField(self.tr("Owner"), self._people)
        self.owner.setPlaceholderText(self.tr("who answers for it"))
        self.about = NameField(self.tr("State or organization"), self._bodies)
        self.handling = HandlingButton(FollowUp("").handling)
        self.origin = QPushButton()
        self.origin.setProperty("kind", "link")
        self.said = label("", "secondary", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.addWidget(
            EmptyPage("list-checks", self.tr("No follow-up chosen"), self.tr("Choose one in the list to read it."))
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.L, 8, theme.L, theme.M)
        column.setSpacing(theme.S)
        top = QHBoxLayout()
        set_edges(top, 0, 0, 0, 0)
        self.more.setFixedSize(26, 26)
        top.addWidget(self.title, 1)
        top.addWidget(self.more)
        column.addLayout(top)
        states = QHBoxLayout()
        states.addWidget(self.status)
        states.addStretch(1)
        column.addLayout(states)
        column.addWidget(self.text)
        column.addLayout(self._form())
        column.addSpacing(4)
        column.addWidget(rule())
        column.addWidget(label(self.tr("Where it comes from"), "heading"))
        column.addWidget(self.origin, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)
        column.addStretch(1)
        self._pages.addWidget(page)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.S)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._done_caption = label(self.tr("Closed on"), "secondary")
        for caption, widget in (
            (label(self.tr("Whose"), "secondary"), self.side),
            (label(self.tr("Due"), "secondary"), self.due),
            (label(self.tr("Owner"), "secondary"), self.owner),
            (label(self.tr("State, body"), "secondary"), self.about),
            (label(self.tr("Handling"), "secondary"), self.handling),
            (self._done_caption, self.done_on),
        ):
            caption.setBuddy(widget)
            form.addRow(caption, widget)
        return form

    def _connect(self) -> None:
        self.text.textChanged.connect(self._typed)
        self.side.changed.connect(lambda key: self._edit("side", Side(key)))
        self.status.changed.connect(lambda key: self._set_status(FollowUpStatus(key)))
        self.handling.chosen.connect(lambda value: self._edit("handling", value))
        for field, name in ((self.due, "due"), (self.done_on, "done_on")):
            field.committed.connect(lambda when, name=name: self._edit(name, when.end))
            field.editingFinished.connect(lambda field=field, name=name: self._cleared(field, name))
        self.owner.chosen.connect(self._take_owner)
        self.owner.editingFinished.connect(self._name_owner)
        self.about.chosen.connect(self._take_about)
        self.about.editingFinished.connect(self._name_about)
        self.origin.clicked.connect(self.open_origin)
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_follow_up(self, one: FollowUp | None) -> None:
        """Show a follow-up as it is stored; a field in which somebody types stays as it is."""
        other = one is None or self.one is None or one.id != self.one.id
        if other:
            self.store_text()
            self._visit += 1
        self.one = one
        self._pages.setCurrentIndex(0 if one is None else 1)
        if one is None:
            return
        self.title.set_full(one.text)
        if other or not self._typing.isActive():
            self._show_text(one.text)
        self.side.set_value(one.side.value)
        self.status.set_value(one.status.value)
        self.handling.set_handling(one.handling)
        self._show_fields(one, other)
        self._show_origin(one)
        self._let_write()

    def _show_text(self, text: str) -> None:
        if self.text.toPlainText().strip() != text:
            self.text.blockSignals(True)
            self.text.show_text(text)
            self.text.blockSignals(False)

    def _show_fields(self, one: FollowUp, other: bool) -> None:
        closed = one.status is not FollowUpStatus.OPEN
        self.done_on.setVisible(closed)
        self._done_caption.setVisible(closed)
        for field, day in ((self.due, one.due), (self.done_on, one.done_on)):
            if other or not _being_typed(field):
                field.set_value(When.days(day) if day else None)
        for line, text in ((self.owner, one.owner), (self.about, self.about_words(one))):
            if other or not _being_typed(line):
                line.setText(text)
                line.show_hint("")

    def about_words(self, one: FollowUp) -> str:
        """Return the name of the State or organization that a follow-up is about."""
        lexicon = self._services.lexicon()
        if one.iso3:
            return lexicon.shown_state(one.iso3)
        return lexicon.organization_name(one.organization) if one.organization else ""

    def _show_origin(self, one: FollowUp) -> None:
        self.said.setText(self.tr("“{0}”").format(one.said) if one.said else "")
        self.said.setVisible(bool(one.said))
        self.origin.setText(self._origin(one))
        self.origin.setEnabled(self.origin_ref() is not None)

    def _origin(self, one: FollowUp) -> str:
        meeting = self._services.follow_ups.meeting_of(one)
        if meeting is not None:
            rows = self._services.activities.rows_of([meeting])
            return ", ".join(words.meeting(row) for row in rows)
        if one.statement is not None:
            return self.tr("A statement")
        return self.tr("The meeting is not in the log any more") if one.said else self.tr("Written on this list")

    def origin_ref(self) -> Ref | None:
        """Return the meeting or statement that it was raised from, None where there is none."""
        if self.one is None:
            return None
        meeting = self._services.follow_ups.meeting_of(self.one)
        if meeting is not None:
            return Ref("activity", meeting)
        return Ref("statement", self.one.statement) if self.one.statement else None

    def open_origin(self) -> None:
        """Show the meeting, or the statement on its State's page."""
        ref = self.origin_ref()
        if ref is None:
            return
        statement = self._services.state_of_play.statement(ref.id) if ref.table == "statement" else None
        if statement is not None and statement.iso3:
            ref = Ref("state", statement.iso3)
        self._shell.open_ref(ref)

    def _let_write(self) -> None:
        writable = not self._services.read_only
        for field in (self.text, self.due, self.done_on, self.owner, self.about):
            field.setReadOnly(not writable)
        for part in (self.side, self.status, self.handling):
            part.setEnabled(writable)

    def take_focus(self) -> None:
        """Put the cursor into the words."""
        self.text.setFocus()

    # -- storing ----------------------------------------------------------------------------------------------------

    def _edit(self, field: str, value: object, merge: str | None = None) -> None:
        if self.one is not None:
            ref = Ref("follow_up", self.one.id)
            self._shell.attempt(lambda: self._services.follow_ups.edit(ref, field, value, merge))

    def _typed(self) -> None:
        if self.one is not None and not self._services.read_only:
            self._typing.start()

    def store_text(self) -> None:
        """Store the words as they are typed; without any the old ones stay."""
        self._typing.stop()
        text = self.text.toPlainText().strip()
        if self.one is not None and text and text != self.one.text:
            self._edit("text", text, f"{self.one.id}.text.{self._visit}")

    def _set_status(self, status: FollowUpStatus) -> None:
        if self.one is not None and status is not self.one.status:
            mine, today = self.one.id, self._shell.today()
            self._shell.attempt(lambda: self._services.follow_ups.set_status([mine], status, today))

    def _cleared(self, field: QLineEdit, name: str) -> None:
        if self.one is not None and not field.text().strip() and getattr(self.one, name) is not None:
            self._edit(name, None)

    def _people(self, text: str, limit: int) -> Sequence[Suggestion]:
        found = self._services.people.suggest(text, 4 * limit)
        return [one for one in found if one.kind is SuggestionKind.PERSON][:limit]

    def _bodies(self, text: str, limit: int) -> Sequence[Suggestion]:
        return [one for one in self._services.people.suggest(text, 2 * limit) if one.kind in ABOUT][:limit]

    def _take_owner(self, found: Suggestion) -> None:
        self._set_owner(found.text, found.key)

    def _name_owner(self) -> None:
        typed = self.owner.text().strip()
        if self.one is not None and typed != self.one.owner:
            self._set_owner(typed, None)

    def _set_owner(self, name: str, person: str | None) -> None:
        if self.one is not None:
            mine = self.one.id
            self.owner.setModified(False)
            self._shell.attempt(lambda: self._services.follow_ups.set_owner(mine, name, person))

    def _take_about(self, found: Suggestion) -> None:
        state = found.kind is SuggestionKind.STATE
        self._set_about(found.key if state else None, None if state else found.key)

    def _name_about(self) -> None:
        typed = self.about.text().strip()
        if self.one is None or typed == self.about_words(self.one):
            return
        found = self._services.lexicon().find_state(typed) if typed else None
        if typed and found is None:
            self.about.show_hint(self.tr("not known"), wrong=True)
            return
        self._set_about(found.iso3 if found else None, None)

    def _set_about(self, iso3: str | None, organization: str | None) -> None:
        if self.one is not None:
            mine = self.one.id
            self.about.setModified(False)
            self._shell.attempt(lambda: self._services.follow_ups.set_about(mine, iso3, organization))

    # -- menu and keys ----------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return what can be done with the follow-up as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = action(menu, self.tr("History of this follow-up …"), self.show_history, icon="history")
        delete = action(menu, self.tr("Delete this follow-up"), self.delete_wanted.emit, icon="trash-2")
        delete.setEnabled(not self._services.read_only)
        menu.addActions([history, delete])
        return menu

    def show_history(self) -> None:
        """Show who changed what in it."""
        from attplanner.ui.history_dialog import HistoryDialog

        if self.one is not None:
            HistoryDialog(self._services, self._shell, self.window(), [Ref("follow_up", self.one.id)]).open()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _date_field(name: str, placeholder: str) -> DateField:
    made = DateField(name, understand=understand_due)
    made.setPlaceholderText(placeholder)
    return made


def _being_typed(field: QLineEdit) -> bool:
    return field.hasFocus() and field.isModified()
