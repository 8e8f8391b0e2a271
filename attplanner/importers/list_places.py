"""Places of a list that stand apart from its dated lines: in a heading, a title, or on the line below the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, unstarred
from attplanner.importers.drafts import Draft
from attplanner.importers.heads import Head, date_first, place_first
from attplanner.importers.list_headings import MONTH_AT_END, next_is_head
from attplanner.importers.people import find_name
from attplanner.importers.place_one import ReadPlace
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.places_heading import heading_state, in_state, settled_heading
from attplanner.importers.places_inside import Split, is_only_state, split_place
from attplanner.importers.programme import begins_with_time
from attplanner.importers.reader_words import folded

_SECTION = re.compile(r"^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+")
_HEADING_PARTS = re.compile(
    r"\s*[:|–—()]\s*|\s+-\s+|\s+(?:with|avec|con)\s+(?:(?:the|le|la|les|el)\s+|l['’])?", re.IGNORECASE
)
_LONGEST_HEADING = 60
_COUNT = re.compile(r"\s*\d{1,3}\s*")


def place_over(lines: Sequence[Line], index: int, lexicon: Lexicon, context: DateContext) -> PlaceReading | None:
    """Return the place that a heading gives to dated lines without one: it is a place, or heads a programme.

    Where it is a State, those below it are of that State, wherever they were met.
    """
    text = _SECTION.sub("", lines[index].text.rstrip(":"))
    place = read_place(text, lexicon) or _state_named(lines[index], lexicon)
    below = [below for below in lines[index + 1 : index + 6] if not below.blank]
    first = unstarred(below[0].text) if below else ""
    head = (date_first(first, lexicon, context) or place_first(first, lexicon, context)) if first else None
    programme = len(below) > 1 and begins_with_time(below[1].text)
    if programme and place is None:
        place = _named_over_times(text, lexicon)
    if head is None or place is None or not place.places or begins_with_time(text):
        return None
    if head.place:  # "GHANA" over "Accra, 6 November 2028: …"
        within = is_only_state(place) and in_state(head.place, place, lexicon) != head.place
        return place if within or _heads_contacts(lines[index], below[0], place) else None
    return place if head.title or programme or lines[index].heading_mark else None


@dataclass(frozen=True, slots=True)
class StatesOver:
    """The lines of a log kept by State that head the meetings with each, by their number.

    ``abroad``: some were held outside of the State that heads them, so that it is nobody's place.
    """

    places: dict[int, PlaceReading]
    abroad: bool = False


def states_over(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> StatesOver:
    """Return the States that head the meetings of a text, where it has that habit.

    No dated line stands above the first of them, and there are several.
    """
    found: dict[int, PlaceReading] = {}
    above, abroad, bare = None, False, False
    for index, line in enumerate(lines):
        place = None if line.blank else _heading_state(line, lexicon)
        if place and next_is_head(lines, index, lexicon, context):
            found[line.number] = above = place
            continue
        head = _head(line, lexicon, context)
        if head and above is None and (head.title or head.place or line.bullet):
            return StatesOver({})
        here = head.place if head else read_place(line.text, lexicon) if bare else None
        bare = bool(head and not head.title and not head.place)  # the place may stand on the next line
        abroad = abroad or (here is not None and above is not None and _lies_elsewhere(here, above, lexicon))
    names = {place.written.casefold() for place in found.values()}
    return StatesOver(found, abroad) if len(names) > 1 and len(names) * 2 > len(found) else StatesOver({})


def _head(line: Line, lexicon: Lexicon, context: DateContext) -> Head | None:
    text = unstarred(line.text) if any(char.isdigit() for char in line.text) else ""
    return (date_first(text, lexicon, context) or place_first(text, lexicon, context)) if text else None


def _lies_elsewhere(place: PlaceReading, over: PlaceReading, lexicon: Lexicon) -> bool:
    cities = [read for read in place.places if read.known]
    state = heading_state(over, place, lexicon)
    return bool(cities) and state is not None and all(not _is_in(read, state, lexicon) for read in cities)


def _is_in(read: ReadPlace, state: str, lexicon: Lexicon) -> bool:
    if read.place.state:
        return read.place.state == state
    return lexicon.find_place(read.city_written or read.place.city or "", state) is not None


def _heading_state(line: Line, lexicon: Lexicon) -> PlaceReading | None:
    """Return the State that a line names and nothing else, but for a count or "record of meetings"."""
    if line.bullet not in ("", "1.", "a.") or len(line.text) > _LONGEST_HEADING:
        return None
    text = line.text.strip(" :*")
    place = read_place(text, lexicon) if lexicon.find_state(text) else _state_named(line, lexicon)
    return place if place and is_only_state(place) and len(place.places) == 1 else None


def _state_named(line: Line, lexicon: Lexicon) -> PlaceReading | None:
    """Return the State of "TONGA – RECORD OF MEETINGS", "Contacts with Chad", "Jordan (3 meetings)"."""
    parts = [part for part in _HEADING_PARTS.split(line.text.strip(" :")) if part.strip()]
    said = [part for part in parts if fold(_COUNT.sub("", part)).strip() in folded("contact_headings")]
    rest = [part.strip() for part in parts if part not in said]
    return read_place(rest[0], lexicon) if said and len(rest) == 1 else None


def _heads_contacts(line: Line, below: Line, place: PlaceReading) -> bool:
    """Tell a State that stands over those whom one met of it abroad: it is marked, or stands further left."""
    named = place.written != line.text.strip(" :")  # "TONGA – RECORD OF MEETINGS"
    apart = line.heading_mark or named or (line.after_blank and not below.after_blank)
    deeper = below.indent > line.indent or bool(below.bullet and not line.bullet)
    return is_only_state(place) and len(place.places) == 1 and (deeper or apart)


def _named_over_times(text: str, lexicon: Lexicon) -> PlaceReading | None:
    """Return the place of "Mission to Lima, Peru", but none of "Phone call with Ms. X": somebody was met then."""
    split = split_place(text, lexicon)
    held = split.place is not None and any(read.place.virtual for read in split.place.places)
    return None if held or find_name(split.title) else split.place


def numbered_place(lines: Sequence[Line], index: int, lexicon: Lexicon) -> bool:
    """Tell the heading "2. Ghana" or "2. GENEVA" over dated lines without a bullet from an item of a list."""
    line = lines[index]
    below = next((one for one in lines[index + 1 :] if not one.blank), None)
    numbered = line.bullet in ("1.", "a.") and line.after_blank and below is not None and not below.bullet
    text = line.text.rstrip(":")
    city = text.isupper() and lexicon.find_place(text) is not None
    return numbered and (city or lexicon.find_state(text) is not None)


def title_place(line: Line, lexicon: Lexicon) -> PlaceReading | None:
    """Return the known city of such a title: "Contacts, New York, October 2029"."""
    found = MONTH_AT_END.search(line.text)
    place = split_place(line.text[: found.start()], lexicon).place if found else None
    return place if place and place.places and all(read.known for read in place.places) else None


def under_place(
    head: Head, over: PlaceReading, lexicon: Lexicon, *, abroad: bool
) -> tuple[Head, PlaceReading, str | None]:
    """Return a dated line below a heading that is a place, the heading as it settles, and its State if it is one.

    ``abroad``: the heading is a State, but not the place of those who were met of it.
    """
    over = settled_heading(over, head.place, lexicon)
    place = in_state(head.place, over, lexicon) if head.place else None if abroad else over
    return replace(head, place=place), over, heading_state(over, None, lexicon)


def lacks_place(draft: Draft) -> bool:
    """Tell whether an entry has no place of its own: none, or the State of the heading above it."""
    place = draft.head.place
    return place is None or (draft.above is not None and is_only_state(place))


def place_below(line: Line, current: Draft, over: PlaceReading | None, lexicon: Lexicon) -> Split | None:
    """Read a line under a date that is nothing but a place; below a title it may hold more of that behind it.

    ``over`` is the place of the heading above.
    """
    if line.bullet or (current.titled and line.after_blank) or begins_with_time(line.text):
        return None
    split = split_place(line.text, lexicon) if current.titled else Split(read_place(line.text, lexicon), "")
    place = split.place
    if not place or not place.places or not line.text.lstrip("([ ").startswith(place.written):
        return None
    return replace(split, place=in_state(place, over, lexicon)) if over else split
