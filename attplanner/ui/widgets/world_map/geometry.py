"""The shapes of the map, as ``packaging/build_map.py`` made them or another file gives them; units are radii of the
globe.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDataStream, QFile, QIODevice, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from attplanner.paths import data_folder, resource

SPOT = QSizeF(1e-3, 1e-3)  # what is seen of a State without land


class Treatment(IntEnum):
    """How a shape is drawn: as a State, as an area of no State of the list, or hatched over others."""

    STATE = 0
    NEUTRAL = 1
    HATCHED = 2


@dataclass(frozen=True)
class Shape:
    """One shape. ``main`` is the box around its largest part; ``rough`` is its path in few points."""

    key: str
    treatment: Treatment
    capital: QPointF
    main: QRectF
    rough: QPainterPath
    fine: QPainterPath

    @cached_property
    def bounds(self) -> QRectF:
        """Return the box around it: without land around its capital, so that it is in sight with the others."""
        return QRectF(self.capital, SPOT) if self.fine.isEmpty() else self.fine.controlPointRect()

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


def world() -> World:
    """Return the map: the shipped one, or that of another file which the user of this machine chose."""
    kept = own()
    return kept.world if kept is not None else shipped()


@cache
def shipped() -> World:
    """Return the map that comes with the program; it is read once, when it is first needed."""
    found = _read(resource("data", "map.bin"))
    if found is None:
        raise FileNotFoundError(resource("data", "map.bin"))
    return _world(found)


def _read(path: Path) -> QDataStream | None:
    file = QFile(str(path))
    return _stream(QDataStream(file.readAll())) if file.open(QIODevice.OpenModeFlag.ReadOnly) else None


def _stream(stream: QDataStream) -> QDataStream:
    stream.setVersion(QDataStream.Version.Qt_6_0)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    return stream


def _world(stream: QDataStream) -> World:
    shapes = tuple(_shape(stream) for _ in range(stream.readInt32()))
    states = {shape.key: shape for shape in shapes if shape.treatment is Treatment.STATE}
    return World(shapes, states, _path(stream), _path(stream))


def _shape(stream: QDataStream) -> Shape:
    key, treatment = stream.readQString(), Treatment(stream.readInt32())
    capital = QPointF(stream.readFloat(), stream.readFloat())
    main = QRectF(*(stream.readFloat() for _ in range(4)))
    rough, fine = _path(stream), _path(stream)
    return Shape(key, treatment, capital, main, rough, fine)


def _path(stream: QDataStream) -> QPainterPath:
    path = QPainterPath()
    stream >> path
    return path


# -- written --------------------------------------------------------------------------------------------------------


def stored(made: World, *before: str) -> bytes:
    """Return a map as it is read again; ``before`` it some texts may stand."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    stream = _stream(QDataStream(buffer))
    for text in before:
        stream.writeQString(text)
    stream.writeInt32(len(made.shapes))
    for one in made.shapes:
        stream.writeQString(one.key)
        stream.writeInt32(one.treatment)
        for number in (one.capital.x(), one.capital.y(), *one.main.getRect()):  # type: ignore[misc]  # four floats
            stream.writeFloat(number)
        stream << one.rough
        stream << one.fine
    stream << made.graticule
    stream << made.outline
    buffer.close()
    return bytes(data.data())


# -- of another file ------------------------------------------------------------------------------------------------

MARK = "attplanner-boundaries-1"


@dataclass(frozen=True, slots=True)
class Own:
    """A map of another file: what is to be said of its source, and the day it was read in (ISO 8601)."""

    source: str
    read_on: str
    world: World


def own_file() -> Path:
    """Return where it is kept: with the settings of this machine, for it is no content of a store."""
    return data_folder() / "boundaries.bin"


@cache
def own() -> Own | None:
    """Return it; None where there is none, or the file was damaged or is of another version."""
    stream = _read(own_file())
    if stream is None or stream.readQString() != MARK:
        return None
    source, read_on = stream.readQString(), stream.readQString()
    try:
        made = _world(stream)
    except ValueError:  # a treatment that there is not
        return None
    whole = stream.status() is QDataStream.Status.Ok and made.states.keys() == shipped().states.keys()
    return Own(source, read_on, made) if whole else None


def keep(made: Own) -> None:
    """Show another map from now on, whole or not at all. Raises ``OSError``."""
    target = own_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(f".{os.getpid()}")
    try:
        beside.write_bytes(stored(made.world, MARK, made.source, made.read_on))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    own.cache_clear()


def forget() -> None:
    """Show the shipped map again. Raises ``OSError``."""
    own_file().unlink(missing_ok=True)
    own.cache_clear()
