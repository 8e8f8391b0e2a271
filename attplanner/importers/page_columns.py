"""Two columns of a page whose lines were copied across both: cut apart, and put one after the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from attplanner.domain.date_text import DateContext, read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line, read_lines
from attplanner.importers.drafts import Draft
from attplanner.importers.heads import date_first
from attplanner.importers.places import read_place

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_NARROWEST = 12  # characters of a left column
_FEWEST = 2  # lines that begin at the right column's edge
_CANDIDATES = 3
_NEAR = 12  # a longer line pushes the second column so far


def side_by_side(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> list[list[Line]]:
    """Return the columns of a page in the order in which they are read; nothing where there is one column.

    A line across both columns begins a new pair of them.
    """
    raws = {line.number: line.raw.expandtabs(8).rstrip() for line in lines}
    edge = next((edge for edge in _edges(raws.values()) if _both_dated(raws, edge, lexicon, context)), None)
    if edge is None:
        return []
    columns = [list(column.items()) for pair in _pairs(raws, edge) for column in pair]
    return [_read(column) for column in columns if any(text.strip() for _, text in column)]


def join_broken_places(lines: Sequence[Line], drafts: Sequence[Draft], lexicon: Lexicon) -> None:
    """Take a State alone below its city and a comma for the rest of the place: "Bissau,⏎Guinea-Bissau"."""
    for draft in drafts:
        place, item = draft.head.place, draft.items[0] if draft.items else None
        if place is None or item is None or len(place.places) != 1 or not place.places[0].lacks_state:
            continue
        above = " ".join(line.raw for line in lines[draft.first - 1 : item.first - 1])
        broken = re.search(rf"{re.escape(place.places[0].written)},\s*(?:$|\s{{2}})", above)
        whole = read_place(f"{place.written}, {item.text}", lexicon) if broken else None
        if whole and len(whole.places) == 1 and whole.places[0].place.state and not whole.places[0].place.venue:
            draft.head = replace(draft.head, place=whole)
            del draft.items[0]


def _edges(raws: Iterable[str]) -> list[int]:
    """Return where a second column may begin: behind the gaps of lines, and where set-in lines begin."""
    starts: Counter[int] = Counter()
    for raw in raws:
        starts.update(gap.end() for gap in _GAP.finditer(raw))
        indent = len(raw) - len(raw.lstrip())
        starts.update([indent] if raw and indent > _NARROWEST else [])
    likely = [(count, -edge) for edge, count in starts.items() if count >= _FEWEST and edge > _NARROWEST]
    return [-edge for _, edge in sorted(likely, reverse=True)[:_CANDIDATES]]


def _both_dated(raws: dict[int, str], edge: int, lexicon: Lexicon, context: DateContext) -> bool:
    """Tell columns of a page from those of a table: each has lines that begin with a date, and says more."""
    sides = [[text.strip() for _, text in side if text.strip()] for side in zip(*_halves(raws, edge), strict=True)]
    return all(_is_log(side, lexicon, context) for side in sides)


def _halves(raws: dict[int, str], edge: int) -> Iterator[tuple[tuple[int, str], tuple[int, str]]]:
    for number, raw in raws.items():
        cut = _cut(raw, edge)
        yield (number, raw[:cut]), (number, raw[cut:])


def _is_log(side: Sequence[str], lexicon: Lexicon, context: DateContext) -> bool:
    heads = [head for text in side if read_date_at(text, 0, context) and (head := date_first(text, lexicon, context))]
    dated = [head for head in heads if any(point.month for point in head.date.chain.points)]
    bare = sum(1 for head in dated if not head.place and not head.title)
    return bool(dated) and bare * 2 <= len(side)


def _cut(raw: str, edge: int) -> int:
    """Return where a line is cut: at the edge where it has a gap there, else behind the nearest gap."""
    if len(raw) <= edge or not raw[:edge].strip():
        return min(edge, len(raw))
    if raw[edge - 2 : edge] == "  ":
        return edge
    near = [gap.end() for gap in _GAP.finditer(raw) if abs(gap.end() - edge) <= _NEAR]
    return min(near, key=lambda end: abs(end - edge)) if near else len(raw)


def _pairs(raws: dict[int, str], edge: int) -> Iterator[tuple[dict[int, str], dict[int, str]]]:
    """Yield left and right columns by line number, a new pair at each line across both."""
    left, right = dict[int, str](), dict[int, str]()
    for number, raw in raws.items():
        cut = _cut(raw, edge)
        if cut == len(raw) > edge and right:
            yield left, right
            left, right = {}, {}
        left[number], right[number] = raw[:cut].rstrip(), raw[cut:]
    yield left, right


def _read(column: Sequence[tuple[int, str]]) -> list[Line]:
    """Return the lines of a column by their numbers; where the other column alone has text, it has a blank line."""
    first, last = column[0][0], column[-1][0]
    texts = dict(column)
    return [
        line for line in read_lines([texts.get(n, "") for n in range(first, last + 1)], first) if line.number in texts
    ]
