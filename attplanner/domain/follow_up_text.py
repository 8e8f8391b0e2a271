"""A follow-up as one writes it in a line: what; when; for which State; who answers for it. Its words tell too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from attplanner.domain.date_text import DateReading, understand_date
from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import Side
from attplanner.domain.lexicon_data import Hit, StateHit

# what stands before a date that something is due by, in the languages of the window
_BY = re.compile(
    r"(?:no later than|by|until|till|before|due|on|au plus tard le|avant le|avant|d['’]ici (?:le|au|à)|"
    r"a más tardar el|antes del?|para el|في موعد أقصاه|بحلول|قبل)\s+",
    re.IGNORECASE,
)

_IN_WORDS = re.compile(rf"(?<!\w){_BY.pattern}", re.IGNORECASE)
_A_NUMBER = re.compile(r"\d{1,2}\W*")  # "by 2 copies" is no day
_LONGEST_DATE = 5  # words
_EDGES = " \t,.:"
# what follows who is to move; a State that is "to be called" is not
_MOVES = re.compile(
    r"(?:['’]s (?:\w+ ){1,5})?(?:to (?!be\b)|will |shall |should |is to |promised |agreed |undert(?:ook|akes) |doit |"
    r"va |s['’]engage |debe |se compromete |\w+(?:rá|rán|erra|era|ira|ront) )",
    re.IGNORECASE,
)
_WE = re.compile(r"(?:we|us|our|nous|notre|nos|nosotros|nuestr[oa]s?)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|la|le|les|el|los|las|l['’])\s*$", re.IGNORECASE)


class Names(Protocol):
    """What is asked of the vocabulary; a ``Lexicon`` answers it."""

    def find_state(self, text: str) -> StateHit | None:
        """Return the State that the whole text names."""

    def find_organization(self, text: str) -> Hit | None:
        """Return the organization that the whole text names."""

    def scan_states(self, text: str) -> list[Hit]:
        """Return the States that are named in a text."""

    def scan_adjectives(self, text: str) -> list[Hit]:
        """Return the adjectives of States in a text."""

    def scan_organizations(self, text: str) -> list[Hit]:
        """Return the organizations that are named in a text."""


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """What a line says. ``unsure`` is a part that may be read as several days, or as one that no calendar has.

    ``side`` is who is to move by the words; None where they do not tell.
    """

    text: str = ""
    due: date | None = None
    owner: str = ""
    iso3: str | None = None
    unsure: str = ""
    organization: str | None = None
    side: Side | None = None


def understand_due(text: str, today: date) -> DateReading:
    """Return what a text says as a date to come: without a year it is the next such day, not the nearest one.

    "by 1 June" is read like "1 June".
    """
    typed = text.strip()
    by = _BY.match(typed)
    reading = understand_date(typed[by.end() :] if by else typed, today)
    if reading.when is None:
        return reading
    ahead = [one for one in reading.candidates if one.end is not None and one.end >= today]
    return replace(reading, when=min(ahead, key=lambda one: one.end or today)) if ahead else reading


def read_follow_up(line: str, today: date, names: Names) -> FollowUpLine:
    """Read a line whose parts stand between semicolons; the first is what is promised or to be done.

    Of the others a date is the due date (of a month or year: its last day), the name of a State or of an organization
    is what it is about, and the last that is neither is who answers for it. What they do not say the words of the
    first may: "Zambia to send its list by 3 March". The words themselves stay as they are.
    """
    first, *others = (part.strip() for part in line.split(";"))
    read = FollowUpLine(first)
    free: list[str] = []
    for part in filter(None, others):
        reading = understand_due(part, today)
        if reading.when is not None and read.due is None:
            read = replace(read, due=reading.when.end)  # None: to be confirmed
        elif reading.when is None and (reading.impossible or len(reading.candidates) > 1):
            read = replace(read, unsure=part)
        elif read.iso3 is None and (state := names.find_state(part)):
            read = replace(read, iso3=state.iso3)
        elif read.organization is None and (body := names.find_organization(part)):
            read = replace(read, organization=body.key)
        else:
            free.append(part)
    read = replace(read, text="; ".join([first, *free[:-1]]), owner=free[-1] if free else "")
    return _by_words(read, first, today, names)


def _by_words(read: FollowUpLine, text: str, today: date, names: Names) -> FollowUpLine:
    """Return a reading with what its words tell beside what was said between semicolons."""
    bodies = names.scan_organizations(text)
    named = [*names.scan_states(text), *names.scan_adjectives(text)]
    states = [hit for hit in named if not _within(hit, bodies)]  # "EU" is a State's short name in Spanish
    if read.iso3 is None and read.organization is None:
        iso3 = _about(states, text)
        read = replace(read, iso3=iso3, organization=None if iso3 else _about(bodies, text))
    if _WE.match(text):
        read = replace(read, side=Side.OURS)
    elif _mover([*states, *bodies], text):
        read = replace(read, side=Side.THEIRS)
    return read if read.due or read.unsure else _due_by_words(read, text, today)


def _within(hit: Hit, others: Sequence[Hit]) -> bool:
    return any(other.start <= hit.start and hit.stop <= other.stop for other in others)


def _mover(hits: Sequence[Hit], text: str) -> str | None:
    """Return the key of who is to move by the words: "Zambia to send …", "the UNODC will …"."""
    for hit in hits:
        opens = not _ARTICLE.sub("", text[: hit.start]).strip()
        if opens and _MOVES.match(text[hit.stop :].lstrip()):
            return hit.key
    return None


def _about(hits: Sequence[Hit], text: str) -> str | None:
    """Return who is to move, or stands before a colon; else the only one that is named, nobody among several."""
    plain = [hit for hit in hits if not _doubtful(hit)]
    keys = {hit.key for hit in plain}
    return _mover(plain, text) or _labelled(plain, text) or (keys.pop() if len(keys) == 1 else None)


def _labelled(hits: Sequence[Hit], text: str) -> str | None:
    """Return the key of whom a line is about by its beginning: "Cambodia: send the French toolkit"."""
    first = (hit for hit in hits if not _ARTICLE.sub("", text[: hit.start]).strip())
    return next((hit.key for hit in first if text[hit.stop :].lstrip().startswith(":")), None)


def _due_by_words(read: FollowUpLine, text: str, today: date) -> FollowUpLine:
    """Return a reading with the date that it is due by in its words: "… by 3 March"."""
    for lead in _IN_WORDS.finditer(text):
        typed, reading = _longest_date(text[lead.end() :], today)
        if reading.when is None and typed:
            return replace(read, unsure=typed)
        if reading.when is not None and _is_due(reading.when, lead[0], today):
            return replace(read, due=reading.when.end)
    return _due_at_the_end(read, text, today)


def _due_at_the_end(read: FollowUpLine, text: str, today: date) -> FollowUpLine:
    """Return a reading with a day to come that stands alone behind the last comma: "…, 10 January 2027"."""
    _, comma, last = text.rpartition(",")
    when = understand_due(last.strip(_EDGES), today).when if comma else None
    ahead = when is not None and when.precision is Precision.DAY and when.end is not None and when.end >= today
    return replace(read, due=when.end) if when is not None and ahead else read


def _doubtful(hit: Hit) -> bool:
    """Tell whether a name may stand for others; "EU" is the Union, though in French it is also a State's."""
    return any(other != hit.key and not other.startswith("state:") for other in hit.ambiguous_with)


def _longest_date(text: str, today: date) -> tuple[str, DateReading]:
    """Return the longest beginning of a text that is a date, also a doubtful one; none where there is none."""
    following = re.findall(r"\S+", text)[:_LONGEST_DATE]
    for number in range(len(following), 0, -1):
        typed = " ".join(following[:number]).strip(_EDGES)
        reading = understand_due(typed, today)
        known = reading.when is not None and reading.when.end is not None
        doubtful = reading.when is None and (reading.impossible or len(reading.candidates) > 1)
        if (known or doubtful) and not _A_NUMBER.fullmatch(typed):
            return typed, reading
    return "", DateReading(None)


def _is_due(when: When, lead: str, today: date) -> bool:
    """Tell whether a date is one to be done by: those of "comments on 2017", "the talks on 3 March 2017" are not."""
    ahead = when.end is not None and when.end >= today
    return lead.strip().casefold() != "on" or (when.precision is Precision.DAY and ahead)
