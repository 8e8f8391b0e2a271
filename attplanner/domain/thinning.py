"""Lines in fewer points, so that areas which share a border share it still."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

Point = tuple[float, float]
Line = Sequence[Point]


def thinned(rings: Sequence[Line], tolerance: float) -> list[list[Point]]:
    """Return closed rings of which no point that was left out lay farther than ``tolerance`` from what is left.

    Where borders meet a point stays, and between two such points the way is thinned alike from both sides (the
    method of D. Douglas and T. Peucker, 1973): no gap opens between neighbours that shared their points before.
    """
    meets = _meetings(rings)
    known: dict[tuple[Point, ...], list[Point]] = {}
    return [_joined(_arcs(ring, meets), lambda arc: _thin_arc(arc, tolerance, known)) for ring in rings]


def _meetings(rings: Sequence[Line]) -> set[Point]:
    """Return the points from which borders go in more than two directions."""
    around: dict[Point, set[Point]] = defaultdict(set)
    for ring in rings:
        open_ring = ring[:-1]
        for before, point, after in zip(
            [open_ring[-1], *open_ring], open_ring, [*open_ring[1:], open_ring[0]], strict=False
        ):
            around[point].update((before, after))
    return {point for point, neighbours in around.items() if len(neighbours) > 2}


def _arcs(ring: Line, meets: set[Point]) -> Iterator[tuple[Point, ...]]:
    """Yield the parts of a ring between meetings; a ring without any begins at its least point, from either side."""
    points = list(ring[:-1])
    starts = [number for number, point in enumerate(points) if point in meets]
    first = starts[0] if starts else points.index(min(points))
    turned = [*points[first:], *points[:first], points[first]]
    begin = 0
    for number in range(1, len(turned)):
        if turned[number] in meets or number == len(turned) - 1:
            yield tuple(turned[begin : number + 1])
            begin = number


def _joined(arcs: Iterator[tuple[Point, ...]], thin: Callable[[tuple[Point, ...]], list[Point]]) -> list[Point]:
    ring: list[Point] = []
    for arc in arcs:
        kept = thin(arc)
        ring += kept[1:] if ring else kept
    return ring


def _thin_arc(arc: tuple[Point, ...], tolerance: float, known: dict[tuple[Point, ...], list[Point]]) -> list[Point]:
    """Return an arc in fewer points, the same from both ends."""
    back = arc[::-1]
    if back in known:
        return known[back][::-1]
    if arc not in known:
        known[arc] = _thin(arc, tolerance * tolerance)
    return known[arc]


def _thin(arc: Line, square: float) -> list[Point]:
    keep = {0, len(arc) - 1}
    waiting = [(0, len(arc) - 1)]
    while waiting:
        first, last = waiting.pop()
        farthest, most = _farthest(arc, first, last)
        if most > square:
            keep.add(farthest)
            waiting += [(first, farthest), (farthest, last)]
    return [arc[number] for number in sorted(keep)]


def _farthest(arc: Line, first: int, last: int) -> tuple[int, float]:
    """Return which point lies farthest from the line between two others, and how far: the square of it."""
    (x0, y0), (x1, y1) = arc[first], arc[last]
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy
    found, most = first, 0.0
    for number in range(first + 1, last):
        x, y = arc[number][0] - x0, arc[number][1] - y0
        part = min(max((x * dx + y * dy) / length, 0.0), 1.0) if length else 0.0
        away = (x - part * dx) ** 2 + (y - part * dy) ** 2
        if away > most:
            found, most = number, away
    return found, most
