"""Annex C, the regional events that offices report: format ``annex-c``.

Headings name who organizes ("ASEAN", "Donors"); below each stand its events, in the paper's form (dates, place,
title, expected participants with rank and size) on one line, on several, labelled, or as a table.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attplanner.domain.date_text import DateContext, figures_order, read_dates, read_heading
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.accounting import account
from attplanner.importers.annex_c_blanks import date_follows, stands_in
from attplanner.importers.annex_c_dates import opens_event
from attplanner.importers.annex_c_events import Record, build_events
from attplanner.importers.annex_c_fields import label_of
from attplanner.importers.annex_c_lines import (
    ANNEX_C,
    is_annex,
    is_aside,
    is_form,
    is_organizer,
    is_silent,
    is_title,
    is_title_line,
    split_heading,
)
from attplanner.importers.annex_c_tables import EventGrid, read_event_grid
from attplanner.importers.annex_c_told import calendar_organizer, told_event, writer_of
from attplanner.importers.blocks import read_lines
from attplanner.importers.letters import letter_head
from attplanner.importers.plan import ImportPlan, Lines
from attplanner.importers.state_names import has_mark, without_mark
from attplanner.importers.state_tables import is_rule
from attplanner.importers.state_words import is_one_of, says

FORMAT = "annex-c"
_PROCESS = re.compile(r"\b(?:CSP|CEP)\s?-?(\d{1,2})\b")
_YEAR = re.compile(r"\b20\d\d\b")
_CLOCK = re.compile(r"\s*\d{1,2}(?:[:h]\d\d(?!\d)|(?:[.:]\d\d)?\s?[ap]\.?\s?m\b)", re.I)
_HEADING_WORDS = 12
_TITLE_WORDS = 20
_TITLES = 3  # first lines, of which one may say whose calendar it is
_LETTER = 20  # lines of a letter before what it reports
_SAMPLE = 400
_CALENDAR = 0.9
_SURE = 0.96  # surer than the reader of logs is of a table with such columns


@dataclass(slots=True)
class _Reading:
    """What was read so far, and what the headings say of the events below them."""

    lines: Sequence[str]
    lexicon: Lexicon
    context: DateContext
    process: str | None
    organizer: str | None = None
    heading: str = ""  # the last one, which may name a kind of organizers: "Donors"
    record: Record | None = None
    records: list[Record] = field(default_factory=list)
    around: list[Lines] = field(default_factory=list)


def annex_c_score(lines: Sequence[str], lexicon: Lexicon) -> float:
    """Return how sure it is that a whole text is an Annex C: by its title, its sections, its form."""
    furniture = letter_head(read_lines(lines[:_SAMPLE]))
    head = [line for n, line in enumerate(lines[:_SAMPLE], start=1) if line.strip() and n not in furniture]
    if any(is_annex(line) for line in head) or not head:
        return 0.0  # a paper with other annexes: its Annex C is read as a section
    if any(is_title_line(line) for line in head[:6]) or _is_letter(head, lexicon):
        return 1.0
    if any(
        (found := label_of(line)) and found[0] == "organizer" and is_organizer(found[1], lexicon) for line in head
    ):
        return _SURE
    if calendar_organizer(head, lexicon):
        return _CALENDAR
    grid = read_event_grid(lines[:_SAMPLE])
    if grid and "organizer" in grid.columns and grid.expects:
        return _SURE
    if grid and {"organizer", "people", "rank", "size"} & grid.columns:
        return 0.85
    forms = sum(1 for line in head if is_form(line))
    sections = sum(1 for line in head if is_one_of("event_sections", line))
    if forms or sections:
        return 0.9
    return _events_score(lines[:_SAMPLE], lexicon)


def _is_letter(head: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell a letter that speaks of Annex C before the first date that it reports."""
    opening = itertools.takewhile(lambda line: (label_of(line.strip()) or ("",))[0] != "date", head)
    above = [line for line in opening if not opens_event(without_mark(line), lexicon, DateContext())]
    return len(above) < len(head) and any(re.search(r"\bannexe?o? C\b", line, re.I) for line in above[:_LETTER])


def _events_score(lines: Sequence[str], lexicon: Lexicon) -> float:
    """Judge by what would be read: events under organizers, and who is expected."""
    if sum(1 for line in lines if _CLOCK.match(line)) > 1:
        return 0.0  # the programme of a day
    plan = read_annex_c(lines, lexicon, None)
    events = len(plan.entries)
    if not events:
        return 0.0
    under = sum(1 for entry in plan.entries if entry.organizer) / events
    expected = sum(1 for entry in plan.entries if entry.rank or entry.size) / events
    if events == 1 and not is_organizer(plan.entries[0].organizer or "", lexicon):
        return 0.0  # one dated line under some heading
    return 0.8 * under * expected if expected >= 0.3 else 0.0


def read_annex_c(lines: Sequence[str], lexicon: Lexicon, process: str | None = None, name: str = "") -> ImportPlan:
    """Return the regional events of a text; blank forms, headings and "no input received" are context."""
    furniture = letter_head(read_lines(lines))
    written = [line for n, line in enumerate(lines, start=1) if n not in furniture and line.strip()]
    writer = writer_of(written, lexicon) or calendar_organizer(written, lexicon)
    reading = _Reading(lines, lexicon, DateContext(order=_order(lines)), process, writer)
    grid = read_event_grid(lines)
    reading.around.extend((number, number) for number in furniture)
    for number, line in enumerate(lines, start=1):
        if number in furniture:
            continue
        if grid and number in grid.cells:
            _table_row(reading, grid, number)
        elif line.strip():
            _line(reading, number, line)
        elif reading.record and reading.record.is_whole:
            _close(reading)
    _close(reading)
    entries = tuple(build_events(reading.records, lexicon, reading.context, reading.process))
    return account(ImportPlan(FORMAT, name, tuple(lines), entries=entries, context=tuple(reading.around)))


def _order(lines: Sequence[str]) -> str:
    """The form prints DD/MM/YYYY: its figures have the day first, unless the text itself shows otherwise."""
    return figures_order(lines) or "dmy"


def _line(reading: _Reading, number: int, line: str) -> None:
    bare = without_mark(line)
    if _surrounds(reading, number, line, bare):
        return None
    labelled = label_of(bare)
    if not labelled and _is_above_labels(reading, number, bare):
        return _titled(reading, number, bare)
    inline = None if labelled else _organizer_before(bare, reading)
    if inline:
        reading.organizer, bare = inline
    if (not reading.record or _stands_apart(number, reading.lines)) and _told(reading, number):
        return None
    if labelled:
        _labelled(reading, number, bare, labelled[0])
    elif opens_event(bare, reading.lexicon, reading.context):
        _open(reading, number, bare)
    elif _is_heading(reading, number, line):
        _heading(reading, number, bare)
    else:
        _goes_on(reading, number, line)
    return None


def _titled(reading: _Reading, number: int, title: str) -> None:
    """Begin an event whose other lines are labelled with the title above them."""
    _close(reading)
    reading.record = Record(number, number, reading.organizer, reading.context)
    reading.record.add_cell("title", title, number)


def _is_above_labels(reading: _Reading, number: int, bare: str) -> bool:
    """Tell a title above "Dates: …" and "Venue: …", where no label names the title itself."""
    below = itertools.takewhile(str.strip, reading.lines[number:])
    labels = [found[0] if (found := label_of(line.strip())) else "" for line in below]
    stop = next((n for n, label in enumerate(labels) if label == "date"), None)
    if stop is None or not all(labels[:stop]) or "title" in labels or is_organizer(bare, reading.lexicon):
        return False
    return len(bare.split()) <= _TITLE_WORDS and not is_one_of("event_sections", bare)


def _told(reading: _Reading, number: int) -> bool:
    """Take an event that a sentence tells."""
    found = told_event(reading.lines, number, reading.lexicon, reading.context)
    if found is None:
        return False
    last, cells = found
    _close(reading)
    record = Record(number, last, reading.organizer, reading.context, dated=True)
    for column, text in cells:
        record.add_cell(column, text, last)
    reading.records.append(record)
    return True


def _surrounds(reading: _Reading, number: int, line: str, bare: str) -> bool:
    """Take a blank form, a title, a period, "no input received" and the like: they have no event."""
    record = reading.record
    if record and record.last == number - 1 and stands_in(reading.lines, number, reading.lexicon, reading.context):
        record.leave_blank(bare, number)
        return True
    head, _, tail = split_heading(bare)
    silent = is_silent(bare, reading.lexicon) or (is_one_of("event_silent", tail) and _organizes(head, reading))
    if is_form(line) or is_rule(line) or silent:
        _close(reading)
        _inline_heading(reading, bare)
        reading.around.append((number, number))
    elif is_title(bare) or ANNEX_C.match(bare) or (number <= _TITLES and says("calendar_titles", bare)):
        _title(reading, number, bare)
    elif is_aside(bare):
        reading.around.append((number, number))
    else:
        return _period(reading, number, bare)
    return True


def _goes_on(reading: _Reading, number: int, line: str) -> None:
    """Take a line that opens nothing: it goes on with the event above it, or begins one without a date."""
    if _date_follows(reading, number) or _is_next_in_list(reading, number, line):
        _close(reading)
        reading.record = Record(number, number, reading.organizer, reading.context, dated=has_mark(line))
    if reading.record:
        reading.record.add(without_mark(line), number)
    else:
        reading.around.append((number, number))


def _labelled(reading: _Reading, number: int, text: str, label: str) -> None:
    """Take "Venue: …"; a label that the event has already begins the next one."""
    record = reading.record
    if label == "organizer" and (record is None or (record.is_whole and record.dated)):
        return _heading(reading, number, text.partition(":")[2].strip())
    apart = _stands_apart(number, reading.lines)
    if record is None or record.has(label) or (apart and not record.is_labelled):
        _close(reading)
        record = reading.record = Record(number, number, reading.organizer, reading.context)
    record.add(text, number)
    record.dated = record.dated or label in ("date", "title")
    return None


def _open(reading: _Reading, number: int, text: str) -> None:
    """Begin an event; a line with only a place or title before a dated one belongs to the same event."""
    if reading.record and not reading.record.dated and reading.record.last == number - 1:
        reading.record.dated = True
        return reading.record.add(text, number)
    _close(reading)
    marked = has_mark(reading.lines[number - 1])
    reading.record = Record(number, number, reading.organizer, reading.context, dated=True, marked=marked)
    reading.record.add(text, number)
    return None


def _date_follows(reading: _Reading, number: int) -> bool:
    """Tell a title that stands above its date, or above the blank place of one."""
    whole = reading.record is None or reading.record.is_whole
    return whole and date_follows(reading.lines, number, reading.lexicon, reading.context)


def _is_next_in_list(reading: _Reading, number: int, line: str) -> bool:
    """Tell an event without a date among events that are numbered or have bullets, as this line has."""
    record = reading.record
    return record is not None and record.marked and record.last == number - 1 and has_mark(line)


def _close(reading: _Reading) -> None:
    record, reading.record = reading.record, None
    if record is None:
        return
    if record.dated:
        reading.records.append(record)
    else:
        reading.around.append((record.first, record.last))


# What surrounds the events


def _title(reading: _Reading, number: int, text: str) -> None:
    _close(reading)
    found = _PROCESS.search(text)
    if found and reading.process is None:
        reading.process = f"CSP{int(found[1])} Process"
    reading.around.append((number, number))


def _inline_heading(reading: _Reading, text: str) -> None:
    head, mark, tail = split_heading(text)
    if mark and is_one_of("event_silent", tail):
        reading.organizer = head.strip()


def _organizer_before(text: str, reading: _Reading) -> tuple[str, str] | None:
    """Read "ASEAN: 12–14 March 2028, Hanoi …"."""
    head, mark, tail = split_heading(text)
    if not (mark and tail and _organizes(head, reading)):
        head, mark, tail = text.partition(",")
        if not (mark and reading.lexicon.find_organization(head.strip())):
            return None
    return (head.strip(), tail.strip()) if opens_event(tail.strip(), reading.lexicon, reading.context) else None


def _organizes(text: str, reading: _Reading) -> bool:
    """Tell an organizer's name; below "Donors" a State's is one."""
    donor = is_one_of("event_donors", reading.heading) and reading.lexicon.find_state(text.strip()) is not None
    return donor or is_organizer(text, reading.lexicon)


def _period(reading: _Reading, number: int, text: str) -> bool:
    """Take a line that is a year or a month for a heading; it fills the dates below it."""
    period = read_heading(text.strip("#*_: "))
    open_title = reading.record is not None and not reading.record.is_whole  # it may go on with a year
    if period is None or (open_title and not _gives_a_year(reading, number)):
        return False
    _close(reading)
    year, month = period
    reading.context = replace(reading.context, year=year or reading.context.year, month=month)
    reading.around.append((number, number))
    return True


def _gives_a_year(reading: _Reading, number: int) -> bool:
    """Tell whether the next line begins an event and leaves its year to a heading."""
    below = next((without_mark(line) for line in reading.lines[number:] if line.strip()), "")
    return not _YEAR.search(below) and opens_event(below, reading.lexicon, reading.context)


def _is_heading(reading: _Reading, number: int, line: str) -> bool:
    bare = without_mark(line).strip("#*_ ")
    if len(bare.split()) > _HEADING_WORDS or read_dates(bare):
        return False
    if is_one_of("event_sections", bare) or is_organizer(bare, reading.lexicon):
        return reading.record is None or reading.record.is_whole or _stands_apart(number, reading.lines)
    if label_of(bare) or bare.endswith((".", ";")) or (reading.record and not reading.record.is_whole):
        return False
    return _stands_apart(number, reading.lines) and not has_mark(line) and _event_follows(reading, number)


def _stands_apart(number: int, lines: Sequence[str]) -> bool:
    return number == 1 or not lines[number - 2].strip()


def _event_follows(reading: _Reading, number: int) -> bool:
    if _date_follows(reading, number):
        return False  # a title above its date
    following = next((line for line in reading.lines[number : number + 4] if line.strip()), "")
    if is_form(following) or is_silent(without_mark(following), reading.lexicon):
        return bool(following)
    return opens_event(without_mark(following), reading.lexicon, reading.context)


def _heading(reading: _Reading, number: int, text: str) -> None:
    _close(reading)
    bare = text.strip("#*_ ").rstrip(":").strip()
    reading.organizer, reading.heading = None if is_one_of("event_sections", bare) else bare, bare
    reading.context = replace(reading.context, month=None)
    reading.around.append((number, number))


def _table_row(reading: _Reading, grid: EventGrid, number: int) -> None:
    """Take one row of a table; a row without a date goes on with the event above, or names the organizer."""
    cells = [cell for cell in grid.cells[number] if cell]
    if number in grid.heads or not cells:
        return reading.around.append((number, number)) if cells else None
    if len(cells) == 1 and not opens_event(cells[0], reading.lexicon, reading.context):
        if reading.record and grid.cells[number][0] == "":
            return reading.record.add_cell(_column(grid, number, cells[0]), cells[0], number)
        return _line(reading, number, cells[0])
    if _has_no_event(cells):
        _close(reading)
        return reading.around.append((number, number))
    by_column = grid.row(number)
    if reading.record is None or by_column.get("date") or grid.cells[number][0]:
        _close(reading)
        first = by_column.get("cell 0", "")  # a column without a head that we know
        named = by_column.get("organizer") or (first if _organizes(first, reading) else "")
        reading.organizer = named or reading.organizer
        if first and named == first:
            del by_column["cell 0"]
        reading.record = Record(number, number, reading.organizer, reading.context, dated=True)
    for column, cell in by_column.items():
        reading.record.add_cell(column, cell, number)
    return None


def _has_no_event(cells: Sequence[str]) -> bool:
    """Tell a row that was not filled in, or in which an organizer has nothing: "SICA | - | - | no reply"."""
    told = [cell for cell in cells[1:] if re.search(r"[^\W_]", cell)]
    return is_form(" ".join(cells)) or is_form(" ".join(told)) or all(is_one_of("event_silent", one) for one in told)


def _column(grid: EventGrid, number: int, cell: str) -> str:
    return next((column for column, found in grid.row(number).items() if found == cell), "")
