"""HTML: one self-contained page with headings, lists and tables that a screen reader can walk; no script, no link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.markup import said
from attplanner.exports.words import LOCALES

_STYLE: Final = """
@page { size: A4; margin: 25mm 22mm 23mm }
body { font: 11.5pt/1.3 "Times New Roman", "Liberation Serif", serif; max-width: 166mm; margin: 2em auto; padding: 0 1em; color: #000; background: #fff }
header { display: flex; justify-content: space-between; border-bottom: 1px solid; padding-bottom: .3em; font-size: 10pt }
.annex, h1 { font-size: 13pt; font-weight: bold; text-align: center; margin: 0 }
.annex { margin-top: 1.4em }
h1 { margin-bottom: 1em }
h2 { font-size: 1em; font-style: italic; margin: 1.2em 0 .6em }
h3 { font-size: 1em; margin: .9em 0 .15em; display: grid; grid-template-columns: 50mm 1fr; break-after: avoid }
ul { list-style: "–\\2002"; margin: 0; padding-left: 10.5mm }
td ul { padding-left: 4mm }
table { border-collapse: collapse; width: 100%; font-size: 10pt; border-top: 1px solid; border-bottom: 1px solid }
th, td { text-align: left; vertical-align: top; padding: .25em .5em }
thead { display: table-header-group }
thead th { font-weight: normal; font-style: italic; border-bottom: 1px solid }
tbody th { font-style: italic; padding-top: .8em }
tr { break-inside: avoid }
""".strip()  # noqa: E501  # a style sheet, one rule a line

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def write(document: Document) -> bytes:
    """Return the document as an .html page in UTF-8."""
    body = "\n".join(_parts(document))
    language = LOCALES[document.language]
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{said(document.title)}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<header><span>{said(document.head_left)}</span> <span>{said(document.head_right)}</span></header>
<main>
{body}
</main>
</body>
</html>
""".encode()


def _parts(document: Document) -> Iterator[str]:
    french = document.language == "fr"
    for kind, parts in groupby(document.body, key=lambda part: getattr(part, "kind", None)):
        if kind is BlockKind.BULLET:
            items = (part.cells[0] for part in parts if isinstance(part, Block))
            yield _list(items, french)
        else:
            yield from (_table(p, french) if isinstance(p, Table) else _block(p, french) for p in parts)


def _list(items: Iterable[str], french: bool) -> str:
    return "<ul>" + "".join(f"<li>{said(item, french)}</li>" for item in items) + "</ul>"


def _block(block: Block, french: bool) -> str:
    cells = [said(cell, french) for cell in block.cells if cell]
    pattern = {
        BlockKind.ANNEX: '<p class="annex">{}</p>',
        BlockKind.TITLE: "<h1>{}</h1>",
        BlockKind.PROCESS: "<h2>{}</h2>",
        BlockKind.DATE_LINE: "<h3>{}</h3>",
        BlockKind.PARAGRAPH: "<p>{}</p>",
    }[block.kind]
    return pattern.format(" ".join(f"<span>{cell}</span>" for cell in cells) if len(cells) > 1 else "".join(cells))


def _table(table: Table, french: bool) -> str:
    head = "".join(f'<th scope="col">{said(cell, french)}</th>' for cell in table.head)
    shares = "".join(f'<col style="width:{width}%">' for width in table.widths)
    rows = "\n".join(_row(row, len(table.head), french) for row in table.rows)
    return (
        f"<table>\n<colgroup>{shares}</colgroup>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    )


def _row(row: Row, columns: int, french: bool) -> str:
    if row.heading:
        return f'<tr><th scope="rowgroup" colspan="{columns}">{said(row.cells[0][0], french)}</th></tr>'
    return "<tr>" + "".join(f"<td>{_cell(lines, french)}</td>" for lines in row.cells) + "</tr>"


def _cell(lines: tuple[str, ...], french: bool) -> str:
    if lines and all(line.startswith("– ") for line in lines):
        return _list((line[2:] for line in lines), french)
    return "<br>".join(said(line, french) for line in lines)
