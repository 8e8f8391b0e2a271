"""The schema's revision: made whole in a new store, compared at each opening, migrated where it is older."""

from __future__ import annotations

from sqlalchemy import Connection

from attplanner.errors import PlannerError
from attplanner.models.driver import APPLICATION_ID
from attplanner.models.tables import Base

REVISION = "0003"  # the newest Alembic revision; a test compares it with what Alembic finds


def create(connection: Connection) -> None:
    """Make every table in a new store and stamp it; inside the caller's transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    Base.metadata.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))


def revision(connection: Connection) -> str | None:
    """Return a store's revision; None where it has none yet."""
    there = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    if there is None:
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def refuse_newer(found: str | None, file: str) -> None:
    """Raise PlannerError ``store-newer`` where a store's revision is one that this program does not know."""
    if found is not None and found > REVISION:
        raise PlannerError("store-newer", file=file, store=found, program=REVISION)
