"""Times of day as people write them: 14:15, 14.15–15.00, 3 p.m., 10 a.m.-noon, 14h30, à 10 heures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from attplanner.domain.date_text_tokens import words
from attplanner.domain.text import fold


@dataclass(frozen=True, slots=True)
class TimeMatch:
    """A time or a span of times: "14:15" or "14:15-15:00", in the clock of the place."""

    start: int
    stop: int
    time: str


def _any(name: str) -> str:
    found = sorted(set(words().raw[name]), key=len, reverse=True)
    return "|".join(re.escape(word) for word in found)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    noon, midnight = _any("noon"), _any("midnight")
    half = rf"(?:{_any('am')}|{_any('pm')})(?![^\W\d_])"
    clock = rf"(?:[01]?\d|2[0-4])(?:\s?[h:.]\s?[0-5]\d)?(?:\s?{half}|\s?(?:{_any('hours')})(?![^\W\d_]))?"
    clock = rf"(?<![\d./:,])(?:{clock}|(?<![^\W_])(?<![^\W\d_]-)(?:{noon}|{midnight}))(?![\d/%]|[.,:]\d)"
    dash = r"\s?(?:[-–—−]|to|until|till|à|au|a|and|et|y)\s?"
    span = re.compile(rf"(?P<a>{clock})(?:{dash}(?P<b>{clock}))?", re.IGNORECASE)
    lead = re.compile(rf"[\s,;:(–—-]*(?:(?:{_any('time_lead')})\s+)?", re.IGNORECASE)
    return span, lead


_FOUR = r"(?:[01]\d|2[0-3])[0-5]\d"
_MILITARY = re.compile(rf"({_FOUR})(?:\s?[-–—/]\s?({_FOUR}))?\s?(?:hrs|hours|hr|h)\b\.?", re.IGNORECASE)
_STAMP = re.compile(r"T((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)")  # of ISO 8601
_AFTER_COMMA = re.compile(rf"\s*,?\s+({_FOUR})(?:\s?[-–—/]\s?({_FOUR}))?(?=\s*:(?:\s|$))")
_PARTS = re.compile(r"(?P<hour>\d{1,2})(?:\s?(?P<sign>[h:.])\s?(?P<minute>\d\d))?\s?(?P<rest>\D*)$", re.IGNORECASE)


def read_time_at(text: str, start: int) -> TimeMatch | None:
    """Return the time that follows a date, at most some punctuation and "at" away."""
    span, lead = _patterns()
    begin = lead.match(text, start)
    at = begin.end() if begin else start
    if stamp := _STAMP.match(text, start):
        return TimeMatch(start + 1, stamp.end(), stamp.group(1))
    if military := _MILITARY.match(text, at) or _AFTER_COMMA.match(text, start):
        return TimeMatch(at, military.end(), _in_four_figures(military))
    match = span.match(text, at)
    if match is None:
        return None
    led = bool(begin and re.search(r"[^\W\d_]", begin.group()))
    time = _read(match, led=led, dotted=True)
    return TimeMatch(at, match.end(), time) if time else None


def read_time(text: str) -> str | None:
    """Return a typed time or span of times ("14:30", "10:00-12:00"); None where the text is anything else."""
    plain = text.strip()
    found = read_time_at(plain, 0)
    return found.time if found and found.stop == len(plain) else None


def _in_four_figures(match: re.Match[str]) -> str:
    """Return the time of "0900–1000 hrs"."""
    return "-".join(f"{part[:2]}:{part[2:]}" for part in match.groups() if part)


def find_time(text: str) -> TimeMatch | None:
    """Return the first time anywhere in a text that cannot be anything else."""
    span, _ = _patterns()
    for match in span.finditer(text):
        time = _read(match, led=False, dotted=False)
        if time:
            return TimeMatch(match.start(), match.end(), time)
    return None


def _read(match: re.Match[str], *, led: bool, dotted: bool) -> str | None:
    a, b = match.group("a"), match.group("b")
    later = _clock(b, "", led=led or dotted) if b else None
    half = _half(b) if b else ""
    first = _clock(a, half if not _half(a) else "", led=led or (bool(b) and _sure(b)), dotted=dotted)
    if first is None:
        return None
    if b is None:
        return first if _sure(a) or led or (dotted and _dotted(a)) else None
    if later is None or not (_sure(a) or _sure(b) or (dotted and _dotted(a) and _dotted(b))):
        return first if _sure(a) else None
    if half == "pm" and not _half(a) and first > later:
        first = _clock(a, "", led=True, dotted=True) or first
    return f"{first}-{later}"


def _dotted(text: str) -> bool:
    return "." in text and not _half(text) and re.search(r"\d\.\d\d", text) is not None


def _sure(text: str) -> bool:
    """Tell whether a text can only be a time: with a colon, "h", noon, or a.m."""
    folded = fold(text)
    return (
        bool(re.search(r"\d\s?(?:[:h]|hrs|hours?|heures?|horas?|a\.? ?m|p\.? ?m)", folded)) or _is_noon(folded) >= 0
    )


def _is_noon(folded: str) -> int:
    if folded in words().folded("noon"):
        return 12
    return 0 if folded in words().folded("midnight") else -1


def _half(text: str) -> str:
    folded = fold(text).replace(" ", "").replace(".", "")
    return folded[-2:] if folded[-2:] in ("am", "pm") else ""


def _clock(text: str, half: str, *, led: bool, dotted: bool = True) -> str | None:
    noon = _is_noon(fold(text))
    if noon >= 0:
        return f"{noon:02d}:00"
    parts = _PARTS.match(text.strip())
    if parts is None or (parts.group("sign") == "." and not (led or dotted or _half(text))):
        return None
    hour, minute = int(parts.group("hour")), int(parts.group("minute") or 0)
    half = _half(text) or half
    if half and not 1 <= hour <= 12:
        return None if _half(text) else f"{hour:02d}:{minute:02d}"
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None
