"""Dates in forms of their own: "TBC June 2028", "[7] May 2029", "2028-11-??", "2028-11", "20300206"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from attplanner.domain.date_text_tokens import words
from attplanner.domain.date_text_values import DateMatch

Reader = Callable[[str, int], DateMatch | None]  # reads the plain date that begins at a place in a text
_LONGEST_DATE = 400


def special_form(text: str, start: int, read: Reader) -> tuple[bool, DateMatch | None]:
    """Tell whether a text has such a form at a place, and return its date, if it is one."""
    for pattern, form in _forms():
        found = pattern.match(text, start)
        if found:
            date = form(text, found, read)
            if date or form is not _iso_months:
                return True, date
    return False, None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str], Reader], DateMatch | None]], ...]:
    return (
        (_doubts(), _doubtful),
        (_BRACKETED_DAY, _in_brackets),
        (_OPEN_DAY, _open_day),
        (_COMPACT, _compact),
        (_ISO_MONTHS, _iso_months),
    )


@cache
def _doubts() -> re.Pattern[str]:
    """Match what stands before a date that is not fixed: "TBC June 2028", "?? May 2028", "xx/05/2028"."""
    tbc = "|".join(re.escape(w) for w in sorted(words().raw["tbc"], key=len, reverse=True))
    said = rf"[(\[]?(?:{tbc})(?![^\W\d_])[)\]]?[\s:,;–—-]+(?:(?:in|en)\s+)?"
    return re.compile(rf"\s*(?:{said}|(?:\?{{1,3}}|xx|_{{1,3}}|\.{{2,3}}|…)[\s/.-]+)(?=[\w\"'])", re.IGNORECASE)


_BRACKETED_DAY = re.compile(r"\s*[\[(](?P<days>\d{1,2}(?:\s?[-–/]\s?\d{1,2})?)[\])]\s+(?=[^\W\d_])")


def _in_brackets(text: str, found: re.Match[str], read: Reader) -> DateMatch | None:
    """Read "[7] May 2029": the brackets say that the day is not fixed."""
    rest = text[found.end() : found.end() + _LONGEST_DATE]
    date = read(f"{found.group('days')} {rest}", 0)
    if date is None or not any(point.month for point in date.chain.points):
        return None
    stop = found.end() + date.stop - len(found.group("days")) - 1
    written = text[found.start() : stop].strip()
    when = replace(date.when, written=written, confirmed=False)
    return replace(date, start=stop - len(written), stop=stop, when=when, written=written, unconfirmed=True)


_OPEN_DAY = re.compile(
    r"\s*(?P<year>(?:19|20|21)\d\d)[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?:\?{1,2}|xx|XX|_{1,2}|00)(?![\w?])"
)


def _open_day(_text: str, opened: re.Match[str], read: Reader) -> DateMatch | None:
    """Read "2028-11-??" as a month whose day is not fixed."""
    month = f"{opened.group('month')}/{opened.group('year')}"
    date = read(month, 0)
    if date is None:
        return None
    written = opened.group().strip()
    when = replace(date.when, written=written, confirmed=False)
    start = opened.end() - len(written)
    return replace(date, start=start, stop=opened.end(), when=when, written=written, unconfirmed=True)


_ISO_MONTHS = re.compile(
    r"\s*(?P<year>(?:19|20|21)\d\d)-(?P<month>0[1-9]|1[0-2])"
    r"(?:\s*[–—-]\s*(?P<last>(?:19|20|21)\d\d)-(?P<until>0[1-9]|1[0-2]))?(?=\s*(?:$|[:;|,\t]|[–—]\s))"
)


def _iso_months(_text: str, found: re.Match[str], read: Reader) -> DateMatch | None:
    """Read "2028-11", as our own tables write a month, and "2028-11 – 2029-01"."""
    if int(found["year"]) % 100 + 1 == int(found["month"]):
        return None  # "2011-12" may be two years
    until = f" – {found['until']}/{found['last']}" if found["last"] else ""
    date = read(f"{found['month']}/{found['year']}{until}", 0)
    if date is None:
        return None
    written = found.group().strip()
    when = replace(date.when, written=written)
    return replace(date, start=found.end() - len(written), stop=found.end(), when=when, written=written)


_COMPACT = re.compile(r"\s*(?P<date>((?:19|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?=\s|[:;,|]|$)")


def _compact(_text: str, found: re.Match[str], read: Reader) -> DateMatch | None:
    """Read "20300206", as names of files are dated."""
    date = read("-".join(found.groups()[1:]), 0)
    if date is None:
        return None
    written = found["date"]
    when = replace(date.when, written=written)
    return replace(date, start=found.start("date"), stop=found.end(), when=when, written=written)


_SHORT_MONTH = re.compile(r"(?P<month>[^\W\d_]{3,9})-(?P<year>\d\d)(?!\d)")


def _doubtful(text: str, doubt: re.Match[str], read: Reader) -> DateMatch | None:
    short = _SHORT_MONTH.match(text, doubt.end()) if doubt.group().endswith("-") else None
    if short:  # "??-Apr-29"
        date = read(f"{short.group('month')} 20{short.group('year')}", 0)
        date = replace(date, stop=short.end()) if date else None
    else:
        date = read(text, doubt.end())
    if date is None or date.blank:
        return None
    written = text[doubt.start() : date.stop].strip()
    when = replace(date.when, written=written, confirmed=False)
    return replace(date, start=doubt.start(), when=when, written=written, unconfirmed=True)
