"""Overview: reads what comes next, and leads from each figure to its list and from each line to its record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from attplanner.domain.changes import DataChanged, Ref
from attplanner.domain.follow_up import FollowUpStatus
from attplanner.ui.screens.overview import listing
from attplanner.ui.screens.overview.list_page import ListPage
from attplanner.ui.screens.overview.listing import Listing, Listings
from attplanner.ui.screens.overview.view import OverviewView
from attplanner.ui.shell import Screen, Shell, Target
from attplanner.ui.tables.copies import ListCopies
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from datetime import date

    from attplanner.domain.counting import Counts
    from attplanner.domain.overview import Overview
    from attplanner.domain.treaty_status import Status
    from attplanner.services.facade import Services

CONCERNS = frozenset(
    {
        "activity", "activity_place", "item", "item_wording", "participation", "follow_up", "pathway_move", "setting",
        "state", "state_name", "treaty_action", "grouping", "grouping_member", "organization_name", "stated_figure",
    }
)  # fmt: skip
MIDNIGHT = 60_000  # milliseconds between two looks at the calendar


class OverviewScreen(Screen):
    """The first thing seen. It holds nothing of its own: what is shown is read, what is ticked is written at once."""

    inspector_width = 0

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__(services, shell)
        self.view, self.page = OverviewView(), ListPage(shell)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.listings = Listings(services, self)
        self.overview: Overview | None = None
        self._stale = True
        self._listed = ""
        self._tomorrow = once_after(MIDNIGHT, self._look_at_the_calendar, self)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.line.returnPressed.connect(self._log)
        view.meetings.opened.connect(lambda key: self.shell.open_ref(Ref("activity", key)))
        view.due.opened.connect(lambda key: self.shell.open_ref(Ref("follow_up", key)))
        view.due.ticked.connect(self._close)
        view.open.clicked.connect(lambda: self.shell.show_filtered("follow_ups", {"status": "open"}))
        view.entries.clicked.connect(lambda: self.shell.show_filtered("meetings", {"held": "held"}))
        view.parties.clicked.connect(lambda: self.shell.show_filtered("world", {"status": "State Party"}))
        view.coverage.chosen.connect(self._show_region)
        for open_list, key in (
            (view.planned.clicked, listing.PLANNED),
            (view.named.clicked, listing.NAMED),
            (view.stated.clicked, listing.STATED),
            (view.groups.clicked, listing.GROUPS),
            (view.stale_note.clicked, listing.STALE),
        ):
            open_list.connect(self._opener(key))
        ListCopies(view.stale, self.shell, internal=True)
        view.stale.clicked.connect(lambda *_: self._open_stale())
        view.stale.activated.connect(lambda *_: self._open_stale())
        self.page.opened.connect(self.shell.open_ref)
        self.page.left.connect(self.leave_list)

    # -- what is shown ----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        self._tomorrow.start()
        if self._stale or self.overview is None or self.overview.today != self.shell.today():
            self.reload()

    def reload(self) -> None:
        """Read everything again, and the list that is open."""
        self._stale = False
        self.overview = self.services.overview.read(self.shell.as_at(), self.shell.today())
        self.view.show_overview(self.overview)
        if self._listed:
            self.open_list(self._listed)

    def _look_at_the_calendar(self) -> None:
        """See whether a new day has begun under a window that stays open."""
        if self.isVisible():
            self.shown()

    def data_changed(self, change: DataChanged) -> None:
        if not change.tables & CONCERNS:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def as_at_changed(self, at: date) -> None:
        del at
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    # -- what is done -----------------------------------------------------------------------------------------------

    def _log(self) -> None:
        text = self.view.line.text().strip()
        self.view.line.clear()
        self.shell.log_meeting(text)

    def _close(self, follow_up: str) -> None:
        line = next((one for one in self.view.due.lines() if one.key == follow_up), None)
        services, today = self.services, self.shell.today()
        done = self.shell.attempt(lambda: services.follow_ups.set_status([follow_up], FollowUpStatus.DONE, today))
        if done and line is not None:
            self.shell.message(self.tr("Done: {0}. Ctrl+Z opens it again.").format(line.title))

    def _show_region(self, region: str, status: Status | None) -> None:
        wanted = {"region": region, **({"status": status.value} if status else {})}
        self.shell.show_filtered("world", wanted)

    def _open_stale(self) -> None:
        row = self.view.stale_model.row_at(self.view.stale.currentIndex())
        if row is not None:
            self.shell.open_ref(Ref("state", row.iso3))

    # -- lists ------------------------------------------------------------------------------------------------------

    def _opener(self, key: str) -> Callable[[], None]:
        return lambda *_: self.open_list(key)

    def open_list(self, key: str) -> None:
        """Show the list behind a figure, in the place of the cards."""
        self._listed = key
        listings, found = self.listings, self.overview
        if key == listing.PLANNED:
            self._show(listings.planned(self.services.overview.meetings(self.shell.today())))
        elif key == listing.STALE and found is not None:
            self._show(listings.stale(found))
        else:
            made = {listing.NAMED: listings.named, listing.STATED: listings.stated, listing.GROUPS: listings.groups}
            self._count(key, made[key])

    def _count(self, key: str, made: Callable[[Counts], Listing]) -> None:
        """Have the log counted in a worker, then show the list, unless another one was asked for meanwhile."""

        def counted(counts: Counts) -> None:
            if self._listed == key:
                self._show(made(counts))

        self.shell.jobs.start(self.services.counts.counts_job(), counted)

    def _show(self, found: Listing) -> None:
        self.page.show_listing(found)
        if self.pages.currentWidget() is not self.page:
            self.pages.setCurrentWidget(self.page)
            self.page.table.setFocus()

    def leave_list(self) -> None:
        """Go back to the cards, to the figure whose list was open."""
        view, key = self.view, self._listed
        self._listed = ""
        self.pages.setCurrentWidget(view)
        openers = {
            listing.PLANNED: view.planned,
            listing.NAMED: view.named,
            listing.STATED: view.stated,
            listing.GROUPS: view.groups,
            listing.STALE: view.stale_note,
        }
        openers.get(key, view.line).setFocus()

    # -- what the window tells --------------------------------------------------------------------------------------

    def open_target(self, target: Target) -> None:
        if isinstance(target, str):
            self.open_list(target)

    def take_focus(self) -> None:
        (self.page.table if self._listed else self.view.line).setFocus()

    def enter_list(self) -> None:
        """Come back to the cards; on the cards, go on to the first list that has something in it."""
        if self._listed:
            self.leave_list()
        else:
            lists = (self.view.meetings, self.view.due, self.view.named)
            next((one for one in lists if one.isVisible()), self.view.line).setFocus()

    def focus_filter(self) -> None:
        self.take_focus()

    def may_close(self) -> bool:
        self._tomorrow.stop()
        return True
