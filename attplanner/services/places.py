"""What a typed place was understood as, and which State may be meant where none is known. Pure: without a store.

The same rules as for the meeting in one line and for an import: the State of a city is filled in where one city of
the name is by far the best known, else it is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from attplanner.domain.activity import Place
from attplanner.domain.lexicon import Lexicon, PlaceEntry
from attplanner.domain.text import fold
from attplanner.importers.place_one import near, nearest_city
from attplanner.importers.places import read_place
from attplanner.importers.plan import PlannedPlace

_SURE = 10  # times as many inhabitants as the next city of the same name
_MOST = 5
_SHORT = 4  # letters: names up to this length are near to too many others


@dataclass(frozen=True, slots=True)
class UnderstoodPlace:
    """One place as it would be stored, and what may be meant instead.

    A place that is neither virtual nor has a State counts for none: it is to be asked about. ``proposals`` are whole
    places to put in its stead, the likeliest first; empty where it is known, and where nothing is near.
    """

    place: Place
    proposals: tuple[Place, ...] = ()


def understand_place(text: str, lexicon: Lexicon, among: Collection[str] = ()) -> tuple[UnderstoodPlace, ...]:
    """Return the places that a typed text names, in its order; none where it is blank.

    "Maputo, Mozambique", a State, a city alone, "online", a house before its city, several ("Dakar and Bamako").
    What is not understood is one place whose city is the text. ``among`` are ISO3 codes of States that the meeting
    speaks of: they are proposed first, and never filled in.
    """
    written = " ".join(text.split())
    if not written:
        return ()
    return tuple(UnderstoodPlace(place, proposals(place, lexicon, among)) for place in _read(written, lexicon))


def proposals(place: Place, lexicon: Lexicon, among: Collection[str] = ()) -> tuple[Place, ...]:
    """Return what may be meant by a place whose State is not known, or whose city is nearly a known one.

    For a place that is stored as for one that is typed; its house and its id stay.
    """
    if place.virtual or not place.city:
        return ()
    if place.iso3:
        found = None if lexicon.find_place(place.city, place.iso3) else nearest_city(place.city, place.iso3, lexicon)
        return (_of(place, found),) if found else ()
    offered = [*_bearers(place, lexicon), *_states(place, lexicon)] or [*_near(place, lexicon)]
    named = [replace(place, iso3=iso3) for iso3 in among if not any(one.iso3 == iso3 for one in offered)]
    order = sorted(offered, key=lambda one: one.iso3 not in among)
    return tuple(dict.fromkeys((*order, *named)))[:_MOST]


def with_sure_state(place: PlannedPlace, lexicon: Lexicon) -> PlannedPlace:
    """Return a place with the State of its city, where one city of the name is by far the best known."""
    if place.state or not place.city:
        return place
    known = lexicon.find_places(place.city)
    capitals = {state.capital for state in lexicon.states.values()}
    if not known:
        return place
    others = [other for other in known[1:] if other.iso3 != known[0].iso3]
    far_larger = all(other.population * _SURE <= known[0].population for other in others)
    return replace(place, state=known[0].iso3) if far_larger or known[0].id in capitals else place


def _read(written: str, lexicon: Lexicon) -> Iterable[Place]:
    reading = read_place(written, lexicon)
    read = reading.planned if reading else ()
    if not read and lexicon.find_places(written):
        read = (PlannedPlace(lexicon.find_places(written)[0].city),)  # "maputo": a field of places needs no capital
    made = [_place(with_sure_state(one, lexicon), lexicon) for one in read]
    said = all(one.city or one.iso3 or one.venue or one.virtual for one in made)
    return made if made and said else [Place(city=written)]


def _place(planned: PlannedPlace, lexicon: Lexicon) -> Place:
    known = lexicon.find_place(planned.city, planned.state) if planned.city and planned.state else None
    return Place(planned.city or "", planned.state, planned.venue or "", planned.virtual, known.id if known else None)


def _of(place: Place, known: PlaceEntry) -> Place:
    return replace(place, city=known.city, iso3=known.iso3, place=known.id)


def _bearers(place: Place, lexicon: Lexicon) -> Iterator[Place]:
    """Yield the largest city of this name in each State that has one."""
    seen: set[str] = set()
    for known in lexicon.find_places(place.city):
        if known.iso3 not in seen:
            seen.add(known.iso3)
            yield _of(place, known)


def _states(place: Place, lexicon: Lexicon) -> Iterator[Place]:
    """Yield the States that an ambiguous name may mean: "Congo"."""
    hit = lexicon.find_state(place.city)
    for iso3 in (hit.ambiguous_with or (hit.iso3,)) if hit else ():
        yield replace(place, city="", iso3=iso3, place=None)


def _near(place: Place, lexicon: Lexicon) -> Iterator[Place]:
    """Yield the cities and States whose names an unknown one nearly is, the largest city first."""
    *before, last = (part.strip() for part in place.city.split(","))
    plain = fold(last)
    if len(plain) <= _SHORT:
        return
    for iso3 in lexicon.states:
        if any(near(plain, fold(name.text)) for name in lexicon.state_names(iso3) if name.kind in ("short", "alias")):
            city = ", ".join(before)
            known = lexicon.find_place(city, iso3) if city else None
            yield replace(place, city=known.city if known else city, iso3=iso3, place=known.id if known else None)
    cities = [] if before else [one for one in lexicon.places.values() if near(plain, fold(one.city))]
    for found in sorted(cities, key=lambda one: -one.population):
        yield _of(place, found)
