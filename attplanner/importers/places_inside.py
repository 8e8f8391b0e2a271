"""Where a phrase with a place in it is cut: the place before, after or inside the title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from attplanner.domain.lexicon import Hit, Lexicon
from attplanner.domain.text import fold
from attplanner.importers.media import distant_inside, is_distant
from attplanner.importers.parties_words import listed
from attplanner.importers.place_one import (
    ReadPlace,
    is_house,
    is_unsure,
    looks_like_city,
    names_organization,
)
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.plan import PlannedPlace
from attplanner.importers.reader_words import folded, says

_STRONG = re.compile(
    r"\s+[–—/-]+\s+|\s*[–—]\s*(?=[A-ZÀ-Þ\"“«])|:\s+|;\s+|\s*\|\s*|\t+|\s{2,}|(?<=\w{3})\.\s+(?=[A-ZÀ-Þ])|:$"
)
_LEADS_THERE = re.compile(
    r"(?:^| )(?:in|au|aux|en|visits?(?: to)?|travels? to|trip to|mission (?:to|au|en|aux))(?: the)?$"
)
_HYBRID = re.compile(r"^[(\[]\s*(?:hybrid|hybride|h[íi]brid[oa])\s*[)\]]\s*[:,–—-]?\s*", re.IGNORECASE)
_IN_PERSON = re.compile(r"(?:in[- ]person|presencial|en présentiel|présentiel)\s*[,:–—-]\s*", re.IGNORECASE)
_LISTED = re.compile(r"\s*;\s*")
_JOINT = re.compile(r"\s*(?:,|/|&|,?\s(?:and|et|y|then|puis))\s*(?:(?:in|à|en)\s+)?", re.IGNORECASE)
_EDGE = " \t,;:–—-|/"
_LONGEST = 2000
_LONGEST_PLACE = 160


@dataclass(frozen=True, slots=True)
class Split:
    """What stands after (or before) a date: the place, as it is written, and the title that is left."""

    place: PlaceReading | None
    title: str


@lru_cache(maxsize=2048)  # several readers ask for the same phrase
def split_place(text: str, lexicon: Lexicon) -> Split:
    """Cut a phrase into place and title. The title keeps the source's words; it may be empty."""
    phrase = _IN_PERSON.sub("", text.strip(_EDGE).lstrip(". "), count=1)
    if not phrase:
        return Split(None, "")
    listed = [part.strip() for part in _LISTED.split(phrase)]
    if len(listed) > 1 and all(lexicon.find_state(part) for part in listed):
        return Split(None, phrase)  # "Guyana; Grenada": States that were met
    whole = read_place(phrase, lexicon)
    if whole:
        return Split(whole, "")
    if len(phrase) > _LONGEST:
        return Split(None, phrase)
    split = _leading_bracket(phrase, lexicon) or _bracketed_party(phrase, lexicon)
    split = split or _after_lead(phrase, lexicon) or _cut(phrase, lexicon)
    return Split(split.place, _HYBRID.sub("", split.title.lstrip(". ")))


def _cut(phrase: str, lexicon: Lexicon) -> Split:
    first = _first_segment(phrase, lexicon)
    if first and first.place and is_only_state(first.place):
        later = _comma_suffix(phrase, lexicon) or _last_segment(phrase, lexicon)
        first = later if later and later.place and not is_only_state(later.place) else first
    return (
        first
        or _state_prefix(phrase, lexicon)
        or _comma_prefix(phrase, lexicon)
        or _city_prefix(phrase, lexicon)
        or _last_segment(phrase, lexicon)
        or _comma_suffix(phrase, lexicon)
        or _inside(phrase, lexicon)
        or Split(None, phrase)
    )


def _leading_bracket(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "(Lima, Peru; Zoom) hybrid workshop": the bracket is the place, and the rest the title."""
    match = re.match(r"\(([^()]{3,80})\)\s*[:,–—-]?\s*(?=\S)", phrase)
    place = read_place(match[1], lexicon) if match else None
    return Split(place, phrase[match.end() :]) if match and place and place.places and _sure(place) else None


def _bracketed_party(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Rome (FAO)" and "Rome (courtesy visit)": the city, and who was met or what took place there."""
    match = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)\.?", phrase)
    told = match is not None and (names_organization(match.group(2), lexicon) or says("title_words", match.group(2)))
    told = told and match is not None and not is_unsure(match.group(2))
    place = read_place(match.group(1), lexicon) if match and told else None
    return Split(place, match.group(2)) if match and place and place.places else None


def _after_lead(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "à Dakar (Sénégal), entretien avec …" and "in Lima, Peru: talks": the place opens the phrase."""
    lead, _, rest = phrase.partition(" ")
    if fold(lead) not in folded("place_opens") or not rest[:1].isupper():
        return None
    split = _first_segment(rest, lexicon) or _state_prefix(rest, lexicon) or _comma_prefix(rest, lexicon)
    split = split or Split(read_place(rest, lexicon), "")
    return split if split.place and _sure(split.place) else None


def place_told(texts: Iterable[str], lexicon: Lexicon) -> PlaceReading | None:
    """Return the place that the lines of an entry tell, where its dated line has none: a known city, or online."""
    for text in texts:
        found = split_place(text, lexicon).place
        if found and _sure(found) and all(read.place.city or read.place.virtual for read in found.places):
            return found if found.places else None
    return None


def _first_segment(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Hanoi, Viet Nam – title" and "by video link: title"; a venue may take a segment of its own."""
    cuts = _cuts(phrase[:_LONGEST_PLACE])[:3]
    for cut in reversed(cuts):
        if _opens(phrase, cut.start()):
            continue
        place = read_place(phrase[: cut.start()], lexicon)
        if place:
            return Split(place, phrase[cut.end() :].strip(_EDGE))
    return None


def _cuts(phrase: str) -> list[re.Match[str]]:
    """Return where a phrase may be cut; the full stop of "Amb. Diaz" is none."""
    return [cut for cut in _STRONG.finditer(phrase) if cut[0][0] != "." or not _ends_style(phrase[: cut.start()])]


def _ends_style(before: str) -> bool:
    last = re.split(r"[\s(]", before)[-1]
    return f"{last}." in listed("styles", "before") or f"{last}." in listed("styles", "ranks")


def _opens(phrase: str, at: int) -> bool:
    """Tell whether a place in a phrase lies inside brackets or quotation marks."""
    before = phrase[:at]
    return before.count("(") > before.count(")") or in_quotes(phrase, at)


def _last_segment(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "title – Hanoi, Viet Nam" and "title (Hanoi, Viet Nam)"."""
    bracket = re.search(r"\s*[(\[]([^()\[\]]+)[)\]]\.?$", phrase)
    if bracket:
        where, semicolon, rest = bracket.group(1).partition(";")
        place = read_place(where, lexicon)
        if place and (place.places or place.unconfirmed) and not _names_party(phrase[: bracket.start()], place):
            told = f" ({rest.strip()})" if semicolon else ""
            return Split(place, f"{phrase[: bracket.start()].strip(_EDGE)}{told}")
    for cut in reversed(_cuts(phrase)[-2:]):
        place = None if _opens(phrase, cut.start()) else read_place(phrase[cut.end() :], lexicon)
        if place:
            return Split(place, phrase[: cut.start()].strip(_EDGE))
    return None


def _names_party(before: str, place: PlaceReading) -> bool:
    """In "Ms. X (Nepal)" the brackets hold a person's State, not the place."""
    return is_only_state(place)


def is_only_state(place: PlaceReading) -> bool:
    """Tell whether a reading names a State and nothing in it."""
    return bool(place.places) and all(p.place.city is None and not p.place.virtual for p in place.places)


def _comma_prefix(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Kathmandu, Nepal, meeting with …": the longest beginning, cut at a comma, that is a place."""
    commas = [m.start() for m in re.finditer(r",", phrase)][:4]
    for comma in reversed(commas):
        place = read_place(phrase[:comma], lexicon)
        if place and _sure(place):
            return Split(place, phrase[comma + 1 :].strip(_EDGE))
    return None


def _city_prefix(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Lima MFA" and "Geneva UNIDIR, Ms. X": between a known city and an acronym the mark was lost."""
    match = _CITY_AND_ACRONYM.match(phrase)
    place = read_place(match[1], lexicon) if match and not match[1].isupper() else None
    sure = place is not None and bool(place.places) and all(read.known for read in place.places)
    return Split(place, phrase[match.end() :]) if match and sure else None


_CITY_AND_ACRONYM = re.compile(
    r"([A-ZÀ-Þ][^\s,;:()]+(?:\s[A-ZÀ-Þ][a-zà-þ]+)?)\s+(?=(?:[A-Z]{3,8}|Mo[A-Z]{1,3}|Mf[A-Z])(?![\w]))"
)


def _sure(place: PlaceReading) -> bool:
    """A place cut out of a running phrase must be a known city, a city with its State, or virtual."""
    return place.unconfirmed or all(
        p.known or p.place.virtual or (p.place.city and p.state) or is_venue(p.place) for p in place.places
    )


def is_venue(place: PlannedPlace) -> bool:
    """Tell whether a place is a house that everybody in the field knows, without its city."""
    return place.venue is not None and place.city is None and place.state is None


def _state_prefix(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Hanoi, Viet Nam Regional workshop": nothing stands between the State and the title."""
    for hit in lexicon.scan_states(phrase[:120])[:2]:
        comma = phrase[: hit.start].rstrip()
        if not comma.endswith((",", "(")) or hit.start > 80:
            continue
        stop = hit.stop + 1 if phrase[hit.stop : hit.stop + 1] == ")" and comma.endswith("(") else hit.stop
        place = read_place(phrase[:stop], lexicon)
        if place and _sure(place) and phrase[stop : stop + 1] not in ("'", "’", "-"):
            return Split(place, phrase[stop:].strip(_EDGE))
    return None


def _comma_suffix(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "title, Hanoi, Viet Nam" and "title, Geneva"."""
    body = phrase.rstrip(" .")
    commas = [m.start() for m in re.finditer(r",", body)][-3:]
    for comma in commas:
        place = None if _opens(body, comma) else read_place(body[comma + 1 :], lexicon)
        if place and comma != commas[-1] and any(_is_body(p.place.venue, lexicon) for p in place.places):
            continue  # in "Ms. X, OSCE Secretariat, Vienna" she is of that house
        if place and _sure(place) and any(p.place.city or p.place.virtual or is_venue(p.place) for p in place.places):
            return Split(place, body[:comma].strip(_EDGE))
    return None


def _is_body(venue: str | None, lexicon: Lexicon) -> bool:
    """Tell whether a venue is a body of the field, and no house in which others meet."""
    return any(not is_house(part) and lexicon.scan_organizations(part) for part in (venue or "").split(", "))


def _inside(phrase: str, lexicon: Lexicon) -> Split | None:
    """Find the place in a title that stays whole: "in Kathmandu, Nepal", "travels to Rome", "virtual meeting"."""
    bracketed = _in_brackets(phrase, lexicon)
    if bracketed:
        return bracketed
    told = distant_inside(fold(phrase))
    if told and told.start() == 0:
        return Split(_virtual_inside(phrase), phrase)  # in "Zoom with Ms. X, Mission in Geneva" nobody is in Geneva
    found = _city_and_state(phrase, lexicon) or _city_after_word(phrase, lexicon)
    found = found or _virtual_inside(phrase) or _state_after_word(phrase, lexicon) or _city_between(phrase, lexicon)
    found = found or _city_of_trip(phrase, lexicon)
    return Split(found, phrase) if found else None


def _in_brackets(phrase: str, lexicon: Lexicon) -> Split | None:
    """Read "Side event (Geneva, Palais des Nations, Room XXII), co-organized by …": a bracket with city and house."""
    for match in re.finditer(r"\s*\(([^()]*,[^()]*)\)", phrase):
        place = None if in_quotes(phrase, match.start()) else read_place(match.group(1), lexicon)
        if place and place.places and all(read.known for read in place.places):
            return Split(place, f"{phrase[: match.start()]}{phrase[match.end() :]}")
    return None


def _virtual_inside(phrase: str) -> PlaceReading | None:
    """Find the words by which a title says that a meeting was held at a distance."""
    match = distant_inside(fold(phrase))
    if match is None:
        return None
    same_length = len(fold(phrase)) == len(phrase)
    written = phrase[match.start() : match.end()] if same_length else match.group()
    return PlaceReading(written, (ReadPlace(PlannedPlace(virtual=True), written),))


def _city_and_state(phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    for hit in lexicon.scan_states(phrase):
        before = phrase[: hit.start]
        match = re.search(r"(?:^|[\s(,])((?:[^\s,(]+\s){0,3}[^\s,(]+)\s*[,(]\s*(?:(?:[Tt]he|El|La)\s)?$", before)
        if match is None or in_quotes(phrase, hit.start):
            continue
        place = _longest_city(match.group(1), hit, phrase, lexicon)
        if place:
            return place
    return None


def _longest_city(words: str, hit: Hit, phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    """Among the words before the State, the city is known, or follows a preposition."""
    parts = words.split(" ")
    for first in range(len(parts)):
        city = " ".join(parts[first:])
        known = lexicon.find_place(city, hit.key) is not None and city[:1].isupper()
        led = first > 0 and fold(parts[first - 1]) in folded("place_lead") and looks_like_city(city)
        if known or led:
            start = phrase.rindex(city, 0, hit.start)
            stop = hit.stop + (phrase[hit.stop : hit.stop + 1] == ")")
            return read_place(phrase[start:stop], lexicon)
    return None


def _city_after_word(phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    for hit in lexicon.scan_places(phrase):
        before = phrase[: hit.start].rstrip().rsplit(" ", 1)[-1]
        if fold(before) in folded("place_lead") and hit.text[:1].isupper() and not in_quotes(phrase, hit.start):
            return _cities_from(phrase, hit, lexicon)
    return None


def _cities_from(phrase: str, first: Hit, lexicon: Lexicon) -> PlaceReading | None:
    """Take the cities that are listed after the first one: "in Riyadh and Muscat"."""
    stop = first.stop
    for hit in lexicon.scan_places(phrase[first.stop :]):
        start = first.stop + hit.start
        if not _JOINT.fullmatch(phrase[stop:start]) or not hit.text[:1].isupper():
            break
        stop = first.stop + hit.stop
    several = read_place(phrase[first.start : stop], lexicon) if stop > first.stop else None
    return several or read_place(first.text, lexicon)


def _state_after_word(phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    """Take a State alone only after "in", or as where a journey leads."""
    for hit in lexicon.scan_states(phrase):
        before = fold(phrase[: hit.start]).rstrip()
        if in_quotes(phrase, hit.start):
            continue
        if _LEADS_THERE.search(before):
            return read_place(hit.text, lexicon)
    return None


def _city_between(phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    """Take a known city between two commas, or at a sentence's end: "UNIDIR, Geneva, panel on diversion"."""
    for match in re.finditer(r"(?<=,)\s+([A-ZÀ-Þ][^,;:().]{2,40})(?=,|\.(?:\s|$))", phrase):
        place = None if _opens(phrase, match.start()) else read_place(match.group(1), lexicon)
        if place and not is_only_state(place) and all(read.known for read in place.places):
            return place if place.places else None
    return None


def _city_of_trip(phrase: str, lexicon: Lexicon) -> PlaceReading | None:
    """Take the known city of a title that is a city and a journey: "Dhaka trip"."""
    match = re.fullmatch(r"([A-ZÀ-Þ][^,;:()]{2,40}?)\s+([^\W\d_]+)", phrase.strip(" ."))
    place = read_place(match[1], lexicon) if match and fold(match[2]) in folded("journeys") else None
    return place if place and place.places and all(read.known for read in place.places) else None


def with_virtual(place: PlaceReading | None, title: str) -> PlaceReading | None:
    """Add that a meeting was held at a distance beside its city: "now online", "Mr. X (by VTC)"."""
    if place is None or any(read.place.virtual for read in place.places):
        return place
    beside = any(is_distant(found[1] or found[2]) for found in _BESIDE.finditer(title))
    if not beside and not says("now_virtual", title):
        return place
    return replace(place, places=(*place.places, ReadPlace(PlannedPlace(virtual=True), "")))


_BESIDE = re.compile(r"\(([^()]{3,30})\)|,\s*([^,()]{3,30})\.?$")


def in_quotes(text: str, at: int) -> bool:
    """Tell whether a place in a text lies inside quotation marks."""
    before = text[:at]
    open_pairs = before.count("“") > before.count("”") or before.count("«") > before.count("»")
    return open_pairs or before.count('"') % 2 == 1
