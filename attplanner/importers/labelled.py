"""Records of labelled lines: "Date: …", "Lieu : …", "Subject: …", one record after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Draft, Found
from attplanner.importers.reader_words import label_of
from attplanner.importers.tables import RowReader
from attplanner.importers.tables_rows import Table

_LABEL = re.compile(r"^\*{0,2}(?P<label>[^:\d]{2,30}?)\*{0,2}\s*:\*{0,2}\s*(?P<value>.*)$")
_FEWEST_ROLES = 2


@dataclass(slots=True)
class _Record:
    """The lines of one record by role, and the lines that belong to it."""

    values: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    last: str = ""

    def put(self, role: str, value: str, line: Line) -> None:
        self.values[role] = value
        self.lines.append(line)
        self.last = role

    def extend(self, line: Line) -> None:
        joint = "\n" if line.bullet or self.last in ("parties", "more") else " "
        before = self.values.get(self.last, "")
        self.values[self.last] = f"{before}{joint}{line.text}" if before else line.text
        self.lines.append(line)


def read_labelled(
    lines: Sequence[Line], lexicon: Lexicon, context: DateContext, process: str | None, found: Found
) -> list[Line]:
    """Read labelled records into ``found`` and return the other lines."""
    records, rest = _records(lines)
    if not any(_is_record(record) for record in records):
        return list(lines)
    reader = RowReader(Table("label"), lexicon, context, process, found)
    for record in records:
        if _is_record(record):
            _place_items(reader.entry(record.lines[0], record.values, record.lines[-1]), record)
        else:
            rest.extend(record.lines)
    reader.finish()
    return sorted(rest, key=lambda line: line.number)


def _place_items(draft: Draft | None, record: _Record) -> None:
    """Put each item on the line where its text stands."""
    items = [*draft.items, *([draft.title_item] if draft.title_item else [])] if draft else []
    for item in items:
        line = next((line for line in record.lines if item.text[:60] in line.text), None)
        if line:
            item.first = item.last = line.number


def _is_record(record: _Record) -> bool:
    return "date" in record.values and len(record.values) >= _FEWEST_ROLES


def _records(lines: Sequence[Line]) -> tuple[list[_Record], list[Line]]:
    records, rest = list[_Record](), list[Line]()
    record: _Record | None = None
    for line in lines:
        whole = _whole_record(line)
        if whole:
            records.append(whole)
            record = None
            continue
        labelled = _labelled(line)
        if labelled and (record is None or labelled[0] in record.values):
            record = _Record()
            records.append(record)
        if labelled and record:
            record.put(*labelled, line)
        elif record and not line.blank and (line.bullet or not line.after_blank):
            record.extend(line)
        elif not line.blank:
            record = None
            rest.append(line)
    return records, rest


def _whole_record(line: Line) -> _Record | None:
    """Read a line that is a record of its own: "Date: … | Place: … | Event: …"."""
    pieces = [piece for piece in re.split(r"\s*[|\t]\s*|\s*;\s+(?=[^\W\d_][^:;]{1,25}:)", line.text) if piece.strip()]
    found = [_labelled(replace(line, text=piece, bullet="")) for piece in pieces] if len(pieces) > 1 else []
    known = [pair for pair in found if pair]
    if len(known) < 2 or len(known) != len(found) or not any(role == "date" for role, _ in known):
        return None
    record = _Record()
    for role, value in known:
        record.put(role, value, line)
    return record


def _labelled(line: Line) -> tuple[str, str] | None:
    match = None if line.bullet in ("1.", "a.") else _LABEL.match(line.text)
    role = label_of(match.group("label")) if match else None
    return (role, match.group("value").strip()) if match and role and role != "own" else None
