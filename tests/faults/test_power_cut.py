"""The power goes at any call: the store opens whole, and nothing that was acknowledged is lost.

A kill is the cut that leaves all that was called until then, synced or not: played back from the same run.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import tee
from pathlib import Path

import pytest

from attplanner.errors import PlannerError
from attplanner.models import driver, keys
from attplanner.services import store_access
from tests.faults.power import Recording
from tests.faults.stage import CHECKS, PASSPHRASE, Server, Stage
from tests.faults.sweep import Sweep

SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)  # of what was not synced yet, how much came through
CUTS = 10_000

Cut = tuple[int, float, float, int]  # after which call; how much came through of contents, of names; the seed


def _cuts(recording: Recording, action: str) -> tuple[list[Cut], list[Cut]]:
    """Return where to cut and how hard: where it hurts most, and anywhere.

    It hurts just after an acknowledgement where nothing unsynced is left, and just after a file was cut short where
    that alone is left.
    """
    worst = {"a": (0.0, 0.0), "t": (1.0, 0.0)}
    hurting = [(place, *worst[call.op], 0) for place, call in enumerate(recording.calls, 1) if call.op in worst]
    dice, most = random.Random(action), len(recording.calls)
    number = CUTS // len(CHECKS) + 1
    anywhere = [(dice.randint(1, most), dice.choice(SHARES), dice.choice(SHARES), n) for n in range(number)]
    return hurting, sorted(anywhere)


def _open_first(path: Path, in_flight: bool) -> None:
    """Open the store as the user would: told of a lost commit only where one was on its way, never acknowledged."""
    passphrase = PASSPHRASE if driver.is_encrypted(path) else None
    try:
        store_access.open_workspace(path, passphrase, rule=keys.CHEAP).close()
    except PlannerError as error:
        assert (error.code, in_flight) == ("store-lost-commits", True)
        store_access.open_workspace(path, passphrase, accept_loss=True, rule=keys.CHEAP).close()


@pytest.mark.parametrize("action", CHECKS)
def test_a_power_cut_leaves_the_store_whole(action: str, server: Server, ground: Path, sweep: Sweep) -> None:
    stage = Stage(ground, server, action)
    recording = stage.record()
    hurting, anywhere = _cuts(recording, action)
    kills = [(place, 1.0, 1.0, 0) for place in range(1, len(recording.calls) + 1)]
    _cut_at(stage, recording, sweep.over("power cut where it hurts", action, hurting, len(hurting)))
    _cut_at(stage, recording, sweep.over("power cut anywhere", action, anywhere, few=3))
    _cut_at(stage, recording, sweep.over("kill, played back", action, kills, few=1))


def _cut_at(stage: Stage, recording: Recording, cuts: Iterator[Cut]) -> None:
    cuts, again = tee(cuts)
    played = recording.played(place for place, *_ in again)
    for (place, share, moved, seed), (said, medium) in zip(cuts, played, strict=True):
        path = medium.found(stage.folder / "cut", random.Random(seed), share, moved)
        try:
            if path.exists():
                _open_first(path, medium.unsynced("office.attp-wal"))
            stage.check(stage.ended_after(said), path)
        except BaseException as error:
            error.add_note(f"after {place} of {len(recording.calls)} calls, {share}, {moved}, seed {seed}")
            raise
