"""The real command, as a process of its own."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from attplanner.__main__ import main

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Done:
    """What a command printed and how it ended."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Return what it printed."""
        return self.out.decode("utf-8")

    @property
    def json(self) -> Any:  # Any: whatever the document holds
        """Return the one JSON document on standard output."""
        return json.loads(self.out)


Run = Callable[..., Done]
Quick = Callable[..., Done]


@pytest.fixture
def run(store_path: Path, tmp_path: Path) -> Run:
    """Return a function that runs one command on the test's store."""

    def do(*words: str | Path, stdin: bytes = b"", store: Path = store_path) -> Done:
        command = [sys.executable, "-m", "attplanner", "--store", str(store), *map(str, words)]
        ended = subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, env=environment(), timeout=120, check=False
        )
        return Done(ended.returncode, ended.stdout, ended.stderr.decode("utf-8"))

    return do


def environment() -> dict[str, str]:
    """Return a bare environment: no display, an old locale, the checkout on the path."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("XDG_") or name in {"PATH", "HOME"}}
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def example_path(store_path: Path, example_store: Path) -> Path:
    """Return a store of the test's own that holds the example office, closed."""
    shutil.copyfile(example_store, store_path)
    return store_path


@pytest.fixture
def quick(store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Quick:
    """Return a function that runs one command in this process: what it prints and how it ends are the same."""
    monkeypatch.chdir(tmp_path)

    def do(*words: str | Path, stdin: bytes = b"", store: str | Path | None = store_path) -> Done:
        with monkeypatch.context() as patch:
            out, err = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            try:
                status = main([*(["--store", str(store)] if store else []), *map(str, words)])
            except SystemExit as ended:
                status = int(ended.code or 0)
            out.flush()
            err.flush()
            return Done(status, out.buffer.getvalue(), err.buffer.getvalue().decode())

    return do


def written(path: Path, text: str) -> Path:
    """Write a text into a file and return the file."""
    path.write_text(text, encoding="utf-8")
    return path
