"""What one piece of a list of participants reads like: a person, an office, a State, a group …"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from attplanner.domain.activity import Extent
from attplanner.domain.lexicon import Hit
from attplanner.importers.parties_groups import (
    ClassRead,
    GroupRead,
    envoys_group,
    find_class,
    find_group,
    without_some,
)
from attplanner.importers.parties_names import Known, StateRead
from attplanner.importers.parties_separators import LED, begins_again
from attplanner.importers.parties_text import Span
from attplanner.importers.parties_words import at_the_end, number_of_people, phrases
from attplanner.importers.people import NameRead, find_name, looks_like_name, names_only, read_name, trailing_name
from attplanner.importers.people_nouns import head_of, is_office, is_post

LEAD = re.compile(
    r"(?:the|le|la|les|los|las|el|l['’]|des|du|de\s+la|de\s+l['’]|d['’]|del|de|aux?|al|a(?=\s+l)|with|avec|of|from)\s*(?=\S)"
    r"(?:(?<=['’])|(?<=\s))",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s*(?:of|from|de\s+la|de\s+los|de\s+l['’]|des?|du|del|d[oa]s?|d['’])(?:\s+|(?<=['’]))(?:the\s+)?", re.IGNORECASE
)


_ELISION = re.compile(r"^[dlDL]['’]")
_LONGEST = 400  # characters of one piece; what is longer is prose
_ACRONYM = re.compile(r"[A-Z][A-Z0-9-]{1,11}")
_TOPIC = re.compile(r"\s+[-–—]\s+(?=[^\W\d_A-ZÀ-Þ])")  # "Canada - accession in fact"
_ACCREDITED = re.compile(r"\s+(?:to\s+the|auprès|ante)\s", re.IGNORECASE)


class Kind(Enum):
    """What a piece reads like."""

    PERSON = auto()
    POST = auto()
    OFFICE = auto()
    STATE = auto()
    BODY = auto()
    GROUP = auto()
    CLASS = auto()
    NAME = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a list: its span, the separator before it, and what it was read as."""

    kind: Kind
    start: int
    stop: int
    separator: str = ""
    name: NameRead | None = None
    state: StateRead | None = None
    hit: Hit | None = None
    group: GroupRead | None = None
    group_class: ClassRead | None = None

    @property
    def joins(self) -> bool:
        """Tell whether a plus or a semicolon stands before it: what follows is somebody else."""
        again = begins_again(self.separator)  # "received by A, and by B", "A, then B"
        return any(mark in self.separator for mark in "+;/") or again or self.leads

    @property
    def leads(self) -> bool:
        """Tell whether the piece leads or represents what stands before it: "delegation of Nepal led by …"."""
        return LED.search(self.separator) is not None and not begins_again(self.separator)

    @property
    def after_and(self) -> bool:
        """Tell whether the piece is tied with "and", a comma before it or not."""
        return bool(re.search(r"[&A-Za-z]", self.separator))


def classify(text: str, start: int, stop: int, separator: str, known: Known) -> Piece:
    """Return one piece with what it reads like."""
    start, stop = _trim(text, start, stop)
    words = text[start:stop]
    piece = _classified(words, known)
    shift = start + piece.start
    name = piece.name
    if name:
        name = name._replace(start=name.start + start, stop=name.stop + start)
    return Piece(piece.kind, shift, stop, separator, name, piece.state, piece.hit, piece.group, piece.group_class)


def _trim(text: str, start: int, stop: int) -> Span:
    while start < stop and text[start] in " ,;:&-–—•":
        start += 1
    while stop > start and text[stop - 1] in " ,;:-–—•":
        stop -= 1
    return start, stop


def _classified(words: str, known: Known, begin: int = 0, leads: int = 3) -> Piece:
    """Read a piece; where its beginning says nothing, again without an article or preposition, ``leads`` times."""
    if len(words) > _LONGEST:
        return Piece(Kind.TEXT, 0, len(words))
    piece = _read(words[begin:], known)
    lead = LEAD.match(words, begin) if piece.kind is Kind.TEXT and leads else None
    if lead and lead.end() > begin:
        inner = _classified(words, known, lead.end(), leads - 1)
        return inner if inner.kind is not Kind.TEXT else Piece(Kind.TEXT, 0, len(words))
    name = piece.name._replace(start=piece.name.start + begin, stop=piece.name.stop + begin) if piece.name else None
    return Piece(
        piece.kind, piece.start + begin, len(words), "", name, piece.state, piece.hit, piece.group, piece.group_class
    )


def _read(text: str, known: Known) -> Piece:
    size = len(text)
    if name := read_name(text):
        return Piece(Kind.PERSON, 0, size, name=name)
    for reader in (_as_group, _as_state, _as_delegates, _as_class, _as_post, _as_body, _as_office):
        if piece := reader(text, known):
            return piece
    bare = without_brackets(text)
    if bare != text and names_only(bare) and known.find_state(text[len(bare) :].strip(" ()")):
        return Piece(Kind.PERSON, 0, size, name=NameRead(None, bare, 0, len(bare)))
    if looks_like_name(bare):
        return Piece(Kind.NAME, 0, size, name=NameRead(None, bare, 0, len(bare)))
    return Piece(Kind.TEXT, 0, size)


def without_brackets(text: str) -> str:
    """Return a text without the brackets at its end."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", text).strip()


def _as_group(text: str, known: Known) -> Piece | None:
    group = find_group(text, known)
    return Piece(Kind.GROUP, 0, len(text), group=group) if group else None


def _as_state(text: str, known: Known) -> Piece | None:
    about = _TOPIC.search(text)
    sent = _ACCREDITED.search(without_brackets(text))
    plain = text[: about.start()] if about else text[: sent.start()] if sent else without_brackets(text)
    state = known.find_state(text) or known.find_state(plain) or _twice_named(text, known)
    return Piece(Kind.STATE, 0, len(text), state=state) if state else None


def _twice_named(text: str, known: Known) -> StateRead | None:
    """Return the State of "Turkey/Türkiye"."""
    found = [known.find_state(part) for part in text.split("/")] if "/" in text else []
    codes = {state.iso3 if state else "" for state in found}
    return found[-1] if len(codes) == 1 else None


def _as_delegates(text: str, known: Known) -> Piece | None:
    """Read "representatives of Nepal", "Angola representatives", "ambassadors of ASEAN"."""
    if at_the_end("posts", "envoys_alone").search(head_of(text)):
        return None  # the Permanent Representative of a State is somebody
    counted = number_of_people().sub("", text, count=1) if number_of_people().match(text) else text
    stripped = phrases("roles", "delegate_adjectives").strip(without_some(counted)[0])
    before = phrases("roles", "delegates").at(stripped)
    if before and (link := _OF.match(stripped, before.stop)):
        return _delegates_of(
            text, stripped[link.end() :], before.value, known, len(text) - len(stripped) + link.end()
        )
    return _delegates_after(text, known)


def _delegates_of(text: str, rest: str, who: str, known: Known, shift: int) -> Piece | None:
    if who in phrases("roles", "envoys") and (key := envoys_group(rest, known)):
        extent = Extent.SOME if without_some(text)[1] or number_of_people().match(text) else Extent.ALL
        return Piece(Kind.GROUP, 0, len(text), group=GroupRead(key, text, extent))
    inner = _classified(rest, known)
    if inner.kind in (Kind.TEXT, Kind.NAME, Kind.PERSON, Kind.POST):
        return None
    start = 0 if inner.kind is Kind.BODY and who in phrases("offices", "own_words") else inner.start + shift
    return Piece(inner.kind, start, len(text), "", None, inner.state, inner.hit, inner.group, inner.group_class)


def _delegates_after(text: str, known: Known) -> Piece | None:
    marks = [
        mark for mark in phrases("roles", "delegates").scan(text) if mark.stop == len(text.rstrip()) and mark.start
    ]
    if not marks:
        return None
    rest = (
        text[: marks[-1].start].strip(" -'’s")
        if text[: marks[-1].start].endswith(("'s ", "’s "))
        else text[: marks[-1].start].strip()
    )
    if marks[-1].value in phrases("roles", "envoys") and (key := envoys_group(rest, known)):
        return Piece(Kind.GROUP, 0, len(text), group=GroupRead(key, text, Extent.ALL))
    state = None if known.find_body(rest) else known.find_state(rest) or adjective(rest, known)
    if state:
        return Piece(Kind.STATE, 0, len(text), state=state)
    inner = _read(rest, known) if not is_post(rest) else None
    if inner and inner.kind in (Kind.BODY, Kind.OFFICE, Kind.GROUP):
        return Piece(inner.kind, 0, len(text), "", None, inner.state, inner.hit, inner.group)
    return None


def adjective(text: str, known: Known) -> StateRead | None:
    """Return the State of an adjective: "Dutch"."""
    hit = known.lexicon.find_adjective(text)
    return StateRead(hit.iso3, text, True, hit.ambiguous_with) if hit else None


def _as_class(text: str, known: Known) -> Piece | None:
    mission = phrases("offices", "diplomatic").first(head_of(text))
    found = None if mission and known.acting_state(text) else find_class(text, known)
    return Piece(Kind.CLASS, 0, len(text), group_class=found) if found else None


def _as_post(text: str, known: Known) -> Piece | None:
    if not is_post(text) and text not in phrases("posts", "national_alone"):
        return None
    styled = find_name(text)
    if styled:
        return Piece(Kind.POST, 0, len(text), name=styled)
    plain = without_brackets(text)
    return Piece(Kind.POST, 0, len(text), name=_bare_name(plain, known) or _bare_name(head_of(plain), known, 2))


def _bare_name(post: str, known: Known, fewest: int = 1) -> NameRead | None:
    """Return the name without a style that ends a post: "Deputy Minister Anneke Rowley (at the …)"."""
    at = trailing_name(post)
    words = post[at:]
    complement = _ELISION.sub("", words)  # "Ambassadeur d'Érythrée" is nobody's name
    named = len(words.split()) >= fewest and not known.find_state(complement) and not known.bodies(words)
    return NameRead(None, words, at, len(post)) if at < len(post) and named else None


def _as_body(text: str, known: Known) -> Piece | None:
    """Read an organization: its whole name, or its name with an office of its own ("UNODA Team")."""
    whole = known.find_body(text)
    if whole:
        return Piece(Kind.BODY, 0, len(text), hit=whole)
    hit = next((hit for hit in known.bodies(text) if _opens(text, hit.start)), None)
    rest = text[hit.stop :].strip() if hit else ""
    country_office = hit is not None and hit.start == 0 and hit.text.isupper() and known.find_state(rest) is not None
    if hit is None or (known.acting_state(rest) and not country_office):
        return None
    fitting = (
        country_office
        or not rest
        or rest[0] in "(–-—:"
        or is_acronym(rest)
        or rest.split()[0].islower()
        or _own_word(rest)
    )
    return Piece(Kind.BODY, 0, len(text), hit=hit) if fitting else None


def _opens(text: str, at: int) -> bool:
    """Tell whether a name begins a text, but for an article or an office of its own: "Secretariat of …"."""
    lead = LEAD.match(text)
    return at in (0, lead.end() if lead else 0) or _own_word(text[:at])


def _own_word(text: str) -> bool:
    return phrases("offices", "own_words").at(text) is not None


def _as_office(text: str, known: Known) -> Piece | None:
    noun = phrases("offices", "organization").first(head_of(text))
    regional = noun and phrases("offices", "supranational").at(text) and not known.bodies(text)
    return Piece(Kind.OFFICE, 0, len(text)) if is_office(text) and not regional else None


def is_acronym(text: str) -> bool:
    """Tell whether a text is an acronym as such: "UNODA"."""
    return _ACRONYM.fullmatch(text.strip()) is not None
