"""Commits lost from the write-ahead log. SQLite drops them in silence where one bit is wrong; this says so.

A commit that the log's frames claim and that SQLite does not recover was lost. A mark beside the store, which stands
from the first commit after a checkpoint to the next checkpoint, tells of a log that is gone altogether. It names the
newest acknowledged commit of that log, so that one is missed also where nothing in the log tells of it any more.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from attplanner.domain.health import Problem
from attplanner.errors import PlannerError
from attplanner.models import disk, keys
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


def claimed_frames(store: Path) -> int:
    """Return the number of the last frame of a commit that the log or the mark tells of; 0 for none.

    A log whose own header is damaged claims every frame that it has room for: SQLite recovers none of them.
    """
    wal, mark = wal_path(store), _mark(store)
    size = wal.stat().st_size if wal.exists() else 0
    if not size:
        return 0
    with wal.open("rb") as file:
        head = file.read(WAL_HEADER)
        if not _header_whole(head):
            return max(_frames(mark), (size - WAL_HEADER) // (FRAME_HEADER + 4096), size > WAL_HEADER + FRAME_HEADER)
        length = FRAME_HEADER + int.from_bytes(head[8:12], "big")
        last = _last_commit(file, head[16:24], length, (size - WAL_HEADER) // length)
    return max(last, _frames(mark)) if mark.get("salts") == head[16:24].hex() else last


def _last_commit(file: BinaryIO, salts: bytes, length: int, frames: int) -> int:
    last = 0
    for number in range(1, frames + 1):
        file.seek(WAL_HEADER + (number - 1) * length)
        frame = file.read(FRAME_HEADER)
        if frame[4:8] != b"\0\0\0\0" and frame[8:16] == salts:
            last = number
    return last


def first_pages(store: Path) -> Iterator[bytes]:
    """Yield an encrypted store's first page: from its file, which a power cut may have torn, then from its log."""
    with store.open("rb") as file:
        yield file.read(keys.PAGE)
    wal = wal_path(store)
    if not wal.exists():
        return
    with wal.open("rb") as file:
        file.seek(WAL_HEADER)
        while len(head := file.read(FRAME_HEADER)) == FRAME_HEADER:
            page = file.read(keys.PAGE)
            if int.from_bytes(head[:4], "big") == 1:
                yield page


def _header_whole(head: bytes) -> bool:
    """Check the log's header against its own checksum (SQLite file format, section 4.2)."""
    if len(head) < WAL_HEADER:
        return False
    words = struct.unpack(">6I" if head[3] & 1 else "<6I", head[:24])
    first = second = 0
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return struct.unpack(">2I", head[24:]) == (first, second)


def log_frames(connection: Connection) -> int:
    """Return how many frames of the log the connection knows of: those that SQLite recovered, or has written."""
    return max(int(connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]), 0)


def losses(store: Path, connection: Connection) -> tuple[Problem, ...]:
    """Return what of a store's log is lost, for who only reads: nothing is put aside or written.

    A store that a living program holds was looked at when that program opened it.
    """
    try:
        _refuse_known_loss(store)
        _refuse_missing(store)
        claimed, recovered = claimed_frames(store), log_frames(connection)
        if claimed > recovered:
            raise _lost(store, claimed, recovered, wal_path(store))
    except PlannerError as error:
        return () if held(store) else (Problem(error.code, error.values),)
    return ()


def _lost(store: Path, claimed: int, recovered: int, kept: Path) -> PlannerError:
    values = {"claimed": claimed, "recovered": recovered, "kept": str(kept)}
    return PlannerError("store-lost-commits", file=str(store), **values)


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
        wal, claimed = wal_path(store), claimed_frames(store)
        kept = store.with_name(store.name + ".wal-copy")
        if not claimed:
            kept.unlink(missing_ok=True)
            return cls(store, 0, None)
        disk.copy_private(wal, kept)
        return cls(store, claimed, kept)

    def after_opening(self, connection: Connection, *, accepted: bool = False) -> None:
        """Compare with what SQLite recovered; raises PlannerError ``store-lost-commits`` and keeps the copy.

        Where the loss was ``accepted`` the copy is kept and nothing is raised.
        """
        if self.kept is None:
            return
        recovered = log_frames(connection)
        if self.claimed <= recovered:
            self.kept.unlink()
            return
        kept = self.store.with_name(f"{self.store.name}.wal-{datetime.now(UTC):%Y%m%d-%H%M%S}")
        self.kept.replace(kept)
        if accepted:
            return
        loss = _lost(self.store, self.claimed, recovered, kept)
        mark_path(self.store).write_text(json.dumps(loss.values), encoding="utf-8")
        raise loss


def _refuse_missing(store: Path) -> None:
    wal = wal_path(store)
    if mark_path(store).exists() and not (wal.exists() and wal.stat().st_size):
        raise PlannerError("store-wal-missing", file=str(store), mark=str(mark_path(store)))


def _refuse_known_loss(store: Path) -> None:
    loss = _mark(store)
    if "kept" in loss:
        raise PlannerError("store-lost-commits", **{**loss, "file": str(store)})


def _mark(store: Path) -> Mapping[str, object]:
    """Return what the mark says: the newest commit, a loss that nobody has decided on, or nothing."""
    try:
        said = json.loads(mark_path(store).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _frames(mark: Mapping[str, object]) -> int:
    frames = mark.get("frames")
    return frames if isinstance(frames, int) else 0


def set_mark(store: Path, connection: Connection, *, first: bool) -> None:
    """Say which commit is the log's newest; call after each commit, before it is acknowledged.

    Only the ``first`` is written through to the disk: a power cut leaves the name of an earlier commit at worst.
    """
    with wal_path(store).open("rb") as file:
        salts = file.read(WAL_HEADER)[16:24]
    said = f'{{"salts": "{salts.hex()}", "frames": {log_frames(connection):9d}}}'  # always as long: no rest stays
    number = os.open(mark_path(store), os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.write(number, said.encode())
        if first:
            os.fsync(number)
    finally:
        os.close(number)


def clear_mark(store: Path) -> None:
    """Take the mark away; call before a checkpoint, so that no kill or power cut between raises a false alarm."""
    if mark_path(store).exists():
        mark_path(store).unlink()
        disk.sync(store.parent)
