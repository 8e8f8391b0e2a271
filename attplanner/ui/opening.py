"""Opening a store: first run, passphrase, troubles. What is slow runs in a worker; the window never stands still."""

from __future__ import annotations

import gc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from attplanner import settings
from attplanner.errors import PlannerError
from attplanner.paths import STORE_SUFFIX, is_same_file
from attplanner.services.first_look import is_encrypted
from attplanner.ui import language, words
from attplanner.ui.jobs import JobRunner
from attplanner.ui.trouble_dialog import TroubleDialog
from attplanner.ui.unlock import UnlockDialog

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.first_run import FirstAnswers, FirstRun


class StoreOpener(QObject):
    """Sends ``made`` and then ``opened`` with the services of a store, or ``given_up`` when each question was closed.

    ``rekeyed`` carries, after another passphrase, where the store as it was is kept, or the error that left it so.
    ``open_already`` tells of a store that is asked for and is the ``shown`` one: it is not touched. ``screen`` names
    the module of the screen that will be shown first, to be loaded meanwhile.
    """

    made = Signal(object)
    opened = Signal(object)
    given_up = Signal()
    tour_wanted = Signal()
    rekeyed = Signal(object, object)
    open_already = Signal(object)

    def __init__(self, jobs: JobRunner, shown: Callable[[], Path | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._shown = jobs, shown
        self.path = Path()
        self.screen = ""
        self._over: QWidget | None = None
        self._made: Services | None = None
        self.first_run: FirstRun | None = None
        self.unlock: UnlockDialog | None = None
        self.trouble: TroubleDialog | None = None

    def open(self, path: Path, passphrase: str | None = None, over: QWidget | None = None) -> None:
        """Open a store, making it after a first run where it is missing; ``over`` is the window to ask over."""
        if is_same_file(path, self._shown()):
            self.open_already.emit(path)
            return
        self.path, self._over = path, over
        if not path.exists():
            self._jobs.start(load_libraries, lambda _: self._ask_first())
        elif passphrase is None and is_encrypted(path):
            self._ask_passphrase()
        elif passphrase is not None:
            self._derive(passphrase)
        else:
            module = self.screen
            self._jobs.start(lambda: load_libraries(module), lambda _: self._open(None))

    # -- opening --------------------------------------------------------------------------------------------------

    def _derive(self, passphrase: str) -> None:
        path = self.path

        def derive() -> bytes | None:
            from attplanner.services.store_access import find_key

            load_libraries()
            return find_key(path, passphrase)

        self._jobs.start(derive, self._open, self._failed)

    def _open(self, key: bytes | None, *, read_only: bool = False, accept_loss: bool = False) -> None:
        from attplanner.services.facade import Services

        try:
            services = Services.open(
                self.path, key, read_only=read_only, accept_loss=accept_loss, by=settings.author()
            )
        except PlannerError as error:
            self._refused(error, key)
            return
        self._done(services)

    def _done(self, services: Services) -> None:
        """Hand over in turns of their own: opening, making and showing take equally long, and the window answers."""
        settings.remember({"store": str(services.path)})
        self._made = services
        QTimer.singleShot(0, self, self._announce)

    def _announce(self) -> None:
        if self._made is not None:
            self.made.emit(self._made)
            QTimer.singleShot(0, self, self._hand_over)

    def _hand_over(self) -> None:
        services, self._made = self._made, None
        if services is None:
            return
        self.opened.emit(services)
        for question in (self.unlock, self.first_run):
            if question is not None:
                question.close()
        self.unlock = self.first_run = None

    def drop(self) -> None:
        """Close a store that was opened and not handed over yet, for a window that was closed meanwhile."""
        services, self._made = self._made, None
        if services is not None:
            services.close()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self._refused(error, None)

    def _refused(self, error: PlannerError, key: bytes | None) -> None:
        if self.unlock is not None and error.code == "passphrase-wrong":
            self.unlock.say(words.error_text(error))
            return
        if self.unlock is not None:
            self._close_unlock()
        if self.first_run is not None:
            self.first_run.wait(False)
            self.first_run.say(words.error_text(error))
            return
        self.trouble = TroubleDialog(error, self._over)
        self.trouble.chosen.connect(lambda way: self._way(way, key))
        self.trouble.rejected.connect(self.given_up)
        self.trouble.finished.connect(self._forget_trouble)
        self.trouble.open()

    def _forget_trouble(self) -> None:
        self.trouble = None

    def _way(self, way: str, key: bytes | None) -> None:
        ways: dict[str, Callable[[], None]] = {
            "read": lambda: self._open(key, read_only=True),
            "again": lambda: self._open(key),
            "go-on": lambda: self._open(key, accept_loss=True),
            "backup": self.ask_backup,
            "copy": lambda: self.ask_copy(key),
            "other": self.ask_other,
        }
        ways[way]()

    # -- questions ------------------------------------------------------------------------------------------------

    def _ask_passphrase(self) -> None:
        self.unlock = UnlockDialog(self.path, self._over)
        self.unlock.entered.connect(self._derive)
        self.unlock.open_other.connect(self.ask_other)
        self.unlock.rejected.connect(self._unlock_given_up)
        self.unlock.open()

    def _close_unlock(self) -> None:
        if self.unlock is not None:
            self.unlock.rejected.disconnect(self._unlock_given_up)
            self.unlock.close()
            self.unlock = None

    def _unlock_given_up(self) -> None:
        self.unlock = None
        self.given_up.emit()

    def _ask_first(self) -> None:
        from attplanner.domain.lexicon import Lexicon
        from attplanner.ui.first_run import FirstRun

        self.first_run = FirstRun(self.path, Lexicon.shipped().shown_in(language.code()))
        self.first_run.answered.connect(self._make)
        self.first_run.open_other.connect(self.ask_other)
        self.first_run.restore.connect(self.ask_backup)
        self.first_run.tour.connect(self.tour_wanted)
        self.first_run.show()

    def _make(self, answers: FirstAnswers) -> None:
        if self.first_run is not None:
            self.first_run.wait(True)
        path = self.path

        def make() -> bytes | None:
            from attplanner.services import store_access

            path.parent.mkdir(parents=True, exist_ok=True)
            store_access.create(path, answers.passphrase)
            return store_access.find_key(path, answers.passphrase)

        def made(key: bytes | None) -> None:
            from attplanner.services.facade import Services

            services = Services.open(path, key, by=settings.author())
            services.office.begin(answers.info, answers.process)
            self._done(services)

        self._jobs.start(make, made, self._failed)

    def ask_other(self) -> None:
        """Ask for another store and open it."""
        title = self.tr("Open another store")
        name, _ = QFileDialog.getOpenFileName(self._over, title, str(self.path.parent), kinds())
        if name:
            self._close_unlock()
            self.open(Path(name), over=self._over)

    def ask_copy(self, key: bytes | None) -> None:
        """Ask where to copy the store to, from where nothing can be written, and open it there."""
        title, path = self.tr("Copy to another folder"), self.path
        name, _ = QFileDialog.getSaveFileName(self._over, title, path.name, kinds())
        if not name:
            return

        def work() -> None:
            from attplanner.services.backups import copy_elsewhere

            copy_elsewhere(path, key, Path(name))

        def copied(_: object) -> None:
            self.path = Path(name)
            self._open(key)

        self._jobs.start(work, copied, self._failed)

    def ask_backup(self) -> None:
        """Ask for a backup and put it in the place of the store, which is kept under a dated name."""
        title = self.tr("Restore a backup")
        name, _ = QFileDialog.getOpenFileName(self._over, title, str(self.path.parent), kinds())
        if name:
            self.restore(Path(name))

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the store that is named, and open it."""
        path = self.path

        def work() -> None:
            from attplanner.services.backups import restore_store

            path.parent.mkdir(parents=True, exist_ok=True)
            restore_store(path, backup)

        self._jobs.start(work, lambda _: self.open(path, over=self._over), self._failed)

    def change_passphrase(self, path: Path, key: bytes | None, new: str | None, over: QWidget) -> None:
        """Give a store that was just closed another passphrase, and open it again."""

        def work() -> Path:
            from attplanner.services.rekeying import change_passphrase

            return change_passphrase(path, key, new)

        self.path, self._over = path, over
        self._jobs.start(
            work, lambda kept: self._open_rekeyed(new, kept), lambda error: self._open_rekeyed(key, error)
        )

    def _open_rekeyed(self, opens: str | bytes | None, told: Path | Exception) -> None:
        """Open the store with what opens it now, then tell how it went."""
        self.opened.connect(lambda _: self._tell_rekeyed(told), Qt.ConnectionType.SingleShotConnection)
        if isinstance(opens, str):
            self._derive(opens)
        else:
            self._open(opens)

    def _tell_rekeyed(self, told: Path | Exception) -> None:
        if isinstance(told, Path):
            self.rekeyed.emit(told, None)
        elif isinstance(told, PlannerError):
            self.rekeyed.emit(None, told)
        else:
            raise told


def kinds() -> str:
    """Return the kinds of files that a question for a store offers."""
    return words.translate("opening", "Stores (*{0});;All files (*)").format(STORE_SUFFIX)


def load_libraries(screen: str = "") -> None:
    """Load what a store needs, and the module of the screen that will show it: in a worker, after the first frame."""
    import attplanner.services.backups
    import attplanner.services.exports
    import attplanner.services.facade  # noqa: F401  # loading them is the work
    from attplanner.services.store_access import warm_up

    warm_up()
    read_words()
    if screen:
        import_module(screen)
    import_module("attplanner.services.line_reading")  # or the first line of the quick log would wait for it
    gc.freeze()  # none of it is garbage: looking for some later would stop window and workers for a tenth of a second


def read_words() -> None:
    """Have the shipped names read, which the first page of a State would wait for otherwise."""
    from attplanner.domain.lexicon import Lexicon

    shipped = Lexicon.shipped()
    shipped.find_place("Geneva")
    shipped.find_state("Nepal")
    shipped.state_names("NPL")
    shipped.organization_name("AU")
    shipped.rows("sources")
