"""Excel files: each sheet's rows as lines with tabs, dates as ISO dates."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from attplanner.errors import PlannerError
from attplanner.importers.sources_rows import row_lines
from attplanner.importers.sources_zip import open_archive, refusing_hostile_xml

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

ROW_LIMIT = 100_000
COLUMN_LIMIT = 200
CHARACTER_LIMIT = 20 * 1024 * 1024
EMPTY_LIMIT = 1_000  # empty rows in a row: what follows would be stray cells at a sheet's far end


def xlsx_lines(data: bytes, name: str) -> tuple[str, ...]:
    """Return the rows of all sheets by line; where there are several, each begins with its title."""
    with open_archive(data, name), refusing_hostile_xml(name), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions that no reader needs
        return tuple(_workbook_lines(data, name))


def _workbook_lines(data: bytes, name: str) -> Iterator[str]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, TypeError, AttributeError, IndexError) as error:
        raise PlannerError("source-damaged", file=name, reason=str(error)) from error
    size = rows = 0
    for sheet in book.worksheets:
        if len(book.worksheets) > 1:
            yield from (sheet.title, "")
        for line in _sheet_lines(sheet):
            size, rows = size + len(line), rows + 1
            if size > CHARACTER_LIMIT or rows > ROW_LIMIT:
                raise PlannerError("source-many-lines", file=name, line=rows, limit=ROW_LIMIT)
            yield line
        yield ""


def _sheet_lines(sheet: ReadOnlyWorksheet) -> Iterator[str]:
    sheet.reset_dimensions()  # what the file states of its own size may be anything
    empty = 0
    for row in sheet.iter_rows(max_col=COLUMN_LIMIT, values_only=True):
        lines = row_lines([_cell(value) for value in _trimmed(row)])
        empty = 0 if lines else empty + 1
        if empty > EMPTY_LIMIT:
            return
        yield from lines or [""]


def _trimmed(row: Iterable[object]) -> list[object]:
    values = list(row)
    while values and values[-1] in (None, ""):
        values.pop()
    return values


def _cell(value: object) -> list[str]:
    return [" ".join(line.split()) for line in _shown(value).splitlines() if line.strip()]


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
