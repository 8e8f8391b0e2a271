"""The map as a file: PNG or SVG, with its title, legend and note on boundaries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from attplanner.ui import theme
from attplanner.ui.widgets.world_map.camera import Camera
from attplanner.ui.widgets.world_map.fill import Fill, swatch
from attplanner.ui.widgets.world_map.geometry import world
from attplanner.ui.widgets.world_map.look import Look, paint

WIDTH, LINE, EDGE = 1600, 26, 24  # pixels
AROUND = 5 * LINE  # title, two lines of legend, two of the note
PAPER = "light"  # whatever the window looks like: a map is printed on white


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the map: a title, what each colour means with its count, and the note."""

    title: str
    legend: Sequence[tuple[Fill, str]]
    note: str


def png(look: Look, sheet: Sheet, *, zoom: int = 2) -> bytes:
    """Return a picture of ``zoom`` pixels for each of 1,600 units across."""
    image = QImage(_size() * zoom, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    _draw(painter, look, sheet)
    painter.end()
    return _saved(image)


def _saved(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt takes text
    return bytes(data.data())


def svg(look: Look, sheet: Sheet) -> bytes:
    """Return a drawing that keeps its sharpness at any size."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    target = QSvgGenerator()
    target.setOutputDevice(buffer)
    target.setSize(_size())
    target.setViewBox(QRectF(QPointF(0, 0), QSizeF(_size())))
    target.setTitle(sheet.title)
    target.setDescription(sheet.note)
    painter = QPainter(target)
    _draw(painter, look, sheet)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _size() -> QSize:
    land = world().bounds()
    return QSize(WIDTH, round((WIDTH - 2 * EDGE) * land.height() / land.width()) + 2 * EDGE + AROUND)


def _draw(painter: QPainter, look: Look, sheet: Sheet) -> None:
    with theme.as_if(PAPER):
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(_size())), theme.colour("surface"))
        _draw_parts(painter, look, sheet)


def _draw_parts(painter: QPainter, look: Look, sheet: Sheet) -> None:
    size = QSizeF(_size())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(20, 600))
    painter.setPen(theme.colour("ink"))
    painter.drawText(QPointF(EDGE, EDGE + 20), sheet.title)
    area = QRectF(EDGE, EDGE + LINE, size.width() - 2 * EDGE, size.height() - 2 * EDGE - AROUND)
    painter.save()
    painter.translate(area.topLeft())
    painter.setClipRect(QRectF(QPointF(0, 0), area.size()))
    paint(painter, world(), Camera.whole(world().bounds(), area.size()), look)
    painter.restore()
    below = _legend(painter, sheet, area.bottom() + LINE)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("ink2"))
    note = QRectF(EDGE, below + 16, size.width() - 2 * EDGE, 2 * LINE)
    painter.drawText(note, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, sheet.note)


def _legend(painter: QPainter, sheet: Sheet, line: float) -> float:
    """Draw what the colours mean, in as many lines as it takes; return where the last one stands."""
    painter.setFont(theme.font(13))
    x = float(EDGE)
    for fill, words in sheet.legend:
        width = 20 + painter.fontMetrics().horizontalAdvance(words) + EDGE
        if x > EDGE and x + width > WIDTH:
            x, line = float(EDGE), line + LINE
        swatch(painter, QRectF(x, line - 12, 14, 14), fill)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QPointF(x + 20, line), words)
        x += width
    return line
