"""The habits of a list: where its titles stand, what is running text, how items begin."""

from __future__ import annotations

from collections.abc import Sequence

from attplanner.domain.date_text import DateContext
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, period_heading, process_heading
from attplanner.importers.heads import Head, date_first
from attplanner.importers.reader_words import says

_SAMPLE = 400


def plain_heads(lines: Sequence[Line], lexicon: Lexicon, context: DateContext) -> dict[int, Head]:
    """Return the lines that begin with a date, by their place among the first lines: the habit of the text."""
    heads = {
        index: date_first(line.text, lexicon, context) for index, line in enumerate(lines[:_SAMPLE]) if not line.blank
    }
    return {index: head for index, head in heads.items() if head}


def titles_above(lines: Sequence[Line], heads: dict[int, Head]) -> frozenset[int]:
    """Return the lines that are titles above their dated lines, where the text has that habit."""
    above: dict[int, list[int]] = {}
    for index, head in heads.items():
        block = _block_above(lines, index, heads)
        if block and not head.title:
            above[index] = block
    if len(above) < 2 or len(above) * 2 < len(heads):
        return frozenset()
    return frozenset(number for numbers in above.values() for number in numbers)


def _block_above(lines: Sequence[Line], index: int, heads: dict[int, Head]) -> list[int]:
    """Return the unbulleted lines right above a dated line, back to the blank line that opens the block."""
    found: list[int] = []
    at = index
    while not lines[at].after_blank and at > 0:
        at -= 1
        line = lines[at]
        if at in heads or line.bullet or process_heading(line.text) or period_heading(line) or len(found) == 3:
            return []
        found.append(line.number)
    return found


def in_paragraph(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the line at a place is one of several of running text, broken by the page's width."""
    line = lines[at]
    if line.bullet:
        return False
    block = [line.text]
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(lines) and abs(near - at) < 12 and _is_text(lines[near]):
            block.insert(0 if step < 0 else len(block), lines[near].text)
            near += step
    text = " ".join(block)
    return len(block) > 1 and text.endswith((".", "”", ")")) and says("met_verbs", text) and ". " in text


def _is_text(line: Line) -> bool:
    return not line.blank and not line.bullet


def starts_item(line: Line) -> bool:
    """Tell whether an unbulleted line opens a new item: it begins as one does ("Meeting with", "Ms. X")."""
    return says("item_starts", " ".join(fold(line.text).split()[:2]))
