"""An inspector's page of which a part stays while the rest is read again: what is being typed keeps its cursor."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from attplanner.ui import theme
from attplanner.ui.widgets.section import ScrolledColumn
from attplanner.ui.widgets.tab_order import follow_layouts


class PageColumn(ScrolledColumn):
    """``kept`` are widgets and layouts at the top; the sections below them are replaced."""

    def __init__(self, name: str, *kept: QWidget | QVBoxLayout) -> None:
        super().__init__(name)
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(theme.L, 8, theme.L, theme.L)
        column.setSpacing(0)
        for part in kept:
            if isinstance(part, QWidget):
                column.addSpacing(theme.S)
                column.addWidget(part)
            else:
                column.addLayout(part)
        self._sections = QVBoxLayout()
        column.addLayout(self._sections)
        column.addStretch(1)
        self.setWidget(self.page)

    def set_sections(self, *sections: QWidget) -> None:
        """Show other sections; the old ones are deleted, but not before what they are sending now has arrived."""
        while (item := self._sections.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for section in sections:
            self._sections.addWidget(section)
        follow_layouts(self)
