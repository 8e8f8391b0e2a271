"""World, laid out: filters, the map, the legend with its counts, the list; and which of them are in sight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from attplanner.ui import theme, words
from attplanner.ui.screens.world.columns import MORE
from attplanner.ui.screens.world.legend import Legend
from attplanner.ui.screens.world.map_area import MapArea
from attplanner.ui.screens.world.map_colours import Colouring, colourings
from attplanner.ui.screens.world.map_facts import NOT_PARTY, OPEN
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.texts_play import DUE_GROUPS
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import ChipButton, FilterChip
from attplanner.ui.widgets.choice_popup import Choice, ChoicePopup
from attplanner.ui.widgets.filter_field import FilterField
from attplanner.ui.widgets.flow_layout import FlowLayout
from attplanner.ui.widgets.segmented import Segmented, small_button

if TYPE_CHECKING:
    from attplanner.ui.widgets.confirm import Confirm

BOTH, MAP, LIST = "both", "map", "list"
WIDE = 960  # pixels from which the field to filter by has room beside everything else
LARGE = 1500  # pixels of a window from which all columns have room
CHIPS = ("region", "status", "grouping", "stage", "due", "contact", "export", "import")
BAND_CHIPS = CHIPS[-3:]
"""Chips that only the legend sets: they are seen while they filter."""
OWN_CHIPS = ("stage", "due", "contact")
"""Chips that ask for what the office estimates, promised or logged: whom they leave tells it."""


class ColourChip(ChipButton):
    """By what the map is coloured; ``changed`` carries the key."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._choices: list[Choice] = []
        self._key = ""
        self.clicked.connect(lambda *_: self.open_choices())

    def show_choice(self, choices: list[Choice], key: str) -> None:
        """Offer other colourings, and show which one it is."""
        self._choices, self._key = choices, key
        words_of = next((one.short or one.text for one in choices if one.key == key), "")
        self.set_parts(self.tr("Colour by"), words_of, trail="chevron-down")

    def open_choices(self) -> None:
        """Show the colourings below the chip."""
        popup = ChoicePopup(self._choices, self._key, self)
        popup.chosen.connect(lambda key: self.changed.emit(str(key)))
        popup.open_below(self)


class WorldView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.colourings = colourings()
        self.filter = FilterField(
            self.tr("Filter the States by any name, in any language"),
            self.tr("Filter by any name"),
            self.tr("Filter by any name, in any language, without accents, or by words: “ASEAN, not party” (Ctrl+F)"),
        )
        self.filter.setFixedWidth(188)
        self.find_button = small_button("search", self.tr("Filter by any name"), "Ctrl+F")
        self.find_button.setFixedSize(28, 28)
        self.typed: dict[str, str] = {}
        self._chips = self._make_chips()
        self.region, self.status, self.grouping = (self._chips[name] for name in ("region", "status", "grouping"))
        self.colour = ColourChip()
        self.parts = Segmented(
            [(BOTH, self.tr("Map and list")), (MAP, self.tr("Map")), (LIST, self.tr("List"))], self.tr("Show")
        )
        self.map_area, self.legend = MapArea(), Legend(self.colourings["status"])
        self.table = TableView(self.tr("States"))
        self.nothing = EmptyPage("globe", self.tr("No State fits"), self.tr("Take a filter away to see more States."))
        self._large: bool | None = None
        self._restored = False  # whether the columns are as they were in an earlier run
        self.pages = QStackedWidget()
        self._confirm: Confirm | None = None
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        self._lay_out()
        self.show_parts(BOTH)

    def _make_chips(self) -> dict[str, FilterChip]:
        made = {
            "region": FilterChip(self.tr("Region")),
            "status": FilterChip(self.tr("Status")),
            "grouping": FilterChip(self.tr("Member of")),
            "stage": FilterChip(self.tr("Stage")),
            "due": FilterChip(self.tr("Due")),
        }
        made["status"].set_choices(
            [*self.colourings["status"].choices(), Choice(NOT_PARTY, self.tr("Not a State Party"))]
        )
        made["stage"].set_choices(self.colourings["stage"].choices())
        groups = [Choice(one, words.word("due_groups", one)) for one in DUE_GROUPS if one != "closed"]
        made["due"].set_choices([Choice(OPEN, self.tr("Anything open")), *groups])
        for name in BAND_CHIPS:
            made[name] = FilterChip(self.colourings[name].short)
            made[name].set_choices(self.colourings[name].choices())
        return made

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the list, by name."""
        return self._chips

    def narrowed_by_own(self) -> bool:
        """Tell whether what is asked for is internal."""
        wanted = self.wanted()
        return any(wanted[name] is not None for name in OWN_CHIPS)

    def wanted(self) -> dict[str, str | None]:
        """Return what each chip asks for, or the words that are typed in its place; None for all."""
        return {name: chip.value() for name, chip in self._chips.items()} | self.typed

    # -- laying out -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter_bar())
        column.addWidget(self.map_area, 1)
        column.addWidget(self.legend)
        column.addWidget(self.pages, 1)

    def _filter_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "filterbar")
        bar.setMinimumHeight(theme.FILTER_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.M, 8, theme.M, 8)
        row.setSpacing(theme.S)
        flow = FlowLayout(gap=6, line_gap=6)
        for widget in (self.find_button, self.filter, *self._chips.values()):
            flow.addWidget(widget)
        row.addLayout(flow, 1)
        for key, icon in ((BOTH, "rows-2"), (MAP, "map"), (LIST, "list")):
            self.parts.set_icon(key, icon)
        for button in self.parts.buttons():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setToolTip(button.text())
            theme.set_property(button, "scale", "small")
        for last in (self.colour, self.parts):
            row.addWidget(last, alignment=Qt.AlignmentFlag.AlignTop)
        return bar

    def confirm(self) -> Confirm:
        """Return the line below the filters that asks; it is made when something is to be asked."""
        if self._confirm is None:
            from attplanner.ui.widgets.confirm import Confirm

            self._confirm = Confirm()
            self._column.insertWidget(1, self._confirm)
        return self._confirm

    def show_parts(self, key: str) -> None:
        """Show map and list, or one of them."""
        self.parts.set_value(key if self.parts.has(key) else BOTH)
        self.map_area.setVisible(self.has_map())
        self.pages.setVisible(self.parts.value() != MAP)
        self.legend.show_map(self.has_map())

    def has_map(self) -> bool:
        """Tell whether the map is in sight."""
        return self.parts.value() != LIST

    def show_colouring(self, colouring: Colouring, offered: list[Choice]) -> None:
        """Show what the colours mean, and by what else the map can be coloured."""
        self.legend.show_colouring(colouring)
        self.colour.show_choice(offered, colouring.key)

    def tidy(self) -> None:
        """Have only those parts of the bar in sight that are of use: room is scarce on a small screen."""
        typed = bool(self.filter.wanted()) or self.filter.hasFocus() or self.width() >= WIDE
        self.filter.setVisible(typed)
        self.find_button.setVisible(not typed)
        for name in BAND_CHIPS:
            self._chips[name].setVisible(self._chips[name].value() is not None)

    def open_filter(self) -> None:
        """Show the field to filter by and put the cursor there."""
        self.show_filter()
        self.filter.take_focus()

    def show_filter(self) -> None:
        """Show the field to filter by in the place of its button."""
        self.filter.show()
        self.find_button.hide()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.tidy()

        self._fit_columns()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Show all columns or fewer when the window becomes large or small; in between they are as the user wants."""
        large = self.window().width() >= LARGE
        if not self.isVisible() or large is self._large:
            return
        first, self._large = self._large is None, large
        if not (first and self._restored):
            self._choose_columns()

    def _choose_columns(self) -> None:
        head, model = self.table.horizontalHeader(), self.table.model()
        if isinstance(model, RowTableModel):
            for number, column in enumerate(model.columns):
                head.setSectionHidden(number, column.key in MORE and not self._large)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up what of the view was remembered."""
        self.show_parts(str(state.get("show") or BOTH))
        for name, chip in self._chips.items():
            chip.restore(str(state.get(name) or "") or None)
        kept = state.get("columns")
        if isinstance(kept, Mapping) and "pathway" in str(kept.get("order")):
            self._restored = True
            self.table.restore_columns(kept)
        self.tidy()
