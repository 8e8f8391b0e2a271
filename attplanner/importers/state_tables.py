"""Tables in a text, with tabs, pipes or aligned columns: which line is the head, which column holds what."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.state_words import is_one_of, pattern
from attplanner.importers.vocabulary import words

_RULE = re.compile(r"[\s|:+=_-]+")
# A cell where two spaces part the columns; "3 Jun  2013" is one.
_ALIGNED = re.compile(r"\S+(?:(?: |(?<=[^\W\d_])  (?=(?:19|20)\d\d\b))\S+)*")
_REFERENCE = re.compile(r"\(.*?\)|\bart(?:icle|iculo)?s?\.? *\d+", re.I)  # in a head: "(art. 23)"
_NUMBER = re.compile(r"(?<![^\W\d_])\d")  # in a row, not in a head; "ISO3" is none
_FEWEST_ALIGNED = 3
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


def read_grid(lines: Sequence[str], lexicon: Lexicon) -> Grid | None:
    """Return the first table of a text whose head names a column of States; None where there is none."""
    for number, line in enumerate(lines[:200], start=1):
        columns = head_columns(split_cells(line), lexicon)
        if columns:
            return _grid(lines, number, columns, split_cells)
        starts = [cell.start() for cell in _ALIGNED.finditer(line)] if "  " in line.strip() else []
        aligned = head_columns([cell[0] for cell in _ALIGNED.finditer(line)], lexicon)
        if aligned and len(starts) >= _FEWEST_ALIGNED:
            return _grid(lines, number, aligned, partial(_under, starts))
    return None


def _grid(lines: Sequence[str], head: int, columns: tuple[str, ...], split: Callable[[str], list[str]]) -> Grid:
    rows: dict[int, dict[str, str]] = {}
    cells: dict[int, list[str]] = {}
    heads = {head}
    for number in range(head + 1, len(lines) + 1):
        line = lines[number - 1]
        if is_rule(line):
            heads.add(number)
        found = split(line)
        if len(found) > 1 and number not in heads:
            cells[number] = found
            rows[number] = _by_meaning(columns, found)
    return Grid(columns, rows, cells, frozenset(heads), tuple(split(lines[head - 1])))


def _under(starts: Sequence[int], line: str) -> list[str]:
    """Return the cells of a line under heads that begin at ``starts``: by number, else each under the nearest."""
    found = list(_ALIGNED.finditer(line))
    if len(found) < 2 or len(found) > len(starts) or abs(found[0].start() - starts[0]) > _FEWEST_ALIGNED:
        return [line.strip()]
    if len(found) == len(starts):
        return [cell[0] for cell in found]
    cells = [""] * len(starts)
    for cell in found:
        nearest = min(range(len(starts)), key=lambda n: abs(starts[n] - cell.start()))
        cells[nearest] = f"{cells[nearest]} {cell[0]}".strip()
    return cells


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


def is_rule(line: str) -> bool:
    """Tell a line that only draws ("|---|---|")."""
    return bool(line.strip()) and bool(_RULE.fullmatch(line))


def head_columns(cells: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the meaning of each cell of a table's head; nothing for a line that is no such head."""
    if len(cells) < 2 or any(lexicon.find_state(cell) for cell in cells):
        return ()
    columns = tuple(column_of(cell) for cell in cells)
    if columns[0] == "" and "state" not in columns and "status" in columns and is_one_of("column_name", cells[0]):
        columns = ("state", *columns[1:])
    short = all(len(cell.split()) <= _HEAD_WORDS for cell in cells if not column_of(cell))
    plain = _REFERENCE.sub("", " ".join(cells))
    return columns if "state" in columns and short and not _NUMBER.search(plain) else ()


def column_of(cell: str) -> str:
    """Return what a column with this head holds, or nothing."""
    if len(cell) > _HEAD_LENGTH:
        return ""
    folded = fold(cell).strip(" .:*")
    whole = next((column for column in COLUMNS if folded in words(f"column_{column}")), "")
    plain = _REFERENCE.sub("", folded)
    return whole or next((column for column in COLUMNS if pattern(f"column_{column}").search(plain)), "")
