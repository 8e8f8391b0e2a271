"""One organization in the inspector: what it is, its offices, who holds a post there, what was met, promised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from attplanner.domain.changes import Ref
from attplanner.domain.organization import OrganizationPage, OrganizationRow
from attplanner.ui.screens.people.columns import class_words
from attplanner.ui.screens.people.lines import (
    add_first,
    follow_ups_section,
    link_line,
    meetings_section,
    people_section,
    statements_section,
)
from attplanner.ui.screens.people.organization_fields import OrganizationFields
from attplanner.ui.screens.people.page_column import PageColumn
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.section import Section

if TYPE_CHECKING:
    from datetime import date

    from attplanner.services.facade import Services


class OrganizationPanel(QWidget):
    """Shows one organization. ``left`` is Esc; ``seat`` names city and State."""

    left = Signal()

    def __init__(self, services: Services, shell: Shell, seat: Callable[[OrganizationRow], str]) -> None:
        super().__init__()
        self._services, self._shell, self._seat = services, shell, seat
        self.title, self.detail = label("", "title", wrap=True), label("", "secondary", wrap=True)
        self.fields = OrganizationFields(services, shell)
        self._pages = QStackedLayout(self)
        self._scroll = PageColumn(self.tr("One organization"), self._head(), self.fields)
        self._pages.addWidget(
            EmptyPage("building-2", self.tr("Nothing chosen"), self.tr("Choose an organization to read about it."))
        )
        self._pages.addWidget(self._scroll)
        self._key = ""

    def show_organization(self, page: OrganizationPage | None, at: date) -> None:
        """Show an organization with who holds a post there on a day; None empties the page."""
        self._pages.setCurrentIndex(0 if page is None else 1)
        if page is None:
            return
        self.title.setText(page.row.name)
        self.detail.setText(" · ".join(part for part in (page.row.acronym, class_words(page.row)) if part))
        self.fields.show_page(page)
        self._show_sections(page, at)
        if page.row.key != self._key:
            self._scroll.verticalScrollBar().setValue(0)
        self._key = page.row.key

    def _show_sections(self, page: OrganizationPage, at: date) -> None:
        services, shell = self._services, self._shell
        people = services.persons.of_organization(page.row.key, at)
        sections = [self._above(page)] if page.parent else []
        sections += [self._offices(page.offices)] if page.offices else []
        sections.append(people_section(shell, self.tr("People with a post here"), people))
        if page.statements:
            sections.append(statements_section(services, page.statements))
        sections.append(meetings_section(services, shell, self.tr("Meetings"), page.activities))
        sections.append(follow_ups_section(services, shell, page.follow_ups, shell.today()))
        self._scroll.set_sections(*sections)

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self.title, self.detail):
            column.addWidget(part)
        return column

    def _above(self, page: OrganizationPage) -> Section:
        section, parent = Section(self.tr("Office or part of")), page.parent or ""
        line = link_line(page.row.of, page.row.of, "", lambda: self._shell.open_ref(Ref("organization", parent)))
        section.body.addWidget(line)
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
        """Put the cursor into the name."""
        self.fields.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
