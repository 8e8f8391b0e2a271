"""Word: A4, our own template, no author, no comment, no revision mark; the same document gives the same bytes.

Paragraphs and tables are put together as XML and parsed once: ten thousand rows take well under a second, where
python-docx row by row takes more than four.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.markup import RAISED
from attplanner.exports.packing import packed, unpacked
from attplanner.exports.text_safety import clean
from attplanner.exports.words import LOCALES
from attplanner.paths import resource

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TEXT_WIDTH: Final = 9412  # twentieths of a point: A4 less both margins of the template
_STYLES: Final = {
    BlockKind.ANNEX: "Heading1",
    BlockKind.TITLE: "AnnexTitle",
    BlockKind.PROCESS: "Heading2",
    BlockKind.DATE_LINE: "DateLine",
    BlockKind.BULLET: "DashItem",
    BlockKind.PARAGRAPH: "Normal",
}


def write(document: Document) -> bytes:
    """Return the document as a .docx file."""
    word = _opened(document)
    _running_heads(word, document)
    _properties(word, document)
    made = io.BytesIO()
    word.save(made)
    return packed(unpacked(made))


def _opened(document: Document) -> WordDocument:
    """Return python-docx's document over our template, which lies in the repository as its XML parts.

    The body is put into its part before that is parsed: to move a large table from one tree into another is slow.
    """
    import docx

    folder = resource("templates", "docx")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for part in sorted(path for path in folder.rglob("*") if path.is_file()):
            name, text = part.relative_to(folder).as_posix(), part.read_text("utf-8")
            body = _body(document) if name == "word/document.xml" else ""
            package.writestr(name, text.replace("<w:sectPr>", f"{body}<w:sectPr>", 1))
    made.seek(0)
    return docx.Document(made)


def _properties(word: WordDocument, document: Document) -> None:
    locale = LOCALES[document.language]
    word.core_properties.title = clean(document.title)
    word.core_properties.language = locale
    for mark in word.styles.element.iter(f"{{{_W}}}lang"):
        mark.set(f"{{{_W}}}val", locale)


# Heads and feet


def _running_heads(word: WordDocument, document: Document) -> None:
    section = word.sections[0]
    head = section.header.paragraphs[0]
    head.text = f"{clean(document.head_left)}\t{clean(document.head_right)}"
    foot = section.footer.paragraphs[0]
    for run in _parsed("".join(_page_runs(document.page))):
        foot._p.append(run)  # python-docx has no call that adds a field


def _page_runs(pattern: str) -> Iterator[str]:
    for part in re.split(r"(\{pages?\})", pattern):
        if part.startswith("{"):
            name = "PAGE" if part == "{page}" else "NUMPAGES"
            yield f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        elif part:
            yield _run(part)


# The body


def _body(document: Document) -> str:
    french, title = document.language == "fr", document.title
    parts = document.body
    return "".join(_table(p, french, title) + _AFTER if isinstance(p, Table) else _block(p, french) for p in parts)


def _parsed(xml: str) -> list[BaseOxmlElement]:
    from docx.oxml.parser import parse_xml

    return list(parse_xml(f'<w:body xmlns:w="{_W}">{xml}</w:body>'))


def _block(block: Block, french: bool) -> str:
    cells = [cell for cell in block.cells if cell]
    return _paragraph(_STYLES[block.kind], "<w:r><w:tab/></w:r>".join(_runs(cell, french) for cell in cells))


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _runs(text: str, french: bool) -> str:
    """Return a text's runs; in French the "er" of "1er juin" is raised."""
    safe = clean(text)
    if not french or "1er" not in safe:
        return _run(safe)
    # Splitting leaves "1er" out: before, after, and between each two of them.
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>er</w:t></w:r>'
    *firsts, last = RAISED.split(safe)
    return "".join(f"{_run(f'{piece}1')}{raised}" for piece in firsts) + _run(last)


# Tables: rules at the top, under the heads and at the bottom; the head repeats; rows are not split

_RULE: Final = 'w:val="single" w:sz="6" w:space="0" w:color="auto"'
# Word wants a paragraph behind a table: the smallest there can be.
_SMALLEST: Final = '<w:spacing w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>'
_AFTER: Final = f"<w:p><w:pPr>{_SMALLEST}</w:pPr></w:p>"
_HEAD_RULE: Final = f"<w:tcBorders><w:bottom {_RULE}/></w:tcBorders>"


def _table(table: Table, french: bool, title: str) -> str:
    widths = _twips(table)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_row(row, widths, french) for row in table.rows)
    return f"<w:tbl>{_table_properties(title)}<w:tblGrid>{grid}</w:tblGrid>{_head(table, widths)}{rows}</w:tbl>"


def _table_properties(title: str) -> str:
    return (
        f'<w:tblPr><w:tblW w:w="{_TEXT_WIDTH}" w:type="dxa"/>'
        f"<w:tblBorders><w:top {_RULE}/><w:bottom {_RULE}/></w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(clean(title), {chr(34): "&quot;"})}"/></w:tblPr>'
    )


def _twips(table: Table) -> list[int]:
    shares = table.widths or (1,) * len(table.head)
    widths = [_TEXT_WIDTH * share // sum(shares) for share in shares]
    widths[-1] += _TEXT_WIDTH - sum(widths)
    return widths


def _head(table: Table, widths: list[int]) -> str:
    cells = "".join(
        _cell((text,), width, "TableHead", False, _HEAD_RULE) for text, width in zip(table.head, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _row(row: Row, widths: list[int], french: bool) -> str:
    if row.heading:
        span = f'<w:gridSpan w:val="{len(widths)}"/>'
        cells = _cell(row.cells[0], sum(widths), "TableGroup", french, span)
    else:
        pairs = zip(row.cells, widths, strict=True)
        cells = "".join(_cell(lines, width, "TableText", french) for lines, width in pairs)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _cell(lines: Iterable[str], width: int, style: str, french: bool, properties: str = "") -> str:
    inside = "".join(_cell_line(line, style, french) for line in lines) or _paragraph(style, "")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{inside}</w:tc>'


def _cell_line(line: str, style: str, french: bool) -> str:
    if line.startswith("– "):
        return _paragraph("TableDash", _runs(line[2:], french))
    return _paragraph(style, _runs(line, french))
