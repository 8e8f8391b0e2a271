"""Files of boundaries: GeoJSON (RFC 7946) and TopoJSON (specification 1.0), with a property that holds ISO3 codes.

The United Nations' own geodata can be had as such a file, under its own terms; so can many others. Nothing of them
is shipped: the office reads in what it may use.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import cast

from attplanner.domain.boundaries import Area, Boundaries, Ring
from attplanner.errors import PlannerError

LIMIT = 64 * 1024 * 1024  # bytes; the whole world to the village pond is half of that
FEWEST = 3  # points of a ring that encloses anything
# Which of several properties with as many States is meant: that of the United Nations' geodata first.
USUAL = ("iso3cd", "iso_a3_eh", "iso_a3", "iso3", "iso3166_1_alpha_3", "adm0_a3", "a3", "id")
ANTARCTICA = -60.0  # degrees: what lies wholly south of it is not shown
Json = Mapping[str, object]
Geometry = tuple[Json, list[Ring]]
Points = list[tuple[float, float]]


def read_boundaries(data: bytes, name: str, states: Collection[str]) -> Boundaries:
    """Return the areas of a file; ``states`` are the ISO3 codes that are known.

    Raises ``PlannerError``: ``boundaries-unreadable`` with a reason for what is no such file, ``boundaries-degrees``
    where its coordinates are no degrees, ``boundaries-nameless`` where no property holds codes of States.
    """
    if len(data) > LIMIT:
        raise PlannerError("source-too-large", file=name, limit=LIMIT // 1024 // 1024)
    try:
        features = list(_features(_loaded(data)))
    except (KeyError, TypeError, IndexError, AttributeError, ValueError, RecursionError) as error:
        raise PlannerError("boundaries-unreadable", file=name, reason=_reason(error)) from error
    _check_degrees([rings for _, rings in features], name)
    field = _field([properties for properties, _ in features], states)
    if field is None:
        raise PlannerError("boundaries-nameless", file=name, features=len(features))
    return Boundaries(name, field, tuple(_areas(features, field, states)))


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}: {error.msg}"
    return "nested too deeply" if isinstance(error, RecursionError) else f"{type(error).__name__}: {error}"[:120]


def _loaded(data: bytes) -> Json:
    loaded = json.loads(data.decode("utf-8-sig"))
    if not isinstance(loaded, dict) or loaded.get("type") not in ("FeatureCollection", "Topology"):
        raise ValueError("neither a FeatureCollection nor a Topology")
    return loaded


def _features(loaded: Json) -> Iterator[Geometry]:
    """Yield the properties and rings of each feature that has land."""
    topology = loaded["type"] == "Topology"
    ring = _arc_ring(loaded) if topology else _plain_ring
    for feature in _topology_objects(loaded) if topology else cast("Sequence[Json]", loaded["features"]):
        geometry = feature if topology else cast("Json | None", feature.get("geometry"))
        rings = [made for one in _ring_sources(geometry or {}, topology) if len(made := ring(one)) > FEWEST]
        if rings:
            named = cast("Json", feature.get("properties") or {})
            yield {"id": feature.get("id"), **named}, rings


def _topology_objects(loaded: Json) -> Sequence[Json]:
    """Return the geometries of the object that has the most: the others are all land in one piece, or lines."""
    objects = cast("Mapping[str, Json]", loaded["objects"]).values()
    return max((cast("Sequence[Json]", one.get("geometries", ())) for one in objects), key=len)


def _ring_sources(geometry: Json, topology: bool) -> Iterator[object]:
    """Yield what each ring of a geometry is made of; lines and points are no land."""
    kind, key = geometry.get("type"), "arcs" if topology else "coordinates"
    if kind == "GeometryCollection":
        for part in cast("Sequence[Json]", geometry["geometries"]):
            yield from _ring_sources(part, topology)
    elif kind == "Polygon":
        yield from cast("Sequence[object]", geometry[key])
    elif kind == "MultiPolygon":
        for polygon in cast("Sequence[Sequence[object]]", geometry[key]):
            yield from polygon


def _plain_ring(points: object) -> Ring:
    return _unwrapped((float(point[0]), float(point[1])) for point in cast("Sequence[Sequence[float]]", points))


def _arc_ring(loaded: Json) -> Callable[[object], Ring]:
    """Return what makes a ring of the numbers of a topology's arcs; a number below nought runs backwards."""
    transform = cast("Mapping[str, Sequence[float]] | None", loaded.get("transform"))
    arcs = [_arc(one, transform) for one in cast("Sequence[Sequence[Sequence[float]]]", loaded["arcs"])]

    def ring(numbers: object) -> Ring:
        points: Points = []
        for number in cast("Sequence[int]", numbers):
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return _unwrapped(points)

    return ring


def _arc(
    points: Sequence[Sequence[float]], transform: Mapping[str, Sequence[float]] | None
) -> list[tuple[float, float]]:
    """Return the points of an arc in degrees: with a transform it is a list of steps in units of that."""
    if transform is None:
        return [(float(point[0]), float(point[1])) for point in points]
    (by_x, by_y), (from_x, from_y) = transform["scale"], transform["translate"]
    xs, ys = accumulate(point[0] for point in points), accumulate(point[1] for point in points)
    return [(x * by_x + from_x, y * by_y + from_y) for x, y in zip(xs, ys, strict=True)]


def _unwrapped(points: Iterable[tuple[float, float]]) -> Ring:
    """Return a ring that crosses 180° without the jump to the other side."""
    ring: Points = []
    turn = 0.0
    for x, y in points:
        if ring and abs(x + turn - ring[-1][0]) > 180:
            turn += 360 if x + turn < ring[-1][0] else -360
        ring.append((x + turn, y))
    return tuple(ring)


def _check_degrees(found: Sequence[Sequence[Ring]], name: str) -> None:
    for rings in found:
        for ring in rings:
            for x, y in ring:
                if not (math.isfinite(x) and abs(x) <= 720 and abs(y) <= 90.001):
                    raise PlannerError("boundaries-degrees", file=name, x=f"{x:g}", y=f"{y:g}")


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    states: int

    def rank(self) -> tuple[int, int]:
        usual = USUAL.index(self.name.casefold()) if self.name.casefold() in USUAL else len(USUAL)
        return self.states, -usual


def _field(rows: Sequence[Json], states: Collection[str]) -> str | None:
    """Return the property that names the most States."""
    named: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for key, value in row.items():
            if (code := _code(value)) in states:
                named[key].add(code)
    fields = [_Field(key, len(codes)) for key, codes in named.items()]
    return max(fields, key=_Field.rank).name if fields else None


def _code(value: object) -> str:
    return value.strip().upper() if isinstance(value, str) else ""


def _areas(features: Sequence[Geometry], field: str, states: Collection[str]) -> Iterator[Area]:
    """Yield the States, each once with all its land, then each area that is of none."""
    land: dict[str, list[Ring]] = defaultdict(list)
    others: list[tuple[Ring, ...]] = []
    for properties, rings in features:
        code = _code(properties.get(field))
        if code in states:
            land[code] += rings
        elif any(y > ANTARCTICA for ring in rings for _, y in ring):
            others.append(tuple(rings))
    yield from (Area(code, tuple(rings)) for code, rings in sorted(land.items()))
    yield from (Area(None, rings) for rings in others)
