"""Tables in a text, with tabs, pipes or wide gaps: which line is the head, which column holds what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from attplanner.domain.text import fold
from attplanner.importers.state_words import pattern
from attplanner.importers.vocabulary import words

_RULE = re.compile(r"[\s|:+=_-]+")
_GAP = re.compile(r"\s{2,}|\t")
_MOST_CELLS = 60  # more is no table that anybody reads
_HEAD_LENGTH = 120
_HEAD_WORDS = 4
COLUMNS = (
    *("ignored", "act", "quotation", "status", "signature", "deposit"),
    *("provisional", "withdrawal", "place", "title", "state", "date"),
)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its columns by meaning, its rows by line number, the lines of its head and rules."""

    columns: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    cells: dict[int, list[str]]
    heads: frozenset[int]
    titles: tuple[str, ...] = ()


def read_grid(lines: Sequence[str]) -> Grid | None:
    """Return the first table of a text whose head names a column of States; None where there is none."""
    for number, line in enumerate(lines[:200], start=1):
        columns = head_columns(split_cells(line))
        if columns:
            return _grid(lines, number, columns)
    return None


def _grid(lines: Sequence[str], head: int, columns: tuple[str, ...]) -> Grid:
    rows: dict[int, dict[str, str]] = {}
    cells: dict[int, list[str]] = {}
    heads = {head}
    for number in range(head + 1, len(lines) + 1):
        line = lines[number - 1]
        if is_rule(line):
            heads.add(number)
        found = split_cells(line)
        if len(found) > 1 and number not in heads:
            cells[number] = found
            rows[number] = _by_meaning(columns, found)
    return Grid(columns, rows, cells, frozenset(heads), tuple(split_cells(lines[head - 1])))


def _by_meaning(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        found[column] = f"{found[column]} {cell}".strip() if column in found else cell
    return found


def split_cells(line: str) -> list[str]:
    """Return the cells of one line, by tabs where it has any, else by pipes; one cell where it is no row."""
    if max(line.count("\t"), line.count("|")) > _MOST_CELLS:
        return [line.strip()]
    if "\t" in line:
        return [cell.strip() for cell in line.split("\t")]
    if line.count("|") >= 1:
        inner = line.strip()
        inner = inner.removeprefix("|").removesuffix("|")
        return [cell.strip().strip("*_") for cell in inner.split("|")]
    return [line.strip()]


def split_gaps(line: str) -> list[str]:
    """Return the cells of a line whose columns are set apart by two spaces or more."""
    return [cell for cell in _GAP.split(line.strip()) if cell]


def is_rule(line: str) -> bool:
    """Tell a line that only draws ("|---|---|")."""
    return bool(line.strip()) and bool(_RULE.fullmatch(line))


def head_columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the meaning of each cell of a table's head; nothing for a line that is no such head."""
    if len(cells) < 2:
        return ()
    columns = tuple(column_of(cell) for cell in cells)
    short = all(len(cell.split()) <= _HEAD_WORDS for cell in cells if not column_of(cell))
    return columns if "state" in columns and short and not any(c.isdigit() for c in "".join(cells)) else ()


def column_of(cell: str) -> str:
    """Return what a column with this head holds, or nothing."""
    if len(cell) > _HEAD_LENGTH:
        return ""
    folded = fold(cell).strip(" .:*")
    whole = next((column for column in COLUMNS if folded in words(f"column_{column}")), "")
    plain = re.sub(r"\(.*?\)", "", folded)
    return whole or next((column for column in COLUMNS if pattern(f"column_{column}").search(plain)), "")
