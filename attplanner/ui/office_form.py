"""Who keeps the store: name of the office, President and State, process. Used at first run and in the settings."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.office import NewProcess, OfficeInfo
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.ui import theme
from attplanner.ui.clock import today
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.date_field import DateField
from attplanner.ui.widgets.hinted_line import HintedLine
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.name_field import NameField

ANOTHER = "another"  # stands for a process that the office names itself
A_YEAR = timedelta(days=400)  # between two Conferences, and some more


class OfficeForm(QWidget):
    """Four fields; the process proposes its President, which may be typed over. ``changed`` tells of any change.

    A process that is not listed is named here, with its first and last day; ``new_process`` returns it.
    """

    changed = Signal()

    def __init__(self, lexicon: Lexicon, at: date | None = None) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._iso3: str | None = None
        self._proposed = ""
        self._day = at or today()
        self._next = following(lexicon, self._day)
        self.name, self.president, self.process = LevelLine(), LevelLine(), QComboBox()
        self.name.setPlaceholderText(self.tr("CSP4 Presidency"))
        self.state = NameField(self.tr("State of the President"), self._states)
        self.label = HintedLine()
        self.label.setPlaceholderText(self.tr("CSP13 Process"))
        self.start, self.end = DateField(self.tr("First day")), DateField(self.tr("Last day"))
        self._period = _beside(self.start, self.end)
        self._fill_processes()
        self._rows()
        self.process.currentIndexChanged.connect(self._propose)
        self.state.chosen.connect(self._take_state)
        self.state.editingFinished.connect(self._settle_state)
        self.name.textChanged.connect(self.changed)
        now = lexicon.process_at(self._day) or self._next
        shown = self.process.findText(now.label) if now else 0
        self.process.setCurrentIndex(max(shown, 0))
        self._propose()

    def _rows(self) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        for text, widget in (
            (self.tr("Name of the office"), self.name),
            (self.tr("Process"), self.process),
            (self.tr("Name of the process"), self.label),
            (self.tr("First and last day"), self._period),
            (self.tr("President"), self.president),
            (self.tr("State of the President"), self.state),
        ):
            self.add_row(text, widget)

    def add_row(self, text: str, widget: QWidget) -> None:
        """Put another field below, in line with the others."""
        caption = label(text, "label")
        caption.setBuddy(widget)
        widget.setAccessibleName(text)
        self._form.addRow(caption, widget)

    def _fill_processes(self) -> None:
        self.process.addItem(self.tr("None yet"), "")
        if self._next is not None:
            self.process.addItem(self._next.label, self._next)
        for one in sorted(self._lexicon.processes, key=lambda p: -p.ordinal):
            if one.treaty in ("ATT", ""):  # the office's own may be of no treaty
                self.process.addItem(one.label, one.key)
        self.process.addItem(self.tr("Another process …"), ANOTHER)

    def _states(self, text: str, limit: int) -> list[Suggestion]:
        found = self._lexicon.suggest(text, ("state",), limit)
        return [Suggestion(SuggestionKind.STATE, one.key, one.label, iso3=one.key) for one in found]

    def _take_state(self, suggestion: object) -> None:
        self._iso3 = getattr(suggestion, "key", None)

    def _settle_state(self) -> None:
        """Take a State that was typed whole, by any alias; what names none is left to be seen."""
        typed = self.state.text()
        hit = self._lexicon.find_state(typed) or self._lexicon.find_state(typed.upper())  # codes, in small letters
        self._iso3 = hit.iso3 if hit else None
        if hit:
            self.state.setText(self._lexicon.shown_state(hit.iso3))
        if typed.strip() and not hit:
            why = self.tr("No State has this name or code. Type the beginning of one and choose it.")
            self.state.show_hint(self.tr("no such State"), wrong=True, why=why)
        else:
            self.state.show_hint("")

    def _propose(self) -> None:
        """Put in the President of the process, unless somebody typed another one; ask for one that is not listed."""
        process = self.process.currentData()
        for field in (self.label, self._period):
            self._form.setRowVisible(field, process == ANOTHER)
        if self.president.text() not in ("", self._proposed):
            return
        holder = next((h for h in self._lexicon.holders if h.process == process and h.role == "president"), None)
        self._proposed = holder.name if holder else ""
        self.president.setText(self._proposed)
        self._iso3 = holder.iso3 if holder else None
        self.state.setText(self._lexicon.shown_state(holder.iso3) if holder else "")

    def set_info(self, info: OfficeInfo) -> None:
        """Show what is stored."""
        self.process.setCurrentIndex(max(self.process.findData(info.process or ""), 0))
        self.name.setText(info.name)
        self.president.setText(info.president)
        self._proposed = ""
        self._iso3 = info.president_iso3
        self.state.setText(self._lexicon.shown_state(info.president_iso3) if info.president_iso3 else "")

    def info(self) -> OfficeInfo:
        """Return what is typed."""
        return OfficeInfo(
            name=self.name.text().strip(),
            president=self.president.text().strip(),
            president_iso3=self._iso3,
            process=self._listed(),
            set_up=True,
        )

    def _listed(self) -> str | None:
        chosen = self.process.currentData()
        return chosen if isinstance(chosen, str) and chosen not in ("", ANOTHER) else None

    def new_process(self) -> NewProcess | None:
        """Return the process that is chosen where no list has it, None where one has."""
        chosen = self.process.currentData()
        if chosen != ANOTHER:
            return chosen if isinstance(chosen, NewProcess) else None
        first, last = self.start.value(), self.end.value()
        return NewProcess(self.label.text().strip(), first.start if first else None, last.end if last else None)

    def problem(self) -> str:
        """Return why the process cannot be taken, which its field says too and gets the focus; "" when it can."""
        new = self.new_process()
        self.label.show_hint("")
        if new is None:
            return ""
        if not new.label:
            return self._ask(self.label, self.tr("no name"), self.tr("Give the process a name."))
        for field in (self.start, self.end):
            if field.text().strip() and field.value() is None:
                return self._ask(field, self.tr("not understood"), self.tr("A day of the process is not understood."))
        if new.start and new.end and new.end < new.start:
            return self._ask(self.end, self.tr("too early"), self.tr("The process ends before it begins."))
        return ""

    def _ask(self, field: HintedLine, hint: str, problem: str) -> str:
        field.show_hint(hint, wrong=True, why=problem)
        field.setFocus()
        return problem


def _beside(*fields: DateField) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for field in fields:
        field.setPlaceholderText(field.accessibleName())
        row.addWidget(field)
    return made


def following(lexicon: Lexicon, day: date) -> NewProcess | None:
    """Return the process that runs on a day after all that are known: it begins as the last Conference ends.

    None where one that is known runs, or where more than one would lie between.
    """
    known = [one for one in lexicon.processes if one.treaty == "ATT" and one.end]
    last = max(known, key=lambda one: one.ordinal, default=None)
    if last is None or last.end is None or lexicon.process_at(day) or not last.end <= day <= last.end + A_YEAR:
        return None
    return NewProcess(f"CSP{last.ordinal + 1} Process", last.end)
