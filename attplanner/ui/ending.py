"""The system's wish that the program ends, brought into the window's own loop."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal

WISHES = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl+C, kill or the end of the session, a closed terminal


class Ending(QObject):
    """Sends ``asked`` when the system asks the program to end; one per process, made on the main thread.

    Qt's loop runs outside Python, which would notice a signal only at the next event: the number is written into
    a pipe as it arrives, and the loop watches that. Windows asks a window in another way, which Qt answers.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if os.name == "nt":
            return
        self._wishes = [getattr(signal, name) for name in WISHES]
        self._reading, writing = os.pipe()
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self).activated.connect(self._woken)
        for wish in self._wishes:
            signal.signal(wish, lambda *_: None)

    def _woken(self) -> None:
        arrived = os.read(self._reading, 64)
        if any(wish in arrived for wish in self._wishes):
            self.asked.emit()
