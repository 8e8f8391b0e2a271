"""Steps that may be long: a short one is made at once, a long one by a worker while the window answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.handling import Handling
from attplanner.ui.shell import Shell

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.services.workspace import Aside

AT_ONCE = 500  # items; marking more of them is felt


class Steps(QObject):
    """Undo, redo, and the marking of many items. What fails is said in the window."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell

    def undo(self) -> None:
        """Take the latest step back."""
        history = self._services.history
        self._step(history.undo, history.undo_job, self.tr("Undoing a long step …"))

    def redo(self) -> None:
        """Do the latest undone step again."""
        history = self._services.history
        self._step(history.redo, history.redo_job, self.tr("Redoing a long step …"))

    def _step(
        self, at_once: Callable[[], object], aside: Callable[[], Callable[[], Aside[object]] | None], text: str
    ) -> None:
        work = aside()
        if work is None:
            self._shell.attempt(at_once)
        elif not self._shell.jobs.writing:
            history = self._services.history

            def told(done: Aside[object]) -> None:  # no method: it would go with this object before it is called
                history.tell(done)

            self._shell.watch(self._shell.jobs.start(work, told, writes=True), text)

    def mark(
        self,
        handling: Handling,
        number: int,
        done: Callable[[int], None],
        *,
        process: str | None = None,
        run: str | None = None,
        items: Sequence[str] = (),
    ) -> None:
        """Give a ``number`` of items one handling, all where none are named; ``done`` hears of how many changed."""
        everything = not (process or run or items)
        activities, tell = self._services.activities, self._services.history.tell
        if number <= AT_ONCE or self._shell.jobs.writing:  # the second is refused, with its reason
            marked: list[int] = []

            def act() -> None:
                marked.append(activities.mark(handling, process=process, run=run, all=everything, items=items))

            if self._shell.attempt(act):
                done(marked[0])
            return
        work = activities.mark_job(handling, process=process, run=run, all=everything, items=items)
        job = self._shell.jobs.start(work, lambda aside: done(tell(aside)), writes=True)
        self._shell.watch(job, self.tr("Marking %n items …", "", number))
