"""The process of entries that no heading puts into one: that of their date, none, or another one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from attplanner.importers.plan import ImportPlan, PlannedEntry
    from attplanner.services.facade import Services
    from attplanner.ui.widgets.chip import FilterChip

BY_DATE, NONE = "by-date", "none"


class Processes(QObject):
    """What the chip of the process says of entries without one."""

    def __init__(self, chip: FilterChip, services: Services) -> None:
        super().__init__(chip)
        self._chip, self._services = chip, services
        self._by_day: dict[date, str | None] = {}
        known = [(one.label, one.label) for one in services.lexicon().processes if one.treaty == "ATT"]
        chip.set_choices([(BY_DATE, self.tr("From the date")), (NONE, self.tr("None")), *reversed(known)])
        chip.restore(BY_DATE)
        chip.changed.connect(self._cleared)

    def _cleared(self, key: str | None) -> None:
        if key is None:  # no choice is the one that holds by default
            self._chip.restore(BY_DATE)

    def chosen(self) -> str | None:
        """Return the process that all entries without one are to get, None where it is the date's or none."""
        key = self._chip.value()
        return None if key in (BY_DATE, NONE) else key

    def restore(self) -> None:
        """Take the process of the date again, as for every new source."""
        self._chip.restore(BY_DATE)
        self._by_day.clear()

    def show(self, plan: ImportPlan) -> None:
        """Show the chip where it says anything of a plan."""
        lacking = any(entry.kind == "activity" and entry.process is None for entry in plan.entries)
        self._chip.setVisible(lacking or self._chip.value() != BY_DATE)

    def of(self, entry: PlannedEntry) -> str | None:
        """Return the process that an entry gets, by its date as it is decided now where nothing else says so."""
        day = entry.when.start
        if entry.process or entry.kind != "activity" or day is None or self._chip.value() != BY_DATE:
            return entry.process
        if day not in self._by_day:
            self._by_day[day] = self._services.imports.process_of(entry)
        return self._by_day[day]

    def given(self, plan: ImportPlan) -> ImportPlan:
        """Return a plan as it is to be written."""
        return self._services.imports.by_the_dates(plan) if self._chip.value() == BY_DATE else plan
