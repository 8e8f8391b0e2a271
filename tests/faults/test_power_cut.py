"""The power goes at any call: the store opens whole, and nothing that was acknowledged is lost."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from attplanner.errors import PlannerError
from attplanner.models import driver
from attplanner.services import store_access
from tests.faults.power import Medium, Recording
from tests.faults.stage import CHECKS, PASSPHRASE, Run, Server, Stage, whole

SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)  # of what was not synced yet, how much came through
CUTS, FEW = 10_000, 3


Cut = tuple[int, float, float]  # before which call, and how much came through: of contents, of names


def _cuts(recording: Recording, number: int, dice: random.Random) -> list[Cut]:
    """Return where to cut and how hard: where it hurts most, and anywhere.

    It hurts just after an acknowledgement where nothing unsynced is left, and just after a file was cut short where
    that alone is left.
    """
    worst = {"a": (0.0, 0.0), "t": (1.0, 0.0)}
    hurting = [(place, *worst[call.op]) for place, call in enumerate(recording.calls, 1) if call.op in worst]
    most = len(recording.calls)
    anywhere = [(dice.randint(1, most), dice.choice(SHARES), dice.choice(SHARES)) for _ in range(number)]
    return sorted(hurting + anywhere)


def _open_first(path: Path, in_flight: bool) -> None:
    """Open the store as the user would: told of a lost commit only where one was on its way, never acknowledged."""
    try:
        whole(path, PASSPHRASE if driver.is_encrypted(path) else None).close()
    except PlannerError as error:
        assert (error.code, in_flight) == ("store-lost-commits", True)
        store_access.open_workspace(path, accept_loss=True).close()


def _found(medium: Medium, dice: random.Random, cut: Cut, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    medium.cut(dice, *cut[1:], folder)
    return folder / "office.attp"


@pytest.mark.parametrize("action", CHECKS)
def test_a_power_cut_leaves_the_store_whole(action: str, server: Server, tmp_path: Path, fault_share: float) -> None:
    recording = Stage(tmp_path, server, action).record()
    dice = random.Random(action)
    cuts = _cuts(recording, CUTS // len(CHECKS) if fault_share == 1 else FEW, dice)
    for cut, (said, medium) in zip(cuts, recording.played([place for place, *_ in cuts]), strict=True):
        path = _found(medium, dice, cut, tmp_path / "cut")
        if path.exists():
            _open_first(path, medium.unsynced("office.attp-wal"))
        try:
            CHECKS[action](Run(-9, said, "", 0), path)
        except BaseException as error:
            error.add_note(f"{cut}, of {len(recording.calls)} calls, seed {action}")
            raise
