"""Printing: one JSON document, or plain lines for people; messages go to standard error."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Sequence

from attplanner.ui.texts import said


def use_utf8() -> None:
    """Let both streams take every character, whatever the machine's locale; a closed one swallows what it gets."""
    sys.stdout = sys.stdout or io.TextIOWrapper(io.BytesIO())
    sys.stderr = sys.stderr or io.TextIOWrapper(io.BytesIO())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put(text: str) -> None:
    """Write one line on standard output."""
    sys.stdout.write(text + "\n")


def put_json(value: object) -> None:
    """Write the one JSON document of a command."""
    put(json.dumps(value, ensure_ascii=False, indent=1))


def say(text: str) -> None:
    """Write one line on standard error."""
    sys.stderr.write(text + "\n")


def put_table(rows: Iterable[Sequence[str]]) -> None:
    """Write rows in columns, the last in its full length; that there are none is said on standard error."""
    every = [tuple(row) for row in rows]
    if not every:
        say(said("nothing-found"))
        return
    widths = [max(len(row[i]) for row in every) for i in range(len(every[0]))]
    for row in every:
        put("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
