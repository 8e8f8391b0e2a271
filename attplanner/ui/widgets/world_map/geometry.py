"""The shapes of the map, as ``packaging/build_map.py`` made them; units are radii of the globe."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from PySide6.QtCore import QDataStream, QFile, QIODevice, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from attplanner.paths import resource


class Treatment(IntEnum):
    """How a shape is drawn: as a State, as an area of no State of the list, or hatched over others."""

    STATE = 0
    NEUTRAL = 1
    HATCHED = 2


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape. ``main`` is the box around its largest part; ``rough`` is its path in few points."""

    key: str
    treatment: Treatment
    capital: QPointF
    main: QRectF
    rough: QPainterPath
    fine: QPainterPath
    bounds: QRectF

    @property
    def reach(self) -> float:
        """Return how large its largest part is drawn."""
        return max(self.main.width(), self.main.height())


@dataclass(frozen=True, slots=True)
class World:
    """All shapes in the order in which they are drawn, the States by ISO3, and the lines of the globe."""

    shapes: tuple[Shape, ...]
    states: dict[str, Shape]
    graticule: QPainterPath
    outline: QPainterPath

    def bounds(self) -> QRectF:
        """Return what the land takes: the map shows it and not the empty south."""
        box = QRectF()
        for shape in self.shapes:
            box = box.united(shape.bounds)
        return box


@cache
def world() -> World:
    """Return the map; it is read once, when it is first shown."""
    file = QFile(str(resource("data", "map.bin")))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(file.fileName())
    stream = QDataStream(file.readAll())
    stream.setVersion(QDataStream.Version.Qt_6_0)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    shapes = tuple(_shape(stream) for _ in range(stream.readInt32()))
    states = {shape.key: shape for shape in shapes if shape.treatment is Treatment.STATE}
    return World(shapes, states, _path(stream), _path(stream))


def _shape(stream: QDataStream) -> Shape:
    key, treatment = stream.readQString(), Treatment(stream.readInt32())
    capital = QPointF(stream.readFloat(), stream.readFloat())
    main = QRectF(*(stream.readFloat() for _ in range(4)))
    rough, fine = _path(stream), _path(stream)
    return Shape(key, treatment, capital, main, rough, fine, fine.controlPointRect())


def _path(stream: QDataStream) -> QPainterPath:
    path = QPainterPath()
    stream >> path
    return path
