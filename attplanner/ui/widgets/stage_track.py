"""A place on the pathway as a track of eight small boxes: full up to the stage; old evidence in a colour of its own.

The track is never alone: the stage's word stands beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from attplanner.domain.pathway import Stage
from attplanner.ui import theme

BOX, GAP, STAGES = 6, 2, 8
TRACK = STAGES * (BOX + GAP) - GAP


def draw_track(painter: QPainter, area: QRect, stage: Stage, *, stale: bool = False, mirrored: bool = False) -> None:
    """Draw the track at the leading edge of an area, centred vertically; from the right where ``mirrored``."""
    full, rest = theme.colour("stale" if stale else "accent"), theme.colour("track")
    top = area.center().y() - BOX // 2 + 1
    for number in range(STAGES):
        step = number * (BOX + GAP)
        left = area.right() + 1 - BOX - step if mirrored else area.x() + step
        painter.fillRect(QRect(left, top, BOX, BOX), full if number < stage.number else rest)
