"""Stores on disk: made whole, encrypted or not at all, locked, refused by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import disk, driver, keys, lock, notes, store, tail_check
from attplanner.models.tables import Activity, Item, State
from attplanner.services import store_access
from attplanner.services.workspace import Workspace

PASSPHRASE = "correct horse battery staple"


def _code(call: Callable[[], object]) -> PlannerError:
    with pytest.raises(PlannerError) as raised:
        call()
    return raised.value


def test_a_new_store_is_whole_and_alone(store_path: Path) -> None:
    store_access.create(store_path)
    assert {path.name for path in store_path.parent.iterdir()} <= {"office.attp", "office.attp.lock"}
    opened = store_access.open_workspace(store_path)
    assert opened.read(lambda session: session.query(State).count()) == 197
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folder from others")
def test_nobody_else_may_read_a_store(workspace: Workspace, tmp_path: Path) -> None:
    from attplanner.services.backups import BackupService

    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    path = workspace.store.path
    files = [path, tail_check.wal_path(path), BackupService(workspace).backup(tmp_path / "copy.attp")]
    files.append(tmp_path / "plain copy")
    files[-1].touch(0o644)
    disk.copy_private(tail_check.wal_path(path), files[-1])
    assert [file.stat().st_mode & 0o077 for file in files] == [0, 0, 0, 0]
    assert files[-1].read_bytes() == tail_check.wal_path(path).read_bytes()


def test_a_store_is_never_made_over_another(store_path: Path) -> None:
    store_path.write_text("letters", encoding="utf-8")
    assert _code(lambda: store_access.create(store_path)).code == "store-exists"
    assert store_path.read_text(encoding="utf-8") == "letters"


def test_nothing_is_left_where_there_is_no_folder(tmp_path: Path) -> None:
    assert _code(lambda: store_access.create(tmp_path / "away" / "x.attp")).code == "folder-missing"


@pytest.mark.parametrize("content", [b"", b"short", b"PK\3\4" + b"x" * 9000, driver.PLAIN_HEADER + b"x" * 9000])
def test_what_is_no_store_is_refused_and_left_alone(store_path: Path, content: bytes) -> None:
    store_path.write_bytes(content)
    error = _code(lambda: store_access.open_workspace(store_path))
    assert error.code in ("not-a-store", "passphrase-missing")
    assert store_path.read_bytes() == content


@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_schema_that_is_quoted_as_no_text_is_told(store_path: Path, read_only: bool) -> None:
    """SQLite quotes the part that it stumbles over; the driver cannot read such a message."""
    store_access.create(store_path)
    whole = store_path.read_bytes()
    hurt = whole.replace(b"CREATE TABLE activity (", b"CREATE TABLE activity \xc3", 1)
    assert hurt != whole
    store_path.write_bytes(hurt)
    error = _code(lambda: store.open_store(store_path, None, read_only=read_only))
    assert error.code == "store-damaged"
    assert store_path.read_bytes() == hurt


def test_a_database_of_another_program_is_refused(store_path: Path) -> None:
    other = sqlcipher.connect(str(store_path))
    other.execute("CREATE TABLE letters(text)")
    other.commit()
    other.close()
    assert _code(lambda: store_access.open_workspace(store_path)).code == "not-a-store"


def test_a_directory_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert _code(lambda: store_access.open_workspace(tmp_path)).code == "not-a-store"
    assert _code(lambda: store_access.open_workspace(tmp_path / "none")).code == "store-missing"
    assert _code(lambda: store_access.open_workspace(tmp_path / "none", read_only=True)).code == "store-missing"


# -- encryption -----------------------------------------------------------------------------------------------


def _encrypted(path: Path) -> Workspace:
    store_access.create(path, PASSPHRASE, rule=keys.CHEAP)
    return store_access.open_workspace(path, PASSPHRASE, rule=keys.CHEAP)


def test_an_encrypted_store_holds_no_plain_text_in_file_or_log(store_path: Path) -> None:
    opened = _encrypted(store_path)
    secret = "Ambassador Quillfeather of nowhere"
    for _ in range(40):
        opened.write(
            Op.LOG_ACTIVITY,
            lambda session: session.add_all(
                [Activity(id="a", written=secret), Item(activity="a", source_text=secret)]
            ),
        )
        opened.undo()
    for path in (store_path, tail_check.wal_path(store_path)):
        content = path.read_bytes()
        assert len(content) > 8000
        assert b"Quillfeather" not in content and b"Afghanistan" not in content
        assert len(zlib.compress(content[4096:])) / len(content[4096:]) > 0.99
    assert not store_path.read_bytes().startswith(driver.PLAIN_HEADER)
    opened.close()


def test_the_key_is_in_no_representation(store_path: Path) -> None:
    opened = _encrypted(store_path)
    key = opened.store.key
    assert key is not None
    assert key.hex() not in repr(opened.store) and repr(key) not in repr(opened.store)
    opened.close()


def test_the_level_of_the_key_stands_in_the_first_byte(store_path: Path) -> None:
    _encrypted(store_path).close()
    assert store_path.read_bytes()[0] in keys.CHEAP.levels
    assert _code(lambda: store_access.open_workspace(store_path, PASSPHRASE)).code == "key-level-unknown"
    assert min(level.memory for level in keys.PRODUCTION.levels.values()) >= 256 * keys.MIB
    assert not keys.PRODUCTION.levels.keys() & keys.CHEAP.levels.keys()


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_no_memory_of_a_crash_is_written(store_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    if before[1] == 0:
        pytest.skip("the system writes none here anyway")
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        store_access.create(store_path)
        store_access.open_workspace(store_path).close()
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)


@pytest.mark.parametrize(
    ("passphrase", "code"), [(None, "passphrase-missing"), ("wrong " + PASSPHRASE, "passphrase-wrong")]
)
def test_a_wrong_or_missing_passphrase_opens_nothing(store_path: Path, passphrase: str | None, code: str) -> None:
    _encrypted(store_path).close()
    before = store_path.read_bytes()
    error = _code(lambda: store_access.open_workspace(store_path, passphrase, rule=keys.CHEAP))
    assert error.code == code
    assert PASSPHRASE not in str(error)
    assert store_path.read_bytes() == before


def test_a_plain_store_with_a_passphrase_is_refused(store_path: Path) -> None:
    store_access.create(store_path)
    assert _code(lambda: store_access.open_workspace(store_path, PASSPHRASE)).code == "store-not-encrypted"


def test_the_same_letters_typed_in_another_form_are_the_same_passphrase(store_path: Path) -> None:
    composed, decomposed = "caf\u00e9 au lait toujours", "cafe\u0301 au lait toujours"
    store_access.create(store_path, composed, rule=keys.CHEAP)
    store_access.open_workspace(store_path, decomposed, rule=keys.CHEAP).close()


@pytest.mark.parametrize(
    ("passphrase", "good"), [("short", False), ("a b c d", False), ("x" * 15, True), ("a b c d e", True)]
)
def test_weak_passphrases_are_refused_at_making(store_path: Path, passphrase: str, good: bool) -> None:
    if good:
        store_access.check_passphrase(passphrase)
    else:
        assert _code(lambda: store_access.create(store_path, passphrase, rule=keys.CHEAP)).code == "passphrase-weak"
        assert not store_path.exists()


def test_without_the_cipher_nothing_is_written_in_the_clear(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    monkeypatch.setattr(driver, "sqlcipher", sqlite3)  # the driver as if built without its cipher
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 53, 4))
    error = _code(lambda: store_access.create(store_path, PASSPHRASE, rule=keys.CHEAP))
    assert error.code == "encryption-missing"
    assert not store_path.exists()


@pytest.mark.parametrize("version", [(3, 51, 2), (3, 40, 1), (3, 52, 0)])
def test_a_library_that_loses_commits_is_refused(
    store_path: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", version)
    assert _code(lambda: store_access.create(store_path)).code == "library-unsafe"


# -- the lock -------------------------------------------------------------------------------------------------


def test_a_second_writer_is_told_who_holds_the_store(workspace: Workspace) -> None:
    error = _code(lambda: store_access.open_workspace(workspace.store.path))
    assert error.code == "store-locked"
    assert error.values["pid"] == os.getpid()
    assert error.values["user"] and error.values["host"] and error.values["since"]


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux shows its locks")
def test_no_second_look_at_an_open_store_frees_its_locks(workspace: Workspace) -> None:
    """The system frees all locks of a process on a file when the process closes the file once (POSIX)."""
    path = workspace.store.path
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    inode = f":{path.stat().st_ino} "

    def locks() -> list[str]:
        return [line for line in Path("/proc/locks").read_text(encoding="ascii").splitlines() if inode in line]

    before = locks()
    assert before
    assert store_access.tried_key(path, None) is None
    store_access.open_workspace(path, read_only=True).close()
    assert locks() == before


def test_many_may_read_while_one_writes(workspace: Workspace) -> None:
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    readers = [store_access.open_workspace(workspace.store.path, read_only=True) for _ in range(3)]
    assert [reader.read(lambda session: session.query(Activity).count()) for reader in readers] == [1, 1, 1]
    error = _code(lambda: readers[0].write(Op.LOG_ACTIVITY, lambda session: session.add(Activity())))
    assert error.code == "store-read-only"
    for reader in readers:
        reader.close()


def test_a_reader_does_not_hold_up_the_end(workspace: Workspace) -> None:
    workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    with workspace.reader() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM activity").scalar() == 1
        workspace.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
        workspace.close()
        assert reader.exec_driver_sql("SELECT count(*) FROM activity").scalar() == 1
    again = store_access.open_workspace(workspace.store.path)
    assert again.read(lambda session: session.query(Activity).count()) == 2
    again.close()


def test_the_lock_of_a_killed_holder_is_free(store_path: Path) -> None:
    store_access.create(store_path)
    script = (
        "import os, sys, pathlib; from attplanner.services import store_access as s; "
        "held = s.open_workspace(pathlib.Path(sys.argv[1])); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(store_path)], check=False, timeout=60)
    assert lock.holder(store_path) is not None
    store_access.open_workspace(store_path).close()
    assert lock.holder(store_path) is None


def test_a_note_of_another_computer_is_believed(store_path: Path) -> None:
    store_access.create(store_path)
    note = {"user": "ana", "host": "laptop-2", "machine": "other", "pid": 7, "since": "2018-03-01T10:00:00+00:00"}
    lock.note_path(store_path).write_text(json.dumps(note), encoding="utf-8")
    error = _code(lambda: store_access.open_workspace(store_path))
    assert (error.code, error.values["user"], error.values["host"]) == ("store-held-elsewhere", "ana", "laptop-2")
    lock.note_path(store_path).unlink()
    store_access.open_workspace(store_path).close()


def test_a_computer_with_a_new_name_knows_its_own_note(store_path: Path) -> None:
    store_access.create(store_path)
    mine = {"user": "ana", "host": "old-name", "machine": lock.machine_id(), "pid": 1, "since": ""}
    lock.note_path(store_path).write_text(json.dumps(mine), encoding="utf-8")
    store_access.open_workspace(store_path).close()


def test_another_program_s_file_is_refused_and_left_as_it_is(store_path: Path) -> None:
    raw = sqlcipher.connect(str(store_path))
    raw.execute("CREATE TABLE letters(text)")
    raw.close()
    before = store_path.read_bytes()
    assert _code(lambda: store_access.open_workspace(store_path)).code == "not-a-store"
    assert store_path.read_bytes() == before


# -- newer, copied, elsewhere ---------------------------------------------------------------------------------


def _is_open(path: Path) -> bool:
    """Tell whether this process has a file open; where the system does not say so, that it has not."""
    files = Path("/proc/self/fd")
    return files.is_dir() and any(file.exists() and file.samefile(path) for file in files.iterdir())


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_store_is_refused_by_name_and_left_alone(store_path: Path, read_only: bool) -> None:
    store_access.create(store_path)
    raw = sqlcipher.connect(str(store_path))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    before = store_path.read_bytes()
    error = _code(lambda: store_access.open_workspace(store_path, read_only=read_only))
    assert (error.code, error.values["store"]) == ("store-newer", "9999")
    assert store_path.read_bytes() == before
    assert not _is_open(store_path)


def _device(workspace: Workspace) -> str:
    return workspace.read(lambda session: notes.read(session.connection(), notes.DEVICE))


def test_a_copied_store_is_another_device(store_path: Path, tmp_path: Path) -> None:
    store_access.create(store_path)
    first = store_access.open_workspace(store_path)
    device = _device(first)
    first.close()
    again = store_access.open_workspace(store_path)
    assert _device(again) == device
    again.close()
    copy = tmp_path / "copy.attp"
    copy.write_bytes(store_path.read_bytes())
    copied = store_access.open_workspace(copy)
    assert _device(copied) != device
    copied.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="a read-only folder binds ordinary users only")
def test_a_read_only_folder_is_named(store_path: Path) -> None:
    store_access.create(store_path)
    store_path.parent.chmod(0o555)
    try:
        assert _code(lambda: store_access.open_workspace(store_path)).code == "folder-read-only"
        reader = store_access.open_workspace(store_path, read_only=True)
        assert reader.read(lambda session: session.query(State).count()) == 197
        reader.close()
    finally:
        store_path.parent.chmod(0o755)


def test_a_clean_store_can_be_read_as_unchanging(store_path: Path) -> None:
    store_access.create(store_path)
    connection = driver.connect(store_path, None, mode="immutable")
    assert connection.execute("SELECT count(*) FROM state").fetchone() == (197,)
    with pytest.raises(sqlcipher.OperationalError):
        connection.execute("DELETE FROM state_name")
    connection.close()


@pytest.mark.parametrize(
    ("folder", "service"),
    [("Dropbox", "Dropbox"), ("OneDrive - Ministry", "OneDrive"), ("Papers", None), ("Nextcloud", "Nextcloud")],
)
def test_cloud_folders_are_known(tmp_path: Path, folder: str, service: str | None) -> None:
    assert store.cloud_folder(tmp_path / folder / "sub" / "office.attp") == service
