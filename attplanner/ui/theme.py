"""Colours, type and spacing by name: one set of tokens turned into a palette and one style sheet.

Nothing in the window names a colour: painters ask ``colour("ink3")``, widgets are reached through the style
sheet by their class or by the dynamic properties ``role``, ``kind`` and ``scale`` (see ``set_property``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from string import Template
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from attplanner.paths import resource

SANS = ("Noto Sans", "Noto Sans Arabic")
SERIF = "Liberation Serif"

# Spacing and heights in pixels, as named in the design.
XS, S, M, L, XL = 4, 8, 12, 16, 24
TOP, FILTER_BAR, STATUS_BAR, NAV_ROW, LIST_ROW, HEAD = 48, 44, 26, 30, 28, 26
SIDEBAR = 192
RADIUS_BADGE, RADIUS_FIELD, RADIUS_CARD = 4, 6, 8


class Mode(StrEnum):
    """Which colours are used; ``SYSTEM`` follows the desktop, high contrast included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@cache
def tokens(name: str) -> Mapping[str, str]:
    """Return the colours of one theme ("light", "dark", "contrast"), by name."""
    colours: dict[str, str] = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))["colours"]
    return colours


@cache
def _colour(theme: str, name: str) -> QColor:
    return QColor(_argb(tokens(theme)[name]))


def _argb(text: str) -> str:
    """Turn #RRGGBBAA, as designers write it, into Qt's #AARRGGBB."""
    return f"#{text[7:]}{text[1:7]}" if len(text) == 9 else text


class Theme(QObject):
    """The application's theme. ``changed`` is sent after palette and style sheet have been set anew."""

    changed = Signal()
    active: ClassVar[Theme | None] = None  # of the one application of this process; painters ask for it all the time

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        Theme.active = self
        self._app = app
        self.mode = mode
        self.name = ""
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Use other colours from now on."""
        self.mode = mode
        self._apply()

    def _apply(self) -> None:
        name = system_theme() if self.mode is Mode.SYSTEM else self.mode.value
        if name == self.name:
            return
        self.name = name
        self._app.setPalette(palette(name))
        self._app.setStyleSheet(style_sheet(name))
        self.changed.emit()


def system_theme() -> str:
    """Return the theme that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def install(app: QApplication, mode: Mode = Mode.SYSTEM) -> Theme:
    """Give an application its fonts and its theme; once per application."""
    _load("NotoSans")
    return Theme(app, mode)


@cache
def _load(name: str) -> None:
    """Have the files of a family read; once, and no sooner than something is written in it."""
    for file in sorted(resource("fonts").glob(f"{name}*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def current() -> Theme | None:
    """Return the theme of the running application, None before ``install``."""
    return Theme.active


def colour(name: str) -> QColor:
    """Return a colour of the current theme by its token's name."""
    return _colour(Theme.active.name if Theme.active else "light", name)


@contextmanager
def as_if(name: str) -> Iterator[None]:
    """Let painters have the colours of another theme meanwhile ("light" for what goes on paper); nothing is told."""
    active = Theme.active
    kept = active.name if active else ""
    if active is not None:
        active.name = name
    try:
        yield
    finally:
        if active is not None:
            active.name = kept


@cache
def font(size: int = 13, weight: int = 400, family: str | None = None) -> QFont:
    """Return the interface's font in pixels (12, 13, 15 or 20) and weight (400, 500 or 600); not to be changed."""
    if family == SERIF:
        _load("LiberationSerif")
    made = QFont(family) if family else QFont(list(SANS))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setStyleHint(QFont.StyleHint.Serif if family == SERIF else QFont.StyleHint.SansSerif)
    return made


def style_sheet(name: str) -> str:
    """Return the one style sheet, filled with the colours of a theme."""
    text = resource("themes", "style.qss").read_text("utf-8")
    if QGuiApplication.isRightToLeft():  # heads count their sections from the left whatever the direction
        text = text.replace("section:first", "section:last")
    template = Template(text)
    values = {key: _css(value) for key, value in tokens(name).items()}
    return template.substitute(values, images=resource("themes", name).as_posix())


def _css(value: str) -> str:
    return QColor(_argb(value)).name(QColor.NameFormat.HexArgb) if len(value) == 9 else value


_PALETTE = {
    QPalette.ColorRole.Window: "win",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "sel_text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "ink3",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(name: str) -> QPalette:
    """Return the palette of a theme: what the style sheet leaves to Fusion is drawn with these."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, _colour(name, token))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, _colour(name, "disabled"))
    return made


def set_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a dynamic property that the style sheet looks at (role, kind, scale, active) and repaint by it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
