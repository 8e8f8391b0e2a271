"""What an open card holds: who took part, the private note and the public wording, and the words of the source."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.activity import Item, Participation, PartyKind
from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import Side
from attplanner.domain.handling import Handling
from attplanner.domain.queries import Suggestion
from attplanner.ui import theme
from attplanner.ui.follow_up_line import KEYS, SIDE_ICONS, raise_words
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.party_words import party_token, read_parties, suggested
from attplanner.ui.screens.meetings.follow_ups_part import FollowUpsPart
from attplanner.ui.screens.meetings.party_menu import PartyForm, PartyMenu
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.screens.meetings.wording_box import WordingBox
from attplanner.ui.widgets.chip_row import ChipRow, TokenChip
from attplanner.ui.widgets.labels import HandlingBadge, label
from attplanner.ui.widgets.name_field import Creator
from attplanner.ui.widgets.segmented import small_button
from attplanner.ui.widgets.text_box import TextBox

if TYPE_CHECKING:
    from attplanner.services.facade import Services

PERSON, ORGANIZATION = "person", "organization"


class ItemBody(QWidget):
    """The fields of one item."""

    state_wanted = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self, services: Services, saver: Saver, item: Item, language: str, follow_ups: FollowUpsPart
    ) -> None:
        super().__init__()
        self.follow_ups = follow_ups
        self._services, self._saver, self._item = services, saver, item
        self._activities = services.activities
        self.parties = ChipRow(
            self.tr("Who took part"), self.tr("Add who took part"), services.people.suggest, self._take, self._typed,
            (
                Creator(PERSON, self.tr("New person “{0}”"), meant=self._is_person),
                Creator(ORGANIZATION, self.tr("New organization “{0}”")),
            ),
            self._make,
        )  # fmt: skip
        self.parties.opened.connect(self._open)
        self.parties.removed.connect(lambda key: saver.attempt(lambda: self._remove(key)))
        self.note = TextBox(self.tr("Private note"), HandlingBadge(Handling.INTERNAL, with_word=True), private=True)
        self.wording = WordingBox(services, saver, item, language)
        self.wording.language_chosen.connect(self.language_chosen)
        follow_ups.left.connect(self.wording.area.setFocus)
        self.source = label("", "muted", wrap=True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.part, self.rule = LevelLine(), QCheckBox(self.tr("Chatham House rule"))
        self.part.setAccessibleName(self.tr("Our part in it"))
        self.part.setPlaceholderText(self.tr("speaker, panellist …"))
        self.rule.setToolTip(self.tr("Names, posts and affiliations are stripped from what leaves"))
        self.rule.clicked.connect(lambda on: self._store("chatham_house", on))
        self.raisers = {side: small_button(SIDE_ICONS[side], raise_words(side), KEYS[side]) for side in Side}
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        texts = QHBoxLayout()
        texts.setSpacing(theme.S)
        texts.addWidget(self.note, 1)
        texts.addWidget(self.wording, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(6)
        column.addWidget(self.parties)
        column.addLayout(texts)
        column.addWidget(self.follow_ups)
        column.addLayout(self._foot())
        column.addWidget(self.source)

    def _foot(self) -> QHBoxLayout:
        caption = label(self.tr("Our part"), "secondary")
        caption.setBuddy(self.part)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(caption)
        row.addWidget(self.part, 1)
        row.addWidget(self.rule)
        for side, button in self.raisers.items():
            button.setFixedSize(26, 26)
            button.clicked.connect(partial(self._raise, side))
            row.addWidget(button)
        return row

    def _raise(self, side: Side, *_: object) -> None:
        self.follow_ups.raise_one(side)

    def _watch(self) -> None:
        writable = not self._services.read_only
        self.parties.set_writable(writable)
        self.note.area.setReadOnly(not writable)
        self.wording.area.setReadOnly(not writable)
        self.part.setReadOnly(not writable)
        self.rule.setEnabled(writable)
        for button in self.raisers.values():
            button.setEnabled(writable)
        self._saver.add(f"note:{self._item.id}", self.note.area, self._store_note)
        self._saver.add(f"part:{self._item.id}", self.part, self._store_part)
        self._saver.add(f"party:{self._item.id}", self.parties.field, None)

    def leave(self) -> None:
        """Store what is typed and stop watching; the card is being closed."""
        self._saver.flush()
        self.follow_ups.leave()
        for name in ("note", "wording", "part", "party"):
            self._saver.drop(f"{name}:{self._item.id}")

    def show_item(self, item: Item, at: date | None) -> None:
        """Show what is stored; a field in which somebody types stays as it is."""
        self._item = item
        self.parties.set_chips([party_token(one, self._services, at) for one in item.participations])
        with self._saver.quiet():
            if not self._saver.dirty(f"note:{item.id}"):
                self.note.area.show_text(item.private_note)
        self.wording.show_item(item)
        if not self._saver.dirty(f"part:{item.id}") and self.part.text().strip() != item.our_part:
            self.part.setText(item.our_part)
        self.rule.setChecked(item.chatham_house)
        self.follow_ups.show_rows()
        self.source.setText(self.tr("As written: {0}").format(item.source_text))
        self.source.setVisible(bool(item.source_text) and not self.wording.source_is_shown())

    # -- texts ----------------------------------------------------------------------------------------------------

    def _store_note(self, text: str, merge: str) -> None:
        self._activities.edit(Ref("item", self._item.id), "private_note", text, merge)

    def _store_part(self, text: str, merge: str) -> None:
        self._activities.edit(Ref("item", self._item.id), "our_part", text.strip(), merge)

    def _store(self, field: str, value: object) -> None:
        ref = Ref("item", self._item.id)
        self._saver.attempt(lambda: self._activities.edit(ref, field, value))

    # -- participants ---------------------------------------------------------------------------------------------

    def _party(self, key: str) -> Participation | None:
        return next((one for one in self._item.participations if one.id == key), None)

    def _take(self, one: object) -> None:
        if isinstance(one, Suggestion):
            self._add([suggested(one, self._services)])

    def _typed(self, text: str) -> None:
        read = read_parties(text, self._services)
        known = [one for one in read if one.kind is not PartyKind.PERSON or one.name]
        self._add(known or [Participation(name=text, as_written=text)])

    def _make(self, kind: str, text: str) -> None:
        party = (
            Participation(kind=PartyKind.ORGANIZATION, as_written=text) if kind == ORGANIZATION else self._new(text)
        )
        if self._saver.attempt(lambda: self._activities.add_new(self._item.id, party)):
            self._saver.settled(f"party:{self._item.id}")

    def _new(self, text: str) -> Participation:
        """Return the person that a text names, with post and body as far as they are said."""
        read = (one for one in read_parties(text, self._services) if one.kind is PartyKind.PERSON and one.name)
        return next(read, Participation(name=text, as_written=text))

    def _is_person(self, text: str) -> bool:
        """Tell whether a text is read as one person: a bare name is read as nothing."""
        read = read_parties(text, self._services)
        return len(read) < 2 and all(one.kind is PartyKind.PERSON and one.name for one in read)

    def _add(self, parties: list[Participation]) -> None:
        if self._saver.attempt(lambda: self._activities.add_participations(self._item.id, parties)):
            self._saver.settled(f"party:{self._item.id}")

    def _remove(self, key: str) -> None:
        self._activities.delete(Ref("participation", key))

    def _open(self, key: str, chip: TokenChip) -> None:
        party = self._party(key)
        if party is None:
            return
        menu = PartyMenu(party, self._services, self)
        menu.edited.connect(partial(self._edit, key))
        menu.removed.connect(lambda: self._saver.attempt(lambda: self._remove(key)))
        menu.state_wanted.connect(self.state_wanted)
        menu.form_wanted.connect(lambda: self._open_form(party))
        menu.known_wanted.connect(lambda: self._saver.attempt(lambda: self._activities.know_person(key)))
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _open_form(self, party: Participation) -> None:
        form = PartyForm(party, self)
        form.edited.connect(partial(self._edit, party.id))
        form.open_below(self.parties.chip(party.id) or self.parties)

    def _edit(self, key: str, field: str, value: object) -> None:
        ref = Ref("participation", key)
        self._saver.attempt(lambda: self._activities.edit(ref, field, value, f"{key}.form"))
