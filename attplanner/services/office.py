"""The office: who works with the store, and the settings that travel with it."""

from __future__ import annotations

from attplanner.domain.office import OfficeInfo


class OfficeService:
    """Name, President, process and office-wide settings."""

    def info(self) -> OfficeInfo:
        """Return who works with this store; ``set_up`` is False before the first run is finished."""
        raise NotImplementedError

    def set_up(self, info: OfficeInfo) -> None:
        """Store who works with this store, as one undoable step."""
        raise NotImplementedError

    def get(self, key: str, default: str = "") -> str:
        """Return an office-wide setting."""
        raise NotImplementedError

    def set(self, key: str, value: str) -> None:
        """Store an office-wide setting."""
        raise NotImplementedError
