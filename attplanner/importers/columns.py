"""The columns of a table that a copy put one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.importers.blocks import Line
from attplanner.importers.drafts import Draft, DraftItem, Found
from attplanner.importers.heads import Head, date_first
from attplanner.importers.places import read_place
from attplanner.importers.reader_words import label_of

_FEWEST = 2


@dataclass(slots=True)
class _Run:
    """Lines of one kind that follow each other: dates, places, or other texts."""

    kind: str
    lines: list[Line]
    heads: list[Head] = field(default_factory=list)


def read_stacked(
    lines: Sequence[Line], lexicon: Lexicon, context: DateContext, process: str | None, found: Found
) -> list[Line]:
    """Read columns that stand one after the other into ``found`` and return the other lines."""
    if not _dates_follow(lines, lexicon, context):
        return list(lines)
    runs = _runs(lines, lexicon, context)
    for index, run in enumerate(runs):
        count = len(run.lines)
        following = [
            other for other in runs[index + 1 : index + 4] if len(other.lines) == count and other.kind != "dates"
        ]
        if run.kind != "dates" or count < _FEWEST or not following:
            continue
        if any(head.title or head.place for head in run.heads):
            continue
        used = {line.number for part in (run, *following[:2]) for line in part.lines}
        found.drafts.extend(_zipped(run, following[:2], lexicon, process))
        found.interleaved.append(run.lines[0].number)
        labels = {line.number for line in lines if label_of(line.text)}
        found.context.update(labels)
        return [line for line in lines if line.number not in used | labels]
    return list(lines)


def _dates_follow(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> bool:
    """Tell whether two lines that follow each other are nothing but dates."""
    before = False
    for line in lines:
        head = date_first(line.text, lexicon, context) if 3 < len(line.text) < 60 else None
        bare = head is not None and not head.title and head.place is None
        if bare and before:
            return True
        before = bare
    return False


def _runs(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> list[_Run]:
    """Cut lines into runs; a column's head or a blank line ends one."""
    runs: list[_Run] = []
    kind = ""
    for line in lines:
        if line.blank or (label_of(line.text) and not line.bullet):
            kind = ""
            continue
        head = date_first(line.text, lexicon, context) if len(line.text) < 60 else None
        here = "dates" if head else "places" if read_place(line.text, lexicon) else "texts"
        if here == kind or (kind == "texts" and here == "places"):
            runs[-1].lines.append(line)
        else:
            runs.append(_Run(here, [line]))
            kind = here
        runs[-1].heads.extend([head] if head else [])
    return runs


def _zipped(dates: _Run, others: Sequence[_Run], lexicon: Lexicon, process: str | None) -> list[Draft]:
    drafts: list[Draft] = []
    for n, (line, head) in enumerate(zip(dates.lines, dates.heads, strict=True)):
        draft = Draft(head, line.number, line.number, process, line=line)
        for run in others:
            _put(draft, run.lines[n], lexicon)
        drafts.append(draft)
    return drafts


def _put(draft: Draft, line: Line, lexicon: Lexicon) -> None:
    place = read_place(line.text, lexicon) if draft.head.place is None else None
    if place:
        draft.head = replace(draft.head, place=place)
    else:
        draft.title_item = DraftItem(line.text, line.number, line.number)
        draft.head = replace(draft.head, title=line.text)
    draft.first, draft.last = min(draft.first, line.number), max(draft.last, line.number)
