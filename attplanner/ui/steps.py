"""Steps that may be long: a short one is made at once, a long one by a worker while the window answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.ui.shell import Shell
from attplanner.ui.step_names import name_of

if TYPE_CHECKING:
    from attplanner.domain.bulk import BulkChange
    from attplanner.domain.history import Operation
    from attplanner.services.facade import Services
    from attplanner.services.workspace import Aside

NAMING = frozenset({"statement", "pathway_move", "obstacle_answer", "follow_up"})  # an item is but named in them
JOINING = frozenset({Op.MERGE_PEOPLE, Op.MERGE_ORGANIZATIONS})  # meetings but name who was joined
AT_ONCE = 500  # items or meetings; changing more of them is felt


class Steps(QObject):
    """Undo, redo, and the marking of many items. What fails is said in the window."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self._services, self._shell = services, shell

    def undo(self) -> None:
        """Take the latest step back."""
        history = self._services.history
        self._step(history.undo, history.undo_job, self.tr("Undone: {0}"), self.tr("Undoing a long step …"))

    def redo(self) -> None:
        """Do the latest undone step again."""
        history = self._services.history
        self._step(history.redo, history.redo_job, self.tr("Done again: {0}"), self.tr("Redoing a long step …"))

    def _step(
        self,
        at_once: Callable[[], Operation | None],
        aside: Callable[[], Callable[[], Aside[Operation | None]] | None],
        said: str,
        text: str,
    ) -> None:
        work, services, shell = aside(), self._services, self._shell
        if work is None:
            shell.attempt(lambda: _tell(services, shell, at_once(), said))
        elif self._shell.jobs.writing:
            self._shell.show_error(PlannerError("store-busy", file=str(self._services.path)))
        else:

            def told(done: Aside[Operation | None]) -> None:  # no method: it would go with this object
                _say(services, shell, services.tell(done), said)

            self._shell.watch(self._shell.jobs.start(work, told, writes=True), text)

    def mark(self, handling: Handling, scope: MarkScope, number: int, done: Callable[[int], None]) -> None:
        """Give a ``number`` of items one handling; ``done`` hears of how many changed."""
        activities = self._services.activities
        self._many(
            lambda: activities.mark(handling, scope),
            lambda: activities.mark_job(handling, scope),
            number,
            done,
            self.tr("Marking %n items …", "", number),
        )

    def change(self, ids: Sequence[str], change: BulkChange, done: Callable[[int], None]) -> None:
        """Change many meetings; ``done`` hears of how many were changed."""
        activities, number = self._services.activities, len(ids)
        self._many(
            lambda: activities.change_many(ids, change),
            lambda: activities.change_many_job(ids, change),
            number,
            done,
            self.tr("Changing %n meetings …", "", number),
        )

    def _many(
        self,
        at_once: Callable[[], int],
        aside: Callable[[], Callable[[], Aside[int]]],
        number: int,
        done: Callable[[int], None],
        text: str,
    ) -> None:
        """Change a ``number`` of rows, so many that it is felt in a worker."""
        if number <= AT_ONCE or self._shell.jobs.writing:  # the second is refused, with its reason
            changed: list[int] = []
            if self._shell.attempt(lambda: changed.append(at_once())):
                done(changed[0])
            return
        tell = self._services.tell
        job = self._shell.jobs.start(aside(), lambda answer: done(tell(answer)), writes=True)
        self._shell.watch(job, text)


def _say(services: Services, shell: Shell, step: Operation | None, said: str) -> None:
    if step is not None:
        shell.message(said.format(name_of(services, step)))


def _tell(services: Services, shell: Shell, step: Operation | None, said: str) -> None:
    """Say which step was undone or done again, and show the meeting where it was about one that is there."""
    told = services.history.changes_of(step.id) if step is not None and step.op not in JOINING else ()
    changes = [one for one in told if one.table not in NAMING]
    meetings = set(services.history.meetings(changes).values())
    if len(meetings) == 1 and services.activities.get(meeting := meetings.pop()) is not None:
        shell.open_ref(Ref("activity", meeting))
    _say(services, shell, step, said)
