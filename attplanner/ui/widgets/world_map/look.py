"""How the map is painted: into a widget, a picture or an SVG, by one function."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTransform

from attplanner.ui import theme
from attplanner.ui.widgets.world_map.camera import Camera
from attplanner.ui.widgets.world_map.fill import Fill, brushes, colour_of
from attplanner.ui.widgets.world_map.geometry import Shape, Treatment, World

SMALL = 8.0  # pixels: a State whose largest part is smaller has a marker, too
MARKER = 3.0  # pixels, half its width
ROUGH_UNTIL = 330.0  # pixels a radius of the globe, up to which the rough paths are exact to half a pixel
FAINT = 0.3  # of a colour's opacity, where a filter leaves a State out


@dataclass(frozen=True, slots=True)
class Look:
    """What is painted: the fill of each State (one that has none is left out by the filter), and what is marked."""

    fills: Mapping[str, Fill] = field(default_factory=dict)
    faint: frozenset[str] = frozenset()
    selected: frozenset[str] = frozenset()
    current: str | None = None


def paint(painter: QPainter, world: World, camera: Camera, look: Look, *, smooth: bool = True) -> None:
    """Paint the map; without ``smooth`` faster, for as long as it moves."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.save()
    painter.setTransform(camera.transform(), combine=True)
    _globe(painter, world)
    seen = camera.seen()
    border = _pen("surface", 0.6)
    for shape in world.shapes:
        if shape.bounds.intersects(seen):
            painter.setPen(border if shape.treatment is not Treatment.HATCHED else _pen("ink3", 0.6))
            for brush in _brushes(shape, look, camera):
                painter.setBrush(brush)
                painter.drawPath(shape.rough if camera.scale < ROUGH_UNTIL else shape.fine)
    painter.restore()
    _marks(painter, world, camera, look)


def _globe(painter: QPainter, world: World) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen("map_grid", 1))
    painter.drawPath(world.graticule)
    painter.drawPath(world.outline)


def _brushes(shape: Shape, look: Look, camera: Camera) -> tuple[QBrush, ...]:
    if shape.treatment is Treatment.HATCHED:
        lines = QBrush(theme.colour("ink3"), Qt.BrushStyle.BDiagPattern)
        lines.setTransform(QTransform.fromScale(1 / camera.scale, 1 / camera.scale))
        return (lines,)
    fill = look.fills.get(shape.key) if shape.treatment is Treatment.STATE else None
    if fill is None:
        return (QBrush(theme.colour("map_neutral")),)
    return brushes(fill, _opacity(shape.key, look), camera.scale)


def _opacity(key: str, look: Look) -> float:
    return FAINT if key in look.faint else 1.0


def _pen(token: str, width: float) -> QPen:
    pen = QPen(theme.colour(token), width)
    pen.setCosmetic(True)
    return pen


def markers(world: World, camera: Camera) -> Iterator[tuple[str, QPointF]]:
    """Yield the States that are too small to be seen or clicked, and where their markers are in the window."""
    area = QRectF(QPointF(0, 0), camera.size).adjusted(-MARKER, -MARKER, MARKER, MARKER)
    for key, shape in world.states.items():
        if shape.reach * camera.scale < SMALL:
            point = camera.on_screen(shape.capital)
            if area.contains(point):
                yield key, point


def _marks(painter: QPainter, world: World, camera: Camera, look: Look) -> None:
    painter.setPen(_pen("surface", 1))
    for key, point in markers(world, camera):
        fill = look.fills.get(key)
        if fill is not None:
            painter.setBrush(colour_of(fill, _opacity(key, look)))
            painter.drawEllipse(point, MARKER, MARKER)
    small = dict(markers(world, camera))
    for key in (*look.selected, *([look.current] if look.current else [])):
        if key in world.states:
            _ring(painter, world.states[key], camera, small.get(key))


def _ring(painter: QPainter, shape: Shape, camera: Camera, marker: QPointF | None) -> None:
    """Draw a selected State's edge: dark within light, so that it is seen on any colour."""
    for token, width in (("surface", 4.0), ("ink", 2.0)):
        painter.setPen(_pen(token, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if marker is not None:
            painter.drawEllipse(marker, MARKER + 2, MARKER + 2)
        else:
            painter.save()
            painter.setTransform(camera.transform(), combine=True)
            painter.drawPath(shape.rough if camera.scale < ROUGH_UNTIL else shape.fine)
            painter.restore()
