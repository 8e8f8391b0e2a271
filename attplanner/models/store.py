"""A store on disk: made, opened under its lock, checked, and closed tidily."""

from __future__ import annotations

import errno
import hashlib
import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from attplanner.domain.health import Problem
from attplanner.errors import PlannerError
from attplanner.models import disk, driver, journal, keys, notes, reference_data, schema, tail_check
from attplanner.models.base import new_id
from attplanner.models.lock import StoreLock, machine_id

CHECKPOINT_MILLISECONDS = 100  # a reader that is in the way keeps the log in place; nothing is lost by that


@dataclass(slots=True, weakref_slot=True, eq=False)
class Store:
    """An open store. ``key`` opens further connections; it is never written anywhere.

    ``lost`` is what is missing of the newest changes, for who only reads: who would write is refused then. A store
    that nobody closes is closed with the process.
    """

    path: Path
    engine: Engine
    key: bytes | None = field(repr=False)
    lock: StoreLock | None
    connection: driver.Connection
    lost: tuple[Problem, ...] = ()
    _marked: bool = False
    _end: weakref.finalize[..., Store] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """See that the store is closed once, here or at the end of the process."""
        _OPEN.add(self)
        self._end = weakref.finalize(self, _close, self.path, self.engine, self.lock, self.connection)

    @property
    def encrypted(self) -> bool:
        """Tell whether the file is encrypted."""
        return self.key is not None

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be written through this opening."""
        return self.lock is None

    def committed(self) -> None:
        """Note what the write-ahead log holds; called after each commit, before it is acknowledged."""
        with suppress(OSError, sqlcipher.Error):  # a full disk; the commit itself is safe
            tail_check.set_mark(self.path, self.connection, first=not self._marked)
            self._marked = True

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the main file; for idle moments in which no other thread writes."""
        if self.read_only:
            return
        self._marked = False
        _checkpoint(self.path, self.connection)
        with suppress(OSError, sqlcipher.Error):
            if tail_check.log_frames(self.connection):  # a reader was in the way
                self.committed()

    def close(self) -> None:
        """Close tidily and free the lock; a second time does nothing."""
        _OPEN.discard(self)
        self._end()


@contextmanager
def beside(store: Store) -> Iterator[Store]:
    """Open a second connection that writes into a store that is open for writing, for a worker's thread.

    The lock is the first one's. SQLite lets one of them write at a time; the first goes on reading what was there.
    """
    connection = driver.connect(store.path, store.key)
    engine = engine_for(connection)
    made = Store(store.path, engine, store.key, store.lock, connection)
    made._end.detach()  # the first one's end is the store's
    _OPEN.discard(made)
    try:
        with engine.begin() as opened:
            journal.install(opened)
        yield made
    finally:
        engine.dispose()
        connection.close()


_OPEN: weakref.WeakSet[Store] = weakref.WeakSet()


def _checkpoint(path: Path, connection: driver.Connection) -> None:
    """Empty the log. What the disk refuses is no loss: all is committed, and the log is read at the next opening."""
    with suppress(sqlcipher.Error, OSError):
        tail_check.clear_mark(path)
        connection.execute(f"PRAGMA busy_timeout = {CHECKPOINT_MILLISECONDS}").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute(f"PRAGMA busy_timeout = {driver.BUSY_MILLISECONDS}").fetchall()


def _close(path: Path, engine: Engine, lock: StoreLock | None, connection: driver.Connection) -> None:
    if lock is not None:
        _checkpoint(path, connection)
    engine.dispose()
    connection.close()
    if lock is not None:
        with suppress(OSError):  # SQLite empties the log at the end also where the mark could not go before it
            if not tail_check.wal_path(path).exists():
                tail_check.clear_mark(path)
        lock.release()


def engine_for(connection: driver.Connection) -> Engine:
    """Return an engine over one connection. Parameters never get into messages, which may be reported."""
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")  # the driver's own transactions begin too late for what is read first


def create_store(path: Path, passphrase: str | None, rule: keys.KeyRule = keys.PRODUCTION) -> None:
    """Make a store beside its place and move it there when it is whole.

    Raises PlannerError ``store-exists``, ``folder-missing``, ``folder-read-only``.
    """
    _refuse_to_overwrite(path)
    lock = take_lock(path)
    try:
        with disk.telling(path):
            _make(path, passphrase, rule)
    finally:
        lock.release()


def _refuse_to_overwrite(path: Path) -> None:
    if path.exists():
        raise PlannerError("store-exists", file=str(path))
    if not path.parent.is_dir():
        raise PlannerError("folder-missing", folder=str(path.parent))


def _make(path: Path, passphrase: str | None, rule: keys.KeyRule) -> None:
    making = path.with_name(path.name + ".making")
    for rest in (making, tail_check.wal_path(making), making.with_name(making.name + "-shm")):
        rest.unlink(missing_ok=True)
    key = keys.derive(passphrase, keys.new_salt(rule), rule) if passphrase else None
    connection = driver.connect(making, key, mode="rwc")
    try:
        keep_private(making)
        fill(connection)
    finally:
        connection.close()
    if key is not None and not driver.is_encrypted(making):
        making.unlink()
        raise PlannerError("encryption-missing", file=str(path))
    disk.sync(making)
    _refuse_to_overwrite(path)
    making.rename(path)
    disk.sync(path.parent)


def fill(connection: driver.Connection) -> None:
    """Make the tables and load the shipped data, in one transaction."""
    engine = engine_for(connection)
    with engine.begin() as opened:
        schema.create(opened)
        reference_data.load(opened)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def keep_private(path: Path) -> None:
    """Let nobody but its owner read a file; its log is made with the same rights. Windows' folders see to that."""
    if os.name != "nt":
        path.chmod(0o600)


def take_lock(path: Path) -> StoreLock:
    """Take a store's lock; raises PlannerError ``folder-read-only`` where no lock can be made."""
    with disk.telling(path):
        try:
            return StoreLock(path)
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            raise PlannerError("folder-read-only", folder=str(path.parent), reason=str(error.strerror)) from error


def open_store(
    path: Path,
    passphrase: str | bytes | None = None,
    *,
    read_only: bool = False,
    accept_loss: bool = False,
    rule: keys.KeyRule = keys.PRODUCTION,
) -> Store:
    """Open a store; for writing under its lock, with its triggers made and its shipped data current.

    ``passphrase`` may be the key that ``find_key`` made of it, elsewhere, while a window went on.
    ``accept_loss`` goes on after a loss was shown (``store-lost-commits``, ``store-wal-missing``). Raises
    PlannerError, also: ``store-missing``, ``store-locked``, ``passphrase-missing``, ``passphrase-wrong``,
    ``store-not-encrypted``, ``not-a-store``, ``store-newer``, ``store-older`` (read-only, needs migrating).
    """
    _leave_no_core()
    if read_only or not path.is_file():
        with disk.telling(path):
            return _open_reading(path, find_key(path, passphrase, rule))
    lock = take_lock(path)
    try:
        with disk.telling(path):
            return _open_writing(path, find_key(path, passphrase, rule), lock, accept_loss=accept_loss)
    except BaseException:
        lock.release()
        raise


def _leave_no_core() -> None:
    """Have the system write no memory of this process to the disk if it crashes: keys and texts are in it."""
    if os.name != "nt":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def find_key(path: Path, passphrase: str | bytes | None, rule: keys.KeyRule = keys.PRODUCTION) -> bytes | None:
    """Return the key that a passphrase gives for a store; None for a plain store without one."""
    if not path.is_file():
        raise PlannerError("store-missing" if not path.exists() else "not-a-store", file=str(path))
    salt = _salt(path)
    if len(salt) < 16:
        raise PlannerError("not-a-store", file=str(path))
    if salt == driver.PLAIN_HEADER:
        if passphrase:
            raise PlannerError("store-not-encrypted", file=str(path))
        return None
    if not keys.may_be_salt(salt, rule):
        raise PlannerError("not-a-store", file=str(path))
    if not passphrase:
        raise PlannerError("passphrase-missing", file=str(path))
    return passphrase if isinstance(passphrase, bytes) else keys.derive(passphrase, salt, rule)


def _salt(path: Path) -> bytes:
    """Return a store's first 16 bytes.

    A file that this process has open is not opened beside SQLite: closing it would free all locks on it (POSIX).
    """
    here = _open_here(path)
    if here is None:
        return driver.header(path)
    return here.key[32:] if here.key else driver.PLAIN_HEADER


def _open_here(path: Path) -> Store | None:
    return next((store for store in tuple(_OPEN) if store.path.exists() and store.path.samefile(path)), None)


def refuse_wrong(path: Path, key: bytes | None) -> None:
    """Raise PlannerError ``passphrase-wrong`` for a key that is not the store's; it only reads.

    Call before opening for writing: SQLite takes the log away when that is closed again, whatever the key.
    """
    if key is None:
        return
    here = _open_here(path)
    if not (key == here.key if here else any(keys.fits(key, page) for page in tail_check.first_pages(path))):
        raise PlannerError("passphrase-wrong", file=str(path))


def _open_reading(path: Path, key: bytes | None) -> Store:
    connection = open_reader(path, key)
    try:
        engine = engine_for(connection)
        with engine.connect() as opened:
            found = schema.revision(opened)
        schema.refuse_newer(found, str(path))
        if found != schema.REVISION:
            raise PlannerError("store-older", file=str(path), store=found or "?", program=schema.REVISION)
        return Store(path, engine, key, None, connection, tail_check.losses(path, connection))
    except BaseException:
        connection.close()
        raise


def open_reader(path: Path, key: bytes | None) -> driver.Connection:
    """Return a connection that only reads; on a read-only medium where the store was closed tidily."""
    try:
        connection = driver.connect(path, key, mode="ro")
    except sqlcipher.OperationalError as error:
        connection = _immutable(path, key, error)
    if not driver.is_store(connection):
        connection.close()
        raise PlannerError("not-a-store", file=str(path))
    return connection


def _immutable(path: Path, key: bytes | None, error: Exception) -> driver.Connection:
    wal = tail_check.wal_path(path)
    if wal.exists() and wal.stat().st_size:
        raise PlannerError("medium-read-only", file=str(path)) from error
    return driver.connect(path, key, mode="immutable")


def _open_writing(path: Path, key: bytes | None, lock: StoreLock, *, accept_loss: bool) -> Store:
    refuse_wrong(path, key)
    if accept_loss:
        tail_check.clear_mark(path)
    tail = tail_check.Tail.before_opening(path)
    connection = _writer(path, key)
    try:
        tail.after_opening(connection, accepted=accept_loss)
        engine = engine_for(connection)
        _bring_up_to_date(path, engine, connection, key)
    except BaseException:
        connection.close()
        raise
    return Store(path, engine, key, lock, connection)


def _writer(path: Path, key: bytes | None) -> driver.Connection:
    try:
        connection = driver.connect(path, key)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlcipher.OperationalError as error:
        if "I/O" in str(error):  # a full or failing disk, which is told as such
            raise
        raise PlannerError("medium-read-only", file=str(path), reason=str(error)) from error
    return connection


def _bring_up_to_date(path: Path, engine: Engine, connection: driver.Connection, key: bytes | None) -> None:
    with engine.connect() as opened:
        found = schema.revision(opened)
    schema.refuse_newer(found, str(path))
    if found != schema.REVISION:
        from attplanner.models.migrate import upgrade

        upgrade(path, engine, connection, key)
    with engine.begin() as opened:
        if not reference_data.is_current(opened):
            reference_data.load(opened)
        settle_device(opened, path)
        journal.install(opened)


def settle_device(connection: Connection, path: Path) -> None:
    """Give the store a device id; a new one where it finds itself copied to another place or computer."""
    state = path.stat()
    home = hashlib.sha256(f"{machine_id()}|{path.resolve()}|{state.st_ino}".encode()).hexdigest()
    if notes.read(connection, notes.HOME) != home:
        notes.write(connection, notes.DEVICE, new_id())
        notes.write(connection, notes.HOME, home)


CLOUD_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "syncthing": "Syncthing",
}


def cloud_folder(path: Path) -> str | None:
    """Return the service that synchronizes the store's folder, which endangers an open store; None for none."""
    for part in path.absolute().parent.parts:
        name = part.casefold()
        for start, service in CLOUD_FOLDERS.items():
            if name == start or name.startswith((start + " ", start + "-")):
                return service
    return next(("Syncthing" for folder in path.absolute().parents if (folder / ".stfolder").exists()), None)
