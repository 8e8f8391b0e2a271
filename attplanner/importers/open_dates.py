"""Dates that the text leaves open: "tbc – Kathmandu", "2028 (date open)", "date unknown", a cell of "tbd"."""

from __future__ import annotations

import re
from functools import cache

from attplanner.domain.date_text import DateMatch, DateNote, says_unconfirmed
from attplanner.domain.date_text_tokens import words
from attplanner.domain.dates import When
from attplanner.domain.proposals import Code
from attplanner.domain.text import fold

_CUT = re.compile(r"\s+[–—-]+\s+|[:;|\t]")
_OPEN_YEAR = re.compile(
    r"(?P<year>(?:19|20|21)\d\d)\s*(?:[(\[](?P<said>[^()\[\]]{2,40})[)\]]|,\s*(?P<more>[^,:;]{2,40}?)(?=\s*(?:$|[:;|])))"
)
_LONGEST = 60


def open_date(text: str) -> DateMatch | None:
    """Read a line or cell that opens by saying that its date is unknown or to be confirmed, perhaps within a year."""
    year = _OPEN_YEAR.match(text)
    if year and says_unconfirmed(year.group("said") or year.group("more")):
        return _within_year(year)
    unknown = _unknown().match(text)
    if unknown:
        written = unknown.group("said")
        return DateMatch(0, unknown.end("said"), When(written=written, confirmed=False), written)
    cut = _CUT.search(text[:_LONGEST])
    stops = (cut.start() if cut else 0, _before_name(text))
    return next((_to_be_confirmed(text, 0, stop) for stop in stops if says_unconfirmed(text[:stop])), None)


def _within_year(found: re.Match[str]) -> DateMatch:
    written, year = found.group().strip(), int(found.group("year"))
    return DateMatch(0, len(written), When.year(year, written=written, confirmed=False), written, unconfirmed=True)


@cache
def _unknown() -> re.Pattern[str]:
    said = "|".join(re.escape(word) for word in sorted(words().raw["unknown"], key=len, reverse=True))
    return re.compile(rf"[(\[]?(?P<said>{said})(?=\s*(?:$|[)\]:;|,\t]|[–—-]\s))", re.IGNORECASE)


def _before_name(text: str) -> int:
    """Return where "date à confirmer Dakar, Sénégal" goes over to a place."""
    name = re.search(r"(?<=\w)\s+(?=[A-ZÀ-Þ])", text[:_LONGEST])
    return name.start() if name and fold(text).startswith(("date", "fecha")) else 0


def _to_be_confirmed(text: str, start: int, stop: int) -> DateMatch:
    written = text[start:stop].strip()
    return DateMatch(start, stop, When(written=written, confirmed=False), written, unconfirmed=True)


def open_in_brackets(text: str) -> DateMatch | None:
    """Read "Nauru (tbc) – title": the bracket stands for a date that is not fixed."""
    match = re.search(r"\((?P<word>[^()]{2,30})\)", text[:80])
    if match is None or not says_unconfirmed(match.group("word")) or not re.match(r"\s*[:–—-]", text[match.end() :]):
        return None
    return _to_be_confirmed(text, match.start("word"), match.end("word"))


def unknown_date(written: str) -> DateMatch:
    """A date cell in which no date was read: the date stays unknown, its words are kept and asked about."""
    found = open_date(written)
    if found or not written:
        return found or DateMatch(0, 0, When(confirmed=True), "")
    if says_unconfirmed(written):
        return _to_be_confirmed(written, 0, len(written))
    note = DateNote(Code.DATE_AMBIGUOUS, f"“{written}” was not understood as a date")
    return DateMatch(0, len(written), When(written=written), written, (note,))
