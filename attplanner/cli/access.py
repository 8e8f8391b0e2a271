"""Opening a store for a command."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from attplanner import paths, settings
from attplanner.cli import output
from attplanner.errors import PlannerError
from attplanner.ui import texts

if TYPE_CHECKING:
    from attplanner.services.facade import Services


def store_path(chosen: argparse.Namespace) -> Path:
    """Return the store that is meant: as named, by ATTPLANNER_STORE, or the user's own."""
    return chosen.store or paths.default_store()


def passphrase(chosen: argparse.Namespace) -> str | None:
    """Return the passphrase: the first line of its file, or None where no file is named."""
    file: Path | None = chosen.passphrase_file
    if file is None:
        return None
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise PlannerError("file-missing", file=str(file)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise PlannerError("file-unreadable", file=str(file), reason=_reason(error)) from error
    if not lines or not lines[0]:
        raise PlannerError("file-unreadable", file=str(file), reason=texts.said("no-passphrase"))
    return lines[0]


@contextmanager
def reading(chosen: argparse.Namespace) -> Iterator[Services]:
    """Open the store for reading; also while the window holds it.

    Where the newest changes are lost the command gives what is there, and then ends with that error.
    """
    with _opened(chosen, read_only=True) as services:
        yield services
        for lost in services.lost:
            raise PlannerError(lost.code, **lost.values)


@contextmanager
def writing(chosen: argparse.Namespace, *, create: bool = False) -> Iterator[Services]:
    """Open the store for writing; ``create`` makes it where it is missing."""
    with _opened(chosen, create=create) as services:
        yield services


@contextmanager
def _opened(chosen: argparse.Namespace, *, create: bool = False, read_only: bool = False) -> Iterator[Services]:
    from attplanner.services.facade import Services

    path = store_path(chosen)
    services = Services.open(path, passphrase(chosen), create=create, read_only=read_only, by=settings.author())
    services.hear(lambda error: output.say(texts.error_text(error)))
    try:
        yield services
    finally:
        services.close()


def _reason(error: Exception) -> str:
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else texts.said("no-text")
