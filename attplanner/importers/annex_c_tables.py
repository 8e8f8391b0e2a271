"""Tables of regional events: the head's words give each column its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attplanner.importers.state_names import without_mark
from attplanner.importers.state_tables import is_rule, split_cells
from attplanner.importers.state_words import is_one_of

_HEAD_LENGTH = 80
_COLUMNS = ("organizer", "people", "rank", "size", "status", "country", "date", "place", "title")
_NAMED = {
    "organizer": ("column_organizer", "label_organizer"),
    "people": ("column_people", "label_people"),
    "rank": ("column_rank", "label_rank"),
    "size": ("column_size", "label_size"),
    "status": ("column_status", "label_status"),
    "country": ("column_country",),
    "date": ("column_date", "label_date"),
    "place": ("column_place", "label_place"),
    "title": ("column_title", "label_title"),
}
_COUNTERS = frozenset({"no", "n°", "nº", "nr", "#", "number", "num", "s/n", "ser", "item", "ref", "numéro", "núm"})
_START, _END = ("start", "start date", "from", "début", "du"), ("end", "end date", "to", "until", "fin", "au")


@dataclass(frozen=True, slots=True)
class EventGrid:
    """Tables of events by line number. Without a head the columns have no meaning: cells speak for themselves."""

    cells: dict[int, list[str]]
    heads: dict[int, tuple[str, ...]]

    @property
    def columns(self) -> frozenset[str]:
        """Return the meanings of all columns."""
        return frozenset(column for columns in self.heads.values() for column in columns)

    @property
    def expects(self) -> bool:
        """Tell whether a head says who is expected; "Participants" alone may be those who were met."""
        heads = [cell for number in self.heads for cell in self.cells[number]]
        return bool({"rank", "size"} & self.columns) or any(is_one_of("people_expected", cell) for cell in heads)

    def row(self, number: int) -> dict[str, str]:
        """Return the filled cells of a row by the meaning of their column; city and country join to a place."""
        above = max((head for head in self.heads if head < number), default=0)
        columns = self.heads.get(above, ())
        found: dict[str, str] = {}
        for index, cell in enumerate(self.cells[number]):
            column = columns[index] if index < len(columns) else ""
            if column == "counter":
                continue
            key = column or f"cell {index}"
            mark = {"date": " – ", "place": ", "}.get(key, " ")
            if cell:
                found[key] = f"{found[key]}{mark}{cell}" if key in found else cell
        return found


def read_event_grid(lines: Sequence[str]) -> EventGrid | None:
    """Return the tables of a text with tabs or pipes, None where it has no such lines."""
    cells = {n: split_cells(line) for n, line in enumerate(lines, start=1) if "\t" in line or line.count("|") >= 2}
    rows = {n: found for n, found in cells.items() if len(found) > 1 and not is_rule(lines[n - 1])}
    for found in rows.values():
        found[0] = without_mark(found[0])
    heads = {n: columns for n, found in rows.items() if (columns := _head(found))}
    return EventGrid(rows, heads) if rows else None


def _head(cells: Sequence[str]) -> tuple[str, ...]:
    columns = tuple(_meaning(cell) for cell in cells)
    if cells[0].strip(" *_:.").casefold() in _COUNTERS:
        columns = ("counter", *columns[1:])
    known = {column for column in columns if column and column != "counter"}
    return columns if len(known) >= 2 and "date" in known else ()


def _meaning(cell: str) -> str:
    bare = cell.strip(" *_:")
    if len(bare) > _HEAD_LENGTH:
        return ""
    if bare.casefold() in (*_START, *_END):
        return "date"
    found = next((column for column in _COLUMNS if any(is_one_of(name, bare) for name in _NAMED[column])), "")
    return "place" if found == "country" else found
