"""A document as values: what an annex builds and what every writer writes. No format knows an annex."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """The parts a paper is made of."""

    ANNEX = "annex"  # "Annex A", centred bold
    TITLE = "title"  # the annex's title, centred bold
    PROCESS = "process"  # bold italic
    DATE_LINE = "date_line"  # bold: date, tab, place
    BULLET = "bullet"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph. A date line has two cells (date, place); everything else has one."""

    kind: BlockKind
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: cells with their lines, or one full-width heading."""

    cells: tuple[tuple[str, ...], ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head repeats on every page. ``widths`` are shares of the page's width."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A paper in one language: running heads, then blocks and tables in order."""

    language: str
    head_left: str
    head_right: str
    body: tuple[Block | Table, ...]
    records: tuple[tuple[str, ...], ...] = ()  # one row a line for .csv and .xlsx, ISO dates; the first is the head
    page: str = "{page} / {pages}"  # the foot of each page

    @property
    def title(self) -> str:
        """The annex and its title in one line: what a reader of files or of screens is told first."""
        kinds = (BlockKind.ANNEX, BlockKind.TITLE)
        return ": ".join(b.cells[0] for b in self.body if isinstance(b, Block) and b.kind in kinds)
