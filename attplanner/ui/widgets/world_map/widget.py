"""The map as a widget: seen, hovered, clicked, dragged, and worked by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from math import hypot

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QRubberBand, QWidget

from attplanner.domain.text import fold
from attplanner.ui import theme
from attplanner.ui.widgets.world_map.camera import Camera
from attplanner.ui.widgets.world_map.card import CardText, HoverCard
from attplanner.ui.widgets.world_map.fill import Fill
from attplanner.ui.widgets.world_map.geometry import world
from attplanner.ui.widgets.world_map.look import MARKER, Look, markers, paint

STEP = 1.5  # by which one key press, one click or one notch of the wheel zooms
STILL = 120  # milliseconds after which the map is painted in full again
DRAGGED = 4  # pixels by which a click becomes a drag
TYPING = 1200  # milliseconds within which letters make one word
NEAR = 5  # pixels around a marker in which a click means it
Describe = Callable[[str], CardText]
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class WorldMap(QWidget):
    """All States. ``chosen`` names the one that is current, ``opened`` the one that Enter or a double click opens.

    ``selected`` carries all that are selected (Shift or Ctrl with a click or Space; Shift with a drag is a lasso).
    """

    chosen = Signal(str)
    opened = Signal(str)
    selected = Signal(object)

    def __init__(self, describe: Describe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._names: Mapping[str, str] = {}
        self._look = Look()
        self._world = world()
        self._camera = Camera.whole(self._world.bounds(), QSizeF(640, 320))
        self._still = self._timer(STILL, self._settle)
        self._typing = self._timer(TYPING, self._forget_typed)
        self._typed = ""
        self._picture: QPixmap | None = None
        self._moving = False
        self._pressed: QPointF | None = None
        self._dragging = False
        self._lasso: QRubberBand | None = None
        self._card: HoverCard | None = None
        self._hovered: tuple[str, CardText] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the world"))
        self.setMinimumSize(240, 140)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_states(self, fills: Mapping[str, Fill], names: Mapping[str, str], faint: Iterable[str] = ()) -> None:
        """Colour the States; ``names`` are those of the screen's language, ``faint`` what a filter leaves out."""
        self._names = names
        self._hovered = None
        self._set(replace(self._look, fills=dict(fills), faint=frozenset(faint)))

    def set_current(self, iso3: str | None, *, follow: bool = False) -> None:
        """Mark one State; with ``follow`` it is brought into view. Sends nothing: somebody else chose it."""
        self._set(replace(self._look, current=iso3))
        if follow and iso3 in self._world.states and not self._camera.seen().contains(self._point(iso3)):
            camera = self._camera
            self._look_from(camera.moved(camera.on_screen(camera.middle) - camera.on_screen(self._point(iso3))))

    def set_selected(self, states: Iterable[str]) -> None:
        """Mark several States. Sends nothing."""
        self._set(replace(self._look, selected=frozenset(states)))

    def current(self) -> str | None:
        """Return the marked State."""
        return self._look.current

    def states(self) -> list[str]:
        """Return the States of the map by their names."""
        return sorted(self._names, key=lambda iso3: fold(self._names[iso3]))

    def name_of(self, iso3: str) -> str:
        """Return a State's name as the map says it, with what stands on its card."""
        text = self._describe(iso3)
        return ", ".join((text.title, *text.lines))

    def area_of(self, iso3: str) -> QRectF:
        """Return where a State is in the widget."""
        small = dict(markers(self._world, self._camera)).get(iso3)
        if small is not None:
            return QRectF(small.x() - MARKER, small.y() - MARKER, 2 * MARKER, 2 * MARKER)
        return self._camera.transform().mapRect(self._world.states[iso3].bounds)

    def look(self) -> Look:
        """Return what is painted, for an export."""
        return self._look

    def camera(self) -> Camera:
        """Return what of the map is seen, for an export."""
        return self._camera

    def moves(self) -> bool:
        """Tell whether the map moves, or did a moment ago: it is painted in less detail then, and has no card."""
        return self._moving

    def card_text(self) -> str:
        """Return of which State the card is shown, "" while there is none."""
        return self._hovered[1].title if self._hovered is not None else ""

    def _set(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._repaint()

    def take_world(self) -> None:
        """Take the boundaries that are chosen now; the whole world is shown."""
        self._world = world()
        self._camera = Camera.whole(self._world.bounds(), QSizeF(self.size()))
        self._hide_card()
        self._repaint()

    # -- what of it is seen ---------------------------------------------------------------------------------------

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Go nearer (over 1) or farther."""
        centre = QPointF(self.width() / 2, self.height() / 2)
        self._look_from(self._camera.zoomed(factor, at or centre))

    def fit(self, states: Iterable[str] = ()) -> None:
        """Show some States, without their far islands; of none the whole world."""
        box = QRectF()
        for iso3 in states:
            shape = self._world.states[iso3]
            box = box.united(shape.main if not shape.main.isEmpty() else QRectF(shape.capital, QSizeF(0.02, 0.02)))
        whole = Camera.whole(self._camera.land, self._camera.size)
        self._look_from(whole if box.isNull() else whole.fitted(box))

    def _look_from(self, camera: Camera) -> None:
        self._camera = camera
        self._moving = True
        self._hide_card()
        self._still.start()
        self.update()

    def _settle(self) -> None:
        self._moving = False
        self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    # -- painting -------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(736, 292)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._camera = self._camera.resized(QSizeF(self.size()))
        self._repaint()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        if self._moving:
            painter.fillRect(self.rect(), theme.colour("sunken"))
            paint(painter, self._world, self._camera, self._look, smooth=False)
        else:
            painter.drawPixmap(0, 0, self._whole_picture())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _whole_picture(self) -> QPixmap:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            made = QPixmap((QSizeF(self.size()) * ratio).toSize())
            made.setDevicePixelRatio(ratio)
            made.fill(theme.colour("sunken"))
            painter = QPainter(made)
            paint(painter, self._world, self._camera, self._look)
            painter.end()
            self._picture = made
        return self._picture

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._repaint()

    # -- the pointer ----------------------------------------------------------------------------------------------

    def at(self, point: QPointF) -> str | None:
        """Return the State at a point of the widget, whether a filter leaves it out or not.

        A marker goes before what lies under it.
        """
        near = [(hypot(*(spot - point).toTuple()), key) for key, spot in markers(self._world, self._camera)]
        if near and min(near)[0] <= MARKER + NEAR:
            return min(near)[1]
        spot = self._camera.on_map(point)
        for key, shape in self._world.states.items():
            if shape.bounds.contains(spot) and shape.fine.contains(spot):
                return key
        return None

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._lasso = QRubberBand(QRubberBand.Shape.Rectangle, self)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._pressed is None:
            self._hover(event.position(), event.globalPosition().toPoint())
            return
        by = event.position() - self._pressed
        self._dragging = self._dragging or by.manhattanLength() >= DRAGGED
        if self._lasso is not None and self._dragging:
            self._lasso.setGeometry(QRectF(self._pressed, event.position()).normalized().toRect())
            self._lasso.show()
        elif self._dragging:
            self._pressed = event.position()
            self._look_from(self._camera.moved(by))

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        start, self._pressed = self._pressed, None
        lasso, self._lasso = self._lasso, None
        if lasso is not None:
            lasso.deleteLater()
            lasso.hide()
        if lasso is not None and self._dragging:
            self._take_all(self._within(QRectF(start, event.position()).normalized()))
        elif not self._dragging:
            self._clicked(self.at(event.position()), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        iso3 = self.at(event.position())
        if iso3 is None:
            self.zoom(STEP, event.position())
        elif iso3 not in self._look.faint:
            self.opened.emit(iso3)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())

    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hide_card()

    def _clicked(self, iso3: str | None, modifiers: Qt.KeyboardModifier) -> None:
        several = modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if iso3 is None or iso3 in self._look.faint:
            return
        if several:
            self._take_all((self._look.selected or self._alone()) ^ {iso3})
        else:
            self._take(iso3)

    def _alone(self) -> frozenset[str]:
        """Return the current State as the one that is selected, where it is not left out."""
        current = self._look.current
        return frozenset({current}) if current is not None and current not in self._look.faint else frozenset()

    def _offered(self) -> list[str]:
        """Return the States that can be taken: what a filter leaves out is only seen."""
        return [iso3 for iso3 in self._names if iso3 not in self._look.faint]

    def _within(self, area: QRectF) -> set[str]:
        return {iso3 for iso3 in self._offered() if area.contains(self._camera.on_screen(self._point(iso3)))}

    def _take(self, iso3: str) -> None:
        self._set(replace(self._look, current=iso3, selected=frozenset()))
        self.chosen.emit(iso3)

    def _take_all(self, states: Iterable[str]) -> None:
        self._set(replace(self._look, selected=frozenset(states)))
        self.selected.emit(sorted(self._look.selected))

    def _hover(self, point: QPointF, pointer: QPoint) -> None:
        iso3 = None if self._moving else self.at(point)
        if iso3 is None:
            self._hide_card()
            return
        if self._card is None:
            self._card = HoverCard(self)
        if self._hovered is None or self._hovered[0] != iso3:
            self._hovered = (iso3, self._describe(iso3))
        self._card.show_text(self._hovered[1], pointer)

    def _hide_card(self) -> None:
        self._hovered = None
        if self._card is not None:
            self._card.hide()

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not self._key(event.key(), event.modifiers()) and not self._type(event.text()):
            super().keyPressEvent(event)

    def _key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if key in _ARROWS:
            self._step(_ARROWS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP, self._focus_point())
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP, self._focus_point())
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._look.current:
            self.opened.emit(self._look.current)
        elif key == Qt.Key.Key_Space and self._look.current and not self._typed:
            self._clicked(self._look.current, modifiers | Qt.KeyboardModifier.ControlModifier)
        else:
            return False
        return True

    def _type(self, text: str) -> bool:
        """Go to the first State whose name begins with what is typed."""
        if not text or not text.isprintable():
            return False
        self._typed += text
        self._typing.start()
        wanted = fold(self._typed)
        offered = sorted(self._offered(), key=lambda iso3: fold(self._names[iso3]))
        found = next((iso3 for iso3 in offered if fold(self._names[iso3]).startswith(wanted)), None)
        if found is not None:
            self._go(found)
        return True

    def _forget_typed(self) -> None:
        self._typed = ""

    def _step(self, way: QPointF) -> None:
        """Go to the State that is nearest in a direction: what lies aside counts twice."""
        start = self._point(self._look.current) if self._look.current else self._camera.middle
        side = QPointF(-way.y(), way.x())
        best: tuple[float, str] | None = None
        for iso3 in self._offered():
            ahead = self._point(iso3) - start
            along, aside = QPointF.dotProduct(ahead, way), abs(QPointF.dotProduct(ahead, side))
            if iso3 != self._look.current and along > 0 and aside <= 2 * along:
                best = min(best or (9e9, ""), (along + 2 * aside, iso3))
        if best is not None:
            self._go(best[1])

    def _go(self, iso3: str) -> None:
        self._take(iso3)
        self.set_current(iso3, follow=True)

    def _focus_point(self) -> QPointF | None:
        return self._camera.on_screen(self._point(self._look.current)) if self._look.current else None

    def _point(self, iso3: str) -> QPointF:
        return self._world.states[iso3].capital
