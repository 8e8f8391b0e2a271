"""The legend of a colouring with its counts: a click, or Enter, filters by one of its bands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from attplanner.ui import theme
from attplanner.ui.screens.world.map_colours import Band, Colouring
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.world_map.fill import swatch

HEIGHT = 28


class LegendButton(ChipButton):
    """What one colour means, and how many States have it."""

    def __init__(self, band: Band, *, small: bool) -> None:
        super().__init__(kind="legend", padding=6, size=12 if small else 13)
        self.band = band
        self._small = small

    def show_count(self, count: int, *, chosen: bool) -> None:
        """Show another figure, and whether this is what is filtered by."""
        theme.set_property(self, "active", chosen)
        self.set_parts(self.band.words, str(count), lead=self.band.status or self.band.fill.token)
        number = self.tr("%n States", "", count)
        self.setToolTip(self.tr("Show only these: {0}").format(f"{self.band.words}, {number}"))

    def _paint_lead(self, painter: QPainter, spot: QRect) -> None:
        if self.band.status is not None:
            super()._paint_lead(painter, spot)
        else:
            swatch(painter, spot.adjusted(1, 1, -1, -1).toRectF(), self.band.fill)


class Legend(QFrame):
    """One button for each band: its colour or shape, its words, and how many States are in it."""

    chosen = Signal(str)

    def __init__(self, colouring: Colouring) -> None:
        super().__init__()
        self.setProperty("role", "filterbar")
        self.setMinimumHeight(HEIGHT)
        self._colouring = colouring
        self._buttons: dict[str, LegendButton] = {}
        self._flow = FlowLayout(gap=2, line_gap=0)
        self.total = label("", "muted")
        self.about = ChipButton(kind="legend", padding=6, size=12)
        self.about.setToolTip(self.tr("About boundaries"))
        self._lay_out()
        self.show_colouring(colouring)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_edges(row, 6, 1, theme.S, 1)
        row.setSpacing(2)
        row.addLayout(self._flow, 1)
        top = Qt.AlignmentFlag.AlignTop
        self.total.setFixedHeight(26)
        for widget in (self.total, self.about):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget, alignment=top)

    def show_colouring(self, colouring: Colouring) -> None:
        """Say what other colours mean; their counts follow."""
        self._colouring = colouring
        self._flow.clear()
        self._buttons = {}
        for band in colouring.bands:
            button = LegendButton(band, small=len(colouring.bands) > 4)
            button.clicked.connect(self._chooser(band.key))
            self._buttons[band.key] = button
            self._flow.addWidget(button)

    def _chooser(self, key: str) -> Callable[..., None]:
        return lambda *_: self.chosen.emit(key)

    def show_map(self, visible: bool) -> None:
        """Say something of boundaries only while there are any."""
        self.about.setVisible(visible)

    def set_counts(self, counts: Mapping[str, int], shown: int, everything: int, chosen: str | None = None) -> None:
        """Show how many States the list holds, and beside each band how many it would hold with that one.

        Counted is one thing only: what fits all filters. A band is offered with its figure although another one is
        ``chosen``, so that one may go over to it.
        """
        every = self.tr("%n States", "", everything)
        self.total.setText(
            every if shown == everything else self.tr("%n of {0} States", "", shown).format(everything)
        )
        narrowed = shown != everything
        self.total.setVisible(narrowed)
        self.about.set_parts("" if narrowed else self.tr("About boundaries"), lead="info", token="ink3")
        self.about.setAccessibleName(self.tr("About boundaries"))
        for key, button in self._buttons.items():
            button.show_count(counts.get(key, 0), chosen=key == chosen)

    def buttons(self) -> Mapping[str, LegendButton]:
        """Return the button of each band."""
        return self._buttons
