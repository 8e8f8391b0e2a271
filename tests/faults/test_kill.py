"""Killed at the n-th write call: the store is whole, each step is there or absent, nothing acknowledged is lost.

The test command takes a seeded few of the calls, ``--faults`` every one.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.stage import CHECKS, Server, Stage
from tests.faults.sweep import Sweep


@pytest.mark.parametrize("action", CHECKS)
def test_a_kill_at_a_write_call_leaves_the_store_whole(
    action: str, server: Server, ground: Path, sweep: Sweep
) -> None:
    stage = Stage(ground, server, action)
    unharmed, path = stage.run()
    assert (unharmed.code, unharmed.told) == (0, "")
    stage.check(unharmed, path)
    assert unharmed.calls > 5
    for at in sweep.over("kill", action, range(1, unharmed.calls + 1), few=2):
        run, path = stage.run(at)
        assert run.code == -9, f"call {at} of {unharmed.calls}"
        stage.check(run, path)
