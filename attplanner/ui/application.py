"""The Qt application with the program's type, colours and language."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from attplanner.ui import icons, language, theme
from attplanner.ui.button_keys import ButtonKeys


def application(mode: theme.Mode = theme.Mode.SYSTEM, code: str = "en") -> QApplication:
    """Return the one application of this process, made now if there was none."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["attplanner"])
    app.setApplicationName("attplanner")
    app.setDesktopFileName("attplanner")
    language.install(app, code)
    if app.findChild(ButtonKeys) is None:
        ButtonKeys(app)
    current = theme.current()
    if current is None:
        theme.install(app, mode)
    else:
        current.set_mode(mode)
    app.setWindowIcon(QIcon(icons.pixmap("compass", "accent", 64)))
    return app


def hush() -> None:
    """Drop what the platform without a screen says of itself; everything else goes to standard error as before."""
    qInstallMessageHandler(_tell)


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del kind, context
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")
