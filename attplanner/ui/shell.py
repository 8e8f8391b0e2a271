"""What the window offers to its screens, and what a screen is. No screen knows another, or the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from attplanner.domain.changes import DataChanged, Ref
from attplanner.errors import PlannerError
from attplanner.ui.jobs import Job, JobRunner
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:  # the store's libraries load after the first frame
    from attplanner.services.facade import Services

Target = Ref | Path | str | None
Fact = tuple[str, str]
Act = Callable[[], None]
OwnSteps = tuple[str, Act | None, Act | None]  # what a step is called, how one is undone, and done again


class Shell(Protocol):
    """The window, as a screen sees it."""

    @property
    def jobs(self) -> JobRunner:
        """Run pure functions off the window's thread."""

    def as_at(self) -> date:
        """Return the date at which every status is shown; ``Screen.as_at_changed`` tells of a new one."""

    def today(self) -> date:
        """Return the day on the wall, by which things are due and meetings lie ahead."""

    def navigate(self, key: str, target: Target = None) -> None:
        """Show the screen of this key and let it open ``target``."""

    def show_filtered(self, key: str, values: Mapping[str, str]) -> None:
        """Show a screen with its filter bar asking for these values, by the names of the chips, and nothing else."""

    def open_ref(self, ref: Ref) -> None:
        """Show a record on the screen that is responsible for its table."""

    def show_inspector(self, visible: bool) -> None:
        """Show or hide the inspector beside the screen that is shown."""

    def message(self, text: str, kind: str = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Say something in the message bar; kind is info, warn or bad; an action is a button with its words.

        Without words the message that is shown goes.
        """

    def watch(self, job: Job, text: str) -> None:
        """Say what is being done once a job takes over half a second, and let the user cancel it after two."""

    def show_error(self, error: PlannerError) -> None:
        """Say in the message bar what happened, what was kept and what to do."""

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something that may raise ``PlannerError``; the error is shown, the answer says whether it went well."""

    def copy_lines(self, what: str, lines: Sequence[Sequence[str]], *, internal: bool = False) -> bool:
        """Put lines of a list (the titles first) onto the clipboard as a table, and note that they left.

        ``what`` names the list. What cannot be noted is not copied: the error is shown, the answer is False.
        """

    def set_facts(self, facts: Sequence[Fact] | None) -> None:
        """Show (bold figure, words) at the end of the status bar; None shows the figures of the whole log."""

    def show_undo(self) -> None:
        """Let undo and redo say what they are about: the screen's own steps (``Screen.own_steps``), or the log's."""

    def log_meeting(self, text: str = "") -> None:
        """Open the quick log."""

    def import_file(self) -> None:
        """Ask for a file and show what an import would write."""

    def saved(self) -> None:
        """Let the status bar say that everything is saved as of now."""


class FilterView(Protocol):
    """A filter bar as saved filters need it: the line that is typed into, and the chips by their names."""

    filter: FilterField

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the list, by name."""


class Screen(QWidget):
    """Base of all screens. Override what concerns yours; the defaults do nothing.

    The list, map or form is this widget itself; what belongs into the inspector is another widget, made once and
    named by ``inspector``. ``filter_view`` names the filter bar, where its filters can be saved. ``tables`` are the
    store's tables whose records ``open_target`` can open by ``Ref``.
    """

    inspector: QWidget | None = None
    inspector_width: int = 352
    tables: frozenset[str] = frozenset()
    filter_view: FilterView | None = None

    def __init__(self, services: Services, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("page")
        self.services = services
        self.shell = shell

    def shown(self) -> None:
        """Called each time the screen comes to the front."""

    def open_target(self, target: Target) -> None:
        """Open a record, a file or a text that somebody else named."""

    def data_changed(self, change: DataChanged) -> None:
        """Called after each commit, undo and redo included: reread if ``change.tables`` concern you."""

    def as_at_changed(self, at: date) -> None:
        """Called when the date of every status was changed."""

    def focus_filter(self) -> None:
        """Ctrl+F: put the cursor where one filters this screen."""

    def take_focus(self) -> None:
        """Put the focus where one works first; called when the screen comes to the front."""

    def enter_list(self) -> None:
        """Put the focus into the list, whatever is being typed beside it; the screen was asked for once more."""
        self.take_focus()

    def offered(self) -> Sequence[QAction]:
        """Return what can be done with what is selected; the search of everything finds it by its ``iconText``."""
        return ()

    def save_wanted(self) -> bool:
        """Ctrl+S: write the file that this screen makes; False where it makes none, and all is saved already."""
        return False

    def own_steps(self) -> OwnSteps | None:
        """Return the steps that undo and redo are about while this screen is shown; None where it is the log's."""
        return None

    def list_shown(self) -> Mapping[str, str]:
        """Return which of its lists a screen with several shows; a saved filter keeps that with its values."""
        return {}

    def show_list(self, values: Mapping[str, str]) -> None:
        """Show the list that a saved filter is of; the filter bar is set afterwards."""

    def count_filtered(self, values: Mapping[str, str]) -> int | None:
        """Return how many records a saved filter leaves; None where that is not known quickly."""

    def count_job(self, values: Mapping[str, str]) -> Callable[[], int] | None:
        """Return the work of counting them, for a worker's thread; None where ``count_filtered`` is quick."""

    def save_state(self) -> dict[str, object]:
        """Return what the screen remembers (filters, columns), as plain JSON values."""
        return {}

    def restore_state(self, state: Mapping[str, object]) -> None:
        """Take up what ``save_state`` returned in an earlier run; anything may be missing."""

    def may_close(self) -> bool:
        """Called before the window closes or another store is opened: save what is being typed."""
        return True
