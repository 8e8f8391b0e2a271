"""What undo and redo say that they are about: at once what kind of step it is, a moment later which field of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attplanner.domain.ops import Op
from attplanner.ui import words
from attplanner.ui.actions import WindowActions, with_shortcut
from attplanner.ui.shell import OwnSteps
from attplanner.ui.timers import once_after

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SOON = 600  # ms: a step is read for it, which typing does not wait for
NAMES = (("undo", "Undo", Op.UNDO), ("redo", "Redo", Op.REDO))


class UndoWords(QObject):
    """Keeps the words of the two actions."""

    def __init__(self, actions: WindowActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._services: Services | None = None
        self._later = once_after(SOON, self.settle, self)

    def show(self, services: Services | None, own: OwnSteps | None) -> None:
        """Say what the steps of a screen are (``own``), or those of the log; without either there are none."""
        self._later.stop()
        self._services = None if services is None or services.read_only or own is not None else services
        for name, plain, op in NAMES:
            step = self._services.history.next_step(op) if self._services is not None else None
            self._say(name, plain, words.word("ops", step.op.value) if step else _of_its_own(own, op))
        if self._services is not None:
            self._later.start()

    def settle(self) -> None:
        """Name the field and the record at once."""
        from attplanner.ui.step_names import name_of  # after the first frame

        self._later.stop()
        services = self._services
        for name, plain, op in NAMES if services is not None else ():
            if services is not None and (step := services.history.next_step(op)) is not None:
                self._say(name, plain, name_of(services, step))

    def _say(self, name: str, plain: str, what: str) -> None:
        act, plain = self._actions[name], words.translate("commands", plain)
        act.setText(f"{plain}: {what}" if what else plain)
        act.setToolTip(with_shortcut(act.text(), act.shortcut()))
        act.setEnabled(bool(what))


def _of_its_own(own: OwnSteps | None, op: Op) -> str:
    what, undo, redo = own or ("", None, None)
    return what if (undo if op is Op.UNDO else redo) else ""
