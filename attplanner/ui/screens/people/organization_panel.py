"""One organization in the inspector: names, class, seat, its offices, who holds a post there, meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.organization import OrganizationPage, OrganizationRow
from attplanner.ui.screens.people.columns import class_words
from attplanner.ui.screens.people.lines import add_first, link_line, meetings_section, people_section
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.section import ScrolledColumn, Section
from attplanner.ui.widgets.tab_order import follow_layouts

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services


class OrganizationPanel(QWidget):
    """Shows one organization. ``left`` is Esc; ``seat`` names city and State."""

    left = Signal()

    def __init__(self, services: Services, shell: Shell, seat: Callable[[OrganizationRow], str]) -> None:
        super().__init__()
        self._services, self._shell, self._seat = services, shell, seat
        self._pages = QStackedLayout(self)
        self._scroll = ScrolledColumn(self.tr("One organization"))
        self._pages.addWidget(
            EmptyPage("building-2", self.tr("Nothing chosen"), self.tr("Choose an organization to read about it."))
        )
        self._pages.addWidget(self._scroll)

    def show_organization(self, page: OrganizationPage | None, at: date) -> None:
        """Show an organization with who holds a post there on a day; None empties the page."""
        self._pages.setCurrentIndex(0 if page is None else 1)
        if page is None:
            self._scroll.set_sections()
            return
        people = self._services.persons.of_organization(page.row.key, at)
        sections: list[QWidget] = [self._head(page.row), self._facts(page)]
        if page.offices:
            sections.append(self._offices(page.offices))
        sections.append(people_section(self._shell, self.tr("People with a post here"), people))
        sections.append(meetings_section(self._services, self._shell, self.tr("Meetings"), page.activities))
        self._scroll.set_sections(*sections)
        follow_layouts(self._scroll)

    def _head(self, row: OrganizationRow) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(row.name, "title", wrap=True))
        said = " · ".join(part for part in (row.acronym, class_words(row)) if part)
        column.addWidget(label(said, "secondary", wrap=True))
        return head

    def _facts(self, page: OrganizationPage) -> Section:
        section = Section(self.tr("Facts"))
        parent = page.parent
        if parent:
            line = link_line(page.row.of, page.row.of, "", lambda: self._shell.open_ref(Ref("organization", parent)))
            section.add_text(self.tr("Office or part of"))
            section.body.addWidget(line)
        if self._seat(page.row):
            section.add_line(self.tr("Seat"), self._seat(page.row))
        if page.names:
            section.add_text(self.tr("Also called: {0}").format("; ".join(page.names)))
        return section

    def _offices(self, offices: Sequence[OrganizationRow]) -> Section:
        section = Section(self.tr("Offices and bodies"), str(len(offices)))

        def lines(some: Sequence[OrganizationRow]) -> list[QWidget]:
            return [self._office(one) for one in some]

        add_first(section, offices, lines)
        return section

    def _office(self, row: OrganizationRow) -> QWidget:
        return link_line(
            row.acronym or row.name, row.name, row.name if row.acronym else self._seat(row),
            lambda: self._shell.open_ref(Ref("organization", row.key)),
        )  # fmt: skip

    def take_focus(self) -> None:
        """Put the focus on the first thing that can be opened."""
        self._scroll.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
