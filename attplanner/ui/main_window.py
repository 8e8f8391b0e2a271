"""The one window: navigation, top bar, screens, inspector, status bar. It knows screens only by their SPECs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from attplanner.domain.changes import DataChanged, Ref
from attplanner.errors import PlannerError
from attplanner.paths import STORE_SUFFIX
from attplanner.ui import clipboard, language, registry, words
from attplanner.ui.actions import make_actions
from attplanner.ui.clock import today as today_here
from attplanner.ui.commands import Commands
from attplanner.ui.facts import Facts
from attplanner.ui.filter_keeper import FilterKeeper
from attplanner.ui.jobs import Job, JobRunner
from attplanner.ui.memory import Memory
from attplanner.ui.resume import resume
from attplanner.ui.saved_filters import SavedFilter
from attplanner.ui.shell import Fact, Screen, Target
from attplanner.ui.signals import DataSignals
from attplanner.ui.spec import ScreenSpec
from attplanner.ui.undo_key import UndoKey
from attplanner.ui.undo_words import UndoWords
from attplanner.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from attplanner.services.facade import Services
    from attplanner.services.first_look import FirstLook

START = (1280, 720)


class MainWindow(WindowFrame):
    """Shows one store at a time: ``attach`` gives it one, ``detach`` takes it. It is every screen's ``Shell``."""

    closed = Signal()

    def __init__(
        self, memory: Memory, screens: Sequence[ScreenSpec] = registry.SCREENS, today: Callable[[], date] = today_here
    ) -> None:
        super().__init__(memory, screens)
        self._today = today
        self._jobs = JobRunner(self)
        self._signals: DataSignals | None = None
        self._ready: tuple[Services, str, Screen] | None = None
        self._quick_log: QDialog | None = None
        self._first_look: QWidget | None = None
        self.filters = FilterKeeper(self, self, self.screen_of)
        self.commands = Commands(self, self, self.filters, self.screen_of)
        self.copy_lines = self.commands.copy_lines
        self.build(make_actions(self, self.commands, self.specs, self._go_to, self.set_mode))
        self._undo = UndoWords(self.actions_, self)
        self.sidebar.navigation.chosen.connect(self.navigate)
        self.sidebar.navigation.entered.connect(self._enter_screen)
        self.top.as_at.changed.connect(self._as_at_changed)
        self.top.search.chosen.connect(self._open_hit)
        self.dropped.connect(self._take_file)
        self.filters.listen()
        self._facts = Facts(self, self.status, self.filters, self.sidebar.navigation)
        self._enable(False)

    # -- a store --------------------------------------------------------------------------------------------------

    def prepare(self, services: Services) -> None:
        """Make the first screen of a store that is attached a moment later: both together are felt."""
        services.speak(language.code())
        if services.activities.count():
            spec = self.first_spec()
            self._ready = services, spec.key, registry.make(spec, services, self)

    def first_spec(self) -> ScreenSpec:
        """Return the screen that a store is shown on first: the one of the last run, else the overview."""
        key = self.memory.text("screen")
        return next((one for one in self.specs if one.key == key), self.specs[0])

    def attach(self, services: Services) -> None:
        """Show a store. The window does not close it; whoever opened it does, after ``detach``."""
        self.services = services
        services.speak(language.code())
        self._signals = DataSignals(services, self)
        self._signals.changed.connect(self._data_changed)
        self.top.search.set_find(self.commands.find)
        self._enable(not services.read_only)
        self._show_office()
        self._show_store()
        if services.activities.count() == 0:
            self._show_welcome()
        else:
            self.navigate(self.first_spec().key)
        self._drop_first_look()
        resume(services, self)
        self._facts.attach(services)

    def show_first_look(self, look: FirstLook) -> None:
        """Show what a first look at the store tells, in the place where the screen will be; ``attach`` follows."""
        spec = self.first_spec()
        key = spec.key
        page = registry.first_look(spec, look, self.memory.table(f"screen.{key}"))
        self.sidebar.store.set_name(look.office.name or self.tr("New office"))
        if page is None or not look.logged:
            return
        self._first_look = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.navigation.show_key(key)
        if spec.inspector_width:
            self.inspector.show()
            self.split(key, spec.inspector_width)

    def _drop_first_look(self) -> None:
        if self._first_look is not None:
            self.stack.removeWidget(self._first_look)
            self._first_look.deleteLater()
            self._first_look = None

    def detach(self, *, ask: bool = True) -> bool:
        """Let go of the store; False when something must be settled first, or a worker writes.

        Without ``ask`` it is let go of in any case: what cannot be stored stays in the drafts.
        """
        if ask and self._jobs.writing:
            self.message(
                self.tr("A long step is still being written. The store can be closed once it is done."), "warn"
            )
            return False
        for screen in self.screens.values():
            if not screen.may_close() and ask:
                return False
        if self._quick_log is not None:
            self._quick_log.close()
            self._quick_log.deleteLater()
            self._quick_log = None
        self._jobs.give_up()
        self._keep()
        self._facts.detach()
        self.filters.rest()
        clipboard.forget()
        self.top.search.set_find(None)
        if self._signals:
            self._signals.close()
        self._signals = self.services = None
        self.screens.clear()
        self.current = ""
        self.show_undo()
        self.inspector.forget()
        self.drop_pages()
        return True

    def _enable(self, writable: bool) -> None:
        there = self.services is not None
        acts = self.actions_.commands
        for name in ("log_meeting", "import_file", "import_clipboard", "read_trade", "restore_backup"):
            acts[name].setEnabled(writable)
        for name in (
            "show_history", "show_trade", "show_people", "backup", "focus_search", "focus_filter", "choose_as_at",
            "toggle_inspector",
        ):  # fmt: skip
            acts[name].setEnabled(there)
        acts["log_meeting"].setVisible(registry.QUICK_LOG is not None)
        for name in ("import_file", "import_clipboard"):
            acts[name].setVisible(registry.spec("imports") is not None)
        self.top.log.setEnabled(writable)
        self.top.log.setVisible(registry.QUICK_LOG is not None)
        self.show_undo()

    def _show_office(self) -> None:
        if self.services is None:
            return
        name = self.services.office.info().name or self.tr("New office")
        self.sidebar.store.set_name(name)
        self.setWindowTitle(f"{name} – attplanner")

    def _show_store(self) -> None:
        if self.services is None:
            return
        status, services = self.status, self.services
        status.say(status.store, services.path.name)
        status.say(status.key, self.tr("encrypted") if services.encrypted else self.tr("not encrypted"),
                   "lock" if services.encrypted else "lock-open")  # fmt: skip
        status.say(status.note, self.tr("read only") if services.read_only else "")
        status.say(status.saved, self.tr("all of it saved"), "check")
        self.commands.show_backup()

    # -- Shell ----------------------------------------------------------------------------------------------------

    @property
    def jobs(self) -> JobRunner:
        return self._jobs

    def as_at(self) -> date:
        return self.top.as_at.chosen() or self._today()

    def today(self) -> date:
        return self._today()

    def show_filtered(self, key: str, values: Mapping[str, str]) -> None:
        self.filters.use(SavedFilter("", key, values))

    def navigate(self, key: str, target: Target = None) -> None:
        screen = self.screen_of(key)
        if screen is None:
            return
        if key != self.current:
            self.current = key
            self._show_screen(key, screen)
        elif target is None and self.focusWidget() is not self.sidebar.navigation:
            screen.enter_list()
        if target is not None:
            screen.open_target(target)

    def _go_to(self, key: str) -> None:
        """Go into a screen by its key, also from the navigation, where arrows only walk through them."""
        if self.focusWidget() is self.sidebar.navigation:
            self.sidebar.navigation.clearFocus()
        self.navigate(key)

    def screen_of(self, key: str) -> Screen | None:
        """Return a screen of the store that is open, made now if it was not yet."""
        spec = next((one for one in self.specs if one.key == key), None)
        if self.services is None or spec is None:
            return None
        if key not in self.screens:
            ready, self._ready = self._ready, None
            fits = ready is not None and ready[:2] == (self.services, key)
            made = ready[2] if ready is not None and fits else registry.make(spec, self.services, self)
            self.screens[key] = made
            self.stack.addWidget(made)
            made.restore_state(self.memory.table(f"screen.{key}"))
            if made.filter_view is not None:
                UndoKey(made.filter_view.filter, self.bar)
        return self.screens[key]

    def _show_screen(self, key: str, screen: Screen) -> None:
        spec = next(one for one in self.specs if one.key == key)
        self.bar.leave()
        self.stack.setCurrentWidget(screen)
        self.sidebar.navigation.show_key(spec.under or key)
        self.inspector.show_page(screen.inspector)
        if screen.inspector is not None:
            self.split(key, screen.inspector_width)
        self._facts.show_log()
        screen.shown()
        self.show_undo()
        if self.focusWidget() is not self.sidebar.navigation:  # by keys one walks through the screens until Enter
            screen.take_focus()

    def _enter_screen(self) -> None:
        screen = self.screens.get(self.current)
        if screen is not None:
            screen.take_focus()

    def _show_welcome(self) -> None:
        from attplanner.ui.welcome_page import WelcomePage

        self.current = ""
        welcome = WelcomePage(self.commands, registry.spec("imports") is not None)
        self.stack.addWidget(welcome)
        self.stack.setCurrentWidget(welcome)
        self.inspector.show_page(None)
        self.sidebar.navigation.show_key("")
        welcome.setFocus()

    def open_ref(self, ref: Ref) -> None:
        for spec in self.specs:
            screen = self.screen_of(spec.key)
            if screen is not None and ref.table in screen.tables:
                self.navigate(spec.key, ref)
                return

    def show_inspector(self, visible: bool) -> None:
        screen = self.screens.get(self.current)
        self.inspector.show_page(screen.inspector if screen is not None and visible else None)

    def message(self, text: str, kind: str = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        self.bar.say(text, kind, action)

    def watch(self, job: Job, text: str) -> None:
        self.bar.watch(job, text)

    def show_error(self, error: PlannerError) -> None:
        self.bar.say(words.error_text(error), "bad")

    def attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except PlannerError as error:
            self.show_error(error)
            return False
        return True

    def show_undo(self) -> None:
        screen = self.screens.get(self.current)
        self._undo.show(self.services, screen.own_steps() if screen is not None else None)

    def set_facts(self, facts: Sequence[Fact] | None) -> None:
        if facts is None:
            self._facts.show_log()
        else:
            self._facts.show_own(facts)

    def log_meeting(self, text: str = "") -> None:
        if self.services is None or registry.QUICK_LOG is None:
            return
        if self._quick_log is None:
            self._quick_log = registry.make_dialog(registry.QUICK_LOG, self.services, self, self)
        getattr(self._quick_log, "open_with")(text)  # noqa: B009  # the dialog's class is known by name only

    def import_file(self) -> None:
        self.commands.import_file()

    def quick_log(self) -> QDialog | None:
        """Return the quick log where it was opened."""
        return self._quick_log

    def saved(self) -> None:
        self.status.saved_now(datetime.now(UTC).astimezone())

    # -- what happens ---------------------------------------------------------------------------------------------

    def _data_changed(self, change: DataChanged) -> None:
        self.saved()
        self.bar.step_made()
        self.show_undo()
        self._show_office()
        for screen in tuple(self.screens.values()):
            screen.data_changed(change)
        if not self.current and self.services is not None and self.services.activities.count():
            self.navigate("meetings" if registry.spec("meetings") else self.specs[0].key)
        self._facts.count_soon()

    def _as_at_changed(self) -> None:
        for screen in self.screens.values():
            screen.as_at_changed(self.as_at())
        self._facts.count_soon()

    def settle(self) -> None:
        """Bring up to date at once what comes a moment later: figures, counts, what undo is about."""
        self._facts.settle()
        self._undo.settle()

    def _open_hit(self, hit: object) -> None:
        from attplanner.domain.queries import SearchHit
        from attplanner.ui.found import open_hit

        if isinstance(hit, SearchHit):
            open_hit(self, hit, self.commands.do, self.screen_of("people"))
            self._leave_search()

    def _leave_search(self) -> None:
        """Go from the search to what it opened; where that took the cursor by itself, it keeps it."""
        screen = self.screens.get(self.current)
        if screen is not None and self.focusWidget() in (self.top.search, None):
            screen.take_focus()

    # -- memory -----------------------------------------------------------------------------------------

    def _keep(self) -> None:
        for key, screen in self.screens.items():
            self.memory.keep(f"screen.{key}", screen.save_state())
        if self.current:
            self.memory.keep("screen", self.current)
        self.keep_geometry()
        self.memory.save()

    def _take_file(self, file: Path) -> None:
        if file.suffix == STORE_SUFFIX:
            self.store_wanted.emit(file)
        else:
            self.navigate("imports", file)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        if not self.detach():
            event.ignore()
            return
        self._jobs.wait()
        self.closed.emit()
        super().closeEvent(event)
