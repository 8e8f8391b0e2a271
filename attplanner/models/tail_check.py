"""Commits lost from the write-ahead log. SQLite drops them in silence where one bit is wrong; this says so.

A commit that the log's frames claim and that SQLite does not recover was lost. A log that is gone altogether is
told by a mark beside the store, which stands from the first commit after a checkpoint to the next checkpoint.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from attplanner.domain.health import Problem
from attplanner.errors import PlannerError
from attplanner.models.driver import Connection
from attplanner.models.lock import held

WAL_HEADER = 32
FRAME_HEADER = 24


def wal_path(store: Path) -> Path:
    """Return the store's write-ahead log."""
    return store.with_name(store.name + "-wal")


def mark_path(store: Path) -> Path:
    """Return the mark that a write-ahead log is in use."""
    return store.with_name(store.name + ".wal-in-use")


def claimed_frames(wal: Path) -> int:
    """Return the number of the last frame that says it ends a commit of the log's present run; 0 for none.

    A log whose own header is damaged claims every frame that it has room for: SQLite recovers none of them.
    """
    size = wal.stat().st_size if wal.exists() else 0
    if size <= WAL_HEADER + FRAME_HEADER:
        return 0
    with wal.open("rb") as file:
        head = file.read(WAL_HEADER)
        if not _header_whole(head):
            return max(1, (size - WAL_HEADER) // (FRAME_HEADER + 4096))
        length = FRAME_HEADER + int.from_bytes(head[8:12], "big")
        return _last_commit(file, head[16:24], length, (size - WAL_HEADER) // length)


def _last_commit(file: BinaryIO, salts: bytes, length: int, frames: int) -> int:
    last = 0
    for number in range(1, frames + 1):
        file.seek(WAL_HEADER + (number - 1) * length)
        frame = file.read(FRAME_HEADER)
        if frame[4:8] != b"\0\0\0\0" and frame[8:16] == salts:
            last = number
    return last


def _header_whole(head: bytes) -> bool:
    """Check the log's header against its own checksum."""
    return struct.unpack(">2I", head[24:32]) == _summed(head[:24], (0, 0), _order(head))


def _order(head: bytes) -> str:
    return ">" if head[3] & 1 else "<"


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """Go on with the log's running checksum (SQLite file format, section 4.2)."""
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    first, second = sums
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def whole_frames(wal: Path) -> int:
    """Return the number of the last frame of a commit that SQLite would recover, by the running checksum."""
    last, number = 0, 0
    with wal.open("rb") as file:
        head = file.read(WAL_HEADER)
        if not _header_whole(head):
            return 0
        sums, order = struct.unpack(">2I", head[24:32]), _order(head)
        length = FRAME_HEADER + int.from_bytes(head[8:12], "big")
        while len(frame := file.read(length)) == length and frame[8:16] == head[16:24]:
            sums = _summed(frame[:8] + frame[FRAME_HEADER:], sums, order)
            if struct.unpack(">2I", frame[16:24]) != sums:
                break
            number += 1
            last = number if frame[4:8] != b"\0\0\0\0" else last
    return last


def losses(store: Path) -> list[Problem]:
    """Return what of a store's log is lost, for who only reads: nothing is opened, put aside or written.

    A store that a living program holds was looked at when that program opened it.
    """
    if held(store):
        return []
    wal = wal_path(store)
    try:
        _refuse_known_loss(store)
        _refuse_missing(store)
    except PlannerError as error:
        return [Problem(error.code, error.values)]
    claimed = claimed_frames(wal)
    whole = whole_frames(wal) if claimed else 0
    values = {"file": str(store), "claimed": claimed, "recovered": whole, "kept": str(wal)}
    return [Problem("store-lost-commits", values)] if claimed > whole else []


@dataclass(frozen=True, slots=True)
class Tail:
    """What the log claimed before the store was opened, and the copy that was put aside until it is known whole."""

    store: Path
    claimed: int
    kept: Path | None

    @classmethod
    def before_opening(cls, store: Path) -> Tail:
        """Look at the log and put a copy of it aside. Only for who holds the store's lock.

        Raises PlannerError ``store-lost-commits`` where an earlier opening found a loss that nobody has decided
        on, ``store-wal-missing`` where the log is gone that the mark says was in use.
        """
        _refuse_known_loss(store)
        _refuse_missing(store)
        wal = wal_path(store)
        size = wal.stat().st_size if wal.exists() else 0
        kept = store.with_name(store.name + ".wal-copy")
        if size <= WAL_HEADER:
            kept.unlink(missing_ok=True)
            return cls(store, 0, None)
        shutil.copyfile(wal, kept)
        return cls(store, claimed_frames(wal), kept)

    def after_opening(self, connection: Connection, *, accepted: bool = False) -> None:
        """Compare with what SQLite recovered; raises PlannerError ``store-lost-commits`` and keeps the copy.

        Where the loss was ``accepted`` the copy is kept and nothing is raised.
        """
        if self.kept is None:
            return
        recovered = max(connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1], 0)
        if self.claimed <= recovered:
            self.kept.unlink()
            return
        kept = self.store.with_name(f"{self.store.name}.wal-{datetime.now(UTC):%Y%m%d-%H%M%S}")
        self.kept.replace(kept)
        if accepted:
            return
        loss = {"claimed": self.claimed, "recovered": recovered, "kept": str(kept)}
        mark_path(self.store).write_text(json.dumps(loss), encoding="utf-8")
        raise PlannerError("store-lost-commits", file=str(self.store), **loss)


def _refuse_missing(store: Path) -> None:
    wal = wal_path(store)
    if mark_path(store).exists() and not (wal.exists() and wal.stat().st_size):
        raise PlannerError("store-wal-missing", file=str(store), mark=str(mark_path(store)))


def _refuse_known_loss(store: Path) -> None:
    try:
        text = mark_path(store).read_text(encoding="utf-8")
        loss = json.loads(text) if text else {}
    except (OSError, ValueError):
        return
    if loss:
        raise PlannerError("store-lost-commits", file=str(store), **loss)


def set_mark(store: Path) -> None:
    """Say that the write-ahead log holds commits; call after the first commit, before it is acknowledged."""
    with mark_path(store).open("w", encoding="utf-8") as file:
        file.flush()
        os.fsync(file.fileno())


def clear_mark(store: Path) -> None:
    """Take the mark away; call before a checkpoint, so that no kill between the two raises a false alarm."""
    mark_path(store).unlink(missing_ok=True)
