"""Reading a source off the window's thread: pure functions of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.importers.plan import ImportPlan


@dataclass(frozen=True, slots=True)
class Read:
    """A source's bytes with its name, and what was read of it. ``folder`` is where it lies."""

    data: bytes
    name: str
    plan: ImportPlan
    folder: str = ""


def read_file(path: Path, process: str | None, lexicon: Lexicon | None) -> Read:
    """Read a file. Raises ``PlannerError`` that names file, line and reason."""
    from attplanner.importers.sources import read_path

    data, name = read_path(path)
    return read_bytes(data, name, process, lexicon, str(path.parent))


def read_bytes(data: bytes, name: str, process: str | None, lexicon: Lexicon | None, folder: str = "") -> Read:
    """Read bytes that are known already: what was pasted, or a file again for another process."""
    from attplanner.services.reading import preview

    return Read(data, name, preview(data, name, process=process, lexicon=lexicon), folder)
