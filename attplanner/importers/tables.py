"""Tables of activities: with or without column heads, in any order of columns, in English, French or Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.date_text import DateContext, misspelt_month, read_date_at, read_heading, says_unconfirmed
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.accounting import UNDATED
from attplanner.importers.blocks import Line, read_lines
from attplanner.importers.drafts import Draft, DraftItem, Found
from attplanner.importers.headings import period_heading, process_heading, process_named
from attplanner.importers.heads import Head, date_first, place_first
from attplanner.importers.open_dates import unknown_date
from attplanner.importers.parties_words import phrases
from attplanner.importers.people import find_name
from attplanner.importers.places import PlaceReading, city_of_a_cell, read_place
from attplanner.importers.places_inside import split_place
from attplanner.importers.reader_words import folded, says
from attplanner.importers.status_words import read_status
from attplanner.importers.tables_find import find_table, period_above, process_above, quarter_above, runs_of
from attplanner.importers.tables_rows import (
    Cell,
    Table,
    cells_of,
    header_roles,
    kind_of,
)
from attplanner.importers.tables_values import (
    number,
    parts,
    status_said,
    time_of,
    unbulleted,
    with_time,
)

_DITTO = frozenset(
    ['"', "''", "”", "“", "id.", "id", "idem", "ditto", "same", '-"-', "do.", "〃", '- " -', "ibid.", "same day"]
)
_DAYS = re.compile(r"\d{1,2}(?:\s*(?:[-–/,&]|to|et|y|and|au|al)\s*\d{1,2})*\.?")
_GOES_ON = (",", "-", "–", " of", " de", " and", " et", " y")
_OPENING_WORDS = 12  # letters in which a style stands
_OPENING = ("date", "start", "number", "dateplace", "entry")


def read_tables(lines: Sequence[Line], lexicon: Lexicon, order: str, process: str | None, found: Found) -> list[Line]:
    """Read the tables of a section into ``found`` and return the other lines, the headings above them included."""
    context = DateContext(order=order)
    rest: list[Line] = []
    for run in runs_of(lines):
        table = find_table(run, lexicon, context) if isinstance(run, Table) else None
        if table is None:
            rest.extend([line for line, _ in run.rows] if isinstance(run, Table) else run)
            continue
        period = period_above(rest) or quarter_above(rest, context, found)
        label = process_above(rest) or process
        RowReader(table, lexicon, replace(context, year=period), label, found).read()
    return sorted(rest, key=lambda line: line.number)


def log_score(lines: Sequence[str], _lexicon: Lexicon) -> float:
    """Return how sure it is, from 0 to 1, that a text is a table of activities: by its column heads."""
    for line in read_lines([line for line in lines[:40] if line.strip()]):
        kind = kind_of(line)
        cells = cells_of(line, kind) if kind else []
        roles = set(header_roles(cells) or ())
        if not roles & {"date", "start", "dateplace"} or not roles & {"title", "topic", "parties"}:
            continue
        heads = {fold(cell.text.replace("\n", " ").strip(" :*")) for cell in cells}
        if heads & folded("event_titles"):
            return 0.0
        return 0.95 if heads & folded("log_titles") else 0.91
    return 0.0


class RowReader:
    """Reads the rows of one table into entries."""

    def __init__(
        self, table: Table, lexicon: Lexicon, context: DateContext, process: str | None, found: Found
    ) -> None:
        self._table = table
        self._lexicon = lexicon
        self._context = context
        self._process = process
        self._found = found
        self._current: Draft | None = None
        self._number: str | None = None  # of the entry, in a table that gives each of its rows one

    def read(self) -> None:
        """Read all rows; the line of column heads is context."""
        if self._table.header:
            self._found.context.add(self._table.header.number)
        for line, cells in self._table.rows:
            self._row(line, cells)
        self.finish()

    def finish(self) -> None:
        """Hand over the last entry."""
        if self._current:
            self._found.add(self._current)
            self._current = None

    def _row(self, line: Line, cells: Sequence[Cell]) -> None:
        written = [cell for cell in cells if cell.text]
        if len(written) == 1 and self._band(line, written[0].text):
            return
        values = with_time(self._table.cells(cells))
        if header_roles(cells):
            self._found.context.add(line.number)
        elif self._is_continuation(values, line):
            self._continue(line, values)
        elif self._current and values.get("entry") and values["entry"] == self._number:
            self._join(self._current, line, values)
        else:
            self.entry(line, values)
            self._number = values.get("entry")

    def _band(self, line: Line, text: str) -> bool:
        """Read a row of one cell: a process, a year or a month over the rows below."""
        bare = replace(line, text=text, bullet="", raw=text)
        named, period = process_heading(text), period_heading(bare)
        if named:
            self._process = named.label
            self._found.headings.append((line.number, text))
        elif period:
            self._context = replace(self._context, year=period[0] or self._context.year, month=period[1])
        else:
            return False
        self._found.context.add(line.number)
        return True

    # Rows

    def _is_continuation(self, values: dict[str, str], line: Line) -> bool:
        """A row without a date of its own goes on with the row above, unless it has a whole place and title."""
        if self._current is None or any(values.get(role) for role in _OPENING):
            return False
        if values.get("time") and values.get("title"):
            return False
        place = values.get("place") or values.get("city")
        told = values.get("title") or values.get("parties")
        whole = place and told and read_place(place, self._lexicon) is not None
        return not (whole and self._table.kind != "space" and not self._breaks_place(place or ""))

    def _breaks_place(self, text: str) -> bool:
        """Tell whether the place of the row above goes on: "Geneva," and under it "Switzerland"."""
        place = self._current.head.place if self._current else None
        if place is None or any(read.place.state for read in place.places):
            return False
        return self._lexicon.find_state(text) is not None

    def _continue(self, line: Line, values: dict[str, str]) -> None:
        current = self._current
        if current is None:
            return
        place = values.get("place") or values.get("state")
        if place and current.head.place:
            joined = read_place(f"{current.head.place.written.rstrip(',')}, {place}", self._lexicon)
            current.head = replace(current.head, place=joined or current.head.place)
        wrapped = self._table.kind == "space"
        for role in ("title", "parties", "more"):
            for part in parts(values.get(role, "")):
                if wrapped and not self._is_new_line(part, role):
                    current.extend(part, line.number)
                else:
                    current.add(unbulleted(part), line.number)
        self._remark(current, values, line)
        current.last = max(current.last, line.number)

    def _join(self, current: Draft, line: Line, values: dict[str, str]) -> None:
        """Add what took place in another row of the same entry, which repeats its date and place."""
        for role in ("title", "parties", "more"):
            for part in parts(values.get(role, "")):
                current.add(unbulleted(part), line.number)
        if all(remark.text != values.get("remarks", "").strip() for remark in current.remarks):
            self._remark(current, values, line)
        current.last = max(current.last, line.number)

    def _is_new_line(self, text: str, role: str) -> bool:
        """In aligned columns a line is new, not broken, where its first word would have fitted above."""
        last = self._current and (self._current.items[-1] if self._current.items else self._current.title_item)
        if not last or not text[:1].isupper() or last.text.endswith(_GOES_ON):
            return False
        if phrases("offices", "state").at(text) or find_name(text[:_OPENING_WORDS]):
            return True  # an office, or somebody with a style, opens it
        if role != "title":
            return False
        longest = max((len(self._table.cells(row).get(role, "")) for _, row in self._table.rows[:200]), default=0)
        return len(last.text.rsplit("\n", 1)[-1]) + len(text.split(maxsplit=1)[0]) + 1 < longest * 0.85

    def entry(self, line: Line, values: dict[str, str], last: Line | None = None) -> Draft | None:
        """Open an entry with the texts of its roles; ``last`` is its last line where it has several."""
        head = self._head(values)
        if head is None:
            self._leave(line)
            return None
        self.finish()
        named = process_named(values.get("process", ""))
        process = named.label if named else values.get("process") or self._process
        draft = Draft(head, line.number, line.number, process, number=number(values.get("number")), line=line)
        draft.organizer = values.get("organizer")
        if head.title:
            first, *more = [unbulleted(part) for part in parts(head.title)] or [head.title]
            draft.head = replace(head, title=first)
            draft.title_item = DraftItem(first, line.number, line.number)
            for part in more:
                draft.add(part, line.number)
        for role in ("parties", "more"):
            for part in parts(values.get(role, "")):
                if draft.head.place is None or part != draft.head.place.written:
                    draft.add(unbulleted(part), line.number)
        self._remark(draft, values, line)
        draft.last = max(draft.last, last.number if last else draft.last)
        self._current = draft
        return draft

    def _leave(self, line: Line) -> None:
        """Keep a row without a date: the foot of a page is context, anything else is to be looked at."""
        if self._table.header is None and len(line.text) > 12 and not says("page", line.text):
            self._found.unread[line.number] = UNDATED
        else:
            self._found.context.add(line.number)

    def _remark(self, draft: Draft, values: dict[str, str], line: Line) -> None:
        """Keep what columns of subjects and remarks say; in a row that says nothing else, it is what took place."""
        for role in ("topic", "remarks"):
            text = values.get(role, "").replace("\n", " ").strip()
            if text:
                self._keep(draft, text, line)

    def _keep(self, draft: Draft, text: str, line: Line) -> None:
        status, rest = read_status(f"({text})", unconfirmed=draft.head.date.unconfirmed)
        status = status if status != "confirmed" else status_said(text)
        if draft.head.status == "confirmed":
            draft.head = replace(draft.head, status=status)
        place = read_place(text, self._lexicon) if draft.head.place is None else None
        if place and any(read.place.virtual for read in place.places):
            draft.head = replace(draft.head, place=place)
        if not rest.strip():
            return  # the status says it all
        if draft.title_item or draft.items:
            draft.remarks.append(DraftItem(text, line.number, line.number))
        else:
            draft.add(text, line.number)

    def _head(self, values: dict[str, str]) -> Head | None:
        head = self._dated(values)
        if head is None:
            return None
        place, left_over = self._place(values)
        place = place or head.place
        title = values.get("title", "") or head.title or left_over
        status, title = read_status(title, unconfirmed=head.date.unconfirmed)
        stated = values.get("status")
        if stated:
            status = read_status(f"({stated})", unconfirmed=head.date.unconfirmed)[0]
        if place is None and title:
            split = split_place(title, self._lexicon)
            place = split.place
            title = split.title or title
        time = head.time or time_of(values.get("time", ""))
        status = status if status != "confirmed" else head.status
        return replace(head, place=place, title=title, status=status, time=time, layout="table")

    def _dated(self, values: dict[str, str]) -> Head | None:
        both = values.get("dateplace", "").replace("\n", ", ").strip()
        if both:
            head = date_first(both, self._lexicon, self._context) or place_first(both, self._lexicon, self._context)
            return head or Head(unknown_date(both), split_place(both, self._lexicon).place)
        written = (values.get("date") or values.get("start") or "").replace("\n", " ").strip()
        if values.get("month"):
            written = self._in_month(values["month"], written)
        rest = any(values.get(role) for role in ("place", "city", "title", "parties"))
        if written and fold(written) not in _DITTO:
            head = date_first(written, self._lexicon, self._context) or self._under_the_row_above(written)
            if head is None:
                named = self._table.header is not None or self._table.kind == "label" or says_unconfirmed(written)
                return Head(unknown_date(written)) if rest and named else None
            return self._with_end(head, values.get("end", ""))
        above = self._current if not values.get("entry") else None  # an entry of its own number has its own date
        if above and rest and above.head.layout == "table" and not self._is_open(values):
            return Head(replace(above.head.date, notes=()), above.head.place)
        told = values.get("title") or values.get("parties")
        return Head(unknown_date(written)) if rest and told else None

    def _in_month(self, month: str, days: str) -> str:
        """Take a cell of months, which holds for the rows below that leave it out; without days it is the date."""
        period = read_heading(month)
        if period is None or period[1] is None:
            return f"{days} {month}".strip()
        year = period[0] or self._context.year
        self._context = replace(self._context, year=year, month=period[1], misspelt=misspelt_month(month))
        return days or month

    def _under_the_row_above(self, written: str) -> Head | None:
        """Read a cell that is nothing but days, in the month of the row above it, unless it went back in time."""
        above = self._current.head.date.when if self._current else None
        if above is None or above.start is None or above.end is None or not _DAYS.fullmatch(written):
            return None
        within = replace(self._context, year=above.end.year, month=above.end.month)
        head = date_first(written, self._lexicon, within)
        after = head is not None and head.date.when.start is not None and head.date.when.start >= above.start
        return head if after else None

    def _is_open(self, values: dict[str, str]) -> bool:
        """Tell whether a row with a place of its own, and no date, says that its date is still to be fixed."""
        said = " ".join(values.get(role, "") for role in ("title", "status", "remarks", "more"))
        return bool(values.get("place") or values.get("city")) and says("tentative", said)

    def _with_end(self, head: Head, end: str) -> Head:
        """Join the cells of start and end: the first may lack what the second says."""
        if not end.strip():
            return head
        joined = read_date_at(f"{head.date.written} – {end.strip()}", 0, self._context)
        return replace(head, date=joined) if joined else head

    def _place(self, values: dict[str, str]) -> tuple[PlaceReading | None, str]:
        """Return the place of a row, and what its cell says beside it."""
        city, state = values.get("place") or values.get("city"), values.get("state")
        written = ", ".join(part.replace("\n", ", ").strip(" ,") for part in (city, state) if part)
        if not written:
            return None, ""
        if self._current and fold(written) in _DITTO | folded("same_place"):
            return self._current.head.place, ""
        place = read_place(written, self._lexicon)
        if place is None and city and state:
            place = read_place(city, self._lexicon)
        if place:
            return place, ""
        split = split_place(written, self._lexicon)
        if split.place is None and (unknown := city_of_a_cell(written, self._lexicon)):
            return unknown, ""
        return split.place, split.title if split.title != written and len(split.title) > 3 else ""
