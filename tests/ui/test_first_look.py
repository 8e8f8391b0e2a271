"""The first look says the same as the store, or nothing."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from attplanner.domain.dates import Precision
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.office import OfficeInfo
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.services.first_look import look
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.screens.overview.first_look import FirstOverview
from attplanner.ui.screens.overview.screen import OverviewScreen
from attplanner.ui.screens.overview.view import OverviewView
from attplanner.ui.screens.world.first_look import FirstLookPage
from attplanner.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from attplanner.services.facade import Services

AT = date(2018, 5, 29)


def test_it_says_what_the_store_says(full: Services) -> None:
    full.office.set_up(OfficeInfo("CSP4 Presidency", "Nobushige Takamizawa", "JPN", "ATT-CSP4", True))
    seen = look(full.path, AT)
    assert seen is not None
    assert list(seen.rows) == full.states.rows(AT)
    assert (seen.office, seen.logged) == (full.office.info(), True)


def test_it_says_the_offices_estimates_and_what_is_due(full: Services) -> None:
    for day in (date(2018, 1, 16), date(2018, 5, 2), date(2018, 6, 2)):
        full.state_of_play.add_move(PathwayMove("MOZ", Stage.CABINET, day, review_by=AT))
    for due in (None, date(2018, 6, 1)):
        full.follow_ups.add(FollowUp("Send the text", iso3="MOZ", due=due))
    full.follow_ups.add(FollowUp("Call", iso3="NPL"))
    seen = look(full.path, AT)
    assert seen is not None
    (stands,) = full.state_of_play.standings(AT).values()
    assert seen.moves == {"MOZ": replace(stands, id="")}
    assert seen.due == full.follow_ups.next_due() == {"MOZ": date(2018, 6, 1), "NPL": None}
    assert seen.stale_after == full.state_of_play.stale_after()


def test_a_closed_store_is_looked_at_without_leaving_files(example_store: Path) -> None:
    before = sorted(file.name for file in example_store.parent.iterdir())
    assert look(example_store, AT) is not None
    assert sorted(file.name for file in example_store.parent.iterdir()) == before


def test_it_says_nothing_where_the_office_knows_better(full: Services) -> None:
    day = date(2018, 5, 7)
    full.states.add_action("NPL", "signature", day, day, Precision.DAY, "Depositary")
    assert look(full.path, AT) is None


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"x" * 4000, b"x" * 4096])
def test_it_says_nothing_of_what_is_no_store(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.attp"
    path.write_bytes(content)
    assert look(path, AT) is None
    assert look(tmp_path / "missing.attp", AT) is None


def test_the_window_is_loaded_by_pythons_own_import() -> None:
    """PySide's reads the source of every module and keeps it."""
    code = (
        "import builtins, linecache; plain = builtins.__import__\n"
        "from attplanner.__main__ import load_window; load_window()\n"
        "import attplanner.services.facade as late\n"
        "print(builtins.__import__ is plain, late.__file__ in linecache.cache)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["True", "False"]


def test_the_menu_gets_its_icons_when_it_opens(app: QApplication) -> None:
    window = MainWindow(Memory(lasting=False), today=lambda: AT)
    menu = window.sidebar.store.menu()
    (view,) = (one for one in menu.findChildren(QMenu) if one.title() == "View")
    for opened in (menu, view):
        named = [act for act in opened.actions() if act.property("iconName")]
        assert len(named) > 4
        assert all(act.icon().isNull() for act in named)
        opened.aboutToShow.emit()
        assert not any(act.icon().isNull() for act in named)
    window.close()


def test_it_needs_no_sqlalchemy() -> None:
    code = "import sys, attplanner.app; print(sorted(m for m in sys.modules if m.startswith('sqlalchemy')))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_screen_takes_its_place(app: QApplication, full: Services) -> None:
    memory = Memory(lasting=False)
    memory.keep("screen", "world")
    window = MainWindow(memory, today=lambda: AT)
    seen = look(full.path, AT)
    assert seen is not None
    window.show_first_look(seen)
    window.show()
    page = window.stack.currentWidget()
    assert isinstance(page, FirstLookPage)
    table = page.findChild(TableView)
    assert isinstance(table, TableView)
    before = [str(table.model().index(row, 0).data()) for row in range(197)]
    window.attach(full)
    assert window.current == "world"
    assert window.stack.indexOf(page) == -1
    after = window.screens["world"].findChild(TableView)
    assert isinstance(after, TableView)
    assert [str(after.model().index(row, 0).data()) for row in range(197)] == before
    window.close()


def test_the_overview_is_seen_first_and_stays_the_same_when_the_store_is_open(
    app: QApplication, full: Services
) -> None:
    full.follow_ups.add(FollowUp("Treaty text in Portuguese", due=AT, iso3="MOZ"))
    window = MainWindow(Memory(lasting=False), today=lambda: AT)
    seen = look(full.path, AT, AT)
    assert seen is not None
    window.show_first_look(seen)
    window.show()
    page = window.stack.currentWidget()
    assert isinstance(page, FirstOverview)
    assert not window.inspector.isVisible()
    before = told(page.view)
    assert before[0] == ["Treaty text in Portuguese, Mozambique, 29 May"]
    window.attach(full)
    screen = window.screens["overview"]
    assert window.current == "overview"
    assert window.stack.indexOf(page) == -1
    assert isinstance(screen, OverviewScreen)
    assert told(screen.view) == before
    window.close()


def told(view: OverviewView) -> tuple[list[str], list[tuple[str, str, str]], list[list[str]]]:
    """Return what the overview says: what is due, the three figures, the bars."""
    figures = [button.said() for button in (view.named, view.stated, view.groups)]
    bars = [[button.accessibleName() for button in row] for row in view.coverage.rows()]
    return [line.spoken for line in view.due.lines()], figures, bars
