"""Running text with dates in it: "On 5 March 2028, the President met the Minister of Foreign Affairs of Nepal"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from attplanner.domain.date_text import DateContext, DateMatch, find_time, read_dates
from attplanner.domain.date_text_parse import Chain
from attplanner.domain.dates import When
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.cited import without_cited
from attplanner.importers.drafts import Draft, DraftItem
from attplanner.importers.heads import Head
from attplanner.importers.parties_words import phrases
from attplanner.importers.people import find_name
from attplanner.importers.places import PlaceReading, read_place
from attplanner.importers.places_inside import split_place
from attplanner.importers.reader_words import pattern, says
from attplanner.importers.status_words import says_nobody_met, tells_history

_LONGEST = 20_000
_MOST_LINES = 100
_LAST_SURE_DAY = 28  # every month has it
_CLAUSE = re.compile(
    r"(?:[,;:]\s+(?:(?:and|et|y|then|puis|before|followed by)\s+)?(?:then\s+)?"
    r"|\s+(?:and|et|y|then|puis)\s+(?:then\s+|again\s+)?)"
    r"(?P<date>(?:(?:on|from|le|du|el|del|in)\s+)?)$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”»)]?\s+(?=[A-ZÀ-Þ\"“«])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Ms|Mrs|Dr|Amb|Gen|Col|Hon|Prof|St|No|Lt|ret|retd|Brig|Maj|Sr|Sra|Mme|MM|M|H\.E|S\.E|S\. ?Exc|"
    r"U\.S|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]))\.$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph with its place there, and the date of an entry in it, if any."""

    start: int
    stop: int
    text: str
    date: DateMatch | None = None


def sentences(text: str) -> list[Sentence]:
    """Cut a paragraph into sentences; the dot of "Ms." ends none."""
    found, start = list[Sentence](), 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text[max(start, match.start() - 12) : match.start()]):
            continue
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue
        found.append(Sentence(start, match.start(), text[start : match.start()].strip()))
        start = match.end()
    found.append(Sentence(start, len(text), text[start:].strip()))
    return [sentence for sentence in found if sentence.text]


def dated_sentences(text: str, context: DateContext) -> list[Sentence]:
    """Return the sentences that have a date with a day."""
    if len(text) > _LONGEST or not any(c.isdigit() for c in text):
        return []
    dated = (replace(s, date=_date(s.text, context)) for s in sentences(text))
    return [sentence for sentence in dated if sentence.date]


def _date(text: str, context: DateContext) -> DateMatch | None:
    return next(iter(_days(text, context)), None)


def _days(text: str, context: DateContext) -> list[DateMatch]:
    """Return the dates with a day that are neither of a document nor of an earlier meeting that is told of."""
    days = [m for m in without_cited(read_dates(text, context), text) if any(p.day for p in m.chain.points)]
    return [day for day in days if not says("earlier_meetings", text[: day.start])]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines joined into running text, and where each of them begins in it."""

    text: str
    starts: tuple[tuple[int, int], ...]

    def line_at(self, offset: int) -> int:
        """Return the source line of a place in the text."""
        return max((pair for pair in self.starts if pair[0] <= offset), default=self.starts[0])[1]


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Join lines that follow each other into paragraphs."""
    block: list[Line] = []
    for line in lines:
        if block and (line.number != block[-1].number + 1 or line.bullet or len(block) >= _MOST_LINES):
            yield _joined(block)
            block = []
        block.append(line)
    if block:
        yield _joined(block)


def _joined(block: Sequence[Line]) -> Paragraph:
    text, starts = "", list[tuple[int, int]]()
    for line in block:
        starts.append((len(text), line.number))
        text += line.text + " "
    return Paragraph(text.strip(), tuple(starts))


def read_prose(lines: Sequence[Line], lexicon: Lexicon, context: DateContext, process: str | None) -> list[Draft]:
    """Return the entries told in running text."""
    drafts: list[Draft] = []
    for paragraph in paragraphs(lines):
        drafts.extend(_entries(paragraph, lexicon, context, process))
    return drafts


def _entries(paragraph: Paragraph, lexicon: Lexicon, context: DateContext, process: str | None) -> Iterator[Draft]:
    if len(paragraph.text) > _LONGEST:
        return
    current: Draft | None = None
    arrived: PlaceReading | None = None  # where the journey of the paragraph has led
    for sentence in sentences(paragraph.text):
        date = _date(sentence.text, context)
        context = replace(context, year=_year(sentence.text, context) or context.year)
        told = _tells_of_meeting(sentence.text) or (date is not None and _speaks_there(sentence.text, date, lexicon))
        following = _next_day(sentence.text, current) if told and date is None else None
        clauses = _clauses(sentence, context) if date and told else [(sentence, following)] if following else []
        for clause, day in clauses:
            if current:
                yield current
            current = _draft(paragraph, clause, day, lexicon, process)
            arrived = _arrived(current, arrived)
        if not clauses:
            arrived = _led_to(sentence.text, lexicon) or arrived
        if current and told and not clauses and not says("earlier_meetings", sentence.text):
            first, last = paragraph.line_at(sentence.start), paragraph.line_at(sentence.stop - 1)
            current.add(sentence.text, first, last)
    if current:
        yield current


def _next_day(text: str, before: Draft | None) -> DateMatch | None:
    """Read "On the following day he met …" as the day after the one of the entry before."""
    found = pattern("next_day").match(fold(text)) if before else None
    if before is None or found is None:
        return None
    written, date = text[: found.end()], before.head.date
    if date.when.end:
        return DateMatch(0, found.end(), When.days(date.when.end + timedelta(days=1), written=written), written)
    last = date.chain.points[-1] if date.no_year and date.chain.points else None
    if last is None or not last.day or not last.month or last.day >= _LAST_SURE_DAY:
        return None
    chain = Chain((replace(last, day=last.day + 1, weekday=None),))
    return DateMatch(0, found.end(), When(written=written), written, no_year=True, chain=chain)


def _led_to(text: str, lexicon: Lexicon) -> PlaceReading | None:
    """Return the place to which a sentence leads that tells of no meeting: "I flew to Addis Ababa on 5 November"."""
    place = split_place(text, lexicon).place if says("arrivals", text) else None
    return place if place and any(read.place.city for read in place.places) else None


def _arrived(draft: Draft, arrived: PlaceReading | None) -> PlaceReading | None:
    """Give an entry the place to which the sentences before it led, and return where it leads itself."""
    place = draft.head.place
    if place is None and arrived:
        draft.head = replace(draft.head, place=arrived)
        return arrived
    located = place is not None and any(read.place.city for read in place.places)
    if not located:
        return arrived
    return place if says("arrivals", draft.head.title) else None


def _clauses(sentence: Sentence, context: DateContext) -> list[tuple[Sentence, DateMatch]]:
    """Cut a sentence before each further date that opens a clause: "…, and on 7 March she met …"."""
    text = sentence.text
    days = _days(text, context)
    cuts = [
        m for day in days[1:] if (m := _CLAUSE.search(text[: day.start])) and says("met_verbs", text[: m.start()])
    ]
    edges = [0, *(cut.start("date") for cut in cuts), len(text)]
    found: list[tuple[Sentence, DateMatch]] = []
    year = context.year
    for (first, stop), cut in zip(pairwise(edges), [*cuts, None], strict=True):
        piece = text[first : cut.start() if cut else stop].strip()
        date = _date(piece, replace(context, year=year))
        if date:
            year = date.when.start.year if date.when.start else year
            found.append((Sentence(sentence.start + first, sentence.start + stop, piece), date))
    return found


def _year(text: str, context: DateContext) -> int | None:
    """Return the year of a sentence's last date: the next sentence may leave it out."""
    dates = without_cited(read_dates(text, context), text)
    starts = [match.when.start for match in dates if match.when.start]
    return starts[-1].year if starts else None


def _tells_of_meeting(text: str) -> bool:
    told = says("met_verbs", text) or says("will_meet", text)
    told = told or (says("told_verbs", text) and (find_name(text) is not None or _names_office(text)))
    return told and not says_nobody_met(text) and not tells_history(text)


def _speaks_there(text: str, date: DateMatch, lexicon: Lexicon) -> bool:
    """Tell "On 15 October, in Yaoundé, Mr. X confirmed that …": a day, a known city, and somebody who says it."""
    if phrases("roles", "says").first(text) is None or not (find_name(text) or _names_office(text)):
        return False
    place = split_place(f"{text[: date.start].rstrip()} {text[date.stop :].lstrip(' ,')}".strip(), lexicon).place
    return place is not None and any(read.known for read in place.places) and not tells_history(text)


def _names_office(text: str) -> bool:
    return any(phrases("offices", key).first(text) for key in ("state", "diplomatic"))


def _status(text: str) -> str:
    """Return whether a sentence tells of what took place, of what was cancelled, or of what is to be."""
    if says("cancelled", text):
        return "cancelled"
    return "tentative" if says("will_meet", text) or says("postponed", text) else "confirmed"


def _draft(paragraph: Paragraph, sentence: Sentence, date: DateMatch, lexicon: Lexicon, process: str | None) -> Draft:
    first, last = paragraph.line_at(sentence.start), paragraph.line_at(sentence.stop - 1)
    left, right = sentence.text[: date.start], sentence.text[date.stop :]
    opened = left.rfind("(") if left.count("(") > left.count(")") else len(left)
    inside = read_place(left[opened + 1 :].rstrip(" ,:–-"), lexicon)
    place = inside or split_place(f"{left.rstrip()} {right.lstrip(' ,')}".strip(), lexicon).place
    time = find_time(right)
    head = Head(date, place, sentence.text, time.time if time else None, _status(sentence.text), "prose")
    draft = Draft(head, first, last, process)
    draft.title_item = DraftItem(sentence.text, first, last)
    return draft
