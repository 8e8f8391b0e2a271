"""Markdown: headings, dash lists and pipe tables; what Markdown or HTML would read as a sign is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attplanner.exports.document import Block, BlockKind, Document, Row, Table
from attplanner.exports.text_safety import clean

_SIGNS: Final = re.compile(r"([\\`*_\[\]<>|~#&])")
_LEADING: Final = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")


def write(document: Document) -> bytes:
    """Return the document as a .md file in UTF-8."""
    lines: list[str] = []
    before: BlockKind | None = None
    for part in document.body:
        kind = None if isinstance(part, Table) else part.kind
        if lines and not (kind is BlockKind.BULLET and before is BlockKind.BULLET):
            lines.append("")
        lines.extend(_table(part) if isinstance(part, Table) else [_block(part)])
        before = kind
    return ("\n".join(lines) + "\n").encode()


def _escaped(text: str) -> str:
    return _LEADING.sub(_disarmed, _SIGNS.sub(r"\\\1", clean(text)))


def _disarmed(match: re.Match[str]) -> str:
    """ "1." would begin a numbered list, "-" a bullet: the sign is escaped, not the figure before it."""
    sign = match[2]
    return f"{match[1]}{sign[:-1]}\\{sign[-1]}"


def _block(block: Block) -> str:
    cells = [_escaped(cell) for cell in block.cells if cell]
    pattern = {
        BlockKind.ANNEX: "**{}**",
        BlockKind.TITLE: "# {}",
        BlockKind.PROCESS: "## *{}*",
        BlockKind.DATE_LINE: "**{}**",
        BlockKind.BULLET: "- {}",
        BlockKind.PARAGRAPH: "{}",
    }[block.kind]
    return pattern.format("\u2003".join(cells))


def _table(table: Table) -> Iterator[str]:
    yield _line(_escaped(cell) for cell in table.head)
    yield _line("---" for _ in table.head)
    yield from (_row(row, len(table.head)) for row in table.rows)


def _row(row: Row, columns: int) -> str:
    if row.heading:
        return _line([f"***{_escaped(row.cells[0][0])}***", *[""] * (columns - 1)])
    return _line("<br>".join(_escaped(line) for line in lines) for lines in row.cells)


def _line(cells: Iterator[str] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"
