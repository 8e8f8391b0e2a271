"""Faults: what a test of kills, full disks and damage needs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.stage import Server

HERE = Path(__file__).parent


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
def server(shim: Path) -> Iterator[Server]:
    """Return the child that runs actions under that library."""
    started = Server(shim)
    yield started
    started.stop()
