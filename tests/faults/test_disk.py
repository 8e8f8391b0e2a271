"""A disk that is full, that fails, or that nobody may write to: told, the store whole, nothing acknowledged lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from attplanner.models.tail_check import mark_path, wal_path
from tests.faults.stage import CHECKS, Run, Server, Stage
from tests.faults.sweep import Sweep

TOLD = {
    "backup-not-written", "disk-full", "file-not-written", "folder-read-only", "medium-read-only", "store-damaged",
    "store-io-error",
}  # fmt: skip
KINDS = ("full", "io", "once")  # from the n-th call on, or that one only


@pytest.mark.parametrize("action", CHECKS)
def test_a_failing_disk_is_told_and_leaves_the_store_whole(
    action: str, server: Server, ground: Path, sweep: Sweep
) -> None:
    stage = Stage(ground, server, action)
    unharmed, _ = stage.run()
    every = [(at, kind) for at in range(1, unharmed.calls + 1) for kind in KINDS]
    for at, kind in sweep.over("failing disk", action, every, few=2):
        run, path = stage.run(at, kind)
        assert run.told in TOLD | {""}, f"call {at} of {unharmed.calls}, {kind}: {run.told}"
        stage.check(run, path)


@pytest.mark.parametrize(
    "action", ["save", "import", "aside", "undo", "backup", "export", "restore", "type", "office"]
)
def test_a_full_disk_takes_all_or_nothing_and_then_the_rest(
    action: str, server: Server, ground: Path, sweep: Sweep
) -> None:
    """On a real small disk. What was refused is done once there is room; what was typed is not typed again."""
    stage = Stage(ground, server, action)
    for room in sweep.over("full disk", action, range(0, 2048, 16), few=1):
        run, path = stage.run_with_room(room)
        assert run.told in {"", "disk-full", "backup-not-written", "file-not-written"}, f"{room} KiB: {run.told}"
        assert run.again == "", f"{room} KiB, then enough: {run.again}"
        stage.check(run, path)
        assert not list(path.parent.glob("*.part")) and not list(path.parent.glob("*.making"))


def test_a_disk_too_full_to_open_a_store_is_told_as_full(server: Server, ground: Path) -> None:
    run, path = Stage(ground, server, "save").run_with_room(16)
    assert (run.told, run.again) == ("disk-full", "")
    CHECKS["save"](run, path)


def test_a_mark_that_cannot_be_taken_away_in_time_raises_no_alarm(server: Server, ground: Path) -> None:
    """SQLite takes the log away at the end all the same: the mark must not tell of one that is missing."""
    stage = Stage(ground, server, "export")
    calls = stage.run()[0].calls
    for at in range(calls - 25, calls + 1):  # nearly all of them in closing
        run, path = stage.run(at, "once")
        assert not mark_path(path).exists() or wal_path(path).exists(), f"call {at} of {calls}"
        stage.check(run, path)


@pytest.mark.parametrize("tidy", [True, False], ids=["closed", "killed"])
def test_a_store_on_a_read_only_medium_is_told_and_copied(tidy: bool, server: Server, ground: Path) -> None:
    stage = Stage(ground, server, "save")
    calls = stage.run()[0].calls
    if not tidy:
        run, path = stage.run(calls // 2)  # its log is full, and nobody was there to empty it
        assert wal_path(path).stat().st_size > 0
        shutil.copytree(path.parent, stage.begin, dirs_exist_ok=True)
    refused, path = stage.run_with_room(None)
    assert refused.told == "folder-read-only"
    assert refused.again == ""  # once it can be written to
    (ground / "elsewhere").mkdir()
    stage.action = "copy"
    copied, _ = stage.run_with_room(None)
    assert (copied.told, copied.said) == ("", ["copied"])
    CHECKS["save"](Run(0, [] if tidy else run.said, "", 0), ground / "elsewhere" / path.name)
