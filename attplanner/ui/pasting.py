"""What was copied, as the source of an import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from attplanner.ui.shell import Shell
from attplanner.ui.words import translate


def paste(shell: Shell) -> None:
    """Show what an import of the copied text, table or file would write; say so where nothing can be read."""
    copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # the stub knows no empty clipboard
    source = _source(copied) if copied is not None else None
    if source is not None:
        shell.navigate("imports", source)
    elif copied is not None and copied.formats():
        shell.message(translate("imports", "What was copied is no text. Copy the lines of a log, or open its file."))
    else:
        shell.message(translate("imports", "Nothing was copied: select text in a paper, copy it, and try again."))


def _source(copied: QMimeData) -> str | Path | None:
    files = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
    if len(files) == 1:
        return files[0]
    text = copied.html() if "<table" in copied.html() else copied.text()  # text alone loses a table's cells
    return text if text.strip() else None
