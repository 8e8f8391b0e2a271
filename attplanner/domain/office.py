"""The office that keeps the store: whose President, in which process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ISSUER = "issuer"  # the setting of the office that stands at the head of its papers


@dataclass(frozen=True, slots=True)
class OfficeInfo:
    """Who works with this store. ``process`` is a process's id ("ATT-CSP4"); ``set_up`` is False at first run."""

    name: str = ""
    president: str = ""
    president_iso3: str | None = None
    process: str | None = None
    set_up: bool = False


@dataclass(frozen=True, slots=True)
class NewProcess:
    """A process that the office names itself: its label, and its first and last day where they are known."""

    label: str
    start: date | None = None
    end: date | None = None
