"""The inspector's place beside a screen; each screen brings its own contents and width."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

NARROWEST = 304


class InspectorFrame(QFrame):
    """Shows the inspector of the current screen; hidden where a screen has none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumWidth(NARROWEST)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)

    def show_page(self, page: QWidget | None) -> None:
        """Bring a screen's inspector to the front; None hides the frame."""
        if page is None:
            self.hide()
            return
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setMinimumWidth(max(NARROWEST, page.minimumWidth()))
        self.show()

    def forget(self) -> None:
        """Delete all pages; for a store that is closed."""
        while (page := self._pages.currentWidget()) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
