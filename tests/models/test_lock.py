"""Looking at who holds a store: from another process, and without taking anything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from filelock import FileLock

from attplanner.models import lock

HOLD = (
    "import pathlib, sys; from attplanner.models.lock import StoreLock; "
    "held = StoreLock(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read(); held.release()"
)
LOOK = (
    "import pathlib, sys, threading; from attplanner.models.lock import held; store = pathlib.Path(sys.argv[1])\n"
    "asked = threading.Thread(target=sys.stdin.read); asked.start(); held(store); print('looks', flush=True)\n"
    "while asked.is_alive(): held(store)"
)


@contextmanager
def another(program: str, store: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a second process until it says its word, and end it behind the test."""
    words = [sys.executable, "-c", program, str(store)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as made:
        try:
            assert made.stdout is not None
            made.stdout.readline()
            yield made
        finally:
            made.kill()


def test_a_store_that_another_process_holds_is_held_until_it_lets_go(store_path: Path) -> None:
    assert not lock.held(store_path)
    with another(HOLD, store_path) as holder:
        assert lock.held(store_path)
        assert holder.communicate("")[0] == ""
        assert holder.returncode == 0
        assert not lock.held(store_path)


def test_a_store_whose_holder_was_killed_is_free(store_path: Path) -> None:
    with another(HOLD, store_path) as holder:
        holder.kill()
        holder.wait()
        assert lock.holder(store_path) is not None, "its note is still there"
        assert not lock.held(store_path)


@pytest.mark.skipif(not lock.LOCKS.exists(), reason="only Linux shows its locks")
def test_the_number_of_a_dead_holder_may_be_another_process_s(store_path: Path) -> None:
    lock.lock_path(store_path).touch()
    note = replace(lock.Holder.me(), pid=os.getppid())
    lock.note_path(store_path).write_text(json.dumps(asdict(note)), encoding="utf-8")
    assert not lock.held(store_path)


def test_looking_never_keeps_anybody_from_taking_the_lock(store_path: Path) -> None:
    note = lock.Holder.me()
    lock.note_path(store_path).write_text(json.dumps(asdict(note)), encoding="utf-8")
    with another(LOOK, store_path) as looker:
        for _ in range(400):
            taken = FileLock(lock.lock_path(store_path), timeout=0)
            taken.acquire()  # raises Timeout where the other one has it
            taken.release()
        assert looker.poll() is None, "it looks until it is told to end"
        looker.communicate("")
        assert looker.returncode == 0, "no look failed"
