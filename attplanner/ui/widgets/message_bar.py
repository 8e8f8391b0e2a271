"""The bar above a screen that says what happened, what was kept and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from attplanner.ui import theme
from attplanner.ui.jobs import Job, Progress
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.labels import IconLabel, label
from attplanner.ui.widgets.segmented import small_button

SOON, LATER = 500, 1500
LOOK = {"info": ("info", "accent_text"), "warn": ("triangle-alert", "warn"), "bad": ("circle-alert", "bad")}


class MessageBar(QFrame):
    """Shows one message with an optional action; hidden while there is nothing to say."""

    closed = Signal()
    offered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._about_step = False
        self._job: Job | None = None  # the one that is told of now
        row = QHBoxLayout(self)
        set_edges(row, theme.M, 6, theme.S, 6)
        row.setSpacing(theme.S)
        self._icon = IconLabel("info")
        self._text = label(wrap=True)
        self._button = QPushButton()
        self._button.setProperty("scale", "small")
        self._button.clicked.connect(self._do)
        self._close = small_button("x", self.tr("Close the message"))
        self._close.setFixedSize(26, 26)
        self._close.clicked.connect(self.clear)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def say(self, text: str, kind: str = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a message; kind is info, warn or bad. Without words the one that is shown goes."""
        if not text:
            self.clear()
            return
        self._job = None
        icon, token = LOOK[kind]
        self._icon.set_icon(icon, token)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = action[1] if action else None
        self._about_step = action is not None
        self._button.setText(action[0] if action else "")
        self._button.setVisible(action is not None)
        theme.set_property(self, "message", kind)
        for part in (self._text, self._button):
            part.style().unpolish(part)
            part.style().polish(part)
        self.show()
        if action is not None:
            self.offered.emit()

    @property
    def offers(self) -> bool:
        """Tell whether the message has a button that is about the latest step."""
        return self._about_step

    def watch(self, job: Job, text: str) -> None:
        """Say what a job does once it takes long; offer to cancel it when it takes longer."""
        waiting = QTimer(job)
        waiting.setSingleShot(True)
        waiting.timeout.connect(lambda: self._still(job, text, waiting))
        waiting.start(SOON)
        job.progress.connect(lambda progress: self._tell(job, text, progress))
        job.finished.connect(lambda: self._over(job, waiting))

    def _still(self, job: Job, text: str, waiting: QTimer) -> None:
        cancel = (self.tr("Cancel"), job.cancel)
        self.say(text, "info", cancel if waiting.interval() > SOON else None)
        self._about_step = False
        self._job = job
        if waiting.interval() == SOON:
            waiting.start(LATER)

    def _tell(self, job: Job, text: str, progress: Progress) -> None:
        if self._job is job and progress.total:
            self._text.setText(self.tr("{0} {1} %").format(text, 100 * progress.done // progress.total))

    def _over(self, job: Job, waiting: QTimer) -> None:
        waiting.stop()
        if self._job is job:
            self.clear()

    def text(self) -> str:
        """Return what is shown now, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def clear(self) -> None:
        """Take the message away."""
        self._act, self._about_step, self._job = None, False, None
        self.hide()
        self.closed.emit()

    def leave(self) -> None:
        """Take a message away, unless work goes on that it tells of: another screen comes to the front."""
        if self._job is None:
            self.clear()

    def step_made(self) -> None:
        """Take a message away that offered something about the step before: its undo would now undo another one."""
        if self._about_step:
            self.clear()

    def _do(self) -> None:
        act = self._act
        self.clear()
        if act:
            act()
