"""A disk of a few megabytes that is full soon: a tmpfs that only the process sees that mounts it."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEWNS, NEWUSER, READ_ONLY, REMOUNT, PRIVATE = 0x20000, 0x10000000, 1, 32, 0x44000
ENOUGH = 64 * 1024 * 1024


class NoSmallDiskError(RuntimeError):
    """The system lets nobody mount here."""


@contextmanager
def mounted(folder: Path, room: int | None) -> Iterator[None]:
    """Put a disk with ``room`` KiB free in a folder's place, with what is in it; at the end that is copied to "away".

    None as ``room`` stands for a disk that nobody may write to.
    The process must end soon: it stays in a world of its own. Raises NoSmallDiskError.
    """
    _alone()
    away = shutil.copytree(folder, folder.with_name("away"))
    taken = sum(-(-path.stat().st_size // 4096) * 4096 for path in away.iterdir())
    _mount("none", folder, "tmpfs", 0, f"size={ENOUGH}")
    shutil.copytree(away, folder, dirs_exist_ok=True)
    if room is None:
        _mount("none", folder, "tmpfs", REMOUNT | READ_ONLY, "")
    else:
        _mount("none", folder, "tmpfs", REMOUNT, f"size={taken + room * 1024}")
    try:
        yield
    finally:
        shutil.rmtree(away)
        shutil.copytree(folder, away)


def make_room(folder: Path) -> None:
    """Free some space on the small disk."""
    _mount("none", folder, "tmpfs", REMOUNT, f"size={ENOUGH}")


def _alone() -> None:
    user, group = os.getuid(), os.getgid()
    _call("unshare", NEWNS | (NEWUSER if user else 0))
    if user:
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
    _mount("none", Path("/"), "", PRIVATE, "")


def _mount(source: str, to: Path, kind: str, flags: int, options: str) -> None:
    _call("mount", source.encode(), os.fsencode(to), kind.encode(), flags, options.encode())


def _call(name: str, *values: bytes | int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if getattr(library, name)(*values) != 0:
        raise NoSmallDiskError(f"{name}: {os.strerror(ctypes.get_errno())}")
