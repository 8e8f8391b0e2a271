"""Making and opening stores for the services: one call each, with the rule for passphrases."""

from __future__ import annotations

from pathlib import Path

from attplanner.errors import PlannerError
from attplanner.models import keys
from attplanner.models.store import cloud_folder, create_store, find_key, open_reader, open_store
from attplanner.services.workspace import Workspace

LEAST_CHARACTERS = 15
LEAST_WORDS = 5

__all__ = ["check_passphrase", "cloud_folder", "create", "find_key", "open_workspace", "tried_key", "warm_up"]


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase under 15 characters that is not five words either (PlannerError ``passphrase-weak``)."""
    if len(passphrase) < LEAST_CHARACTERS and len(set(passphrase.split())) < LEAST_WORDS:
        raise PlannerError("passphrase-weak", characters=LEAST_CHARACTERS, words=LEAST_WORDS)


def create(path: Path, passphrase: str | None = None, *, rule: keys.KeyRule = keys.PRODUCTION) -> None:
    """Make a store, encrypted where there is a passphrase; never over another one."""
    if passphrase:
        check_passphrase(passphrase)
    create_store(path, passphrase or None, rule)


def tried_key(path: Path, passphrase: str | None, rule: keys.KeyRule = keys.PRODUCTION) -> bytes | None:
    """Return the key of a store, which may be open elsewhere, after trying it. Takes a second: for a worker.

    Raises PlannerError ``passphrase-wrong`` and what ``find_key`` raises.
    """
    key = find_key(path, passphrase, rule)
    open_reader(path, key).close()
    return key


def open_workspace(
    path: Path,
    passphrase: str | bytes | None = None,
    *,
    by: str = "",
    read_only: bool = False,
    accept_loss: bool = False,
    rule: keys.KeyRule = keys.PRODUCTION,
) -> Workspace:
    """Open a store. Raises what ``models.store.open_store`` raises; ``accept_loss`` goes on after a shown loss."""
    store = open_store(path, passphrase or None, read_only=read_only, accept_loss=accept_loss, rule=rule)
    workspace = Workspace(store, by)
    workspace.take_drafts_in()
    return workspace


def warm_up() -> None:
    """Do what the first query would do otherwise: relate the mapped classes to each other. For a worker."""
    from sqlalchemy.orm import configure_mappers

    configure_mappers()
