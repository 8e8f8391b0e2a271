"""One place as it is written: "City, State", a venue, a city alone, by video link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from attplanner.domain.lexicon import Lexicon, PlaceEntry, StateHit
from attplanner.domain.text import fold
from attplanner.importers.media import distant_inside, is_distant
from attplanner.importers.people import find_name, read_name
from attplanner.importers.people_nouns import is_post
from attplanner.importers.plan import PlannedPlace
from attplanner.importers.reader_words import folded, raw, says

_BRACKETED = re.compile(r"^(?P<outer>[^()]+?)\s*\((?P<inner>[^()]+)\)$")
_ROOM = re.compile(r"(?:conference )?(?:room|salle|sala|cr)(?:[ .-]?(?:[A-Z]|[IVX]{1,5}|\d{1,4}))?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][^\W_]*", re.UNICODE)
_DASHED = re.compile(r"\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """One place with what was written of it. ``state`` is the hit of the written State, if any."""

    place: PlannedPlace
    written: str
    city_written: str = ""
    state_written: str = ""
    state: StateHit | None = None
    known: PlaceEntry | None = None
    elsewhere: bool = False  # the State stands beside this city in another entry of the text

    @property
    def lacks_state(self) -> bool:
        """Tell whether a city stands without its State."""
        return not self.place.virtual and self.place.state is None and self.place.city is not None


def virtual_place(phrase: str) -> ReadPlace | None:
    """Return the virtual place that a whole phrase names."""
    plain = fold(phrase)
    held = is_distant(phrase) or plain in folded("hybrid")
    return ReadPlace(PlannedPlace(virtual=True), phrase) if held else None


def read_one(phrase: str, lexicon: Lexicon, *, loose: bool) -> ReadPlace | None:
    """Read one place; ``loose`` takes a city that the gazetteer does not know, beside a State."""
    whole = lexicon.find_state(phrase)
    if whole and not (whole.kind == "alias" and lexicon.find_place(phrase, whole.iso3)):
        return _state_alone(phrase, whole, lexicon)
    bracketed = _BRACKETED.match(phrase)
    if bracketed:
        return _bracketed(phrase, bracketed.group("outer"), bracketed.group("inner"), lexicon, loose=loose)
    parts = [part.strip() for part in phrase.split(",") if part.strip()]
    found = _city_then_venue(phrase, parts, lexicon)
    if found:
        return found
    rooms = all(says("venue", part) or is_house(part) for part in parts) and any(is_house(part) for part in parts)
    known = any(fold(part) in folded("venues") for part in (parts[:1] + parts[-1:]))
    if rooms and known and _may_be_venue(parts, lexicon):
        return ReadPlace(PlannedPlace(venue=phrase), phrase)
    return _with_state(phrase, parts, lexicon, loose=loose) or city_alone(phrase, parts, lexicon)


def _city_then_venue(phrase: str, parts: Sequence[str], lexicon: Lexicon) -> ReadPlace | None:
    """Read "New York, United Nations Headquarters, Conference Room 4": the city stands before the house."""
    if len(parts) < 2 or not all(is_house(part) for part in parts[1:]):
        return None
    outer = read_one(parts[0], lexicon, loose=False)
    if outer is None or outer.place.city is None or outer.place.venue:
        return None
    return replace(outer, written=phrase, place=replace(outer.place, venue=", ".join(parts[1:])))


def is_house(text: str) -> bool:
    """Tell whether a phrase is a house that is known in the field, or a room in one."""
    return fold(text) in folded("venues") or _ROOM.fullmatch(text) is not None


def _state_alone(phrase: str, hit: StateHit, lexicon: Lexicon) -> ReadPlace:
    """A State in the place of a place; Singapore is also its city."""
    city = lexicon.find_place(phrase, hit.iso3)
    is_city = city is not None and city.city == lexicon.state_name(hit.iso3)
    place = PlannedPlace(city.city if city and is_city else None, None if hit.ambiguous else hit.iso3)
    return ReadPlace(place, phrase, "", phrase, hit, city if is_city else None)


def _bracketed(phrase: str, outer: str, inner: str, lexicon: Lexicon, *, loose: bool) -> ReadPlace | None:
    if ": " in outer:
        return None  # in "Rome, Italy: Ms. X (Italy)" the brackets belong to who was met
    *before, last = (part.strip() for part in outer.split(","))
    own = lexicon.find_state(f"{last} ({inner})") if before else None
    if own:  # "Valencia, Venezuela (Bolivarian Republic of)": the brackets belong to the State's name
        return located(phrase, before, f"{last} ({inner})", own, lexicon, loose=loose)
    state = lexicon.find_state(inner)
    if state:
        return located(phrase, [p.strip() for p in outer.split(",")], inner, state, lexicon, loose=loose)
    unsure = is_unsure(inner)
    met = not unsure and (find_name(inner) or says("not_city", inner))
    found = None if met else read_one(outer, lexicon, loose=loose)  # "Philippines (Amb. X)" was met
    if found is None:
        return None
    if unsure or says("margins", inner):
        return replace(found, written=phrase)
    if fold(inner) in folded("hybrid") or says("virtual", inner) or is_distant(inner) or distant_inside(fold(inner)):
        return replace(found, written=phrase)
    if names_organization(inner, lexicon):
        return None  # in "Rome (FAO)" the brackets say who was met
    return replace(found, written=phrase, place=replace(found.place, venue=inner))


def is_unsure(bracket: str) -> bool:
    """Tell whether a bracket beside a city says that the place, or the meeting, is not fixed: "(meeting tbc)"."""
    words = fold(bracket).split()
    meetings = {fold(word) for word in raw()["maybe"]["meetings"]}
    return " ".join(word for word in words if word not in meetings) in folded("place_tbc")


def names_organization(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a bracket beside a city holds an organization, known or by its acronym, and not a house."""
    acronym = re.fullmatch(r"[A-Z]{2,8}", text) is not None
    return not is_house(text) and (acronym or lexicon.find_organization(text) is not None)


def _with_state(phrase: str, parts: Sequence[str], lexicon: Lexicon, *, loose: bool) -> ReadPlace | None:
    """Read "venue, city, State"; a State may itself have a comma ("Korea, Republic of")."""
    for size in (2, 1):
        written = ", ".join(parts[-size:])
        state = lexicon.find_state(written) if len(parts) > size else None
        if state:
            return located(phrase, parts[:-size], written, state, lexicon, loose=loose)
    return _joined(phrase, lexicon) if len(parts) == 1 else _misspelt_state(phrase, parts, lexicon)


def _misspelt_state(phrase: str, parts: Sequence[str], lexicon: Lexicon) -> ReadPlace | None:
    """Read "Kathmandu, Neapl": a known city and, nearly, the name of its own State."""
    written = fold(parts[-1])
    if len(written) < 5 or not parts[-1][:1].isupper():
        return None
    for known in lexicon.find_places(parts[-2])[:3]:
        names = (
            fold(n.text) for n in lexicon.state_names(known.iso3) if n.kind in ("short", "alias") and len(n.text) > 4
        )
        if any(near(written, name) for name in names):
            hit = StateHit(known.iso3, False, kind="misspelt", lang="")
            return located(phrase, parts[:-1], parts[-1], hit, lexicon, loose=False)
    return None


def near(written: str, name: str) -> bool:
    """Tell whether two folded names differ by one or two letters, as a slip of the pen makes them."""
    from rapidfuzz.distance import OSA

    if abs(len(written) - len(name)) > 2 or written[:1] != name[:1]:
        return False
    return 0 < OSA.distance(written, name, score_cutoff=2) <= (1 if len(name) < 7 else 2)


def nearest_city(written: str, iso3: str | None, lexicon: Lexicon) -> PlaceEntry | None:
    """Return the city, of one State or of any, whose name an unknown one nearly is; the largest of several."""
    plain = fold(written)
    if len(plain) < 5:
        return None
    found = [p for p in lexicon.places.values() if iso3 in (None, p.iso3) and near(plain, fold(p.city))]
    return max(found, key=lambda place: place.population, default=None)


def _joined(phrase: str, lexicon: Lexicon) -> ReadPlace | None:
    """Read "Kathmandu Nepal": a known city and its State with nothing between them."""
    for hit in lexicon.scan_states(phrase):
        city = phrase[: hit.start].strip(" /–-")
        if hit.stop == len(phrase) and city and lexicon.find_place(city, hit.key):
            state = lexicon.find_state(hit.text)
            return located(phrase, [city], hit.text, state, lexicon, loose=False) if state else None
    return None


def located(
    phrase: str, parts: Sequence[str], state_written: str, hit: StateHit, lexicon: Lexicon, *, loose: bool
) -> ReadPlace | None:
    """Find which part before the State is the city; what stands before it is the venue."""
    iso3 = _decided(parts, hit, lexicon)
    for first, stop in _city_spans(len(parts)):
        written = ", ".join(parts[first:stop])
        known = lexicon.find_place(written, iso3 or hit.iso3)
        if known and _may_be_venue(parts[:first], lexicon):
            venue = ", ".join(parts[:first]) or None
            city = printed_city(written, known)
            return ReadPlace(PlannedPlace(city, iso3, venue), phrase, written, state_written, hit, known)
    return _unknown_city(phrase, parts, state_written, hit, lexicon) if loose else None


def best_known(written: str, lexicon: Lexicon) -> PlaceEntry | None:
    """Return the city of a name: one that is spelt so with its accents, else the most populous of those that fit."""
    bearers = lexicon.find_places(written)
    return next((place for place in bearers if place.city == written), next(iter(bearers), None))


def printed_city(written: str, known: PlaceEntry) -> str:
    """Return the gazetteer's name of a city, but not its transliteration marks: "Cox's Bazar" stays."""
    foreign = any(ord(c) > 0xFF for c in known.city)
    return written if foreign and fold(written) == fold(known.city) else known.city


def _may_be_venue(parts: Sequence[str], lexicon: Lexicon) -> bool:
    """What stands before a city is its venue, unless it reads like a title: "Lecture at the Institute"."""
    text = " ".join(parts)
    if not text or all(says("venue", part) and lexicon.find_organization(part) for part in parts):
        return True
    if says("title_joints", text) or re.search(r"[\"“”«»]", text) or _told().search(fold(text)):
        return False
    if any(lexicon.find_state(before) for before in _DASHED.split(text)[:-1]):
        return False  # "Ghana – Ministry of the Interior" was met
    titles = ("title_words", "calendar_titles")
    fits = all(says("venue", part) or not any(says(name, part) for name in titles) for part in parts)
    several = len(parts) > 1 and not all(says("venue", part) or is_house(part) for part in parts)
    return fits and not several and not any(is_post(part) for part in parts)


@cache
def _told() -> re.Pattern[str]:
    """Match an occasion and then where or of whom it was: "Lecture series of the Institute"."""
    words = "|".join(re.escape(word) for word in sorted(folded("title_words"), key=len, reverse=True))
    return re.compile(rf"(?<![a-z])(?:{words})(?![a-z]).*\s(?:of|at|in|by|on|de|du|des|a|au|del|en)\s")


def _city_spans(count: int) -> Iterable[tuple[int, int]]:
    """Try two parts as one city first ("Washington, D.C."), from the State backwards."""
    for stop in range(count, 0, -1):
        if stop >= 2:
            yield stop - 2, stop
        yield stop - 1, stop


def _decided(parts: Sequence[str], hit: StateHit, lexicon: Lexicon) -> str | None:
    """A city settles which of two States is meant: Seoul stands in one Korea."""
    if not hit.ambiguous:
        return hit.iso3
    fitting = [code for code in hit.ambiguous_with if parts and lexicon.find_place(parts[-1], code)]
    return fitting[0] if len(fitting) == 1 else None


def _unknown_city(
    phrase: str, parts: Sequence[str], state_written: str, hit: StateHit, lexicon: Lexicon
) -> ReadPlace | None:
    iso3 = _decided(parts, hit, lexicon)
    city, venue = parts[-1], ", ".join(parts[:-1]) or None
    if lexicon.scan_states(city):
        return None  # "Germany, France" names two States, "Ambassadors of Chad, Mali" those who were met
    if says("venue", city) and not says("not_city", city) and not venue:
        return ReadPlace(PlannedPlace(None, iso3, city), phrase, "", state_written, hit)
    house = _looks_like_venue(parts[:-1]) and _may_be_venue(parts[:-1], lexicon)
    if not looks_like_city(city) or (venue and not house):
        return None
    return ReadPlace(PlannedPlace(city, iso3, venue), phrase, city, state_written, hit)


def _looks_like_venue(parts: Sequence[str]) -> bool:
    return len(parts) <= 3 and all(part[:1].isupper() or part[:1].isdigit() for part in parts)


def looks_like_city(text: str) -> bool:
    """Tell whether a phrase may be the name of a city that the gazetteer does not know."""
    words = _WORD.findall(text)
    if not 1 <= len(words) <= 5 or re.search(r"\d|[:;()\"“”«»]|\s[–—-]\s", text) or read_name(text):
        return False
    small = folded("city_small")
    if not words[0][0].isupper() and fold(words[0]) not in small:
        return False
    named = all(word[0].isupper() or not word[0].islower() or fold(word) in small for word in words)
    known = folded("not_city")
    return named and not any(fold(word) in known or fold(word).removesuffix("s") in known for word in words)


def city_alone(phrase: str, parts: Sequence[str], lexicon: Lexicon) -> ReadPlace | None:
    """Read a known city without its State, perhaps after a venue."""
    for first, stop in ((len(parts) - 2, len(parts)), (len(parts) - 1, len(parts))):
        if first < 0:
            continue
        written = ", ".join(parts[first:stop])
        written = raw()["city_short"].get(written, written)
        known = best_known(written, lexicon) if _capital(written) else None
        houses = says("venue", " ".join(parts[:first])) and _may_be_venue(parts[:first], lexicon)
        if known and (first == 0 or houses):
            venue = ", ".join(parts[:first]) or None
            return ReadPlace(
                PlannedPlace(printed_city(written, known), None, venue), phrase, written, "", None, known
            )
    return None


def _capital(text: str) -> bool:
    return text[:1].isupper() or not text[:1].islower()
