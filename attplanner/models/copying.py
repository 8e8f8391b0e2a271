"""Copies of an open store: by SQLite's online backup only, since a copied file lacks what is in its log."""

from __future__ import annotations

import os
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from attplanner.domain.progress import Report, unwatched
from attplanner.models import disk, driver

PAGES = 256  # copied at a time; between them the window stays alive


def making_path(to: Path) -> Path:
    """Return the name under which a copy is written until it is whole."""
    return to.with_name(to.name + ".making")


def copy_store(connection: driver.Connection, to: Path, key: bytes | None, report: Report = unwatched) -> None:
    """Write a whole copy of a store to ``to``, encrypted with the same key: beside it first, then moved there."""
    making = making_path(to)
    making.unlink(missing_ok=True)
    target: driver.Connection = sqlcipher.connect(str(making), isolation_level=None)
    try:
        target.execute("PRAGMA cipher_log_level = NONE").fetchall()
        if key is not None:
            target.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
        if os.name != "nt":
            making.chmod(0o600)
        connection.backup(target, pages=PAGES, progress=lambda _, left, total: report(total - left, total))
        target.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, nothing beside it
    finally:
        target.close()
    disk.sync(making)
    making.replace(to)
    disk.sync(to.parent)
