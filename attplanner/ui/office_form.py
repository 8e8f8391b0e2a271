"""Who keeps the store: name of the office, President and State, process. Used at first run and in the settings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.office import OfficeInfo
from attplanner.domain.queries import Suggestion, SuggestionKind
from attplanner.ui import theme
from attplanner.ui.clock import today
from attplanner.ui.level_lines import LevelLine
from attplanner.ui.widgets.labels import label
from attplanner.ui.widgets.name_field import NameField


class OfficeForm(QWidget):
    """Four fields; the process proposes its President, which may be typed over. ``changed`` tells of any change."""

    changed = Signal()

    def __init__(self, lexicon: Lexicon, at: date | None = None) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._iso3: str | None = None
        self._proposed = ""
        self.name, self.president, self.process = LevelLine(), LevelLine(), QComboBox()
        self.name.setPlaceholderText(self.tr("CSP4 Presidency"))
        self.state = NameField(self.tr("State of the President"), self._states)
        self._fill_processes()
        self._rows()
        self.process.currentIndexChanged.connect(self._propose)
        self.state.chosen.connect(self._take_state)
        self.state.editingFinished.connect(self._settle_state)
        self.name.textChanged.connect(self.changed)
        now = lexicon.process_at(at or today())
        self.process.setCurrentIndex(max(self.process.findData(now.key if now else ""), 0))
        self._propose()

    def _rows(self) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        for text, widget in (
            (self.tr("Name of the office"), self.name),
            (self.tr("Process"), self.process),
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
        for one in sorted(self._lexicon.processes, key=lambda p: -p.ordinal):
            if one.treaty == "ATT":
                self.process.addItem(one.label, one.key)

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
        """Put in the President of the process, unless somebody typed another one."""
        if self.president.text() not in ("", self._proposed):
            return
        process = self.process.currentData()
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
            process=self.process.currentData() or None,
            set_up=True,
        )
