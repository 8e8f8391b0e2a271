"""A list of participants cut into pieces.

"A, B and C" may be three participants or one with his office: where a comma separates is decided by what stands
on both of its sides. Commas inside quotes, brackets and names ("Trinidad and Tobago") separate nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from attplanner.importers.parties_names import Known
from attplanner.importers.parties_pieces import LEAD, Kind, Piece, adjective, classify, is_acronym
from attplanner.importers.parties_separators import separators
from attplanner.importers.parties_text import Span, brackets, inside, quoted
from attplanner.importers.parties_words import at_the_end, number_of_people, phrases
from attplanner.importers.people import names_only, plural_styles, read_name
from attplanner.importers.people_nouns import is_top_office

Slice = tuple[int, int, str]  # where a piece begins and ends, and what separates it from the one before

_BARE = (Kind.TEXT, Kind.NAME)
_AND = re.compile(r"(?:and|et|y|e|&)$", re.IGNORECASE)
_WORD = re.compile(r"[^\s/]+")
_STROKED = re.compile(r"[^/]+")
_ARTICLED = re.compile(r"\s(?:the|le|la|el|l['’])\s*$", re.IGNORECASE)
_OTHER = re.compile(r"(?:the\s+)?(?:other|autres|otros|otras)\b", re.IGNORECASE)


def cut(text: str, known: Known, bodies: bool = False) -> list[Piece]:
    """Return the pieces of a list of participants, in its order.

    ``bodies`` tells that organizations are listed: "and" then separates two unknown names as well.
    """
    pieces: list[Piece] = []
    slices = [one for whole in _slices(text, _kept(text, known)) for one in _codes(text, whole, known)]
    for index, (start, stop, separator) in enumerate(slices):
        piece = classify(text, start, stop, separator, known)
        if pieces and (named := _of_several(pieces[-1], piece, text, slices[index + 1 :])):
            pieces.append(named)
        elif pieces and _belongs_together(pieces[-1], piece, text, bodies):
            pieces[-1] = classify(text, pieces[-1].start, piece.stop, pieces[-1].separator, known)
        else:
            pieces.append(piece)
    return _with_adjectives([_singular(piece) for piece in pieces], text, known)


def _codes(text: str, whole: Slice, known: Known) -> list[Slice]:
    """Return the States of a piece that is nothing but their codes, or their names between strokes: "IND/PAK"."""
    words = list(_WORD.finditer(text, *whole[:2]))
    coded = len(words) > 1 and all(_is_code(word[0], known) for word in words)
    parts = words if coded else list(_STROKED.finditer(text, *whole[:2]))
    states = {state.iso3 for part in parts if (state := known.find_state(part[0].strip()))}
    if len(parts) < 2 or len(states) < len(parts):
        return [whole]
    return [(part.start(), part.end(), "," if part is not parts[0] else whole[2]) for part in parts]


def _is_code(word: str, known: Known) -> bool:
    return word.isupper() and word in known.lexicon.states


def _of_several(before: Piece, piece: Piece, text: str, behind: list[Slice]) -> Piece | None:
    """Return one more who shares a style with somebody before him: "Messrs. Diop, Ba and Sow"."""
    style = before.name.style if before.name and before.kind is Kind.PERSON else None
    if style not in plural_styles() or before.after_and or piece.joins or piece.kind not in (*_BARE, Kind.PERSON):
        return None
    tied = piece.after_and or any(_AND.match(separator) for _, _, separator in behind)
    name = read_name(f"{style} {text[piece.start : piece.stop]}")
    if not tied or not name or not names_only(name.name) or (piece.name and piece.name.style):
        return None
    return replace(piece, kind=Kind.PERSON, name=name.moved(piece.start - len(f"{style} ")))


def _singular(piece: Piece) -> Piece:
    style = piece.name.style if piece.name else None
    one = plural_styles().get(style)
    return replace(piece, name=piece.name._replace(style=one)) if piece.name and one else piece


def _with_adjectives(pieces: list[Piece], text: str, known: Known) -> list[Piece]:
    """Return pieces whose adjectives beside a State are States: "the Dutch, Belgian and Swedish ambassadors"."""
    found = list(pieces)
    for step in (1, -1):
        for index in range(len(found))[::-step]:
            beside = found[index + step] if 0 <= index + step < len(found) else None
            if found[index].kind is Kind.TEXT and beside and beside.kind is Kind.STATE:
                state = adjective(text[found[index].start : found[index].stop].removeprefix("The "), known)
                found[index] = replace(found[index], kind=Kind.STATE, state=state) if state else found[index]
    return found


def _slices(text: str, kept: list[Span]) -> list[Slice]:
    found: list[Slice] = []
    start, separator = 0, ""
    for mark in separators().finditer(text):
        if inside(mark.start(), kept) or inside(mark.end() - 1, kept) or mark.start() == 0:
            continue
        found.append((start, mark.start(), separator))
        start, separator = mark.end(), mark.group().strip()
    found.append((start, len(text), separator))
    return [(a, b, s) for a, b, s in found if text[a:b].strip(" ,;+")]


def _kept(text: str, known: Known) -> list[Span]:
    """Return the spans in which nothing separates."""
    named = [span for span in brackets(text) if known.lexicon.find_organization(text[span[0] + 1 : span[1] - 1])]
    groups = (hit for hit in known.lexicon.scan_groupings(text) if known.lexicon.groupings[hit.key].kind != "class")
    names = [*known.bodies(text), *known.states(text), *groups]
    whole = (("offices", "own_words"), ("offices", "whole"), ("roles", "loose_groups"))
    own = ((mark.start, mark.stop) for name, key in whole for mark in phrases(name, key).scan(text))
    before = [(_name_start(text, span[0], known), span[1]) for span in named]
    return [*quoted(text)[0], *brackets(text), *before, *own, *((hit.start, hit.stop) for hit in names)]


def _name_start(text: str, bracket: int, known: Known) -> int:
    """Return where a name begins whose acronym stands in brackets behind it: "Centre for Peace and Trust (CPT)"."""
    start = max(text.rfind(mark, 0, bracket) for mark in ",;:+") + 1
    for found in re.finditer(r"\s+(?:and|et|y|&)\s+", text[start:bracket]):
        piece = text[start : start + found.start()].strip()
        known_name = known.find_state(piece) or known.find_body(piece) or read_name(piece) or is_top_office(piece)
        if known_name or read_name(text, start + found.end()):
            return start + found.end()
    return start


def _belongs_together(left: Piece, right: Piece, text: str, bodies: bool) -> bool:
    """Tell whether "and" ties two halves of one name: "Minister for Foreign Affairs and Cooperation"."""
    if right.joins or "," in right.separator or not right.separator or _begins_anew(left, right, text):
        return False
    if _OTHER.match(text, right.start) and left.kind in (Kind.POST, Kind.OFFICE, Kind.BODY):
        return True
    weak = right.kind in (Kind.TEXT, Kind.NAME)
    if bodies and weak and left.kind is Kind.TEXT and not _open_complement(text[left.start : left.stop]):
        return False
    if left.kind in (Kind.TEXT, Kind.NAME):
        return (weak and left.kind is Kind.TEXT) or (right.kind is Kind.POST and left.kind is Kind.TEXT)
    interior = at_the_end("offices", "interior").search(text[left.start : left.stop])
    if interior and text[right.start : right.stop] in phrases("offices", "police"):
        return True  # "Ministerio de Interior y Policía"
    if left.kind in (Kind.POST, Kind.OFFICE) and right.kind is Kind.OFFICE:
        return _open_complement(text[left.start : left.stop]) and not _begins_office(text[right.start : right.stop])
    return weak and left.kind in (Kind.POST, Kind.OFFICE, Kind.GROUP)


def _begins_anew(left: Piece, right: Piece, text: str) -> bool:
    """Tell whether what follows "and" is somebody else by its own article, its plural, or as one more acronym."""
    if phrases("roles", "delegates").first(text[left.stop : right.start]) or number_of_people().match(
        text, right.start
    ):
        return True  # "the Speaker and members of the Committee", "and two staff of the Office"
    if right.kind is Kind.OFFICE and _ARTICLED.search(text[left.stop : right.start]):
        return True  # "the Ministry of Defence and the Ombudsman's Office"
    if LEAD.sub("", text[right.start : right.stop], count=1) in phrases("offices", "international"):
        return True
    return is_acronym(text[left.start : left.stop]) and is_acronym(text[right.start : right.stop])


def _open_complement(text: str) -> bool:
    """Tell whether a post or an office ends in words that may go on after "and": "Head of Defence"."""
    return re.search(r"\s(?:of|for|des?|du|de\s+la)\s", text) is not None


def _begins_office(text: str) -> bool:
    """Tell whether an office begins with its noun, or with a national one: a new office, not half of a name."""
    first = phrases("offices", "state").first(text)
    return any(phrases("offices", key).at(text) for key in ("state", "diplomatic", "part")) or (
        first is not None and text[: first.start].count(" ") <= 2
    )
