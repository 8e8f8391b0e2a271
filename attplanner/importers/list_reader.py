"""Lists of dated entries: a dated line, then what took place, as bullets, paragraphs or on the line itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.accounting import UNDATED
from attplanner.importers.blocks import Line, is_furniture, repeated_lines, unstarred
from attplanner.importers.drafts import Draft, DraftItem, Found
from attplanner.importers.headings import looks_like_heading, period_heading, process_heading
from attplanner.importers.heads import Head, date_first, dated_pieces, ends_only, place_first, title_first
from attplanner.importers.letters import dates_itself, ends_section, is_closing, is_footer, is_issue_number
from attplanner.importers.list_habits import (
    announces,
    in_capitals,
    is_first_item,
    is_peer,
    is_sub_date,
    is_undated_entry,
    labelled,
    on_one_line,
    open_head,
    placed_heads,
    plain_heads,
    put_title_above,
    titles_above,
)
from attplanner.importers.list_headings import (
    DaysOfMonth,
    below_heading,
    days_numbered,
    days_spanned,
    end_of_range,
    heads_follow,
    month_of_title,
    next_is_head,
    part_of_year,
)
from attplanner.importers.list_journey import Journey
from attplanner.importers.list_places import (
    lacks_place,
    numbered_place,
    place_below,
    place_over,
    states_over,
    title_place,
    under_place,
)
from attplanner.importers.list_prose import is_aside, is_prose, reads_like_prose
from attplanner.importers.list_wraps import ASIDE, Wraps
from attplanner.importers.places import PlaceReading
from attplanner.importers.programme import by_time, with_place_above
from attplanner.importers.reader_words import folded, says
from attplanner.importers.status_words import says_nobody_met, tells_history

_WROTE = re.compile(r"\b(?:wrote|a écrit|escribió)\s*:$", re.IGNORECASE)
_BRACKETED = re.compile(r"\[[^\[\]]{6,200}\]\.?")


class ListReader:
    """Reads the lines of one section. Headings give process, year and month to the entries below them."""

    def __init__(self, written: Sequence[Line], lexicon: Lexicon, order: str, process: str | None) -> None:
        lines = days_numbered(written, lexicon)
        self._lines: Sequence[Line] = lines
        self._at = {line.number: index for index, line in enumerate(lines)}
        self._lexicon = lexicon
        self._context = DateContext(order=order)
        self._days = Journey()
        self._months = DaysOfMonth()
        self._place: PlaceReading | None = None  # of a heading that is a place
        self._process = process
        self._repeated = repeated_lines(lines)
        self._current: Draft | None = None
        self._joined: set[int] = set()  # lines that were read together with the one before
        self._signed = False  # a letter was closed: what follows is its signature
        self._broken = False  # page furniture stood between the last line and this one
        self.found = Found()
        heads = plain_heads(lines, lexicon, self._context)
        self._inline = sum(bool(head.title) for head in heads.values()) * 2 > len(heads)
        self._on_one_line = on_one_line(lines, heads)
        self._titles = titles_above(lines, heads | placed_heads(lines, lexicon, self._context))
        self._states = states_over(lines, lexicon, self._context)
        self._wraps = Wraps(lines, self._repeated)
        self._shouts = in_capitals(lines)  # capitals are no headings where most of it is written so
        self._pending: list[Line] = []  # lines of a title that stands above its dated line

    def read(self) -> Found:
        """Return what the section holds; every line of it is an entry's, context or unread."""
        for index, line in enumerate(self._lines):
            if not line.blank:
                self._take(index, line)
        self._close()
        return self.found

    # One line

    def _take(self, index: int, line: Line) -> None:
        if self._is_nothing(line):
            self.found.context.add(line.number)
            return
        if tells_history(line.text) or self._dates_the_text(line):
            self._close()
            self.found.context.add(line.number)
        elif line.number in self._joined and self._current:
            self._current.last = line.number
        elif line.number in self._states.places:
            self._close()
            self._place = self._states.places[line.number]
            self.found.context.add(line.number)
        elif line.number in self._titles:
            self._close()
            self._pending.append(line)
        elif not self._heading(index, line):
            head = self._head(index, line)
            if head:
                self._open_all(line, head)
            else:
                self._undated(index, line)
        self._broken = False

    def _is_nothing(self, line: Line) -> bool:
        """Tell a line that belongs to no entry: the mark of a quotation, page furniture, an aside."""
        furniture = is_furniture(line, self._repeated)
        self._broken = self._broken or furniture
        aside = not furniture and is_aside(line.text)
        if aside and self._current:
            self._current.idle = True
        return furniture or aside or not (line.text or line.bullet)

    def _dates_the_text(self, line: Line) -> bool:
        apart = self._current is None or line.after_blank
        return apart and not line.bullet and dates_itself(line.text)

    def _open_all(self, line: Line, head: Head) -> None:
        """Open the entries of a dated line; a second date on it may begin a second entry."""
        for piece, cut in dated_pieces(line.text, head, self._lexicon, self._days.within(line, self._context)):
            self._open(replace(line, text=piece), cut)

    def _heading(self, index: int, line: Line) -> bool:
        named = process_heading(line.text) if line.bullet in ("", "1.", "a.") else None
        if named and is_first_item(line, self._current):
            return False
        around = (self._lines, index)
        period = None if named else period_heading(line)
        period = period or (None if named else part_of_year(*around, self._lexicon, self._context))
        titled = month_of_title(*around, self._lexicon, self._context)
        follow = period is not None and heads_follow(*around, period, self._lexicon, self._context)
        if not (named or titled or follow):
            return False
        if titled:
            self._place = self._place or title_place(line, self._lexicon)
            period = titled
        self._close()
        if named:
            self._process = named.label
            self.found.headings.extend([(line.number, line.raw.strip().strip("*_# "))] if named.heading else [])
        self._days.span = days_spanned(line, self._lexicon, self._context) or self._days.span
        if period:
            self._months = DaysOfMonth()
            self._context = below_heading(line, self._context, *period)
        self.found.context.add(line.number)
        return True

    # Dated lines

    def _head(self, index: int, line: Line) -> Head | None:
        text = unstarred(line.text)
        if _WROTE.search(text) or (not self.found.drafts and is_issue_number(text)):
            return None  # the line above a letter that is quoted; the number of a bulletin
        end = end_of_range(self._lines, index, self._context)
        if end:
            self._joined.add(end.number)
            text = f"{text} {unstarred(end.text)}"
        first = date_first(text, self._lexicon, self._days.within(line, self._context))
        first = first or self._months.aligned(line, self._lexicon, self._context)
        if first and first.date.blank and first.place is None:
            return None  # a form that nobody filled in
        marked = first is not None and text[first.date.stop :].lstrip()[:1] in (":", "–", "—", "|")
        if (
            first
            and not is_sub_date(line, first, self._current)
            and (marked or not is_prose(self._lines, index, self._context))
        ):
            return first
        weekday = self._by_weekday(text) if first is None else None
        if weekday:
            return weekday
        return None if first else self._inner_head(line, text)

    def _inner_head(self, line: Line, text: str) -> Head | None:
        """Read a date that stands behind a place or a title, unless the line is a note or a signature."""
        noted = _BRACKETED.fullmatch(text) is not None or says_nobody_met(text)
        if noted or self._signed or not self._may_be_inner(line):
            return None
        place = place_first(text, self._lexicon, self._context)
        if place or not self._may_be_title_first(line) or says("next_meetings", text[:40]):
            return place
        head = title_first(text, self._lexicon, self._context)
        return head or ends_only(text, self._lexicon, self._context)

    def _by_weekday(self, text: str) -> Head | None:
        """Read a line of which only the weekday is written, or the weekday and the day."""
        head, current = self._days.alone(text), self._current
        if head is None:
            last = current.head.date.when.start or self._days.last if current else None
            return self._days.led(text, last, self._lexicon, self._context)
        if current and not current.items and not current.titled:  # it only spans the days below it
            self._place, self._current = current.head.place, None
            self.found.days.update(range(current.first, current.last + 1))
            self.found.context.update(self.found.days)
        return head

    def _may_be_inner(self, line: Line) -> bool:
        """An inner date opens an entry only beside entries of its own kind, not among another entry's items."""
        current = self._current
        if current is None or current.line is None:
            return True
        if line.after_blank and line.indent < current.line.indent:
            return True  # back at the level of the text
        if current.line.bullet != line.bullet or abs(current.line.indent - line.indent) > 1:
            return False
        return bool(line.bullet) or current.titled or line.after_blank or current.head.layout in ("place", "title")

    def _may_be_title_first(self, line: Line) -> bool:
        current = self._current
        counted = current is not None and current.number is not None and line.ordinal == current.number + 1
        if current is not None and not counted and not current.titled and current.head.layout != "title":
            return False
        return not reads_like_prose(self._lines, self._at[line.number], self._context)

    def _open(self, line: Line, head: Head) -> None:
        if head.place is None and self._current:
            head = with_place_above(head, self._current.head.place)
        self._close()
        head = self._months.doubted(head)
        self._months.note(line, head)
        above: str | None = None
        if self._place:
            head, self._place, above = under_place(head, self._place, self._lexicon, abroad=self._states.abroad)
        number = line.ordinal
        draft = Draft(head, line.number, line.number, self._process, number=number, line=line, above=above)
        if self._pending:
            put_title_above(draft, self._pending, self._lexicon)
            self._pending = []
        if head.title and draft.title_item:
            draft.add(head.title, line.number)
        elif head.title:
            draft.title_item = DraftItem(head.title, line.number, line.number)
        self._current = draft
        self._days.note(line, head)

    def _close(self) -> None:
        current, self._current = self._current, None
        if current is None:
            return
        first, last = (
            bisect_left(self._lines, n, key=lambda one: one.number) for n in (current.first, current.last + 1)
        )
        lines = self._lines[first:last]
        entries = by_time(current, lines, self._lexicon)
        for entry in entries:
            self.found.add(entry)
        if current.first not in {entry.first for entry in entries}:  # the dated line is a heading over its times
            self.found.days.update(line.number for line in lines if not line.blank)
            self.found.context.update(self.found.days)

    # Lines without a date

    def _undated(self, index: int, line: Line) -> None:
        current = self._current
        self._signed = self._signed or is_closing(line) or ends_section(line)
        if self._is_part_heading(index, line):
            self._close()
            self._place = place_over(self._lines, index, self._lexicon, self._context)
            self.found.context.add(line.number)
            return
        if next_is_head(self._lines, index, self._lexicon, self._context):
            self._months.look_at(line)
        if current and self._is_entry(line, current):
            head = open_head(line.text, self._lexicon)
            if head:
                self._open(line, head)
                return
            self._close()
            self.found.unread[line.number] = UNDATED
            return
        if current is not None and announces(self._lines, index):
            current.last = line.number
            return
        if current is None or self._ends_entry(index, line, current):
            self._close()
            self._place = None if looks_like_heading(line) else self._place
            self.found.context.add(line.number)
            return
        self._add(line, current)

    def _is_entry(self, line: Line, current: Draft) -> bool:
        if is_peer(line, current, [item.bullet for item in self._item_lines(current)]):
            return True
        alone = self._on_one_line and not self._wraps.goes_on(line, current, broken=self._broken)
        return alone and is_undated_entry(line, current)

    def _item_lines(self, current: Draft) -> list[Line]:
        return [self._lines[self._at[item.first]] for item in current.items]

    def _add(self, line: Line, current: Draft) -> None:
        """Give a line without a date to the entry under way: as its place, an item, or what goes on with one."""
        if (current.items or current.titled) and says_nobody_met(line.text):
            self.found.context.add(line.number)
            return
        if not current.items and lacks_place(current) and self._is_place(line, current):
            return
        if self._wraps.goes_on(line, current, broken=self._broken):
            comma = "," if self._wraps.at_comma(line, current) else ""
            current.extend(line.text, line.number, comma)
        else:
            current.add(line.text, line.number)

    def _is_part_heading(self, index: int, line: Line) -> bool:
        """Tell a heading over dated lines: a region, a kind of meeting, or a place whose entries name none."""
        current = self._current
        part = fold(line.text).strip(" :") in folded("region_headings")
        if part and not line.bullet and current and current.titled:
            return True
        bulleted = bool(line.bullet) and not numbered_place(self._lines, index, self._lexicon)
        if bulleted or not next_is_head(self._lines, index, self._lexicon, self._context):
            return False
        empty = current is not None and not current.items and not current.titled
        if part:
            return not empty or (current is not None and current.head.place is not None)
        if empty:
            return False
        return place_over(self._lines, index, self._lexicon, self._context) is not None

    def _is_place(self, line: Line, current: Draft) -> bool:
        """Read a line under a date that is nothing but a place."""
        split = place_below(line, current, self._place, self._lexicon)
        if split is None:
            return False
        current.head = replace(current.head, place=split.place)
        current.last = line.number
        if split.title:  # the columns of date and place, and of the title, were copied line by line
            current.extend(split.title, line.number)
            self.found.interleaved.append(line.number)
        return True

    def _ends_entry(self, index: int, line: Line, current: Draft) -> bool:
        if says("next_meetings", line.text[:40]) or ends_section(line) or (is_footer(line) and not line.bullet):
            return True
        if line.bullet in ("1.", "a.") and current.line and current.line.bullet and line.indent < current.line.indent:
            return True  # the number of the next section
        heading = looks_like_heading(line) and not (self._shouts and line.text.isupper() and not line.heading_mark)
        if heading and not line.bullet and (current.items or current.titled):
            return True
        bracketed = _BRACKETED.fullmatch(line.text) is not None
        aside = (self._inline or current.titled) and ASIDE.fullmatch(line.text) is not None
        aside = aside and (line.after_blank or line.indent <= (current.line.indent if current.line else 0))
        if not line.bullet and (bracketed or aside):
            return True
        if line.bullet or not line.after_blank or self._wraps.goes_on(line, current, broken=self._broken):
            return False
        if not (current.titled or self._inline):
            return self._before_heads(index, line, current) or self._steps_back(line, current)
        return not (line.indent > (current.line.indent if current.line else 0) or labelled(line))

    def _before_heads(self, index: int, line: Line, current: Draft) -> bool:
        """A short line right before the next dated line is a heading."""
        announces = bool(current.items) and line.text.endswith(":")
        return announces and next_is_head(self._lines, index, self._lexicon, self._context)

    def _steps_back(self, line: Line, current: Draft) -> bool:
        """A line after a blank that stands further left than all items is no item."""
        indents = [item.indent for item in self._item_lines(current)]
        return bool(indents) and line.indent < min(indents)
