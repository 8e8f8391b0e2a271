"""Where things are: the program's own resources and the user's folders."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

STORE_SUFFIX = ".attp"
STORE_VARIABLE = "ATTPLANNER_STORE"


@cache
def resources() -> Path:
    """Return the folder of shipped files: inside an installed package, beside it in a checkout."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one shipped file, such as ``resource("data", "states.csv")``."""
    return resources().joinpath(*parts)


@cache
def data_folder() -> Path:
    """Return the user's own data folder; it is made when it is first written to, not here."""
    import platformdirs

    return Path(platformdirs.user_data_dir("attplanner", appauthor=False))


def default_store() -> Path:
    """Return the store that is opened when none is named."""
    named = os.environ.get(STORE_VARIABLE)
    return Path(named) if named else data_folder() / f"office{STORE_SUFFIX}"


def is_same_file(path: Path, other: Path | None) -> bool:
    """Tell whether two paths lead to one file, without opening it.

    Where it is the store that is open, closing it again would free SQLite's locks (POSIX).
    """
    return other is not None and other.exists() and path.exists() and path.samefile(other)
