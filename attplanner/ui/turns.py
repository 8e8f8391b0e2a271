"""Work for the window's thread that is cut into turns of the event loop: between them it paints and takes keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, *steps: Callable[[], object]) -> None:
    """Do the first step now and each further one in a turn of its own, as long as ``owner`` lives.

    What a step raises ends it: the later ones are not done.
    """
    first, *later = steps
    first()
    if later:
        QTimer.singleShot(0, owner, lambda: in_turns(owner, *later))
