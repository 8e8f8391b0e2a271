"""The projection keeps areas, and its edge is where the map is cut."""

from __future__ import annotations

from math import isclose, radians, sin

import pytest

from attplanner.domain.projection import CENTRE, HEIGHT, WIDTH, project, project_within


def test_the_middle_the_edges_and_the_poles() -> None:
    assert project(CENTRE, 0) == pytest.approx((0, 0))
    assert isclose(project_within(180, 0)[0], WIDTH / 2, abs_tol=1e-6)
    assert isclose(project_within(-180, 0)[0], -WIDTH / 2, abs_tol=1e-6)
    assert isclose(project(0, -90)[1], HEIGHT / 2, abs_tol=1e-6)
    assert isclose(project(0, 90)[1], -HEIGHT / 2, abs_tol=1e-6)


def test_the_cut_lies_in_the_bering_strait() -> None:
    chukotka, alaska = project(-169.6, 66), project(-168.1, 65.6)
    assert chukotka[0] > 0 > alaska[0]


@pytest.mark.parametrize("latitude", [0, 20, 40, 60, 80])
def test_areas_keep_their_proportion(latitude: float) -> None:
    """A cell of half a degree has the area on the map that it has on a globe of radius 1."""
    half = 0.25
    corners = [project(CENTRE + x, latitude + y) for x, y in ((30, -half), (30.5, -half), (30.5, half), (30, half))]
    ring = zip(corners, [*corners[1:], corners[0]], strict=True)
    area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in ring)) / 2
    globe = radians(0.5) * (sin(radians(latitude + half)) - sin(radians(latitude - half)))
    assert isclose(area, globe, rel_tol=1e-4)
