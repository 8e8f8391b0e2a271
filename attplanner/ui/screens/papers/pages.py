"""The pages of a document as they will be printed: A4, painted from Qt's own document, any size on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from attplanner.ui import theme

PAGE_WIDTH, PAGE_HEIGHT = 794, 1123  # A4 at 96 dots an inch
SIDE, TOP, BOTTOM = 81, 58, 76
GAP = 16
DOTS_PER_METRE = 3780
ZOOMS = (50, 67, 80, 100, 125, 150, 200)


class PageView(QAbstractScrollArea):
    """Shows a document page by page. ``moved`` carries the page in sight and how many there are, from 1."""

    moved = Signal(int, int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The pages as they will be printed"))
        self._zoom = 80
        self._foot = ""
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)  # its dots decide the size of type, not the screen's
        self._device.setDotsPerMeterX(DOTS_PER_METRE)
        self._device.setDotsPerMeterY(DOTS_PER_METRE)
        self._document = self._made("")
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self.verticalScrollBar().setSingleStep(48)

    def _made(self, html: str) -> QTextDocument:
        made = QTextDocument(self)
        made.setDocumentMargin(0)
        made.setDefaultFont(theme.font(15, family=theme.SERIF))
        made.documentLayout().setPaintDevice(self._device)
        made.setHtml(html)
        made.setPageSize(QSizeF(PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM))
        return made

    def show_html(self, html: str, foot: str) -> None:
        """Show a document; ``foot`` is printed below each page with {page} and {pages} filled in."""
        place = self.verticalScrollBar().value()
        self._document.deleteLater()
        self._document, self._foot = self._made(html), foot
        self.setAccessibleDescription(self._document.toPlainText()[:4000])
        self._measure()
        self.verticalScrollBar().setValue(place)
        self._tell()
        self.viewport().update()

    def pages(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def text(self) -> str:
        """Return what is on the pages."""
        return self._document.toPlainText()

    def page(self) -> int:
        """Return the page in sight, from 1."""
        step = self._page_height() + GAP
        return min(self.pages(), int((self.verticalScrollBar().value() + self.viewport().height() / 3) // step) + 1)

    def go_to(self, page: int) -> None:
        """Bring a page into sight."""
        self.verticalScrollBar().setValue((page - 1) * (self._page_height() + GAP))

    def zoom(self) -> int:
        """Return the size in per cent."""
        return self._zoom

    def set_zoom(self, per_cent: int) -> None:
        """Show the pages in another size; the page in sight stays in sight."""
        page = self.page()
        self._zoom = max(ZOOMS[0], min(per_cent, ZOOMS[-1]))
        self._measure()
        self.go_to(page)
        self.zoomed.emit(self._zoom)
        self.viewport().update()

    def step_zoom(self, by: int) -> None:
        """Show the pages larger or smaller."""
        sizes = [one for one in ZOOMS if (one > self._zoom if by > 0 else one < self._zoom)]
        if sizes:
            self.set_zoom(sizes[0] if by > 0 else sizes[-1])

    def _page_width(self) -> int:
        return round(PAGE_WIDTH * self._zoom / 100)

    def _page_height(self) -> int:
        return round(PAGE_HEIGHT * self._zoom / 100)

    def _measure(self) -> None:
        high = self.pages() * (self._page_height() + GAP) + GAP
        wide = self._page_width() + 2 * GAP
        bars = ((self.verticalScrollBar(), high, self.viewport().height()),
                (self.horizontalScrollBar(), wide, self.viewport().width()))  # fmt: skip
        for bar, whole, seen in bars:
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)

    def _tell(self, *_: object) -> None:
        self.moved.emit(self.page(), self.pages())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._measure()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.pages()}
        page = ends.get(Qt.Key(event.key()))
        if page is not None:
            self.go_to(page)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.step_zoom(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("desk"))
        step = self._page_height() + GAP
        first = max(self.verticalScrollBar().value() // step - 1, 0)
        last = min((self.verticalScrollBar().value() + self.viewport().height()) // step + 1, self.pages())
        for number in range(first, last):
            self._paint_page(painter, number)
        painter.end()

    def page_rect(self, number: int) -> QRect:
        """Return where a page lies in the viewport; numbers count from 0."""
        room = self.viewport().width()
        left = max((room - self._page_width()) // 2, GAP) - self.horizontalScrollBar().value()
        top = GAP + number * (self._page_height() + GAP) - self.verticalScrollBar().value()
        return QRect(left, top, self._page_width(), self._page_height())

    def _paint_page(self, painter: QPainter, number: int) -> None:
        rect = self.page_rect(number)
        painter.setPen(theme.colour("line2"))
        painter.setBrush(theme.colour("paper"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        body = self._document.pageSize()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(rect.topLeft())
        painter.scale(self._zoom / 100, self._zoom / 100)
        self._paint_foot(painter, number)
        painter.translate(SIDE, TOP - number * body.height())
        self._document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        painter.setFont(theme.font(13, family=theme.SERIF))
        painter.setPen(theme.colour("paper_ink"))
        foot = self._foot.format(page=number + 1, pages=self.pages())
        area = QRect(SIDE, PAGE_HEIGHT - BOTTOM + 16, PAGE_WIDTH - 2 * SIDE, 24)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, foot)
