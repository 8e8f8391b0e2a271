"""Excel: one row a line. Every cell is a string, so that no text is taken for a formula, a link or a number.

XlsxWriter makes the file and its head; the rows are put into its sheet as one text. Ten thousand of them take 0.2 s,
cell by cell 0.6 s, with its ``constant_memory`` too: reading and wording added, that is more than the second that an
export may take. A sheet that is not made as expected is our bug and raises; it never goes out without its rows.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from attplanner.exports.document import Document
from attplanner.exports.packing import packed, unpacked
from attplanner.exports.text_safety import clean

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FIXED_TIME: Final = datetime(1980, 1, 1)  # noqa: DTZ001  # XlsxWriter takes no zone; the file tells no time
_LONGEST: Final = 32_767  # what a cell of Excel holds
_WIDEST: Final = 90
_SHEET: Final = "xl/worksheets/sheet1.xml"
_LOOK: Final = re.compile(r'<col [^>]*style="(\d+)"')
_SIZE: Final = re.compile(r'<dimension ref="[^"]*"')
_END: Final = re.compile("</sheetData>")
_CODE: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # what Excel would read as the code of a character


def write(document: Document) -> bytes:
    """Return the document's records as a .xlsx file with a head that stays in view and can be filtered."""
    parts = unpacked(_with_head(document))
    parts[_SHEET] = _with_rows(parts[_SHEET].decode(), document.records).encode()
    return packed(parts)


def _with_head(document: Document) -> io.BytesIO:
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": clean(document.title), "created": _FIXED_TIME})
        sheet = book.add_worksheet(_sheet_name(document.head_right))
        body = book.add_format({"text_wrap": True, "valign": "top"})
        head = book.add_format({"bold": True, "valign": "top", "bottom": 1})
        _layout(sheet, document.records, body)
        for record in document.records[:1]:
            for column, cell in enumerate(record):
                sheet.write_string(0, column, clean(cell)[:_LONGEST], head)
    return out


def _sheet_name(text: str) -> str:
    return "".join(char for char in clean(text) if char not in "[]:*?/\\'")[:31] or "1"


def _layout(sheet: Worksheet, records: tuple[tuple[str, ...], ...], body: Format) -> None:
    for column, cells in enumerate(zip(*records, strict=True)):
        longest = max(map(len, cells))
        sheet.set_column(column, column, min(longest + 2, _WIDEST), body)
    sheet.freeze_panes(1, 0)
    if records:
        sheet.autofilter(0, 0, max(len(records) - 1, 0), len(records[0]) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _with_rows(sheet: str, records: tuple[tuple[str, ...], ...]) -> str:
    """Return a sheet that has its head with all the records below it, in the look of their columns."""
    from xlsxwriter.utility import xl_col_to_name

    if len(records) < 2:
        return sheet
    look = _LOOK.search(sheet)
    if look is None:
        raise RuntimeError("the sheet has no column with its look")
    cell_of = cache(_cell_content)  # places, dates and headings come again and again
    columns = [f'<c s="{look[1]}" t="inlineStr" r="{xl_col_to_name(number)}' for number in range(len(records[0]))]
    rows = "".join(_row(number, zip(columns, map(cell_of, record), strict=True))
                   for number, record in enumerate(records[1:], start=2))  # fmt: skip
    whole = f"A1:{xl_col_to_name(len(columns) - 1)}{len(records)}"
    return _put(_put(sheet, _SIZE, f'<dimension ref="{whole}"'), _END, f"{rows}</sheetData>")


def _put(sheet: str, mark: re.Pattern[str], text: str) -> str:
    made, times = mark.subn(lambda _: text, sheet)
    if times != 1:
        raise RuntimeError(f"the sheet has {times} times {mark.pattern}")
    return made


def _row(number: int, cells: Iterable[tuple[str, str]]) -> str:
    return f'<row r="{number}">{"".join([f"{start}{number}{text}" for start, text in cells if text])}</row>'


def _cell_content(text: str) -> str:
    """Return what stands behind a cell's number, nothing where there is no cell."""
    safe = clean(text)[:_LONGEST]
    return f'"><is><t>{escape(_CODE.sub("_x005F_", safe))}</t></is></c>' if safe else ""
