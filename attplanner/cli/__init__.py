"""The same services without a window. Exit status: 0 done, 1 the user can act, 2 wrong arguments, 3 our bug."""

from __future__ import annotations

import argparse
import atexit
import errno
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Protocol, cast

from attplanner.cli import output
from attplanner.cli.parser import build_parser
from attplanner.errors import PlannerError

# Each command's module, so that a command loads only what it needs.
_MODULES = {
    "new": "keeping", "check": "keeping", "backup": "keeping", "restore": "keeping", "generate": "keeping",
    "import": "importing", "log": "writing", "export": "exporting", "mark": "writing",
    "list": "reading", "count": "reading", "status": "reading", "find": "reading",
    "undo": "history", "redo": "history", "history": "history",
}  # fmt: skip
RARELY = (50_000, 20, 20)
_WINDOW = frozenset({None, "tour"})
# What the system refuses for reasons of its own: rights, room, the medium, the length of a name.
_OUTSIDE = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.ENAMETOOLONG}
)


class _Command(Protocol):
    def run(self, chosen: argparse.Namespace) -> int: ...


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read the command line; wrong words end the process with status 2, as argparse does."""
    return build_parser().parse_args(list(words))


def needs_window(chosen: argparse.Namespace) -> bool:
    """Tell whether the words ask for the window or the tour."""
    return chosen.command in _WINDOW


def run(chosen: argparse.Namespace) -> int:
    """Do one command and return its exit status."""

    def command() -> int:
        return _load(_MODULES[chosen.command]).run(chosen)

    with _rarely_collecting():
        return guarded(command)


def _load(name: str) -> _Command:
    """Import a command with what it needs; none of it is garbage, then or later."""
    gc.disable()
    try:
        return cast("_Command", import_module(f"attplanner.cli.{name}"))
    finally:
        gc.freeze()
        gc.enable()


@contextmanager
def _rarely_collecting() -> Iterator[None]:
    """Look for garbage rarely, and not at all at the end of the process: doing so took a quarter of a command."""
    before = gc.get_threshold()
    gc.set_threshold(*RARELY)
    atexit.register(gc.freeze)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def guarded(command: Callable[[], int]) -> int:
    """Return a command's own exit status, or what its error means: told on standard error, never a traceback."""
    output.use_utf8()
    try:
        status = command()
        sys.stdout.flush()
        return status
    except PlannerError as error:
        return _user_can_act(error)
    except BrokenPipeError:
        # The reader of a pipe went away: nothing is wrong, and what is left to be flushed goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return _user_can_act(_refused(error)) if error.errno in _OUTSIDE else _our_bug(error)
    except Exception as error:  # noqa: BLE001  # the outermost hook
        return _our_bug(error)


def _refused(error: OSError) -> PlannerError:
    from attplanner.ui import texts

    where = texts.said("standard-output") if error.filename is None else os.fsdecode(error.filename)
    return PlannerError("system-refused", file=where, reason=error.strerror)


def _user_can_act(error: PlannerError) -> int:
    from attplanner.ui import texts

    output.say(texts.error_text(error))
    return 1


def _our_bug(error: Exception) -> int:
    from attplanner import reports
    from attplanner.ui import texts

    output.say(texts.said("bug", file=reports.write(error)))
    return 3
