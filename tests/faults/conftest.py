"""Faults: what a test of kills, full disks and damage needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.stage import Server
from tests.faults.sweep import Sweep, write_results

HERE = Path(__file__).parent
THOUSANDS, FEW = 2_000, 120  # entries of a long import; the window writes up to 100 itself
ENOUGH = 2**29


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the library that fails or kills at the n-th write call; skips where there is no C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not Path("/proc/self").exists():
        pytest.skip("needs a C compiler and LD_PRELOAD")
    made = tmp_path_factory.mktemp("shim") / "faults.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(HERE / "faults.c"), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, timeout=60)
    return made


@pytest.fixture(scope="session")
def sweep(pytestconfig: pytest.Config) -> Iterator[Sweep]:
    """Return how much of each sweep is to be run; of those in full the account is written at the end."""
    part, parts = (int(word) for word in pytestconfig.getoption("--slice").split("/"))
    made = Sweep(pytestconfig.getoption("--faults"), part, parts)
    yield made
    if made.full:
        write_results()


@pytest.fixture(scope="session")
def server(shim: Path, sweep: Sweep) -> Iterator[Server]:
    """Return the child that runs actions under that library."""
    started = Server(shim, THOUSANDS if sweep.full else FEW)
    yield started
    started.stop()


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Path]:
    """Return a folder for stores that are broken again and again: in memory where that is to be had."""
    memory = Path("/dev/shm")
    if not (os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ENOUGH):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="attplanner-faults-") as folder:
        yield Path(folder)
