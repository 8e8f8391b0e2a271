"""Commits lost from the write-ahead log are said, and what is left of it is kept."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from attplanner.errors import PlannerError
from attplanner.models import keys, lock, tail_check
from attplanner.models.tables import Activity
from attplanner.services import backups, rekeying, store_access
from attplanner.services.facade import Services

CHILD = """
import os, sys, pathlib
from attplanner.domain.ops import Op
from attplanner.models.tables import Activity
from attplanner.services import store_access as s
from attplanner.models import keys
w = s.open_workspace(pathlib.Path(sys.argv[1]), *sys.argv[4:], rule=keys.CHEAP)
for n in range(int(sys.argv[2])):
    w.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity(written=f"entry {n}")))
exec(sys.argv[3])
"""


def _child(path: Path, commits: int, ending: str, *passphrase: str) -> None:
    """Commit in another process, which ends by ``ending`` and never closes its store."""
    command = [sys.executable, "-c", CHILD, str(path), str(commits), ending, *passphrase]
    subprocess.run(command, check=False, timeout=60, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a store whose writer was killed after 30 acknowledged commits, its log full."""
    folder = tmp_path_factory.mktemp("killed")
    path = folder / "office.attp"
    store_access.create(path)
    _child(path, 30, "os._exit(9)")
    assert tail_check.wal_path(path).stat().st_size > 10_000
    return folder


@pytest.fixture
def store(killed: Path, tmp_path: Path) -> Path:
    """Return a copy of that store, its log beside it."""
    folder = tmp_path / "copy"
    shutil.copytree(killed, folder)
    return folder / "office.attp"


def _entries(path: Path, *, accept_loss: bool = False) -> int:
    opened = store_access.open_workspace(path, accept_loss=accept_loss)
    try:
        return opened.read(lambda session: session.query(Activity).count())
    finally:
        opened.close()


def _told(path: Path) -> list[str]:
    """Return what a check says that only reads; it must leave every file as it is."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if not file.name.endswith("-shm")}
    told = [problem.code for problem in backups.check_store(path)]
    assert before == {file.name: file.read_bytes() for file in path.parent.iterdir() if file.name in before}
    return told


def test_a_log_that_is_whole_raises_no_alarm(store: Path) -> None:
    assert tail_check.claimed_frames(store) > 30
    assert _told(store) == []
    assert _entries(store) == 30
    assert _entries(store) == 30
    assert {path.name for path in store.parent.iterdir()} == {"office.attp", "office.attp.lock"}


@pytest.mark.parametrize(
    "ending", ["pass", "sys.exit(1)", "raise ValueError", "del w; import gc; gc.collect(); os._exit(9)"]
)
def test_a_script_that_never_closes_its_store_leaves_no_alarm(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "office.attp"
    store_access.create(path)
    _child(path, 3, ending)
    assert {file.name for file in tmp_path.iterdir()} == {"office.attp", "office.attp.lock"}
    assert _told(path) == []
    assert _entries(path) == 3


def _refused(store: Path) -> None:
    """Require that who reads is told of a loss, and that who would write is refused."""
    assert "store-lost-commits" in _told(store)
    with pytest.raises(PlannerError, match="store-lost-commits"):
        _entries(store)


def test_flipped_bits_in_the_log_are_found(store: Path, fault_share: float) -> None:
    """Anywhere in the log, the last frame's own header included, of which nothing else in the log tells."""
    wal, mark = tail_check.wal_path(store), tail_check.mark_path(store)
    whole, main, said = wal.read_bytes(), store.read_bytes(), mark.read_bytes()
    page = int.from_bytes(whole[8:12], "big") + tail_check.FRAME_HEADER
    dice = random.Random(7)
    last = len(whole) - page
    places = [0, 31, last + 5, last + 8, last + 15, last + 20, len(whole) - 1]
    places += [dice.randrange(len(whole)) for _ in range(int(600 * fault_share))]
    for place in places:
        hurt = bytearray(whole)
        hurt[place] ^= 1 << dice.randrange(8)
        store.write_bytes(main)
        wal.write_bytes(hurt)
        mark.write_bytes(said)
        _refused(store)


@pytest.mark.parametrize("left", [1, 31, 33, 0.3, 0.9, -1])
def test_a_cut_log_is_found(store: Path, left: float) -> None:
    wal = tail_check.wal_path(store)
    size = wal.stat().st_size
    os.truncate(wal, size - 1 if left < 0 else int(left * size) if left < 1 else int(left))
    _refused(store)


def test_an_earlier_copy_of_the_log_is_found(store: Path) -> None:
    """As a program that keeps folders alike on two machines puts it back."""
    earlier = tail_check.wal_path(store).read_bytes()
    _child(store, 1, "os._exit(9)")
    tail_check.wal_path(store).write_bytes(earlier)
    _refused(store)
    assert _entries(store, accept_loss=True) == 30


def test_a_damaged_header_of_the_log_is_found(store: Path) -> None:
    wal = tail_check.wal_path(store)
    hurt = bytearray(wal.read_bytes())
    hurt[20] ^= 4
    wal.write_bytes(hurt)
    tail_check.mark_path(store).write_bytes(b"")  # as it was before it named a commit
    _refused(store)


def test_a_loss_stays_said_until_somebody_accepts_it(store: Path) -> None:
    wal = tail_check.wal_path(store)
    hurt = bytearray(wal.read_bytes())
    hurt[len(hurt) // 2] ^= 1
    wal.write_bytes(hurt)
    kept = ""
    for _ in range(2):
        with pytest.raises(PlannerError, match="store-lost-commits") as raised:
            _entries(store)
        kept = str(raised.value.values["kept"])
    assert Path(kept).read_bytes() == bytes(hurt)
    assert os.name == "nt" or Path(kept).stat().st_mode & 0o077 == 0
    assert "store-lost-commits" in _told(store)
    reading = Services.open(store, read_only=True)
    with pytest.raises(PlannerError, match="store-lost-commits"):
        reading.backups.backup(store.parent / "copy.attp")
    reading.close()
    assert 0 < _entries(store, accept_loss=True) < 30
    assert 0 < _entries(store) < 30


def test_a_log_that_is_gone_is_missed(store: Path) -> None:
    tail_check.wal_path(store).unlink()
    assert "store-wal-missing" in _told(store)
    with pytest.raises(PlannerError, match="store-wal-missing"):
        _entries(store)
    assert _entries(store, accept_loss=True) < 30


def test_a_dead_holder_s_number_hides_no_loss(store: Path) -> None:
    """Numbers of processes come again: the note that a killed program left may name one that lives."""
    tail_check.wal_path(store).unlink()
    note = lock.note_path(store)
    note.write_text(
        json.dumps({**json.loads(note.read_text(encoding="utf-8")), "pid": os.getpid()}), encoding="utf-8"
    )
    assert "store-wal-missing" in _told(store)


def test_a_cut_log_is_no_loss_where_nothing_in_it_was_acknowledged(store: Path) -> None:
    """A kill inside the first frame leaves a log without a commit and no mark: that opens as it is."""
    wal = tail_check.wal_path(store)
    os.truncate(wal, 1000)
    tail_check.mark_path(store).unlink()
    assert _entries(store) <= 30


def test_an_idle_checkpoint_takes_the_mark_away(tmp_path: Path) -> None:
    from attplanner.domain.ops import Op

    path = tmp_path / "office.attp"
    store_access.create(path)
    opened = store_access.open_workspace(path)
    assert not tail_check.mark_path(path).exists()
    opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    assert tail_check.mark_path(path).exists()
    with opened.reader() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM activity").scalar() == 1
        opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
        opened.checkpoint()
        assert tail_check.mark_path(path).exists(), "the log still holds what the reader does not see"
    opened.checkpoint()
    assert not tail_check.mark_path(path).exists()
    opened.write(Op.LOG_ACTIVITY, lambda session: session.add(Activity()))
    assert tail_check.mark_path(path).exists()
    opened.close()


def _bytes(folder: Path) -> dict[str, bytes]:
    """Return what a store's folder holds, but for the lock and who holds it: that is of each opening."""
    files = [file for file in folder.iterdir() if file.suffix not in (".lock", ".holder")]
    return {file.name: file.read_bytes() for file in files}


@pytest.mark.parametrize("torn", [False, True], ids=["whole", "first page torn"])
def test_a_wrong_passphrase_changes_nothing_of_a_killed_program_s_store(tmp_path: Path, *, torn: bool) -> None:
    """Also where power failed while the log was brought into the file: the log has the page that is torn there."""
    path, right, rule = tmp_path / "office.attp", "a long passphrase of ours", keys.CHEAP
    store_access.create(path, right, rule=rule)
    _child(path, 30, "import signal; os.kill(os.getpid(), signal.SIGKILL)", right)
    if torn:
        with path.open("r+b") as file:
            file.seek(2000)
            file.write(bytes(500))
    before = _bytes(tmp_path)
    assert before["office.attp-wal"]
    for accept_loss in (False, True):
        with pytest.raises(PlannerError, match="passphrase-wrong"):
            store_access.open_workspace(path, "a wrong passphrase of ours", accept_loss=accept_loss, rule=rule)
        with pytest.raises(PlannerError, match="passphrase-wrong"):
            rekeying.change_passphrase(path, "a wrong passphrase of ours", "another long passphrase", rule)
        assert _bytes(tmp_path) == before
    opened = store_access.open_workspace(path, right, rule=rule)
    assert opened.read(lambda session: session.query(Activity).count()) == 30
    opened.close()
