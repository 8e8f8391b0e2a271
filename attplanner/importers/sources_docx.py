"""Word files, read as a stream of paragraphs and table rows: never the whole document in memory.

python-docx builds a tree of the whole file (a 586 KB file took 1.1 GiB) and knows no list marks; what is needed
here are lines, with their bullets and numbers, so the parts are read directly.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree.ElementTree import Element

from attplanner.errors import PlannerError
from attplanner.importers.sources_lists import Numbering, read_numbering
from attplanner.importers.sources_rows import row_lines
from attplanner.importers.sources_zip import open_archive, refusing_hostile_xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY, _NOTES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADING = re.compile(r"(?:heading|titre|t[ií]?tulo|.?berschrift)\d", re.I)  # as Word names them, by its language
LINE_LIMIT = 100_000  # lines; an archive of one file cannot hold a paper of that length
_TEXT = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_SKIPPED = {f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", f"{W}pPr", f"{W}rPr", _FALLBACK}


def docx_lines(data: bytes, name: str) -> tuple[str, ...]:
    """Return the body of a Word file by line; a table row is one line with tabs, more where a cell has more."""
    with open_archive(data, name) as archive, refusing_hostile_xml(name):
        numbering = read_numbering(archive)
        lines = list(_part_lines(archive, _BODY, numbering, name))
    return tuple(lines)


def docx_notes(data: bytes, name: str) -> tuple[str, ...]:
    """Return the footnotes of a Word file by line, then its endnotes."""
    with open_archive(data, name) as archive, refusing_hostile_xml(name):
        parts = [part for part in _NOTES if part in archive.namelist()]
        numbering = read_numbering(archive) if parts else Numbering()
        lines = [line.strip() for part in parts for line in _part_lines(archive, part, numbering, name)]
    return tuple(line for line in lines if line)


@dataclass(slots=True)
class _Reading:
    """Where the stream is: the open tables, and the cells of the row that is being read."""

    numbering: Numbering
    depth: int = 0  # of tables: what is inside an inner table becomes text of the outer cell
    cells: list[list[str]] = field(default_factory=list)
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    fallbacks: int = 0  # open copies of a drawing's text for programs that cannot show it: it stands there twice


def _part_lines(archive: zipfile.ZipFile, part: str, numbering: Numbering, name: str) -> Iterator[str]:
    reading = _Reading(numbering)
    count = 0
    with archive.open(part) as stream:
        for event, element in _events(stream):
            for line in _ended(reading, element) if event == "end" else _started(reading, element):
                count += 1
                if count > LINE_LIMIT:
                    raise PlannerError("source-many-lines", file=name, line=count, limit=LINE_LIMIT)
                yield line


def _events(stream: IO[bytes]) -> Iterator[tuple[str, Element]]:
    """Yield starts and ends, and drop what was read: a stream of paragraphs must not grow into a tree."""
    from defusedxml.ElementTree import iterparse

    open_elements: list[Element] = []
    for event, element in iterparse(stream, events=("start", "end")):
        if event == "start":
            open_elements.append(element)
            yield event, element
            continue
        open_elements.pop()
        yield event, element
        if element.tag in _WHOLE:
            element.clear()
            if open_elements and len(open_elements[-1]) and open_elements[-1].tag not in _PARAGRAPH_INSIDES:
                open_elements[-1].remove(element)


_WHOLE = {f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}sectPr"}
_PARAGRAPH_INSIDES = {f"{W}p", f"{W}r"}


def _started(reading: _Reading, element: Element) -> Iterable[str]:
    if element.tag == _FALLBACK:
        reading.fallbacks += 1
    elif element.tag == f"{W}tbl":
        reading.depth += 1
    elif reading.depth == 1 and element.tag == f"{W}tr":
        reading.cells = []
    elif reading.depth == 1 and element.tag == f"{W}tc":
        reading.cells.append([])
    return ()


def _ended(reading: _Reading, element: Element) -> Iterable[str]:
    if element.tag == _FALLBACK:
        reading.fallbacks -= 1
    elif element.tag == f"{W}p" and not reading.fallbacks:
        lines = _paragraph(reading, element)
        if not reading.depth:
            return lines
        if reading.cells:
            reading.cells[-1].extend(line.replace("\t", " ") for line in lines if line.strip())
    elif element.tag == f"{W}tr" and reading.depth == 1:
        return row_lines(reading.cells)
    elif element.tag == f"{W}tbl":
        reading.depth -= 1
        return ("",) if not reading.depth else ()
    return ()


def _paragraph(reading: _Reading, paragraph: Element) -> list[str]:
    text = "".join(_text(paragraph))
    mark = reading.numbering.mark(paragraph, reading.counters) if text.strip() else ""
    first, *more = text.split("\n")
    apart = [""] if text.strip() and _is_heading(paragraph) else []
    return [*apart, _marked(mark, first), *more]


def _is_heading(paragraph: Element) -> bool:
    """Tell a paragraph in a heading's style: a blank line sets it apart, as on the page."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    named = _HEADING.match(style.get(f"{W}val") or "") if style is not None else None
    return named is not None or paragraph.find(f"{W}pPr/{W}outlineLvl") is not None


def _marked(mark: str, text: str) -> str:
    """Return the text behind its list mark, unless somebody typed a bullet into a list as well."""
    typed = text.lstrip()
    return text if not mark or typed[:1] in set("-•–*·") else f"{mark} {typed}"


def _text(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _TEXT:
            yield "" if child.get(f"{W}type") in {"page", "column"} else _TEXT[child.tag]
        elif child.tag not in _SKIPPED:
            yield from _text(child)
