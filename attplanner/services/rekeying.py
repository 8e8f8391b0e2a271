"""A store gets another passphrase, its first one, or none. The store as it was is kept beside it."""

from __future__ import annotations

from pathlib import Path

from attplanner.errors import PlannerError
from attplanner.models import copying, disk, driver, keys, tail_check
from attplanner.models.store import find_key, keep_private, refuse_wrong, take_lock
from attplanner.services.backups import damage_of, put_in_place
from attplanner.services.store_access import check_passphrase


def change_passphrase(
    path: Path, old: str | bytes | None, new: str | None, rule: keys.KeyRule = keys.PRODUCTION
) -> Path:
    """Encrypt a store, which nobody has open, with another passphrase; None stands for no encryption.

    ``old`` may be the key that ``store_access.tried_key`` found.

    Returns where the store as it was is kept: it and older backups go on to open with the passphrase of their day.
    Takes seconds: for a worker. Until the last moment, when the new file takes the place of the old one, nothing is
    changed. Raises PlannerError: ``passphrase-missing``, ``passphrase-wrong``, ``passphrase-weak``,
    ``store-locked``, ``store-damaged``, ``disk-full``, ``store-lost-commits`` …
    """
    if new:
        check_passphrase(new)
    before = find_key(path, old or None, rule)
    after = keys.derive(new, keys.new_salt(rule), rule) if new else None
    lock = take_lock(path)
    try:
        with disk.telling(path):
            return _changed(path, before, after)
    finally:
        lock.release()


def _changed(path: Path, before: bytes | None, after: bytes | None) -> Path:
    making = copying.making_path(path)
    try:
        _export(path, before, making, after)
        for damage in damage_of(making, after):
            raise PlannerError("store-damaged", file=str(path), reason=damage.code)
        kept = put_in_place(path, making, after, "passphrase")
    finally:
        making.unlink(missing_ok=True)
    if kept is None:
        raise PlannerError("store-missing", file=str(path))
    return kept


def _export(path: Path, before: bytes | None, to: Path, after: bytes | None) -> None:
    """Write every table of a store into a new file under another key."""
    refuse_wrong(path, before)
    to.unlink(missing_ok=True)
    tail = tail_check.Tail.before_opening(path)
    source = driver.connect(path, before)
    try:
        tail.after_opening(source)
        keep_private(_made(to))
        key = f"x'{after.hex()}'" if after else ""
        source.execute(f'ATTACH DATABASE ? AS other KEY "{key}"', (str(to),))
        source.execute("SELECT sqlcipher_export('other')").fetchall()
        for name in ("application_id", "user_version"):
            (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA other.{name} = {int(value)}")
        source.execute("DETACH DATABASE other")
    finally:
        source.close()
    if (after is not None) != driver.is_encrypted(to):
        raise PlannerError("encryption-missing", file=str(path))


def _made(path: Path) -> Path:
    path.touch()
    return path
