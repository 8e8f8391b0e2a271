"""Which annexes and formats there are. A new file in ``annexes`` or ``writers`` is listed here or a test fails."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from attplanner.errors import PlannerError
from attplanner.exports.document import Document


class WriterModule(Protocol):
    """What a module in ``writers`` offers."""

    def write(self, document: Document) -> bytes:
        """Return the document as a file."""


@dataclass(frozen=True, slots=True)
class Writer:
    """One format. Its library is loaded when it is first written."""

    name: str
    module: str
    suffix: str
    text: bool  # may be printed on a terminal

    def write(self, document: Document) -> bytes:
        """Return the document in this format; the same document always gives the same bytes."""
        return cast(WriterModule, import_module(f"attplanner.exports.writers.{self.module}")).write(document)


WRITERS = (
    Writer("docx", "docx", ".docx", text=False),
    Writer("html", "html", ".html", text=True),
    Writer("csv", "csv", ".csv", text=True),
    Writer("md", "md", ".md", text=True),
    Writer("xlsx", "xlsx", ".xlsx", text=False),
)

ANNEXES = ("annex_a",)


def writer(name: str) -> Writer:
    """Return the writer of a format ("docx") or a suffix (".docx"); raises ``format-unknown``."""
    wanted = name.lower().removeprefix(".")
    for one in WRITERS:
        if wanted in (one.name, one.suffix.removeprefix(".")):
            return one
    if wanted in ("htm", "markdown"):
        return writer({"htm": "html", "markdown": "md"}[wanted])
    raise PlannerError("format-unknown", format=name, known=", ".join(one.name for one in WRITERS))
