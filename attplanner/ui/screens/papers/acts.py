"""What can be done with a paper, each with its button and its key: it is saved, copied, its items are marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from attplanner.ui.actions import action, with_shortcut
from attplanner.ui.screens.papers.view import PapersView

COPY_KEYS, MARK_KEYS, SAVE_KEYS = "Ctrl+Shift+C", "Ctrl+Shift+M", "Ctrl+S"  # the last is the window's


class PaperActs(QObject):
    """Hangs the actions on the screen and follows the form: a button says which format and layout it makes."""

    def __init__(
        self, screen: QWidget, view: PapersView, save: Callable[[], object], copy: Callable[[], object],
        mark: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(screen)
        self._view = view
        self.save = action(self, "", save)
        self.copy = action(self, "", copy, shortcut=COPY_KEYS)
        self.mark = action(self, self.tr("Mark for publication …"), mark, shortcut=MARK_KEYS)
        self._buttons = {self.save: view.save, self.copy: view.copy, self.mark: view.mark}
        for act, button in self._buttons.items():
            button.clicked.connect(act.trigger)
        screen.addActions([self.copy, self.mark])
        view.mark.setToolTip(self.mark.toolTip())
        self.name()

    def name(self) -> None:
        """Name the buttons and the actions by the format and the layout that are chosen."""
        form = self._view.form
        table = form.layout_.value() == "table"
        self._name(self.save, self.tr("Save for {0} …").format(form.format_word()), SAVE_KEYS)
        self._name(self.copy, self.tr("Copy as a table") if table else self.tr("Copy as a list"), COPY_KEYS)

    def _name(self, act: QAction, text: str, keys: str) -> None:
        button = self._buttons[act]
        act.setText(text)
        button.setText(f" {text}")  # the blank is the room between icon and words
        button.setAccessibleName(text)
        button.setToolTip(with_shortcut(text, keys))

    def offered(self) -> list[QAction]:
        """Return what can be done now; the search of everything finds it."""
        return [act for act, button in self._buttons.items() if button.isEnabled()]

    def let_leave(self, may: bool) -> None:
        """Let the paper leave, or not."""
        for one in (self.save, self.copy):
            one.setEnabled(may)
            self._buttons[one].setEnabled(may)

    def let_mark(self, may: bool) -> None:
        """Let items be marked, or not."""
        self.mark.setEnabled(may)
        self._view.mark.setEnabled(may)
