"""Bringing an older store to the present schema: a backup first, then Alembic's revisions in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from attplanner.errors import PlannerError
from attplanner.models import copying, driver, notes, schema, search
from attplanner.models.tables import Base


def scripts() -> ScriptDirectory:
    """Return the revisions."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return ScriptDirectory.from_config(config)


def upgrade(path: Path, engine: Engine, connection: driver.Connection, key: bytes | None) -> Path:
    """Back an older store up beside itself, migrate it, and return the backup.

    Raises PlannerError ``store-newer`` for a revision that this program does not know.
    """
    with engine.connect() as opened:
        found = schema.revision(opened)
    _refuse_unknown(found, path)
    backup = path.with_name(f"{path.stem}.before-{schema.REVISION}-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}")
    copying.copy_store(connection, backup, key)
    connection.execute("PRAGMA foreign_keys = OFF")  # a rebuilt table is dropped and made anew
    try:
        with engine.begin() as opened:
            migrate(opened, found)
            _close_migration(opened)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return backup


def _refuse_unknown(found: str | None, path: Path) -> None:
    try:
        scripts().get_revision(found or "base")
    except CommandError as error:
        raise PlannerError("store-newer", file=str(path), store=found, program=schema.REVISION) from error


def migrate(connection: Connection, found: str | None) -> None:
    """Run the revisions after ``found`` (None: all of them) in the caller's transaction."""
    directory = scripts()
    steps = directory._upgrade_revs("head", found or "base")  # the plan itself: no command writes to the terminal
    with EnvironmentContext(Config(), directory, fn=lambda _rev, _context: steps) as environment:
        environment.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=False)
        environment.run_migrations()


def _close_migration(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise PlannerError("migration-broken", rows=len(broken))
    last = connection.exec_driver_sql("SELECT coalesce(max(position), 0) FROM operation").scalar()
    notes.write(connection, notes.FLOOR, str(last))
    search.rebuild(connection)
