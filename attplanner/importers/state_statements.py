"""One dated statement: the day, the State that spoke, what it said, in whichever order a line has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from attplanner.domain.date_text import DateContext, DateMatch, read_date_at, read_dates
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.state_names import leading_state
from attplanner.importers.state_words import pattern, says

OPENING = '"“«„‘'
QUOTED = re.compile(r"[\"“«„](?P<text>.+)[\"”»“]", re.S)
SEPARATORS = " \t,;:–—-.()[]|"
LEAD_IN = re.compile(r"(?:with effect from|effective|on|le|el|du|in|en|at|em)\s+(?=\S)", re.I)
AFTER_NAME = re.compile(r"[\s,;:(\[–—-]*(?:on\s|le\s)?")


@dataclass(frozen=True, slots=True)
class Statement:
    """A line that gives a date and the State that spoke on it."""

    name: str
    rest: str
    date: DateMatch
    others: tuple[str, ...] = ()  # States that spoke with it: "Nepal and Bhutan (3 May 2028): …"


def read_statement(bare: str, lexicon: Lexicon, context: DateContext, *, announced: bool = False) -> Statement | None:
    """Return the statement of a line without its bullet, or None where it is something else.

    ``announced`` tells that a title announced statements: a line then needs no verb of saying.
    """
    bare = _without_announcement(bare)
    start = LEAD_IN.match(bare)
    date = read_date_at(bare, start.end() if start else 0, context)
    if bare[:1] in OPENING:
        return _quote_first(bare, lexicon, context)
    if date:
        return _date_first(bare, date, lexicon, announced=announced)
    return _name_first(bare, lexicon, context, announced=announced)


def _quote_first(bare: str, lexicon: Lexicon, context: DateContext) -> Statement | None:
    """Read "“We intend to ratify.” (Angola, 3 May 2028)"."""
    quoted = QUOTED.match(bare)
    rest = bare[quoted.end() :].lstrip(SEPARATORS) if quoted else ""
    hit = leading_state(rest, lexicon) if rest else None
    after = AFTER_NAME.match(rest, hit.stop) if hit else None
    date = read_date_at(rest, after.end(), context) if after else None
    return Statement(hit.text, bare, date) if hit and date else None


def _without_announcement(text: str) -> str:
    """Return "Kenya (4 September 2028): …" of "Statement by Kenya (4 September 2028): …"."""
    found = pattern("statement_by").match(fold(text))
    return text[found.end() :].strip() if found and len(fold(text)) == len(text) else text


def _date_first(bare: str, date: DateMatch, lexicon: Lexicon, *, announced: bool) -> Statement | None:
    """Read "3 May 2028, Nepal: “We are …”"."""
    rest = without_speaker(bare[date.stop :].lstrip(SEPARATORS))
    hit = leading_state(rest, lexicon)
    if hit is None:
        return None
    said = rest[hit.stop :]
    if not said.strip(SEPARATORS) or not (announced or _is_said(said)):
        return None
    return Statement(hit.text, said.lstrip(SEPARATORS), date)


def without_speaker(text: str) -> str:
    """Return "Algeria said …" of "the representative of Algeria said …"."""
    found = pattern("statement_speakers").match(fold(text))
    return text[found.end() :].lstrip() if found and len(fold(text)) == len(text) else text


def _name_first(bare: str, lexicon: Lexicon, context: DateContext, *, announced: bool) -> Statement | None:
    """Read "Nepal (3 May 2028): “…”", "Nepal, 3 May 2028 – …" and "Nepal: “…” (3 May 2028)"."""
    hit = leading_state(bare, lexicon)
    if hit is None:
        return None
    others, stop = _spoke_together(bare, hit.stop, lexicon)
    after = AFTER_NAME.match(bare, stop)
    date = read_date_at(bare, after.end() if after else stop, context)
    if date:
        rest = bare[date.stop :].lstrip(SEPARATORS)
        said_so = (not rest and not others) or (announced and bool(rest)) or _is_said(bare[date.stop :])
        return Statement(hit.text, rest, date, others) if said_so else None
    if others:
        return None
    said = bare[hit.stop :]
    dates = read_dates(said, context)
    if len(dates) == 1 and QUOTED.search(said) and not said[dates[0].stop :].strip(SEPARATORS):
        return Statement(hit.text, said.lstrip(SEPARATORS), dates[0])
    return None


def _spoke_together(bare: str, stop: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int]:
    """Return the States that are joined to the first one, and where the last name ends."""
    found: list[str] = []
    while (joint := _JOINT.match(bare, stop)) and (hit := leading_state(bare[joint.end() :], lexicon)):
        found.append(hit.text)
        stop = joint.end() + hit.stop
    return tuple(found), stop


_JOINT = re.compile(r"\s*(?:,\s*(?:and|et|y|e)?|&|/|(?<=\s)(?:and|et|y|e))\s+(?=[^\W\d_])")


def _is_said(text: str) -> bool:
    """Tell speech from a place's line in a log: a quotation, or a verb of saying."""
    stripped = text.lstrip(SEPARATORS)
    return stripped[:1] in OPENING or bool(QUOTED.search(text)) or says("speech", text)
