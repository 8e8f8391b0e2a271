"""A disk that is full, that fails, or that nobody may write to: told, the store whole, nothing acknowledged lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from attplanner.models.tail_check import wal_path
from tests.faults.stage import CHECKS, Run, Server, Stage, points

TOLD = {
    "backup-not-written", "disk-full", "file-not-written", "folder-read-only", "medium-read-only", "store-damaged",
    "store-io-error",
}  # fmt: skip
KINDS = ("full", "io", "once")  # from the n-th call on, or that one only


@pytest.mark.parametrize("action", CHECKS)
def test_a_failing_disk_is_told_and_leaves_the_store_whole(
    action: str, server: Server, tmp_path: Path, fault_share: float
) -> None:
    stage = Stage(tmp_path, server, action)
    unharmed, _ = stage.run()
    for number, at in enumerate(points(unharmed.calls, fault_share, number=2)):
        for kind in KINDS if fault_share == 1 else (KINDS[(number + unharmed.calls) % 3],):
            run, path = stage.run(at, kind)
            assert run.told in TOLD | {""}, f"call {at} of {unharmed.calls}, {kind}: {run.told}"
            CHECKS[action](run, path)


@pytest.mark.parametrize("action", ["save", "import", "undo", "backup", "export", "restore", "type"])
def test_a_full_disk_takes_all_or_nothing_and_then_the_rest(
    action: str, server: Server, tmp_path: Path, fault_share: float
) -> None:
    """On a real small disk. What was refused is done once there is room; what was typed is not typed again."""
    stage = Stage(tmp_path, server, action)
    for room in range(0, 2048, 16) if fault_share == 1 else (40,):
        run, path = stage.run_with_room(room)
        assert run.told in {"", "disk-full", "backup-not-written", "file-not-written"}, f"{room} KiB: {run.told}"
        assert run.again == "", f"{room} KiB, then enough: {run.again}"
        CHECKS[action](run, path)
        assert not list(path.parent.glob("*.part")) and not list(path.parent.glob("*.making"))


@pytest.mark.parametrize("tidy", [True, False], ids=["closed", "killed"])
def test_a_store_on_a_read_only_medium_is_told_and_copied(tidy: bool, server: Server, tmp_path: Path) -> None:
    stage = Stage(tmp_path, server, "save")
    calls = stage.run()[0].calls
    if not tidy:
        run, path = stage.run(calls // 2)  # its log is full, and nobody was there to empty it
        assert wal_path(path).stat().st_size > 0
        shutil.copytree(path.parent, stage.begin, dirs_exist_ok=True)
    refused, path = stage.run_with_room(None)
    assert refused.told == "folder-read-only"
    assert refused.again == ""  # once it can be written to
    (tmp_path / "elsewhere").mkdir()
    stage.action = "copy"
    copied, _ = stage.run_with_room(None)
    assert (copied.told, copied.said) == ("", ["copied"])
    CHECKS["save"](Run(0, [] if tidy else run.said, "", 0), tmp_path / "elsewhere" / path.name)
