"""Damage: bits, cuts, old pages; two programs on one store; plain text that is left on the disk."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import update

from attplanner.domain.ops import Op
from attplanner.errors import PlannerError
from attplanner.models import driver, keys, lock
from attplanner.models.base import journalled
from attplanner.models.store import find_key, open_reader
from attplanner.models.tables import Activity, Item
from attplanner.services import backups, store_access

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str | None]:
    """Return a store with 200 entries, closed tidily, and its passphrase."""
    path = tmp_path_factory.mktemp(request.param) / "office.attp"
    passphrase = PASSPHRASE if request.param == "encrypted" else None
    store_access.create(path, passphrase, rule=keys.CHEAP)
    opened = store_access.open_workspace(path, passphrase, rule=keys.CHEAP)
    rows = [Activity(id=f"a{n}") for n in range(200)]
    items = [Item(activity=f"a{n}", source_text=f"Meeting {n} with the Ministry") for n in range(200)]
    opened.write(Op.IMPORT, lambda session: session.add_all([*rows, *items]))
    opened.close()
    return path, passphrase


def _problems(path: Path, passphrase: str | None) -> list[str]:
    """Return what is told of a store when it is opened and checked."""
    try:
        return [problem.code for problem in backups.check_store(path, passphrase, keys.CHEAP)]
    except PlannerError as error:
        return [error.code]


def test_a_whole_store_has_no_problems(made: tuple[Path, str | None]) -> None:
    assert _problems(*made) == []


def test_flipped_bits_are_found_and_never_restored(
    made: tuple[Path, str | None], tmp_path: Path, fault_share: float
) -> None:
    """Each flip is found that changes a row; in an encrypted store each one. A backup that has one is refused."""
    path, passphrase = made
    whole, dice = path.read_bytes(), random.Random(3)
    content = _content(path, passphrase)
    hurt, store = tmp_path / "hurt.attp", tmp_path / "office.attp"
    store.write_bytes(whole)
    for _ in range(3000 if fault_share == 1 else 6):
        flipped = bytearray(whole)
        at = dice.randrange(len(flipped))
        flipped[at] ^= 1 << dice.randrange(8)
        hurt.write_bytes(flipped)
        if not _problems(hurt, passphrase):
            assert not passphrase and _content(hurt, None) == content, f"byte {at}"
            continue
        with pytest.raises(PlannerError):
            backups.restore_store(store, hurt, passphrase, keys.CHEAP)
        assert store.read_bytes() == whole


def test_a_shipped_name_that_was_hit_is_found(made: tuple[Path, str | None], tmp_path: Path) -> None:
    path, passphrase = made
    whole = path.read_bytes()
    at = whole.find("Côte d’Ivoire".encode())
    if passphrase:
        assert at == -1
        return
    hurt = tmp_path / "hurt.attp"
    hurt.write_bytes(whole[:at] + b"D" + whole[at + 1 :])
    assert "reference-altered" in _problems(hurt, None)


def _content(path: Path, passphrase: str | None) -> list[object]:
    """Return every row; the search index is left out, which can be made anew."""
    connection = open_reader(path, find_key(path, passphrase, keys.CHEAP))
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"
    names = [name for (name,) in connection.execute(tables).fetchall()]
    rows: list[object] = [(name, row) for name in names for row in connection.execute(f'SELECT * FROM "{name}"')]
    connection.close()
    return sorted(rows, key=repr)


def test_cuts_are_found(made: tuple[Path, str | None], tmp_path: Path, fault_share: float) -> None:
    path, passphrase = made
    whole = path.read_bytes()
    hurt = tmp_path / "hurt.attp"
    dice = random.Random(5)
    for _ in range(max(4, int(200 * fault_share))):
        hurt.write_bytes(whole[: dice.randrange(0, len(whole))])
        assert _problems(hurt, passphrase), "a store that was cut passed for whole"


def test_an_old_page_put_back_is_found(made: tuple[Path, str | None], tmp_path: Path, fault_share: float) -> None:
    """An old copy of a page is valid for SQLite and for the cipher; the history knows better."""
    path, passphrase = made
    copy = tmp_path / "office.attp"
    shutil.copyfile(path, copy)
    before = copy.read_bytes()
    opened = store_access.open_workspace(copy, passphrase, rule=keys.CHEAP)
    edit = update(Item).where(Item.activity == "a7").values(private_note="new")
    opened.write(Op.EDIT, lambda session: session.execute(edit))
    opened.close()
    after = copy.read_bytes()
    pages = [n for n in range(0, len(before), 4096) if before[n : n + 4096] != after[n : n + 4096]]
    rows = _records(copy, passphrase)
    told = 0
    if fault_share < 1:
        pages = random.Random(11).sample(pages, min(4, len(pages)))
    for page in pages:
        copy.write_bytes(after[:page] + before[page : page + 4096] + after[page + 4096 :])
        if _problems(copy, passphrase):
            told += 1
        else:  # a page of the search index or of the store's notes about itself
            assert _records(copy, passphrase) == rows
    assert told >= len(pages) // 2


def _records(path: Path, passphrase: str | None) -> list[tuple[object, ...]]:
    connection = open_reader(path, find_key(path, passphrase, keys.CHEAP))
    names = [*(table.name for table in journalled()), "operation", "change"]
    rows = [row for name in names for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')]
    connection.close()
    return rows


def test_opening_a_damaged_store_changes_nothing(made: tuple[Path, str | None], tmp_path: Path) -> None:
    path, passphrase = made
    hurt = tmp_path / "hurt.attp"
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)
    hurt.write_bytes(content)
    with pytest.raises(PlannerError, match=r"store-damaged|passphrase-wrong|not-a-store"):
        store_access.open_workspace(hurt, passphrase, rule=keys.CHEAP)
    assert hurt.read_bytes() == bytes(content)
    assert lock.holder(hurt) is None


# -- two programs ---------------------------------------------------------------------------------------------

WRITER = """
import sys, pathlib
from attplanner.errors import PlannerError
from attplanner.services import store_access as s
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    try:
        w = s.open_workspace(pathlib.Path(sys.argv[1]))
    except PlannerError as e:
        print(e.code, e.values.get("pid"), flush=True)
    else:
        print("writes", flush=True)
        sys.stdin.readline()
        w.close()
"""


def _writer(path: Path, times: int = 1) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), str(times)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _line(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def _go(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("go\n")
    child.stdin.flush()


def _end(child: subprocess.Popen[str]) -> None:
    child.communicate(timeout=60)


def test_of_two_programs_that_start_together_one_writes(tmp_path: Path, fault_share: float) -> None:
    path = tmp_path / "office.attp"
    store_access.create(path)
    for _ in range(max(2, int(200 * fault_share))):
        both = [_writer(path), _writer(path)]
        for child in both:
            _go(child)
        said = [_line(child) for child in both]
        assert sorted(line.split()[0] for line in said) == ["store-locked", "writes"]
        winner = both[[line.startswith("writes") for line in said].index(True)]
        assert f"store-locked {winner.pid}" in said
        _go(winner)
        for child in both:
            _end(child)


def test_a_killed_holder_frees_the_store_at_once(tmp_path: Path) -> None:
    path = tmp_path / "office.attp"
    store_access.create(path)
    first = _writer(path)
    _go(first)
    assert _line(first) == "writes"
    with pytest.raises(PlannerError, match="store-locked"):
        store_access.open_workspace(path)
    first.kill()
    _end(first)
    assert lock.holder(path) is not None
    store_access.open_workspace(path).close()


# -- plain text -----------------------------------------------------------------------------------------------


def test_no_plain_text_is_left_on_the_disk_after_a_kill(tmp_path: Path) -> None:
    """Work on an encrypted store, back it up, be killed: no file anywhere below holds a typed word."""
    script = f"""
import os, sys, pathlib
from attplanner.domain.ops import Op
from attplanner.models import keys
from attplanner.models.tables import Activity, Draft, Item
from attplanner.services import backups, store_access as s
path = pathlib.Path(sys.argv[1])
s.create(path, {PASSPHRASE!r}, rule=keys.CHEAP)
w = s.open_workspace(path, {PASSPHRASE!r}, rule=keys.CHEAP)
words = "Quillfeather canary " * 50
rows = [Activity(id="a", written=words), Item(activity="a", private_note=words)]
w.write(Op.LOG_ACTIVITY, lambda x: x.add_all(rows))
w.unrecorded(lambda x: x.add(Draft(subject="activity", payload=words, at="now")))
backups.BackupService(w).auto()
os._exit(9)
"""
    path = tmp_path / "office.attp"
    environment = {"TMPDIR": str(tmp_path), "HOME": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], env=environment, capture_output=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (9, b"", b"")
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) >= 4
    for file in files:
        content = file.read_bytes()
        for needle in ("Quillfeather", "canary", PASSPHRASE):
            assert needle.encode() not in content and needle.encode("utf-16-le") not in content, file.name


def test_the_error_of_a_statement_shows_no_parameters(tmp_path: Path) -> None:
    path = tmp_path / "office.attp"
    store_access.create(path)
    opened = store_access.open_workspace(path)
    with pytest.raises(Exception, match="CHECK") as raised:
        opened.write(Op.EDIT, lambda session: session.add(Activity(form="Quillfeather")))
    assert "Quillfeather" not in str(raised.value)
    opened.close()


def test_python_s_own_driver_finds_no_plain_store(made: tuple[Path, str | None]) -> None:
    import sqlite3

    path, passphrase = made
    plain = sqlite3.connect(path)
    if passphrase:
        with pytest.raises(sqlite3.DatabaseError):
            plain.execute("SELECT count(*) FROM sqlite_master")
        assert driver.header(path) != driver.PLAIN_HEADER
    else:
        assert plain.execute("SELECT count(*) FROM activity").fetchone() == (200,)
    plain.close()
    assert sqlcipher.sqlite_version_info >= (3, 51, 3)
