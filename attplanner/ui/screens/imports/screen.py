"""Import preview: reads a source in a worker, takes decisions, writes once and only on "Import"."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from attplanner.domain.handling import Handling
from attplanner.domain.statement import StatementKind
from attplanner.errors import PlannerError
from attplanner.paths import is_same_file
from attplanner.ui import words
from attplanner.ui.actions import with_shortcut
from attplanner.ui.jobs import Job
from attplanner.ui.pasting import paste
from attplanner.ui.screens.imports.decisions import Decisions
from attplanner.ui.screens.imports.model import PreviewModel
from attplanner.ui.screens.imports.processes import Processes
from attplanner.ui.screens.imports.reading import Read, read_bytes, read_file
from attplanner.ui.screens.imports.review import Review
from attplanner.ui.screens.imports.rows import Part, PreviewRow, all_rows, chosen, codes
from attplanner.ui.screens.imports.tabs import Tabs
from attplanner.ui.screens.imports.view import EMPTY, PREVIEW, READING, ImportView
from attplanner.ui.screens.imports.writing import Writing
from attplanner.ui.shell import OwnSteps, Screen, Shell, Target
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.labels import HANDLING_LOOK

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.importers.plan import ImportPlan
    from attplanner.services.facade import Services

CLIPBOARD = "clipboard"


class ImportScreen(Screen):
    """One source at a time. Leaving keeps it: whoever comes back finds the decisions as they were."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.model = PreviewModel(services.lexicon(), self)
        self.view = ImportView(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.read: Read | None = None
        self._path: Path | None = None  # of the file that was asked for last
        self._before: Read | None = None  # what was previewed until another source was asked for
        self.review: Review | None = None
        self._rows: list[PreviewRow] = []
        self._job: Job | None = None
        self.processes = Processes(self.view.process, services)
        self.decisions, self.writing, self.tabs = Decisions(self), Writing(self), Tabs(self.view)
        self._prepare()
        self._show_page()

    def _prepare(self) -> None:
        view = self.view
        view.back.clicked.connect(self.leave)
        view.discard.clicked.connect(self.discard)
        view.write.clicked.connect(self.writing.ask)
        self.writing.changed.connect(self._show_page)
        view.parts.changed.connect(lambda *_: self.reload())
        view.kind.changed.connect(lambda *_: self.reload())
        view.process.changed.connect(lambda *_: self._read_again())
        view.handling.changed.connect(self._handling_changed)
        view.said_as.changed.connect(self._kind_changed)
        view.nothing.add_action(self.tr("Show all rows"), self.show_all, primary=True)
        view.empty.add_action(self.tr("Choose a file …"), self.shell.import_file, primary=True)
        view.empty.add_action(self.tr("Paste what was copied"), lambda: paste(self.shell))
        view.handling.set_choices(
            [Choice(one.value, words.word("handlings", one.value), HANDLING_LOOK[one][0]) for one in Handling]
        )
        view.handling.restore(Handling.INTERNAL.value)
        kinds = [one for one in StatementKind if one is not StatementKind.VOTE]
        view.said_as.set_choices([(one.value, words.word("statement_kinds", one.value)) for one in kinds])
        view.list.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(
                QKeySequence(keys), self, view.write.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        view.write.setToolTip(with_shortcut(self.tr("Import"), "Ctrl+Return"))

    # -- reading --------------------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if isinstance(target, Path) and is_same_file(target, self.services.path):
            self.shell.message(words.translate("Program", "{0} is the store that is open.").format(target.name))
        elif isinstance(target, Path):
            self._path = target
            self._start(partial(read_file, target, None, self._lexicon(), self._compare_job()), target.name)
        elif isinstance(target, str):
            self._path = None
            data = target.encode("utf-8", "surrogatepass")
            read = partial(read_bytes, data, CLIPBOARD, None, self._lexicon(), self._compare_job())
            self._start(read, self._clipboard_words())

    def _clipboard_words(self) -> str:
        return self.tr("what was copied")

    def _compare_job(self) -> Callable[[ImportPlan], ImportPlan]:
        return self.services.imports.against_log_job()

    def _lexicon(self) -> Lexicon | None:
        return self.services.lexicon() if self.services.lexicon_changed() else None

    def _start(self, function: Callable[[], Read], name: str, done: Callable[[Read], None] | None = None) -> None:
        if self.writing.busy:  # what is being written would be thrown away by it, or throw it away
            self.shell.show_error(PlannerError("store-busy", file=str(self.services.path)))
            return
        if self._job is not None:
            self._job.cancel()
        if done is None:
            self._before = self.read
            self.forget()
        self._job = self.shell.jobs.start(function, done or self._arrived, self._not_read)
        self._job.finished.connect(self._finished)
        self.shell.watch(self._job, self.tr("Reading {0} …").format(name))
        self.view.reading.set_words(self.tr("Reading {0} …").format(name), self.tr("Nothing is written by this."))
        self._show_page()

    def _finished(self) -> None:
        self._job = None
        self._show_page()

    def _not_read(self, error: Exception) -> None:
        if self.review is None and self._before is not None:
            self._take(self._before)
        if isinstance(error, PlannerError) and error.code == "trade-not-paper" and self._path is not None:
            self.shell.navigate("trade", self._path)
            return
        self.failed(error)

    def failed(self, error: Exception) -> None:
        """Show what a worker could not do; what is our own fault goes up."""
        if not isinstance(error, PlannerError):
            raise error
        self.shell.show_error(error)

    def _arrived(self, read: Read) -> None:
        self._compare(read.review)
        self._take(read)
        self._warn(read.review.plan, self._before)

    def _compare(self, review: Review) -> None:
        if review.plan.states:
            review.plan = self.services.imports.against_store(review.plan)

    def _read_again(self) -> None:
        """Read the source once more, for another process, and keep what was decided."""
        if self.read is None or self.review is None:
            return
        earlier, process = self.review.plan, self.processes.chosen()
        data, name, folder = self.read.data, self.read.name, self.read.folder

        def arrived(read: Read) -> None:
            self._compare(read.review)
            read.review.carry_over(earlier)
            self._take(read, again=True)

        again = partial(read_bytes, data, name, process, self._lexicon(), self._compare_job(), folder)
        self._start(again, self._source_name(), arrived)

    def _take(self, read: Read, *, again: bool = False) -> None:
        self.read = read
        self.review = review = read.review
        review.process_of = self.processes.of
        self.model.lexicon = self.services.lexicon()
        self._rows = all_rows(review.plan)
        view, plan = self.view, review.plan
        view.source.set_full(self._source_words())
        found = {code for entry in plan.entries for code in codes(entry)}
        kinds = sorted(((code.value, words.word("codes", code.value)) for code in found), key=lambda pair: pair[1])
        view.kind.set_choices(kinds)
        self.processes.show(plan)
        view.said_as.setVisible(bool(plan.untold))
        if not again:
            view.parts.set_value(Part.ALL.value)
        self._show_page()
        self.reload()
        view.list.setFocus()

    def _warn(self, plan: ImportPlan, before: Read | None) -> None:
        """Say that the same was imported before, and which preview with decisions made room; it can be had back."""
        dropped = before if before is not None and before.review.touched else None
        earlier = self._in_log_words() or self._earlier_words(plan)
        back = (self.tr("Back to it"), partial(self._again, dropped)) if dropped else None
        nothing = "" if plan.entries or plan.states else self._nothing_words()
        gone = self._dropped_words(dropped.name) if dropped else ""
        said = " ".join(text for text in (earlier, nothing, gone) if text)
        if said:
            self.shell.message(said, "warn" if earlier or nothing else "info", back)

    def _nothing_words(self) -> str:
        text = self.tr(
            "Nothing in {0} reads as a meeting, an event or a list of States. A meeting begins with its date."
        )
        return text.format(self._source_name())

    def _in_log_words(self) -> str:
        number = self.review.figures().in_log if self.review else 0
        if not number:
            return ""
        return self.tr("%n of these are in your log already: left out unless you say otherwise.", "", number)

    def _earlier_words(self, plan: ImportPlan) -> str:
        earlier = self.services.imports.earlier_run(plan)
        run = next((one for one in self.services.imports.runs() if one.id == earlier), None) if earlier else None
        if run is None:
            return ""
        text = self.tr("{0} was imported already, on {1}. Its entries would stand in the log twice.")
        return text.format(run.file, words.moment(run.at))

    def _dropped_words(self, name: str) -> str:
        return self.tr("The preview of {0} was dropped. Nothing was written.").format(self._shown_name(name))

    def _source_name(self) -> str:
        if self.read is None:
            return ""
        return self._shown_name(self.read.name)

    def _shown_name(self, name: str) -> str:
        return self._clipboard_words() if name == CLIPBOARD else name

    def _source_words(self) -> str:
        lines = self.tr("%n lines", "", len(self.review.plan.text) if self.review else 0)
        return f"{self._source_name()} · {lines}"

    # -- the list -------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the rows that the filter bar asks for; what is decided stays in sight until it asks again."""
        if self.review is None:
            return
        current = self.current()
        rows = chosen(self.review, self._rows, Part(self.view.parts.value()), self.view.kind.value())
        self.view.list.painter_.forget()
        self.model.show(self.review, rows)
        self.view.rows.setCurrentIndex(0 if rows else 1)
        if current in rows:
            self.view.list.select_row(rows.index(current))
        elif rows:
            self.decisions.walk.show_first()
        self.refresh()

    def refresh(self) -> None:
        """Show figures and decisions as they are now."""
        if self.review is None:
            return
        figures = self.review.figures()
        self.decisions.show_figures(figures)
        self.tabs.show(self.review, figures)
        self.shell.show_undo()
        self.view.list.viewport().update()

    def show_all(self) -> None:
        """Take the filters away."""
        self.view.kind.restore(None)
        self.view.parts.set_value(Part.ALL.value)
        self.reload()

    def current(self) -> PreviewRow | None:
        """Return the row that is current, None where there is none."""
        row = self.view.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def focus_filter(self) -> None:
        self.view.kind.open_choices()

    def take_focus(self) -> None:
        self.view.list.setFocus()

    def shown(self) -> None:
        self._show_page()
        self.refresh()

    def _show_page(self) -> None:
        busy = self.writing.busy or (self._job is not None and self.review is None)
        self.view.pages.setCurrentIndex(READING if busy else PREVIEW if self.review else EMPTY)

    # -- keys -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent, /) -> bool:
        """Ctrl+Z is about the decisions while there is a preview: the log is not touched from here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._way_back(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._way_back(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._way_back(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _way_back(self, event: QKeyEvent) -> str:
        if self.review is None:
            return ""
        if event.matches(QKeySequence.StandardKey.Undo):
            return "undo"
        return "redo" if event.matches(QKeySequence.StandardKey.Redo) else ""

    def own_steps(self) -> OwnSteps | None:
        review, step = self.review, self.decisions.step
        if review is None:
            return None
        undo = partial(step, back=True) if review.touched else None
        redo = partial(step, back=False) if review.taken_back else None
        return self.tr("an answer of the preview"), undo, redo

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Take the keys of the answers also while a chip or a button has the focus."""
        way = self._way_back(event)
        if way:
            self.decisions.step(back=way == "undo")
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif self.review is not None and self.view.list.answers_to(event):
            self.view.list.setFocus()
            self.view.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # -- leaving and writing --------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Go back to the meetings; the preview stays as it is, and the message leads back to it."""
        self.shell.navigate("meetings")
        if self.review is not None:
            text = self.tr("The preview of {0} is kept. Nothing is written yet.").format(self._source_name())
            self.shell.message(text, action=(self.tr("Back to it"), lambda: self.shell.navigate("imports")))

    def discard(self) -> None:
        """Drop the preview; the message offers it again."""
        read = self.read
        if read is None:
            return
        self.forget()
        self.leave()
        back = (self.tr("Back to it"), partial(self._again, read))
        self.shell.message(self._dropped_words(read.name), action=back)

    def _again(self, read: Read) -> None:
        self._take(read)
        self.shell.navigate("imports")

    def forget(self) -> None:
        """Drop the preview."""
        self.read = self.review = None
        self._rows = []
        self.model.show(None, [])
        self.view.confirm.cancel()
        self.processes.restore()
        self.view.kind.restore(None)
        self.view.said_as.restore(None)
        self.model.kind = None
        self._show_page()
        self.shell.show_undo()

    def _handling_changed(self, key: object) -> None:
        if key is None:  # without a handling there is none wider than the office's own
            self.view.handling.restore(Handling.INTERNAL.value)

    def _kind_changed(self, key: object) -> None:
        self.model.kind = StatementKind(str(key)) if key else None
        self.view.list.viewport().update()

    def plan(self) -> ImportPlan | None:
        """Return the plan as it would be written now, None where nothing is previewed."""
        plan = self.review.plan if self.review else None
        plan = self.processes.given(plan) if plan else None
        return plan.told(self.model.kind) if plan and self.model.kind else plan

    def handling(self) -> Handling:
        """Return the handling that the new items get."""
        return Handling(self.view.handling.value() or Handling.INTERNAL.value)
