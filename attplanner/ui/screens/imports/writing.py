"""Writing a preview into the log, at once or by a worker, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling
from attplanner.domain.runs import ImportResult
from attplanner.importers.plan import EVENT
from attplanner.ui.jobs import Job
from attplanner.ui.screens.imports.review import Review
from attplanner.ui.screens.imports.view import ImportView
from attplanner.ui.shell import Shell
from attplanner.ui.turns import in_turns

if TYPE_CHECKING:
    from attplanner.importers.plan import ImportPlan
    from attplanner.services.facade import Services
    from attplanner.services.workspace import Aside

AT_ONCE = 100  # entries; more are written by a worker


class Preview(Protocol):
    """The preview, as far as writing concerns it."""

    view: ImportView
    review: Review | None
    services: Services
    shell: Shell

    def plan(self) -> ImportPlan | None:
        """Return the plan as it would be written now."""

    def handling(self) -> Handling:
        """Return the handling that all entries get."""

    def failed(self, error: Exception) -> None:
        """Show what a worker could not do."""

    def forget(self) -> None:
        """Drop the preview: its entries are in the log."""


class Writing(QObject):
    """Writes what the screen previews; ``changed`` tells that it began or ended to be busy."""

    changed = Signal()

    def __init__(self, screen: Preview) -> None:
        super().__init__(screen.view)
        self._screen = screen
        self._job: Job | None = None
        self._leaving = False

    @property
    def busy(self) -> bool:
        """Tell whether a worker writes, or what it wrote is about to be shown."""
        return self._job is not None or self._leaving

    def ask(self) -> None:
        """Write, and ask twice first where everything would be for publication."""
        screen = self._screen
        if screen.review is None:
            return
        if screen.handling() is not Handling.PUBLICATION:
            self.write()
            return
        number = screen.review.figures().writes
        first = self.tr("Mark everything in these %n entries for publication?", "", number)
        second = self.tr("It may then go into papers for everybody, names and posts included. Are you sure?")
        answers = ((first, self.tr("Mark them")), (second, self.tr("Import for publication")))
        screen.view.confirm.ask(answers, self.write)

    def write(self) -> None:
        """Write the plan as it is decided, as one step, and show the log."""
        screen = self._screen
        plan = screen.plan()
        if plan is None or self.busy:
            return
        imports, handling = screen.services.imports, screen.handling()
        if len(plan.entries) <= AT_ONCE:
            screen.shell.attempt(lambda: self._leave(imports.apply(plan, handling), plan))
            return
        text = self.tr("Writing %n entries …", "", len(plan.entries))
        screen.view.reading.set_words(text, self.tr("All of it is written, or nothing."))
        work = imports.apply_job(plan, handling)
        self._watch(
            screen.shell.jobs.start_long(work, partial(self._written, plan), screen.failed, writes=True), text
        )

    def cancel(self) -> None:
        """Give up what a worker writes: nothing of it is kept."""
        if self._job is not None:
            self._job.cancel()

    def _watch(self, job: Job, text: str) -> None:
        self._job = job
        job.finished.connect(self._ended)
        self._screen.shell.watch(job, text)
        self.changed.emit()

    def _ended(self) -> None:
        self._job = None
        self.changed.emit()

    # -- afterwards -----------------------------------------------------------------------------------------------

    def _written(self, plan: ImportPlan, done: Aside[ImportResult]) -> None:
        """Tell of what a worker wrote and show it, in turns: all together is felt."""
        result = self._screen.services.tell(done)
        self._leaving = True
        in_turns(self, lambda: None, *self._steps(result, plan))

    def _leave(self, result: ImportResult, plan: ImportPlan) -> None:
        for step in self._steps(result, plan):
            step()

    def _steps(self, result: ImportResult, plan: ImportPlan) -> tuple[Callable[[], None], ...]:
        """Return what is left to do: go to the log, to the first of the meetings, and say what was written."""
        screen, first = self._screen, self._screen.services.imports.first_meeting(result.run)
        if not plan.entries and (state := next((row.state for row in plan.states if row.state), None)):
            return self._to_state(result, plan, Ref("state", state))
        meeting = Ref("activity", first) if first else None
        if not screen.view.isVisible():  # somebody works elsewhere meanwhile and is not to be torn away
            show = (self.tr("Show"), lambda: screen.shell.navigate("meetings", meeting))
            return self._forget, lambda: screen.shell.message(self._said(result, plan), action=show)
        undo = (self.tr("Undo"), partial(self._take_back, result))
        return (
            self._forget,
            lambda: screen.shell.navigate("meetings"),
            lambda: screen.shell.navigate("meetings", meeting) if meeting else None,
            lambda: screen.shell.message(self._said(result, plan), action=undo),
        )

    def _to_state(self, result: ImportResult, plan: ImportPlan, state: Ref) -> tuple[Callable[[], None], ...]:
        """Return what is left to do where no meeting was written: go to the first State that it was about."""
        screen, undo = self._screen, (self.tr("Undo"), partial(self._take_back, result))
        return (
            self._forget,
            lambda: screen.shell.navigate("world", state),
            lambda: screen.shell.message(self._said(result, plan), action=undo),
        )

    def _forget(self) -> None:
        self._leaving = False
        self._screen.forget()

    def _said(self, result: ImportResult, plan: ImportPlan) -> str:
        events = sum(entry.kind == EVENT for entry in plan.entries)
        entries = result.entries - result.statements
        parts = [self.tr("%n entries imported.", "", entries)] if entries or not plan.states else []
        if result.in_log:
            parts.append(self.tr("In the log already, and left as they are: %n.", "", result.in_log))
        if result.statements:
            parts.append(self.tr("%n statements written.", "", result.statements))
        if result.known:
            parts.append(self.tr("%n statements were there already.", "", result.known))
        if result.applied and any(row.acts for row in plan.states):
            parts.append(self.tr("%n facts corrected.", "", result.applied))
        if events:
            parts.append(self.tr("%n regional events among them are found by the search.", "", events))
        if result.open:
            parts.append(self.tr("%n questions stay open beside them.", "", result.open))
        if result.not_written:
            parts.append(
                self.tr("%n rows name no State that is known: kept with the source.", "", result.not_written)
            )
        return " ".join(parts)

    # -- taking it back -------------------------------------------------------------------------------------------

    def _take_back(self, result: ImportResult) -> None:
        screen, imports = self._screen, self._screen.services.imports
        if result.entries <= AT_ONCE:
            screen.shell.attempt(lambda: self._taken_back(imports.take_back(result.run).kept))
            return
        job = screen.shell.jobs.start(
            imports.take_back_job(result.run),
            lambda done: self._taken_back(screen.services.tell(done).kept),
            screen.failed,
            writes=True,
        )
        self._watch(job, self.tr("Taking the import back …"))

    def _taken_back(self, edited: Sequence[Ref]) -> None:
        kept = sum(ref.table == "activity" for ref in edited)
        text = self.tr("The whole import was taken back.")
        more = self.tr("%n meetings were edited since and are kept.", "", kept) if kept else ""
        self._screen.shell.message(f"{text} {more}".strip())
