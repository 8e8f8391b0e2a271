"""Verbs of a sentence that tell who was met: before them, behind them, or apart from their preposition."""

from __future__ import annotations

import re
from itertools import islice

from attplanner.importers.parties_cut import cut
from attplanner.importers.parties_events import EDGES
from attplanner.importers.parties_hosts import ends_in_us
from attplanner.importers.parties_names import Known
from attplanner.importers.parties_pieces import Kind
from attplanner.importers.parties_text import brackets, inside
from attplanner.importers.parties_words import Mark, phrases
from attplanner.importers.people import find_name
from attplanner.importers.people_nouns import is_post

_CERTAIN = ("infinitives", "first_person", "ended_with")  # forms of "meet" that need no subject before them
_MOST_MARKS = 4  # words of meeting of one item that are looked at
_DATED = re.compile(r"^\s*(?:on|le|el|du|from|in|en)?\s*[^,]*\d[^,]*,\s*", re.IGNORECASE)
_SPEAKERS = (Kind.STATE, Kind.BODY, Kind.PERSON, Kind.OFFICE, Kind.POST)
_GAP = r"(?P<gap>\s[^.;:()]{{2,60}}?\s)(?P<joint>(?:{joints})\s+)(?=\S)"
_GAPS = {
    "with": re.compile(_GAP.format(joints="with|avec|con"), re.IGNORECASE),
    "by": re.compile(_GAP.format(joints="by|par|por"), re.IGNORECASE),
}


def met_mark(text: str, begin: int) -> Mark | None:
    """Return the words of meeting that stand at the beginning or behind a short subject."""
    short: Mark | None = None
    for index, mark in enumerate(phrases("roles", "met").scan(text[begin:])):
        start, stop = begin + mark.start, begin + mark.stop
        subject = _DATED.sub("", text[begin:start])
        if not text[stop:].strip() or index == _MOST_MARKS:
            break
        if ends_in_us(subject) or any(mark.value in phrases("roles", key) for key in _CERTAIN):
            return Mark(start, stop, mark.value)
        if index == 0 and subject.count(" ") <= 8 and "," not in subject:
            short = Mark(start, stop, mark.value)
    return short or _split_verb(text, begin)


def took_part(text: str, begin: int, known: Known) -> Mark | None:
    """Return the verb whose subject was there: "Grenada and Palau took part", "Haiti informed the President"."""
    marks = phrases("roles", "took_part").scan(text[begin:])
    found = next((m for m in marks if m.start and not text[begin + m.stop :].strip(EDGES)), None)
    found = found or next((m for m in phrases("roles", "told_us").scan(text[begin:]) if m.start), None)
    return found or _said(text, begin, known)


def _said(text: str, begin: int, known: Known) -> Mark | None:
    """Return the verb of a sentence in which somebody else says something: "…, Ms. X (Chad) confirmed that …"."""
    said = next((m for m in phrases("roles", "says").scan(text[begin:]) if m.start), None)
    subject = text[begin : begin + said.start] if said else ""
    if said is None or ends_in_us(subject) or inside(begin + said.start, brackets(text)):
        return None
    last = cut(subject, known)[-1:]
    return said if last and last[0].kind in _SPEAKERS else None


def _split_verb(text: str, begin: int) -> Mark | None:
    """Return a verb and its preposition with words between: "reçu à Lomé par", "spoke by phone with"."""
    for key in ("with", "by"):
        for verb in islice(phrases("roles", f"verbs_{key}").scan(text[begin:]), _MOST_MARKS):
            gap = _GAPS[key].match(text, begin + verb.stop)
            between = text[begin + verb.stop : gap.start("joint")] if gap else ""
            subject = text[begin : begin + verb.start]
            ours = ends_in_us(subject) or (find_name(subject) is None and not is_post(subject))
            if gap and ours and find_name(between) is None:
                return Mark(begin + verb.start, gap.end(), verb.value)
    return None
