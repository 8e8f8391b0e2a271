"""Killed at the n-th write call: the store is whole, each step is there or absent, nothing acknowledged is lost.

The test command takes a seeded share of the calls, ``--faults`` every one.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.stage import CHECKS, Server, Stage, points


@pytest.mark.parametrize("action", CHECKS)
def test_a_kill_at_a_write_call_leaves_the_store_whole(
    action: str, server: Server, tmp_path: Path, fault_share: float
) -> None:
    stage = Stage(tmp_path, server, action)
    unharmed, path = stage.run()
    assert (unharmed.code, unharmed.told) == (0, "")
    CHECKS[action](unharmed, path)
    assert unharmed.calls > 5
    for at in points(unharmed.calls, fault_share, least=2):
        run, path = stage.run(at)
        assert run.code == -9, f"call {at} of {unharmed.calls}"
        CHECKS[action](run, path)


TOLD = {
    "", "disk-full", "store-io-error", "backup-not-written", "folder-read-only", "store-damaged", "medium-read-only",
}  # fmt: skip


@pytest.mark.parametrize("kind", ["full", "io"])
@pytest.mark.parametrize("action", ["save", "import", "backup"])
def test_a_full_or_failing_disk_is_told_and_leaves_the_store_whole(
    action: str, kind: str, server: Server, tmp_path: Path, fault_share: float
) -> None:
    stage = Stage(tmp_path, server, action)
    unharmed, _ = stage.run()
    for at in points(unharmed.calls, fault_share, least=2):
        run, path = stage.run(at, kind)
        assert run.told in TOLD, f"call {at} of {unharmed.calls}: {run.told}"
        CHECKS[action](run, path)
