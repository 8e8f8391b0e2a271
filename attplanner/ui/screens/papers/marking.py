"""Marking a whole process, or a whole import, for publication: asked for twice, one step, one undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.keeping import LeftOut
from attplanner.errors import PlannerError
from attplanner.ui import words
from attplanner.ui.screens.papers.view import PapersView
from attplanner.ui.shell import Shell
from attplanner.ui.steps import Steps
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup

if TYPE_CHECKING:
    from attplanner.services.exports import AnnexRequest
    from attplanner.services.facade import Services

PROCESS, RUN, ALL = "process", "run", "all"
KEPT_BACK = (Handling.INTERNAL.value, Handling.TROIKA.value)


class Marking(QObject):
    """Offers what can be marked, asks twice, marks."""

    def __init__(self, view: PapersView, services: Services, shell: Shell) -> None:
        super().__init__(view)
        self._view, self._services, self._shell = view, services, shell
        self._steps = Steps(services, shell)

    def processes(self) -> list[tuple[str, str, int]]:
        """Return the processes of the log: id, label, entries."""
        entries: dict[str, int] = {}
        for (process, _), number in self._services.activities.group_counts().items():
            if process is not None:
                entries[process] = entries.get(process, 0) + number
        known = [one.key for one in self._services.lexicon().processes]
        ordered = sorted(entries, key=lambda key: known.index(key) if key in known else len(known))
        return [(key, self._services.activities.process_label(key), entries[key]) for key in ordered]

    def offers(self) -> list[Choice]:
        """Return what can be marked as a whole: each process, each import, everything."""
        made = [
            Choice(f"{PROCESS}:{key}", name, "list", self.tr("%n entries", "", entries))
            for key, name, entries in self.processes()
        ]
        made += [
            Choice(
                f"{RUN}:{run.id}", self.tr("Import: {0}").format(run.file), "upload", words.short_day(run.at.date())
            )
            for run in self._services.imports.runs()
            if run.entries
        ]
        return [*made, Choice(f"{ALL}:", self.tr("Everything in the log"), "check-check")]

    def open(self) -> None:
        """Show what can be marked."""
        popup = ChoicePopup(self.offers(), None, self._view.mark)
        popup.chosen.connect(self.ask)
        popup.open_below(self._view.mark, 340)

    def ask(self, key: str) -> None:
        """Ask twice for one of the offers, then mark it."""
        kind, _, one = key.partition(":")
        name = next((choice.text for choice in self.offers() if choice.key == key), "")
        kept = self._kept(kind, one)
        if kept is None:
            return
        if not kept:
            self._shell.message(self.tr("All of it is for publication already: {0}.").format(name))
            return
        meetings = len({left.activity for left in kept})
        first = self.tr("Mark %n items for publication?", "", len(kept))
        belonging = self.tr("They belong to %n meetings.", "", meetings)
        first = f"{name}: {first} {belonging}"
        second = self.tr("From then on they may go into papers for everybody, names and posts included. Mark them?")
        mark = self.tr("Mark %n items", "", len(kept))
        self._view.confirm.ask(
            ((first, self.tr("Yes, mark them")), (second, mark)), partial(self._mark, kind, one, name, len(kept))
        )

    def _kept(self, kind: str, one: str) -> list[LeftOut] | None:
        """Return what is not for publication yet; None where the question cannot be answered."""
        try:
            prepared = self._services.exports.annex_a(self._request(kind, one))
        except PlannerError as error:
            self._shell.show_error(error)
            return None
        return [left for left in prepared.left_out if left.reason in KEPT_BACK]

    def _request(self, kind: str, one: str) -> AnnexRequest:
        from attplanner.services.exports import AnnexRequest

        if kind == PROCESS:
            return AnnexRequest(processes=(one,))
        if kind == RUN:
            lines = self._services.imports.run_lines(one)
            rows = (line.row for line in lines if line.table == "activity" and line.row)
            return AnnexRequest(activities=tuple(dict.fromkeys(rows)))
        return AnnexRequest()

    def _mark(self, kind: str, one: str, name: str, number: int) -> None:
        def marked(count: int) -> None:
            text = self.tr("%n items are for publication now: {0}.", "", count).format(name)
            self._shell.message(text, action=(self.tr("Undo"), self._steps.undo))

        named = {kind: one} if kind in (PROCESS, RUN) else {}
        scope = MarkScope(process=named.get(PROCESS), run=named.get(RUN), everything=kind == ALL)
        self._steps.mark(Handling.PUBLICATION, scope, number, marked)
