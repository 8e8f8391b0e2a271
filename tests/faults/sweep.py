"""How much of a sweep is run, in which slices, and the account of it in ``tests/bench/RESULTS.md``."""

from __future__ import annotations

import json
import platform
import random
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]
ACCOUNTS = ROOT / "build" / "faults"
RESULTS = ROOT / "tests" / "bench" / "RESULTS.md"
HEADING = "# Fault sweeps"
ABOUT = f"""{HEADING}

Made by `python3 run.py bench --faults`, which may be given a `--slice 2/10` of it at a time; the rows add up what was
run of each. "stopped" are runs that ended at a failure, or by hand; where all points were run, at the latest of the
commits, the failure is mended.
"""
HEADS = "| sweep | of | points run | points in all | stopped | last run (UTC) | commits |"


@dataclass(frozen=True, slots=True)
class Account:
    """What was run of one slice of a sweep: how many points, of how many in all slices, and whether to the end."""

    sweep: str
    of: str
    part: str
    parts: int
    run: int
    every: int
    ended: bool
    at: str
    commit: str


@dataclass(frozen=True, slots=True)
class Sweep:
    """One of so many slices of every point of a sweep, or a seeded few of them where it is not ``full``."""

    full: bool
    part: int = 1
    parts: int = 1

    def over(self, sweep: str, of: str, every: Sequence[T], few: int) -> Iterator[T]:
        """Yield the points to run, in their order, and keep the account of a full sweep."""
        if not self.full:
            dice = random.Random(f"{of} {len(every)}")
            yield from (every[n] for n in sorted(dice.sample(range(len(every)), min(few, len(every)))))
            return
        chosen = every[self.part - 1 :: self.parts]
        account = Account(sweep, of, str(self.part), self.parts, 0, len(every), not chosen, _now(), _commit())
        _write(account)
        for number, point in enumerate(chosen, 1):
            yield point
            _write(replace(account, run=number, ended=number == len(chosen), at=_now()))

    def note(self, sweep: str, of: str, part: str, every: int) -> None:
        """Keep the account of one point that has a name; it stays when others come to them."""
        if self.full:
            _write(Account(sweep, of, part, 1, 1, every, ended=True, at=_now(), commit=_commit()))


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M}"


def _write(account: Account) -> None:
    ACCOUNTS.mkdir(parents=True, exist_ok=True)
    name = f"{account.sweep} {account.of} {account.part} of {account.parts}.json"
    (ACCOUNTS / name).write_text(json.dumps(asdict(account)), encoding="utf-8")


@cache
def _commit() -> str:
    """Return the commit that is tested, with a star where the program differs from it; "?" where git is missing."""
    with suppress(OSError, subprocess.SubprocessError):
        changed = _git("status", "--porcelain", "--", "attplanner", "resources")
        return _git("rev-parse", "--short", "HEAD") + ("*" if changed else "")
    return "?"


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def report() -> str:
    """Return the section with what was run until now; "" where nothing was."""
    accounts = [Account(**json.loads(file.read_text(encoding="utf-8"))) for file in sorted(ACCOUNTS.glob("*.json"))]
    if not accounts:
        return ""
    kinds = sorted({(one.sweep, one.of) for one in accounts})
    rows = [_row([one for one in accounts if (one.sweep, one.of) == kind]) for kind in kinds]
    machine = f"Machine: {platform.system()} {platform.machine()}, Python {platform.python_version()}."
    return "\n".join([ABOUT, machine, "", HEADS, "|---|---|---:|---:|---:|---|---|", *rows, ""])


def _row(accounts: list[Account]) -> str:
    """Return the row of a sweep; of slices of different sizes, which overlap, those with the most points count."""
    cut = {one.parts: [other for other in accounts if other.parts == one.parts] for one in accounts}
    parts = max(cut.values(), key=lambda some: sum(one.run for one in some))
    run, every = sum(one.run for one in parts), max(one.every for one in parts)
    stopped = sum(not one.ended for one in accounts)
    commits = ", ".join(sorted({one.commit for one in parts}))
    first = parts[0]
    return (
        f"| {first.sweep} | {first.of} | {run:,} | {every:,} | {stopped} | {max(p.at for p in parts)} | {commits} |"
    )


def write_results() -> None:
    """Put the section into the results, in the place of the former one."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    RESULTS.write_text(text.partition(HEADING)[0].rstrip("\n") + "\n\n" + report(), encoding="utf-8")
