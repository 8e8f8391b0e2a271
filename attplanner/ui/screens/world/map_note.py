"""What is to be said of the boundaries on the map: in the window, and under every picture of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from attplanner.ui import theme, words
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.world_map import geometry
from attplanner.ui.words import translate

WIDTH = 400


def note() -> str:
    """Return the note that goes with the map wherever it goes."""
    return translate(
        "boundaries",
        "The names and boundaries shown on this map imply no opinion on the legal status of any State, territory, "
        "city or area, or on its frontiers, and no official endorsement.",
    )


def credit() -> str:
    """Return whose boundaries are shown, where they are not the program's own; "" else."""
    own = geometry.own()
    if own is None:
        return ""
    said = translate("boundaries", "Boundaries: {0}, read in on {1}.")
    return said.format(own.source, words.day(date.fromisoformat(own.read_on)))


def details() -> tuple[str, ...]:
    """Return how areas are drawn of which that is asked."""
    return (credit(), _others()) if credit() else _shipped()


def _others() -> str:
    return translate(
        "boundaries",
        "Areas that the file gives to no State of the list are neutral grey; a small State, and one without land in "
        "the file, has a dot where its capital is.",
    )


def _shipped() -> tuple[str, ...]:
    return (
        translate(
            "boundaries",
            "Hatched, as areas whose status is not settled: the Golan, Jammu and Kashmir, Aksai Chin, Abyei, the "
            "Ilemi triangle and Halaib.",
        ),
        translate(
            "boundaries",
            "Neutral grey, as no State of the list: Western Sahara, the Falkland Islands (Malvinas), Kosovo, and "
            "territories that are shown by themselves.",
        ),
        translate(
            "boundaries",
            "Drawn with a State: Taiwan with China, Northern Cyprus with Cyprus, Somaliland with Somalia, Crimea "
            "with Ukraine. Antarctica is not shown.",
        ),
        translate(
            "boundaries",
            "A small State has a dot where its capital is. The shapes are simplified, from Natural Earth (public "
            "domain).",
        ),
    )


class BoundaryNote(QFrame):
    """The note as a pop-up; Esc or its button closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(label(self.tr("About boundaries"), "title"))
        for number, text in enumerate((note(), *details())):
            line = label(text, "" if number == 0 else "secondary", wrap=True)
            line.setFixedWidth(WIDTH)
            column.addWidget(line)
        self._close = QPushButton(self.tr("Close"))
        self._close.setProperty("scale", "small")
        self._close.setAccessibleDescription(" ".join((note(), *details())))
        self._close.clicked.connect(self.close)
        column.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTrailing)

    def open_above(self, button: QWidget) -> None:
        """Show the note above what was pressed, inside the window."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0 if self.isRightToLeft() else button.width(), 0))
        left = corner.x() if self.isRightToLeft() else corner.x() - self.width()
        top = max(corner.y() - self.height() - theme.XS, button.window().y() + theme.S)
        self.move(left, top)
        self.show()
        self._close.setFocus()
