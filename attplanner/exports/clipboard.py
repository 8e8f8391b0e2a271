"""A document for the clipboard: HTML with its looks on every element, and plain text with tabs.

Word and LibreOffice take the HTML and keep a table a table; spreadsheets and plain editors take the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.markup import said
from attplanner.exports.text_safety import clean, disarmed
from attplanner.exports.words import LOCALES

_FONT: Final = "font-family:'Times New Roman','Liberation Serif',serif"
_LOOKS: Final = {
    BlockKind.ANNEX: "text-align:center;font-weight:bold;font-size:13pt;margin-top:0px;margin-bottom:3px",
    BlockKind.TITLE: "text-align:center;font-weight:bold;font-size:13pt;margin-top:0px;margin-bottom:14px",
    BlockKind.PROCESS: "font-weight:bold;font-style:italic;margin-top:14px;margin-bottom:8px",
    BlockKind.DATE_LINE: "font-weight:bold;margin-top:10px;margin-bottom:2px",
    BlockKind.BULLET: "margin-top:0px;margin-bottom:2px;margin-left:40px;text-indent:-17px",
    BlockKind.PARAGRAPH: "margin-top:0px;margin-bottom:8px",
}
_TAB: Final = '<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>'
_RULE: Final = "1px solid #000000"


def offer(document: Document) -> dict[str, bytes]:
    """Return the document by media type: ``text/html`` and ``text/plain`` (tab-separated), both UTF-8."""
    return {"text/html": page(document).encode(), "text/plain": plain(document).encode()}


def page(document: Document) -> str:
    """Return the document as HTML in which every element carries its own style."""
    french = document.language == "fr"
    made = [_table(p, french) if isinstance(p, Table) else _block(p, french) for p in document.body]
    return (
        f'<html lang="{LOCALES[document.language]}"><head><meta charset="utf-8"></head>'
        f'<body style="{_FONT};font-size:11.5pt;color:#000000">{"".join(made)}</body></html>'
    )


def _block(block: Block, french: bool) -> str:
    cells = [said(cell, french) for cell in block.cells if cell]
    dash = "–&nbsp;&nbsp;" if block.kind is BlockKind.BULLET else ""
    return f'<p style="{_LOOKS[block.kind]}">{dash}{_TAB.join(cells)}</p>'


def _table(table: Table, french: bool) -> str:
    widths = table.widths or (100 // len(table.head),) * len(table.head)
    head = "".join(
        f'<th width="{width}%" align="left" style="border-top:{_RULE};border-bottom:{_RULE};text-align:left;'
        f'font-weight:normal;font-style:italic;padding:3px 6px">{said(cell, french)}</th>'
        for cell, width in zip(table.head, widths, strict=True)
    )
    last = len(table.rows) - 1
    rows = "".join(_row(row, len(table.head), french, number == last) for number, row in enumerate(table.rows))
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="border-collapse:collapse;{_FONT};font-size:10pt"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _row(row: Row, columns: int, french: bool, last: bool) -> str:
    rule = f";border-bottom:{_RULE}" if last else ""
    if row.heading:
        look = f"font-weight:bold;font-style:italic;padding:8px 6px 3px 6px{rule}"
        return f'<tr><td colspan="{columns}" style="{look}">{said(disarmed(row.cells[0][0]), french)}</td></tr>'
    look = f"vertical-align:top;padding:3px 6px{rule}"
    return "<tr>" + "".join(f'<td valign="top" style="{look}">{_lines(c, french)}</td>' for c in row.cells) + "</tr>"


def _lines(lines: Iterable[str], french: bool) -> str:
    return "".join(_line(line, french) for line in lines)


def _line(line: str, french: bool) -> str:
    if line.startswith("– "):
        look = "margin-top:0px;margin-bottom:1px;margin-left:14px;text-indent:-14px"
        return f'<p style="{look}">–&nbsp;&nbsp;{said(line[2:], french)}</p>'
    return f'<p style="margin-top:0px;margin-bottom:0px">{said(disarmed(line), french)}</p>'


def plain(document: Document) -> str:
    """Return the document as text: a date line has its place after a tab, a table its cells."""
    return "\n".join(lines(document)) + "\n"


def lines(document: Document) -> Iterator[str]:
    """Yield the lines of the document as text."""
    for part in document.body:
        yield from _plain(part)


def _plain(part: Block | Table) -> Iterator[str]:
    if isinstance(part, Table):
        yield "\t".join(disarmed(cell) for cell in part.head)
        for row in part.rows:
            yield from _plain_row(row)
    elif part.kind is BlockKind.BULLET:
        yield f"– {clean(part.cells[0])}"
    else:
        yield "\t".join(disarmed(cell) for cell in part.cells if cell)


def _plain_row(row: Row) -> Iterator[str]:
    """A cell of several lines takes several rows, so that it needs no quotation marks."""
    if row.heading:
        yield disarmed(row.cells[0][0])
        return
    for number in range(max(len(lines) for lines in row.cells)):
        cells = (lines[number] if number < len(lines) else "" for lines in row.cells)
        yield "\t".join(disarmed(cell) for cell in cells)
