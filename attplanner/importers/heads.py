"""Dated lines: where the date is, what stands before and after it, what is the place and what the title."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, lru_cache

from attplanner.domain.date_text import (
    DateContext,
    DateMatch,
    DateNote,
    TimeMatch,
    read_date_at,
    read_dates,
    read_time_at,
    says_unconfirmed,
)
from attplanner.domain.date_text_tokens import Kind, word_kind
from attplanner.domain.dates import Precision, When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.cited import without_cited
from attplanner.importers.heads_times import bracketed_time, day_part, time_inside, without_last
from attplanner.importers.open_dates import open_date, open_in_brackets
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.places_inside import Split, in_quotes, is_only_state, split_place, with_virtual
from attplanner.importers.reader_words import folded, raw
from attplanner.importers.status_words import (
    leading_status,
    read_status,
    says_maybe,
    telling,
    told_status,
    trailing_status,
)

_LEAD = re.compile(r"^(?:(?:on|le|the|el|from|du|date\s*:?)\s+)(?=[\dA-ZÀ-Þa-zà-þ])", re.IGNORECASE)
_UNTIL = re.compile(
    r"\s*[(\[]\s*(?:to|until|till|through|(?:back|return(?:s|ing)?)(?: on)?|au|jusqu['’]au|(?:de )?retour(?: le)?"
    r"|hasta(?: el)?|(?:regresa|regreso|vuelve)(?: el)?|al|[–—-])\s+(?P<date>[^)\]]{2,40})[)\]]",
    re.IGNORECASE,
)
_DUE = re.compile(r"\b(?:by|before|no later than|avant le|d['’]ici (?:le|au)|antes del)\s*$", re.IGNORECASE)
_LONGEST_TITLE = 2000
_BEFORE_DAY = re.compile(r"(?<=[\w)”])(?<!\bon)(?<!\bof)(?<!\ble)(?<!\bdu)\s+(?=\d{1,2}[\s/.–-])", re.IGNORECASE)
_PIECE = re.compile(r"\s*(?:;|//?|\|)\s+|(?<=[\w)]{3})\.\s+(?=\d|[A-ZÀ-Þ])")
_EDGE = " \t,;:–—-|/"
_ZONE = re.compile(
    r"^\s*\(?(?:(?:CES?T|E[SD]T|C[SD]T|P[SD]T|BST|EES?T|WES?T|IST|JST|AES?T|GMT|UTC|EAT|WAT|SAST)\b(?:\s?[+-]\s?\d{1,2})?"
    r"|local time|heure locale|hora local|h\.?|hrs?\.?)\)?(?=\W|$)",
)
_LAST_FIGURES = re.compile(r"\s[–—-]\s+(?P<date>\d{1,2}/\d{1,2})\s*$")
_DAYS = re.compile(
    r"(?P<days>\d{1,2}(?:er|st|nd|rd|th|º|ª)?(?:\s*(?:[-–—,/&]|\b(?:to|till|until|au|al|and|et|y)\b)\s*\d{1,2}){0,5})\.?\s+(?=[^\W\d_])"
)
_CLOCK = re.compile(r"\d{1,2}(?:[:h.]\d\d)?\s?(?:[ap]\.?\s?m|h|hrs)|\d{1,2}:\d\d", re.IGNORECASE)
_BEFORE_DATE = re.compile(
    r"(?:[\s,;:–—-]|(?<![^\W_])(?:on|le|les|du|el|los|del|from|in|en|held|tenue?|dated?|of|for|the))+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Head:
    """One dated line. ``layout`` tells what stands first: date, place or title."""

    date: DateMatch
    place: PlaceReading | None = None
    title: str = ""
    time: str | None = None
    status: str = "confirmed"
    layout: str = "date"


@lru_cache(maxsize=2048)  # each line is looked at several times while the habits of a text are found
def date_first(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read a line that begins with its date: "12 March 2028, 14:15, Hanoi, Viet Nam: title"."""
    if text[:1] + text[-1:] in ("[]", "()") and text.count(text[0]) == 1:
        text = text[1:-1]
    start = 0 if text[:1] in ("[", "(") and read_date_at(text, 0, context) else _opening(text)
    early = _time_before(text)
    if early:
        head = date_first(text[early.stop :].lstrip(_EDGE), lexicon, context)
        return replace(head, time=head.time or early.time) if head else None
    date = _slashed_days(text, lexicon, context) or read_date_at(text, start, context) or open_date(text)
    date = date or _day_then_weekday(text, context) or _bare_days(text, lexicon, context)
    if date is None and start == 0:
        lead = _LEAD.match(text) or _announced().match(text)
        date = read_date_at(text, lead.end(), context) if lead else _week(text, context)
    if date is None or _is_measure(text, date):
        return None
    if start and text[date.stop : date.stop + 1] in (")", "]"):
        date = replace(date, stop=date.stop + 1)
    return after_date(date, text[date.stop :], lexicon, context)


@cache
def _announced() -> re.Pattern[str]:
    """Match what announces a line before its date: "Still to come: 11 June, Bern"."""
    words = "|".join(re.escape(word) for word in raw()["announcing"])
    return re.compile(rf"(?:{words})\s*:\s+", re.IGNORECASE)


def _week(text: str, context: DateContext) -> DateMatch | None:
    """Read "week of 23 August 2027", and "w/e 17 March 2028": the seven days, not confirmed."""
    for name, before in (("week_of", 0), ("week_ending", 6)):
        lead = _week_pattern(name).match(text)
        date = read_date_at(text, lead.end(), context) if lead else None
        if lead and date:
            return _seven_days(date, text[lead.start() : date.stop].strip(), before)
    return None


def _seven_days(date: DateMatch, written: str, before: int) -> DateMatch:
    if date.when.start is None or date.when.precision is not Precision.DAY:
        return replace(date, written=written, unconfirmed=True)
    start = date.when.start - timedelta(days=before)
    when = When.days(start, start + timedelta(days=6), written=written, confirmed=False)
    return replace(date, when=when, written=written, unconfirmed=True)


@cache
def _week_pattern(name: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in raw()[name])
    return re.compile(rf"(?:{words})\s+", re.IGNORECASE)


def _time_before(text: str) -> TimeMatch | None:
    """Return the time that stands before a date: "14:15, 12 March 2028"."""
    time = read_time_at(text, 0) if _CLOCK.match(text) else None
    return time if time and time.start == 0 else None


def _bare_days(text: str, lexicon: Lexicon, context: DateContext) -> DateMatch | None:
    """Read "18-19 Brussels, Belgium: COARM" under the heading of a month: days, and then a place."""
    match = _DAYS.match(text) if context.month else None
    if match is None:
        return None
    place = split_place(text[match.end() :], lexicon).place
    if place is None or not text[match.end() :].lstrip("([ ").startswith(place.written):
        return None
    date = read_date_at(re.sub(r"\s*/\s*", "-", match.group("days")) + ":", 0, context)
    return replace(date, written=match.group("days"), stop=match.end("days")) if date else None


def _day_then_weekday(text: str, context: DateContext) -> DateMatch | None:
    """Read "5 Mon  Lima" under the heading of a month."""
    match = _DAY_WEEKDAY.match(text) if context.month else None
    if match is None or word_kind(match[2])[0] is not Kind.WEEKDAY:
        return None
    date = read_date_at(f"{match[2]} {match[1]}:", 0, context)
    return replace(date, written=match.group(), stop=match.end()) if date else None


_DAY_WEEKDAY = re.compile(r"(\d{1,2})\s+([^\W\d_]{2,10})\.?(?=[\s,:])")


def _slashed_days(text: str, lexicon: Lexicon, context: DateContext) -> DateMatch | None:
    """Under the heading of a month "5/6 Lima" are two days, not a day and a month."""
    match = re.match(r"(\d{1,2})/(\d{1,2})(?![\d/])", text) if context.month else None
    if match is None or int(match.group(2)) != int(match.group(1)) + 1:
        return None
    return _bare_days(text, lexicon, context)


def _opening(text: str) -> int:
    """Skip one bracket or quotation mark before a date."""
    return 1 if text[:1] in ("(", "[") and text[1:2].isdigit() else 0


def _is_measure(text: str, date: DateMatch) -> bool:
    """Tell a date from a title that begins with one: "2018-2019 work plan", "1 May-type"."""
    following = text[date.stop : date.stop + 2]
    return bool(re.match(r"(?!T\d)[^\W\d_]|[-–][^\W\d_]", following))


def after_date(date: DateMatch, rest: str, lexicon: Lexicon, context: DateContext) -> Head:
    """Read what follows a date on its line: a time, the place, the title, whether it was cancelled."""
    date, rest = with_end(date, rest, context)
    time = read_time_at(rest, 0)
    if time:
        rest = _ZONE.sub("", rest[time.stop :].lstrip(")"))
    part = day_part().match(rest)
    if part:
        rest = rest[part.end() :]
    status, rest = read_status(rest, unconfirmed=date.unconfirmed)
    for reads in (leading_status, trailing_status):
        said, rest = reads(rest)
        status = said or status
    bracketed = None if time else bracketed_time(rest)
    if bracketed:
        time, rest = bracketed
    split, time = _split_with_time(rest, time, lexicon)
    status = (told_status(split.title) or status) if status == "confirmed" else status
    if says_unconfirmed(split.title) and split.title:
        split, status = Split(split.place, ""), "tentative"
    status = "tentative" if status == "confirmed" and says_maybe(split.title) else status
    split = Split(split.place, telling(split.title))
    if split.place and split.place.unconfirmed and (split.place.is_choice or not split.title):
        status = "tentative" if status == "confirmed" else status
    return Head(date, with_virtual(split.place, split.title), split.title, time.time if time else None, status)


def _split_with_time(rest: str, time: TimeMatch | None, lexicon: Lexicon) -> tuple[Split, TimeMatch | None]:
    """Cut what follows a date into place and title, and take a time that the title holds."""
    split = split_place(rest, lexicon)
    if time is None and split.title and len(split.title) < _LONGEST_TITLE:
        time = read_time_at(split.title, 0)
        split = Split(split.place, split.title[time.stop :].strip(_EDGE)) if time else split
        time = time or time_inside(split.title)
        if time and split.title.endswith(split.title[time.start : time.stop]):
            split = Split(split.place, without_last(split.title, time))
    if time and split.place is None and split.title:
        split = split_place(split.title, lexicon)  # the place stood before the time
    return split, time


def dated_pieces(text: str, head: Head, lexicon: Lexicon, context: DateContext) -> list[tuple[str, Head]]:
    """Cut a line where a second date begins a second entry: "11 March: arrival; 12 March: talks with …"."""
    whole = [(text, head)]
    if head.layout not in ("date", "place") or not head.title or len(text) > _LONGEST_TITLE:
        return whole
    start = head.date.when.start
    within = replace(context, year=context.year or (start.year if start else None))
    cuts = [m for m in _PIECE.finditer(text, head.date.stop) if _begins_entry(text[m.end() :], lexicon, within)]
    if not cuts and head.place:
        cuts = [m for m in _BEFORE_DAY.finditer(text, head.date.stop) if _begins_placed(text[m.end() :], lexicon)]
    edges = [0, *(cut.end() for cut in cuts), len(text)]
    if not cuts or any(_opens(text, cut.start()) for cut in cuts):
        return whole
    ends = [*(cut.start() for cut in cuts), len(text)]
    pieces = [text[a:b].strip() for a, b in zip(edges, ends, strict=False)]
    reads = date_first if head.layout == "date" else place_first
    heads = [reads(pieces[0], lexicon, context), *(date_first(piece, lexicon, within) for piece in pieces[1:])]
    found = [(piece, cut) for piece, cut in zip(pieces, heads, strict=True) if cut]
    if head.layout == "place":  # the place opens the line and holds for all of it
        found = [(piece, replace(cut, place=cut.place or head.place)) for piece, cut in found]
    return found if len(found) == len(pieces) else whole


def _opens(text: str, at: int) -> bool:
    return text[:at].count("(") > text[:at].count(")") or in_quotes(text, at)


def _begins_entry(text: str, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether a day with its month, and what took place then, stand at the beginning of a text."""
    head = date_first(text, lexicon, context)
    if head is None or not (head.title or head.place):
        return False
    return any(point.day and point.month for point in head.date.chain.points)


def _begins_placed(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a whole date and a city with its State begin a text: a line that lost its break."""
    head = date_first(text, lexicon, DateContext())
    known = head is not None and head.place is not None and all(p.known and p.state for p in head.place.places)
    return known and head is not None and head.date.when.start is not None


def with_end(date: DateMatch, rest: str, context: DateContext) -> tuple[DateMatch, str]:
    """Take "(to 04/10)" as the end of a date."""
    match = _UNTIL.search(rest[:_LONGEST_TITLE])
    if match is None or date.when.start is None or date.when.start != date.when.end:
        return date, rest
    start = date.when.start
    end = read_date_at(match.group("date").strip(), 0, replace(context, order=context.order or "dmy"))
    day = end.in_year(start.year).start if end else None
    if end is None or day is None or (day < start and end.no_year):
        day = end.in_year(start.year + 1).start if end else None
    if day is None or day < start:
        return date, rest
    when = When.days(start, day, written=date.written, confirmed=date.when.confirmed)
    return replace(date, when=when), rest[: match.start()] + rest[match.end() :]


@lru_cache(maxsize=2048)
def place_first(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "Kathmandu, Nepal, 12 March 2028: title": before the date stands a place and nothing else."""
    date = _inner_date(text, context) or open_in_brackets(text)
    if date is None:
        return None
    before = _BEFORE_DATE.sub("", text[: date.start]).rstrip("( ")
    place = read_place(before, lexicon) if before.strip(_EDGE) else None
    if place is None or not (place.places or place.unconfirmed):
        return None
    stop = date.stop + 1 if text[date.stop : date.stop + 1] == ")" and "(" in text[: date.start] else date.stop
    head = after_date(date, text[stop:], lexicon, context)
    if head.place and head.place.places and not head.title:
        return replace(head, layout="place")
    within = _city_behind(place, text[stop:], lexicon)
    if within:
        return replace(after_date(date, text[stop + within[1] :], lexicon, context), place=within[0], layout="place")
    # A place before the date is the place; one that is found after it stays in the title.
    _, rest = read_status(text[stop:], unconfirmed=False)
    time = read_time_at(rest, 0)
    title = (rest[time.stop :] if time else rest).strip(_EDGE)
    return replace(head, place=place, title=telling(title), layout="place")


def _city_behind(place: PlaceReading, rest: str, lexicon: Lexicon) -> tuple[PlaceReading, int] | None:
    """Read "Peru: 3-4 March (Lima); …": the bracket behind the date names the city; return also where it ends."""
    bracket = re.match(r"\s*\(([^()]{3,40})\)", rest) if is_only_state(place) else None
    city = read_place(f"{bracket[1]}, {place.written}", lexicon) if bracket else None
    known = city is not None and all(read.known for read in city.places)
    return (city, bracket.end()) if bracket and city and known else None


def title_first(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read a line with its date at the end or inside: "Meeting with X (Lomé, Togo, 5 March 2028)"."""
    date = _inner_date(text, context)
    if date is None:
        return None
    left, right = text[: date.start], text[date.stop :]
    if _DUE.search(left):
        return None  # by when something is to be done
    opened = left.rfind("(") if left.count("(") > left.count(")") else -1
    if opened >= 0 and ")" in right:
        return _bracketed(date, left, right, opened, lexicon, context)
    date, left = with_end(date, left, context)
    head = after_date(date, right, lexicon, context)
    before = split_place(_BEFORE_DATE.sub("", left), lexicon)
    place = head.place or before.place
    cut = head.place is None and not (before.place and is_only_state(before.place))
    left_title = before.title if cut else _BEFORE_DATE.sub("", left).strip(_EDGE)
    return replace(head, place=place, title=_without_date(left_title, head.title, right), layout="title")


def _without_date(before: str, after: str, rest: str) -> str:
    """Join what stands before and after a date; a sentence that goes on after it stays one sentence."""
    if before and after[:1].islower():
        return f"{before}{',' if rest.lstrip().startswith(',') else ''} {after}"
    return " – ".join(part for part in (before, after) if part)


def _bracketed(date: DateMatch, left: str, right: str, opened: int, lexicon: Lexicon, context: DateContext) -> Head:
    closed = right.index(")")
    inside = [left[opened + 1 :], right[:closed]]
    inner = after_date(date, inside[1], lexicon, context)
    place = (read_place(_BEFORE_DATE.sub("", inside[0]), lexicon) if inside[0].strip(_EDGE) else None) or inner.place
    title = f"{left[:opened].strip()} {right[closed + 1 :].strip()}".strip(_EDGE)
    title = re.sub(r"\s+(?=[.,:;](?:\s|$))", "", title)
    if place is None:
        before = split_place(left[:opened], lexicon)
        whole = before if before.place and before.title != left[:opened].strip(_EDGE) else None
        split = whole or split_place(title, lexicon)
        rest = right[closed + 1 :].strip() if whole else ""
        place, title = split.place, f"{split.title}{rest}" if split.title else title
    status, title = read_status(title, unconfirmed=date.unconfirmed)
    return Head(inner.date, place, title, inner.time, status if status != "confirmed" else inner.status, "title")


def ends_only(text: str, lexicon: Lexicon, context: DateContext) -> Head | None:
    """Read "Ms. X travels to Rome, Italy (to 04/10): talks": the start is not written, the end is the one to ask."""
    match = _UNTIL.search(text[:_LONGEST_TITLE])
    end = (
        read_date_at(match.group("date").strip(), 0, replace(context, order=context.order or "dmy"))
        if match
        else None
    )
    if match is None or end is None:
        return None
    written = match.group().strip(" ()[]")
    note = DateNote(Code.DATE_AMBIGUOUS, "Only the end is written", when=end.when if end.when.start else None)
    notes = (note,) if note.when else ()
    date = DateMatch(match.start(), match.end(), When(written=written), written, notes)
    title = f"{text[: match.start()]}{text[match.end() :]}".strip(_EDGE)
    return Head(date, split_place(title, lexicon).place, title, None, "confirmed", "title")


def _inner_date(text: str, context: DateContext) -> DateMatch | None:
    """Return the one date of a line to which an entry belongs: the first with a day."""
    if not any(c.isdigit() for c in text) or len(text) > 1000:
        return None
    for date in without_cited(read_dates(text, context), text):
        day = any(p.day for p in date.chain.points)
        month = any(p.month and p.year and p.months == 1 for p in date.chain.points)
        if date.start > 0 and (day or month) and not in_quotes(text, date.start):
            return None if _is_issue(text[: date.start]) else date
    last = _LAST_FIGURES.search(text)
    return read_date_at(text, last.start("date"), context) if last else None


def _is_issue(before: str) -> bool:
    """Tell whether a date is that of the text itself: "as of 30 June 2027", "updated 3 May 2028"."""
    whole = fold(before).rstrip(" (:,")
    ends = (whole, re.sub(r"\s+(?:le|on|du|el|the)$", "", whole))
    return any(" ".join(end.split()[-3:]).endswith(word) for end in ends for word in folded("issued"))
