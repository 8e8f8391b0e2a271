"""Onto the clipboard: every form of a document at once, so that each program takes the one it reads best."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView


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
    """Put contents onto the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime_data(offered))


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
