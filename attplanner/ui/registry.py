"""The screens of the window, in the order of the navigation. Nothing is scanned: what is listed is there.

How to add a screen
-------------------
1. Make ``ui/screens/<one>/`` with ``view.py`` (widgets and layouts, no conditions), ``screen.py`` (a subclass of
   ``ui.shell.Screen`` with the behaviour) and further files that only this screen uses. Screens import neither each
   other nor the window: they get ``Services`` and ``Shell`` through the constructor and talk to the rest by
   ``shell.navigate("world", Ref("state", "MOZ"))``, ``shell.message(...)``, ``shell.attempt(...)``.
2. In ``ui/screens/<one>/__init__.py`` write ``SPEC = ScreenSpec(key, title, icon, shortcut, module, class_name)``.
   It names the module instead of importing it, so that a screen costs nothing until it is shown.
3. List the SPEC below. A test fails when a folder is not listed.

A screen that is reached from another one (the preview of an import) has ``navigation=False`` and names in
``under`` the screen that stays marked in the navigation. Titles are marked by ``QT_TRANSLATE_NOOP("screens", …)``
and translated when they are shown.

The quick log is a dialog, not a screen: ``QUICK_LOG`` names its module and class; it is made as
``Class(services, shell, parent)`` and opened by its method ``open_with(text: str)``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from attplanner.ui.screens import follow_ups, imports, meetings, overview, papers, people, trade, world
from attplanner.ui.shell import Screen, Shell
from attplanner.ui.spec import ScreenSpec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from attplanner.services.facade import Services
    from attplanner.services.first_look import FirstLook

SCREENS: tuple[ScreenSpec, ...] = (
    overview.SPEC,
    world.SPEC,
    meetings.SPEC,
    follow_ups.SPEC,
    papers.SPEC,
    imports.SPEC,
    trade.SPEC,
    people.SPEC,
)


@dataclass(frozen=True, slots=True)
class DialogSpec:
    """Where a dialog of the whole window is found."""

    module: str
    class_name: str


QUICK_LOG: DialogSpec | None = DialogSpec("attplanner.ui.quick_log.dialog", "QuickLogDialog")


def spec(key: str) -> ScreenSpec | None:
    """Return the SPEC of a screen, None when this program has none of that key."""
    return next((one for one in SCREENS if one.key == key), None)


def first_look(one: ScreenSpec, look: FirstLook, state: Mapping[str, object]) -> QWidget | None:
    """Return the page that a screen shows before its store is open; None where it has none."""
    if not one.first_look:
        return None
    made = import_module(one.first_look).page(look, state)
    return cast("QWidget | None", made)


def make(one: ScreenSpec, services: Services, shell: Shell) -> Screen:
    """Import and make a screen."""
    made = getattr(import_module(one.module), one.class_name)(services, shell)
    return cast("Screen", made)


def make_dialog(one: DialogSpec, services: Services, shell: Shell, parent: QWidget) -> QDialog:
    """Import and make a dialog of the whole window."""
    made = getattr(import_module(one.module), one.class_name)(services, shell, parent)
    return cast("QDialog", made)
