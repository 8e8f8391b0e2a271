"""Onto the clipboard: every form of a document at once, so that each program takes the one it reads best."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


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
