"""What the text around the log says: figures of States reached, and sittings to compare with the log."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from attplanner.domain.date_text import DateContext, read_dates
from attplanner.domain.dates import Precision, When
from attplanner.domain.proposals import Code
from attplanner.importers.blocks import Line
from attplanner.importers.plan import PlannedEntry, PlannedWarning, StatedCount
from attplanner.importers.prose import sentences
from attplanner.importers.reader_words import raw, says

_LONGEST = 20_000


def stated_counts(lines: Sequence[Line]) -> Iterator[StatedCount]:
    """Yield the figures of States that a text says were reached, each with its sentence."""
    for line in lines:
        if line.blank or len(line.text) > _LONGEST or not any(c.isdigit() for c in line.text):
            continue
        for sentence in sentences(line.text):
            match = _counted().search(sentence.text)
            if match and says("counted_verbs", sentence.text) and not says("counted_not", sentence.text):
                yield StatedCount(line.number, int(match.group("number")), match.group("of"), sentence.text)


@cache
def _counted() -> re.Pattern[str]:
    nouns = "|".join(re.escape(word) for word in raw()["counted"])
    between = r"(?:[^\W\d_]+\s){0,2}"
    among = r"(?:(?:out\s+)?of|sur|des|de los)\s+(?:the\s+|les\s+)?\d{1,3}\s+"  # "31 of the 82 States": 31
    return re.compile(
        rf"(?<![\d./-])(?P<number>\d{{1,3}})\s+(?:{among})?{between}?(?P<of>{nouns})(?![^\W_])", re.IGNORECASE
    )


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """A meeting that running text tells of, with its day."""

    line: int
    when: When
    text: str


def told_meetings(lines: Sequence[Line], context: DateContext) -> Iterator[ToldMeeting]:
    """Yield the meetings that the body of a paper says were held."""
    for line in lines:
        if line.blank or len(line.text) > _LONGEST:
            continue
        for sentence in sentences(line.text):
            if not says("body_meeting", sentence.text) or says("planned_words", sentence.text):
                continue
            for match in read_dates(sentence.text, context):
                if match.when.precision is Precision.DAY:
                    yield ToldMeeting(line.number, match.when, sentence.text)


def body_against_log(told: Sequence[ToldMeeting], entries: Sequence[PlannedEntry]) -> Iterator[PlannedWarning]:
    """Warn of each meeting in the body on whose days the log has no entry."""
    for meeting in told if entries else ():
        if not any(_touches(entry, meeting.when) for entry in entries):
            text = f"{meeting.when.written}: told in the text, absent from the log: {meeting.text}"
            yield PlannedWarning(Code.BODY_AGAINST_LOG, meeting.line, text)


def _touches(entry: PlannedEntry, when: When) -> bool:
    start, end = entry.when.start, entry.when.end
    if start is None or end is None or when.start is None or when.end is None:
        return False
    return start <= when.end and when.start <= end
