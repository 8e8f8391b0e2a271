"""Onto the clipboard: every form of a document at once, so that each program takes the one it reads best."""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

NO_SCREEN = frozenset({"offscreen", "minimal"})


def mime_data(offered: Mapping[str, bytes]) -> QMimeData:
    """Return contents by media type as Qt hands them over; text and HTML are UTF-8."""
    data = QMimeData()
    for kind, content in offered.items():
        if kind == "text/plain":
            data.setText(content.decode("utf-8"))
        elif kind == "text/html":
            data.setHtml(content.decode("utf-8"))
        else:
            data.setData(kind, content)
    return data


def offer(offered: Mapping[str, bytes]) -> None:
    """Put contents onto the clipboard. Contents of one's own reach it by no other way."""
    _empty_at_exit()
    QGuiApplication.clipboard().setMimeData(mime_data(offered))


@cache
def _empty_at_exit() -> None:
    """See once that nothing made by Python is left to Qt's own end.

    The platforms without a screen keep the clipboard in a static of Qt, which is destroyed after the interpreter: it
    faults there. The others hand the contents over to the desktop when the application ends, which is to stay so.
    """
    atexit.register(_empty)


def _empty() -> None:
    if QGuiApplication.instance() is not None and QGuiApplication.platformName() in NO_SCREEN:
        QGuiApplication.clipboard().clear()


class _NoCopy(QObject):
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Copy)
        return super().eventFilter(watched, event)


def forbid_copy(view: QAbstractItemView) -> None:
    """Let nothing of a list leave by Ctrl+C, which Qt's lists answer by themselves: leaving is always noted."""
    for act in view.actions():
        if act.shortcut() == QKeySequence(QKeySequence.StandardKey.Copy):
            view.removeAction(act)
    view.installEventFilter(_NoCopy(view))
