"""Backups: made by the clock and not at the end, verified after they are written, thinned out, restored."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from attplanner.domain.health import BackupStatus, Problem
from attplanner.domain.progress import Report, unwatched
from attplanner.errors import PlannerError
from attplanner.models import copying, disk, driver, integrity, keys, notes, reference_data, tail_check
from attplanner.models.store import engine_for, find_key, open_reader, open_store, take_lock
from attplanner.services.workspace import Workspace

EVERY = timedelta(hours=12)
DAILY, WEEKLY = 7, 4
_STAMP = "%Y%m%d-%H%M%S"
_COPIED = frozenset({"search-out-of-date", "value-impossible"})  # a faithful copy has it too


class BackupService:
    """The backups of an open store, and its health."""

    def __init__(self, workspace: Workspace) -> None:
        """Serve one open store."""
        self._workspace = workspace

    @property
    def _path(self) -> Path:
        return self._workspace.store.path

    def backup(self, to: Path, report: Report = unwatched) -> Path:
        """Write a verified copy of the store to ``to``, encrypted as the store is; never over another file.

        In any thread: it opens a connection of its own. ``report`` is asked with the pages copied and those of all
        again and again, with 1 of 1 while the copy is tested; what it raises ends the work, and nothing is left.
        Raises PlannerError: ``file-exists``, ``backup-not-written`` (with the reason), ``backup-differs``, and
        ``store-lost-commits`` or ``store-wal-missing`` where it would be a copy without the newest changes.
        """
        if to.exists():
            raise PlannerError("file-exists", file=str(to))
        for lost in self._workspace.store.lost:
            raise PlannerError(lost.code, **lost.values)
        return make_backup(self._path, self._workspace.store.key, to, report)

    def auto(self) -> Path | None:
        """Make a backup where one is due and thin the older ones out; returns the new one."""
        job = self.auto_job()
        return job() if job else None

    def auto_job(self) -> Callable[[], Path] | None:
        """Return the work of ``auto`` for a worker's thread, or None where nothing is due.

        It opens a connection of its own, so that typing goes on meanwhile.
        """
        if not self.status().due or self._workspace.store.read_only:
            return None
        path, key = self._path, self._workspace.store.key
        return lambda: _back_up_and_thin_out(path, key)

    def status(self) -> BackupStatus:
        """Return how the store's own backups stand (those that ``auto`` makes)."""
        return status(self._path)

    def check(self) -> list[Problem]:
        """Return everything that is wrong with the store; changes nothing."""
        return self._workspace.read(lambda session: _check(session.connection()))

    def restore_job(self, file: Path) -> Callable[[], Path | None]:
        """Return the work of putting a backup in the store's place, for a worker once the store is closed.

        It returns where the store as it was is kept, and raises what ``restore_store`` does. A backup with the
        store's own key needs no passphrase.
        """
        path, key = self._path, self._workspace.store.key
        return lambda: _restore(path, file, _verified_key(file, None, key, keys.PRODUCTION))


def check_store(
    path: Path, passphrase: str | None = None, rule: keys.KeyRule = keys.PRODUCTION, report: Report = unwatched
) -> list[Problem]:
    """Check a store without opening it for writing, its newest changes in the write-ahead log included.

    ``report`` is asked with the part and the number of parts again and again; what it raises ends the check.
    """
    store = open_store(path, passphrase, read_only=True, rule=rule)
    try:
        with store.engine.connect() as connection:
            return [*store.lost, *_check(connection, report)]
    finally:
        store.close()


def _check(connection: Connection, report: Report = unwatched) -> list[Problem]:
    return integrity.check(connection, report) + integrity.attempted(reference_data.altered, connection)


def make_backup(path: Path, key: bytes | None, to: Path, report: Report = unwatched) -> Path:
    """Write a verified copy of the store at ``path`` to ``to``, on a connection of its own (any thread)."""
    with disk.telling(path):
        source = open_reader(path, key)
    try:
        source.execute("BEGIN")  # one instant of the store, while others write on
        rows = _row_counts(source)
        _copy(source, to, key, report)
    finally:
        source.close()
    _verify(to, key, rows, report)
    return to


def copy_elsewhere(path: Path, key: bytes | None, to: Path) -> Path:
    """Copy a store from where nothing can be written; its log goes along where even reading it would write.

    Raises PlannerError ``file-exists``, ``backup-not-written``.
    """
    if to.exists():
        raise PlannerError("file-exists", file=str(to))
    try:
        return make_backup(path, key, to)
    except PlannerError as error:
        if error.code != "medium-read-only":
            raise
    with disk.telling(to):
        for beside in (tail_check.wal_path, tail_check.mark_path, Path):  # the store last: it alone looks whole
            if beside(path).exists():
                disk.copy_private(beside(path), beside(to))
    return to


def _copy(source: driver.Connection, to: Path, key: bytes | None, report: Report) -> None:
    try:
        copying.copy_store(source, to, key, report)
    except BaseException as error:
        with suppress(OSError):
            copying.making_path(to).unlink(missing_ok=True)
        if not isinstance(error, (OSError, sqlcipher.Error)):
            raise
        raise PlannerError("backup-not-written", file=str(to), reason=str(error)) from error


def _verify(to: Path, key: bytes | None, rows: dict[str, int], report: Report) -> None:
    same = False
    copy = open_reader(to, key)
    try:
        with driver.watched(copy, lambda: report(1, 1)):
            sound = copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            same = sound and _row_counts(copy) == rows
    except sqlcipher.DatabaseError:
        same = False
    finally:
        copy.close()
        if not same:
            to.unlink()
    if not same:
        raise PlannerError("backup-differs", file=str(to))


def _row_counts(connection: driver.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


# -- the store's own backups ----------------------------------------------------------------------------------


def folder_of(store: Path) -> Path:
    """Return the folder of a store's own backups, beside it."""
    return store.with_name(f"{store.stem}-backups")


def own_backups(store: Path) -> list[tuple[datetime, Path]]:
    """Return a store's own backups with their times (UTC), the newest first."""
    pattern = re.compile(re.escape(store.stem) + r"-(\d{8}-\d{6})" + re.escape(store.suffix))
    folder = folder_of(store)
    files = list(folder.iterdir()) if folder.is_dir() else []
    found = [(match, path) for path in files if (match := pattern.fullmatch(path.name))]
    times = [(datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC), path) for match, path in found]
    return sorted(times, reverse=True)


def status(store: Path) -> BackupStatus:
    """Return how a store's own backups stand."""
    backups = own_backups(store)
    last, file = backups[0] if backups else (None, None)
    now = datetime.now(UTC)
    due = last is None or now - last >= EVERY or last > now + EVERY  # a clock put back must not stop them
    return BackupStatus(last, file, len(backups), folder_of(store), due)


def _back_up_and_thin_out(store: Path, key: bytes | None) -> Path:
    folder = folder_of(store)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise PlannerError("backup-not-written", file=str(folder), reason=str(error.strerror)) from error
    made = make_backup(store, key, folder / f"{store.stem}-{datetime.now(UTC).strftime(_STAMP)}{store.suffix}")
    for path in to_drop(own_backups(store)):
        path.unlink()
    return made


def to_drop(backups: Iterable[tuple[datetime, Path]]) -> list[Path]:
    """Return which backups go: all but the newest of each of seven days and of each of four weeks."""
    ordered = sorted(backups, reverse=True)
    kept = _newest_of_each(ordered, lambda at: at.date(), DAILY)
    kept |= _newest_of_each(ordered, lambda at: at.isocalendar()[:2], WEEKLY)
    return [path for _, path in ordered if path not in kept]


def _newest_of_each(
    ordered: list[tuple[datetime, Path]], period: Callable[[datetime], object], most: int
) -> set[Path]:
    newest: dict[object, Path] = {}
    for at, path in ordered:
        newest.setdefault(period(at), path)
    return set(list(newest.values())[:most])


# -- restoring ------------------------------------------------------------------------------------------------


def restore_store(
    path: Path, backup: Path, passphrase: str | None = None, rule: keys.KeyRule = keys.PRODUCTION
) -> Path | None:
    """Put a backup in the place of the store at ``path``, which nobody has open; it may be damaged or missing.

    Returns where the store as it was is kept (None where there was none). ``passphrase`` is the backup's.
    Raises PlannerError: ``store-locked``, ``backup-damaged``, ``not-a-store``, ``passphrase-wrong`` …
    """
    return _restore(path, backup, _verified_key(backup, passphrase, None, rule))


def _verified_key(backup: Path, passphrase: str | None, key: bytes | None, rule: keys.KeyRule) -> bytes | None:
    """Return the key that opens a backup after checking that it is whole."""
    if key is None or not backup.is_file() or driver.header(backup) != key[32:]:
        key = find_key(backup, passphrase, rule)
    damage = damage_of(backup, key)
    if damage:
        raise PlannerError("backup-damaged", file=str(backup), problems=len(damage), problem=damage[0].code)
    return key


def damage_of(copy: Path, key: bytes | None) -> list[Problem]:
    """Return what is wrong with a copy of a store; not what it may have from the store that it is a copy of."""
    opened = open_reader(copy, key)
    try:
        with engine_for(opened).connect() as connection:
            return [problem for problem in _check(connection) if problem.code not in _COPIED]
    finally:
        opened.close()


def _restore(path: Path, backup: Path, key: bytes | None) -> Path | None:
    lock = take_lock(path)
    try:
        with disk.telling(path):
            return put_in_place(path, backup, key)
    finally:
        lock.release()


def put_in_place(path: Path, backup: Path, key: bytes | None, why: str = "restore") -> Path | None:
    """Let a copy take a store's place, whose lock is held; return where the store as it was is kept, if there is one.

    ``why`` goes into that name.
    """
    making = path.with_name(path.name + ".restoring")
    _prepare(backup, key, making)
    kept = _keep(path, why) if path.exists() else None
    _remove_log(path)
    making.replace(path)
    disk.sync(path.parent)
    tail_check.clear_mark(path)  # last: a kill before it tells of the old log's loss rather than hiding it
    return kept


def _prepare(backup: Path, key: bytes | None, making: Path) -> None:
    """Write the backup's copy beside the store; it will find itself to be another device."""
    source = open_reader(backup, key)
    try:
        copying.copy_store(source, making, key)
    finally:
        source.close()
    connection = driver.connect(making, key)
    try:
        with engine_for(connection).begin() as opened:
            notes.write(opened, notes.HOME, "")
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        connection.close()
    disk.sync(making)


def _keep(path: Path, why: str) -> Path:
    """Give the store as it is a second, dated name, its log with it."""
    kept = path.with_name(f"{path.stem}.before-{why}-{datetime.now(UTC).strftime(_STAMP)}{path.suffix}")
    _link(path, kept)
    wal = tail_check.wal_path(path)
    if wal.exists() and wal.stat().st_size:
        _link(wal, tail_check.wal_path(kept))
    return kept


def _link(path: Path, to: Path) -> None:
    try:
        os.link(path, to)
    except OSError:  # a file system without links
        disk.copy_private(path, to)


def _remove_log(path: Path) -> None:
    """Take the old store's log away: SQLite would read it into the new file."""
    tail_check.wal_path(path).unlink(missing_ok=True)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
