"""Icons of one set (Lucide), tinted with colours of the theme.

``put`` remembers on the button or action which icon it wears, so that ``retint`` can dress a whole window
again when the theme changes. Painters take ``pixmap`` and pass the colour's name each time.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from attplanner.paths import resource
from attplanner.ui import theme

STROKE = "1.75"


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    text = resource("icons", f"{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def pixmap(name: str, token: str = "ink2", size: int = 16) -> QPixmap:
    """Return an icon as picture, sharp on this screen, in the colour that ``token`` names now."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _pixmap(name, theme.colour(token).name(), size, ratio)


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def icon(name: str, token: str = "ink2", size: int = 16) -> QIcon:
    """Return an icon whose disabled form is in the colour of disabled text."""
    made = QIcon(pixmap(name, token, size))
    made.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
    return made


def put(target: QAbstractButton | QAction, name: str, token: str = "ink2", size: int = 16) -> None:
    """Dress a button or an action with an icon that follows the theme (see ``retint``)."""
    mark(target, name, token, size)
    _again(target)
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size, size))


def mark(target: QObject, name: str, token: str = "ink2", size: int = 16) -> None:
    """Note which icon something wears; it is drawn when a menu with it is first opened (see ``dress_at_opening``)."""
    target.setProperty("iconName", name)
    target.setProperty("iconToken", token)
    target.setProperty("iconPixels", size)


def dress_at_opening(menu: QMenu) -> None:
    """Draw the icons of a menu no sooner than it opens: most starts of the program never show it."""

    def dress() -> None:
        for act in menu.actions():
            if act.icon().isNull():
                _again(act)

    menu.aboutToShow.connect(dress)


def retint(root: QWidget) -> None:
    """Dress everything below ``root`` again in the colours of the current theme."""
    worn: list[QAbstractButton | QAction] = [*root.findChildren(QAbstractButton), *root.findChildren(QAction)]
    for target in worn:
        if not target.icon().isNull():
            _again(target)


def _again(target: QObject) -> None:
    name = target.property("iconName")
    if name and isinstance(name, str) and isinstance(target, QAbstractButton | QAction):
        target.setIcon(icon(name, target.property("iconToken"), target.property("iconPixels")))
