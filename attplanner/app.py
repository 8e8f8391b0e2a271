"""The composition root of the window: application, theme, store, services, window. Bugs are caught here, once."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from attplanner import paths, settings
from attplanner.errors import PlannerError
from attplanner.services.first_look import look
from attplanner.ui import language
from attplanner.ui.application import application, hush
from attplanner.ui.ending import Ending
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.opening import StoreOpener
from attplanner.ui.screens import overview
from attplanner.ui.theme import Mode
from attplanner.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from attplanner.services.facade import Services


class Program(QObject):
    """One running program: the window, the store that it shows, and the hook for bugs."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.window = MainWindow(memory)
        self.services: Services | None = None
        self._upkeep: Upkeep | None = None
        self._reported: set[str] = set()
        self._example: Path | None = None  # its store, while the tour is taken
        self._example_folder: TemporaryDirectory[str] | None = None
        self._own: Path | None = None  # the store to which the tour leads back
        self.unspoken = ""
        """The name of the language that was wanted and has no words here; told with the first store."""
        self.opener = StoreOpener(self.window.jobs, self.store_path, self)
        self.opener.open_already.connect(self._tell_open_already)
        self.opener.made.connect(self.window.prepare)
        self.opener.opened.connect(self.show_store)
        self.opener.given_up.connect(self._given_up)
        self.opener.tour_wanted.connect(self.take_tour)
        self.window.store_wanted.connect(self.switch)
        self.window.restore_wanted.connect(self.restore)
        self.window.passphrase_wanted.connect(self.change_passphrase)
        self.opener.rekeyed.connect(self._tell_rekeyed)
        self.window.tour_wanted.connect(self.take_tour)
        self.window.tour_left.connect(self.leave_tour)
        self.window.closed.connect(self.opener.drop)
        self.window.closed.connect(self.close_store)
        self.window.closed.connect(self._drop_example)
        sys.excepthook = self.caught

    def open(self, path: Path, passphrase: str | None = None) -> None:
        """Show the window at once, with a first look at the store where it can be had; then open the store."""
        if not path.exists():
            self.opener.open(path, passphrase)
            return
        first = self.window.first_spec()
        self.opener.screen = first.module
        today = self.window.today() if first.key == overview.SPEC.key else None
        # its names are English
        seen = look(path, self.window.as_at(), today) if language.code() == "en" else None
        if seen is not None:
            self.window.show_first_look(seen)
        # what is slow begins once the first frame stands: a worker that imports holds the interpreter up
        self.window.painted.connect(lambda: self.opener.open(path, passphrase, over=self.window))
        self.window.show()

    def show_store(self, services: Services) -> None:
        """Show a store that was opened; the one before is closed."""
        if self.services is not None and not self._leave():
            services.close()
            return
        self.services = services
        if services.path != self._example:
            self._drop_example()
        self.window.attach(services)
        self.window.actions_["leave_tour"].setEnabled(services.path == self._example)
        self.window.show()
        self._upkeep = Upkeep(services, self.window.jobs, self)
        self._upkeep.backed_up.connect(lambda _: self.window.commands.show_backup())
        self._upkeep.failed.connect(self.window.show_error)
        services.hear(self.window.show_error)
        self._tell_unspoken()

    def _tell_unspoken(self) -> None:
        name, self.unspoken = self.unspoken, ""
        if name:
            text = self.tr(
                "The words of the window in {0} are missing, so it speaks English. The set-up makes them: {1}"
            )
            self.window.message(text.format(name, "python3 run.py"), "warn")

    def store_path(self) -> Path | None:
        """Return the file of the store that is open."""
        return self.services.path if self.services is not None else None

    def _tell_open_already(self, path: Path) -> None:
        self.window.message(self.tr("{0} is the store that is open.").format(path.name))

    def _leave(self) -> bool:
        if not self.window.detach():
            return False
        self.close_store()
        return True

    def close_store(self) -> None:
        """Close the store; the window has let go of it."""
        if self._upkeep is not None:
            self._upkeep.stop()
            self._upkeep = None
        if self.services is not None:
            self.services.close()
            self.services = None

    def end(self) -> None:
        """End without a question: what is typed is stored, or stays in the drafts."""
        self.window.jobs.settle()
        self.window.detach(ask=False)
        self.window.close()
        self.close_store()
        QApplication.exit(0)

    def switch(self, path: Path) -> None:
        """Open another store in the place of this one, after a first run where it is missing."""
        if path.exists():
            self.opener.open(path, over=self.window)
        elif self.services is None or self._leave():
            self.window.hide()
            self.opener.open(path)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the store that is shown, and show it."""
        services = self.services
        if services is None:
            return
        path, work = services.path, services.backups.restore_job(backup)
        if not self._leave():
            return
        job = self.window.jobs.start(
            work, lambda _: self.opener.open(path, over=self.window), partial(self._not_restored, path), writes=True
        )
        self.window.watch(job, self.tr("Restoring the backup …"))

    def _not_restored(self, path: Path, error: Exception) -> None:
        """Show the store as it was, then say why."""
        if isinstance(error, PlannerError):
            once = Qt.ConnectionType.SingleShotConnection
            self.opener.opened.connect(lambda _: self.window.show_error(error), once)
        self.opener.open(path, over=self.window)
        if not isinstance(error, PlannerError):
            raise error

    def change_passphrase(self, key: bytes | None, new: str | None) -> None:
        """Give the store that is shown another passphrase, and show it again."""
        if self.services is not None and (path := self.services.path) and self._leave():
            self.opener.change_passphrase(path, key, new, self.window)

    def _tell_rekeyed(self, kept: Path | None, error: PlannerError | None) -> None:
        if error is not None:
            self.window.show_error(error)
        else:
            text = self.tr("The passphrase is changed. The store as it was is kept: {0}")
            self.window.message(text.format(kept), "info")

    def take_tour(self) -> None:
        """Show the example office in a throw-away store; the own store stays as it is."""
        from attplanner.ui.tour import example_store, throwaway

        own = self.services.path if self.services is not None else None
        if self.services is not None and not self._leave():
            return
        if own is None or own != self._example:
            self._own = own or self.opener.path
        self._drop_example()
        self._example_folder = throwaway()
        example = example_store(Path(self._example_folder.name))
        self._example = example.path
        self.show_store(example)
        if self.opener.first_run is not None:
            self.opener.first_run.close()
        text = self.tr("This is the example office, in a store of its own. Yours is as it was.")
        self.window.message(text, "info", (self.tr("Back to your store"), self.leave_tour))

    def _drop_example(self) -> None:
        """Remove the throw-away store once another one is shown, or none."""
        if self._example_folder is not None:
            self._example_folder.cleanup()
        self._example_folder = self._example = None

    def leave_tour(self) -> None:
        """Go back from the example office to the store that was shown before, or to a first run."""
        if self.services is not None and self.services.path == self._example and self._own is not None:
            self.switch(self._own)
        else:
            self.window.message(self.tr("This is your own store."))

    def _given_up(self) -> None:
        if self.services is None:
            self.window.close()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell the user of what he can act on; report a bug of ours, each place once, and go on."""
        del kind, trace
        if isinstance(error, PlannerError):
            self.window.show_error(error)
        else:
            self._report(error)

    def _report(self, error: BaseException) -> None:
        from attplanner import reports
        from attplanner.ui.errors import ReportDialog

        text = reports.describe(error)
        place = text.partition("\n")[2].partition("\n")[2]
        if place in self._reported:
            return
        self._reported.add(place)
        file = reports.write(error)
        sys.stderr.write(f"{text}{file}\n")
        ReportDialog(text, str(file), self.window).open()


def window(store: Path | None = None, passphrase_file: Path | None = None) -> int:
    """Open the window on a store (by default the one of the last run) and return the exit status."""
    no_core_dumps()
    memory = Memory()
    wanted = memory.text("language") or language.of_system()
    made = language.is_made(wanted)
    app = application(Mode(memory.text("mode") or Mode.SYSTEM.value), wanted if made else "en")
    program = Program(memory)
    program.unspoken = "" if made else language.NAMES[wanted]
    passphrase = None
    if passphrase_file is not None:
        try:
            passphrase = passphrase_file.read_text("utf-8").rstrip("\r\n")
        except OSError as error:
            problem = PlannerError("file-unreadable", file=str(passphrase_file), reason=str(error.strerror))
            from attplanner.ui import texts

            sys.stderr.write(texts.error_text(problem) + "\n")
            return 1
    Ending(program).asked.connect(program.end)
    program.open(store or last_store(), passphrase)
    return app.exec()


def last_store() -> Path:
    """Return the store of the last run where it is still there, else the default one."""
    named = settings.load().get("store")
    if paths.STORE_VARIABLE not in os.environ and isinstance(named, str) and Path(named).is_file():
        return Path(named)
    return paths.default_store()


def no_core_dumps() -> None:
    """Keep what is in memory out of files that a crash would leave."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def tour(to: Path | None = None, *, language: str = "en", theme: str = "light", show: bool = False) -> int:
    """Do the main job before one's eyes: pictures of every screen and a Word file; prints where they are."""
    from attplanner.ui import tour as steps

    if not show:
        hush()
    if to is not None:
        _make(to)
    folder = steps.run(to, language, theme)
    print(folder)  # noqa: T201  # the command's answer
    return _show_example(theme) if show else 0


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlannerError("file-not-written", file=str(folder), reason=str(error.strerror or error)) from error


def _show_example(colours: str) -> int:
    """Let the window open on the example office after the tour."""
    app = application(Mode(colours))
    program = Program(Memory(lasting=False))
    Ending(program).asked.connect(program.end)
    program.take_tour()
    return app.exec()
