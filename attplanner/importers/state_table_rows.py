"""Rows of tables of States: status lists, statements by column, and tables of statements without a head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.date_text import DateContext, read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.plan import StateLine
from attplanner.importers.state_acts import with_acts
from attplanner.importers.state_dates import date_questions, iso_date
from attplanner.importers.state_names import find_name, read_name
from attplanner.importers.state_rows import is_name, names_in, read_names, row
from attplanner.importers.state_statements import OPENING, QUOTED
from attplanner.importers.state_tables import Grid, split_cells
from attplanner.importers.state_words import says, status_of

_FEWEST_CELLS = 3


def table_rows(grid: Grid, number: int, context: DateContext, lexicon: Lexicon) -> list[StateLine]:
    """Return the rows of one line of a table: one for each State that its cell names, none where it names none."""
    cells = grid.rows[number]
    written = cells.get("state", "")
    text = " ".join(cell for cell in grid.cells[number] if cell)
    readings = read_names(written, number, lexicon) if written else []
    return [_with_cells(row(reading, (number, number), text), cells, grid, context) for reading in readings]


def _with_cells(found: StateLine, cells: dict[str, str], grid: Grid, context: DateContext) -> StateLine:
    """Give a row its columns: the date is that of the row, acts are looked for where they are told."""
    date = read_date_at(cells.get("date", ""), 0, context)
    if date:
        questions = date_questions(date, found.lines[0])
        found = replace(found, date=iso_date(date), proposals=(*found.proposals, *questions))
    told = cells.get("status") or ("" if "date" in cells else found.text)
    found = replace(found, quotation=_quotation(cells, grid), status=status_of(told))
    return with_acts(found, told, context)


def _quotation(cells: dict[str, str], grid: Grid) -> str | None:
    """Return what a cell quotes: in marks, or without any where the column has none at all."""
    said = cells.get("quotation", "")
    quoted = QUOTED.search(said)
    if quoted:
        return quoted["text"].strip()
    marked = any(QUOTED.search(other.get("quotation", "")) for other in grid.rows.values())
    return None if marked else said or None


def statement_grid(lines: Sequence[str], lexicon: Lexicon, context: DateContext) -> Grid | None:
    """Return a table without a head whose rows have a date, a State and what it said: "4 Feb 2025 | Vanuatu | …".

    A log has such rows too: a title must announce statements, or a third of the rows be quotations.
    """
    split = {n: cells for n, line in enumerate(lines, start=1) if len(cells := _cells(line)) >= _FEWEST_CELLS}
    rows = {n: found for n, cells in split.items() if (found := _statement_cells(cells, lexicon, context))}
    known = sum(1 for cells in rows.values() if read_name(cells["state"], 0, lexicon).iso3 or "," in cells["state"])
    if len(rows) < 2 or len(rows) < len(split) or known * 2 <= len(rows):
        return None
    quoted = sum(1 for cells in rows.values() if cells["quotation"][:1] in OPENING)
    above = [line for line in lines[: min(rows) - 1] if line.strip()]
    if quoted * 3 < len(rows) and not any(says("statement_titles", line) for line in above):
        return None
    return Grid(("date", "state", "quotation"), rows, split, frozenset(), {})


def _cells(line: str) -> list[str]:
    found = split_cells(line)
    return found if len(found) > 1 else [part.strip() for part in line.split(";", 2)]


def _statement_cells(cells: Sequence[str], lexicon: Lexicon, context: DateContext) -> dict[str, str] | None:
    """Tell the cells of one row apart by what they hold: the day and the State come first, in either order."""
    dated = [n for n in (0, 1) if (date := read_date_at(cells[n], 0, context)) and not cells[n][date.stop :].strip()]
    if len(dated) != 1 or not cells[2]:
        return None
    name = cells[1 - dated[0]]
    if not (find_name(name, lexicon) or names_in(name, lexicon) or is_name(name)):
        return None
    said = next((cell for cell in cells[2:] if cell[:1] in OPENING), cells[2])
    return {"date": cells[dated[0]], "state": name, "quotation": said}
