"""People, laid out: filters, who may be the same, both lists, and the line that adds somebody. No conditions."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attplanner.ui import icons, theme
from attplanner.ui.actions import with_shortcut
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.screens.people.columns import classes
from attplanner.ui.screens.people.likeness_strip import LikenessStrip
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.filter_field import FilterField
from attplanner.ui.widgets.segmented import Segmented

PEOPLE, ORGANIZATIONS = "people", "organizations"
ADD_KEYS = "Ctrl+Shift+Y"
MONTHS = (3, 6, 12, 24)


class PeopleView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.filter = FilterField(
            self.tr("Filter by name, post, State or organization"),
            self.tr("Filter"),
            self.tr("Filter by any word, without accents (Ctrl+F)"),
        )
        self.kind = Segmented(
            [(PEOPLE, self.tr("People")), (ORGANIZATIONS, self.tr("Organizations"))], self.tr("Show")
        )
        self.state, self.city = FilterChip(self.tr("State")), FilterChip(self.tr("Met in"))
        self.silent, self.cls = FilterChip(self.tr("Not met for")), FilterChip(self.tr("Class"))
        self.silent.set_choices([(str(n), self.tr("%n months", "", n)) for n in MONTHS])
        self.cls.set_choices(classes())
        self.likeness = LikenessStrip()
        self.tables = {PEOPLE: TableView(self.tr("People")), ORGANIZATIONS: TableView(self.tr("Organizations"))}
        self.nothing = EmptyPage("users", self.tr("Nobody fits"), self.tr("Take a filter away to see more."))
        self.empty = EmptyPage(
            "users",
            self.tr("Nobody was met yet"),
            self.tr(
                "People come here by themselves when a meeting names them, with the post that they hold. A post "
                "outlives its holder: who comes after is put in its place, and the meetings stay with both."
            ),
        )
        self.pages = QStackedWidget()
        for page in (*self.tables.values(), self.nothing, self.empty):
            self.pages.addWidget(page)
        self.add = QPushButton()
        self.add.setProperty("scale", "small")
        icons.put(self.add, "plus", size=14)
        self.line = LevelLine()
        self.line.hide()
        self._lay_out()

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the lists, by name."""
        return {"state": self.state, "city": self.city, "silent": self.silent, "cls": self.cls}

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        (head, head_row), (self.foot, foot_row) = _bar(), _bar()
        for widget in (self.filter, self.kind, *self.chips().values()):
            head_row.addWidget(widget)
        for chip in self.chips().values():
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head_row.addStretch(1)
        foot_row.addWidget(self.add)
        foot_row.addWidget(self.line, 1)
        foot_row.addStretch(0)
        for part in (head, self.likeness):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)

    def show_kind(self, kind: str) -> None:
        """Show the chips that narrow this list."""
        self.kind.set_value(kind)
        people = kind == PEOPLE
        for chip in (self.city, self.silent):
            chip.setVisible(people)
        self.cls.setVisible(not people)
        self.add.setText(self.tr("Add a person") if people else self.tr("Add an organization"))
        self.add.setToolTip(with_shortcut(self.add.text(), ADD_KEYS))
        named = self.tr("Name of a new person") if people else self.tr("Name of a new organization")
        self.line.setAccessibleName(named)
        self.line.setPlaceholderText(
            self.tr("Name of the person; Enter adds it, Esc leaves")
            if people
            else self.tr("Name of the organization; Enter adds it, Esc leaves")
        )
        self.likeness.want(people)


def _bar() -> tuple[QFrame, QHBoxLayout]:
    bar = QFrame()
    bar.setProperty("role", "filterbar")
    bar.setFixedHeight(theme.FILTER_BAR)
    row = QHBoxLayout(bar)
    row.setContentsMargins(theme.M, 0, theme.M, 0)
    row.setSpacing(6)
    return bar, row
