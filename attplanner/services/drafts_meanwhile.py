"""A workspace's drafts that are not in the store yet: written and read where they are, and taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.orm import Session

from attplanner.errors import PlannerError
from attplanner.models import drafts_apart
from attplanner.models.store import Store

T = TypeVar("T")


class DraftsMeanwhile:
    """The file of an open store's drafts, where there is one. What of it cannot be read is told once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._file: drafts_apart.DraftsApart | None = None
        self._untold: list[PlannerError] = []
        self._listener: Callable[[PlannerError], None] = self._untold.append

    def hear(self, listener: Callable[[PlannerError], None]) -> None:
        """Call ``listener`` with each ``drafts-unreadable``, at once with those that nobody has heard."""
        self._listener = listener
        while self._untold:
            listener(self._untold.pop(0))

    def are_there(self) -> bool:
        """Tell whether drafts wait to be taken in, also those that a killed program left. Raises ``disk-full``."""
        if self._file is None and not self._store.read_only:
            try:
                self._file = drafts_apart.left(self._store)
            except PlannerError as error:
                self._go_on_without(error)
        return self._file is not None

    def write(self, command: Callable[[Session], T]) -> T:
        """Write a draft into the file; it is made where there is none."""
        if self._file is not None:
            try:
                return self._file.run(command)
            except PlannerError as error:
                self._go_on_without(error)
        path = drafts_apart.path_beside(self._store.path)
        if path.exists():  # there was no room to open it
            self._listener(drafts_apart.put_aside(path))
        self._file = drafts_apart.begin(self._store)
        return self._file.run(command)

    def read(self, query: Callable[[Session], T], otherwise: Callable[[Callable[[Session], T]], T]) -> T:
        """Return what ``query`` reads of the file; where there is none let ``otherwise`` ask it of the store."""
        if self._file is not None:
            try:
                return self._file.run(query)
            except PlannerError as error:
                self._go_on_without(error)
        return otherwise(query)

    def take_in(self) -> None:
        """Put what waits into the store. For who has the turn to write."""
        if self._file is not None:
            try:
                self._file.take_in(self._store)
                self._file = None
            except PlannerError as error:
                self._go_on_without(error)

    def close(self) -> None:
        """Close the file; what is in it waits for the next opening."""
        if self._file is not None:
            self._file.close()

    def _go_on_without(self, error: PlannerError) -> None:
        """Forget a file that was put aside, and tell of it; raise whatever else went wrong."""
        if error.code != drafts_apart.UNREADABLE:
            raise error
        self._file = None
        self._listener(error)
