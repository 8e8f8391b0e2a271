"""Actions: each with words, an icon and a shortcut that its menu and its tooltip show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from attplanner.ui import icons
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.spec import ScreenSpec
from attplanner.ui.theme import Mode
from attplanner.ui.words import translate


def action(
    parent: QObject, text: str, act: Callable[[], object] | None = None, *, shortcut: str = "", icon: str = ""
) -> QAction:
    """Return an action; its tooltip names the shortcut as this system writes it."""
    made = QAction(text, parent)
    if icon:
        icons.put(made, icon)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
    made.setToolTip(with_shortcut(text, made.shortcut()))
    if act:
        made.triggered.connect(lambda *_: act())
    return made


def with_shortcut(text: str, sequence: QKeySequence | str) -> str:
    """Return words with their shortcut behind them: "Undo (Ctrl+Z)"."""
    keys = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    plain = text.replace("&", "").rstrip(" …")
    return f"{plain} ({keys})" if keys else plain


@dataclass(frozen=True, slots=True)
class Command:
    """What an action is called and how it is reached; ``name`` is the method of ``Commands`` that does it.

    ``also`` are further words by which the search finds it.
    """

    name: str
    text: str
    shortcut: str = ""
    icon: str = ""
    also: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("log_meeting", QT_TRANSLATE_NOOP("commands", "Log a meeting …"), "Ctrl+Shift+N", "notebook-pen"),
    Command(
        "import_file", QT_TRANSLATE_NOOP("commands", "Import a paper …"), "Ctrl+O", "upload",
        QT_TRANSLATE_NOOP("commands", "open read file log document Word Excel"),
    ),
    Command(
        "import_clipboard", QT_TRANSLATE_NOOP("commands", "Paste a log …"), "Ctrl+V", "copy",
        QT_TRANSLATE_NOOP("commands", "import what was copied clipboard text table paper"),
    ),
    Command(
        "read_trade", QT_TRANSLATE_NOOP("commands", "Read arms trade figures …"), "", "upload",
        QT_TRANSLATE_NOOP("commands", "import exports imports TIV volumes table"),
    ),
    Command(
        "show_trade", QT_TRANSLATE_NOOP("commands", "Arms trade beside official status"), "", "scale",
        QT_TRANSLATE_NOOP("commands", "exports imports share TIV States Parties world"),
    ),
    Command(
        "show_people", QT_TRANSLATE_NOOP("commands", "People and organizations"), "", "users",
        QT_TRANSLATE_NOOP("commands", "persons contacts posts bodies offices names duplicates"),
    ),
    Command(
        "save", QT_TRANSLATE_NOOP("commands", "Save"), "Ctrl+S", "",
        QT_TRANSLATE_NOOP("commands", "store write keep file"),
    ),
    Command("undo", QT_TRANSLATE_NOOP("commands", "Undo"), "Ctrl+Z", "undo-2"),
    Command("redo", QT_TRANSLATE_NOOP("commands", "Redo"), "Ctrl+Shift+Z", "redo-2"),
    Command("show_history", QT_TRANSLATE_NOOP("commands", "History and bin …"), "Ctrl+H", "history"),
    Command("focus_search", QT_TRANSLATE_NOOP("commands", "Find anything"), "Ctrl+K", "search"),
    Command("focus_filter", QT_TRANSLATE_NOOP("commands", "Filter this screen"), "Ctrl+F", "funnel"),
    Command("save_filter", QT_TRANSLATE_NOOP("commands", "Save this filter …"), "Ctrl+Shift+F", "funnel"),
    Command("choose_as_at", QT_TRANSLATE_NOOP("commands", "Choose the date of every status …"), "Ctrl+D", "calendar"),
    Command("toggle_inspector", QT_TRANSLATE_NOOP("commands", "Show or hide the inspector"), "F9", "info"),
    Command("open_store", QT_TRANSLATE_NOOP("commands", "Open another store …"), "Ctrl+Shift+O", "folder-open"),
    Command("backup", QT_TRANSLATE_NOOP("commands", "Make a backup …"), "Ctrl+B", "archive"),
    Command("restore_backup", QT_TRANSLATE_NOOP("commands", "Restore a backup …"), "", "rotate-ccw"),
    Command("show_menu", QT_TRANSLATE_NOOP("commands", "Menu"), "F10", ""),
    Command("show_settings", QT_TRANSLATE_NOOP("commands", "Settings …"), "Ctrl+,", "settings-2"),
    Command("take_tour", QT_TRANSLATE_NOOP("commands", "Take the tour"), "Shift+F1", "graduation-cap"),
    Command(
        "leave_tour", QT_TRANSLATE_NOOP("commands", "Back to your store"), "", "log-out",
        QT_TRANSLATE_NOOP("commands", "leave the tour the example office return"),
    ),
    Command("show_shortcuts", QT_TRANSLATE_NOOP("commands", "Keyboard"), "F1", "keyboard"),
    Command("show_about", QT_TRANSLATE_NOOP("commands", "About attplanner"), "", "compass"),
    Command("close", QT_TRANSLATE_NOOP("commands", "Quit"), "Ctrl+Q", "log-out"),
)  # fmt: skip
# Shortcuts that others know an action by.
SECOND = {"redo": "Ctrl+Y", "import_clipboard": "Ctrl+Shift+V", "show_shortcuts": "Ctrl+/"}
MODES: tuple[tuple[Mode, str], ...] = (
    (Mode.SYSTEM, QT_TRANSLATE_NOOP("commands", "As the system")),
    (Mode.LIGHT, QT_TRANSLATE_NOOP("commands", "Light")),
    (Mode.DARK, QT_TRANSLATE_NOOP("commands", "Dark")),
    (Mode.CONTRAST, QT_TRANSLATE_NOOP("commands", "High contrast")),
)
MENU: tuple[str, ...] = (
    "log_meeting", "import_file", "import_clipboard", "read_trade", "show_trade", "show_people", "",
    "undo", "redo", "show_history", "",
    "open_store", "backup", "restore_backup", "",
    "show_settings", "take_tour", "leave_tour", "show_shortcuts", "show_about", "",
    "close",
)  # fmt: skip


@dataclass
class WindowActions:
    """The window's actions by the name of its methods, and those that show a screen by its key."""

    commands: dict[str, QAction] = field(default_factory=dict)
    screens: dict[str, QAction] = field(default_factory=dict)
    modes: dict[Mode, QAction] = field(default_factory=dict)

    def __getitem__(self, name: str) -> QAction:
        return self.commands[name]


def make_actions(
    window: QWidget,
    commands: object,
    screens: Iterable[ScreenSpec],
    show: Callable[[str], object],
    set_mode: Callable[[Mode], object],
) -> WindowActions:
    """Make every action of the window and hang it on the window, so that its shortcut works anywhere.

    ``commands`` has one method for each of ``COMMANDS``.
    """
    made = WindowActions()
    for command in COMMANDS:
        act = getattr(commands, command.name)
        text = translate("commands", command.text)
        made.commands[command.name] = action(window, text, act, shortcut=command.shortcut)
        icons.mark(made.commands[command.name], command.icon)
    for spec in screens:
        title = translate("screens", spec.title)
        made.screens[spec.key] = action(window, title, _show(show, spec.key), shortcut=spec.shortcut)
        icons.mark(made.screens[spec.key], spec.icon)
    for name, keys in SECOND.items():
        made[name].setShortcuts([made[name].shortcut(), QKeySequence(keys)])
    group = QActionGroup(window)
    for mode, text in MODES:
        one = action(window, translate("commands", text), _mode(set_mode, mode))
        one.setCheckable(True)
        group.addAction(one)
        made.modes[mode] = one
    window.addActions([*made.commands.values(), *made.screens.values()])
    return made


def _show(show: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: show(key)


def _mode(set_mode: Callable[[Mode], object], mode: Mode) -> Callable[[], object]:
    return lambda: set_mode(mode)


def make_menu(window: QWidget, actions: WindowActions) -> QMenu:
    """Return the menu that opens from the mark: everything that the window can do."""
    menu = QMenu(window)
    menu.setToolTipsVisible(True)
    icons.dress_at_opening(menu)
    for name in MENU:
        if name == "show_settings":
            _add_views(menu, actions)
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
    return menu


def _add_views(menu: QMenu, actions: WindowActions) -> None:
    view = menu.addMenu(translate("commands", "View"))
    icons.dress_at_opening(view)
    view.addActions(list(actions.screens.values()))
    view.addSeparator()
    for name in ("focus_search", "focus_filter", "save_filter", "choose_as_at", "toggle_inspector"):
        view.addAction(actions[name])
    view.addSeparator()
    view.addActions(list(actions.modes.values()))
