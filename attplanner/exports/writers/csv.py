"""CSV for spreadsheets: one row a line, ISO dates, UTF-8 with a byte order mark, no cell a formula."""

from __future__ import annotations

import csv
import io
from functools import cache

from attplanner.exports.document import Document
from attplanner.exports.text_safety import disarmed


def write(document: Document) -> bytes:
    """Return the document's records as a .csv file; every cell is quoted, lines end as RFC 4180 has it."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    safe = cache(disarmed)  # places, dates and headings come again and again
    rows.writerows(map(safe, record) for record in document.records)
    return out.getvalue().encode("utf-8-sig")
