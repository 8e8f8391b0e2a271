"""Programmes of a day: a line with the date, perhaps the place, and below it lines that begin with a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attplanner.domain.date_text import read_dates, read_time_at
from attplanner.domain.date_text_tokens import Kind, word_kind
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, read_lines
from attplanner.importers.drafts import Draft, DraftItem
from attplanner.importers.heads import Head
from attplanner.importers.places import PlaceReading
from attplanner.importers.places_inside import split_place
from attplanner.importers.reader_words import folded
from attplanner.importers.status_words import read_status

_SAMPLE = 200
_PART = re.compile(
    r"(?:morning|afternoon|evening|night|matin|apres-midi|soir|soiree|tarde|noche|a\.m\.|p\.m\.)\s*(?:[:–—-]|\s\s|\t)",
    re.IGNORECASE,
)
_FEWEST = 2
_HEAD = 80
_LED_BY_WEEKDAY = re.compile(
    r"(?P<first>[^\W\d_]{2,10})\.?(?:\s*(?:&|and|et|y|to|[-–/])\s*(?P<last>[^\W\d_]{2,10})\.?)?\s*[:,]?\s+(?P<rest>\S.*)$"
)


def looks_like_programme(lines: Sequence[str]) -> bool:
    """Tell whether most lines of a text begin with a time of day or a weekday, below a line with a date."""
    written = [line for line in read_lines(lines[:_SAMPLE]) if not line.blank]
    timed = sum(begins_with_time(line.text) or led_by_weekday(line.text) is not None for line in written)
    dated = sum(bool(read_dates(line.text[:_HEAD])) for line in written)
    return timed >= _FEWEST and dated >= 1 and timed * 2 >= len(written) - dated


def begins_with_time(text: str) -> bool:
    """Tell whether a line begins with a time of day, and nothing before it."""
    time = read_time_at(text, 0) if text[:1].isdigit() else None
    return time is not None and time.start == 0


def led_by_weekday(text: str) -> re.Match[str] | None:
    """Return the weekdays at the beginning of "Tue & Wed: Juba, …", and what took place then."""
    found = _LED_BY_WEEKDAY.match(text)
    words = [word for word in (found["first"], found["last"]) if word] if found else []
    days = bool(words) and all(word_kind(word)[0] is Kind.WEEKDAY for word in words)
    return found if days and found and any(c.isalpha() for c in found["rest"]) else None


def by_time(draft: Draft, lines: Sequence[Line], lexicon: Lexicon) -> list[Draft]:
    """Return an entry for each timed line below a bare date; the entry itself where it is no programme.

    ``lines`` are those of the entry. A bulleted line without a time is an entry of its own, any other line goes on
    with the one above it.
    """
    timed = sum(begins_with_time(item.text) for item in draft.items)
    if draft.head.layout == "week":
        return [draft]  # "Thu 10.00 Apia: …" and below it who else was met there that day
    if (
        (draft.titled and not draft.head.time)
        or not timed
        or not begins_with_time(draft.items[0].text)
        or timed * 2 < len(draft.items)
    ):
        return [draft]
    marks = {line.number: line for line in lines}
    entries = [replace(draft, items=[], last=draft.first)] if draft.titled else list[Draft]()
    for item in draft.items:
        line = marks.get(item.first)
        if begins_with_time(item.text) or _PART.match(item.text) or (line and line.bullet and timed > 1):
            entry = _entry(draft, item, line, lexicon)
            above = entries[-1].head.place if entries else None
            entry.head = entry.head if entry.head.place else with_place_above(entry.head, above)
            entry.title_item = DraftItem(entry.head.title, item.first, item.last)
            entries.append(entry)
        else:
            entries[-1].add(item.text, item.first, item.last)
    return entries


def _entry(draft: Draft, item: DraftItem, line: Line | None, lexicon: Lexicon) -> Draft:
    """Return the entry of one line: its own time and place, the date and else the place of the heading."""
    time = read_time_at(item.text, 0) if begins_with_time(item.text) else None
    status, text = read_status(item.text[time.stop :] if time else item.text, unconfirmed=draft.head.date.unconfirmed)
    split = split_place(text, lexicon)
    own = split.place if split.place and any(p.place.city or p.place.virtual for p in split.place.places) else None
    above = None if draft.titled else draft.head.place  # the place of another meeting is not this one's
    title = (split.title if own and split.title else text).strip(" \t,;:–—-|/")
    status = status if status != "confirmed" else draft.head.status
    head = Head(draft.head.date, own or above, title, time.time if time else None, status, "programme")
    entry = Draft(head, item.first, item.last, draft.process, line=line, above=draft.above)
    entry.title_item = DraftItem(title, item.first, item.last)
    return entry


def with_place_above(head: Head, above: PlaceReading | None) -> Head:
    """Read "5 July – idem – Permanent Mission of …": the place is that of the entry before."""
    mark = re.search(r"[,:;–—]|\s-\s", head.title)
    if above is None or mark is None or fold(head.title[: mark.start()]).strip(" .") not in folded("same_place"):
        return head
    return replace(head, place=above, title=head.title[mark.end() :].strip(" ,;:–—-"))
