"""From an entry under way to its values: dates, places, items, each repair as a proposal with its reason."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from attplanner.domain.activity import PartyKind
from attplanner.domain.date_text import DateContext, DateNote, TimeMatch, read_time_at, says_unconfirmed
from attplanner.domain.dates import NO_DATE, When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold
from attplanner.importers.drafts import Draft, DraftItem
from attplanner.importers.entry_notes import Notes
from attplanner.importers.entry_places import missing_states, note_places
from attplanner.importers.heads import with_end
from attplanner.importers.own_side import own_people, own_states
from attplanner.importers.parties import ItemContext, ItemReading, guess_form, read_item
from attplanner.importers.people_nouns import is_top_office
from attplanner.importers.place_one import is_house
from attplanner.importers.place_or_party import take_states_back
from attplanner.importers.places_inside import place_told
from attplanner.importers.plan import Edit, PlannedEntry, PlannedItem, PlannedPlace
from attplanner.importers.reader_words import folded, says
from attplanner.importers.status_words import read_status, says_maybe, told_status

_LONGEST_ITEM = 4000  # longer lines are kept as they are: nobody writes participants on that many characters


def plan_entry(draft: Draft, lexicon: Lexicon, year_guess: When | None = None) -> PlannedEntry:
    """Return the entry as it would be written with the proposals of default "apply" taken."""
    notes = Notes(draft.line.number if draft.line else draft.first)
    _settle_head(draft, lexicon)
    when = _dates(draft, notes, year_guess)
    places = draft.head.place.places if draft.head.place else ()
    note_places(places, draft, lexicon, notes)
    entry = PlannedEntry(
        "activity",
        (draft.first, draft.last),
        when,
        draft.process,
        draft.organizer,
        draft.head.time,
        tuple(_unmarked(read.place) for read in places),
        draft.head.date.written or None,
        draft.head.place.written if draft.head.place else None,
        draft.title_item.text if draft.title_item else None,
        status=draft.head.status,
        end_unknown=draft.head.date.end_unknown,
    )
    entry = _with_items(entry, draft, lexicon, notes)
    missing_states(places, entry, lexicon, notes)
    _words(entry, draft, notes)
    ordered = sorted(notes.proposals, key=lambda p: p.line)
    chatham = any(w.code is Code.CHATHAM_HOUSE for w in notes.warnings)
    return replace(entry, proposals=tuple(ordered), warnings=tuple(notes.warnings), chatham_house=chatham)


def _settle_head(draft: Draft, lexicon: Lexicon) -> None:
    """Take what the lines below the dated one say of place, end, status and venue."""
    _take_out_unconfirmed(draft)
    if draft.head.place is None:
        wrapped = draft.title_item if draft.title_item and draft.title_item.last > draft.title_item.first else None
        first = [*([wrapped] if wrapped else []), *draft.items[:3]]
        told = place_told((_untimed(item.text) for item in first), lexicon)
        draft.head = replace(draft.head, place=told)
        if told and draft.head.layout == "table":  # a column whose head nobody knows held the place
            draft.items = [item for item in draft.items if item.text.strip() != told.written]
    if draft.items and not draft.titled:
        end, _ = with_end(draft.head.date, draft.items[0].text, DateContext(order="dmy"))
        draft.head = replace(draft.head, date=end)
    take_states_back(draft, lexicon)
    _take_lead_in(draft)
    _take_venue(draft, lexicon)


def _take_out_unconfirmed(draft: Draft) -> None:
    """A line that only says "to be announced" is the entry's status, not what took place."""
    kept = [item for item in draft.items if not says_unconfirmed(item.text)]
    if len(kept) < len(draft.items) and draft.head.status == "confirmed":
        draft.head = replace(draft.head, status="tentative")
    draft.items = kept


def _take_lead_in(draft: Draft) -> None:
    """Where a title only announces the items below it ("Entretiens avec :"), it is none of them."""
    title = draft.title_item.text if draft.title_item and draft.items else ""
    if title and fold(title).strip(" :.–-") in folded("lead_ins"):
        draft.title_item = None
        draft.head = replace(draft.head, title="")


def _take_venue(draft: Draft, lexicon: Lexicon) -> None:
    """Where a line has nothing but a ministry or a body and its city, that was met; "cancelled" below is of it."""
    texts = [item.text for item in (draft.title_item, *draft.items) if item]
    status = next((found for text in texts if (found := told_status(text))), None)
    if len(texts) == 1 and (says_maybe(texts[0]) or read_status(texts[0], unconfirmed=False)[0] == "tentative"):
        status = status or "tentative"
    if status and draft.head.status == "confirmed":
        draft.head = replace(draft.head, status=status)
    venues = [read.place.venue for read in draft.head.place.places] if draft.head.place else []
    office = next((venue for venue in venues if venue and _is_met(venue, lexicon)), None)
    if office and not texts:
        draft.title_item = DraftItem(office, draft.first, draft.first)


def _is_met(venue: str, lexicon: Lexicon) -> bool:
    """Tell whether a venue is an office or a body rather than a house."""
    return is_top_office(venue) or (not is_house(venue) and lexicon.find_organization(venue) is not None)


# Dates


def written_dates(when: When) -> str:
    """Return a date as a proposal shows it: "2028-05-04", or "2028-05-04/2028-05-06"."""
    start, end = when.iso()
    return f"{start}" if start == end else f"{start}/{end}"


def _dates(draft: Draft, notes: Notes, year_guess: When | None) -> When:
    match = draft.head.date
    for note in match.notes:
        _date_note(note, match.when, notes)
    if match.no_year:
        _missing_year(draft, notes, year_guess)
    if match.unconfirmed:
        notes.warn(Code.TO_BE_CONFIRMED, f"“{match.written}” is to be confirmed")
    return match.when


def _missing_year(draft: Draft, notes: Notes, guess: When | None) -> None:
    match = draft.head.date
    edits = (Edit(("when",), match.when, guess),) if guess else ()
    reason = "The year is not written; the entries around it suggest this one" if guess else "The year is not written"
    notes.propose(Code.YEAR_MISSING, "start", None, guess.iso()[0] if guess else None, reason, *edits, apply=False)


def _date_note(note: DateNote, when: When, notes: Notes) -> None:
    if note.code is Code.WEEKDAY_WRONG or (note.when is None and not note.apply and not note.choices):
        if note.code is Code.DATE_IMPOSSIBLE:
            notes.propose(note.code, "start", when.written, None, note.reason, apply=False)
        else:
            notes.warn(note.code, note.reason)
        return
    unknown = replace(NO_DATE, written=when.written, confirmed=when.confirmed)
    if note.apply:
        notes.propose(
            note.code,
            "start",
            note.old,
            when.iso()[0] or note.reason.rsplit(" ", 1)[-1],  # without a year, the month that is meant
            note.reason,
            Edit(("when",), unknown, when),
            apply=True,
        )
    elif note.code is Code.END_BEFORE_START:
        _backwards(note, when, notes)
    else:
        _choice(note, when, notes)


def _backwards(note: DateNote, when: When, notes: Notes) -> None:
    new = _written(note.when, when)
    edits = (Edit(("when",), when, new), Edit(("end_unknown",), True, False))
    notes.propose(note.code, "end", note.old, new.iso()[1], note.reason, *edits, apply=False)


def _choice(note: DateNote, when: When, notes: Notes) -> None:
    new = _written(note.when, when)
    notes.propose(
        note.code, "start", when.written, new.iso()[0], note.reason, Edit(("when",), when, new), apply=False
    )
    choices = tuple(written_dates(choice) for choice in note.choices)
    notes.proposals[-1] = replace(notes.proposals[-1], choices=choices)


def _written(new: When | None, old: When) -> When:
    return replace(new or NO_DATE, written=old.written, confirmed=old.confirmed)


# Items


def _with_items(entry: PlannedEntry, draft: Draft, lexicon: Lexicon, notes: Notes) -> PlannedEntry:
    state = next((place.state for place in entry.places if place.state), None)
    context = ItemContext(
        lexicon=lexicon,
        state=state,
        city=next((place.city for place in entry.places if place.city), None),
        at=entry.when.start,
        process=entry.process,
        own_states=draft.side.states or own_states(entry.process, entry.when.start, lexicon),
        own_people=(*draft.side.people, *own_people(lexicon)),
        home=draft.above,
    )
    written = ([draft.title_item] if draft.title_item else []) + draft.items
    items = [_item(index, item, context, notes) for index, item in enumerate(written)]
    remark = "; ".join(item.text for item in draft.remarks)
    items = [replace(items[0], note=remark), *items[1:]] if items and remark else items
    form = guess_form(" ".join(item.text[:500] for item in items[:3]))
    return replace(entry, items=tuple(items), form=form.value)


def _item(index: int, item: DraftItem, context: ItemContext, notes: Notes) -> PlannedItem:
    if len(item.text) > _LONGEST_ITEM or says("not_a_meeting", item.text):
        return PlannedItem(item.text, (item.first, item.last))  # nobody is met on a holiday
    reading = read_item(item.text, (item.first, item.last), context)
    time = read_time_at(item.text, 0) if item.text[:1].isdigit() else None
    if time and time.start == 0:
        reading = _timed(item, time, context)
    for proposal in reading.proposals:
        edits = tuple(replace(edit, path=("items", index, *edit.path)) for edit in proposal.edits)
        notes.proposals.append(replace(proposal, edits=edits, field=f"items[{index}].{proposal.field}"))
    notes.warnings.extend(reading.warnings)
    return reading.item


def _untimed(text: str) -> str:
    time = read_time_at(text, 0) if text[:1].isdigit() else None
    return text[time.stop :] if time and time.start == 0 else text


def _timed(item: DraftItem, time: TimeMatch, context: ItemContext) -> ItemReading:
    """Read a line of a day's programme without its time of day, which stays in the item's text."""
    reading = read_item(item.text[time.stop :].lstrip(" \t,;:–—-"), (item.first, item.last), context)
    kept = tuple(p for p in reading.proposals if not any(edit.path[-1] == "text" for edit in p.edits))
    return replace(reading, item=replace(reading.item, text=item.text), proposals=kept)


# What the words say


def _words(entry: PlannedEntry, draft: Draft, notes: Notes) -> None:
    lines = ([draft.title_item] if draft.title_item else []) + draft.items
    told = [(item.text, item.first) for item in (*lines, *draft.remarks)]
    houses = [read.place.venue for read in draft.head.place.places] if draft.head.place else []
    told += [(f"({house})", notes.line) for house in houses if house]  # "Rome, Italy (Chatham House Rule)"
    for words, line in told:
        for code, name, text in _SAYINGS:
            if says(name, words):
                notes.warn(code, text, line)
    said = any(warning.code is Code.NOT_A_MEETING for warning in notes.warnings)
    if lines and not said and all(_only_travels(item) for item in entry.items):
        notes.warn(Code.NOT_A_MEETING, "Tells of a journey; nobody is named who was met")
    if not lines:
        notes.warn(Code.TITLE_MISSING, "Nothing says what took place")
    if entry.status == "tentative" and not any(w.code is Code.TO_BE_CONFIRMED for w in notes.warnings):
        notes.warn(Code.TO_BE_CONFIRMED, "The entry is marked as not confirmed")


def _unmarked(place: PlannedPlace) -> PlannedPlace:
    """Return a place without a venue that is none; the institute called Chatham House is one."""
    venue = place.venue or ""
    marked = says("chatham", venue) or says("closed", f"({venue})")
    return replace(place, venue=None) if marked else place


def _only_travels(item: PlannedItem) -> bool:
    """Tell whether an item begins as a line of a travel plan does and names nobody."""
    words = fold(_untimed(item.text)).strip(" ,;:–—-").split()
    opens = any(" ".join(words[:count]) in folded("travel_starts") for count in (1, 2))
    return opens and not item.counterparts and not item.others


_SAYINGS = (
    (Code.CHATHAM_HOUSE, "chatham", "Under the Chatham House Rule: names and posts do not leave"),
    (Code.CLOSED_MEETING, "closed", "A closed meeting"),
    (Code.NOT_A_MEETING, "not_a_meeting", "Reads like a date to keep, not a meeting"),
)


@lru_cache(maxsize=8192)  # entries on the same days are compared in pairs
def content_words(text: str) -> frozenset[str]:
    """Return the words of a text that tell it from others: figures and words of four letters and more."""
    words = fold(text).replace("-", " ").replace("/", " ").split()
    plain = (word.strip("\"'.,;:()*“”") for word in words)
    return frozenset(word for word in plain if len(word) > 3 or word.isdigit() or word in ("att", "ngo", "tca"))


def names_group(item: PlannedItem) -> bool:
    """Tell whether an item's counterparts are a group or class, so that two such items may differ."""
    return any(party.kind in (PartyKind.GROUP, PartyKind.CLASS) for party in item.counterparts)
