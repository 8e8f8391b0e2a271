"""What was committed, as a Qt signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from attplanner.domain.changes import DataChanged


class Publisher(Protocol):
    """Anything that tells of commits; in the program it is ``Services``."""

    def subscribe(self, fn: Callable[[DataChanged], None]) -> Callable[[], None]:
        """Call ``fn`` after each commit; the answer ends it."""


class DataSignals(QObject):
    """Sends ``changed`` (a ``DataChanged``) after each commit, on the thread of the commit."""

    changed = Signal(object)

    def __init__(self, publisher: Publisher, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = publisher.subscribe(self.changed.emit)

    def close(self) -> None:
        """Stop listening; for a store that is about to be closed."""
        self._unsubscribe()
