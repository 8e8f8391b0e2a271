"""One typed line as a meeting: when and where, then who, between semicolons. Pure: no store is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from attplanner.domain.date_text import DateReading, find_time, read_dates, read_time_at, understand_date
from attplanner.domain.date_text_tokens import words
from attplanner.domain.date_text_values import NO_CONTEXT
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.follow_up_text import FollowUpLine, read_follow_up
from attplanner.domain.lexicon import Lexicon, ProcessEntry
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.parties import ItemContext, guess_form, own_side, read_item
from attplanner.importers.places import read_place
from attplanner.importers.places_inside import split_place
from attplanner.importers.plan import PlannedEntry, PlannedItem, PlannedPlace
from attplanner.importers.reader_words import folded, says
from attplanner.services.places import with_sure_state

_WORD = re.compile(r"\S+")
_EDGES = " \t,:;–—-"
_LONGEST_DATE = 12  # words
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NOTHING_ELSE = 5  # words of a part that says no more than that the Chatham House Rule holds
_FOLLOW_UP = re.compile(
    r"(?:follow[- ]?ups?|to[- ]?do|tasks?|next steps?|suivi|à faire|seguimiento|por hacer|متابعة)\s*:\s*",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:^|\s)//\s*|(?:^|(?<=[,;.!?)]))\s*"
    r"(?:private(?: notes?)?|internal(?: notes?)?|notes?(?: priv[ée]e| interne)?|notas?(?: privada| interna)?|ملاحظة)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_LINE = (1, 1)
_NOTHING = DateReading(None)
Piece = tuple[int, int]
ProcessFor = Callable[[date], ProcessEntry | None]


@dataclass(frozen=True, slots=True)
class Span:
    """Where something understood stands in the line. ``kind``: when, time, where, office, person, group, state …"""

    start: int
    stop: int
    kind: str


@dataclass(frozen=True, slots=True)
class LineReading:
    """The entry that a line says, and where in the line each part of it stands.

    ``follow_ups`` are what is promised or to be done, each with the number of the item that it stands behind.
    ``splits`` are the texts of the items that one with several people may be, by its number.
    """

    entry: PlannedEntry
    spans: tuple[Span, ...]
    follow_ups: tuple[tuple[int, FollowUpLine], ...] = ()
    splits: tuple[tuple[int, tuple[str, ...]], ...] = ()

    @property
    def understood(self) -> bool:
        """Tell whether anything but plain text was found."""
        entry = self.entry
        return bool(entry.when.start or entry.places or any(item.counterparts for item in entry.items))


def read_line(line: str, today: date, lexicon: Lexicon, process_for: ProcessFor | None = None) -> LineReading:
    """Read a line. A date without a year is the nearest to ``today``; figures that may be month first are none.

    ``process_for`` tells in which process a day lies. What stands behind "//" or "note:" is the private note of the
    last item, to the end of the line, and is nothing else: nothing is read in it.
    """
    whole, (line, note) = line, _without_note(line)
    head, *others = _segments(line)
    when, dated = _date(line, head, today)
    pieces = _without(line, [head], dated) if dated else [head]
    time, timed = _time(line, pieces, dated[1] if dated else None)
    pieces = _without(line, pieces, timed) if timed else pieces
    if others and not pieces and _names_a_city(line, others[0], lexicon):
        pieces = [others.pop(0)]
    places, where, pieces = _places_of(line, pieces, lexicon)
    spans = [Span(*dated, "when")] if dated and when.start else []
    spans += [Span(*timed, "time")] if timed else []
    spans += [where] if where else []
    process = (process_for or lexicon.process_at)(when.start) if when.start else None
    label = process.label if process else None
    entry = PlannedEntry("activity", _LINE, when, label, time=time, places=places, original_date=when.written or None)
    told = _told(line, (*pieces, *others), _context(entry, lexicon), when.end or today)
    form = guess_form(" ".join(item.text for item in told.items[:3]))
    house = says("chatham", whole)
    if note:
        told.spans.append(Span(whole.rindex(note), len(whole.rstrip()), "note"))
    entry = replace(entry, items=_with_note(told.items, note), form=form.value, chatham_house=house)
    return LineReading(entry, (*spans, *told.spans), tuple(told.follow_ups), tuple(told.splits))


def _without_note(line: str) -> tuple[str, str]:
    """Return a line without the private note at its end, and the note."""
    found = _NOTE.search(line)
    return (line[: found.start()], line[found.end() :].strip()) if found else (line, "")


def _with_note(items: Sequence[PlannedItem], note: str) -> tuple[PlannedItem, ...]:
    """Return the items with a private note in the last one; without any in one that says nothing else."""
    if not note:
        return tuple(items)
    *before, last = items or (PlannedItem("", _LINE),)
    return (*before, replace(last, note=note))


@dataclass(slots=True)
class _Told:
    """What stands behind date and place."""

    items: list[PlannedItem] = field(default_factory=list)
    follow_ups: list[tuple[int, FollowUpLine]] = field(default_factory=list)
    splits: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def _told(line: str, parts: Sequence[Piece], context: ItemContext, day: date) -> _Told:
    """Read each part as an item, or behind one as what follows from it: due on the next such date after ``day``."""
    told = _Told()
    for start, stop in parts:
        whole = line[start:stop].strip(_EDGES)
        text = _without_rule(whole)
        if not text:
            continue
        if told.items and (raised := _follow_up(text, day, context.lexicon)):
            told.follow_ups.append((len(told.items) - 1, raised))
            kind = "follow_up"
        else:
            reading = read_item(text, _LINE, context)
            joined = (one for one in reading.proposals if one.code is Code.PEOPLE_JOINED)
            told.splits += [(len(told.items), tuple(one.new.split(" | "))) for one in joined if one.new]
            told.items.append(reading.item)
            kind = _kind(reading.item)
        at = line.index(whole, start)
        told.spans.append(Span(at, at + len(whole), kind))
    return told


def _follow_up(text: str, day: date, lexicon: Lexicon) -> FollowUpLine | None:
    """Return a part as a follow-up: it says so, or who is to do something by when."""
    lead = _FOLLOW_UP.match(text)
    read = read_follow_up(text[lead.end() :] if lead else text, day, lexicon)
    return read if read.text and (lead or (read.side and (read.due or read.unsure))) else None


def _without_rule(text: str) -> str:
    """Return a part without the words that the Chatham House Rule holds, which the items are marked with."""
    bare = _BRACKETS.sub(lambda one: "" if says("chatham", one[0]) else one[0], text).strip(_EDGES)
    return "" if says("chatham", bare) and len(bare.split()) <= _NOTHING_ELSE else bare


def read_items(text: str, entry: PlannedEntry, lexicon: Lexicon) -> PlannedEntry:
    """Return an entry with what is typed between semicolons as its items, read at its place and date.

    A private note stands behind them as in ``read_line``.
    """
    context, (said, note) = _context(entry, lexicon), _without_note(text)
    parts = (said[start:stop].strip(_EDGES) for start, stop in _segments(said))
    items = [read_item(part, _LINE, context).item for part in parts if part]
    return replace(entry, items=_with_note(items, note))


def _segments(line: str) -> list[Piece]:
    """Return the stretches between semicolons."""
    cuts = [-1, *(match.start() for match in re.finditer(";", line)), len(line)]
    return [(cut + 1, end) for cut, end in pairwise(cuts)]


def _date(line: str, head: Piece, today: date) -> tuple[When, Piece | None]:
    """Return the dates at the beginning of the line, else the first inside its first part, and where they stand.

    What may be two dates, or is a day that no calendar has, is kept as it is written, and is no date.
    """
    start, stop = head
    typed_words = list(_WORD.finditer(line, start, stop))[:_LONGEST_DATE]
    for last in reversed(typed_words):
        first = typed_words[0].start()
        typed = line[first : last.end()].rstrip(_EDGES)
        reading = understand_date(typed, today) if typed else _NOTHING
        where = first, first + len(typed)
        if reading.when is not None and reading.when.start is not None:
            return replace(reading.when, written=typed), where
        if reading.when is None and len(reading.candidates) > 1:
            return replace(NO_DATE, written=typed), where
    for match in read_dates(line[start:stop], NO_CONTEXT):
        if match.when.start is not None:
            return replace(match.when, written=match.written), (start + match.start, start + match.stop)
    return NO_DATE, None


def _time(line: str, pieces: list[Piece], dated: int | None) -> tuple[str | None, Piece | None]:
    """Return the time of day that follows the date, else one at an edge of what stands around it, and its place."""
    for start, stop in pieces:
        found = read_time_at(line[:stop], start) if start == dated else None
        if found:
            return found.time, (found.start, found.stop)
    for start, stop in pieces:
        seen = find_time(line[start:stop])
        if seen and not (_words(line, start, start + seen.start) and _words(line, start + seen.stop, stop)):
            return seen.time, (start + seen.start, start + seen.stop)
    return None, None


def _without(line: str, pieces: list[Piece], cut: Piece) -> list[Piece]:
    """Return what is left around a stretch, without the small words that lead to it ("… on 3 May at 10:00")."""
    left: list[Piece] = []
    for start, stop in pieces:
        inside = start <= cut[0] and cut[1] <= stop
        before = _words(line, start, cut[0]) if inside else []
        left += [(start, before[-1].end())] if before else []
        rest = cut[1] if inside else start
        if line[rest:stop].strip(_EDGES):
            left.append((rest, stop))
    return left


def _words(line: str, start: int, stop: int) -> list[re.Match[str]]:
    """Return the words of a stretch but for the small ones at its end."""
    found = [word for word in _WORD.finditer(line, start, stop) if word.group().strip(_EDGES)]
    while found and fold(found[-1].group().strip(_EDGES)) in folded("city_small") | words().folded("time_lead"):
        found.pop()
    return found


def _names_a_city(line: str, part: Piece, lexicon: Lexicon) -> bool:
    """Tell whether nothing but a city is written between two semicolons: "5 June; Lima; Ministry of Defence"."""
    phrase = line[part[0] : part[1]].strip(_EDGES)
    reading = None if lexicon.find_state(phrase) else read_place(phrase, lexicon)  # "Singapore" is a State first
    return reading is not None and bool(reading.places) and all(one.place.city for one in reading.places)


def _places_of(
    line: str, pieces: list[Piece], lexicon: Lexicon
) -> tuple[tuple[PlannedPlace, ...], Span | None, list[Piece]]:
    """Return the places in what stands behind the date, else in what stands before it; and what is left of all."""
    for number in reversed(range(len(pieces))):
        places, where, rest = _places(line, pieces[number], lexicon)
        if where:
            kept = [rest] if line[rest[0] : rest[1]].strip(_EDGES) else []
            return places, where, [*pieces[:number], *kept, *pieces[number + 1 :]]
    return (), None, pieces


def _places(line: str, part: Piece, lexicon: Lexicon) -> tuple[tuple[PlannedPlace, ...], Span | None, Piece]:
    """Return the places of a part, where they stand, and what is left: what follows where they open the part."""
    for start, stop in _place_phrases(line, part, lexicon):
        phrase = line[start:stop].strip(_EDGES)
        reading = read_place(phrase, lexicon) if phrase else None
        if reading is not None and reading.places:
            at = line.index(phrase, start)
            places = tuple(with_sure_state(read.place, lexicon) for read in reading.places)
            return places, Span(at, at + len(phrase), "where"), (at + len(phrase), part[1])
    return _places_told(line, part, lexicon)


def _places_told(line: str, part: Piece, lexicon: Lexicon) -> tuple[tuple[PlannedPlace, ...], Span | None, Piece]:
    """Return the places inside or at the end of a part ("talks in Geneva"), and the words without what was cut."""
    told = line[part[0] : part[1]].strip(_EDGES)
    split = split_place(told, lexicon)
    at = told.find(split.place.written) if split.place else -1
    rest = told.find(split.title)
    if split.place is None or at < 0 or rest < 0:
        return (), None, part
    begin = line.index(told, part[0])
    places = tuple(with_sure_state(read.place, lexicon) for read in split.place.places)
    where = Span(begin + at, begin + at + len(split.place.written), "where")
    return places, where, (begin + rest, begin + rest + len(split.title))


def _place_phrases(line: str, part: Piece, lexicon: Lexicon) -> Iterator[Piece]:
    """Yield what may be the place: the whole part, what stands before a colon or a dash, the first known city."""
    start, stop = part
    yield part
    for sign in re.finditer(r":|\s[–—-]\s", line[start:stop]):
        yield start, start + sign.start()
    for hit in lexicon.scan_places(line[start:stop]):
        if not line[start : start + hit.start].strip(_EDGES):
            yield start, start + hit.stop


def _context(entry: PlannedEntry, lexicon: Lexicon) -> ItemContext:
    states, people = own_side(lexicon, entry.process)
    return ItemContext(
        lexicon,
        next((place.state for place in entry.places if place.state), None),
        next((place.city for place in entry.places if place.city), None),
        entry.when.start,
        entry.process,
        states,
        people,
    )


def _kind(item: PlannedItem) -> str:
    return item.counterparts[0].kind.value if item.counterparts else "text"
