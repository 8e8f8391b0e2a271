"""What is copied, and that it is let go of before the interpreter ends."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QApplication

from attplanner.ui import clipboard

COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from attplanner.ui import clipboard
app = QApplication([])
clipboard.offer({"text/plain": b"a table"})
print(app.clipboard().text())
"""


def test_each_form_is_offered(app: QApplication) -> None:
    clipboard.offer({"text/plain": "Türkiye".encode(), "text/html": b"<b>T</b>", "application/rtf": b"{}"})
    data = app.clipboard().mimeData()
    assert (data.text(), data.html(), data.data("application/rtf").data()) == ("Türkiye", "<b>T</b>", b"{}")


def test_the_program_ends_well_with_something_copied() -> None:
    ended = subprocess.run([sys.executable, "-c", COPY_AND_END], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "a table\n", "")
