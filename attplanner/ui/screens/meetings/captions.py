"""Captions beside fields, in a grid of two columns of fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from attplanner.ui.widgets.chip_row import ChipRow
from attplanner.ui.widgets.labels import label

Captioned = tuple[str, QWidget]


def put_row(grid: QGridLayout, row: int, *cells: Captioned) -> None:
    """Put a line of captions and fields into a grid; a single one takes the whole line."""
    for number, (text, widget) in enumerate(cells):
        caption = label(text, "secondary")
        caption.setBuddy(widget)
        if isinstance(widget, QComboBox):
            widget.setAccessibleName(text)
        tall = isinstance(widget, ChipRow)
        if tall:
            caption.setFixedHeight(26)
        grid.addWidget(caption, row, 2 * number, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag(0))
        grid.addWidget(widget, row, 2 * number + 1, 1, 1 if len(cells) > 1 else 3)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)


def align_captions(*grids: QGridLayout) -> None:
    """Give the captions of each column of several grids one width, so that their fields stand below each other."""
    for column in (0, 2):
        captions = [caption for grid in grids for caption in _captions(grid, column)]
        width = max((caption.sizeHint().width() for caption in captions), default=0)
        for caption in captions:
            caption.setFixedWidth(width)


def _captions(grid: QGridLayout, column: int) -> list[QLabel]:
    items = [grid.itemAtPosition(row, column) for row in range(grid.rowCount())]
    found = [item.widget() for item in items if item is not None]
    return [one for one in found if isinstance(one, QLabel)]
