"""Services: the one object that the window and the commands get; the use cases are the only way to write."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from attplanner import paths
from attplanner.domain.changes import DataChanged
from attplanner.domain.health import Problem
from attplanner.errors import PlannerError
from attplanner.models.keys import PRODUCTION, KeyRule
from attplanner.services import store_access
from attplanner.services.activities import ActivityService
from attplanner.services.counts import CountService
from attplanner.services.drafts import DraftService
from attplanner.services.events import EventService
from attplanner.services.history import HistoryService
from attplanner.services.office import OfficeService
from attplanner.services.people import PeopleService
from attplanner.services.search import SearchService
from attplanner.services.states import StateService
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Aside, Workspace

if TYPE_CHECKING:  # loaded when they are used
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.backups import BackupService
    from attplanner.services.exports import ExportService
    from attplanner.services.follow_ups import FollowUpService
    from attplanner.services.generate import GenerateService
    from attplanner.services.imports import ImportService
    from attplanner.services.organizations import OrganizationService
    from attplanner.services.overview import OverviewService
    from attplanner.services.persons import PersonService
    from attplanner.services.state_of_play import StateOfPlayService
    from attplanner.services.trade import TradeService


T = TypeVar("T")


def make_own_folder(store: Path) -> None:
    """Make the user's own data folder, where a store is to lie in it; any other folder is the user's to make."""
    if store.parent == paths.data_folder():
        store.parent.mkdir(parents=True, exist_ok=True)


class Services:
    """An open store and everything that can be done with it, on the thread that opened it.

    Every call is one short transaction. A call that the user can do something about raises ``PlannerError``;
    nothing is written then.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._vocabulary = Vocabulary(workspace)
        part = (workspace, self._vocabulary)
        self.office = OfficeService(*part)
        self.states = StateService(*part)
        self.activities = ActivityService(*part)
        self.people = PeopleService(*part)
        self.events = EventService(*part)
        self.counts = CountService(*part)
        self.history = HistoryService(*part)
        self.drafts = DraftService(*part)
        self.search = SearchService(*part, self.people)
        for notice in (self._vocabulary.notice, self.people.notice, self.states.notice, self._notice_persons):
            workspace.subscribe(notice)

    def _notice_persons(self, change: DataChanged) -> None:
        """Let the list of people, where it was made, forget what changed before any window rereads it."""
        if "persons" in vars(self):
            self.persons.notice(change)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | bytes | None = None,
        *,
        create: bool = False,
        read_only: bool = False,
        by: str = "",
        accept_loss: bool = False,
        rule: KeyRule = PRODUCTION,
    ) -> Services:
        """Open the store at ``path``; with ``create`` make it where it is missing.

        ``passphrase`` may be the key that ``store_access.find_key`` made of it in a worker: that takes a second.
        ``by`` is who writes, as the history shows it. ``accept_loss`` goes on after a shown loss; ``rule`` is how
        passphrases are stretched. Raises ``PlannerError``: ``store-missing``, ``store-locked`` (who holds it),
        ``store-newer``, ``passphrase-missing``, ``passphrase-wrong``, ``not-a-store`` …
        """
        path = Path(path)
        # a key is of a store that is there: one that is missing is never made in its name
        if create and not read_only and not isinstance(passphrase, bytes) and not path.exists():
            make_own_folder(path)
            store_access.create(path, passphrase, rule=rule)
        opened = store_access.open_workspace(
            path, passphrase, by=by, read_only=read_only, accept_loss=accept_loss, rule=rule
        )
        return cls(opened)

    @property
    def path(self) -> Path:
        """The store's file."""
        return self._workspace.store.path

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self._workspace.store.encrypted

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written through this opening."""
        return self._workspace.store.read_only

    @property
    def lost(self) -> tuple[Problem, ...]:
        """What is missing of the newest changes in a store that is open to read only; empty where nothing is."""
        return self._workspace.store.lost

    @cached_property
    def imports(self) -> ImportService:
        """Reading in what others wrote."""
        from attplanner.services.imports import ImportService

        return ImportService(self._workspace, self._vocabulary)

    @cached_property
    def exports(self) -> ExportService:
        """What may leave, and the one way in which it leaves."""
        from attplanner.services.exports import ExportService

        return ExportService(self._workspace, self._vocabulary)

    @cached_property
    def backups(self) -> BackupService:
        """Copies of the store, tested, and the check of the store itself."""
        from attplanner.services.backups import BackupService

        return BackupService(self._workspace)

    @cached_property
    def generate(self) -> GenerateService:
        """Stores for measuring."""
        from attplanner.services.generate import GenerateService

        return GenerateService(self._workspace, self._vocabulary)

    @cached_property
    def state_of_play(self) -> StateOfPlayService:
        """Statements, pathways, obstacles and answers."""
        from attplanner.services.state_of_play import StateOfPlayService

        return StateOfPlayService(self._workspace, self._vocabulary)

    @cached_property
    def persons(self) -> PersonService:
        """People as records."""
        from attplanner.services.persons import PersonService

        return PersonService(self._workspace, self._vocabulary)

    @cached_property
    def organizations(self) -> OrganizationService:
        """Organizations and offices as records."""
        from attplanner.services.organizations import OrganizationService

        return OrganizationService(self._workspace, self._vocabulary, self.persons)

    @cached_property
    def follow_ups(self) -> FollowUpService:
        """What was promised, and what is to be done."""
        from attplanner.services.follow_ups import FollowUpService

        return FollowUpService(self._workspace, self._vocabulary)

    @cached_property
    def overview(self) -> OverviewService:
        """What comes next, what is due, whom the log reached."""
        from attplanner.services.overview import OverviewService

        return OverviewService(self._workspace, self._vocabulary)

    @cached_property
    def trade(self) -> TradeService:
        """Arms trade volumes of the office's own downloads."""
        from attplanner.services.trade import TradeService

        return TradeService(self._workspace, self._vocabulary)

    def lexicon(self) -> Lexicon:
        """Return the vocabulary of this store, the office's corrections included; kept until they change."""
        return self._vocabulary.lexicon()

    def speak(self, language: str) -> None:
        """Show names of States and groups in the language of a screen (en, fr, es, ar); documents have their own."""
        self._vocabulary.speak(language)

    def lexicon_changed(self) -> bool:
        """Tell whether the office has rows of its own in the vocabulary, beside what is shipped."""
        return self._vocabulary.tables.changed

    def subscribe(self, listener: Callable[[DataChanged], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit; the answer ends that."""
        return self._workspace.subscribe(listener)

    def hear(self, listener: Callable[[PlannerError], None]) -> None:
        """Call ``listener`` with what went wrong beside what was asked for: drafts that cannot be read again.

        It hears at once of what was found on opening the store. There is one listener.
        """
        self._workspace.hear(listener)

    def tell(self, done: Aside[T]) -> T:
        """Tell everybody of what a worker wrote, on the window's thread; return its answer or raise what it raised.

        Whatever a service's ``…_job`` returns that writes is to come here once the worker has done it.
        """
        return self._workspace.tell(done)

    def idle(self) -> None:
        """Tidy the store's write-ahead log; for moments in which nobody waits."""
        self._workspace.checkpoint()

    def close(self) -> None:
        """Close the store and free its lock; the object is of no use afterwards."""
        self._workspace.close()
