"""The top bar: search, the date of every status, undo and redo, and the one button that logs a meeting."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from attplanner.domain.dates import Precision, When
from attplanner.ui import icons, theme, words
from attplanner.ui.search_field import SearchField
from attplanner.ui.widgets.chip import ChipButton
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.segmented import small_button


class AsAtPopup(QFrame):
    """Asks for the date of every status: a date as people write it, or today."""

    def __init__(self, button: AsAtButton) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.S)
        column.addWidget(label(self.tr("Show every status as at"), "heading"))
        self.field = DateField(self.tr("Date of every status"))
        self.field.setPlaceholderText(self.tr("29 May 2018"))
        self.field.setMinimumWidth(260)
        self.field.committed.connect(self._take)
        column.addWidget(self.field)
        today = QPushButton(self.tr("Today"))
        today.setProperty("scale", "small")
        today.clicked.connect(lambda: self._choose(None))
        column.addWidget(today, alignment=Qt.AlignmentFlag.AlignLeading)

    def _take(self, value: When) -> None:
        if value.start is not None:
            # of a month or a year its last day, so that "2018" shows how that year ended
            self._choose(value.start if value.precision is Precision.DAY else value.end)

    def _choose(self, at: date | None) -> None:
        self.close()
        self._button.choose(at)


class AsAtButton(ChipButton):
    """Shows the date of every status; ``changed`` carries a date, None for today."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="plain", padding=8)
        self._at: date | None = None
        self.clicked.connect(self.open)
        self._show()

    def chosen(self) -> date | None:
        """Return the date that was chosen, None while it is today."""
        return self._at

    def choose(self, at: date | None) -> None:
        """Take another date; ``changed`` is sent when it is another one."""
        if at == self._at:
            return
        self._at = at
        self._show()
        self.changed.emit(at)

    def open(self) -> None:
        """Ask for a date below the button."""
        popup = AsAtPopup(self)
        popup.adjustSize()
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self.width() - popup.width())
        popup.move(corner)
        popup.show()
        popup.field.setFocus()

    def _show(self) -> None:
        value = words.day(self._at) if self._at else self.tr("today")
        self.set_parts(self.tr("As at"), value, lead="calendar", trail="chevron-down")
        self.setToolTip(self.tr("The date of every status (Ctrl+D)"))


class TopBar(QFrame):
    """48 pixels along the top."""

    def __init__(self, undo: QAction, redo: QAction, log: QAction) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(theme.TOP)
        self.search = SearchField()
        self.as_at = AsAtButton()
        self.undo, self.redo = _bound(undo), _bound(redo)
        self.log = QPushButton(" " + self.tr("Log a meeting"))  # a space more than the style leaves behind an icon
        self.log.setProperty("kind", "primary")
        icons.put(self.log, "plus", "on_accent", 14)
        self.log.setAccessibleName(self.log.text().strip())
        self.log.setToolTip(log.toolTip())
        self.log.clicked.connect(log.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 1, theme.M, 0)
        row.setSpacing(theme.S)
        self.search.setMaximumWidth(372)
        row.addWidget(self.search, 3)
        row.addWidget(self.as_at)
        row.addStretch(2)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addWidget(self.log)


def _bound(act: QAction) -> QToolButton:
    """Return a button that follows an action: enabled, tooltip, name."""
    button = small_button(str(act.property("iconName")), act.text())

    def follow() -> None:
        button.setEnabled(act.isEnabled())
        button.setToolTip(act.toolTip())
        button.setAccessibleName(act.text())

    act.changed.connect(follow)
    button.clicked.connect(act.trigger)
    follow()
    return button
