"""The window's frame: where its parts stand, what it remembers of its looks. It opens no store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from attplanner.ui import icons, theme
from attplanner.ui.actions import WindowActions, make_menu
from attplanner.ui.clipboard import NO_SCREEN
from attplanner.ui.inspector import InspectorFrame
from attplanner.ui.memory import Memory
from attplanner.ui.shell import Screen
from attplanner.ui.sidebar import Sidebar
from attplanner.ui.spec import ScreenSpec
from attplanner.ui.status_bar import StatusBar
from attplanner.ui.top_bar import TopBar
from attplanner.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from attplanner.services.facade import Services

START = (1280, 720)
TITLE = 40  # pixels that a system's own frame takes at the top: they are known only when it is there


def fits(size: QSize, screen: QSize) -> bool:
    """Tell whether a window has room on a screen with its title; what has none would hide its last line."""
    return size.width() <= screen.width() and size.height() + TITLE <= screen.height()


class WindowFrame(QMainWindow):
    """Sidebar, top bar, message bar, screens, inspector, status bar; ``painted`` is sent after the first frame.

    What it cannot do itself it asks for: another store, a backup in its place, another passphrase, the tour.
    """

    painted = Signal()
    dropped = Signal(object)
    store_wanted = Signal(object)
    restore_wanted = Signal(object)
    passphrase_wanted = Signal(object, object)
    tour_wanted = Signal()
    tour_left = Signal()

    def __init__(self, memory: Memory, specs: Sequence[ScreenSpec]) -> None:
        super().__init__()
        self.setWindowTitle("attplanner")
        self.memory, self.specs = memory, tuple(specs)
        self.services: Services | None = None
        self.screens: dict[str, Screen] = {}
        self.current = ""
        self._painted = False
        self.setAcceptDrops(True)

    def build(self, actions: WindowActions) -> None:
        """Make the parts and put them in their places."""
        self.actions_ = actions
        foot = (actions["show_settings"], actions["take_tour"])
        self.sidebar = Sidebar(make_menu(self, actions), self.specs, foot)
        self.sidebar.store.set_name("attplanner")
        self.top = TopBar(actions["undo"], actions["redo"], actions["log_meeting"])
        self.bar, self.stack, self.inspector = MessageBar(), QStackedWidget(), InspectorFrame()
        self.stack.setObjectName("content")
        self.stack.setMinimumSize(400, 300)  # else the widest page that is not shown would press the inspector
        self.status = StatusBar()
        self.setCentralWidget(self._columns())
        self.inspector.hide()
        self._follow_theme()
        self._restore_geometry()

    def _columns(self) -> QWidget:
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(_column(self.bar, self.stack))
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.splitterMoved.connect(self._remember_split)
        right = _column(self.top, self.splitter)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(_edge())  # a widget of its own: a border of the style sheet would not be mirrored
        row.addWidget(right, 1)
        shell = _column(middle, self.status)
        shell.setObjectName("shell")
        return shell

    def _restore_geometry(self) -> None:
        self.setMinimumSize(1024, 600)
        size = self.memory.numbers("size")
        self.resize(*(size if len(size) == 2 else START))
        seen = QGuiApplication.platformName() not in NO_SCREEN
        if self.memory.text("maximized") or (seen and not fits(self.size(), self.screen().availableSize())):
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def split(self, key: str, width: int) -> None:
        """Give a screen's inspector the width that is remembered, else ``width``."""
        wanted = self.memory.numbers(f"inspector.{key}") or [width]
        total = max(self.splitter.width(), self.width() - theme.SIDEBAR)
        self.splitter.setSizes([max(total - wanted[0], 200), wanted[0]])

    def _remember_split(self) -> None:
        if self.current and self.inspector.isVisible():
            self.memory.keep(f"inspector.{self.current}", [self.inspector.width()])

    def drop_pages(self) -> None:
        """Let go of every page of the stack; the current one last, so that none is shown again."""
        pages = (self.stack.widget(number) for number in range(self.stack.count()))
        for page in sorted(filter(None, pages), key=lambda one: one is self.stack.currentWidget()):
            self.stack.removeWidget(page)
            page.deleteLater()

    def keep_geometry(self) -> None:
        """Remember the window's size."""
        self.memory.keep("maximized", "yes" if self.isMaximized() else "")
        if not self.isMaximized():
            self.memory.keep("size", [self.width(), self.height()])

    def _follow_theme(self) -> None:
        current = theme.current()
        if current is not None:
            current.changed.connect(self._retint)
            self.actions_.modes[current.mode].setChecked(True)

    def _retint(self) -> None:
        icons.retint(self)

    def set_mode(self, mode: theme.Mode) -> None:
        """Use other colours from now on, and in later runs."""
        current = theme.current()
        if current is not None:
            current.set_mode(mode)
        self.actions_.modes[mode].setChecked(True)
        self.memory.keep("mode", mode.value)
        self.memory.save()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        file = dropped_file(event)
        if file is not None:
            self.dropped.emit(file)


def _edge() -> QFrame:
    made = QFrame()
    made.setProperty("role", "edge")
    return made


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one local file that is dropped, None when it is something else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _column(*widgets: QWidget) -> QWidget:
    """Return widgets one below the other; the last but a bar takes the room."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        stretch = not isinstance(widget, TopBar | StatusBar | MessageBar)
        column.addWidget(widget, 1 if stretch else 0)
    return made
