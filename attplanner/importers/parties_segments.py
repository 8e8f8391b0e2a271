"""Pieces put together to participants: a person with his post and office is one, two ministries are two."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from attplanner.importers.parties_cut import cut
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_pieces import Kind, Piece
from attplanner.importers.parties_words import number_of_people, phrases, valued
from attplanner.importers.people import NameRead
from attplanner.importers.people_affiliation import firm_bodies, has_state_office
from attplanner.importers.people_nouns import head_of, is_top_office

_ARTICLE = re.compile(r"(?:the|le|la|el)\s|l['’]", re.IGNORECASE)
_PEOPLE = (Kind.PERSON, Kind.NAME)


@dataclass(frozen=True, slots=True)
class Segment:
    """One participant of a list: the span of his words, and what they were read as."""

    kind: Kind
    start: int
    stop: int
    first: Piece
    last: Piece
    name: NameRead | None = None
    post_first: bool = False
    described: bool = False  # a post, an office or whom he works for was read already
    joined: bool = False  # a plus, a semicolon or "and" ties it to the one before
    mission: str = ""  # the words of a mission that several States share: "Permanent Missions of"


def segments(text: str, known: Known, listed: bool = False) -> list[Segment]:
    """Return the participants that a list names, in its order; ``listed`` as for ``cut``."""
    pieces = _with_misspelt(cut(text, known, listed), text, known)
    found: list[Segment] = []
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        previous = found[-1] if found else None
        led = piece.kind is Kind.STATE and [segment.kind for segment in found[-2:]] == [Kind.STATE, Kind.PERSON]
        again = led and following is not None and following.kind is Kind.PERSON  # "Peru, Ms. X, Chile, Mr. Y"
        extended = _extended(previous, piece, following, text, known) if previous and not again else None
        if extended:
            found[-1] = extended
        else:
            found.append(_opened(_or_place(piece, previous, text, known), previous, following, text))
    return found


def _with_misspelt(pieces: list[Piece], text: str, known: Known) -> list[Piece]:
    """Return the pieces of a list of States with those whose names are misspelt: "Chile, Peru and Boliva"."""
    if not any(piece.kind is Kind.STATE for piece in pieces):
        return pieces
    return [_or_misspelt(piece, text, known) for piece in pieces]


def _or_misspelt(piece: Piece, text: str, known: Known) -> Piece:
    read = known.misspelt_state(text[piece.start : piece.stop]) if piece.kind in (Kind.TEXT, Kind.NAME) else None
    return replace(piece, kind=Kind.STATE, name=None, state=read) if read else piece


def _or_place(piece: Piece, previous: Segment | None, text: str, known: Known) -> Piece:
    """Return a State that only says where a city lies as plain text: "held in Colombo, Sri Lanka"."""
    if piece.kind is not Kind.STATE or piece.state is None or previous is None or previous.kind is not Kind.TEXT:
        return piece
    words = text[previous.start : previous.stop].split()
    cities = (" ".join(words[-count:]) for count in (1, 2, 3))
    lies = piece.separator == "," and any(known.lexicon.find_place(city, piece.state.iso3) for city in cities)
    return replace(piece, kind=Kind.TEXT) if lies else piece


def _opened(piece: Piece, previous: Segment | None, following: Piece | None, text: str) -> Segment:
    """Begin a participant."""
    name = piece.name
    kind = piece.kind
    if kind is Kind.NAME and not _introduces(following, previous):
        kind, name = Kind.TEXT, None
    named_post = kind is Kind.POST and name is not None
    described = kind in (Kind.POST, Kind.OFFICE, Kind.BODY) or (kind is Kind.PERSON and _goes_on(piece, text))
    joined = bool(piece.joins or piece.after_and)
    segment = Segment(kind, piece.start, piece.stop, piece, piece, name, named_post, described, joined)
    if kind is not Kind.STATE or previous is None:
        return segment
    return _as_mission(segment, previous, text)


def _introduces(following: Piece | None, previous: Segment | None) -> bool:
    """Tell whether a bare name is a person's: what follows describes him, or another person stands before him."""
    described = (Kind.POST, Kind.OFFICE, Kind.BODY, Kind.STATE)
    if following and not following.joins and following.kind in described:
        return True
    if following and following.kind is Kind.PERSON:
        return True
    return previous is not None and previous.kind in _PEOPLE


def _goes_on(piece: Piece, text: str) -> bool:
    return piece.name is not None and bool(text[piece.name.stop : piece.stop].strip(" ,"))


def _as_mission(segment: Segment, previous: Segment, text: str) -> Segment:
    """Read "Jamaica" in "the Permanent Missions of Finland and Jamaica" as the Mission of Jamaica."""
    words = previous.mission or _one_of(_shared_mission(text[previous.start : previous.stop]))
    return replace(segment, kind=Kind.OFFICE, mission=words) if words else segment


def _one_of(words: str) -> str:
    """Return the singular of a mission's words: "Permanent Missions" → "Permanent Mission"."""
    singular = valued("offices", "singular").get(words)
    return singular or words


def _shared_mission(text: str) -> str:
    head = head_of(text)
    mark = phrases("offices", "diplomatic").first(head) or valued("offices", "singular").first(head)
    plural = mark is not None and text[: mark.stop].rstrip().endswith(("s", "es"))
    return text[mark.start : mark.stop] if mark and plural else ""


def _extended(previous: Segment, piece: Piece, following: Piece | None, text: str, known: Known) -> Segment | None:
    """Return the participant with one more piece, or None where the piece begins another."""
    if piece.joins or piece.kind in (Kind.GROUP,):
        return None
    if piece.kind in _PEOPLE:
        return _with_name(previous, piece)
    takes = {
        Kind.POST: _takes_post,
        Kind.OFFICE: _takes_office,
        Kind.BODY: _takes_body,
        Kind.STATE: _takes_state,
        Kind.CLASS: _takes_class,
        Kind.TEXT: _takes_text,
    }[piece.kind]
    if not takes(previous, piece, following, text, known):
        return None
    described = previous.described or piece.kind is not Kind.TEXT
    kind = Kind.OFFICE if previous.kind is Kind.BODY and piece.kind is Kind.OFFICE else previous.kind
    extended = replace(previous, kind=kind, stop=piece.stop, last=piece, described=described)
    named = piece.kind is Kind.POST and piece.name is not None
    return replace(extended, name=piece.name, post_first=True) if named else extended


def _with_name(previous: Segment, piece: Piece) -> Segment | None:
    """Give a post its holder: "the Minister for Foreign Affairs, Ms. X"."""
    if previous.kind is not Kind.POST or previous.name or piece.after_and or piece.separator != ",":
        return None
    return replace(previous, stop=piece.stop, last=piece, name=piece.name, post_first=True)


def _takes_post(previous: Segment, piece: Piece, _next: Piece | None, text: str, known: Known) -> bool:
    if previous.kind in _PEOPLE:
        return piece.name is None and not (piece.after_and and _names_other(previous, piece, text, known))
    bare = previous.kind is Kind.POST and not previous.post_first and previous.name is None
    if _ARTICLE.match(text, piece.start):
        return False
    return (
        bare
        and piece.after_and
        and head_of(text[previous.start : previous.stop]) == text[previous.start : previous.stop]
    )


def _names_other(previous: Segment, piece: Piece, text: str, known: Known) -> bool:
    """Tell whether both name a State: "Ambassador X (Philippines) and PR of Myanmar" are two."""
    theirs = known.acting_state(text[piece.start : piece.stop])
    return theirs is not None and bool(known.states(text[previous.start : previous.stop]))


def _takes_office(previous: Segment, piece: Piece, _next: Piece | None, text: str, known: Known) -> bool:
    if piece.after_and and phrases("roles", "delegates").first(text[previous.stop : piece.start]):
        return False  # "the Secretary and officials of the Department"
    if previous.kind in _PEOPLE or (previous.kind is Kind.POST):
        placed = has_state_office(text[previous.start : previous.stop], known)
        return not piece.after_and or not (placed or is_top_office(text[piece.start : piece.stop]))
    if previous.kind is Kind.BODY and piece.separator == ",":
        part = phrases("offices", "part").at(text[piece.start : piece.stop])
        return part is not None and known.acting_state(text[piece.start : piece.stop]) is None  # "ICRC, Arms Unit"
    if previous.kind is not Kind.OFFICE or piece.after_and:
        return False
    before, after = text[previous.start : previous.stop], text[piece.start : piece.stop]
    if before.split()[0] == after.split()[0]:
        return False  # "Commission des lois, Commission de la défense"
    return is_top_office(before) != is_top_office(after)


def _takes_body(previous: Segment, piece: Piece, _next: Piece | None, text: str, known: Known) -> bool:
    if piece.after_and or piece.hit is None:
        return False
    named = [hit.key for hit in firm_bodies(text[previous.start : previous.stop], known)]
    family = any(piece.hit.key == key or piece.hit.key in known.ancestors(key) for key in named)
    if previous.kind in _PEOPLE or previous.kind is Kind.POST:
        return not named or family
    if previous.kind is Kind.OFFICE:
        return not is_top_office(text[previous.start : previous.stop]) and (not named or family)
    return previous.kind is Kind.BODY and family and piece.hit.key not in named


def _takes_state(previous: Segment, piece: Piece, following: Piece | None, text: str, known: Known) -> bool:
    if piece.after_and or previous.kind not in (*_PEOPLE, Kind.POST, Kind.OFFICE):
        return False
    listed_on = following is not None and following.kind is Kind.STATE and not following.joins
    words = text[previous.start : previous.stop]
    return not listed_on and known.acting_state(words) is None


def _takes_class(previous: Segment, piece: Piece, _next: Piece | None, _text: str, _known: Known) -> bool:
    return previous.kind in _PEOPLE and not piece.after_and


def _takes_text(previous: Segment, piece: Piece, _next: Piece | None, text: str, _known: Known) -> bool:
    if piece.after_and and number_of_people().match(text, piece.start):
        return False  # "… and two colleagues from Customs"
    return previous.kind in (*_PEOPLE, Kind.POST, Kind.OFFICE) and not (previous.mission)
