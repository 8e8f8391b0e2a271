"""The reader of activity logs: Annex A of a paper, and the many layouts in which offices keep such lists.

Sections go to the sub-reader that fits: tables, labelled records, lists of dated entries, running text. Then
values and proposals are made of each entry, and the whole plan is checked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.date_text import DateContext, DateNote, figures_order, order_under_title, read_date_at
from attplanner.domain.dates import Precision, When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.accounting import NO_ENTRY
from attplanner.importers.blocks import Line, Section, read_lines, sections
from attplanner.importers.chat import without_chat
from attplanner.importers.checks import check_plan
from attplanner.importers.columns import read_stacked
from attplanner.importers.drafts import Draft, DraftItem, Found, settle_states
from attplanner.importers.entries import plan_entry
from attplanner.importers.headings import process_named, title_process
from attplanner.importers.labelled import read_labelled
from attplanner.importers.letters import letter_head
from attplanner.importers.list_reader import ListReader
from attplanner.importers.merging import in_line_order
from attplanner.importers.own_side import NOBODY, sides_named
from attplanner.importers.page_columns import join_broken_places, side_by_side
from attplanner.importers.paper_body import ToldMeeting, body_against_log, stated_counts, told_meetings
from attplanner.importers.places import PlaceReading
from attplanner.importers.plan import ImportPlan, PlannedWarning, ProcessHeading, UnreadLine
from attplanner.importers.prose import read_prose
from attplanner.importers.reader_words import says
from attplanner.importers.status_words import tells_history
from attplanner.importers.tables import read_tables
from attplanner.importers.title_dates import is_title_of, place_of_margins, with_day_heading, with_title_year
from attplanner.importers.years import settle_years

FORMAT = "paper"
_FIRST_LINES = 150
_DASH = re.compile(r":\s*[–—-]{1,3}\s*$")


def read_text(lines: Sequence[str], lexicon: Lexicon, process: str | None = None) -> ImportPlan:
    """Read a log from the lines of a text. ``process`` is that of entries which no heading puts into one."""
    read = with_day_heading(with_title_year(read_lines(lines)), lexicon)
    order = _order([line.text for line in read])
    label = _label(process)
    found, told = Found(), list[ToldMeeting]()
    for section in sections(read):
        _read_section(section, lexicon, order, label, found)
        if section.kind == "body":
            told.extend(told_meetings(section.lines, DateContext(order=order)))
    return _plan(read, found, told, lexicon)


def looks_like_log(lines: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether most of what a text dates stands in a city or online, as the entries of a log do."""
    entries = read_text(lines[:_FIRST_LINES], lexicon).entries
    placed = [e for e in entries if e.original_date and any(p.city or p.virtual for p in e.places)]
    return len(placed) >= 2 and len(placed) * 2 >= len(entries)


def _order(lines: Sequence[str]) -> str:
    """Return how figures are to be read; French writes the day first."""
    order = figures_order(lines) or order_under_title(lines)
    written = [line for line in lines[:300] if line.strip() and len(line) < 5000]
    french = sum(says("french", line) for line in written)
    return order or ("dmy" if french * 3 > len(written) else "")


def _label(process: str | None) -> str | None:
    """Return the label of the process that the caller names ("CSP5", "CSP5 Process")."""
    named = process_named(process) if process else None
    return named.label if named else process


def _read_section(section: Section, lexicon: Lexicon, order: str, process: str | None, found: Found) -> None:
    if section.kind != "activities":
        found.context.update(line.number for line in section.lines if not line.blank)
        return
    context = DateContext(order=order)
    titled = title_process(section.lines)
    process = titled.label if titled else process
    heads = letter_head(section.lines)
    written, idle = without_chat([line for line in section.lines if line.number not in heads])
    found.context.update(heads | idle)
    columns = side_by_side(written, lexicon, context)
    if columns:
        found.interleaved.append(columns[1][0].number)
    for lines in columns or [written]:
        before = len(found.drafts)
        rest = read_labelled(lines, lexicon, context, process, found)
        rest = read_tables(rest, lexicon, order, process, found)
        rest = read_stacked(rest, lexicon, context, process, found)
        listed = ListReader(rest, lexicon, order, process).read()
        _merge(found, listed)
        _read_prose(rest, listed, lexicon, order, process, found)
        found.columns += 1
        for draft in found.drafts[before:]:
            draft.column = found.columns


def _merge(found: Found, more: Found) -> None:
    found.drafts.extend(more.drafts)
    found.headings.extend(more.headings)
    found.context.update(more.context)
    found.unread.update(more.unread)
    found.interleaved.extend(more.interleaved)


def _read_prose(
    lines: Sequence[Line], listed: Found, lexicon: Lexicon, order: str, process: str | None, found: Found
) -> None:
    """Look for entries in the running text that the list left as context."""
    headings = {number for number, _ in listed.headings} | listed.days
    running = [line for line in lines if line.number in listed.context and line.number not in headings]
    context = DateContext(order=order)
    told = read_prose(running, lexicon, context, process)
    for draft in told:
        above = [process_named(text) for number, text in listed.headings if number < draft.first][-1:]
        draft.process = next((named.label for named in above if named), draft.process)
    found.drafts.extend(told)
    covered = {number for draft in told for number in range(draft.first, draft.last + 1)}
    for line in running:
        if line.number not in covered and not tells_history(line.text) and _opens_with_a_day(line, context):
            found.unread[line.number] = NO_ENTRY


def _opens_with_a_day(line: Line, context: DateContext) -> bool:
    date = read_date_at(line.text, 0, context)
    return date is not None and not date.blank and any(point.day for point in date.chain.points)


def _plan(lines: Sequence[Line], found: Found, told: Sequence[ToldMeeting], lexicon: Lexicon) -> ImportPlan:
    told_of = (draft for draft in found.drafts if not _is_dash(draft))
    drafts = sorted(told_of, key=lambda draft: (draft.column, draft.first, draft.last))
    if len(drafts) > 1 and _signs(drafts[-1], drafts):
        drafts = drafts[:-1]
    if drafts and (_is_issue_line(drafts[0], drafts) or is_title_of(drafts[0], drafts[1:])):
        drafts = _below_heading(drafts[0], drafts[1:])
    elif drafts and drafts[0].head.layout == "title":
        drafts = [drafts[0], *_below_heading(drafts[0], drafts[1:])]
    if margins := place_of_margins(lines, drafts, lexicon):
        _hold_at(drafts, margins)
    guesses = settle_years(lines, drafts, lexicon)
    sides = sides_named(lines, lexicon)
    for draft in drafts if sides else ():
        draft.side = next((side for number, side in reversed(sides) if number < draft.first), NOBODY)
    join_broken_places(lines, drafts, lexicon)
    settle_states(drafts)
    entries = [plan_entry(draft, lexicon, guess) for draft, guess in zip(drafts, guesses, strict=True)]
    checked, warnings = check_plan(entries, [draft.number for draft in drafts], lexicon)
    covered = {n for entry in checked for n in range(entry.lines[0], entry.lines[1] + 1)}
    context = [line for line in lines if not line.blank and line.number not in covered]
    return ImportPlan(
        FORMAT,
        "",
        tuple(line.raw for line in lines),
        tuple(ProcessHeading(number, text) for number, text in sorted(found.headings)),
        tuple(stated_counts(context)),
        in_line_order(checked),
        warnings=(*warnings, *_interleaved(found), *body_against_log(told, checked)),
        context=tuple((line.number, line.number) for line in context if line.number not in found.unread),
        unread=tuple(UnreadLine(n, lines[n - 1].raw, why) for n, why in sorted(found.unread.items())),
    )


def _is_dash(draft: Draft) -> bool:
    """Tell a day on which nothing took place: "14/3: –" and nothing below, or only "Ben: thanks"."""
    told = draft.items or draft.titled or draft.title_item or draft.head.place or draft.head.time
    dash = draft.line is not None and _DASH.search(draft.line.raw) is not None
    return not told and (dash or draft.idle)


def _below_heading(heading: Draft, drafts: list[Draft]) -> list[Draft]:
    """Give days without a year or place those of a heading that spans them: "Lomé (Togo), 12–13 March 2029"."""
    span, place = heading.head.date.when, heading.head.place
    for draft in drafts:
        when = _in_span(draft, span)
        if when is None:
            continue
        date = draft.head.date
        if date.no_year:
            note = DateNote(Code.YEAR_MISSING, f"The heading gives the days {span.written}", when=when, apply=True)
            date = replace(date, when=when, no_year=False, notes=(*date.notes, note))
        above = place if place and place.places else None
        if above:
            _states_met(draft)
        draft.head = replace(draft.head, date=date, place=draft.head.place or above)
    return drafts


def _hold_at(drafts: Sequence[Draft], place: PlaceReading) -> None:
    """Give meetings without a place the city of the conference in whose margins they were; a State was met there."""
    for draft in drafts:
        _states_met(draft)
        draft.head = replace(draft.head, place=draft.head.place or place)


def _states_met(draft: Draft) -> None:
    """Below a heading with its place, a State in the place of a place was met there: "21 Aug – Philippines"."""
    place = draft.head.place
    if place is None or any(read.place.city or read.place.virtual or not read.state for read in place.places):
        return
    text = f"{place.written}: {draft.head.title}" if draft.head.title else place.written
    first, last = (draft.title_item.first, draft.title_item.last) if draft.title_item else (draft.first, draft.first)
    draft.title_item = DraftItem(text, first, last)
    draft.head = replace(draft.head, place=None, title=text)


def _in_span(draft: Draft, span: When) -> When | None:
    """Return the date of an entry where it lies within the days of a heading."""
    if span.start is None or span.end is None or span.precision is not Precision.DAY:
        return None
    date = draft.head.date
    when = date.in_year(span.start.year) if date.no_year else date.when
    return when if when.start and span.start <= when.start <= span.end else None


def _is_issue_line(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """The date of the paper itself, above the first entry: "15 May 2018 Issued by …", "Geneva, 15 May 2018"."""
    if draft is not drafts[0] or len(drafts) < 2 or draft.items:
        return False
    return says("issued", draft.head.title) or (not draft.head.title and draft.last < drafts[1].first - 1)


def _signs(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell the text's own place and day, "Copenhagen, 20 May 2027", alone below entries that say what took place."""
    bare = not draft.items and not draft.head.title and draft.title_item is None and draft.head.layout == "place"
    apart = draft.line is not None and draft.line.after_blank and not draft.line.bullet
    others = drafts[:-1]
    alike = sum(other.head.layout == "place" for other in others) * 2 > len(others)  # the log is written so
    return bare and apart and not alike and all(other.items or other.title_item for other in others)


def _interleaved(found: Found) -> tuple[PlannedWarning, ...]:
    return tuple(
        PlannedWarning(Code.COLUMNS_INTERLEAVED, line, "The columns of a table stand one after the other")
        for line in found.interleaved[:1]
    )
