"""Excel: one row a line. Every cell is a string, so that no text is taken for a formula, a link or a number."""

from __future__ import annotations

import io
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from attplanner.exports.document import Document
from attplanner.exports.text_safety import clean

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FIXED_TIME: Final = datetime(1980, 1, 1)  # noqa: DTZ001  # XlsxWriter takes no zone; the file tells no time
_LONGEST: Final = 32_767  # what a cell of Excel holds
_WIDEST: Final = 90


def write(document: Document) -> bytes:
    """Return the document's records as a .xlsx file with a head that stays in view and can be filtered."""
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.set_properties({"title": clean(document.title), "created": _FIXED_TIME})
        sheet = book.add_worksheet(_sheet_name(document.head_right))
        body = book.add_format({"text_wrap": True, "valign": "top"})
        head = book.add_format({"bold": True, "valign": "top", "bottom": 1})
        _layout(sheet, document.records, body)
        safe = cache(clean)  # places, dates and headings come again and again
        for number, record in enumerate(document.records):
            for column, cell in enumerate(record):
                if cell:
                    sheet.write_string(number, column, safe(cell)[:_LONGEST], body if number else head)
    return out.getvalue()


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
