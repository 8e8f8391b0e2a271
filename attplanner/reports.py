"""Reports of our own bugs: where it happened, never what the store holds."""

from __future__ import annotations

import platform
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from attplanner import __version__, paths


def describe(error: BaseException) -> str:
    """Return versions, the kind of the error and where it was raised.

    Messages of errors are left out: they may quote what the user typed.
    """
    lines = [
        f"attplanner {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {_short(f.filename)}:{f.lineno} {f.name}" for f in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def write(error: BaseException) -> Path:
    """Write a report into the user's data folder, or a temporary one where that cannot be written."""
    name = datetime.now(UTC).strftime("report-%Y%m%d-%H%M%S.txt")
    for folder in (paths.data_folder() / "reports", Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = folder / name
            target.write_text(describe(error), encoding="utf-8")
        except OSError:
            continue
        return target
    return Path(name)


def _short(filename: str) -> str:
    """Return a path from the package on, so that a report does not tell the user's folders."""
    parts = Path(filename).parts
    known = next((i for i, part in enumerate(parts) if part in {"attplanner", "site-packages"}), len(parts) - 1)
    return "/".join(parts[known:])
