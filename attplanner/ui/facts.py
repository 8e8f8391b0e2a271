"""The figures at the end of the status bar. Named, implied and stated are three figures and stay three."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from attplanner.ui.filter_keeper import FilterKeeper
from attplanner.ui.jobs import Job
from attplanner.ui.shell import Fact, Shell
from attplanner.ui.sidebar import Navigation
from attplanner.ui.status_bar import StatusBar
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.domain.counting import Counts
    from attplanner.services.facade import Services


WEEK = timedelta(days=7)
SOON = 150  # ms after a change: several follow each other closely


class Facts(QObject):
    """Shows the figures of the log, or those of a screen; counts anew after changes, with the saved filters."""

    def __init__(self, shell: Shell, status: StatusBar, filters: FilterKeeper, navigation: Navigation) -> None:
        super().__init__(status)
        self._shell, self._status, self._filters, self._navigation = shell, status, filters, navigation
        self._services: Services | None = None
        self._own = False  # a screen gave them
        self._counting: Job | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._again)

    def attach(self, services: Services) -> None:
        """Count a store as soon as the window has been painted."""
        self._services, self._own = services, False
        self._later.start(0)

    def detach(self) -> None:
        """Leave the store alone."""
        self._services = None
        self._later.stop()
        self._drop()

    def show_own(self, facts: Sequence[Fact]) -> None:
        """Show what a screen counts itself."""
        self._own = True
        self._status.set_facts(facts)

    def show_log(self) -> None:
        """Show the log's figures again where a screen had given its own."""
        if self._own:
            self._own = False
            self._count()

    def count_soon(self) -> None:
        """Count after a change."""
        self._later.start(SOON)

    def settle(self) -> None:
        """Bring up to date at once what comes a moment later: figures, and the counts of saved filters."""
        if self._services is not None:
            self._counted(self._services.counts.counts())
            self._filters.refresh()
            self._count_due()

    def _again(self) -> None:
        self._count()
        self._filters.refresh()
        self._count_due()

    def _count_due(self) -> None:
        """Show in the navigation how many follow-ups are open and due within a week, those overdue included."""
        if self._services is not None:
            number = self._services.follow_ups.due(self._shell.today() + WEEK)
            self._navigation.set_badge("follow_ups", number, self.tr("%n due within seven days", "", number))

    def _count(self) -> None:
        """Have the log counted in a worker: a large one takes longer than the window may stand still."""
        self._drop()
        if self._services is not None:
            self._counting = self._shell.jobs.start(self._services.counts.counts_job(), self._counted)

    def _drop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _counted(self, counts: Counts) -> None:
        self._counting = None
        if self._services is not None and not self._own:
            self._status.set_facts(log_facts(counts, self._services, self._shell.as_at()))


def log_facts(counts: Counts, services: Services, at: date) -> list[tuple[str, str]]:
    """Return entries, States named, and what a source states; of an empty log, what is ready already."""
    entries = (f"{counts.activities}", translate("facts", "entries"))
    if not counts.activities:
        return [entries, (f"{len(services.states.rows(at))}", translate("facts", "States"))]
    stated = [(f"{one.number}", translate("facts", "stated by the source")) for one in counts.stated[:1]]
    return [entries, (f"{len(counts.named)}", translate("facts", "States named")), *stated]
