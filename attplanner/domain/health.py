"""The health of a store: what a check finds wrong, and how its backups stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a store. ``code`` names the words for it (``ui/texts.py``), ``values`` fill them."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """The newest verified backup (time in UTC), where it lies, how many there are, whether one is due."""

    last: datetime | None
    file: Path | None
    count: int
    folder: Path
    due: bool
