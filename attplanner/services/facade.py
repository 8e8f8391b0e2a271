"""Services: the one object that the window and the commands get; the use cases are the only way to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner.domain.changes import DataChanged

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.activities import ActivityService
    from attplanner.services.backups import BackupService
    from attplanner.services.counts import CountService
    from attplanner.services.drafts import DraftService
    from attplanner.services.events import EventService
    from attplanner.services.exports import ExportService
    from attplanner.services.history import HistoryService
    from attplanner.services.imports import ImportService
    from attplanner.services.office import OfficeService
    from attplanner.services.people import PeopleService
    from attplanner.services.search import SearchService
    from attplanner.services.states import StateService


class Services:
    """An open store and everything that can be done with it, on the thread that opened it.

    Every call is one short transaction. A call that the user can do something about raises ``PlannerError``;
    nothing is written then.
    """

    office: OfficeService
    states: StateService
    activities: ActivityService
    people: PeopleService
    events: EventService
    imports: ImportService
    counts: CountService
    exports: ExportService
    history: HistoryService
    drafts: DraftService
    search: SearchService
    backups: BackupService

    path: Path
    encrypted: bool
    read_only: bool

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        create: bool = False,
        read_only: bool = False,
        by: str = "",
    ) -> Services:
        """Open the store at ``path``; with ``create`` make it where it is missing.

        ``by`` is who writes, as the history shows it. Raises ``PlannerError``: ``store-missing``,
        ``store-locked`` (who holds it), ``store-newer``, ``passphrase-wrong`` …
        """
        raise NotImplementedError

    def close(self) -> None:
        """Close the store and free its lock; the object is of no use afterwards."""
        raise NotImplementedError

    def subscribe(self, listener: Callable[[DataChanged], None]) -> Callable[[], None]:
        """Call ``listener`` after every commit; the answer ends that."""
        raise NotImplementedError

    def lexicon(self) -> Lexicon:
        """Return the vocabulary of this store, the office's corrections included; kept until they change."""
        raise NotImplementedError
