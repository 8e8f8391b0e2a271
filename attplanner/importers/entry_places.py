"""What there is to say of the places of an entry: other names, States that are not written, cities misspelt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from attplanner.domain.lexicon import Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.drafts import Draft
from attplanner.importers.entry_notes import Notes
from attplanner.importers.place_one import ReadPlace, best_known, nearest_city
from attplanner.importers.plan import Edit, PlannedEntry


def note_places(places: Sequence[ReadPlace], draft: Draft, lexicon: Lexicon, notes: Notes) -> None:
    """Warn of what the places of an entry leave open, and propose the usual names of those written otherwise."""
    located = [read for read in places if not read.place.virtual]
    if any(read.place.virtual for read in places):
        notes.warn(Code.VIRTUAL, "Held at a distance: there is no city")
    if len(located) > 1:
        written = "; ".join(read.written for read in located)
        notes.warn(Code.TWO_PLACES, f"{len(located)} places: {written}")
        if draft.head.date.when.start is not None and draft.head.date.when.start == draft.head.date.when.end:
            notes.warn(Code.TWO_CITIES_ONE_DAY, f"Several cities on one day: {written}")
    if draft.head.place and draft.head.place.unconfirmed:
        notes.warn(Code.TO_BE_CONFIRMED, "The place is to be confirmed")
    if not places and not (draft.head.place and draft.head.place.unconfirmed):
        notes.warn(Code.PLACE_MISSING, "No place is written")
    for index, read in enumerate(places):
        _alias(index, read, lexicon, notes)


def _alias(index: int, read: ReadPlace, lexicon: Lexicon, notes: Notes) -> None:
    place = read.place
    if read.city_written and place.city and place.city != read.city_written:
        edit = Edit(("places", index, "city"), read.city_written, place.city)
        reason = "The gazetteer's name of the city"
        notes.propose(
            Code.ALIAS_RESOLVED, f"places[{index}].city", read.city_written, place.city, reason, edit, apply=True
        )
    if read.known is None and place.city and place.state:
        _misspelt_city(index, read, lexicon, notes)
    if read.state is None or (read.state.exact and not read.state.ambiguous):
        return
    code = place.state or read.state.iso3
    edit = Edit(("places", index, "state"), None, code)
    reason = "The UN short name of the State" if place.state else "The name is used of several States"
    notes.propose(
        Code.ALIAS_RESOLVED,
        f"places[{index}].state",
        read.state_written,
        lexicon.state_name(code),
        reason,
        edit,
        apply=place.state is not None,
    )
    if read.state.ambiguous:
        notes.proposals[-1] = replace(notes.proposals[-1], choices=read.state.ambiguous_with)


def _misspelt_city(index: int, read: ReadPlace, lexicon: Lexicon, notes: Notes) -> None:
    known = nearest_city(read.place.city or "", read.place.state or "", lexicon)
    if known:
        edit = Edit(("places", index, "city"), read.place.city, known.city)
        reason = "The State has a city of nearly this name"
        notes.propose(Code.SPELLING, f"places[{index}].city", read.place.city, known.city, reason, edit, apply=False)


def missing_states(places: Sequence[ReadPlace], entry: PlannedEntry, lexicon: Lexicon, notes: Notes) -> None:
    """Propose the State of a city that stands alone: one that the entry's words name, else the gazetteer's."""
    for index, read in enumerate(places):
        if read.elsewhere:
            source = "another entry of the text"
            _propose_state(read.place.state, [index], read.place.city or "", notes, source, apply=True)
    lacking = [(index, read) for index, read in enumerate(places) if read.lacks_state]
    if not lacking:
        return
    named = _named_states(entry, lexicon)
    guesses: dict[str | None, list[int]] = {}
    for index, read in lacking:
        guesses.setdefault(_guess_state(read, named, lexicon), []).append(index)
    for index in [one for one in guesses.get(None, []) if _meant_city(one, places[one], lexicon, notes)]:
        guesses[None].remove(index)
    for guess, indexes in ((guess, indexes) for guess, indexes in guesses.items() if indexes):
        cities = ", ".join(entry.places[index].city or "" for index in indexes)
        source = "the entry's own words" if guess in named else "the gazetteer"
        _propose_state(guess, indexes, cities, notes, source, apply=False)


def _meant_city(index: int, read: ReadPlace, lexicon: Lexicon, notes: Notes) -> bool:
    """Ask whether a city that no gazetteer has is the one of nearly its name; False where there is none."""
    written = read.place.city or ""
    known = nearest_city(written, None, lexicon)
    if known is None:
        return False
    edits = (
        Edit(("places", index, "city"), written, known.city),
        Edit(("places", index, "state"), None, known.iso3),
    )
    state = lexicon.state_name(known.iso3)
    reason = f"No gazetteer has “{written}”; it is nearly {known.city}, {state}"
    notes.propose(Code.SPELLING, f"places[{index}].city", written, known.city, reason, *edits, apply=False)
    return True


def _propose_state(
    guess: str | None, indexes: Iterable[int], cities: str, notes: Notes, source: str, *, apply: bool
) -> None:
    edits = tuple(Edit(("places", index, "state"), None, guess) for index in indexes)
    first = next(iter(indexes))
    told = f"{source} gives it" if guess else "nothing tells it"
    reason = f"The State of {cities} is not written; {told}"
    notes.propose(Code.STATE_MISSING, f"places[{first}].state", None, guess, reason, *edits, apply=apply)


def _named_states(entry: PlannedEntry, lexicon: Lexicon) -> set[str]:
    text = " ".join(item.text for item in entry.items)
    return {hit.key for hit in (*lexicon.scan_states(text), *lexicon.scan_adjectives(text))}


def _guess_state(read: ReadPlace, named: set[str], lexicon: Lexicon) -> str | None:
    written = read.city_written or read.place.city or ""
    bearers = [place.iso3 for place in lexicon.find_places(written)]
    best = best_known(written, lexicon)
    return next((iso3 for iso3 in bearers if iso3 in named), best.iso3 if best else None)
