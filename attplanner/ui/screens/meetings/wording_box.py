"""The public wording of an item, one language at a time; which one it is, its words say or somebody chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton

from attplanner.domain.activity import Item
from attplanner.exports.written_in import written_in
from attplanner.ui.screens.meetings.saving import Saver
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.text_box import TextBox

if TYPE_CHECKING:
    from attplanner.services.facade import Services

MOVE = "move:"


class WordingBox(TextBox):
    """Without any wording the source's words stand here, in the language that they are written in.

    ``language_chosen`` is sent when somebody asks for another language, not when the words tell it.
    """

    language_chosen = Signal(str)

    def __init__(self, services: Services, saver: Saver, item: Item, language: str) -> None:
        self.lang = QToolButton()
        super().__init__(self.tr("Public wording"), self.lang)
        self._activities, self._saver = services.activities, saver
        self._item, self._asked, self._chosen = item, language, False
        self.language = self._first()
        self.lang.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lang.setFixedSize(30, 20)
        self.lang.clicked.connect(self.open_languages)
        saver.add(self._key(), self.area, self._store)
        self._show_language()

    def _key(self) -> str:
        return f"wording:{self._item.id}"

    # -- showing ----------------------------------------------------------------------------------------------------

    def show_item(self, item: Item) -> None:
        """Show what is stored, unless somebody types here."""
        self._item = item
        if self._saver.dirty(self._key()):
            return
        if not self._chosen and not self.area.hasFocus():
            self.language = self._first()
            self._show_language()
        with self._saver.quiet():
            self._show()

    def _first(self) -> str:
        """Return the language that is asked for where there are words in it, else one in which there are."""
        languages = (self._asked, self._of_source(), *(language for language, _ in self._item.wording))
        return next((one for one in languages if self._said(one)), self._asked)

    def _of_source(self) -> str:
        return self._recognized(self._item.source_text) or "en"

    def _recognized(self, text: str) -> str | None:
        return written_in(text, (one.name for one in self._item.participations if one.name))

    def _said(self, language: str) -> str | None:
        wording, source = dict(self._item.wording), self._item.source_text
        if language in wording or source in wording.values() or language != self._of_source():
            return wording.get(language)
        return source

    def source_is_shown(self) -> bool:
        """Tell whether the words of the source are those that stand here."""
        return self._said(self.language) in (None, self._item.source_text)

    def _show(self) -> None:
        said, area = self._said(self.language) or "", self.area
        if self.language not in dict(self._item.wording) and area.hasFocus() and not area.toPlainText():
            said = ""  # taken away just now: the source's words come back when one has left
        if area.toPlainText().strip() != said.strip():
            area.show_text(said)
        placeholder = self.tr("As it is to read in papers; without it the source’s words are printed.")
        first = self.language == self._of_source()
        area.setPlaceholderText(placeholder if first else self.tr("Not translated yet"))

    def _show_language(self) -> None:
        self.lang.setText(self.language.upper())
        self.lang.setAccessibleName(self.tr("Language of the wording: {0}").format(self._names()[self.language]))
        self.lang.setToolTip(self.lang.accessibleName())

    # -- storing ----------------------------------------------------------------------------------------------------

    def _store(self, text: str, merge: str) -> None:
        plain, before = text.strip(), self.language
        self.language = self._meant(plain)
        self._show_language()
        same = self.language == self._of_source() and plain == self._item.source_text.strip()
        self._write("" if same else plain, before, merge)

    def _meant(self, text: str) -> str:
        """Return the language of what is typed: as chosen; else as its words tell, where nothing is lost by it."""
        seen = self._recognized(text)
        return self.language if self._chosen or seen is None or seen in dict(self._item.wording) else seen

    def _write(self, text: str, before: str, merge: str | None = None) -> None:
        gone = before if before != self.language else None
        self._activities.set_wording(self._item.id, self.language, text, merge, instead_of=gone)

    # -- choosing ---------------------------------------------------------------------------------------------------

    def _names(self) -> dict[str, str]:
        return {"en": self.tr("English"), "fr": self.tr("French"), "es": self.tr("Spanish")}

    def open_languages(self) -> None:
        """Show the languages, and in which other one the words that stand here may be written."""
        choices = [Choice(*one) for one in self._names().items()]
        if self.area.toPlainText().strip() and not self.area.isReadOnly():
            free = {key: name for key, name in self._names().items() if key not in (self.language, *self._worded())}
            said = self.tr("These words are in this language: {0}")
            choices += [Choice(f"{MOVE}{key}", said.format(name)) for key, name in free.items()]
        popup = ChoicePopup(choices, self.language, self.lang)
        popup.chosen.connect(self._take)
        popup.open_below(self.lang)

    def _worded(self) -> list[str]:
        return [language for language, _ in self._item.wording]

    def _take(self, key: str) -> None:
        if key.startswith(MOVE):
            self._move(key.removeprefix(MOVE))
        else:
            self.choose_language(key)

    def choose_language(self, language: str) -> None:
        """Show the wording of another language."""
        self._saver.flush()
        self.language, self._chosen = language, True
        self._show_language()
        with self._saver.quiet():
            self._show()
        self.language_chosen.emit(language)

    def _move(self, language: str) -> None:
        """Take the words that stand here for another language's."""
        self._saver.flush()
        before, self.language, self._chosen = self.language, language, True
        self._show_language()
        self._saver.attempt(lambda: self._write(self.area.toPlainText().strip(), before))
