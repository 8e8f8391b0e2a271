"""Messages and reports: their head, their close, the line that dates the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attplanner.domain.date_text import read_date_at, read_dates
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.reader_words import folded, pattern, raw

_HEADER = re.compile(r"^(?P<label>[^\W\d_]{1,12}(?: [^\W\d_]{1,10})?)\s*:(?:\s+(?P<value>\S.*)|$)")
_FEWEST = 2


def letter_head(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines of the heads of messages ("From: …", "Sent: …"), and what is broken off from them."""
    return frozenset(line.number for block in _blocks(lines) for line in _head_of(block))


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line.blank:
            yield block
            block = []
        else:
            block.append(line)
    yield block


def _head_of(block: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a block from its first label of a message to its last, where it says from whom it is."""
    labels = [(n, *label) for n, line in enumerate(block[:20]) if (label := _label(line))]
    senders = [value for _, name, value in labels if name in folded("email_from")]
    if not senders or any(read_date_at(value) for value in senders):
        return []  # "From: 4 May 2028", "To: 6 May 2028" are days
    if len({name for _, name, _ in labels}) < _FEWEST:
        return []
    return block[labels[0][0] : labels[-1][0] + 1]


def _label(line: Line) -> tuple[str, str] | None:
    match = None if line.bullet else _HEADER.match(line.text)
    name = fold(match.group("label")) if match else ""
    return (name, match.group("value") or "") if match and name in folded("email") else None


def is_closing(line: Line) -> bool:
    """Tell whether a line closes a letter: "Best regards,", "Je reste à votre disposition …"."""
    text = fold(line.text).strip(" ,.!–-")
    return not line.bullet and (text in folded("closings") or text.startswith(_closing_sentences()))


def _closing_sentences() -> tuple[str, ...]:
    return tuple(fold(words) for words in raw()["closing_sentences"])


def ends_section(line: Line) -> bool:
    """Tell whether a line opens what is no part of a log: "3. Any other business", "COMMENT: …"."""
    head = fold(line.text.split(":")[0]).strip(" .")
    return line.bullet in ("", "1.", "a.") and head in folded("sections_end")


def is_footer(line: Line) -> bool:
    """Tell whether a line opens notes or sources under a list, or closes a letter."""
    head = fold(line.text.split(":")[0]).strip(" .")
    return ends_section(line) or is_closing(line) or (":" in line.text and head in folded("footer"))


def is_issue_number(text: str) -> bool:
    """Tell the line that numbers or dates an issue and says nothing more: "No. 14, winter 2027"."""
    if pattern("datelines").match(fold(text)):
        return True  # "For immediate release    Nairobi, 24 December 2028"
    found = _NUMBERED.match(text)
    date = read_date_at(text, found.end()) if found else None
    bare = date is not None and not any(point.day for point in date.chain.points)
    return bare and date is not None and not text[date.stop :].strip(" .)")


def dates_itself(text: str) -> bool:
    """Tell the line by which a text dates itself: "Agreed at CSP8 on 26 August 2022", "Printed 02.12.2029"."""
    plain = fold(text).strip(" ()[].*_")
    lead = pattern("dates_itself").match(plain) if any(c.isdigit() for c in plain) else None
    dates = read_dates(plain[lead.end() :]) if lead else []
    if lead is None or len(dates) != 1:
        return False
    rest = plain[lead.end() :]
    before = re.findall(r"[^\s:,]+", rest[: dates[0].start])
    led = not before or (before[0] in folded("dates_itself_joins") and len(before) <= _FEW)
    return led and _AFTER_ITS_DATE.fullmatch(rest[dates[0].stop :]) is not None


_FEW = 7
_AFTER_ITS_DATE = re.compile(
    r"[\s,|–-]*(?:(?:at|a|a las)?\s*\d{1,2}[:h.]\d\d(?::\d\d)?\s*(?:h|hrs|hours|utc)?)?[\s,.|)]*"
)
_NUMBERED = re.compile(
    r"^(?:[^\W\d_]+\s+)?(?:no|n°|nº|nr|issue|vol|numéro|número)[.°]?\s*\d{1,3}\s*[,|/–—-]?\s*\(?", re.IGNORECASE
)
