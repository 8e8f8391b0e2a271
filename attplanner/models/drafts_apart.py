"""Drafts while a worker writes: SQLite lets one write at a time, so they are kept in a file of their own meanwhile.

It lies beside the store, under the store's key, and has all drafts. Before anything else is written to the store it
is taken in there: by the same opening once the worker is through, by the next one where the program was killed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, Table, delete, insert, select
from sqlalchemy.exc import DBAPIError

from attplanner.errors import PlannerError
from attplanner.models import disk, driver
from attplanner.models.base import Base
from attplanner.models.store import Store, engine_for, keep_private

DRAFTS: Table = Base.metadata.tables["draft"]
Rows = Sequence[dict[str, Any]]  # Any: values of columns of any type


def path_beside(store: Path) -> Path:
    """Return the file of a store's drafts."""
    return store.with_name(store.name + ".drafts")


@dataclass(frozen=True, slots=True)
class DraftsApart:
    """The file, open; belongs to the thread that opened it."""

    path: Path
    engine: Engine
    connection: driver.Connection

    def take_in(self, store: Store) -> None:
        """Put the drafts into the store in a transaction of its own, then take the file away.

        A kill in between does no harm: nothing else was written, so the same drafts are taken in once more.
        """
        with self.engine.connect() as apart:
            drafts = _read(apart)
        with store.engine.begin() as opened:
            opened.execute(delete(DRAFTS))
            _add(opened, drafts)
        store.committed()
        self.close()
        _remove(self.path)

    def close(self) -> None:
        """Close the file; it stays."""
        self.engine.dispose()
        self.connection.close()


def begin(store: Store) -> DraftsApart:
    """Make the file with the drafts that the store has, in place of one that could not be read."""
    path = path_beside(store.path)
    _remove(path)
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
    """Return the file that a killed program left, None where there is none, or none that this key opens."""
    path = path_beside(store.path)
    if not path.exists():
        return None
    try:
        found = _open(path, store.key)
    except (PlannerError, sqlcipher.Error):
        return None
    if _is_whole(found):
        return found
    found.close()
    return None


def _is_whole(apart: DraftsApart) -> bool:
    """Tell whether drafts can be read; not where the program was killed before there were any."""
    try:
        with apart.engine.connect() as connection:
            _read(connection)
    except DBAPIError:
        return False
    return True


def _open(path: Path, key: bytes | None) -> DraftsApart:
    connection = driver.connect(path, key, mode="rwc")
    return DraftsApart(path, engine_for(connection), connection)


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
