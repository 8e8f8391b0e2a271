"""The pages of a document as they will be printed: A4, in any size on the screen."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from attplanner.exports.clipboard import lines
from attplanner.exports.document import Document
from attplanner.exports.text_safety import clean
from attplanner.ui import theme
from attplanner.ui.screens.papers.paging import HEIGHT, Pages
from attplanner.ui.screens.papers.typeset import FOOT, RULE, RUNNING, WIDTH, font

# A4 and its margins, in twentieths of a point, as in the template of the Word file
PAGE_WIDTH, PAGE_HEIGHT = 11_906, 16_838
SIDE, TOP = 1_247, 1_417
RUNNING_TOP, RULE_BELOW, FOOT_BOTTOM = 794, 80, 624
DOTS = 1_500  # of them a dot of the screen at one per cent
GAP = 16
FIRST_PARTS = 250  # set at once: some eight pages
SLICE = 0.008  # seconds of setting between two turns of the window
DESCRIBED = 60  # lines that a screen reader is told
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
        self._pages = Pages(Document("en", "", "", ()))
        self._place = self._put = 0  # where one was in the paper before, and where that was put so far
        self._going_on = QTimer(self)
        self._going_on.setInterval(0)
        self._going_on.timeout.connect(lambda: self._go_on(0, SLICE))
        self.verticalScrollBar().valueChanged.connect(self._tell)
        self.verticalScrollBar().setSingleStep(48)

    def show_document(self, document: Document) -> None:
        """Show another document: its first pages at once, the others as they are set."""
        self._place = self._put = self.verticalScrollBar().value()
        self._pages = Pages(document)
        self.setAccessibleDescription("\n".join(islice(lines(document), DESCRIBED)))
        self._go_on(FIRST_PARTS, 0)
        if not self._pages.whole:
            self._going_on.start()
        self.viewport().update()

    def _go_on(self, parts: int, seconds: float) -> None:
        self._pages.go_on(parts, seconds)
        if self._pages.whole:
            self._going_on.stop()
        bar = self.verticalScrollBar()
        stayed = bar.value() == self._put  # nobody went elsewhere meanwhile
        self._measure()
        if stayed:
            bar.setValue(self._place)
            self._put = bar.value()
        self._tell()
        if self._pages.whole:
            self.viewport().update()  # their number is at the foot of each

    def pages(self) -> int:
        """Return how many pages are set."""
        return len(self._pages)

    @property
    def whole(self) -> bool:
        """Tell whether these are all."""
        return self._pages.whole

    def text(self) -> str:
        """Return what is on the pages."""
        return "\n".join(lines(self._pages.document))

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
        return round(PAGE_WIDTH * self._zoom / DOTS)

    def _page_height(self) -> int:
        return round(PAGE_HEIGHT * self._zoom / DOTS)

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(rect.topLeft())
        painter.scale(self._zoom / DOTS, self._zoom / DOTS)
        painter.setPen(QPen(theme.colour("paper_ink"), RULE))
        painter.translate(SIDE, 0)
        self._paint_running(painter, number)
        painter.setClipRect(-SIDE, TOP, PAGE_WIDTH, HEIGHT + RULE)
        for down, piece in self._pages.pieces(number):
            piece.paint(painter, TOP + down)
        painter.restore()

    def _paint_running(self, painter: QPainter, number: int) -> None:
        """Paint what is above and below the text of every page."""
        document = self._pages.document
        total = f"{self.pages()}" if self.whole else "…"
        head = QRect(0, RUNNING_TOP, WIDTH, RUNNING.line)
        foot = QRect(0, PAGE_HEIGHT - FOOT_BOTTOM - FOOT.line, WIDTH, FOOT.line)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for look, area, side, text in (
            (RUNNING, head, left, clean(document.head_left)),
            (RUNNING, head, right, clean(document.head_right)),
            (FOOT, foot, right, document.page.format(page=number + 1, pages=total)),
        ):
            painter.setFont(font(look))
            painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute, text)
        painter.drawLine(0, head.bottom() + RULE_BELOW, WIDTH, head.bottom() + RULE_BELOW)
