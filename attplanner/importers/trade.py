"""Arms trade volumes as users download them: tables by State and year, top lists, registers of deals.

Layouts of the SIPRI Arms Transfers Database, old site and new. Each is known by its head; the numbers are the
file's own, and what cannot be placed is told with its size. An empty field means that no deliveries were
identified, "0" that they were under half a million: two different things.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.domain.trade import Direction, RowKind, TradeProblem, TradeRow, TradeTable
from attplanner.errors import PlannerError
from attplanner.importers.sources_text import decode, split_lines

_YEAR = re.compile(r"(?:18|19|20)\d\d$")
_CERTAIN = 3  # years that make one where nothing else does
_HEAD = 16_384  # bytes in which title and head stand
_FEWEST = 2  # years that make a head
_MARKS = re.compile(r"[*†‡]+$")
_GENERATED = re.compile(r"^(?:data )?generated:\s*(.+)$", re.IGNORECASE)
_SOURCE = re.compile(r"^source:\s*(.+)$", re.IGNORECASE)
_TITLES = re.compile(r"TIV of arms (?:ex|im)ports|Volume of transfers|Top list of", re.IGNORECASE)
_TO_ALL = re.compile(r"exports to all|imports by|importers|^recipients?$", re.IGNORECASE)
_REGISTER = frozenset({"recipient", "supplier"})
_TIV = ("sipritivofdeliveredweapons", "tivdeliveryvalues")
_DELIVERED = ("yearsofdelivery", "yearofdelivery", "deliveryyear")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_ONE_YEAR = re.compile(r"\s*\(?((?:19|20)\d\d)\)?\s*$")
Cells = Sequence[str]


@dataclass(slots=True)
class _Reading:
    """A file on its way to its tables."""

    name: str
    rows: list[tuple[int, Cells]]
    lexicon: Lexicon
    problems: list[TradeProblem] = field(default_factory=list)

    def said(self, marker: re.Pattern[str]) -> str:
        """Return what a note of the file says behind a mark."""
        for _, cells in self.rows:
            found = marker.match(cells[0].strip()) if cells else None
            if found:
                return " ".join([found[1].strip(), *(cell.strip() for cell in cells[1:] if cell.strip())])
        return ""

    def title(self) -> str:
        """Return the file's own title."""
        found = (cells[0].strip() for _, cells in self.rows[:12] if cells and _TITLES.search(cells[0]))
        return next(found, "")

    def problem(self, line: int, code: str, text: str) -> None:
        """Remember a line that is no row."""
        self.problems.append(TradeProblem(line, code, text))


def looks_like_trade(data: bytes) -> bool:
    """Tell such a file by its first lines: a known title with a row of years below it, or the head of a register."""
    lines = data[:_HEAD].decode("utf-8", "replace").splitlines()
    rows = [re.split(r"[,;\t]", line) for line in lines]
    if any({_squeezed(cell) for cell in cells} >= {*_REGISTER, "status"} for cells in rows):
        return True
    titled = any(_TITLES.match(line.lstrip('\ufeff" ')) for line in lines)
    ranked = any(_squeezed(cell) in _REGISTER for cells in rows for cell in cells)
    return titled and any(len(_years(cells)) >= (_FEWEST if ranked else _CERTAIN) for cells in rows)


def read_trade(data: bytes, name: str, lexicon: Lexicon) -> tuple[tuple[TradeTable, ...], tuple[TradeProblem, ...]]:
    """Return the tables of a file, and the lines that could not be read.

    A register of deals gives two tables, by supplier and by recipient. Raises ``PlannerError``: ``trade-unknown``
    for a file of no known layout, ``source-binary`` and others for what is no text.
    """
    lines = split_lines(decode(data, name)[0])
    rows = [
        (number, cells) for number, cells in enumerate(_records(lines, name), start=1) if any(map(str.strip, cells))
    ]
    reading = _Reading(name, rows, lexicon)
    for place, (_, cells) in enumerate(rows):
        heads = [_squeezed(cell) for cell in cells]
        if set(heads) >= _REGISTER and any(head in heads for head in _TIV):
            return _register(reading, place, heads), tuple(reading.problems)
        if len(_years(cells)) >= _FEWEST:
            return (_table(reading, place),), tuple(reading.problems)
    raise PlannerError("trade-unknown", file=name)


def _records(lines: Sequence[str], name: str) -> Iterator[Cells]:
    head = max(lines[:40], key=lambda line: line.count(",") + line.count(";") + line.count("\t"), default="")
    mark = max(",;\t", key=head.count)
    try:
        yield from csv.reader(lines, delimiter=mark)
    except csv.Error as error:
        raise PlannerError("file-unreadable", file=name, reason=str(error)) from error


def _squeezed(cell: str) -> str:
    return re.sub(r"[^a-z]", "", fold(cell))


def _years(cells: Cells) -> dict[int, int]:
    """Return the columns of single years by column."""
    return {n: int(cell) for n, cell in enumerate(cells) if _YEAR.match(cell.strip())}


# -- tables by name and year ----------------------------------------------------------------------------------------


def _table(reading: _Reading, place: int) -> TradeTable:
    _, head = reading.rows[place]
    years = _years(head)
    column = next((n for n, cell in enumerate(head) if _squeezed(cell) in _REGISTER), 0)
    to_all = _TO_ALL.search(reading.title()) or _TO_ALL.search(head[column].strip())
    rows = [row for line, cells in reading.rows[place + 1 :] if (row := _row(reading, line, cells, column, years))]
    return TradeTable(
        Direction.IMPORT if to_all else Direction.EXPORT,
        reading.title() or head[column].strip(),
        tuple(rows),
        reading.said(_SOURCE),
        reading.said(_GENERATED),
    )


def _row(reading: _Reading, line: int, cells: Cells, column: int, years: Mapping[int, int]) -> TradeRow | None:
    name = _cell(cells, column)
    if _SOURCE.match(name) or _GENERATED.match(name):
        return None
    if not name:
        reading.problem(line, "trade-no-name", ",".join(cells).strip(","))
        return None
    volumes: dict[int, int] = {}
    for place, year in years.items():
        text = _cell(cells, place)
        value = _thousandths(text)
        if text and value is None:
            reading.problem(line, "trade-no-number", f"{name}, {year}: {text}")
        elif value is not None:
            volumes[year] = value
    kind, iso3 = _named(name, reading.lexicon)
    return TradeRow(name, kind, volumes, iso3, line)


def _thousandths(text: str) -> int | None:
    """Return a volume in thousandths of a million TIV; None for what is no number."""
    try:
        value = Decimal(text.replace(" ", "").replace(" ", ""))
    except InvalidOperation:
        return None
    return int((value * 1000).to_integral_value()) if value.is_finite() and value >= 0 else None


def _named(name: str, lexicon: Lexicon) -> tuple[RowKind, str | None]:
    if fold(name).startswith("total"):
        return RowKind.TOTAL, None
    if _MARKS.search(name):  # bodies and armed groups are marked, and are no States whatever they are called
        return RowKind.OTHER, None
    hit = lexicon.find_state(name)
    return (RowKind.STATE, hit.iso3) if hit else (RowKind.OTHER, None)


# -- registers of deals ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the register has what is read of it, by its head."""

    supplier: int
    recipient: int
    tiv: int
    delivered: int | None

    @classmethod
    def of(cls, heads: Sequence[str]) -> _Columns:
        tiv = next(heads.index(head) for head in _TIV if head in heads)
        delivered = next((heads.index(head) for head in _DELIVERED if head in heads), None)
        return cls(heads.index("supplier"), heads.index("recipient"), tiv, delivered)

    def moved(self, rows: Sequence[Cells]) -> _Columns:
        """Return where the values of a whole file stand: in the register of 17 columns perhaps one beside their head.

        That is where most rows have a number and a year, their own place before any other. A single row is never
        read otherwise than its file: any number from 1900 on beside the right column would make a year.
        """
        found = [self._by(shift) for shift in (0, 1, -1)]
        return max(found, key=lambda one: sum(None not in (one.value(row), one.year(row)) for row in rows))

    def _by(self, shift: int) -> _Columns:
        delivered = None if self.delivered is None else self.delivered + shift
        return replace(self, tiv=self.tiv + shift, delivered=delivered)

    def value(self, cells: Cells) -> int | None:
        """Return what was delivered, in thousandths."""
        return _thousandths(_cell(cells, self.tiv))

    def years(self, cells: Cells) -> str:
        """Return when it was, as the file writes it."""
        return "" if self.delivered is None else _cell(cells, self.delivered)

    def year(self, cells: Cells) -> int | None:
        """Return the one year in which all of it was, None where there is none or where there are several."""
        found = _ONE_YEAR.match(self.years(cells))
        return int(found[1]) if found else None

    def names(self, cells: Cells) -> dict[str, str]:
        """Return supplier and recipient."""
        return {"supplier": _cell(cells, self.supplier), "recipient": _cell(cells, self.recipient)}


def _cell(cells: Cells, column: int) -> str:
    return cells[column].strip() if 0 <= column < len(cells) else ""


def _register(reading: _Reading, place: int, heads: Sequence[str]) -> tuple[TradeTable, ...]:
    deals = reading.rows[place + 1 :]
    columns = _Columns.of(heads).moved([cells for _, cells in deals])
    sums: dict[str, dict[str, dict[int, int]]] = {who: defaultdict(lambda: defaultdict(int)) for who in _REGISTER}
    first: dict[tuple[str, str], int] = {}
    unplaced = 0
    for line, cells in deals:
        value, year, wrong = columns.value(cells), columns.year(cells), _wrong(columns, cells)
        if wrong:
            reading.problem(line, wrong, ", ".join(cell for cell in cells[:4] if cell))
        if wrong == "trade-no-year":
            unplaced += value or 0
        elif value is not None and year is not None and not wrong:
            for who, name in columns.names(cells).items():
                sums[who][name][year] += value
                first.setdefault((who, name), line)
    return tuple(_summed(reading, who, sums[who], first, unplaced) for who in sorted(_REGISTER, reverse=True))


def _wrong(columns: _Columns, cells: Cells) -> str:
    """Return why a deal cannot be summed up under its year, "" where it can."""
    written = columns.years(cells)
    if columns.value(cells) is None:
        return "trade-no-number"
    if not all(columns.names(cells).values()):
        return "trade-no-name"
    if columns.year(cells) is not None:
        return ""
    return "trade-beside" if written and not _A_YEAR.search(written) else "trade-no-year"


def _summed(
    reading: _Reading,
    who: str,
    sums: Mapping[str, Mapping[int, int]],
    first: Mapping[tuple[str, str], int],
    unplaced: int,
) -> TradeTable:
    rows = []
    for name, volumes in sorted(sums.items()):
        kind, iso3 = _named(name, reading.lexicon)
        rows.append(TradeRow(name, kind, dict(volumes), iso3, first[who, name]))
    direction = Direction.EXPORT if who == "supplier" else Direction.IMPORT
    return TradeTable(
        direction,
        reading.title() or reading.name,
        tuple(rows),
        reading.said(_SOURCE),
        reading.said(_GENERATED),
        unplaced,
    )
