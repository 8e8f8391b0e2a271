"""The posts of a person by date: held since when, left, handed over, moved on; edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.person import SINCE_EVER, STILL, Holding, PersonPage
from attplanner.ui import icons, theme, words
from attplanner.ui.actions import action
from attplanner.ui.screens.people.post_editor import PostEditor
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.labels import ElidedLabel, badge
from attplanner.ui.widgets.section import Section
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.services.facade import Services


def time_words(when: When) -> str:
    """Return since when and until when a post is or was held."""
    if when.start is None or when.end is None:
        return translate("people", "dates not known")
    if when.end == STILL:
        return translate("people", "since {0}").format(words.day(when.start))
    if when.start == SINCE_EVER:
        return translate("people", "until {0}").format(words.day(when.end))
    return translate("people", "{0} to {1}").format(words.short_day(when.start), words.short_day(when.end))


class PostsSection(Section):
    """One line for each post, the latest first. ``edit_wanted`` carries what is to be done and the holding's id."""

    edit_wanted = Signal(str, str)

    def __init__(self, services: Services, shell: Shell, page: PersonPage, at: date) -> None:
        super().__init__(self.tr("Posts"))
        self._services, self._shell, self._at = services, shell, at
        for holding in page.holdings:
            self.body.addLayout(self._line(holding))
        if not page.holdings:
            self.add_text(self._without(page.row.iso3))
        self.add = QPushButton(self.tr("Add a post"))
        self.add.setProperty("scale", "small")
        icons.put(self.add, "plus", size=14)
        self.add.clicked.connect(lambda: self.edit_wanted.emit("add", ""))
        self.add.setEnabled(not services.read_only)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addLayout(row)

    def _without(self, iso3: str | None) -> str:
        if iso3 is None:
            return self.tr("No post is known.")
        return self.tr("Acted for {0}; no post is known.").format(self._services.lexicon().shown_state(iso3))

    def _line(self, holding: Holding) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        post = ", ".join(part for part in (holding.post, holding.office) if part)
        of = self._of(holding)
        column.addWidget(ElidedLabel(post or of, "strong"))
        said = " · ".join(part for part in (time_words(holding.when), of if post else "") if part)
        column.addWidget(ElidedLabel(said, "muted"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addLayout(column, 1)
        if not holding.held_at(self._at):
            row.addWidget(badge(self.tr("past")))
        more = small_button("ellipsis", self.tr("What became of this post: {0}").format(post or of))
        more.setFixedSize(26, 26)
        more.setMenu(self._menu(holding))
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        more.setEnabled(not self._services.read_only)
        row.addWidget(more)
        return row

    def _of(self, holding: Holding) -> str:
        lexicon = self._services.lexicon()
        body = lexicon.organization_name(holding.organization, lexicon.language) if holding.organization else ""
        state = lexicon.shown_state(holding.iso3) if holding.iso3 else ""
        return ", ".join(part for part in (body, state) if part)

    def _menu(self, holding: Holding) -> QMenu:
        menu = QMenu(self)
        for kind, text in (
            ("left", self.tr("Left this post …")),
            ("handed", self.tr("Handed over to …")),
            ("moved", self.tr("Left it for another post …")),
            ("time", self.tr("Held from … to …")),
        ):
            menu.addAction(action(menu, text, partial(self.edit_wanted.emit, kind, holding.id)))
        menu.addSeparator()
        menu.addAction(action(menu, self.tr("Delete this post"), self._deleter(holding), icon="trash-2"))
        return menu

    def _deleter(self, holding: Holding) -> Callable[[], object]:
        ref = Ref("post_holding", holding.id)
        return lambda: self._shell.attempt(lambda: self._services.persons.delete([ref]))

    def open_editor(self, editor: PostEditor) -> None:
        """Show an editor at the foot of the section."""
        self.body.addWidget(editor)
        self.add.hide()
        editor.take_focus()
