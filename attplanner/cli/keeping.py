"""new, check, backup, restore, generate."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from attplanner.cli import access, output
from attplanner.domain.health import Problem
from attplanner.errors import PlannerError
from attplanner.ui import texts

_BROKEN = frozenset({"store-damaged", "not-a-store"})


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    return _COMMANDS[chosen.command](chosen)


def _new(chosen: argparse.Namespace) -> int:
    from attplanner.services import store_access
    from attplanner.services.facade import make_own_folder

    path = access.store_path(chosen)
    make_own_folder(path)
    store_access.create(path, access.passphrase(chosen))
    output.put(texts.said("made-encrypted" if chosen.passphrase_file else "made", file=path))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    problems = _problems(access.store_path(chosen), access.passphrase(chosen))
    told = [{"code": problem.code, "text": _told(problem)} for problem in problems]
    if chosen.json:
        output.put_json({"ok": not problems, "problems": told})
    else:
        for one in told:
            output.put(one["text"])
        output.put(texts.said("store-unsound" if problems else "store-sound"))
    return 1 if problems else 0


def _problems(path: Path, passphrase: str | None) -> list[Problem]:
    """Return what is wrong with a store; one that is too broken to be opened is a finding, not an error."""
    from attplanner.services.backups import check_store

    try:
        return check_store(path, passphrase, report=_each_second())
    except PlannerError as error:
        if error.code not in _BROKEN:
            raise
        return [Problem(error.code, error.values)]


def _each_second() -> Callable[[int, int], None]:
    """Return what says on standard error how far a long work is, as long as it goes on."""
    said = time.monotonic()

    def say(done: int, total: int) -> None:
        nonlocal said
        if time.monotonic() >= said + 1:
            said = time.monotonic()
            output.say(f"{100 * done // total} %")

    return say


def _told(problem: Problem) -> str:
    known = texts.TABLES["problems"].get(problem.code)
    if known is None:
        return texts.error_text(PlannerError(problem.code, **problem.values))
    return known.format_map(problem.values)


def _backup(chosen: argparse.Namespace) -> int:
    with access.reading(chosen) as services:
        made = services.backups.backup(chosen.to, _each_second())
    output.put(texts.said("backed-up", file=made))
    return 0


def _restore(chosen: argparse.Namespace) -> int:
    from attplanner.services import backups

    path = access.store_path(chosen)
    if not chosen.file.exists():
        raise PlannerError("file-missing", file=str(chosen.file))
    kept = backups.restore_store(path, chosen.file, access.passphrase(chosen))
    output.put(texts.said("restored", file=path, backup=chosen.file))
    if kept is not None:
        output.put(texts.said("restored-kept", kept=kept))
    return 0


def _generate(chosen: argparse.Namespace) -> int:
    with access.writing(chosen, create=True) as services:
        services.generate.fill(chosen.number, chosen.seed, progress=output.say)
    output.put(texts.said("generated", file=access.store_path(chosen), number=chosen.number, seed=chosen.seed))
    return 0


_COMMANDS = {"new": _new, "check": _check, "backup": _backup, "restore": _restore, "generate": _generate}
