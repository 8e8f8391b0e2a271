"""The place of the map: empty until the list is painted, then the map with its buttons in the corner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

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
        self.setBackgroundRole(
            QPalette.ColorRole.AlternateBase
        )  # of the colour of the sea, while there is no map yet
        self.setAutoFillBackground(True)
        self.map: WorldMap | None = None
        self.buttons: ZoomButtons | None = None
        self._fitted: Callable[[], Iterable[str]] = tuple
        self._cell = QGridLayout(self)
        self._cell.setContentsMargins(0, 0, 0, 0)

    def make(self, describe: Callable[[str], CardText], fitted: Callable[[], Iterable[str]]) -> WorldMap:
        """Make the map; ``fitted`` names the States that its third button shows, none for the whole world."""
        from attplanner.ui.screens.world.map_buttons import ZoomButtons
        from attplanner.ui.widgets.world_map import accessible
        from attplanner.ui.widgets.world_map.widget import STEP, WorldMap

        accessible.install()
        self.map = made = WorldMap(describe)
        self._fitted = fitted
        self.buttons = buttons = ZoomButtons()
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        self._cell.addWidget(made, 0, 0)
        self._cell.addWidget(buttons, 0, 0, corner)  # over the map, which itself is never mirrored
        buttons.nearer.clicked.connect(lambda: made.zoom(STEP))
        buttons.farther.clicked.connect(lambda: made.zoom(1 / STEP))
        buttons.fit.clicked.connect(self.fit)
        return made

    def fit(self) -> None:
        """Show what the filters leave."""
        if self.map is not None:
            self.map.fit(self._fitted())
