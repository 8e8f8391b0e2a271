"""Papers: shows Annex A as it would leave, and lets it leave: by file or clipboard, each with a note of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.handling import Handling
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.ui import clipboard
from attplanner.ui.jobs import Result
from attplanner.ui.screens.papers.acts import PaperActs
from attplanner.ui.screens.papers.marking import KEPT_BACK, Marking
from attplanner.ui.screens.papers.notices import Looking
from attplanner.ui.screens.papers.view import EMPTY, LEFT, NOTHING, PAGES, PAPER, RELEASES, PapersView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from attplanner.services.exports import AnnexRequest, Prepared
    from attplanner.services.facade import Services
    from attplanner.ui.jobs import Job

CONTENTS = frozenset(
    {"activity", "activity_place", "activity_actor", "item", "item_wording", "participation", "person", "process",
     "state_name", "stated_figure", "organization_name"}
)  # fmt: skip
SOON = 60
MANY = 1500  # meetings; of a longer log the latest process is put together first
AT_ONCE = 300  # meetings; a longer paper is put together in a worker


class PapersScreen(Screen):
    """One paper so far: Annex A. The pages follow every change of the form and of the log."""

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view = PapersView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.prepared: Prepared | None = None
        self.marking = Marking(self.view, services, shell)
        self.looking = Looking(self.view.notices, services, shell)
        self.acts = PaperActs(self, self.view, self.ask_file, self.copy, self.marking.open)
        self._folder = Path.home()
        self._stale = True
        self._entries: dict[str, int] = {}
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.refresh)
        self._prepare()

    def _prepare(self) -> None:
        view = self.view
        view.form.changed.connect(self._soon.start)
        view.form.format_changed.connect(self.acts.name)
        view.form.changed.connect(self.acts.name)
        self.looking.changed.connect(self.refresh)
        view.left_out.opened.connect(lambda meeting: self.shell.open_ref(Ref("activity", meeting)))
        view.shown.changed.connect(lambda *_: self._show_page())
        view.back.clicked.connect(lambda: view.pages.go_to(view.pages.page() - 1))
        view.ahead.clicked.connect(lambda: view.pages.go_to(view.pages.page() + 1))
        view.smaller.clicked.connect(lambda: view.pages.step_zoom(-1))
        view.larger.clicked.connect(lambda: view.pages.step_zoom(1))
        view.pages.moved.connect(self._moved)
        view.pages.zoomed.connect(lambda size: view.scale.setText(f"{size} %"))
        view.scale.setText(f"{view.pages.zoom()} %")
        view.nothing.add_action(self.tr("Mark for publication …"), self.marking.open, primary=True)
        view.empty.add_action(self.tr("Log a meeting"), self.shell.log_meeting, primary=True)
        view.empty.add_action(self.tr("Import a paper …"), lambda: self.shell.navigate("imports"))

    # -- what is shown --------------------------------------------------------------------------------------------

    def request(self) -> AnnexRequest | None:
        """Return what the form asks for, None where no process is wanted."""
        from attplanner.services.exports import AnnexRequest

        form = self.view.form
        chosen = form.chosen()
        if chosen is None:
            return None
        return AnnexRequest(
            processes=chosen,
            language=str(form.language.currentData()),
            handling=Handling(form.handling.value()),
            order=form.order.value(),
            layout=form.layout_.value(),
            wording=str(form.wording.currentData()),
            quoting=self.looking.quoting,
        )

    def refresh(self) -> None:
        """Put the paper together again and show it."""
        self._drop_job()
        self._stale, self.prepared = False, None
        request = self.request()
        if request is not None and self._entries_of(request) > AT_ONCE:
            self._prepare_later(request)
            return
        found: list[Prepared] = []
        if request is not None:
            self.shell.attempt(lambda: found.append(self.services.exports.annex_a(request)))
        self._show(found[0] if found else None)

    def _prepare_later(self, request: AnnexRequest) -> None:
        """Have a long paper put together in a worker; what is shown meanwhile cannot leave."""
        self._let_leave(False)
        job = self._job = self.shell.jobs.start(self.services.exports.annex_a_job(request), self._show, self._failed)
        job.finished.connect(lambda: self._finished(job))
        self.shell.watch(job, self.tr("Putting the paper together …"))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.shell.show_error(error)
        self._show(None)

    def _finished(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self._stale = job.cancelled  # it is begun again when somebody comes back

    def _drop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _entries_of(self, request: AnnexRequest) -> int:
        wanted = request.processes or self._entries
        return sum(self._entries.get(process, 0) for process in wanted)

    def _let_leave(self, may: bool) -> None:
        self.acts.let_leave(may and not self.services.read_only)

    def _show(self, prepared: Prepared | None) -> None:
        self.prepared = prepared
        unworded = self.services.exports.unworded(prepared) if prepared else []
        self.view.left_out.show_gaps(prepared.left_out if prepared else (), unworded)
        if prepared and prepared.items:
            self.view.pages.show_document(prepared.document)
        elif prepared:
            self._say_nothing_leaves(prepared)
        self.looking.show(prepared)
        self._let_leave(bool(prepared and prepared.items))
        self.acts.let_mark(not self.services.read_only)
        self._show_page()
        self._show_facts()
        follow_layouts(self)

    def _say_nothing_leaves(self, prepared: Prepared) -> None:
        kept = sum(one.reason in KEPT_BACK for one in prepared.left_out)
        if not prepared.left_out:
            self.view.nothing.set_words(
                self.tr("No meetings here"), self.tr("The log has no meetings of what is chosen.")
            )
            return
        title = self.tr("Nothing may leave yet")
        text = self.tr("%n items are kept back, as all are until they are marked: together here, or one by one in "
                       "their meeting.", "", kept)  # fmt: skip
        self.view.nothing.set_words(title, text)

    def _show_page(self) -> None:
        view, prepared = self.view, self.prepared
        left = view.shown.value() == LEFT
        if left:
            view.releases.set_rows(self.services.exports.releases())
        empty = not self.services.activities.count()
        may = bool(prepared and prepared.items)
        view.stack.setCurrentIndex(RELEASES if left else EMPTY if empty else PAGES if may else NOTHING)
        view.paging.setVisible(view.stack.currentIndex() == PAGES)
        view.notices.setVisible(view.stack.currentIndex() == PAGES and bool(view.notices.text()))

    def _show_facts(self) -> None:
        prepared = self.prepared
        left = len(prepared.left_out) if prepared else 0
        entries = prepared.entries if prepared else 0
        self.shell.set_facts([(str(entries), self.tr("entries")), (str(left), self.tr("items left out"))])

    def _moved(self, page: int, pages: int) -> None:
        more = "" if self.view.pages.whole else "+"
        self.view.place.setText(self.tr("Page {0} of {1}").format(page, f"{pages}{more}"))
        self.view.back.setEnabled(page > 1)
        self.view.ahead.setEnabled(page < pages)

    # -- letting it leave -----------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the paper onto the clipboard, in every form that other programs read, and note that it left."""
        prepared = self.prepared
        if prepared is None or not prepared.items:
            return
        recipient, exports = self.view.form.recipient.text().strip(), self.services.exports
        if prepared.entries <= AT_ONCE:
            self.shell.attempt(lambda: self._copied(prepared, exports.clipboard(prepared, recipient)))
            return
        work = exports.clipboard_job(prepared, recipient)
        self._let_leave_aside(work, lambda done: self._copied(prepared, self.services.tell(done)))

    def _copied(self, prepared: Prepared, offered: dict[str, bytes]) -> None:
        clipboard.offer(offered)
        copied = self.tr("%n items copied.", "", prepared.items)
        self.shell.message(f"{copied} {self._left_words(prepared)}")

    def _let_leave_aside(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Have a long paper written by a worker; one at a time."""
        if self.shell.jobs.writing:
            self.shell.show_error(PlannerError("store-busy", file=str(self.services.path)))
            return
        job = self.shell.jobs.start(work, done, writes=True)
        self.shell.watch(job, self.tr("Writing the paper …"))

    def _left_words(self, prepared: Prepared) -> str:
        left = len(prepared.left_out)
        return self.tr("%n items were left out.", "", left) if left else self.tr("Nothing was left out.")

    def file_name(self) -> str:
        """Return the name that is proposed: of the annex, the processes, the language; nothing else goes into it."""
        form = self.view.form
        chosen = form.chosen() or ()
        labels = [name for key, name, _ in self.marking.processes() if key in chosen]
        parts = ["annex-a", *labels]
        if form.language.currentData() != "en":
            parts.append(str(form.language.currentData()))
        plain = re.sub(r"[^a-z0-9]+", "-", fold("-".join(parts))).strip("-")
        return f"{plain[:80]}.{form.format.value()}"

    def ask_file(self) -> None:
        """Ask where to, and save."""
        if self.prepared is None or not self.prepared.items:
            return
        suffix = self.view.form.format.value()
        kinds = f"{self.view.form.format_word()} (*.{suffix})"
        proposed = str(self._folder / self.file_name())
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), proposed, kinds)
        if name:
            file = Path(name)
            self.save(file if file.suffix else file.with_suffix(f".{suffix}"))

    def save(self, file: Path) -> None:
        """Write the paper to a file, whole or not at all, and note that it left."""
        prepared = self.prepared
        if prepared is None:
            return
        name = self.view.form.format.value()
        recipient, exports = self.view.form.recipient.text().strip(), self.services.exports
        if prepared.entries <= AT_ONCE:
            self.shell.attempt(lambda: self._saved(prepared, file, exports.write(prepared, name, file, recipient)))
            return
        work = exports.write_job(prepared, name, file, recipient)
        self._let_leave_aside(work, lambda done: self._saved(prepared, file, self.services.tell(done)))

    def _saved(self, prepared: Prepared, file: Path, release: str) -> None:
        del release  # the list of what left reads it by itself
        self._folder = file.parent
        saved = self.tr("%n items saved in {0}.", "", prepared.items).format(file.name)
        self.shell.message(f"{saved} {self._left_words(prepared)}")

    # -- the window -----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale:
            self._offer()
        else:
            self._show_facts()

    def _offer(self) -> None:
        found = self.marking.processes()
        self._entries = {key: entries for key, _, entries in found}
        many = sum(entries for _, _, entries in found) > MANY
        self.view.form.show_processes(found, found[-1][0] if many else "")
        self.refresh()

    def data_changed(self, change: DataChanged) -> None:
        if change.tables & CONTENTS:
            self._stale = True
            if self.isVisible():
                self._offer()
        elif "release" in change.tables and self.isVisible():
            self._show_page()

    def open_target(self, target: Target) -> None:
        if target in (PAPER, LEFT):
            self.view.shown.set_value(str(target))
            self._show_page()

    def may_close(self) -> bool:
        self._soon.stop()  # the store is closed after this
        return True

    def focus_filter(self) -> None:
        self.view.left_out.list.setFocus()

    def take_focus(self) -> None:
        first = next(iter(self.view.form.processes.values()), None)
        (first or self.view.form.language).setFocus()

    def offered(self) -> Sequence[QAction]:
        return self.acts.offered()

    def save_wanted(self) -> bool:
        if self.acts.save.isEnabled():
            self.ask_file()
        return True

    def save_state(self) -> dict[str, object]:
        return {
            **self.view.form.state(),
            "zoom": self.view.pages.zoom(),
            "quoting": self.looking.quoting,
            "notices": self.view.notices.opened,
        }

    def restore_state(self, state: Mapping[str, object]) -> None:
        self.view.form.restore(state)
        self.looking.quoting = state.get("quoting") is not False
        self.view.notices.set_open(state.get("notices") is True)
        zoom = state.get("zoom")
        if isinstance(zoom, int):
            self.view.pages.set_zoom(zoom)
        self.acts.name()
