"""The user's own settings: what belongs to a person and a machine, not to a store."""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from attplanner import paths

FILE_NAME = "settings.json"


def settings_file() -> Path:
    """Return where the settings are kept; the file is made when something is first remembered."""
    return paths.data_folder() / FILE_NAME


def load() -> dict[str, object]:
    """Return everything that is remembered; a file that is missing or damaged counts as empty."""
    try:
        values = json.loads(settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def remember(values: Mapping[str, object]) -> None:
    """Add to what is remembered, whole or not at all. A folder that cannot be written is no reason to stop."""
    merged = {**load(), **values}
    target = settings_file()
    beside = target.with_suffix(f".{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(merged, ensure_ascii=False, indent=1), encoding="utf-8")
        beside.replace(target)
    except OSError:
        with suppress(OSError):
            beside.unlink()


def author() -> str:
    """Return the name that the history gets: as remembered, else the name of the system's user."""
    named = load().get("author")
    if isinstance(named, str) and named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
