"""The tour: the example office in a throw-away store, every screen filled and saved as a picture, Annex A in Word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from attplanner import paths
from attplanner.domain.changes import Ref
from attplanner.domain.handling import Handling, MarkScope
from attplanner.domain.office import OfficeInfo
from attplanner.ui import filter_keeper, registry, theme
from attplanner.ui.application import application
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.saved_filters import SavedFilter
from attplanner.ui.shell import Target
from attplanner.ui.window_frame import START

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.screens.imports.screen import ImportScreen

SAMPLE = ("samples", "example-office.txt")
OFFICE = OfficeInfo("CSP4 Presidency", "Nobushige Takamizawa", "JPN", "ATT-CSP4", True)
AS_AT = date(2018, 5, 29)  # the paper's own day, so that every figure can be found in it
STATE = "MOZ"
IMPORTS = "imports"
SOON = 1000  # ms; what comes later than that belongs to no picture
_LONGEST = 2000  # turns of the event loop that a picture waits for
KEPT_BACK = (
    (date(2018, 1, 15), 2, Handling.TROIKA),
    (date(2018, 1, 16), 1, Handling.TROIKA),
    (date(2018, 1, 16), 3, Handling.INTERNAL),
    (date(2018, 1, 19), 1, Handling.INTERNAL),
    (date(2018, 2, 22), 3, Handling.TROIKA),
)
FILTERS = (
    SavedFilter("SADC, not party", "world", {"grouping": "members-of-SADC", "status": "not-party"}),
    SavedFilter("ASEAN, not party", "world", {"grouping": "members-of-ASEAN", "status": "not-party"}),
)
LINE = "15-17 mar 2017 Jakarta; Ministry of Defense; Ms. Mala Selvaraju (ASEAN)"


def throwaway() -> TemporaryDirectory[str]:
    """Return a new folder for a store that goes with the tour."""
    return TemporaryDirectory(prefix="attplanner-tour-", ignore_cleanup_errors=True)


def example_store(folder: Path) -> Services:
    """Return the example office in a new store in a folder."""
    from attplanner.services.facade import Services

    services = Services.open(folder / "presidency.attp", create=True, by="Tour")
    sample = paths.resource(*SAMPLE)
    services.office.set_up(OFFICE)
    services.imports.apply(services.imports.preview(sample.read_bytes(), sample.name))
    return services


def run(to: Path | None, language: str, colours: str) -> Path:
    """Take the whole tour and return the folder with the pictures and the Word file."""
    folder = to or paths.data_folder() / "tour"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("[0-9][0-9]-*.png") if to is None else ():
        old.unlink()  # of an earlier tour: the folder is the program's own
    application(theme.Mode(colours), language)
    camera = Camera(folder)
    with throwaway() as beside:
        _import(Path(beside), camera)
        services = example_store(Path(beside))
        try:
            decide(services)
            with _window(services) as window:
                _walk(window, services, camera)
            export(services, folder, language)
        finally:
            services.close()
    return folder


def _import(beside: Path, camera: Camera) -> None:
    """Show an empty store, and in it how an import begins."""
    from attplanner.services.facade import Services

    empty = Services.open(beside / "office.attp", create=True, by="Tour")
    try:
        with _window(empty) as window:
            camera.shoot("welcome", window)
            if registry.spec(IMPORTS) is not None:
                window.navigate(IMPORTS, paths.resource(*SAMPLE))
                settle(window)
                screen = cast("ImportScreen", window.screen_of(IMPORTS))
                screen.decisions.walk.show_last_question()
                camera.shoot(IMPORTS, window)
    finally:
        empty.close()


class Camera:
    """Saves pictures as NN-name.png, 1280 by 720."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def shoot(self, name: str, window: QWidget, over: QDialog | None = None) -> Path:
        """Save a picture of the window, with a dialog over it where there is one."""
        settle(window)
        picture = window.grab()
        if over is not None:
            _lay_over(picture, over.grab(), over)
        self._number += 1
        file = self._folder / f"{self._number:02d}-{name}.png"
        picture.save(str(file))
        return file


def _lay_over(ground: QPixmap, dialog: QPixmap, widget: QWidget) -> None:
    size = widget.size()
    corner = QPoint((START[0] - size.width()) // 2, max((START[1] - size.height()) // 2, 0))
    painter = QPainter(ground)
    painter.fillRect(QRect(0, 0, *START), theme.colour("shadow"))
    painter.drawPixmap(corner, dialog)
    painter.end()


@contextmanager
def _window(services: Services) -> Iterator[MainWindow]:
    """Give a window of the pictures' size on a store."""
    window = MainWindow(Memory(lasting=False), today=lambda: AS_AT)
    window.resize(*START)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, QApplication.platformName() != "offscreen")
    window.show()
    window.attach(services)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def _walk(window: MainWindow, services: Services, camera: Camera) -> None:
    window.top.as_at.choose(AS_AT)
    targets = stops(services)
    for spec in registry.SCREENS:
        if spec.key == IMPORTS:
            continue  # shown on the empty store, where an import begins
        window.navigate(spec.key, targets.get(spec.key))
        camera.shoot(spec.key, window)
        if spec.key == "meetings":
            _quick_log(window, camera)
    window.navigate(registry.SCREENS[0].key)
    window.commands.show_history()
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    camera.shoot("history", window, dialog)
    dialog.close()


def _quick_log(window: MainWindow, camera: Camera) -> None:
    """Open the quick log with a line, as it looks over the meetings."""
    window.log_meeting(LINE)
    dialog = window.quick_log()
    if dialog is not None:
        camera.shoot("quick-log", window, dialog)
        dialog.close()


def stops(services: Services) -> dict[str, Target]:
    """Return what each screen shows on the tour."""
    rows, _ = services.activities.rows(limit=200)
    chosen = next((row for row in rows if row.when.start == date(2018, 1, 15)), rows[0] if rows else None)
    meeting = Ref("activity", chosen.id) if chosen else None
    return {"world": Ref("state", STATE), "meetings": meeting}


def decide(services: Services) -> None:
    """Say of the example what may leave, as its office would: most of it, some to the Troika, some to nobody."""
    filter_keeper.save(services, FILTERS)
    services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    for day, place, handling in KEPT_BACK:
        rows, _ = services.activities.rows(limit=200)
        found = next((row for row in rows if row.when.start == day), None)
        record = services.activities.get(found.id) if found else None
        if record is not None and place < len(record.items):
            services.activities.mark(handling, MarkScope(items=(record.items[place].id,)))


def export(services: Services, folder: Path, language: str) -> Path:
    """Let all of the example leave, and write its Annex A for Word."""
    from attplanner.services.exports import AnnexRequest

    services.activities.mark(Handling.PUBLICATION, MarkScope(everything=True))
    request = AnnexRequest(language=language if language in ("en", "fr", "es") else "en")
    file = folder / "annex-a.docx"
    services.exports.write(services.exports.annex_a(request), "docx", file)
    return file


def settle(window: QWidget) -> None:
    """Let everything that was asked for arrive and be painted: jobs, what comes a moment later, then events."""
    app = QApplication.instance()
    loop = QEventLoop()
    for _ in range(_LONGEST):
        if not _expects(window):
            break
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if isinstance(window, MainWindow):
        window.settle()
    for _ in range(3):
        if app is not None:
            app.sendPostedEvents()
            app.processEvents()


def _expects(window: QWidget) -> bool:
    """Tell whether a job runs, or a part of the window is to be read again a moment later."""
    busy = isinstance(window, MainWindow) and window.jobs.busy
    return busy or any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON
        for timer in window.findChildren(QTimer)
    )
