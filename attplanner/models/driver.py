"""The one SQLite driver: connections with their pragmas, and the refusal to write in the clear.

Knows no SQLAlchemy, so that a first look at a store costs a few milliseconds.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from attplanner.errors import PlannerError

APPLICATION_ID = 0x41545450  # "ATTP", in the header of every store
PLAIN_HEADER = b"SQLite format 3\0"
BUSY_MILLISECONDS = 5000
WAL_PAGES = 4000  # a checkpoint within a save is felt; the program makes its own when nobody types
CACHE_KIBIBYTES = 8 * 1024  # of a plain store, whose pages the system keeps as well
DECIPHERED_KIBIBYTES = 32 * 1024  # of an encrypted one: each page from its file is deciphered anew
STEPS = 200_000  # of SQLite's machine between two looks at whether somebody gave up: some hundredths of a second

# sqlcipher3 has the interface of the standard module and ships no types. The standard module itself is never loaded:
# two SQLite libraries on one WAL damage it.
if TYPE_CHECKING:
    import sqlite3

    Connection = sqlite3.Connection
else:
    Connection = sqlcipher.Connection
ERRORS: tuple[type[Exception], ...] = (sqlcipher.Error,)


def check_library() -> None:
    """Refuse a library that loses commits (WAL-reset bug before 3.51.3, and 3.52.0)."""
    version: tuple[int, ...] = sqlcipher.sqlite_version_info
    if version < (3, 51, 3) or version == (3, 52, 0):
        raise PlannerError("library-unsafe", version=sqlcipher.sqlite_version)


def header(path: Path) -> bytes:
    """Return the first 16 bytes of a store: SQLite's own mark of a plain file, or the salt of an encrypted one."""
    with path.open("rb") as file:
        return file.read(16)


def is_encrypted(path: Path) -> bool:
    """Tell by its first bytes whether a file is an encrypted store; what is too short or cannot be read is none."""
    try:
        start = header(path)
    except OSError:
        return False
    return len(start) == len(PLAIN_HEADER) and start != PLAIN_HEADER


def connect(path: Path, key: bytes | None, *, mode: str = "rw") -> Connection:
    """Open one connection; ``key`` is the raw key with the salt behind it (48 bytes), None for a plain store.

    ``mode``: "rw", "rwc" (makes the file), "ro", "immutable" for a clean store on a read-only medium, or "memory".
    Raises PlannerError ``passphrase-wrong``, ``not-a-store``, ``store-damaged``. With a key it never goes on in the
    clear (``encryption-missing``).
    """
    check_library()
    connection = _open(path, mode)
    try:
        _unlock(connection, key, path)
        if mode == "rw" and not is_store(connection):  # before anything of it is changed
            raise PlannerError("not-a-store", file=str(path))
        _prepare(connection, writing=mode in ("rw", "rwc", "memory"))
        cache = DECIPHERED_KIBIBYTES if key is not None else CACHE_KIBIBYTES
        connection.execute(f"PRAGMA cache_size = -{cache}")
    except BaseException:
        connection.close()
        raise
    return connection


def _open(path: Path, mode: str) -> Connection:
    options = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    if mode == "memory":
        options = "mode=memory"
    # As bytes: a name that is no text of the machine's encoding is one all the same.
    address = f"file:{quote(os.fsencode(str(path.absolute()).replace(chr(92), '/')))}?{options}"
    connection: Connection = sqlcipher.connect(
        address, uri=True, isolation_level=None, timeout=BUSY_MILLISECONDS / 1000
    )
    return connection


def _unlock(connection: Connection, key: bytes | None, path: Path) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
        if not connection.execute("PRAGMA cipher_version").fetchall():
            raise PlannerError("encryption-missing", file=str(path))
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (sqlcipher.DatabaseError, UnicodeDecodeError) as error:  # SQLite quotes a damaged schema in its message
        raise damage(error, path, key) from error


def without_text(reason: str) -> str:
    """Return what the driver says without the text that it could not read: messages may be reported."""
    return reason.partition(" with text")[0]


def damage(error: Exception, path: Path, key: bytes | None = None) -> Exception:
    """Return what to tell of an error that SQLite raised over a file; itself where the file is not to blame."""
    reason = str(error)
    if "not a database" in reason:
        return PlannerError("passphrase-wrong" if key else "not-a-store", file=str(path))
    if any(word in reason for word in ("malformed", "corrupt", "decode")):
        return PlannerError("store-damaged", file=str(path), reason=without_text(reason))
    return error


def _prepare(connection: Connection, *, writing: bool) -> None:
    if writing:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}").fetchall()
        connection.execute("PRAGMA secure_delete = ON").fetchall()  # else what is erased stays in the file, unread
    else:
        connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE hides its delete from the journal
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}").fetchall()


@contextmanager
def watched(connection: Connection, asked: Callable[[], object]) -> Iterator[None]:
    """Ask again and again while SQLite is at work; what ``asked`` raises ends that work and is raised here."""
    raised: list[BaseException] = []

    def ask() -> bool:
        try:
            asked()
        except BaseException as error:  # noqa: BLE001  # SQLite would swallow it; it is raised below
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(ask, STEPS)
    try:
        yield
    except Exception as error:  # SQLite's own, or what SQLAlchemy, which is unknown here, makes of it
        if not raised and is_interruption(error):
            raise KeyboardInterrupt from error  # it came before the first line of ``ask``, and SQLite swallowed it
        if not raised:
            raise
    finally:
        connection.set_progress_handler(None, 0)
    if raised:
        raise raised[0]


def is_interruption(error: Exception) -> bool:
    """Tell whether SQLite was stopped in the middle, by ``watched``, rather than found something."""
    return "interrupted" in str(error)


def is_store(connection: Connection) -> bool:
    """Tell whether the file says that it is a store of this program."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
