"""The habits of a list: where its titles stand, what is running text, how items begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from attplanner.domain.date_text import DateContext, DateMatch, DateNote, read_date_at, says_unconfirmed
from attplanner.domain.date_text_tokens import Kind, word_kind
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, unstarred
from attplanner.importers.drafts import Draft, DraftItem
from attplanner.importers.headings import period_heading, process_heading
from attplanner.importers.heads import Head, after_date, date_first, place_first
from attplanner.importers.places import read_place
from attplanner.importers.places_inside import split_place
from attplanner.importers.programme import led_by_weekday
from attplanner.importers.reader_words import folded, pattern, says

_SAMPLE = 400
_LONGEST_WEEKS = 13  # days between the first and the last
_WEEKDAY_AND_DAY = re.compile(r"[^\W\d_]{2,10}[.,]?\s+\d{1,2}(?!\d)")


def plain_heads(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> dict[int, Head]:
    """Return the lines that begin with a date, by their place among the first lines: the habit of the text."""
    heads = {
        index: date_first(line.text, lexicon, context) for index, line in enumerate(lines[:_SAMPLE]) if not line.blank
    }
    return {index: head for index, head in heads.items() if head}


def placed_heads(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> dict[int, Head]:
    """Return the lines below a numbered one that are a place and then a date, by their place among the lines."""
    found: dict[int, Head] = {}
    for index, line in enumerate(lines[1:_SAMPLE], start=1):
        if not line.bullet and lines[index - 1].bullet == "1." and line.indent > lines[index - 1].indent:
            head = place_first(line.text, lexicon, context)
            if head:
                found[index] = head
    return found


def titles_above(lines: Sequence[Line], heads: dict[int, Head]) -> frozenset[int]:
    """Return the lines that are titles above their dated lines, where the text has that habit."""
    above: dict[int, list[int]] = {}
    for index, head in heads.items():
        block = _block_above(lines, index, heads)
        if block and not head.title:
            above[index] = block
    if len(above) < 2 or len(above) * 2 < len(heads):
        return frozenset()
    return frozenset(number for numbers in above.values() for number in numbers)


def _block_above(lines: Sequence[Line], index: int, heads: dict[int, Head]) -> list[int]:
    """Return the unbulleted lines right above a dated line, back to the blank line that opens the block."""
    found: list[int] = []
    at = index
    above = lines[at - 1] if at > 0 else None
    if above and above.bullet == "1." and not lines[at].bullet and lines[at].indent > above.indent:
        return [above.number]  # "1. Ministry of …", and below it where and when
    while not lines[at].after_blank and at > 0:
        at -= 1
        line = lines[at]
        if (
            at in heads
            or line.bullet
            or line.heading_mark
            or process_heading(line.text)
            or period_heading(line)
            or len(found) == 3
        ):
            return []
        found.append(line.number)
    return found


def on_one_line(lines: Sequence[Line], heads: dict[int, Head]) -> bool:
    """Tell whether most entries of a list have a title and no item below their dated line."""
    below = [
        lines[n + 1] if n + 1 < len(lines) and n + 1 not in heads else None for n, head in heads.items() if head.title
    ]
    alone = [line is None or line.blank or line.text[:1].islower() or _is_own_occasion(line) for line in below]
    return sum(alone) * 2 > len(heads)


def _is_own_occasion(line: Line) -> bool:
    return pattern("own_occasions").match(fold(line.text)) is not None


def in_capitals(lines: Sequence[Line]) -> bool:
    """Tell whether most of a text is written in capitals."""
    written = [line.text for line in lines[:_SAMPLE] if any(c.isalpha() for c in line.text)]
    return sum(text.isupper() for text in written) * 2 > len(written) > 1


def lies_within(line: Line, span: tuple[date, date], context: DateContext) -> bool:
    """Tell whether the day of a line, without its year, is one of a journey's days."""
    match = read_date_at(unstarred(line.text), 0, context)
    day = match.in_year(span[0].year).start if match and match.no_year else None
    return day is not None and span[0] <= day <= span[1]


def weekday_head(text: str, last: date | None, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "Wed. 9th  Bern: SECO": the month of the entry above is taken where the weekday fits it."""
    if last is None or context.month or not _WEEKDAY_AND_DAY.match(text):
        return None
    head = date_first(text, lexicon, replace(context, month=last.month, year=last.year))
    if head is None or head.date.weekday is None or head.date.when.start is None:
        return None
    if head.date.when.start.weekday() != head.date.weekday:
        return None
    reason = "The month is not written; the weekday shows that it is that of the entry above"
    note = DateNote(Code.YEAR_MISSING, reason, when=head.date.when, apply=True)
    return replace(head, date=replace(head.date, notes=(note,)))


def weekday_alone(text: str, span: tuple[date, date] | None, after: date | None) -> Head | None:
    """Read "Monday", alone on its line, as the day of the week that a heading or a journey above spans."""
    kind, weekday = word_kind(text.strip(" :.*"))
    if span is None or kind is not Kind.WEEKDAY or (span[1] - span[0]).days > _LONGEST_WEEKS:
        return None
    days = [span[0] + timedelta(days=n) for n in range((span[1] - span[0]).days + 1)]
    fitting = [day for day in days if day.weekday() == weekday]
    later = [day for day in fitting if after is None or day > after] or fitting
    if not later:
        return None
    written = text.strip(" :")
    return Head(DateMatch(0, len(text), When.days(later[0], written=written), written))


_DAY_AND_GAP = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.h]\d)[:,]?(?:\s+(?=[^\W\d_(])|\s{2,}(?=\d))")
_DAY_AND_MARK = re.compile(
    r"(?P<day>\d{1,2})(?:er|st|nd|rd|th)?\s*(?:[-–—,/&]|(?:and|et|y|to|au|al|e)\b)", re.IGNORECASE
)
_FOUR_FIGURES = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?=\s+\D)")


def weekday_line(text: str, span: tuple[date, date] | None, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "Mon  0900  Suva: …" below a week: the day is the one of the week, or the number beside it."""
    led = led_by_weekday(text) if span else None
    if span is None or led is None or (span[1] - span[0]).days > _LONGEST_WEEKS:
        return None
    days = [span[0] + timedelta(days=n) for n in range((span[1] - span[0]).days + 1)]
    first, last = (_on(days, led[name]) for name in ("first", "last"))
    if several := _numbered_days(text, led["rest"], days, lexicon, context):
        return several
    numbered = _DAY_AND_GAP.match(led["rest"])
    stop, notes = led.start("rest"), tuple[DateNote, ...]()
    if numbered:
        named = next((day for day in days if day.day == int(numbered["day"])), None)
        if named is None:
            return None
        wrong = f"{named.isoformat()} is a {named:%A}, not a {first:%A}" if first else ""
        notes = (DateNote(Code.WEEKDAY_WRONG, wrong),) if first and first.weekday() != named.weekday() else ()
        first, last, stop = named, None, stop + numbered.end()
    if first is None:
        return None
    written = text[:stop].strip(" :,")
    match = DateMatch(0, stop, When.days(first, max(first, last or first), written=written), written, notes)
    rest = _FOUR_FIGURES.sub(r"\1:\2", text[stop:], count=1) if _FOUR_FIGURES.match(text[stop:]) else text[stop:]
    return replace(after_date(match, rest, lexicon, context), layout="week")


def _numbered_days(text: str, rest: str, days: Sequence[date], lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "Thu 17 – Fri 18: Muscat" and "Lundi 4 – 9h00 – Lomé" below a week, whose month the days take."""
    number = _DAY_AND_MARK.match(rest)
    named = next((day for day in days if number and day.day == int(number["day"])), None)
    within = replace(context, month=named.month, year=named.year) if named else context
    head = date_first(text, lexicon, within) if named else None
    if head is None or head.date.when.start != named:
        return None
    notes = tuple(note for note in head.date.notes if note.code is not Code.YEAR_MISSING)  # the week gives it
    return replace(head, date=replace(head.date, notes=notes), layout="week")


def empty_weekday(text: str) -> bool:
    """Tell "Mon  --", a day of the week on which nothing was."""
    word = re.match(r"([^\W\d_]{2,10})[.:]?\s*[-–—.]*$", text)
    return word is not None and word_kind(word[1])[0] is Kind.WEEKDAY


def _on(days: Sequence[date], word: str | None) -> date | None:
    weekday = word_kind(word)[1] if word else None
    return next((day for day in days if day.weekday() == weekday), None)


# Lines without a date


def labelled(line: Line) -> bool:
    """Tell whether a line names who took part behind a label: "Participants: …"."""
    head, colon, rest = line.text.partition(":")
    return bool(colon) and len(head) < 40 and bool(rest.strip()) and says("item_labels", head)


def announces(lines: Sequence[Line], index: int) -> bool:
    """Tell a label over the lines that follow it: "Participants:"."""
    head, colon, rest = lines[index].text.partition(":")
    following = lines[index + 1] if index + 1 < len(lines) else None
    listed = following is not None and not following.blank
    return bool(colon) and not rest.strip() and listed and fold(head).strip() in folded("item_labels")


def put_title_above(draft: Draft, pending: Sequence[Line], lexicon: Lexicon) -> None:
    """Give an entry the title, and perhaps the place, that stands above its dated line."""
    first, last = pending[0], pending[-1]
    lines = [line for line in pending if line.text]
    place = read_place(lines[-1].text, lexicon) if len(lines) > 1 and draft.head.place is None else None
    if place and place.places:
        draft.head = replace(draft.head, place=place)
        lines = lines[:-1]
    text = " ".join(line.text for line in lines)
    draft.title_item = DraftItem(text, first.number, last.number)
    draft.head = replace(draft.head, title=text)
    draft.first = first.number
    draft.number = first.ordinal


def open_head(text: str, lexicon: Lexicon) -> Head | None:
    """Read "Visit to Nepal (dates to be confirmed)" and "Chile: tbc": the bracket or the end says that it is open."""
    match = re.search(r"\s*[(\[]([^()\[\]]{3,50})[)\]]|:\s+([^:]{3,50})$", text)
    written = (match.group(1) or match.group(2)) if match else ""
    if match is None or not says_unconfirmed(written):
        return None
    when = When(written=written, confirmed=False)
    date = DateMatch(match.start(), match.end(), when, written, unconfirmed=True)
    title = f"{text[: match.start()]}{text[match.end() :]}".strip()
    place = split_place(title, lexicon).place
    title = "" if place and place.written == title else title
    return Head(date, place, title, None, "tentative", "title")


def is_sub_date(line: Line, head: Head, current: Draft | None) -> bool:
    """A bullet under an unbulleted entry, dated within it, is one of its items."""
    if current is None or current.line is None or not line.bullet:
        return False
    deeper = line.indent > current.line.indent or not current.line.bullet
    if not deeper or (head.place and head.place.places):
        return False
    when, outer = head.date.when, current.head.date.when
    if when.start is None:
        return head.date.no_year
    inside = outer.start is not None and outer.end is not None and outer.start <= when.start <= outer.end
    return inside and outer.start != outer.end


def is_peer(line: Line, current: Draft, marks: Sequence[str]) -> bool:
    """Tell a line without a date from an item: it has the bullet and the indent of the dated lines themselves.

    ``marks`` are the bullets of the entry's items.
    """
    head = current.line
    if head is None or not line.bullet or (line.bullet, line.indent) != (head.bullet, head.indent):
        return False
    return current.titled or (bool(marks) and not any(marks))


def is_undated_entry(line: Line, current: Draft) -> bool:
    """Tell a line without a date, among one-line entries, that opens as an entry of its own: "Lunch with …"."""
    head = current.line
    if (
        head is None
        or line.bullet
        or head.bullet
        or line.indent != head.indent
        or not current.titled
        or current.items
    ):
        return False
    return _is_own_occasion(line)


def is_first_item(line: Line, current: Draft | None) -> bool:
    """Tell what took place, "CSP15" right below "20 August – Geneva", from a heading."""
    return current is not None and not current.items and not current.titled and not line.after_blank
