"""Where the tables of a text are: runs of rows, their column heads, the headings above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attplanner.domain.date_text import DateContext, read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Found
from attplanner.importers.headings import period_heading, process_heading
from attplanner.importers.list_headings import QUARTER
from attplanner.importers.tables_rows import (
    Cell,
    Table,
    cells_of,
    header_roles,
    infer_roles,
    is_rule,
    kind_of,
    with_journeys,
    with_numbers,
    with_status,
)


def runs_of(lines: Sequence[Line]) -> Iterator[Table | list[Line]]:
    """Cut lines into runs of rows of one kind, and other lines. One blank or a rule does not end a run."""
    run: Table | None = None
    other: list[Line] = []
    gap: list[Line] = []
    for line in lines:
        kind = kind_of(line)
        if run and (line.blank or is_rule(line) or _is_band(line)):
            gap.append(line)
            continue
        if run and run.kind == "space" and _is_wrapped(line):
            kind = "space"
        if run and kind == run.kind:
            run.rows.extend((between, [Cell(between.text)]) for between in gap)
            run.rows.append((line, cells_of(line, run.kind)))
            gap = []
            continue
        if run:
            yield run
            other, run, gap = gap, None, []
        if kind:
            if other:
                yield other
                other = []
            run = Table(kind, [(line, cells_of(line, kind))])
        else:
            other.append(line)
    if run:
        yield run
    if gap or other:
        yield [*gap, *other]


def _is_wrapped(line: Line) -> bool:
    """A deeply indented line right below a row of an aligned table goes on with one of its cells."""
    return not line.blank and not line.after_blank and line.indent >= 8


def _is_band(line: Line) -> bool:
    """A line of one cell inside a table may be a heading over its rows."""
    return kind_of(line) is None and (process_heading(line.text) is not None or period_heading(line) is not None)


def find_table(run: Table, lexicon: Lexicon, context: DateContext) -> Table | None:
    """Find column heads, or infer the columns; None where the run is no table."""
    rows = [(line, cells) for line, cells in _whole(run) if not line.blank and not is_rule(line)]
    for index, (line, cells) in enumerate(rows[:4]):
        roles = header_roles(cells)
        if roles:
            starts = [cell.start for cell in cells] if run.kind == "space" else []
            table = with_status(Table(run.kind, rows[index + 1 :], line, roles, starts))
            return with_numbers(with_journeys(table, context))
    wide = [cells for _, cells in rows if len(cells) >= (3 if run.kind != "pipe" else 2)]
    if len(wide) < 2 or len(wide) * 2 < len(rows):
        return None
    roles = infer_roles(wide, lexicon, context)
    starts = [cell.start for cell in wide[0]] if run.kind == "space" else []
    return Table(run.kind, rows, None, roles, starts) if roles and {"title", "place"} & set(roles) else None


def _whole(run: Table) -> list[tuple[Line, list[Cell]]]:
    """Give a row its empty first cell where only that row begins with a pipe."""
    piped = [line.raw.lstrip().startswith("|") for line, _ in run.rows]
    if run.kind != "pipe" or sum(piped) * 2 > len(piped):
        return run.rows
    rows = zip(run.rows, piped, strict=True)
    return [(line, [Cell(""), *cells] if first else cells) for (line, cells), first in rows]


def period_above(lines: Sequence[Line]) -> int | None:
    """Return the year of the nearest heading above a table."""
    periods = [period_heading(line) for line in lines[-12:] if not line.blank]
    return next((found[0] for found in reversed(periods) if found and found[0]), None)


def quarter_above(rest: list[Line], context: DateContext, found: Found) -> int | None:
    """Take a heading like "Q1 2028", alone right above a table, for the year of its rows."""
    last = next((line for line in reversed(rest[-4:]) if not line.blank and not is_rule(line)), None)
    if last is None or last.bullet or len(last.text) > 40 or not QUARTER.search(fold(last.text)):
        return None
    date = read_date_at(last.text, 0, context)
    if date is None or date.when.start is None or last.text[date.stop :].strip(" :.-–"):
        return None
    rest.remove(last)
    found.context.add(last.number)
    return date.when.start.year


def process_above(lines: Sequence[Line]) -> str | None:
    """Return the process of the nearest heading above a table."""
    for line in reversed(lines[-12:]):
        named = process_heading(line.text)
        if named:
            return named.label
    return None
