"""Drafts while a worker writes: SQLite lets one write at a time, so they are kept in a file of their own meanwhile.

It lies beside the store, under the store's key, and has all drafts. Before anything else is written to the store it
is taken in there: by the same opening once the worker is through, by the next one where the program was killed. A
file that cannot be read is put aside under a dated name: the store is sound, and nobody is to wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, Table, delete, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from attplanner.errors import PlannerError
from attplanner.models import disk, driver
from attplanner.models.base import Base
from attplanner.models.store import Store, engine_for, keep_private

DRAFTS: Table = Base.metadata.tables["draft"]
UNREADABLE = "drafts-unreadable"
_DAMAGED = frozenset({"not-a-store", "passphrase-wrong", "store-damaged"})
Rows = Sequence[dict[str, Any]]  # Any: values of columns of any type
T = TypeVar("T")


def path_beside(store: Path) -> Path:
    """Return the file of a store's drafts."""
    return store.with_name(store.name + ".drafts")


@dataclass(frozen=True, slots=True)
class DraftsApart:
    """The file, open; belongs to the thread that opened it."""

    path: Path
    engine: Engine
    connection: driver.Connection

    def run(self, command: Callable[[Session], T]) -> T:
        """Read or write drafts in one transaction.

        Raises PlannerError ``drafts-unreadable``, the file being closed and put aside; ``disk-full``,
        ``store-io-error`` with the file as it was.
        """
        with self._told(_DAMAGED), Session(self.engine) as session, session.begin():
            return command(session)

    def take_in(self, store: Store) -> None:
        """Put the drafts into the store in a transaction of its own, then take the file away.

        A kill in between does no harm: nothing else was written, so the same drafts are taken in once more. Raises
        ``drafts-unreadable`` as ``run`` does, also where the disk refuses to read: all writing would wait for it.
        """
        with self._told(_DAMAGED | {"store-io-error"}), self.engine.connect() as apart:
            drafts = _read(apart)
        try:
            with store.engine.begin() as opened:
                opened.execute(delete(DRAFTS))
                _add(opened, drafts)
        except IntegrityError as error:  # damaged: a row that is there twice, or not whole
            self.close()
            raise put_aside(self.path) from error
        store.committed()
        with suppress(DBAPIError), self.engine.begin() as apart:
            DRAFTS.drop(apart)  # where the system lets the file not go, nothing of it is taken in again
        self.close()
        with suppress(OSError):
            _remove(self.path)

    def close(self) -> None:
        """Close the file; it stays."""
        self.engine.dispose()
        self.connection.close()

    @contextmanager
    def _told(self, codes: frozenset[str]) -> Iterator[None]:
        with _putting_aside(self.path, codes, self.close):
            yield


def begin(store: Store) -> DraftsApart:
    """Make the file with the drafts that the store has; nothing has its name."""
    path = path_beside(store.path)
    with disk.telling(path):
        made = _open(path, store.key)
        try:
            keep_private(path)
            with store.engine.connect() as opened:
                drafts = _read(opened)
            with made.engine.begin() as apart:
                DRAFTS.create(apart)
                _add(apart, drafts)
            disk.sync(path.parent)
        except BaseException:
            made.close()
            raise
    return made


def left(store: Store) -> DraftsApart | None:
    """Return the file that a killed program left, None where there is none or where it has nothing yet.

    Raises PlannerError ``drafts-unreadable``, the file being put aside; ``disk-full``.
    """
    path = path_beside(store.path)
    if not path.exists():
        return None
    if not path.stat().st_size and _has_log(path):  # SQLite would throw the log away
        raise put_aside(path)
    with _putting_aside(path, _DAMAGED | {"store-io-error"}):
        found = _open(path, store.key)
    if found.connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (DRAFTS.name,)).fetchone():
        return found
    found.close()
    _remove(path)
    return None


def put_aside(path: Path) -> PlannerError:
    """Give a file that nobody has open a dated name, if the disk lets it; return ``drafts-unreadable`` with it."""
    kept = path.with_name(f"{path.name}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
    with suppress(OSError):
        path.replace(kept)
        if _has_log(path):
            path.with_name(path.name + "-wal").replace(kept.with_name(kept.name + "-wal"))
        _remove(path)
    return PlannerError(UNREADABLE, file=str(path), kept=str(kept if kept.exists() else path))


@contextmanager
def _putting_aside(path: Path, codes: frozenset[str], close: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Close the file and put it aside where it fails with one of some codes, or has not the tables of drafts."""
    try:
        with disk.telling(path):
            yield
    except (PlannerError, OperationalError, sqlcipher.OperationalError) as error:
        if not (error.code in codes if isinstance(error, PlannerError) else "no such" in str(error)):
            raise
        close()
        raise put_aside(path) from error


def _open(path: Path, key: bytes | None) -> DraftsApart:
    connection = driver.connect(path, key, mode="rwc")
    return DraftsApart(path, engine_for(connection), connection)


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _read(connection: Connection) -> Rows:
    return [dict(row) for row in connection.execute(select(DRAFTS)).mappings()]


def _add(connection: Connection, drafts: Rows) -> None:
    if drafts:
        connection.execute(insert(DRAFTS), drafts)


def _remove(path: Path) -> None:
    """Take the file away, then its log: without the file nobody reads that, without the log the file is older."""
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    disk.sync(path.parent)
