"""What a disk, or the file on it, refuses: told as something that the user can act on."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from attplanner.errors import PlannerError
from attplanner.models import driver

_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_FAILING = (errno.EIO, errno.EROFS, errno.EACCES, errno.EPERM, errno.ENODEV, errno.ENXIO)
_REFUSED = ("I/O", "readonly", "unable to open", "read-only")
LITTLE = 64 * 1024  # bytes; where the map of its log finds no room (32 KiB) SQLite calls that an I/O error


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Raise PlannerError ``disk-full`` (with the bytes that are free), ``store-io-error``, or ``store-damaged``.

    Whatever else goes wrong inside is raised as it is. What was committed before is kept in each case.
    """
    try:
        yield
    except (sqlcipher.Error, DBAPIError, OSError) as error:
        told = _told(error, path)
        if told is error:
            raise
        raise told from error


def _told(error: Exception, path: Path) -> Exception:
    original = getattr(error, "orig", None) or error
    reason = str(getattr(original, "strerror", None) or original)
    number = getattr(original, "errno", None)
    free = _free(path)
    if number in _FULL or "disk is full" in reason or ("I/O" in reason and 0 <= free < LITTLE):
        return PlannerError("disk-full", file=str(path), free=max(free, 0))
    if number in _FAILING or any(word in reason for word in _REFUSED):
        return PlannerError("store-io-error", file=str(path), reason=reason)
    told = driver.damage(original, path)
    return error if told is original else told


def _free(path: Path) -> int:
    """Return how many bytes are free, -1 where the disk does not even say that."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return -1


def sync(path: Path) -> None:
    """Have a file or a folder written through to the disk; folders where the system can."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def copy_private(path: Path, to: Path) -> None:
    """Copy a file of a store over ``to``, through to the disk; nobody but its owner reads it, not even meanwhile."""
    to.unlink(missing_ok=True)
    with path.open("rb") as source, open(to, "xb", opener=_private) as target:
        shutil.copyfileobj(source, target)
    sync(to)


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
