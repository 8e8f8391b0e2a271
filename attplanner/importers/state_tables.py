"""Tables in a text, with tabs, pipes or aligned columns: which line is the head, which column holds what."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

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
_FIRST_LINES = 200
_HEAD_WORDS = 4
COLUMNS = (
    *("ignored", "act", "quotation", "status", "signature", "deposit"),
    *("provisional", "withdrawal", "place", "title", "state", "date"),
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: what each column holds, its words, and how the lines below it are cut."""

    columns: tuple[str, ...]
    titles: tuple[str, ...]
    split: Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Grid:
    """The tables of a text: the first one's columns, rows by line number with their heads, lines of heads, rules."""

    columns: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    cells: dict[int, list[str]]
    heads: frozenset[int]
    above: dict[int, Head]  # the head of each row


def read_grid(lines: Sequence[str], lexicon: Lexicon) -> Grid | None:
    """Return the tables of a text whose heads name a column of States; None where the first 200 lines have none."""
    found = (head for line in lines[:_FIRST_LINES] if (head := table_head(line, lexicon)))
    first = next(found, None)
    return _grid(lines, first.columns, lexicon) if first else None


def table_head(line: str, lexicon: Lexicon) -> Head | None:
    """Return the head of a table that a line is, or None."""
    cells = split_cells(line)
    columns = head_columns(cells, lexicon)
    if columns:
        return Head(columns, tuple(cells), split_cells)
    starts = [cell.start() for cell in _ALIGNED.finditer(line)] if "  " in line.strip() else []
    aligned = [cell[0] for cell in _ALIGNED.finditer(line)]
    columns = head_columns(aligned, lexicon) if len(starts) >= _FEWEST_ALIGNED else ()
    return Head(columns, tuple(aligned), partial(_under, starts)) if columns else None


def _grid(lines: Sequence[str], columns: tuple[str, ...], lexicon: Lexicon) -> Grid:
    grid = Grid(columns, {}, {}, frozenset(), {})
    heads: set[int] = set()
    head: Head | None = None
    for number, line in enumerate(lines, start=1):
        next_head = table_head(line, lexicon)
        head = next_head or head
        if next_head or (head and is_rule(line)):
            heads.add(number)
        elif head and len(found := head.split(line)) > 1:
            grid.cells[number], grid.above[number] = found, head
            grid.rows[number] = _by_meaning(head.columns, found)
    return replace(grid, heads=frozenset(heads))


def _under(starts: Sequence[int], line: str) -> list[str]:
    """Return the cells of a line under heads that begin at ``starts``: by number, by place, or under the nearest."""
    found = list(_ALIGNED.finditer(line))
    if len(found) < 2 or len(found) > len(starts) or abs(found[0].start() - starts[0]) > _FEWEST_ALIGNED:
        return [line.strip()]
    if len(found) == len(starts):
        return [cell[0] for cell in found]
    reached = [start for start in starts[1:] if start < len(line)]
    if all(line[start - 1] == " " for start in reached):
        edges = [0, *reached, len(line)]
        return [line[a:b].strip() for a, b in pairwise(edges)]
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
    if len(cells) < 2:
        return ()
    columns = tuple(column_of(cell) for cell in cells)
    if columns[0] == "" and "state" not in columns and "status" in columns and is_one_of("column_name", cells[0]):
        columns = ("state", *columns[1:])
    short = all(len(cell.split()) <= _HEAD_WORDS for cell in cells if not column_of(cell))
    plain = _REFERENCE.sub("", " ".join(cells))
    if "state" not in columns or not short or _NUMBER.search(plain):
        return ()
    return () if any(lexicon.find_state(cell) for cell in cells) else columns


def column_of(cell: str) -> str:
    """Return what a column with this head holds, or nothing."""
    if len(cell) > _HEAD_LENGTH:
        return ""
    folded = fold(cell).strip(" .:*")
    whole = next((column for column in COLUMNS if folded in words(f"column_{column}")), "")
    plain = _REFERENCE.sub("", folded)
    return whole or next((column for column in COLUMNS if pattern(f"column_{column}").search(plain)), "")
