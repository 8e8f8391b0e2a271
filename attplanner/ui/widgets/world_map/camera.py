"""What of the map is seen: where its middle is and how large it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

CLOSEST = 40.0  # times the scale at which the whole world is seen
MARGIN = 8.0  # pixels around what is made to fit


@dataclass(frozen=True, slots=True)
class Camera:
    """A view of the map in a window of ``size`` pixels; ``scale`` is in pixels a radius of the globe."""

    land: QRectF
    size: QSizeF
    middle: QPointF
    scale: float

    @classmethod
    def whole(cls, land: QRectF, size: QSizeF) -> Camera:
        """Return the view of all land."""
        return cls(land, size, land.center(), 1.0).fitted(land)

    def fitted(self, box: QRectF) -> Camera:
        """Return the view in which a part of the map fills the window."""
        room = QSizeF(max(self.size.width() - 2 * MARGIN, 1), max(self.size.height() - 2 * MARGIN, 1))
        scale = min(room.width() / max(box.width(), 1e-6), room.height() / max(box.height(), 1e-6))
        return replace(self, middle=box.center(), scale=scale)._kept()

    def resized(self, size: QSizeF) -> Camera:
        """Return the same view in a window of another size: the whole world stays whole."""
        whole = Camera.whole(self.land, size)
        ratio = self.scale / max(self.least(), 1e-9)
        return whole if ratio <= 1.001 else replace(whole, middle=self.middle, scale=whole.scale * ratio)._kept()

    def least(self) -> float:
        """Return the scale at which all land is seen."""
        room = QSizeF(max(self.size.width() - 2 * MARGIN, 1), max(self.size.height() - 2 * MARGIN, 1))
        return min(room.width() / self.land.width(), room.height() / self.land.height())

    def zoomed(self, factor: float, at: QPointF) -> Camera:
        """Return a nearer (over 1) or farther view; what is ``at`` a point of the window stays there."""
        anchor = self.on_map(at)
        scale = min(max(self.scale * factor, self.least()), self.least() * CLOSEST)
        shift = (at - self._centre()) / scale
        return replace(self, middle=anchor - shift, scale=scale)._kept()

    def moved(self, by: QPointF) -> Camera:
        """Return the view after the map was dragged by so many pixels."""
        return replace(self, middle=self.middle - by / self.scale)._kept()

    def on_map(self, point: QPointF) -> QPointF:
        """Return where on the map a point of the window is."""
        return self.middle + (point - self._centre()) / self.scale

    def on_screen(self, point: QPointF) -> QPointF:
        """Return where in the window a point of the map is."""
        return (point - self.middle) * self.scale + self._centre()

    def seen(self) -> QRectF:
        """Return the part of the map that is in the window."""
        half = QPointF(self.size.width() / 2, self.size.height() / 2) / self.scale
        return QRectF(self.middle - half, self.middle + half)

    def transform(self) -> QTransform:
        """Return the way from the map to the window."""
        corner = self._centre() - self.middle * self.scale
        return QTransform(self.scale, 0, 0, self.scale, corner.x(), corner.y())

    def _centre(self) -> QPointF:
        return QPointF(self.size.width() / 2, self.size.height() / 2)

    def _kept(self) -> Camera:
        """Return the view with the land in it: it cannot be dragged out of the window."""
        scale = min(max(self.scale, self.least()), self.least() * CLOSEST)
        half = QPointF(self.size.width() / 2, self.size.height() / 2) / scale
        x = _within(self.middle.x(), self.land.left(), self.land.right(), half.x())
        y = _within(self.middle.y(), self.land.top(), self.land.bottom(), half.y())
        return replace(self, middle=QPointF(x, y), scale=scale)


def _within(value: float, low: float, high: float, half: float) -> float:
    if high - low <= 2 * half:
        return (low + high) / 2
    return min(max(value, low + half), high - half)
