"""Running text among the lines of a list: which lines tell of meetings in sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.prose import dated_sentences
from attplanner.importers.reader_words import folded, says

_LED = re.compile(r"^(?:On|In|Le|El|The|From|Between|Du|Les|Entre|Del)\s")
_WRITER = re.compile(r"[A-ZÀ-Þ][^:\d]{1,30}:\s+\S")  # "Ben: thanks"
_CLAIM = re.compile(r"(?P<what>[^\W\d_]+(?:\s+[^\W\d_]+)??)\s*(?::|–|-\s|\s(?=[A-Z]{0,3}\s?\d))")
_NUMBERED = ("", "1.", "a.")
_LONG = 120


def is_prose(lines: Sequence[Line], index: int, context: DateContext) -> bool:
    """Tell running text from an entry: "On" and a verb of meeting, or several dated sentences."""
    block = _block_below(lines, index, context)
    if not block.endswith((".", "”", '"')):
        return False
    led = not lines[index].bullet and _LED.match(block) is not None and says("met_verbs", block)
    return led or _tells_of_several(block, context)


def reads_like_prose(lines: Sequence[Line], index: int, context: DateContext) -> bool:
    """A sentence is running text, unless its date stands at its end as in a list; a colon announces a list."""
    line = lines[index]
    if line.bullet:
        return _tells_of_several(_block_below(lines, index, context), context)
    if line.text.endswith(":") or _in_paragraph(lines, index):
        return True
    if not line.text.endswith("."):
        return False
    told = says("met_verbs", line.text) or says("planned_words", line.text) or ". " in line.text
    return told or not _ends_with_date(line.text, context)


def _block_below(lines: Sequence[Line], index: int, context: DateContext) -> str:
    """Join a line with those below it, until a blank, a bullet or a dated line; nothing below a bullet."""
    if lines[index].bullet not in _NUMBERED:
        return ""
    block = lines[index].text
    for following in lines[index + 1 : index + 12]:
        if following.blank or following.bullet or read_date_at(following.text, 0, context):
            break
        block = f"{block} {following.text}"
    return block.rstrip()


def _tells_of_several(block: str, context: DateContext) -> bool:
    return len(block) > _LONG and block.endswith((".", "”", '"')) and len(dated_sentences(block, context)) > 1


def _ends_with_date(text: str, context: DateContext) -> bool:
    dates = read_dates(text, context)
    return bool(dates) and dates[-1].stop >= len(text.rstrip(" .)")) and any(p.day for p in dates[-1].chain.points)


def _in_paragraph(lines: Sequence[Line], at: int) -> bool:
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


def is_aside(text: str) -> bool:
    """Tell a line that is nothing of a meeting: a reply in a chat, "Per diem: 3 days", "Flight LH 234"."""
    said = text.rpartition(":")[2] if _WRITER.match(text) else text
    if fold(said).strip(" .!,:)>-") in folded("replies"):
        return True
    claim = _CLAIM.match(text)
    return claim is not None and fold(claim["what"]).strip() in folded("logistics")
