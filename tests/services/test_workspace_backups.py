"""Backups: equal at their instant, verified, thinned out; restoring keeps what was there."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import driver, integrity, journal, keys, notes, tail_check
from attplanner.models.base import journalled
from attplanner.models.store import open_reader
from attplanner.models.tables import Activity, Item
from attplanner.services import backups, store_access
from attplanner.services.backups import BackupService
from attplanner.services.workspace import Workspace

PASSPHRASE = "correct horse battery staple"


def _log(workspace: Workspace, number: int = 1) -> None:
    rows = [Activity(written=f"entry {n}") for n in range(number)]
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add_all(rows))


def _hash(path: Path, key: bytes | None = None) -> str:
    connection = open_reader(path, key)
    running = hashlib.sha256()
    for table in (*(t.name for t in journalled()), "operation", "change"):
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY 1'):
            running.update(repr(row).encode())
    connection.close()
    return running.hexdigest()


def test_a_backup_is_equal_and_one_file(workspace: Workspace, tmp_path: Path) -> None:
    _log(workspace, 50)
    made = BackupService(workspace).backup(tmp_path / "copy.attp")
    assert _hash(made) == _hash(workspace.store.path)
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.attp"]


def test_a_backup_of_an_encrypted_store_is_encrypted_alike(store_path: Path, tmp_path: Path) -> None:
    store_access.create(store_path, PASSPHRASE, rule=keys.CHEAP)
    opened = store_access.open_workspace(store_path, PASSPHRASE, rule=keys.CHEAP)
    _log(opened)
    made = BackupService(opened).backup(tmp_path / "copy.attp")
    assert driver.is_encrypted(made)
    assert b"Afghanistan" not in made.read_bytes()
    again = store_access.open_workspace(made, PASSPHRASE, rule=keys.CHEAP)
    assert again.read(lambda session: session.query(Activity).count()) == 1
    again.close()
    opened.close()


def test_a_backup_made_while_another_thread_writes_is_one_instant(workspace: Workspace, tmp_path: Path) -> None:
    _log(workspace, 2000)
    path, key = workspace.store.path, workspace.store.key
    made: list[Path] = []

    def work() -> None:
        made.extend(backups.make_backup(path, key, tmp_path / f"copy-{n}.attp") for n in range(3))

    thread = threading.Thread(target=work)
    thread.start()
    written = 0
    while thread.is_alive():
        _log(workspace)
        written += 1
    thread.join()
    assert len(made) == 3
    assert written > 3
    for copy in made:
        assert backups.check_store(copy) == []
        for order in ("operation ORDER BY position", '"change" ORDER BY n', "activity ORDER BY rowid"):
            rows = _rows(copy, order)
            assert rows == _rows(path, order)[: len(rows)]  # nothing but what was written by then, and all of it
        assert len(rows) == 2000 + len(_rows(copy, "operation")) - 1


def _rows(path: Path, table: str) -> list[tuple[object, ...]]:
    connection = open_reader(path, None)
    rows = connection.execute(f"SELECT * FROM {table}").fetchall()
    connection.close()
    return rows


def test_a_backup_never_goes_over_another_file(workspace: Workspace, tmp_path: Path) -> None:
    there = tmp_path / "thesis.txt"
    there.write_text("words", encoding="utf-8")
    with pytest.raises(PlannerError, match="file-exists"):
        BackupService(workspace).backup(there)
    assert there.read_text(encoding="utf-8") == "words"


def test_a_backup_that_cannot_be_written_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(PlannerError, match="backup-not-written"):
        BackupService(workspace).backup(tmp_path / "away" / "copy.attp")
    assert not list(tmp_path.glob("copy*"))


class GivenUp(Exception):
    """What somebody who waits no longer raises."""


def test_a_backup_tells_how_far_it_is(workspace: Workspace, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    BackupService(workspace).backup(tmp_path / "copy.attp", lambda *far: told.append(far))
    copied = [done for done, total in told if total > 1]
    assert copied == sorted(set(copied)) and len(copied) > 1
    assert told[len(copied) - 1][0] == told[0][1]
    assert set(told[len(copied) :]) == {(1, 1)}


@pytest.mark.parametrize("when", ["copied", "tested"])
def test_a_backup_that_is_given_up_leaves_nothing(workspace: Workspace, tmp_path: Path, when: str) -> None:
    def give_up(_: int, total: int) -> None:
        if (total == 1) == (when == "tested"):
            raise GivenUp

    with pytest.raises(GivenUp):
        BackupService(workspace).backup(tmp_path / "copy.attp", give_up)
    assert not list(tmp_path.glob("copy*"))


def test_a_check_that_is_given_up_ends_at_once_and_the_next_is_whole(workspace: Workspace) -> None:
    parts: list[int] = []

    def give_up(part: int, _: int) -> None:
        parts.append(part)
        raise GivenUp

    with workspace.store.engine.connect() as connection, pytest.raises(GivenUp):
        integrity.check(connection, give_up)
    assert parts == [0]
    assert BackupService(workspace).check() == []


def test_backups_are_made_when_due(workspace: Workspace) -> None:
    service = BackupService(workspace)
    assert service.status().due
    made = service.auto()
    assert made is not None and made.parent == backups.folder_of(workspace.store.path)
    assert service.auto() is None
    status = service.status()
    assert (status.due, status.count, status.file) == (False, 1, made)
    yesterday = datetime.now(UTC) - timedelta(hours=25)
    made.rename(made.with_name(f"office-{yesterday:%Y%m%d-%H%M%S}.attp"))
    assert service.auto() is not None
    assert service.status().count == 2


def test_seven_days_and_four_weeks_are_kept() -> None:
    start = datetime(2018, 5, 30, 18, tzinfo=UTC)
    made = [(start - timedelta(hours=12 * n), Path(f"{n}.attp")) for n in range(120)]
    dropped = set(backups.to_drop(made))
    kept = sorted((at for at, path in made if path not in dropped), reverse=True)
    assert [at.date().isoformat() for at in kept] == [
        "2018-05-30", "2018-05-29", "2018-05-28", "2018-05-27", "2018-05-26", "2018-05-25", "2018-05-24",
        "2018-05-20", "2018-05-13",
    ]  # fmt: skip
    assert len({at.isocalendar()[:2] for at in kept}) == 4


def _device(path: Path) -> str:
    opened = store_access.open_workspace(path)
    found = opened.read(lambda session: notes.read(session.connection(), notes.DEVICE))
    opened.close()
    return found


def test_restoring_keeps_what_was_there_and_is_another_device(workspace: Workspace, tmp_path: Path) -> None:
    _log(workspace)
    service = BackupService(workspace)
    copy = service.backup(tmp_path / "copy.attp")
    _log(workspace, 5)
    path = workspace.store.path
    work = service.restore_job(copy)
    workspace.close()
    kept = work()
    assert kept is not None and kept.name.startswith("office.before-restore-")
    restored = store_access.open_workspace(path)
    assert restored.read(lambda session: session.query(Activity).count()) == 1
    assert restored.undo() is not None
    restored.close()
    before = store_access.open_workspace(kept)
    assert before.read(lambda session: session.query(Activity).count()) == 6
    before.close()
    assert len({_device(path), _device(kept), _device(copy)}) == 3


def test_a_damaged_store_can_be_restored_with_its_log_kept(workspace: Workspace, tmp_path: Path) -> None:
    _log(workspace)
    copy = BackupService(workspace).backup(tmp_path / "copy.attp")
    path = workspace.store.path
    _log(workspace)
    killed, log = tmp_path / "killed" / path.name, tail_check.wal_path(path).read_bytes()
    killed.parent.mkdir()
    killed.write_bytes(path.read_bytes()[:5000])
    tail_check.wal_path(killed).write_bytes(log)
    kept = backups.restore_store(killed, copy)
    assert kept is not None and kept.stat().st_size == 5000
    assert tail_check.wal_path(kept).read_bytes() == log
    assert backups.check_store(killed) == []
    assert _rows(killed, "operation") == _rows(copy, "operation")


def test_a_missing_store_can_be_restored(workspace: Workspace, tmp_path: Path) -> None:
    copy = BackupService(workspace).backup(tmp_path / "copy.attp")
    assert backups.restore_store(tmp_path / "new.attp", copy) is None
    assert backups.check_store(tmp_path / "new.attp") == []


def test_a_store_that_is_open_is_not_replaced(workspace: Workspace, tmp_path: Path) -> None:
    copy = BackupService(workspace).backup(tmp_path / "copy.attp")
    with pytest.raises(PlannerError, match="store-locked"):
        backups.restore_store(workspace.store.path, copy)


@pytest.mark.parametrize("hurt", ["cut", "text", "stale"])
def test_a_damaged_backup_is_refused_and_the_store_left_alone(
    workspace: Workspace, tmp_path: Path, hurt: str
) -> None:
    _log(workspace, 3)
    copy = BackupService(workspace).backup(tmp_path / "copy.attp")
    if hurt == "cut":
        copy.write_bytes(copy.read_bytes()[:-4096])
    elif hurt == "text":
        copy.write_text("This is a letter.", encoding="utf-8")
    else:
        raw = sqlcipher.connect(str(copy))
        raw.execute("UPDATE activity SET written = 'before'")
        raw.commit()
        raw.close()
    path, work = workspace.store.path, BackupService(workspace).restore_job(copy)
    workspace.close()
    before = _hash(path)
    with pytest.raises(PlannerError, match=r"backup-damaged|not-a-store|store-damaged"):
        work()
    assert _hash(path) == before
    again = store_access.open_workspace(path)
    _log(again)
    again.close()


def test_a_check_finds_a_row_that_is_older_than_its_history(workspace: Workspace) -> None:
    _log(workspace)
    with workspace.store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER temp.journal_update_activity")
        connection.exec_driver_sql("UPDATE activity SET written = 'as it was'")
    found = BackupService(workspace).check()
    assert [problem.code for problem in found] == ["row-differs-from-history"]


@pytest.mark.parametrize(
    "hurt",
    [
        "UPDATE \"change\" SET after = replace(after, 'entry 0', 'entry 9')",
        "DELETE FROM operation WHERE position = 2",
        "UPDATE operation SET \"by\" = 'Somebody else' WHERE position = 1",
        'UPDATE "change" SET "row" = \'x\' WHERE operation = 2',
        # as a flipped bit leaves it: no text any more, no JSON, JSON of another kind
        'UPDATE "change" SET after = CAST(after AS BLOB)',
        'UPDATE "change" SET "row" = CAST("row" AS BLOB)',
        'UPDATE "change" SET after = \'{"written": "entry\'',
        "UPDATE \"change\" SET after = '[]'",
        "UPDATE operation SET \"by\" = x'FF' WHERE position = 1",
    ],
)
def test_a_check_finds_an_altered_history(workspace: Workspace, hurt: str) -> None:
    for _ in range(3):
        _log(workspace)
    workspace.store.connection.execute("PRAGMA foreign_keys = OFF")
    workspace.store.connection.execute(hurt)
    codes = {problem.code for problem in BackupService(workspace).check()}
    assert "history-altered" in codes


def test_a_check_finds_a_broken_reference_and_a_missing_index(workspace: Workspace) -> None:
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add_all([Activity(id="a"), Item(activity="a")]))
    raw = workspace.store.connection
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DROP INDEX ix_item_activity")
    raw.execute("DROP TRIGGER temp.journal_delete_activity")
    raw.execute("DELETE FROM activity")
    codes = {problem.code for problem in BackupService(workspace).check()}
    assert {"reference-broken", "schema-differs", "row-differs-from-history", "search-out-of-date"} == codes


def test_a_check_of_a_table_that_lacks_a_column_goes_on(workspace: Workspace) -> None:
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity(id="a", time="09:30")))
    with workspace.store.engine.begin() as connection:
        journal.pause(connection)
        connection.exec_driver_sql("ALTER TABLE activity DROP COLUMN time")
    found = BackupService(workspace).check()
    assert [problem.code for problem in found if problem.values.get("table") == "activity"] == [
        "schema-differs",
        "row-differs-from-history",
    ]
