"""One regional event: its lines or cells put together to an entry, with what there is to ask about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attplanner.domain.date_text import DateContext, DateMatch
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.annex_c_dates import date_head
from attplanner.importers.annex_c_fields import (
    Fields,
    from_title,
    is_people,
    is_unfilled,
    label_of,
    says_status,
    status_word,
    with_people,
)
from attplanner.importers.drafts import Draft
from attplanner.importers.entries import plan_entry
from attplanner.importers.heads import Head
from attplanner.importers.place_one import ReadPlace
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.places_inside import split_place
from attplanner.importers.plan import PlannedEntry, PlannedPlace, PlannedWarning
from attplanner.importers.reader_words import says
from attplanner.importers.state_tables import split_cells
from attplanner.importers.state_words import is_one_of
from attplanner.importers.years import guess_years

KIND = "regional-event"
# "Strelsau, Ruritania" in a cell or line of its own, where the form has the place.
_UNKNOWN_PLACE = re.compile(
    r"[A-ZÀ-Þ][^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}, (?:the )?[A-ZÀ-Þ][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}"
)
_EDGES = " \t,;:–—-|"
_AT = re.compile(r"(?:à|au|aux|en|in|at)\s+")


@dataclass(slots=True)
class Record:
    """The lines of one event as they were found: pairs of (column or nothing, text)."""

    first: int
    last: int
    organizer: str | None
    context: DateContext
    cells: list[tuple[str, str]] = field(default_factory=list)
    dated: bool = False
    marked: bool = False  # it has a bullet or number

    def add(self, text: str, number: int) -> None:
        """Add a line; a labelled one goes under its label, one with tabs or pipes by its cells."""
        self.last = number
        for cell in split_cells(text):
            labelled = label_of(cell)
            if labelled:
                self.add_cell(*labelled, number)
            elif cell:
                self.add_cell("", cell, number)

    def add_cell(self, column: str, text: str, number: int) -> None:
        """Add a cell of a table, or the value behind a label."""
        self.last = number
        if column == "organizer" and text.strip():
            self.organizer = text.strip()
        self.cells.append((column if not column.startswith("cell") else "", text.strip()))

    def leave_blank(self, text: str, number: int) -> None:
        """Take a line in which a field was not filled in; one that says so tells that it is open."""
        self.last = number
        self.dated = True
        if not is_unfilled(text):
            self.add(text, number)

    def has(self, column: str) -> bool:
        """Tell whether something stands under a label already."""
        return any(found == column for found, _ in self.cells)

    @property
    def is_labelled(self) -> bool:
        """Tell whether the event is written with labels throughout."""
        return all(column for column, _ in self.cells)

    @property
    def is_whole(self) -> bool:
        """Tell whether the event has more than its date: a blank line then ends it."""
        return len(self.cells) > 1 or any(len(text.split()) > 8 for _, text in self.cells)


@dataclass(slots=True)
class _Event:
    """The event under way."""

    cells: int = 0
    unknown: str | None = None  # a State's name that nobody knows
    date: DateMatch | None = None
    place: PlaceReading | None = None
    time: str | None = None
    status: str | None = None
    titles: list[str] = field(default_factory=list)
    fields: Fields = field(default_factory=Fields)


def build_events(
    records: Sequence[Record], lexicon: Lexicon, context: DateContext, process: str | None
) -> list[PlannedEntry]:
    """Return the entries of all records; a year that one leaves out is guessed from those around it, and asked."""
    events = [_event(record, lexicon, context) for record in records]
    drafts = [_draft(record, event, process) for record, event in zip(records, events, strict=True)]
    guesses = guess_years(drafts, lexicon)
    found = zip(drafts, events, guesses, strict=True)
    return [_entry(draft, event, guess, lexicon) for draft, event, guess in found]


def _event(record: Record, lexicon: Lexicon, context: DateContext) -> _Event:
    event = _Event(cells=len(record.cells))
    within = replace(context, year=record.context.year, month=record.context.month)
    for column, text in record.cells:
        _take(event, column, text, lexicon, within)
    event.fields = _joined(event)
    event.place = _without_form_words(event.place)
    return event


def _without_form_words(place: PlaceReading | None) -> PlaceReading | None:
    """Return a place without the form's own "City" where the city was not filled in."""
    if place is None:
        return None
    read = tuple(
        replace(one, place=replace(one.place, city=None)) if is_unfilled(one.place.city or "x") else one
        for one in place.places
    )
    return replace(place, places=read)


def _take(event: _Event, column: str, text: str, lexicon: Lexicon, context: DateContext) -> None:
    if column in ("rank", "size", "people"):
        label = f"{column}: {text}" if column != "people" else text
        event.fields = with_people(event.fields, label)
    elif column == "status":
        event.status = says_status(text) or status_word(text) or event.status
    elif column == "place":
        _place(event, text, lexicon)
    elif column == "title":
        event.titles.append(text)
    elif column != "organizer":
        _free(event, text, lexicon, context, is_date=column == "date")


def _place(event: _Event, text: str, lexicon: Lexicon) -> None:
    bare, status = _without_status(text)
    event.status = event.status or status
    event.place = read_place(bare, lexicon) or event.place
    if event.place is None and bare.strip(_EDGES) and not is_unfilled(bare):
        event.place = PlaceReading(bare, (ReadPlace(PlannedPlace(bare.strip(_EDGES)), bare, bare),))


def _without_status(text: str) -> tuple[str, str | None]:
    """Return a cell without "(tbc)" and what that says."""
    found = re.search(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$", text)
    status = status_word(found[1]) if found else None
    if found and status:
        return text[: found.start()], status
    return text, None


def _free(event: _Event, text: str, lexicon: Lexicon, context: DateContext, *, is_date: bool) -> None:
    """Take a line or cell that says of itself what it is."""
    head = date_head(text, lexicon, context, is_date=is_date) if event.date is None else None
    if head:
        return _take_head(event, head)
    status = status_word(text)
    if status:
        event.status = status
        return None
    if event.place is None and (found := _whole_place(text, lexicon)):
        event.place = found
        return None
    if event.titles and (is_people(text.strip("()[] ")) or is_one_of("rank_words", text)):
        event.fields = with_people(event.fields, text)
        return None
    if event.place is None and not event.titles and event.cells > 2 and _UNKNOWN_PLACE.fullmatch(text):
        city, _, event.unknown = (part.strip() for part in text.partition(","))
        event.place = PlaceReading(text, (ReadPlace(PlannedPlace(city), text, city),))
        return None
    if event.place is None and not event.titles:
        split = split_place(text, lexicon)
        event.place, text = split.place, split.title
    if text:
        event.titles.append(text)
    return None


def _whole_place(text: str, lexicon: Lexicon) -> PlaceReading | None:
    bare, _ = _without_status(text)
    return read_place(bare, lexicon)


def _take_head(event: _Event, head: Head) -> None:
    event.date, event.time = head.date, head.time
    if head.place and (head.place.places or head.place.unconfirmed):
        event.place = event.place or head.place
    if head.status != "confirmed":
        event.status = event.status or head.status
    title = _without_venue_as_title(event, _without_virtual(event, _without_place(event, head.title)))
    if title:
        event.titles.append(title)


def _without_place(event: _Event, title: str) -> str:
    """Read "à Yaoundé, Cameroun : Atelier": a place behind its preposition is no part of the title."""
    lead = _AT.match(title)
    written = event.place.written if event.place else ""
    if lead is None or not written or not title.startswith(written, lead.end()):
        return title
    rest = title[lead.end() + len(written) :]
    return rest.strip(_EDGES) if rest[:3].strip()[:1] in ":,–—-;" else title


def _without_virtual(event: _Event, title: str) -> str:
    """Read "virtual Outreach meeting": how it is held stands where the form has the city."""
    starts = (re.match(rf"(?:[^\W\d_]+\s+){{{n}}}(?=[A-ZÀ-Þ\"“«])", title) for n in (1, 2, 3))
    found = next((start for start in starts if start and is_one_of("event_virtual", start[0])), None)
    elsewhere = event.place and not all(place.virtual for place in event.place.planned)
    if elsewhere or found is None:
        return title
    event.place = PlaceReading(found[0].strip(), (ReadPlace(PlannedPlace(virtual=True), found[0]),))
    return title[found.end() :].strip()


def _without_venue_as_title(event: _Event, title: str) -> str:
    """Take what stands before a city and is no venue for the title: "Consultation, Vientiane, Laos, 7 July"."""
    reading = event.place
    read = reading.places[0] if reading and len(reading.places) == 1 else None
    venue = read.place.venue if read else None
    if not (reading and read and venue) or says("venue", venue) or re.search(r"[^\W_]{3}", _outside_brackets(title)):
        return title
    place = replace(read, place=replace(read.place, venue=None))
    written = reading.written.removeprefix(venue).strip(_EDGES)
    event.place = PlaceReading(written, (place,), reading.unconfirmed)
    return f"{venue} {title}".strip()


def _outside_brackets(text: str) -> str:
    return re.sub(r"[(\[][^()\[\]]*[)\]]", "", text)


def _joined(event: _Event) -> Fields:
    """Put title, participants and status together from all that was found."""
    found = from_title(" ".join(event.titles)) if event.titles else Fields()
    known = event.fields
    return Fields(
        title=found.title,
        rank=known.rank or found.rank,
        size=known.size or found.size,
        status=event.status or known.status or found.status,
    )


def _draft(record: Record, event: _Event, process: str | None) -> Draft:
    date = event.date or DateMatch(0, 0, NO_DATE, "")
    unsure = date.unconfirmed or date.blank or bool(event.place and event.place.unconfirmed)
    status = event.fields.status or ("tentative" if unsure else "confirmed")
    head = Head(date, event.place, "", event.time, status)
    return Draft(head, record.first, record.last, process, organizer=record.organizer)


def _entry(draft: Draft, event: _Event, guess: When | None, lexicon: Lexicon) -> PlannedEntry:
    entry = plan_entry(draft, lexicon, guess)
    fields = event.fields
    unknown = () if event.unknown is None else (PlannedWarning(Code.NAME_UNKNOWN, draft.first, event.unknown),)
    return replace(
        entry,
        kind=KIND,
        when=replace(entry.when, confirmed=entry.status == "confirmed"),
        title=fields.title,
        rank=fields.rank,
        size=fields.size,
        form="other",
        warnings=(*(w for w in entry.warnings if not (w.code is Code.TITLE_MISSING and fields.title)), *unknown),
    )
