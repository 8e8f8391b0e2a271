"""Arms trade volumes, as the files that users download state them; the program ships none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """Whose trade a table gives: of suppliers or of recipients."""

    EXPORT = "export"
    IMPORT = "import"


class RowKind(StrEnum):
    """A State of the list, another name (a State of the past, a body, unknown), or the table's own total."""

    STATE = "state"
    OTHER = "other"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One name with its volumes by year, in thousandths of a million TIV.

    0 is more than nothing and under half a million; a year in which nothing was identified is not there. ``line`` is
    that of the file, of a register the first that names it.
    """

    name: str
    kind: RowKind
    volumes: Mapping[int, int]
    iso3: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class TradeTable:
    """One table of a file. ``unplaced`` is what no year can be given, in thousandths of a million TIV."""

    direction: Direction
    title: str
    rows: tuple[TradeRow, ...]
    source: str = ""
    generated: str = ""
    unplaced: int = 0
    id: str = ""

    def years(self) -> list[int]:
        """Return the years in which the table has any volume."""
        return sorted({year for row in self.rows for year in row.volumes})

    def unmatched(self, years: Iterable[int]) -> list[TradeShare]:
        """Return the names that are no State of today, the largest first, with their size over some years."""
        wanted = list(years)
        whole = sum(self.total(year) for year in wanted)
        parts: dict[str, int] = defaultdict(int)
        for row in self.rows:
            if row.kind is RowKind.OTHER:
                parts[row.name] += sum(row.volumes.get(year, 0) for year in wanted)
        return sorted((TradeShare(name, part, whole) for name, part in parts.items()), key=lambda share: -share.part)

    def total(self, year: int) -> int:
        """Return the table's own total of a year; where it has none, the sum of its rows."""
        stated = [row.volumes[year] for row in self.rows if row.kind is RowKind.TOTAL and year in row.volumes]
        if stated:
            return stated[0]
        return sum(row.volumes.get(year, 0) for row in self.rows if row.kind is not RowKind.TOTAL)


@dataclass(frozen=True, slots=True)
class TradeProblem:
    """A line of a file that could not be read as a row, and why: a code with words in the interface."""

    line: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class TradeFile:
    """What a file holds, before it is stored: its tables, and the lines that could not be read."""

    tables: tuple[TradeTable, ...]
    problems: tuple[TradeProblem, ...]
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class TradeShare:
    """A share of the world's trade over some years: of a State, or of all States of a status or region.

    ``part`` and ``whole`` are in thousandths of a million TIV; ``whole`` is the file's own total.
    """

    key: str
    part: int
    whole: int

    @property
    def share(self) -> float:
        """Return the part of the whole, 0 to 1; 0 where the whole is nothing."""
        return self.part / self.whole if self.whole else 0.0
