"""Lines in fewer points: near enough, and alike on both sides of a border."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from attplanner.domain.thinning import Point, thinned

BORDER: list[Point] = [(0, 0), (0.1, 1), (-0.1, 2), (2, 3), (0.05, 4), (0, 5)]
WEST: list[Point] = [*BORDER, (-6, 5), (-6, 0), (0, 0)]
EAST: list[Point] = [(6, 0), (6, 5), *reversed(BORDER), (6, 0)]


def test_a_border_is_thinned_alike_from_both_sides() -> None:
    west, east = thinned([WEST, EAST], 0.5)
    assert west == [(0, 0), (-0.1, 2), (2, 3), (0.05, 4), (0, 5), (-6, 5), (-6, 0), (0, 0)]
    assert set(BORDER) & set(west) == set(BORDER) & set(east)


def test_where_three_meet_a_point_stays() -> None:
    corner: Point = (0.0, 5.0)
    north: list[Point] = [(-6, 5), corner, (6, 5), (0, 9), (-6, 5)]
    assert all(corner in ring for ring in thinned([WEST, EAST, north], 100))


def test_an_island_is_the_same_wherever_it_begins() -> None:
    island: list[Point] = [(0, 0), (5, -0.2), (9, 0), (9, 9), (0, 9)]
    forms = [thinned([[*island[k:], *island[:k], island[k]]], 0.5)[0] for k in range(len(island))]
    assert all(form == forms[0] for form in forms)
    assert (5, -0.2) not in forms[0]
    assert forms[0][0] == forms[0][-1]


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=3, max_size=30, unique=True), st.floats(0, 9)
)
def test_no_point_that_goes_is_farther_than_said(points: list[tuple[int, int]], tolerance: float) -> None:
    ring: list[Point] = [(float(x), float(y)) for x, y in [*points, points[0]]]
    kept = thinned([ring], tolerance)[0]
    assert set(kept) <= set(ring)
    for point in ring:
        away = min(_away(point, one, other) for one, other in zip(kept, [*kept[1:], kept[0]], strict=True))
        assert away <= tolerance + 1e-9


def _away(point: Point, one: Point, other: Point) -> float:
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    x, y = point[0] - one[0], point[1] - one[1]
    part = min(max((x * dx + y * dy) / length, 0.0), 1.0) if length else 0.0
    return float(((x - part * dx) ** 2 + (y - part * dy) ** 2) ** 0.5)
