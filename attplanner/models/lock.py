"""One lock beside the store: many may read, one writes, and the second is told who holds it.

The operating system's own lock is freed when its holder dies, however it dies. The note beside it says who
that is; where the note is of another computer (a shared folder), nobody here can tell whether that one lives.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from attplanner.errors import PlannerError

LOCKS = Path("/proc/locks")  # of Linux
NOTE_SECONDS = 0.8  # how long a second program waits for the first one's note


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a store, since when (UTC, ISO)."""

    user: str
    host: str
    machine: str
    pid: int
    since: str

    @classmethod
    def me(cls) -> Holder:
        """Return this program on this computer."""
        since = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(_user(), platform.node(), machine_id(), os.getpid(), since)


@cache
def machine_id() -> str:
    """Return what stays the same when a computer is given another name."""
    try:
        return Path("/etc/machine-id").read_text(encoding="ascii").strip() or platform.node()
    except OSError:
        return platform.node()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"


def lock_path(store: Path) -> Path:
    """Return the file that the operating system locks."""
    return store.with_name(store.name + ".lock")


def note_path(store: Path) -> Path:
    """Return the file that says who holds the lock."""
    return store.with_name(store.name + ".holder")


def holder(store: Path) -> Holder | None:
    """Return who says that they hold a store; None where nobody does or the note is not whole."""
    try:
        return Holder(**json.loads(note_path(store).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def held(store: Path) -> bool:
    """Tell whether a living program holds a store, or one on another computer says so.

    It is looked at, not taken: who opens the store in that moment would be refused. Windows alone shows no locks.
    """
    found = holder(store)
    if found is None or found.machine != machine_id():
        return found is not None
    return _is_taken(store) if os.name == "nt" else _lives(found.pid) and _is_listed(lock_path(store))


def _is_listed(lock: Path) -> bool:
    """Tell whether the system has a lock on a file, where it lists them; else the living holder's note is believed.

    The number of a process that died may be another one's by now.
    """
    try:
        return f":{lock.stat().st_ino} " in LOCKS.read_text(encoding="ascii") if LOCKS.exists() else True
    except OSError:  # where there is no file nobody holds it
        return False


def _is_taken(store: Path) -> bool:
    lock = _lock(store)
    try:
        lock.acquire()
    except (Timeout, OSError) as error:
        return isinstance(error, Timeout)
    lock.release()
    return False


def _lock(store: Path) -> BaseFileLock:
    return FileLock(lock_path(store), timeout=0, thread_local=False, fallback_to_soft=False)


class StoreLock:
    """The right to write to a store, held until ``release``."""

    def __init__(self, store: Path) -> None:
        """Take the lock or raise PlannerError: ``store-locked`` with who holds it, or ``store-held-elsewhere``."""
        self._store = store
        self._lock = _lock(store)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise _locked(store) from error
        self._refuse_other_machines()
        try:
            self._write_note()
        except OSError:
            self._lock.release()
            raise

    def _refuse_other_machines(self) -> None:
        found = holder(self._store)
        if found is None or found.machine == machine_id():
            return
        self._lock.release()
        values = asdict(found)
        raise PlannerError("store-held-elsewhere", file=str(self._store), note=str(note_path(self._store)), **values)

    def _write_note(self) -> None:
        note = note_path(self._store)
        making = note.with_name(note.name + ".new")
        making.write_text(json.dumps(asdict(Holder.me())), encoding="utf-8")
        making.replace(note)

    def release(self) -> None:
        """Give the lock back."""
        with suppress(OSError):  # a note of a dead holder does no harm
            note_path(self._store).unlink(missing_ok=True)
        self._lock.release()


def _locked(store: Path) -> PlannerError:
    found = _living_holder(store)
    values = asdict(found) if found else {"user": "?", "host": "?", "pid": 0, "since": "?"}
    return PlannerError("store-locked", file=str(store), **values)


def _living_holder(store: Path) -> Holder | None:
    """Wait a moment for the note: the holder writes it just after it has the lock."""
    end = time.monotonic() + NOTE_SECONDS
    while time.monotonic() < end:
        found = holder(store)
        if found and (found.machine != machine_id() or _lives(found.pid)):
            return found
        time.sleep(0.02)
    return holder(store)


def _lives(pid: int) -> bool:
    if os.name == "nt":
        return True  # signal 0 would end the process there; the lock itself is proof enough
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
