"""The map for a screen reader: a list of States, each with what its card says."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow

from attplanner.ui.widgets.world_map.widget import WorldMap

NOBODY = cast("QAccessibleInterface", None)  # Qt takes None for "nothing there"; its stubs do not say so
_kept: list[QAccessibleInterface] = []  # Qt holds them without a reference of Python's


def install() -> None:
    """Have Qt ask here for maps; once is enough, more do no harm."""
    QAccessible.installFactory(_made)


def _made(key: str, subject: QObject | None) -> QAccessibleInterface | None:
    del key
    if not isinstance(subject, WorldMap):
        return None
    made = MapInterface(subject)
    _kept.append(made)
    subject.destroyed.connect(lambda: _kept.remove(made) if made in _kept else None)
    return made


class MapInterface(QAccessibleInterface):
    """The map; its children are the States by name."""

    def __init__(self, widget: WorldMap) -> None:
        super().__init__()
        self._widget = widget
        self._children: dict[str, StateInterface] = {}

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        """Return what is described."""
        return self._widget

    def window(self) -> QWindow:
        """Return the window that it is in."""
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._widget.parentWidget() or self._widget.window())

    def childCount(self) -> int:
        return len(self._widget.states())

    def child(self, index: int, /) -> QAccessibleInterface:
        """Return a State by its place in the order of names."""
        states = self._widget.states()
        return self._of(states[index]) if 0 <= index < len(states) else NOBODY

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return self._widget.states().index(child.iso3) if isinstance(child, StateInterface) else -1

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        iso3 = self._widget.at(self._widget.mapFromGlobal(QPoint(x, y)).toPointF())
        return self._of(iso3) if iso3 else NOBODY

    def focusChild(self) -> QAccessibleInterface:
        iso3 = self._widget.current()
        return self._of(iso3) if iso3 and self._widget.hasFocus() else NOBODY

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def role(self) -> QAccessible.Role:
        """Return what kind of thing it is."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Return what can be done with it now."""
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text, /) -> str:
        """Return its name; of other texts there are none."""
        return self._widget.accessibleName() if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Take nothing: the names are the States'."""

    def foregroundColor(self) -> QColor:
        return self._widget.palette().windowText().color()

    def backgroundColor(self) -> QColor:
        return self._widget.palette().window().color()

    def relations(self, match: Any = None, /) -> list[Any]:  # Any: as Qt declares it
        """Return nothing: nothing else is named by it."""
        del match
        return []

    def _of(self, iso3: str) -> StateInterface:
        if iso3 not in self._children:
            self._children[iso3] = StateInterface(self, self._widget, iso3)
        return self._children[iso3]


class StateInterface(QAccessibleInterface):
    """One State on the map."""

    def __init__(self, owner: MapInterface, widget: WorldMap, iso3: str) -> None:
        super().__init__()
        self.iso3 = iso3
        self._owner, self._widget = owner, widget

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return cast("QObject", None)

    def window(self) -> QWindow:
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def childCount(self) -> int:
        return 0

    def child(self, index: int, /) -> QAccessibleInterface:
        del index
        return NOBODY

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        del child
        return -1

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        del x, y
        return NOBODY

    def focusChild(self) -> QAccessibleInterface:
        return NOBODY

    def rect(self) -> QRect:
        area = self._widget.area_of(self.iso3).toAlignedRect()
        return QRect(self._widget.mapToGlobal(area.topLeft()), area.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        look = self._widget.look()
        state.selected = self.iso3 in look.selected or self.iso3 == look.current
        state.focused = self.iso3 == look.current and self._widget.hasFocus()
        return state

    def text(self, kind: QAccessible.Text, /) -> str:
        return self._widget.name_of(self.iso3) if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Take nothing: the name is the State's."""
