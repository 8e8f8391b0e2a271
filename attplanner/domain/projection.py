"""Equal Earth, the projection of the map: areas keep their proportion, as befits a count of States.

Formulas and constants of B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International
Journal of Geographical Information Science 33 (2019).
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

CENTRE = 11.0  # degrees east: the map is cut at 169° west, in the Bering Strait, where there is no land
WIDTH = 5.413259  # of the whole map in its own units, from edge to edge on the Equator
HEIGHT = 2.634726  # from pole to pole

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Return x (to the right) and y (downwards) of a point in degrees, 0 in the middle, in radii of the globe."""
    east = (longitude - CENTRE + 180) % 360 - 180
    return _project(radians(east), radians(latitude))


def project_within(east: float, latitude: float) -> tuple[float, float]:
    """Return x and y of a point ``east`` degrees (-180 to 180) of the map's centre; both edges stay apart."""
    return _project(radians(east), radians(latitude))


def _project(east: float, north: float) -> tuple[float, float]:
    theta = asin(_M * sin(north))
    square = theta * theta
    sixth = square**3
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = east * cos(theta) / (_M * slope)
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return x, -y
