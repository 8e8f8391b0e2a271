"""A power cut: what a disk may hold then of the calls that a recorded run made.

What was synced is there. Of the rest each sector of 512 bytes may have come through or not, by itself; a change
of size that did not come through takes along what was written after it. What happened to names comes through in its
order; a sync of the folder makes sure of it, one of a new file of that file's name alone.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One call: w(rite), t(runcate), s(ync), n(ame a new file), l(ink), r(ename), u(nlink); a(cknowledged)."""

    op: str
    inode: int
    at: int
    name: str
    data: bytes


def read_log(log: Path) -> list[Call]:
    """Return the calls that the library noted."""
    return list(_calls(log.read_bytes()))


def _calls(log: bytes) -> Iterator[Call]:
    place = 0
    while place < len(log):
        end = log.index(b"\n", place)
        op, inode, at, size, name = log[place:end].decode().split(" ", 4)
        place = end + 1 + int(size)
        yield Call(op, int(inode), int(at), name, log[end + 1 : place])


@dataclass(slots=True)
class File:
    """What a file holds for certain, and the calls that may have come through or not."""

    content: bytearray
    pending: list[Call] = field(default_factory=list)


Move = tuple[str, str, File | None]


@dataclass(slots=True)
class Medium:
    """A folder on a disk. ``files`` are by inode; a ``move`` takes a name away and gives one to a file."""

    files: dict[int, File]
    names: dict[str, File]
    moves: list[Move] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> Medium:
        """Return a folder as it is, all of it synced."""
        names = {path.name: (path.stat().st_ino, File(bytearray(path.read_bytes()))) for path in folder.iterdir()}
        return cls(dict(names.values()), {name: file for name, (_, file) in names.items()})

    def play(self, call: Call) -> None:
        """Take a call in."""
        if call.op in "wt":
            self.files[call.inode].pending.append(call)
        elif call.op == "s":
            self._sync(self.files.get(call.inode))
        elif call.op == "n":
            self.files[call.inode] = File(bytearray())  # the number may have been another file's before
            self.moves.append(("", call.name, self.files[call.inode]))
        elif call.op in "lr":
            old = call.data.decode().rpartition("/")[2] if call.op == "r" else ""
            self.moves.append((old, call.name, self.files[call.inode]))
        elif call.op == "u":
            self.moves.append((call.name, "", None))

    def _sync(self, file: File | None) -> None:
        if file is None:  # the folder
            _move(self.names, self.moves)
            self.moves.clear()
            return
        for call in file.pending:
            _apply(file.content, call)
        file.pending.clear()
        self._sync_name(file)

    def _sync_name(self, file: File) -> None:
        made = next((n for n, (old, _, new) in enumerate(self.moves) if old == "" and new is file), None)
        if made is not None:
            name = self.moves[made][1]
            self.names[name] = file
            self.moves[: made + 1] = [move for move in self.moves[:made] if move[0] != name]

    def found(self, folder: Path, dice: random.Random, share: float = 1.0, moved: float = 1.0) -> Path:
        """Write the files as they are found after a cut into a new ``folder``; return where the store is.

        About ``share`` of the unsynced came through, and of what happened to names the first ``moved``. All of it is
        what a kill leaves.
        """
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        names = dict(self.names)
        _move(names, self.moves[: round(moved * len(self.moves))])
        for name, file in names.items():
            if not name.endswith("-shm"):  # memory in the shape of a file
                (folder / name).write_bytes(_survived(file, dice, share))
        return folder / "office.attp"

    def unsynced(self, name: str) -> bool:
        """Tell whether something written to a file was on its way."""
        named = {new: file for _, new, file in self.moves} | self.names
        file = named.get(name)
        return file is not None and bool(file.pending)


def _move(names: dict[str, File], moves: list[Move]) -> None:
    for old, new, file in moves:
        names.pop(old, None)
        if file is not None:
            names[new] = file


def _apply(content: bytearray, call: Call) -> None:
    if call.op == "t":
        del content[call.at :]
        content.extend(bytes(call.at - len(content)))
    else:
        _put(content, call.at, call.data)


def _put(content: bytearray, at: int, data: bytes) -> None:
    if at > len(content):
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


def _survived(file: File, dice: random.Random, share: float) -> bytes:
    content = bytearray(file.content)
    for call in file.pending if share else ():
        if call.op == "t" and dice.random() >= share:
            break
        if call.op == "t" or share == 1:
            _apply(content, call)
            continue
        end = call.at + len(call.data)
        for sector in range(call.at // SECTOR * SECTOR, end, SECTOR):
            if dice.random() < share:
                first, last = max(call.at, sector), min(end, sector + SECTOR)
                _put(content, first, call.data[first - call.at : last - call.at])
    return bytes(content)


@dataclass(frozen=True, slots=True)
class Recording:
    """A run that was not harmed: the folder before it, and its calls."""

    before: Medium
    calls: list[Call]

    def played(self, places: Iterable[int]) -> Iterator[tuple[list[str], Medium]]:
        """Yield what was acknowledged, and the medium, after so many calls; the numbers are in their order."""
        medium, said, played = deepcopy(self.before), [], 0
        for place in places:
            for call in self.calls[played:place]:
                if call.op == "a":
                    said.append(call.name)
                medium.play(call)
            played = place
            yield list(said), medium
