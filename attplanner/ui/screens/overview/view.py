"""Overview, laid out: the quick line with the day, and five cards, in a grid that fits 1280 × 720."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import Side
from attplanner.domain.overview import SOON, DueLine, NextMeeting, Overview, Reached, StalePathway
from attplanner.domain.stated_figure import StatedFigure
from attplanner.domain.treaty_status import Status
from attplanner.ui import theme, words
from attplanner.ui.screens.overview.card_list import CardLine, CardList
from attplanner.ui.screens.overview.cards import NoteLink, OverviewCard
from attplanner.ui.screens.overview.coverage import Coverage, CoverageLegend
from attplanner.ui.screens.overview.figures import FigureButton
from attplanner.ui.screens.overview.quick_line import QuickLine
from attplanner.ui.screens.overview.stale import StaleLook, columns
from attplanner.ui.tables.row_table import RowTableModel
from attplanner.ui.tables.table_view import TableView
from attplanner.ui.widgets.labels import ElidedLabel, IconLabel, label, rule


class OverviewView(QWidget):
    """The parts of the screen; ``screen.py`` connects them, the first look shows them as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = QuickLine()
        self.day, self.next = label("", "daytitle"), ElidedLabel("", "secondary")
        self._make_meetings()
        self._make_due()
        self._make_reached()
        self._make_coverage()
        self._make_stale()
        self._lay_out()

    # -- cards ----------------------------------------------------------------------------------------------------

    def _make_meetings(self) -> None:
        self.planned = NoteLink()
        self.meetings = CardList(self.tr("Next planned meetings"), "calendar-clock")
        self.meetings_card = OverviewCard("calendar-clock", self.tr("Next planned meetings"), self.planned)
        self.meetings_card.hold(
            self.meetings,
            self.tr("Nothing is planned. What is logged with a date to come is planned: begin in the line above."),
        )

    def _make_due(self) -> None:
        self.open = NoteLink()
        self.due = CardList(self.tr("Due follow-ups"))
        self.due_card = OverviewCard("list-checks", self.tr("Due follow-ups"), self.open)
        self.due_card.hold(
            self.due,
            self.tr("Nothing is left to do. What somebody promised, or we did, comes here until it is done."),
        )

    def _make_reached(self) -> None:
        self.entries = NoteLink()
        self.reached_card = OverviewCard("handshake", self.tr("States reached"), self.entries)
        self.named, self.stated, self.groups = FigureButton(), FigureButton(), FigureButton()
        for button in (self.named, self.stated, self.groups):
            self.reached_card.body.addWidget(button, 1)
            self.reached_card.body.addWidget(rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("info", "ink3", 14))
        head.addWidget(label(self.tr("Three figures, never merged"), "heading"), 1)
        foot.addLayout(head)
        self.grouping = label("", "secondary", wrap=True)
        foot.addWidget(self.grouping)
        self.reached_card.body.addLayout(foot)

    def _make_coverage(self) -> None:
        self.parties = NoteLink()
        self.coverage_card = OverviewCard("globe", self.tr("Coverage by region"), self.parties)
        self.coverage, legend = Coverage(), CoverageLegend()
        self.coverage.follow(self.parties)
        legend.setFixedHeight(34)
        self.coverage_card.body.addWidget(self.coverage, 1)
        self.coverage_card.body.addWidget(rule())
        self.coverage_card.body.addWidget(legend)

    def _make_stale(self) -> None:
        self.stale_note = NoteLink()
        self.stale_card = OverviewCard("clock", self.tr("Stale pathways"), self.stale_note)
        self.stale = TableView(self.tr("Stale pathways"))
        self.stale.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.stale_model: RowTableModel[StalePathway] = RowTableModel(columns(), lambda row: row.iso3, self)
        self.stale.set_table(self.stale_model, StaleLook(self.stale_model.columns))
        self.stale_card.hold(
            self.stale,
            self.tr("No estimate rests on old evidence. Where a State stands is estimated on its page in World."),
        )

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.day, alignment=Qt.AlignmentFlag.AlignTrailing)
        top.addWidget(self.next)
        far = Qt.AlignmentFlag.AlignLeft if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self.next.setAlignment(far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.L, 14, theme.L, theme.L)
        grid.setSpacing(theme.M)
        for place, share in enumerate((392, 106, 214, 106, 214)):
            grid.setColumnStretch(place, share)
        grid.addWidget(self.line, 0, 0, 1, 4)
        grid.addLayout(top, 0, 4)
        grid.addWidget(self.meetings_card, 1, 0)
        grid.addWidget(self.due_card, 1, 1, 1, 2)
        grid.addWidget(self.reached_card, 1, 3, 1, 2)
        grid.addWidget(self.coverage_card, 2, 0)
        grid.addWidget(self.stale_card, 2, 1, 1, 4)
        grid.setRowStretch(1, 280)
        grid.setRowStretch(2, 266)
        for card in self.cards():
            card.setMinimumSize(200, 160)

    def cards(self) -> tuple[OverviewCard, ...]:
        """Return the cards, in the order of reading."""
        return self.meetings_card, self.due_card, self.reached_card, self.coverage_card, self.stale_card

    # -- contents -------------------------------------------------------------------------------------------------

    def show_overview(self, found: Overview) -> None:
        """Show everything."""
        self.day.setText(words.day(found.today, "dddd d MMMM yyyy"))
        self.next.set_full(self._next(found))
        self._show_meetings(found)
        self._show_due(found)
        self._show_reached(found.reached)
        parties = sum(one.number(Status.PARTY) for one in found.coverage)
        at = words.short_day(found.at)
        self.parties.say(self.tr("%n States Parties, {0}", "", parties).format(at))
        self.coverage.set_regions(found.coverage)
        self.stale_note.say(self._stale_words(found))
        self.stale_model.set_rows(found.stale)
        self.stale_card.tell(full=bool(found.stale))

    def _next(self, found: Overview) -> str:
        if not found.meetings:
            return self.tr("Nothing planned")
        first = found.meetings[0]
        said = first.text or first.place or self.tr("a meeting")
        return self.tr("{0}: {1}").format(self._ahead(first.when, found), said)

    def _ahead(self, when: When, found: Overview) -> str:
        """Return how far a date lies ahead, as exactly as it is known: "Tomorrow", "in 34 days", "July 2027"."""
        if when.start is None or when.precision is not Precision.DAY:
            return words.when(when)
        days = (when.start - found.today).days
        if days < 0:
            return self.tr("Under way")
        near = (self.tr("Today"), self.tr("Tomorrow"))
        return near[days] if days < len(near) else self.tr("In %n days", "", days)

    def _show_meetings(self, found: Overview) -> None:
        self.meetings.set_lines([self._meeting_line(one, found) for one in found.meetings])
        self.meetings_card.tell(full=bool(found.meetings))
        self.planned.say(self.tr("%n planned", "", found.planned) if found.planned else "")

    def _meeting_line(self, one: NextMeeting, found: Overview) -> CardLine:
        title = one.text or one.place or self.tr("A meeting")
        when = words.when(one.when, short=True)
        detail = ", ".join(part for part in (when, one.time, one.place if one.text else "") if part)
        near = one.when.precision is Precision.DAY and one.when.start is not None
        tone = "warn" if near and one.when.start is not None and one.when.start - found.today <= SOON else ""
        return CardLine(one.id, title, detail, self._ahead(one.when, found) if near else "", tone)

    def _show_due(self, found: Overview) -> None:
        self.due.set_lines([self._due_line(one, found) for one in found.due])
        self.due_card.tell(full=bool(found.due))
        soon = self.tr("%n within 7 days", "", found.soon)
        opened = self.tr("%n open", "", found.open)
        self.open.say(self.tr("{0}, {1}").format(opened, soon) if found.open else "")

    def _due_line(self, one: DueLine, found: Overview) -> CardLine:
        theirs = words.word("sides", one.side.value) if one.side is Side.THEIRS else ""
        detail = " · ".join(part for part in (one.who, theirs) if part)
        date = words.day(one.due, "d MMM" if one.due and one.due.year == found.today.year else "d MMM yyyy")
        tone = ""
        if one.due is not None:
            tone = "bad" if one.due < found.today else "warn" if one.due - found.today <= SOON else ""
        return CardLine(one.id, one.text, detail, date, tone)

    def _show_reached(self, found: Reached) -> None:
        self.entries.say(self.tr("%n entries", "", found.entries))
        self.named.say(str(found.named), self.tr("named in the log"), self.tr("each with the entries that prove it"))
        self.stated.say(*self._stated(found.stated))
        for button, there in ((self.named, found.named), (self.stated, found.stated), (self.groups, found.groups)):
            button.setEnabled(bool(there))
        self.groups.say(str(found.groups), self.tr("groups met"), self.tr("members not counted as named"))
        self.grouping.setText(self.tr("Each opens what is behind it. Grouping: UN regional groups."))

    def _stated(self, figure: StatedFigure | None) -> tuple[str, str, str]:
        if figure is None:
            return "–", self.tr("stated by a source"), self.tr("no source in the store states a figure")
        return str(figure.number), self.tr("stated by the source"), figure.document or figure.of

    def _stale_words(self, found: Overview) -> str:
        if not found.stale:
            return ""
        number = self.tr("%n of our estimates", "", len(found.stale))
        older = self.tr("older than %n days", "", found.stale_after)
        return self.tr("{0} with evidence {1}, as at {2}").format(number, older, words.day(found.at))
