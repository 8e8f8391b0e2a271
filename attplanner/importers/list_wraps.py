"""Lines that the page or a column broke: which line goes on with the one above it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from attplanner.domain.text import fold
from attplanner.importers.blocks import Line, is_furniture
from attplanner.importers.drafts import Draft
from attplanner.importers.programme import begins_with_time
from attplanner.importers.reader_words import says

ASIDE = re.compile(r"\([^()]{6,80}\)\.?")
_WRAPPED = 55
_WIDEST = 120
_LONG = 70
_SAMPLE = 400


class Wraps:
    """Tells the lines of a section that go on with another from those that begin an item."""

    def __init__(self, lines: Sequence[Line], repeated: frozenset[str]) -> None:
        self._lines = lines
        self._repeated = repeated
        self._width = page_width(lines)

    def goes_on(self, line: Line, current: Draft, *, broken: bool) -> bool:
        """Tell whether a line goes on with the one before it, which the page or the column broke."""
        last = current.items[-1] if current.items else current.title_item
        if line.bullet or last is None or (line.after_blank and not broken):
            return False
        if begins_with_time(line.text):
            return False
        before = last.text.rstrip()
        if before.endswith((".", ";", ":")) and not line.text[:1].islower():
            return False
        if line.text[:1].islower() or before.endswith((",", "-", "–", "(", " and", " et", " of", " de", " the")):
            return True
        deeper = line.indent > (current.line.indent if current.line else 0)
        if (deeper and ASIDE.fullmatch(line.text)) or self.at_comma(line, current):
            return True
        raw = self._raw_before(line)
        if broken and raw.bullet and raw.number == last.last and not starts_item(line):
            return True  # the page broke in the middle of an item
        deeper_item = bool(current.items) and line.indent > raw.indent and bool(raw.bullet)
        if deeper_item or self._hangs(line, raw, current):
            return True
        ended = raw.raw.rstrip().endswith(".") and raw is not line
        fits = len(raw.raw.rstrip()) + len(line.text.split(maxsplit=1)[0]) < self._width - 1
        wrapped = len(raw.raw.strip()) >= _WRAPPED and not ended and not fits
        return wrapped and not broken and not starts_item(line)

    def _hangs(self, line: Line, raw: Line, current: Draft) -> bool:
        """Tell whether a line hangs under the words of a long numbered one, whose sentence it goes on with."""
        opens = current.line is not None and raw.number == current.line.number
        if not opens or not raw.bullet or not current.titled or len(raw.raw.rstrip()) < _LONG:
            return False
        under = line.indent == raw.raw.find(raw.text[:8]) and line.indent > raw.indent
        return under and not raw.raw.rstrip().endswith((".", ":", ";")) and not starts_item(line)

    def at_comma(self, line: Line, current: Draft) -> bool:
        """Tell whether the line above ends with a comma that is not in the title which was read from it."""
        raw, title = self._raw_before(line), current.title_item
        if title is None or current.items or line.after_blank or title.last != raw.number:
            return False
        return raw.raw.rstrip().endswith(",") and not title.text.endswith(",")

    def _raw_before(self, line: Line) -> Line:
        position = bisect_left(self._lines, line.number, key=lambda one: one.number)  # tables are taken out before
        before = (self._lines[n] for n in range(position - 1, -1, -1))
        return next((one for one in before if not one.blank and not is_furniture(one, self._repeated)), line)


def page_width(lines: Sequence[Line]) -> int:
    """Return the width at which the page broke the lines of a text; 0 where they are as long as they like."""
    width = max((len(line.raw.rstrip()) for line in lines[:_SAMPLE]), default=0)
    return width if width <= _WIDEST else 0


def starts_item(line: Line) -> bool:
    """Tell whether an unbulleted line opens a new item: it begins as one does ("Meeting with", "Ms. X")."""
    return says("item_starts", " ".join(fold(line.text).split()[:2]))
