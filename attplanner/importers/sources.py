"""From the bytes of a file or the clipboard to lines that can be read: one value, whatever the format was.

Everything here is suspicious of its input: sizes are capped before anything is unpacked, and what is refused is
refused with the file's name, the line where there is one, and the reason.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from attplanner.errors import PlannerError
from attplanner.importers.plan import PlannedWarning
from attplanner.importers.sources_clean import for_reading
from attplanner.importers.sources_text import LINE_LIMIT, check_line_lengths, decode, split_lines

FILE_LIMIT = 64 * 1024 * 1024  # bytes; no paper of this kind comes near it
TEXT_LIMIT = 4 * 1024 * 1024  # bytes of plain text, about 1,000 pages
LINES_LIMIT = 10_000  # the reference paper has 444; readers take about a millisecond a line
COLUMNS_LIMIT = 300

_MARKDOWN = {".md", ".markdown"}
_ESCAPE = re.compile(r"\\(?=[&*_#+.!<>~`()\[\]{}-])")  # a bar stays escaped: unescaped it would part cells

Extract = Callable[[bytes, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Source:
    """A source by line. ``lines`` are kept as they came, ``reading`` has the same number without odd characters."""

    kind: str  # text, csv, html, docx, xlsx, xml
    name: str
    lines: tuple[str, ...]
    reading: tuple[str, ...]
    sha256: str
    warnings: tuple[PlannedWarning, ...] = ()
    notes: int = 0  # how many of the last lines are footnotes, which ``reading`` leaves blank


def read_path(path: Path) -> tuple[bytes, str]:
    """Return a file's bytes and its name.

    Raises ``PlannerError`` where it is missing, a folder, not readable, not a regular file, or too large.
    """
    try:
        if path.is_dir():
            raise PlannerError("source-is-folder", file=str(path))
        if path.exists() and not (path.is_file() or path.is_fifo()):
            raise PlannerError("source-not-a-file", file=str(path))
        with path.open("rb") as stream:
            data = stream.read(FILE_LIMIT + 1)
    except FileNotFoundError:
        raise PlannerError("file-missing", file=str(path)) from None
    except OSError as error:
        raise PlannerError("file-unreadable", file=str(path), reason=error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in the path
        raise PlannerError("file-unreadable", file=repr(str(path)), reason=str(error)) from error
    return data, path.name


def read_source(data: bytes, name: str) -> Source:
    """Return the lines of a source; its kind is told from its content first, from its name second.

    Raises ``PlannerError`` for what is empty, too large, binary, damaged, encrypted or hostile.
    """
    if not data.strip():
        raise PlannerError("source-empty", file=name)
    if len(data) > FILE_LIMIT:
        check_line_lengths(data, name)
        raise PlannerError("source-too-large", file=name, limit=FILE_LIMIT // 1024 // 1024)
    digest = hashlib.sha256(data).hexdigest()
    if data.startswith(b"PK"):
        return _from_archive(data, name, digest)
    return _from_text(data, name, digest)


def _from_archive(data: bytes, name: str, digest: str) -> Source:
    from attplanner.importers.sources_zip import office_kind

    kind = office_kind(data, name)
    source = _source(kind, name, _EXTRACT[kind](data, name), digest)
    return _with_notes(source, data) if kind == "docx" else source


def _with_notes(source: Source, data: bytes) -> Source:
    """Put a Word file's notes behind its text, where no reader takes them for a part of the last entry."""
    from attplanner.importers.sources_docx import docx_notes

    notes = docx_notes(data, source.name)
    _refuse_long((*source.lines, *notes), source.name)
    reading = (*source.reading, *("" for _ in notes))
    return replace(source, lines=(*source.lines, *notes), reading=reading, notes=len(notes))


def _docx(data: bytes, name: str) -> tuple[str, ...]:
    from attplanner.importers.sources_docx import docx_lines

    return docx_lines(data, name)


def _xlsx(data: bytes, name: str) -> tuple[str, ...]:
    from attplanner.importers.sources_xlsx import xlsx_lines

    return xlsx_lines(data, name)


_EXTRACT: dict[str, Extract] = {"docx": _docx, "xlsx": _xlsx}


def _from_text(data: bytes, name: str, digest: str) -> Source:
    check_line_lengths(data, name)
    if len(data) > TEXT_LIMIT:
        raise PlannerError("source-too-large", file=name, limit=TEXT_LIMIT // 1024 // 1024)
    text, warnings = decode(data, name)
    if _is_treaty(text):
        return _from_treaty(data, name, digest)
    if _is_markup(text, name):
        return _from_markup(text, name, digest, warnings)
    return _source("text", name, split_lines(text), digest, warnings)


def _from_treaty(data: bytes, name: str, digest: str) -> Source:
    from attplanner.importers.sources_xml import treaty_lines

    return _source("xml", name, treaty_lines(data, name), digest)


def _is_treaty(text: str) -> bool:
    if "<?xml" not in text[:20]:
        return False
    from attplanner.importers.sources_xml import looks_like_treaty

    return looks_like_treaty(text)


def _from_markup(text: str, name: str, digest: str, warnings: tuple[PlannedWarning, ...]) -> Source:
    from attplanner.importers.sources_html import html_lines

    return _source("html", name, html_lines(text), digest, warnings)


def _is_markup(text: str, name: str) -> bool:
    from attplanner.importers.sources_html import looks_like_html

    return looks_like_html(text, Path(name).suffix.lower())


def _delimited(lines: tuple[str, ...], name: str) -> tuple[str, ...] | None:
    from attplanner.importers.sources_csv import delimited_lines

    return delimited_lines(lines, Path(name).suffix.lower())


def _source(
    kind: str, name: str, lines: tuple[str, ...], digest: str, warnings: tuple[PlannedWarning, ...] = ()
) -> Source:
    _refuse_long(lines, name)
    plain = tuple(_ESCAPE.sub("", line) for line in lines) if Path(name).suffix.lower() in _MARKDOWN else lines
    reading, cleaned = for_reading(plain)
    if not any(line.strip() for line in reading):
        raise PlannerError("source-empty", file=name)
    table = _delimited(reading, name) if kind == "text" else None
    return Source("csv" if table else kind, name, lines, table or reading, digest, (*warnings, *cleaned))


def _refuse_long(lines: tuple[str, ...], name: str) -> None:
    if len(lines) > LINES_LIMIT:
        raise PlannerError("source-many-lines", file=name, line=LINES_LIMIT + 1, limit=LINES_LIMIT)
    for number, line in enumerate(lines, start=1):
        if len(line) > LINE_LIMIT:
            raise PlannerError("source-line-too-long", file=name, line=number, limit=LINE_LIMIT)
        if len(line) > COLUMNS_LIMIT and max(line.count("\t"), line.count("|")) > COLUMNS_LIMIT:
            raise PlannerError("source-many-columns", file=name, line=number, limit=COLUMNS_LIMIT)
