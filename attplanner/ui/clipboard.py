"""Onto the clipboard: every form of a document at once, so that each program takes the one it reads best."""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from attplanner.ui.timers import once_after

KEPT = 60_000  # ms that a copy for the office stays
SECRET = {  # by which programs that keep what is copied know what not to keep: KDE's, Windows' and macOS'
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}
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


def offer(offered: Mapping[str, bytes], *, internal: bool = False) -> None:
    """Put contents onto the clipboard. Contents of one's own reach it by no other way.

    What is ``internal`` is marked as secret, and taken off again after a minute and at the end of the program.
    """
    _empty_at_exit()
    QGuiApplication.clipboard().setMimeData(mime_data({**offered, **SECRET} if internal else offered))
    if internal:
        _forgetting().start()


def forget() -> None:
    """Take what is internal off the clipboard, where it still is what was copied last."""
    copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # the stub knows no empty clipboard
    if copied is not None and any(copied.hasFormat(kind) for kind in SECRET):
        QGuiApplication.clipboard().clear()


@cache
def _forgetting() -> QTimer:
    return once_after(KEPT, forget, QGuiApplication.clipboard())


@cache
def _empty_at_exit() -> None:
    """See once that nothing made by Python is left to Qt's own end.

    The platforms without a screen keep the clipboard in a static of Qt, which is destroyed after the interpreter: it
    faults there. The others hand the contents over to the desktop when the application ends, which is to stay so.
    """
    atexit.register(_empty)


def _empty() -> None:
    if QGuiApplication.instance() is None:
        return
    forget()
    if QGuiApplication.platformName() in NO_SCREEN:
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
