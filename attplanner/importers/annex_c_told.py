"""Letters that bring events of an Annex C: who writes, and events told in a sentence, most often to call them off."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from attplanner.domain.date_text import DateContext, read_date_at, read_dates
from attplanner.domain.dates import Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.annex_c_fields import label_of, says_status
from attplanner.importers.state_names import has_mark
from attplanner.importers.state_words import pattern, says

_HEAD = 20  # lines of a letter before what it reports
_WRAPS = 3
_TITLES = 2
_PLACE = 60
_NAMED = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:[ '’-][A-ZÀ-Þ][^\W\d_]+){0,2}(?! [A-ZÀ-Þ])")
_AT = re.compile(r"\s(?:in|at|à|au|aux|en)\s+", re.I)
_ARTICLE = re.compile(r"(?:the|an?|la|le|les|l['’]|une?|el|los|las|una?)\s*(?<=[\s'’])", re.I)
_SENTENCE = re.compile(r"[.!?](?=\s|$)")
_LEAD = re.compile(r"\s+(?:on|in|for|from|at|of|le|la|du|à|au|en|de|pour|el|del|para)\s*$", re.I)

Cells = list[tuple[str, str]]


def writer_of(lines: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the one organization that a letter's opening says it reports for: "ASEAN is pleased to share …"."""
    opening = itertools.takewhile(lambda line: (label_of(line.strip()) or ("",))[0] != "date", lines[:_HEAD])
    sentences = _SENTENCE.split(" ".join(opening))
    announced = [sentence for sentence in sentences if says("event_announced", sentence)]
    named = {hit.key: hit.text for sentence in announced for hit in lexicon.scan_organizations(sentence)}
    return next(iter(named.values())) if len(named) == 1 else None


def calendar_organizer(head: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return whose calendar a text's title announces: an organization's, not that of a President or of our office."""
    titles = list(itertools.takewhile(_is_no_entry, head[:_TITLES]))
    own = any(says("own_calendars", line) for line in titles) or any(says("log_signs", line) for line in head[:_HEAD])
    if own or not any(says("calendar_titles", line) for line in titles):
        return None
    named = {hit.key: hit.text for line in titles for hit in lexicon.scan_organizations(line)}
    return next(iter(named.values()), None)


def _is_no_entry(line: str) -> bool:
    return not has_mark(line) and not any(date.when.precision is Precision.DAY for date in read_dates(line))


def told_event(lines: Sequence[str], number: int, lexicon: Lexicon, context: DateContext) -> tuple[int, Cells] | None:
    """Return (last line, cells) of an event told in the sentence that begins on a line, or None.

    It must name a kind of event with one date, and say what became of it: "The course planned in Nadi for
    3 May 2027 has been cancelled."
    """
    last, text = _sentence(lines, number)
    dates = read_dates(text, context)
    status = says_status(text)
    kind = pattern("event_kinds").search(fold(text))
    told = status is not None and says("event_planning", text)
    if not told or len(dates) != 1 or not dates[0].when.start or kind is None or kind.start() > dates[0].start:
        return None
    place = _place(text, lexicon)
    cells = [("title", _title(text, dates[0].start, place)), ("date", dates[0].written), ("place", place)]
    return last, [(column, cell) for column, cell in (*cells, ("status", status)) if cell]


def _place(text: str, lexicon: Lexicon) -> str:
    """Return the city behind a preposition, known or not, with its State where that follows."""
    for at in _AT.finditer(text):
        rest = text[at.end() :][:_PLACE]
        known = next((hit.stop for hit in lexicon.scan_places(rest) if hit.start == 0), 0)
        named = _NAMED.match(rest)
        if read_date_at(rest) is None and (known or named):
            stop = known or (named.end() if named else 0)
            states = (hit for hit in lexicon.scan_states(rest) if not rest[stop : hit.start].strip(" ,("))
            return rest[: next((hit.stop for hit in states if hit.start >= stop), stop)]
    return ""


def _sentence(lines: Sequence[str], number: int) -> tuple[int, str]:
    """Join a line with those below it until its sentence ends."""
    last, text = number, lines[number - 1].strip()
    while last < len(lines) and last - number < _WRAPS and not text.endswith(".") and lines[last].strip():
        text, last = f"{text} {lines[last].strip()}", last + 1
    return last, text


def _title(text: str, date: int, place: str) -> str:
    """Return what stands before the place, the date and the words of planning, without its article."""
    folded = fold(text) if len(fold(text)) == len(text) else text
    verb = pattern("event_planning").search(folded)
    ends = [date, text.find(place) if place else -1, verb.start() if verb else -1]
    title = text[: min(end for end in ends if end > 0)].rstrip(" ,;(")
    while _LEAD.search(title):
        title = _LEAD.sub("", title)
    return _ARTICLE.sub("", title, count=1).strip()
