"""Each protection is watched: with it taken away in a copy of the project, a named test turns red (``--faults``)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.sabotages import SABOTAGES, Sabotage
from tests.faults.sweep import Sweep

ROOT = Path(__file__).resolve().parents[2]
FAILED = 1  # pytest's status where tests ran and some failed


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, sweep: Sweep) -> Path:
    """Return a copy of the project that may be spoilt."""
    if not sweep.full:
        pytest.skip("takes minutes: with --faults only")
    copy = tmp_path_factory.mktemp("project")
    for name in ("attplanner", "tests", "resources", "packaging"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", copy / "pyproject.toml")
    return copy


@pytest.mark.parametrize("one", SABOTAGES, ids=lambda one: one.name)
def test_each_sabotage_has_its_place(one: Sabotage) -> None:
    """What a sabotage changes is there once, and the file of its tests too."""
    assert (ROOT / "attplanner" / one.file).read_text(encoding="utf-8").count(one.old) == 1
    assert (ROOT / one.tests.split()[0]).exists()


@pytest.mark.parametrize("one", SABOTAGES, ids=lambda one: one.name)
def test_each_sabotage_is_noticed(one: Sabotage, project: Path, sweep: Sweep) -> None:
    file = project / "attplanner" / one.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace(one.old, one.new), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", *one.tests.split(), "-x", "-q", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        run = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    finally:
        file.write_text(whole, encoding="utf-8")
    assert run.returncode == FAILED, run.stdout[-2000:]
    sweep.note("sabotage noticed", "all", one.name, len(SABOTAGES))
