"""What a user waits for: the first frame with its data, and what the program holds in memory then."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.bench_stores import ROOT
from tests.bench.figures import Figure, Figures

STARTS = 7


def start(store: Path, home: Path, screen: str = "world") -> dict[str, float]:
    """Start the window once in a process of its own; times are milliseconds since the process was asked for."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    command = [sys.executable, "-m", "tests.bench.first_frame", str(store), screen]
    asked = time.monotonic()
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=env, cwd=ROOT)
    facts: dict[str, float] = json.loads(told.stdout.splitlines()[-1])
    facts["data"] = (facts["data"] - asked) * 1000
    facts["cpu"] *= 1000
    return facts


def test_start(store: Path, size: int, tmp_path: Path, figures: Figures) -> None:
    start(store, tmp_path)
    started = [start(store, tmp_path) for _ in range(STARTS)]
    at = f"{size:,}"

    def add(name: str, key: str, target: float | None, unit: str = "ms") -> None:
        figures.add(Figure(name, at, tuple(one[key] for one in started), unit, target))

    add("start to the first frame with its data", "data", 350)
    add("processor time of that start", "cpu", 500)
    add("memory once shown", "memory", 200, "MiB")
    assert all(one["data"] > 0 for one in started)


def test_start_on_the_overview(store: Path, size: int, tmp_path: Path, figures: Figures) -> None:
    start(store, tmp_path, "overview")
    started = [start(store, tmp_path, "overview") for _ in range(STARTS)]
    taken = tuple(one["data"] for one in started)
    figures.add(Figure("start to the first frame of the overview with its data", f"{size:,}", taken, "ms", 350))
    assert all(one > 0 for one in taken)
