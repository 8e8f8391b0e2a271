"""What the window remembers between runs: sizes, the screen, filters by key, columns. No content of a store."""

from __future__ import annotations

from collections.abc import Mapping

from attplanner import settings

NAME = "window"


class Memory:
    """Plain JSON values by name, kept among the user's settings; with ``lasting`` False only in this run."""

    def __init__(self, *, lasting: bool = True) -> None:
        self._lasting = lasting
        kept = settings.load().get(NAME) if lasting else None
        self._values: dict[str, object] = dict(kept) if isinstance(kept, Mapping) else {}

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def table(self, name: str) -> dict[str, object]:
        """Return values by name; empty when there are none."""
        value = self._values.get(name)
        return dict(value) if isinstance(value, Mapping) else {}

    def numbers(self, name: str) -> list[int]:
        """Return a list of whole numbers; empty when there is none."""
        value = self._values.get(name)
        return [one for one in value if isinstance(one, int)] if isinstance(value, list) else []

    def keep(self, name: str, value: object) -> None:
        """Remember a value; ``save`` writes it."""
        self._values[name] = value

    def save(self) -> None:
        """Write what is remembered."""
        if self._lasting:
            settings.remember({NAME: self._values})
