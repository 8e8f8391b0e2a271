"""States that a heading names, and the cities below it that lie in them."""

from __future__ import annotations

from dataclasses import replace

from attplanner.domain.lexicon import Lexicon
from attplanner.importers.place_one import ReadPlace
from attplanner.importers.places import PlaceReading
from attplanner.importers.places_inside import is_only_state


def in_state(place: PlaceReading, above: PlaceReading, lexicon: Lexicon) -> PlaceReading:
    """Give cities without a State the one that a heading names, but not a city that lies elsewhere."""
    above = settled_heading(above, place, lexicon)
    state = heading_state(above, place, lexicon)
    if state is None:
        return place
    fits = [read.lacks_state and _may_lie_in(read, state, lexicon) for read in place.places]
    named = above.places[0]
    located = [
        replace(read, place=replace(read.place, state=state), state=named.state, state_written=named.state_written)
        if fit
        else read
        for read, fit in zip(place.places, fits, strict=True)
    ]
    return replace(place, places=tuple(located))


def heading_state(above: PlaceReading, place: PlaceReading | None, lexicon: Lexicon) -> str | None:
    """Return the State of a heading that is nothing else; a city below settles which Congo is meant."""
    read = above.places[0] if is_only_state(above) and len(above.places) == 1 else None
    if read is None or read.place.state or read.state is None:
        return read.place.state if read else None
    cities = [one for one in place.places if one.known] if place else []
    fitting = [code for code in read.state.ambiguous_with if any(_may_lie_in(one, code, lexicon) for one in cities)]
    return fitting[0] if len(fitting) == 1 else None


def settled_heading(above: PlaceReading, place: PlaceReading | None, lexicon: Lexicon) -> PlaceReading:
    """Return a heading that is an ambiguous State as the one in which a city below lies, for all below it."""
    state = heading_state(above, place, lexicon)
    if state is None or above.places[0].place.state:
        return above
    read = above.places[0]
    return replace(above, places=(replace(read, place=replace(read.place, state=state), state=None),))


def _may_lie_in(read: ReadPlace, state: str, lexicon: Lexicon) -> bool:
    written = read.city_written or read.place.city or ""
    return read.known is None or lexicon.find_place(written, state) is not None
