"""Tables as text with separators: read into lines with tabs, on the line numbers that they have in the file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from attplanner.domain.text import fold
from attplanner.importers.sources_rows import row_lines
from attplanner.importers.vocabulary import words

_SUFFIXES = {".csv": ",;\t|", ".tsv": "\t"}
_WORD = re.compile(r"\w+")
_SAMPLE_LINES = 200


def delimited_lines(lines: Sequence[str], suffix: str) -> tuple[str, ...] | None:
    """Return as many lines with tabs between the cells, or None where the text is no such table."""
    mark = _separator(lines, suffix)
    if mark is None:
        return None
    return tuple(_spread(lines, mark))


def _separator(lines: Sequence[str], suffix: str) -> str | None:
    head = next((line for line in lines if line.strip()), "")
    known = _SUFFIXES.get(suffix)
    if known:
        return max(known, key=head.count) if any(mark in head for mark in known) else known[0]
    return next((mark for mark in ";," if _is_head(head, mark) and _is_even(lines, mark)), None)


def _is_head(head: str, mark: str) -> bool:
    """Tell a table's head: three cells or more, and words of such heads in two of them."""
    heads = frozenset(words("table_heads"))
    cells = [_WORD.findall(fold(cell)) for cell in head.split(mark)]
    known = sum(1 for cell in cells if cell and not heads.isdisjoint(cell))
    return len(cells) >= 3 and known >= 2 and all(len(cell) <= 4 for cell in cells)


def _is_even(lines: Sequence[str], mark: str) -> bool:
    counts = [line.count(mark) for line in lines[:_SAMPLE_LINES] if line.strip()]
    return len(counts) > 1 and min(counts[1:]) >= 1


def _with_dittos(lines: Sequence[str], mark: str) -> Iterator[str]:
    """Yield the lines with the ditto mark in cells that are one quotation mark, which would open a quoted cell."""
    alone = re.compile(rf'(?:^|(?<={re.escape(mark)}))[ ]*"[ ]*(?={re.escape(mark)}|$)')
    open_cell = False
    for line in lines:
        ditto = not open_cell and line.count('"') == len(alone.findall(line)) > 0
        open_cell ^= not ditto and line.count('"') % 2 == 1
        yield alone.sub("〃", line) if ditto else line


def _spread(lines: Sequence[str], mark: str) -> list[str]:
    """Read records and put each on its first line; a cell of several lines goes on below, as the file has it."""
    read: list[str] = []
    told = _quoting_columns(lines, mark)
    records = csv.reader((line + "\n" for line in _with_dittos(lines, mark)), delimiter=mark)
    while True:
        try:
            record = next(records)
        except StopIteration:
            break
        except csv.Error:  # a cell beyond the module's limit: its lines stay as they are
            read.extend(lines[len(read) : records.line_num])
            continue
        height = records.line_num - len(read)
        quoted = _quoted(" ".join(lines[len(read) : records.line_num]), mark) if told else set()
        rows = row_lines([_cell(f'"{cell}"' if n in told & quoted else cell) for n, cell in enumerate(record)])
        read.extend((rows + [""] * height)[:height])
    return read


def _quoting_columns(lines: Sequence[str], mark: str) -> set[int]:
    """Return the columns of statements in which marks are the author's: some cell has them and needs none."""
    head = next((line for line in lines if line.strip()), "")
    titles = [fold(cell).strip(' "') for cell in head.split(mark)]
    columns = {n for n, title in enumerate(titles) if title in words("column_quotation")}
    if '"' in head or not columns:
        return set()
    needless = (cells for line in lines[:_SAMPLE_LINES] if (cells := _quoted(line, mark, needless=True)))
    return columns & set().union(*needless)


def _quoted(record: str, mark: str, *, needless: bool = False) -> set[int]:
    """Return which cells of a record stand in marks: all, or those that hold nothing that needs them."""
    cells = re.finditer(rf'(?:^|{re.escape(mark)})(?:(?P<quoted>"(?:[^"]|"")*")|[^{re.escape(mark)}]*)', record)
    found = ((n, cell["quoted"]) for n, cell in enumerate(cells) if cell["quoted"])
    return {n for n, text in found if not needless or not re.search(rf'["{re.escape(mark)}]', text[1:-1])}


def _cell(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n") if part.strip()]
