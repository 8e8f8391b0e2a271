"""The place of the map: empty until the list is painted, then the map with its buttons in the corner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attplanner.ui import theme

if TYPE_CHECKING:  # loaded with the map
    from attplanner.ui.screens.world.map_buttons import ZoomButtons
    from attplanner.ui.widgets.world_map.card import CardText
    from attplanner.ui.widgets.world_map.widget import WorldMap


class MapArea(QWidget):
    """Holds the map. ``make`` reads it in: some milliseconds that nobody waits for before the list is there."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(140)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Ignored)
        self.map: WorldMap | None = None
        self.buttons: ZoomButtons | None = None
        self._fitted: Callable[[], Iterable[str]] = tuple
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def make(self, describe: Callable[[str], CardText], fitted: Callable[[], Iterable[str]]) -> WorldMap:
        """Make the map; ``fitted`` names the States that its third button shows, none for the whole world."""
        from attplanner.ui.screens.world.map_buttons import ZoomButtons
        from attplanner.ui.widgets.world_map import accessible
        from attplanner.ui.widgets.world_map.widget import STEP, WorldMap

        accessible.install()
        self.map = made = WorldMap(describe)
        self._fitted = fitted
        self._column.addWidget(made)
        self.buttons = buttons = ZoomButtons(self)
        buttons.nearer.clicked.connect(lambda: made.zoom(STEP))
        buttons.farther.clicked.connect(lambda: made.zoom(1 / STEP))
        buttons.fit.clicked.connect(self.fit)
        buttons.show()
        buttons.raise_()
        self._put_buttons()
        return made

    def fit(self) -> None:
        """Show what the filters leave."""
        if self.map is not None:
            self.map.fit(self._fitted())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._put_buttons()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._put_buttons()

    def _put_buttons(self) -> None:
        """Keep the buttons in the upper corner where a line ends; the map itself is never mirrored."""
        buttons = self.buttons
        if buttons is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            buttons.move(theme.M if mirrored else self.width() - theme.M - buttons.width(), theme.S)
