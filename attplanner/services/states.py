"""States: the list at a date, one State's page, and corrections that stay apart from what was shipped."""

from __future__ import annotations

from datetime import date

from attplanner.domain.dates import Precision
from attplanner.domain.state import StatePage, StateRow
from attplanner.domain.treaty_status import Status, StatusAt


class StateService:
    """The World screen's reads and the office's corrections of facts."""

    def rows(
        self,
        at: date,
        text: str = "",
        status: Status | None = None,
        region: str | None = None,
        grouping: str | None = None,
    ) -> list[StateRow]:
        """Return the States at a date, by UN name. ``text`` matches any alias in any language, without accents."""
        raise NotImplementedError

    def page(self, iso3: str, at: date) -> StatePage:
        """Return everything about one State at a date. Raises ``state-unknown``."""
        raise NotImplementedError

    def status(self, iso3: str, at: date) -> StatusAt:
        """Return the official status of one State at a date. Raises ``state-unknown``."""
        raise NotImplementedError

    def regions(self) -> list[str]:
        """Return the UN regional groups, and "No group" at the end."""
        raise NotImplementedError

    def groupings(self) -> list[tuple[str, str]]:
        """Return key and English name of every grouping that has members, by name."""
        raise NotImplementedError

    def suggest(self, text: str, limit: int = 10) -> list[tuple[str, str]]:
        """Return ISO3 code and UN name of States whose names in any language begin with ``text``."""
        raise NotImplementedError

    def correct_action(
        self, action_id: str, start: date, end: date, precision: Precision, source: str, note: str = ""
    ) -> str:
        """Put the office's date of a treaty action in the place of the shipped one; return the new row's id."""
        raise NotImplementedError

    def add_action(
        self, iso3: str, action: str, start: date, end: date, precision: Precision, source: str, note: str = ""
    ) -> str:
        """Add a treaty action that was not shipped; return its id."""
        raise NotImplementedError

    def correct_state(self, iso3: str, field: str, value: str, source: str) -> str:
        """Put the office's value of one fact of a State in the place of the shipped one; return the new row's id.

        ``field``: ``un_group``, ``m49_subregion``, ``un_status``, ``capital``, ``note``, ``name`` or ``alias``.
        """
        raise NotImplementedError

    def uncorrect(self, row_id: str) -> None:
        """Take a correction back: the shipped fact counts again."""
        raise NotImplementedError
