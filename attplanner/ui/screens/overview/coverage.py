"""Coverage by region: a bar for each UN regional group, of as many parts as there are statuses in it.

Each part is a button: it says its figure to a screen reader and opens the States behind it. Tab comes to the bars
once; arrows go from part to part and from bar to bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QWidget

from attplanner.domain.overview import RegionCoverage
from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.painting import draw_text
from attplanner.ui.tables.row_look import advance
from attplanner.ui.widgets.labels import ElidedLabel, label
from attplanner.ui.widgets.status_glyph import StatusGlyph

BAR, GAP, LEAST = 16, 1, 5
WIDEST = 128  # pixels of the name of a region
FIGURE_ROOM = 4  # pixels beside a figure in its part
GROUNDS = {Status.PARTY: "party", Status.SIGNATORY: "signatory", Status.NOT_YET: "not_yet"}
HATCHED = "deposited"  # so that it is told from the others in grey
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CoverageButton(QAbstractButton):
    """A part of a bar, or (without a status) the figure of a region's States Parties at its end."""

    def __init__(self, region: RegionCoverage, status: Status | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.region, self.status = region.region, status
        self.number = region.number(status or Status.PARTY)
        of = self.tr("{0} of {1}").format(self.number, region.total)
        self.setText(str(self.number) if status else of)
        said = words.word("statuses", (status or Status.PARTY).value)
        named = words.word("regions_in_full", region.region)
        whole = self.tr("{0}: {1} are States Parties").format(named, of)
        self.setAccessibleName(self.tr("{0}, {1}: {2}").format(named, said, of) if status else whole)
        self.setToolTip(self.tr("Show these States: {0}").format(self.accessibleName()))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            event.ignore()  # the bars go to another part

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.status is not None:
            self._paint_part(painter, self.status)
        else:
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("accent_text" if self.underMouse() else "ink2"))
            area = self.rect().adjusted(4, 0, -4, 0)
            draw_text(painter, area, self.text(), self.layoutDirection(), trailing=True)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for token, width, inset in (("accent", 2, 1.0), ("surface", 1, 2.5)):
                painter.setPen(QPen(theme.colour(token), width))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)
        painter.end()

    def _paint_part(self, painter: QPainter, status: Status) -> None:
        area, ground = QRectF(self.rect()), GROUNDS.get(status)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground or "surface"))
        painter.drawRoundedRect(area, 2, 2)
        if ground is None:
            painter.setBrush(QBrush(theme.colour(HATCHED), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(theme.colour(HATCHED), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        elif advance(self.text(), (12, 600)) + FIGURE_ROOM <= self.width():
            painter.setFont(theme.font(12, 600))
            painter.setPen(readable_on(theme.colour(ground)))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def readable_on(ground: QColor) -> QColor:
    """Return the colour of paper or that of its ink, whichever stands out more from a ground."""
    light = 0.2126 * ground.redF() ** 2.2 + 0.7152 * ground.greenF() ** 2.2 + 0.0722 * ground.blueF() ** 2.2
    return theme.colour("paper_ink" if (light + 0.05) ** 2 > 1.05 * 0.05 else "paper")


class RegionBar(QWidget):
    """The parts of one region side by side, each as wide as its share."""

    def __init__(self, region: RegionCoverage) -> None:
        super().__init__()
        self.setFixedHeight(BAR)
        self.setMinimumWidth(80)
        self.parts = [CoverageButton(region, status, self) for status in Status if region.number(status)]

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_parts()

    def _place_parts(self) -> None:
        left, mirrored = 0, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part, width in zip(self.parts, shares([one.number for one in self.parts], self.width()), strict=True):
            x = self.width() - left - width if mirrored else left
            part.setGeometry(QRect(x, 0, width, BAR))
            left += width + GAP


def shares(numbers: Sequence[int], width: int) -> list[int]:
    """Return widths that fill ``width`` with gaps between them, in proportion, none narrower than can be hit."""
    room = width - GAP * (len(numbers) - 1)
    spare = max(room - LEAST * len(numbers), 0)
    total = sum(numbers) or 1
    ends = [spare * sum(numbers[: place + 1]) // total for place in range(len(numbers))]
    return [LEAST + end - begin for begin, end in zip([0, *ends], ends, strict=False)]


class Coverage(QWidget):
    """Sends ``chosen`` with a region and a status, None where all of its States are wanted."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Coverage by region"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 10, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._before: QWidget = self
        self._rows: list[list[CoverageButton]] = []
        self._shown: tuple[RegionCoverage, ...] = ()

    def rows(self) -> list[list[CoverageButton]]:
        """Return the buttons, region by region."""
        return self._rows

    def set_regions(self, regions: tuple[RegionCoverage, ...]) -> None:
        """Show other figures; somebody who worked in the bars stays where he was."""
        if regions == self._shown:
            return
        at = self._place()
        self._drop()
        self._shown = regions
        self._rows = [self._add(number, one) for number, one in enumerate(regions)]
        for buttons in self._rows:
            for button in buttons:
                button.clicked.connect(self._choose)
        if self._rows:
            self._rows[0][0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chain()
        if at is not None:
            self._go(*at)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from the widget that one reads before this one."""
        self._before = before

    def _chain(self) -> None:
        for one, other in pairwise([self._before, *(button for row in self._rows for button in row)]):
            QWidget.setTabOrder(one, other)

    def _drop(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, number: int, region: RegionCoverage) -> list[CoverageButton]:
        name = ElidedLabel(words.word("regions", region.region))
        name.setToolTip(words.word("regions_in_full", region.region))
        self._grid.setColumnMinimumWidth(
            0, max(self._grid.columnMinimumWidth(0), min(advance(name.full) + 6, WIDEST))
        )
        bar, end = RegionBar(region), CoverageButton(region, None, self)
        end.setFixedSize(72, 26)
        self._grid.addWidget(name, number, 0)
        self._grid.addWidget(bar, number, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(end, number, 2)
        self._grid.setRowStretch(number, 1)
        return [*bar.parts, end]

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, CoverageButton):
            self.chosen.emit(sender.region, sender.status)

    # -- keys -----------------------------------------------------------------------------------------------------

    def _place(self) -> tuple[int, int] | None:
        """Return row and part that have the focus."""
        for row, buttons in enumerate(self._rows):
            for part, button in enumerate(buttons):
                if button.hasFocus():
                    return row, part
        return None

    def _go(self, row: int, part: int) -> None:
        """Put the focus on a part, the last one where a bar has fewer, and let Tab come back to it."""
        for buttons in self._rows:
            for button in buttons:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chosen = self._rows[row]
        button = chosen[min(part, len(chosen) - 1)]
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        at, mirrored = self._place(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        steps = {onward: (0, 1), back: (0, -1), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0)}
        if at is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        down, along = steps[Qt.Key(event.key())]
        row = min(max(at[0] + down, 0), len(self._rows) - 1)
        self._go(row, max(at[1] + along, 0))


class CoverageLegend(QWidget):
    """The shapes and words of the statuses in one line."""

    def __init__(self) -> None:
        super().__init__()
        short = {
            Status.PARTY: self.tr("Party"),
            Status.DEPOSITED: self.tr("Deposited"),
            Status.SIGNATORY: self.tr("Signatory"),
            Status.NOT_YET: self.tr("Not yet"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(5)
        for status, text in short.items():
            row.addWidget(StatusGlyph(status))
            row.addWidget(label(text, "secondary"))
            row.addSpacing(6)
        row.addStretch(1)
