"""Boundaries of a file as shapes of the map: cut at the map's edge, in as many points as can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from attplanner.domain.boundaries import Boundaries, Ring
from attplanner.domain.projection import CENTRE, project_within
from attplanner.domain.thinning import thinned
from attplanner.ui.widgets.world_map.geometry import Shape, Treatment, World

EDGE = 180.0  # degrees from the centre of the map to either edge
ROUGH, FINE = 0.2, 0.03  # degrees: half a pixel where the world, and where a State of Europe, fills the window
GRID = 1 / 128  # degrees, under a kilometre: what no window shows
FEWEST = 3  # points of a ring that encloses anything, its first and last being one
Points = Sequence[tuple[float, float]]


def drawn(boundaries: Boundaries, shipped: World) -> World:
    """Return the map of a file: its land, with the capitals and the lines of the globe of the ``shipped`` map.

    A State that has no land in the file is there with its capital alone, and so with its dot.
    """
    placed = [_placed(area.rings) for area in boundaries.areas]
    fine = _thinned(placed, FINE)
    rough = _thinned(fine, ROUGH)
    keys = [area.iso3 or f"area-{number}" for number, area in enumerate(boundaries.areas)]
    shapes = [_shape(*one, shipped) for one in zip(keys, rough, fine, strict=True)]
    shapes += [_shape(key, (), (), shipped) for key in shipped.states if key not in keys]
    shapes.sort(key=lambda one: one.treatment)
    states = {one.key: one for one in shapes if one.treatment is Treatment.STATE}
    return World(tuple(shapes), states, shipped.graticule, shipped.outline)


def _thinned(areas: Sequence[Sequence[Points]], tolerance: float) -> list[list[Points]]:
    """Return the rings of all areas in fewer points; what is left of a ring without land goes."""
    flat = iter(thinned([ring for rings in areas for ring in rings], tolerance))
    found = [list(islice(flat, len(rings))) for rings in areas]
    return [[ring for ring in rings if len(ring) > FEWEST] for rings in found]


def _shape(key: str, rough: Iterable[Points], fine: Iterable[Points], shipped: World) -> Shape:
    known = shipped.states.get(key)
    path = _path(fine)
    boxes = (ring.boundingRect() for ring in path.toSubpathPolygons())
    largest = max(boxes, key=lambda box: box.width() * box.height(), default=QRectF())
    treatment, capital = (Treatment.STATE, known.capital) if known else (Treatment.NEUTRAL, QPointF())
    return Shape(key, treatment, capital, largest, _path(rough), path)


# -- one ring -------------------------------------------------------------------------------------------------------


def _placed(rings: Iterable[Ring]) -> list[Points]:
    """Return rings in degrees east of the map's centre; one that crosses the map's edge is there on both sides."""
    parts = (_snapped(part) for ring in rings for part in _within(ring))
    return [part for part in parts if len(part) > FEWEST]


def _within(ring: Ring) -> Iterator[Points]:
    low, high = min(x for x, _ in ring) - CENTRE, max(x for x, _ in ring) - CENTRE
    for turn in (-720, -360, 0, 360, 720):
        if low + turn < EDGE and high + turn > -EDGE:
            there: Points = [(x - CENTRE + turn, y) for x, y in ring]
            if low + turn < -EDGE:
                there = _cut(there, -EDGE, 1)
            if high + turn > EDGE:
                there = _cut(there, EDGE, -1)
            yield there


def _cut(ring: Points, edge: float, side: int) -> Points:
    """Return what of a ring lies east (``side`` 1) or west (-1) of a meridian (Sutherland and Hodgman, 1974)."""
    kept: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        inside, enters = (x0 - edge) * side >= 0, (x1 - edge) * side >= 0
        if inside:
            kept.append((x0, y0))
        if inside != enters:
            kept.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
    return [*kept, kept[0]] if kept else []


def _snapped(ring: Points) -> Points:
    """Return a ring on a grid, without points that fall together: alike on both sides of a border."""
    kept: list[tuple[float, float]] = []
    for x, y in ring:
        point = (round(x / GRID) * GRID, round(y / GRID) * GRID)
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept


def _path(rings: Iterable[Points]) -> QPainterPath:
    """Return the projected path; holes are left open by the odd-even rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(*project_within(x, y)) for x, y in ring]))
    return path
