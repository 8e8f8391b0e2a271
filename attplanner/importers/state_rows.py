"""One line of a list of States: a name with a remark, or several names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from attplanner.domain.lexicon import Hit, Lexicon
from attplanner.domain.proposals import Code
from attplanner.importers.plan import PlannedProposal, PlannedWarning, StateLine
from attplanner.importers.state_acts import label_acts
from attplanner.importers.state_names import (
    NameReading,
    find_name,
    leading_state,
    longer_name,
    read_hit,
    read_longer,
    read_name,
    without_mark,
)

_BETWEEN = re.compile(r"\s*(?:[,;/&+•|]|(?<=\s)[–—-](?=\s)|(?<!\w)(?:and|et|y|or|ou)(?!\w))+\s*", re.I)
_NOTE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[*†‡§¹²³⁴-⁹]+)")
_CAPITAL = re.compile(r"[^\W\d_]")
_NAME_WORDS = 5
_NUMBER = re.compile(r"\s*\(?(\d{1,3})[.)]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One name of a line, with the note in brackets that follows it."""

    text: str
    hit: Hit | None
    longer: bool = False  # the name is longer than that of the State: it is asked about


def names_in(text: str, lexicon: Lexicon) -> list[Piece] | None:
    """Return the names of a text that is nothing but a list of States; None for anything else.

    A part that is no State is taken for a name that is not known where most of the parts are States.
    """
    pieces = list(_pieces(text, lexicon.scan_states(text)))
    known = sum(1 for piece in pieces if piece.hit)
    if len(pieces) < 2 or known * 2 <= len(pieces) or not all(p.hit or is_name(p.text) for p in pieces):
        return None
    return pieces


def _pieces(text: str, hits: list[Hit]) -> Iterator[Piece]:
    position = 0
    for hit in hits:
        yield from _between(text[position : hit.start])
        longer = longer_name(text, hit)
        if longer:
            position = hit.start + len(longer)
            yield Piece(longer, hit, longer=True)
            continue
        note = _NOTE.match(text, hit.stop)
        position = note.end() if note else hit.stop
        yield Piece(text[hit.start : position].strip(), hit)
    yield from _between(text[position:])


def _between(text: str) -> Iterator[Piece]:
    """Yield what stands between two known names; articles and the like are nothing."""
    for part in _BETWEEN.split(text):
        stripped = part.strip(" \t.:")
        if stripped and stripped.casefold() not in {"the", "la", "le", "les", "l'", "l’", "du", "de", "des", "of"}:
            yield Piece(stripped, None)


def read_names(written: str, line: int, lexicon: Lexicon, *, trust_un_names: bool = False) -> list[NameReading]:
    """Return what the names of a cell stand for: "Comoros, Djibouti" is two States."""
    pieces = None if find_name(written, lexicon) else names_in(written, lexicon)
    names = [piece.hit.text if piece.hit else piece.text for piece in pieces or ()] or [written]
    return [read_name(name, line, lexicon, trust_un_names=trust_un_names) for name in names]


def is_name(text: str) -> bool:
    """Tell whether a text may be the name of a State that is not known."""
    first = _CAPITAL.search(text)
    return (
        bool(first) and text[0].isupper() and len(text.split()) <= _NAME_WORDS and not any(c.isdigit() for c in text)
    )


def rows_of(text: str, line: int, lexicon: Lexicon) -> list[StateLine]:
    """Return the rows of one line, none where it is no line of a list."""
    bare = without_mark(text)
    hit = leading_state(bare, lexicon)
    labelled = [] if hit else _labelled(bare, line, lexicon)
    parts = [part.strip() for part in bare.split(";") if part.strip()]
    if hit and len(parts) > 1 and ":" in bare and all(leading_state(part, lexicon) for part in parts):
        return [found for part in parts for found in rows_of(part, line, lexicon)]
    pieces = None if labelled else names_in(bare, lexicon)
    if pieces:
        return [_row(_read(piece, line, lexicon), line, piece.text) for piece in pieces]
    if hit is None:
        return labelled
    longer = longer_name(bare, hit)
    reading = read_longer(longer, hit, line, lexicon) if longer else read_hit(hit, line, lexicon)
    return [_row(reading, line, bare)]


def _labelled(text: str, line: int, lexicon: Lexicon) -> list[StateLine]:
    """Read "Africa: Angola, Chad, Togo"."""
    label, mark, rest = text.partition(":")
    if not mark or len(label.split()) > 8:
        return []
    pieces = names_in(rest, lexicon)
    if pieces is None:
        hit = leading_state(rest.strip(), lexicon)
        alone = hit is not None and not rest.strip()[hit.stop :].strip(" .")
        pieces = [Piece(rest.strip(), hit)] if alone else _told_acts(rest, lexicon) if label_acts(label) else []
    return [_row(_read(piece, line, lexicon), line, piece.text) for piece in pieces]


def _told_acts(text: str, lexicon: Lexicon) -> list[Piece]:
    """Read "Palau, 8 April 2019; entry into force 7 July 2019; Maldives, 27 September 2019" behind "Accession:"."""
    pieces: list[Piece] = []
    for part in text.split(";"):
        hit = leading_state(part.strip(), lexicon)
        if hit:
            pieces.append(Piece(part.strip(), hit))
        elif pieces:
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}; {part.strip()}")
    return pieces


def _read(piece: Piece, line: int, lexicon: Lexicon) -> NameReading:
    if piece.hit is None:
        return read_name(piece.text, line, lexicon)
    return read_longer(piece.text, piece.hit, line, lexicon) if piece.longer else read_hit(piece.hit, line, lexicon)


def _row(reading: NameReading, line: int, text: str) -> StateLine:
    return row(reading, (line, line), text)


def with_number_warnings(rows: Sequence[StateLine], lines: Sequence[str]) -> tuple[StateLine, ...]:
    """Return the rows of a numbered list with a warning where a number comes twice or one is left out."""
    found: list[StateLine] = []
    before: int | None = None
    seen = 0
    for one in rows:
        match = _NUMBER.match(lines[one.lines[0] - 1]) if one.lines[0] != seen else None
        number = int(match[1]) if match else None
        warning = _number_warning(before, number, one.lines[0])
        found.append(replace(one, warnings=(*one.warnings, warning)) if warning else one)
        before = number if match else before
        seen = one.lines[0]
    return tuple(found)


def _number_warning(before: int | None, number: int | None, line: int) -> PlannedWarning | None:
    if before is None or number is None or number == 1:
        return None
    if number == before:
        return PlannedWarning(Code.NUMBER_REPEATED, line, str(number))
    return PlannedWarning(Code.NUMBER_MISSING, line, str(before + 1)) if number > before + 1 else None


def row(
    reading: NameReading, lines: tuple[int, int], text: str, proposals: tuple[PlannedProposal, ...] = ()
) -> StateLine:
    """Return a row of a read name."""
    return StateLine(
        reading.iso3, reading.name, lines, text.rstrip(" ;,"), proposals=(*reading.proposals, *proposals)
    )
