"""Migrations: a store that went through them equals a new one, backed up first, undone no further back."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert

from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import driver, integrity, migrate, notes, reference_data, schema, store
from attplanner.models.tables import Activity
from attplanner.services import backups, store_access

OLDER = Path(__file__).parent / "older"  # what programs of older revisions wrote, without the shipped data
CHECKS = "SELECT name, sql FROM sqlite_master WHERE sql LIKE '%CHECK%'"


def _bare(path: Path, *statements: str) -> driver.Connection:
    """Make a file that says it is a store and holds nothing yet."""
    connection = driver.connect(path, None, mode="rwc")
    connection.execute(f"PRAGMA application_id = {driver.APPLICATION_ID}")
    for statement in statements:
        connection.execute(statement)
    return connection


def test_the_revision_is_the_newest_that_alembic_finds() -> None:
    assert migrate.scripts().get_heads() == [schema.REVISION]


def test_a_migrated_store_equals_a_new_one(tmp_path: Path) -> None:
    new, old = driver.connect(tmp_path / "new.attp", None, mode="rwc"), _bare(tmp_path / "old.attp")
    with store.engine_for(new).begin() as connection:
        schema.create(connection)
        wanted = integrity.shape(connection)
    with store.engine_for(old).begin() as connection:
        migrate.migrate(connection, None)
        assert integrity.shape(connection) == wanted
        assert schema.revision(connection) == schema.REVISION
    checks = [{name: " ".join(sql.split()) for name, sql in one.execute(CHECKS)} for one in (new, old)]
    assert checks[0] == checks[1]
    assert len(checks[0]) > 10
    new.close()
    old.close()


def test_an_older_store_is_backed_up_then_migrated_as_it_is_opened(store_path: Path) -> None:
    _bare(store_path, "CREATE TABLE letters(text)", "INSERT INTO letters VALUES ('dear')").close()
    opened = store_access.open_workspace(store_path)
    opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    opened.close()
    (backup,) = store_path.parent.glob(f"office.before-{schema.REVISION}-*.attp")
    raw = sqlcipher.connect(str(backup))
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("letters",)]
    assert raw.execute("SELECT text FROM letters").fetchall() == [("dear",)]
    raw.close()


def _older(path: Path, revision: str) -> None:
    """Make a store as the program of an older revision left it, from what that program wrote."""
    connection = _bare(path)
    with store.engine_for(connection).begin() as opened:
        steps = [step for step in migrate.scripts().walk_revisions() if step.revision <= revision]
        for step in reversed(steps):
            for statement in Path(step.path).with_suffix(".sql").read_text(encoding="utf-8").split(";\n"):
                if statement.strip():
                    opened.exec_driver_sql(statement)
        opened.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        opened.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision,))
        reference_data.load(opened, reference_data.folder())
        written = (OLDER / f"{revision}.sql").read_text(encoding="utf-8")
        for statement in written.split(";\n"):
            if statement.strip():
                opened.exec_driver_sql(statement)
    connection.close()


def test_there_is_a_store_of_every_older_revision() -> None:
    found = {step.revision for step in migrate.scripts().walk_revisions()} - {schema.REVISION}
    assert {path.stem for path in OLDER.glob("*.sql")} == found


@pytest.mark.parametrize("revision", sorted(path.stem for path in OLDER.glob("*.sql")))
def test_every_older_store_comes_forward_whole(store_path: Path, tmp_path: Path, revision: str) -> None:
    _older(store_path, revision)
    kept = ("activity", "item", "participation", "person", "operation", "change", "source_line")
    before = {table: _all(store_path, table) for table in kept}
    opened = store_access.open_workspace(store_path)
    opened.close()
    assert {table: _all(store_path, table) for table in kept} == before
    assert len(before["activity"]) > 2
    new = driver.connect(tmp_path / "new.attp", None, mode="rwc")
    old = driver.connect(store_path, None)
    with store.engine_for(new).begin() as made, store.engine_for(old).begin() as come:
        schema.create(made)
        assert integrity.shape(come) == integrity.shape(made)
    new.close()
    old.close()
    assert backups.check_store(store_path) == []
    (backup,) = store_path.parent.glob(f"office.before-{schema.REVISION}-*.attp")
    raw = sqlcipher.connect(str(backup))
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(revision,)]
    raw.close()


def _all(path: Path, table: str) -> list[tuple[object, ...]]:
    connection = driver.connect(path, None)
    rows: list[tuple[object, ...]] = connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall()
    connection.close()
    return rows


def test_a_migration_that_fails_leaves_the_store_as_it_was(store_path: Path) -> None:
    _bare(store_path, "CREATE TABLE person(surname)").close()  # in the way of revision 0001
    before = store_path.read_bytes()
    with pytest.raises(Exception, match="already exists"):
        store_access.open_workspace(store_path)
    raw = sqlcipher.connect(str(store_path))
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("person",)]
    raw.close()
    assert store_path.read_bytes()[:100] == before[:100]


def test_a_store_to_be_migrated_is_not_opened_to_read_only(store_path: Path) -> None:
    _bare(store_path).close()
    with pytest.raises(PlannerError, match="store-older"):
        store_access.open_workspace(store_path, read_only=True)


def test_undo_goes_back_to_the_last_migration(store_path: Path) -> None:
    store_access.create(store_path)
    opened = store_access.open_workspace(store_path)
    opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    opened.unrecorded(lambda session: notes.write(session.connection(), notes.FLOOR, "1"))
    assert opened.undo() is None
    opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    assert opened.undo() is not None
    assert opened.undo() is None
    opened.close()


# -- the shipped data -----------------------------------------------------------------------------------------


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """Return a copy of the shipped files that a test may change."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in reference_data.FILES:
        (folder / f"{name}.csv").write_bytes((reference_data.folder() / f"{name}.csv").read_bytes())
    return folder


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _update(path: Path, edition: Path) -> None:
    connection = driver.connect(path, None)
    with store.engine_for(connection).begin() as opened:
        assert not reference_data.is_current(opened, edition)
        reference_data.load(opened, edition)
        assert reference_data.is_current(opened, edition)
    connection.close()


def _one(path: Path, query: str) -> tuple[object, ...] | None:
    connection = store.open_reader(path, None)
    row: tuple[object, ...] | None = connection.execute(query).fetchone()
    connection.close()
    return row


def test_the_shipped_rows_are_all_there(store_path: Path) -> None:
    store_access.create(store_path)
    for name, table in reference_data.FILES.items():
        lines = (reference_data.folder() / f"{name}.csv").read_text(encoding="utf-8")
        assert _one(store_path, f"SELECT count(*) > 0 FROM {table}") == (1 if lines.count("\n") > 1 else 0,)
    assert _one(store_path, "SELECT count(*) FROM state") == (197,)
    assert _one(store_path, "SELECT m49, capital FROM state WHERE id = 'AFG'") == ("004", "AFG-kabul")
    assert backups.check_store(store_path) == []


def test_an_update_changes_shipped_rows_and_never_the_offices(store_path: Path, edition: Path) -> None:
    store_access.create(store_path)
    opened = store_access.open_workspace(store_path)
    from attplanner.models.tables import Organization, State, TreatyAction

    rows = [
        State(id="mine", iso3="AFG", un_group="Somewhere", supersedes="AFG"),
        TreatyAction(id="deed", treaty="ATT", state="AFG", action="withdrawal", precision="unknown"),
        Organization(id="club", kind="ngo", parent="ASEAN"),
    ]
    opened.write(Op.CORRECT_FACT, lambda session: session.add_all(rows))
    opened.close()
    _replace(edition / "states.csv", "AFG-kabul", "AFG-herat")
    _update(store_path, edition)
    assert _one(store_path, "SELECT capital FROM state WHERE id = 'AFG'") == ("AFG-herat",)
    assert _one(store_path, "SELECT un_group, origin FROM state WHERE id = 'mine'") == ("Somewhere", "office")
    assert _one(store_path, "SELECT action FROM treaty_action WHERE id = 'deed'") == ("withdrawal",)
    assert _one(store_path, "SELECT parent FROM organization WHERE id = 'club'") == ("ASEAN",)
    again = store_access.open_workspace(store_path)  # back to the program's own edition, and undo still works
    again.undo()
    again.close()
    assert _one(store_path, "SELECT 1 FROM state WHERE id = 'mine'") is None
    assert _one(store_path, "SELECT capital FROM state WHERE id = 'AFG'") == ("AFG-kabul",)
    assert backups.check_store(store_path) == []


def test_a_row_that_vanished_goes_unless_something_names_it(store_path: Path, edition: Path) -> None:
    from attplanner.models.tables import Organization

    extra = (edition / "organizations.csv").read_text(encoding="utf-8").splitlines()[0].count(",")
    for key in ("old-a", "old-b"):
        with (edition / "organizations.csv").open("a", encoding="utf-8") as file:
            file.write(key + "," * extra + "\n")
    store_access.create(store_path)
    _update(store_path, edition)
    connection = driver.connect(store_path, None)
    with store.engine_for(connection).begin() as opened:
        opened.execute(insert(Organization).values(id="club", parent="old-a", origin="office"))
    connection.close()
    store_access.open_workspace(store_path).close()
    assert _one(store_path, "SELECT id FROM organization WHERE id LIKE 'old-%'") == ("old-a",)


def test_the_current_rows_bear_the_keys_that_others_name(store_path: Path) -> None:
    from attplanner.models.tables import State

    store_access.create(store_path)
    opened = store_access.open_workspace(store_path)
    first = State(id="mine", iso3="AFG", un_group="Somewhere", supersedes="AFG")
    second = State(id="mine-2", iso3="AFG", un_group="Elsewhere", supersedes="mine")
    opened.write(Op.CORRECT_FACT, lambda session: session.add_all([first, second]))
    tables = opened.read(lambda session: reference_data.tables(session.connection()))
    states = {row["id"]: row for row in tables["states"]}
    assert len(states) == 197
    assert (states["AFG"]["un_group"], states["AFG"]["iso2"]) == ("Elsewhere", "")
    assert states["FRA"]["origin"] == "shipped"
    assert set(tables) == set(reference_data.FILES)
    opened.close()
