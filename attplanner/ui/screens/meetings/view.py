"""Meetings, laid out: the filter bar and the list. The behaviour is in ``screen.py``."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attplanner.domain.activity import ActivityState, Form
from attplanner.domain.handling import Handling
from attplanner.domain.queries import MeetingFilter, MeetingOrder, Stakeholder
from attplanner.ui import theme, words
from attplanner.ui.screens.meetings.bar import FilterBar, OrderChip
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.cards import EmptyPage
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.choice_popup import Choice, handling_choices
from attplanner.ui.widgets.edges import set_edges
from attplanner.ui.widgets.filter_field import FilterField
from attplanner.ui.widgets.labels import IconLabel, label

LIST, NOTHING, EMPTY = range(3)


class HiddenNotice(QFrame):
    """Says that a meeting is in the log although the list does not show it; ``wanted`` carries its id."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._meeting = ""
        self.setProperty("message", "info")
        self.text = label(wrap=True)
        self.show_it = QPushButton(self.tr("Show it"))
        self.show_it.setProperty("scale", "small")
        self.show_it.clicked.connect(lambda: self.wanted.emit(self._meeting))
        row = QHBoxLayout(self)
        set_edges(row, theme.M, 6, theme.S, 6)
        row.setSpacing(theme.S)
        row.addWidget(IconLabel("eye-off", "accent_text"))
        row.addWidget(self.text, 1)
        row.addWidget(self.show_it)
        self.hide()

    def show_meeting(self, named: str, meeting: str) -> None:
        """Tell of a meeting; "" when nothing is hidden."""
        self._meeting = meeting
        said = self.tr("{0} is in the log; the filter hides it.").format(named) if named else ""
        self.text.setText(said)
        self.show_it.setAccessibleName(f"{self.show_it.text()}: {named}")
        self.setVisible(bool(named))


class MeetingsView(QWidget):
    """The parts of the screen; ``screen.py`` connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.filter = FilterField(
            self.tr("Filter the meetings by any word"),
            self.tr("Filter"),
            self.tr("Filter by any word, without accents (Ctrl+F)"),
        )
        self.process, self.state = FilterChip(self.tr("Process")), FilterChip(self.tr("State"))
        self.handling, self.hints = FilterChip(self.tr("Handling")), FilterChip(self.tr("Hints"))
        self.city, self.stakeholder = FilterChip(self.tr("City")), FilterChip(self.tr("Class"))
        self.region, self.form = FilterChip(self.tr("Region")), FilterChip(self.tr("Form"))
        self.held, self.order = FilterChip(self.tr("Held")), OrderChip(self.tr("Order"), self._orders())
        self.hidden = HiddenNotice()
        self._offer()
        self.table = TableView(self.tr("Meetings"))
        self.table.horizontalHeader().setSectionsMovable(False)
        self.nothing = EmptyPage("square-pen", "", "")
        self.nothing.set_words(self.tr("No meeting fits"), self.tr("Take a filter away to see more meetings."))
        self.empty = EmptyPage("square-pen", "", "")
        self.empty.set_words(
            self.tr("No meetings yet"),
            self.tr("Write the first one in a line: when, where, with whom. Or bring in a paper that lists them."),
        )
        self.pages = QStackedWidget()
        for page in (self.table, self.nothing, self.empty):
            self.pages.addWidget(page)
        self._lay_out()

    def _offer(self) -> None:
        """Give the chips whose choices are fixed their choices."""
        self.handling.set_choices(handling_choices())
        self.hints.set_choices([Choice("open", self.tr("with open questions"), "circle-question-mark")])
        self.form.set_choices([(one.value, words.word("forms", one.value)) for one in Form])
        self.stakeholder.set_choices([(one.value, words.word("stakeholders", one.value)) for one in Stakeholder])
        self.held.set_choices([(one.value, words.word("activity_states", one.value)) for one in ActivityState])

    def _orders(self) -> list[tuple[str, str, str]]:
        return [
            (MeetingOrder.ANNEX.value, self.tr("As in Annex A"), self.tr("Annex A")),
            (MeetingOrder.SOURCE.value, self.tr("As in the source"), self.tr("Source")),
            (MeetingOrder.DATE.value, self.tr("Newest first"), self.tr("Newest")),
        ]

    def chips(self) -> dict[str, FilterChip]:
        """Return the chips that narrow the list, by name; the first ones are in sight where there is little room."""
        return {
            "process": self.process,
            "city": self.city,
            "stakeholder": self.stakeholder,
            "state": self.state,
            "handling": self.handling,
            "hints": self.hints,
            "region": self.region,
            "form": self.form,
            "held": self.held,
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = FilterBar(self.filter, tuple(self.chips().values()), self.order)
        column.addWidget(self.bar)
        column.addWidget(self.hidden)
        column.addWidget(self.pages, 1)
        self._column = column

    def put_strip(self, strip: QWidget) -> None:
        """Show a strip between the filter bar and the list."""
        self._column.insertWidget(1, strip)

    def wanted(self) -> MeetingFilter:
        """Return what field and chips ask for."""
        return filter_of(self.filter.wanted(), {name: chip.value() for name, chip in self.chips().items()})


def filter_of(text: str, chosen: Mapping[str, str | None]) -> MeetingFilter:
    """Return what a text and the values of the chips by their names ask for."""
    stakeholder, handling, form, held = (chosen.get(one) for one in ("stakeholder", "handling", "form", "held"))
    return MeetingFilter(
        text=text,
        process=chosen.get("process"),
        iso3=chosen.get("state"),
        region=chosen.get("region"),
        stakeholder=Stakeholder(stakeholder) if stakeholder else None,
        city=chosen.get("city"),
        handling=Handling(handling) if handling else None,
        form=Form(form) if form else None,
        state=ActivityState(held) if held else None,
        hints=chosen.get("hints") is not None,
    )
