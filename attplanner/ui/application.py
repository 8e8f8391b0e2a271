"""The Qt application with the program's type, colours and language."""

from __future__ import annotations

import os

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from attplanner.ui import icons, language, theme


def application(mode: theme.Mode = theme.Mode.SYSTEM, code: str = "en") -> QApplication:
    """Return the one application of this process, made now if there was none."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        QLoggingCategory.setFilterRules("qt.qpa.*=false")  # what that platform cannot do is no news
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["attplanner"])
    app.setApplicationName("attplanner")
    app.setDesktopFileName("attplanner")
    language.install(app, code)
    current = theme.current()
    if current is None:
        theme.install(app, mode)
    else:
        current.set_mode(mode)
    app.setWindowIcon(QIcon(icons.pixmap("compass", "accent", 64)))
    return app
