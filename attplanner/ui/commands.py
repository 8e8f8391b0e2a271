"""What the window's actions do; one method for each of ``actions.COMMANDS``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from attplanner.domain.handling import Handling
from attplanner.domain.text import fold
from attplanner.paths import STORE_SUFFIX
from attplanner.ui import clipboard, words
from attplanner.ui.actions import COMMANDS
from attplanner.ui.filter_keeper import FilterKeeper
from attplanner.ui.pasting import paste
from attplanner.ui.shell import OwnSteps, Screen, Shell
from attplanner.ui.steps import Steps
from attplanner.ui.tables.table_view import as_table
from attplanner.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from attplanner.domain.queries import SearchHit
    from attplanner.services.facade import Services

FOLDER = "import_folder"  # under which the window remembers it
FIRST_HITS = 24  # what one list shows, with a share of each kind
LEAST_LETTERS = 3  # fewer begin the name of too many actions


class Commands(QObject):
    """The window's actions. Each does nothing while no store is open."""

    def __init__(
        self, window: WindowFrame, shell: Shell, filters: FilterKeeper, screen_of: Callable[[str], Screen | None]
    ) -> None:
        super().__init__(window)
        self._window, self._shell, self._filters, self._screen_of = window, shell, filters, screen_of

    @property
    def _services(self) -> Services | None:
        return self._window.services

    def log_meeting(self) -> None:
        """Open the quick log."""
        self._shell.log_meeting()

    def import_file(self) -> None:
        """Ask for a file and show what an import would write."""
        title = self.tr("Import a paper")
        kinds = self.tr("Papers and tables (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
        if name:
            self._window.memory.keep(FOLDER, str(Path(name).parent))
            self._shell.navigate("imports", Path(name))

    def _folder(self) -> str:
        """Return where papers are looked for: where the latest one was, else among the user's documents."""
        latest = self._window.memory.text(FOLDER)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((one for one in (latest, documents) if one and Path(one).is_dir()), str(Path.home()))

    def import_clipboard(self) -> None:
        """Show what an import of the copied text would write."""
        paste(self._shell)

    def read_trade(self) -> None:
        """Ask for a file of arms trade figures and show what it holds."""
        self._shell.navigate("trade", "read")

    def show_trade(self) -> None:
        """Show how much of the world's arms trade is by States Parties."""
        self._shell.navigate("trade")

    def show_people(self) -> None:
        """Show who was met, and the organizations."""
        self._shell.navigate("people")

    def save(self) -> None:
        """Let the screen write its file, where it makes one; elsewhere say that there is nothing to save."""
        screen = self._window.screens.get(self._window.current)
        if self._services is not None and not (screen is not None and screen.save_wanted()):
            self._window.status.say_all_saved()

    def undo(self) -> None:
        """Take the latest step back: the log's, or that of a screen with steps of its own."""
        own = self._own_steps()
        if own is None and self._services is not None:
            Steps(self._services, self._shell).undo()
        elif own is not None and own[1] is not None:
            own[1]()

    def redo(self) -> None:
        """Do the latest undone step again."""
        own = self._own_steps()
        if own is None and self._services is not None:
            Steps(self._services, self._shell).redo()
        elif own is not None and own[2] is not None:
            own[2]()

    def _own_steps(self) -> OwnSteps | None:
        screen = self._window.screens.get(self._window.current)
        return screen.own_steps() if screen is not None else None

    def show_history(self) -> None:
        """Show who changed what, and the bin."""
        if self._services is not None:
            from attplanner.ui.history_dialog import HistoryDialog

            HistoryDialog(self._services, self._shell, self._window).open()

    def focus_search(self) -> None:
        """Put the cursor into the search of everything."""
        self._window.top.search.setFocus()
        self._window.top.search.selectAll()

    def find(self, text: str) -> Sequence[SearchHit]:
        """Search the store, and what the window can do."""
        found = self._services.search.find(text, FIRST_HITS) if self._services else ()
        also = {one.name: words.translate("commands", one.also) for one in COMMANDS if one.also}
        hits = [*found, *called(text, self._named(), also)]
        return hits or self._states(text)

    def _states(self, text: str) -> Sequence[SearchHit]:
        from attplanner.ui.found import fitting_states

        return fitting_states(self._screen_of("world"), text) if self._services else ()

    def _named(self) -> dict[str, str]:
        """Return what can be done by its words: the window's actions, and those of what is selected on the screen."""
        others = (one for one in COMMANDS if one.name != "focus_search")
        named = {words.translate("commands", one.text).rstrip(" …"): one.name for one in others}
        return {**named, **{name: name for name in self._selected()}}

    def _selected(self) -> dict[str, QAction]:
        screen = self._window.screens.get(self._window.current)
        offered = screen.offered() if screen is not None else ()
        return {one.iconText(): one for one in offered if one.isEnabled()}

    def do(self, name: str) -> None:
        """Do what a hit of ``find`` names."""
        if name in {one.name for one in COMMANDS}:
            getattr(self, name)()
        elif name in (selected := self._selected()):
            selected[name].trigger()

    def focus_filter(self) -> None:
        """Put the cursor where one filters the screen."""
        screen = self._window.screens.get(self._window.current)
        if screen is not None:
            screen.focus_filter()

    def save_filter(self) -> None:
        """Save the filter of this screen under a name."""
        self._filters.ask()

    def choose_as_at(self) -> None:
        """Ask for the date of every status."""
        self._window.top.as_at.open()

    def toggle_inspector(self) -> None:
        """Hide the inspector, or show it again."""
        self._shell.show_inspector(not self._window.inspector.isVisible())

    def open_store(self) -> None:
        """Ask for another store; whoever opened this one opens it."""
        kinds = self.tr("Stores (*{0});;All files (*)").format(STORE_SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open another store"), "", kinds)
        if name:
            self._window.store_wanted.emit(Path(name))

    def backup(self) -> None:
        """Ask where to and copy the store, whole and while it is in use."""
        if self._services is None:
            return
        services = self._services
        suggested = str(services.path.with_name(f"{services.path.stem}-backup{STORE_SUFFIX}"))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Make a backup"), suggested)
        if name:
            work = partial(services.backups.backup, Path(name))
            job = self._shell.jobs.start_long(work, self._backed_up)
            self._shell.watch(job, self.tr("Copying the store …"))

    def _backed_up(self, file: Path) -> None:
        self._shell.message(self.tr("The backup is in {0}.").format(file))
        self.show_backup()

    def restore_backup(self) -> None:
        """Ask for a backup; what is in the store now is kept under a dated name."""
        kinds = self.tr("Stores (*{0});;All files (*)").format(STORE_SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Restore a backup"), "", kinds)
        if name:
            self._window.restore_wanted.emit(Path(name))

    def show_backup(self) -> None:
        """Say in the status bar when the last backup was made."""
        if self._services is None:
            return
        last = self._services.backups.status().last
        text = self.tr("backup {0}").format(f"{words.short_day(last.date())} {last:%H:%M}") if last else ""
        self._window.status.say(self._window.status.backup, text or self.tr("no backup yet"))

    def copy_lines(self, what: str, lines: Sequence[Sequence[str]], *, internal: bool = False) -> bool:
        """Put lines of a list onto the clipboard as a table; False where it could not be noted that they leave."""
        services, handling = self._services, Handling.INTERNAL if internal else Handling.PUBLICATION
        if services is not None and not services.read_only:
            exports = services.exports
            if not self._shell.attempt(lambda: exports.note_copy(what, lines, handling)):
                return False
        clipboard.offer(as_table(lines), internal=internal)
        return True

    def show_menu(self) -> None:
        """Open the menu of the mark."""
        self._window.sidebar.store.showMenu()

    def show_settings(self) -> None:
        """Show the settings."""
        from attplanner.ui.settings_dialog import SettingsDialog

        SettingsDialog(self._window, self._shell).open()

    def take_tour(self) -> None:
        """Open the example office in a throw-away store."""
        self._window.tour_wanted.emit()

    def leave_tour(self) -> None:
        """Go back from the example office to the own store."""
        self._window.tour_left.emit()

    def show_shortcuts(self) -> None:
        """Show every shortcut."""
        from attplanner.ui.help_dialogs import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def show_about(self) -> None:
        """Say what this program is and whose work it uses."""
        from attplanner.ui.help_dialogs import AboutDialog

        AboutDialog(self._window).open()

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def ready_words(self) -> str:
        """Say what a new store holds already."""
        if self._services is None:
            return ""
        lexicon = self._services.lexicon()
        return self.tr("Ready already: {0} States and their Treaty status, {1} organizations and {2} groups.").format(
            len(lexicon.states), len(lexicon.organizations), len(lexicon.groupings)
        )


def called(text: str, named: Mapping[str, str], also: Mapping[str, str]) -> list[SearchHit]:
    """Return the actions that have, among further words too, one that begins with each of those typed."""
    from attplanner.domain.queries import SearchHit

    wanted = fold(text).split()
    if sum(map(len, wanted)) < LEAST_LETTERS:
        return []
    words_of = {said: fold(f"{said} {also.get(key, '')}").split() for said, key in named.items()}
    return [SearchHit("command", key, said) for said, key in named.items() if _begins(words_of[said], wanted)]


def _begins(parts: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(part.startswith(one) for part in parts) for one in wanted)
