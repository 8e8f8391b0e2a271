"""One person in the inspector: names, contact and note, posts by date, meetings, follow-ups."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.person import MONTH, PersonPage
from attplanner.ui import theme
from attplanner.ui.actions import action
from attplanner.ui.screens.people.columns import person_detail, person_name
from attplanner.ui.screens.people.fields import PersonFields
from attplanner.ui.screens.people.lines import follow_ups_section, meetings_section
from attplanner.ui.screens.people.page_column import PageColumn
from attplanner.ui.screens.people.post_editor import PostEditor
from attplanner.ui.screens.people.posts import PostsSection
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.labels import ElidedLabel, badge
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services

LONG = 12  # months after which it is said that somebody was not met for so long


class PersonPanel(QWidget):
    """Shows one person. ``left`` is Esc, ``delete_wanted`` is for the screen."""

    left = Signal()
    delete_wanted = Signal()

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell
        self.page: PersonPage | None = None
        self.editor: PostEditor | None = None
        self.posts: PostsSection | None = None
        self.title, self.detail = ElidedLabel("", "title"), ElidedLabel("", "secondary")
        self.silence = badge("", "warn")
        self.more = small_button("ellipsis", self.tr("More about this person"))
        self.fields = PersonFields(services, shell)
        self._lay_out()
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))

    def _lay_out(self) -> None:
        self._pages = QStackedLayout(self)
        self._pages.addWidget(
            EmptyPage("user", self.tr("Nobody chosen"), self.tr("Choose a person in the list to read about them."))
        )
        self._scroll = PageColumn(self.tr("One person"), self._head(), self.fields)
        self._pages.addWidget(self._scroll)

    def _head(self) -> QVBoxLayout:
        top, head = QHBoxLayout(), QVBoxLayout()
        self.more.setFixedSize(26, 26)
        for part, stretch in ((self.title, 1), (self.more, 0)):
            top.addWidget(part, stretch)
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self.detail)
        head.addWidget(self.silence, 0, Qt.AlignmentFlag.AlignLeading)  # beside the name it took its place
        return head

    def show_person(self, page: PersonPage | None, at: date) -> None:
        """Show a person as at a date; None empties the page."""
        same = page is not None and self.page is not None and page.row.id == self.page.row.id
        if not same:
            self.fields.store()
            self.editor = None
        self.page, self._at = page, at
        self._pages.setCurrentIndex(0 if page is None else 1)
        if page is None:
            return
        self.title.set_full(person_name(page.row))
        self.detail.set_full(person_detail(page.row))
        self.detail.setVisible(bool(person_detail(page.row)))
        self._show_silence(page)
        self.fields.show_page(page)
        if self.editor is None:
            self._show_sections(page)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_silence(self, page: PersonPage) -> None:
        last = page.row.last_met
        months = int((self._at - last).days / MONTH) if last else 0
        self.silence.setText(self.tr("not met for %n months", "", months))
        self.silence.setVisible(months >= LONG)

    def _show_sections(self, page: PersonPage) -> None:
        services, shell = self._services, self._shell
        self.posts = PostsSection(services, shell, page, self._at)
        self.posts.edit_wanted.connect(self.edit_post)
        follow_ups = services.persons.follow_ups_of(page.row.id)
        self._scroll.set_sections(
            self.posts,
            meetings_section(services, shell, self.tr("Meetings"), page.activities),
            follow_ups_section(services, shell, follow_ups, shell.today()),
        )

    # -- posts ------------------------------------------------------------------------------------------------------

    def edit_post(self, kind: str, holding: str) -> None:
        """Open the editor of a post: add, left, handed, moved or time."""
        if self.page is None or self._services.read_only:
            return
        self._show_sections(self.page)
        found = next((one for one in self.page.holdings if one.id == holding), None)
        self.editor = editor = PostEditor(self._services, self._shell, kind, self.page.row.id, found)
        editor.closed.connect(self._end_editing)
        if self.posts is not None:
            self.posts.open_editor(editor)
        follow_layouts(self._scroll)
        QTimer.singleShot(0, editor, partial(self._bring_into_sight, editor))

    def _bring_into_sight(self, editor: PostEditor) -> None:
        page = self._scroll.page
        page.resize(page.width(), page.sizeHint().height())  # as high as it will be: the layout is not done yet
        self._scroll.ensureWidgetVisible(editor, 0, theme.L)

    def _end_editing(self) -> None:
        self.editor = None
        if self.page is None:
            return
        self.page = self._services.persons.page(self.page.row.id, self._at)
        self._show_sections(self.page)
        if self.posts is not None:
            self.posts.add.setFocus()

    # -- menu and keys ----------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Return what can be done with the person as a whole."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        history = action(menu, self.tr("History of this person …"), self.show_history, icon="history")
        delete = action(menu, self.tr("Delete this person"), self.delete_wanted.emit, icon="trash-2")
        delete.setEnabled(not self._services.read_only)
        menu.addActions([history, delete])
        return menu

    def show_history(self) -> None:
        """Show who changed what of this person and the posts."""
        from attplanner.ui.history_dialog import HistoryDialog

        if self.page is not None:
            posts = [Ref("post_holding", one.id) for one in self.page.holdings]
            refs = [Ref("person", self.page.row.id), *posts]
            HistoryDialog(self._services, self._shell, self.window(), refs).open()

    def take_focus(self) -> None:
        """Put the cursor into the name."""
        self.fields.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
