"""What stands right after a date and belongs to it: its weekday, "(tbc)", "(during the First Committee)"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from attplanner.domain.date_text_parse import Chain
from attplanner.domain.date_text_tokens import Kind, word_kind, words
from attplanner.domain.text import fold


def with_weekday_after(text: str, chain: Chain) -> tuple[Chain, int]:
    """Read the weekday of "13 May 2029 (Saturday)" and "13 May 2029, Saturday, Accra"; return also where it ends."""
    points = chain.points
    found = _weekday_pattern().match(text, chain.stop) if points[-1].day and points[0].weekday is None else None
    names = [word for word in found.groups() if word] if found else []
    days = [word_kind(name) for name in names]
    if found is None or any(kind is not Kind.WEEKDAY for kind, _ in days) or len(days) > len(points):
        return chain, chain.stop
    at = dict(zip((0, -1), (day for _, day in days), strict=False))
    first = replace(points[0], weekday=at[0])
    last = (replace(points[-1], weekday=at[-1]),) if -1 in at and len(points) > 1 else points[1:][-1:]
    return replace(chain, points=(first, *points[1:-1], *last)), found.end()


@cache
def _weekday_pattern() -> re.Pattern[str]:
    pair = r"(?P<a>[^\W\d_]{3,10})\.?(?:\s?[-–—]\s?(?P<b>[^\W\d_]{3,10})\.?)?"
    bare = pair.replace("<a>", "<c>").replace("<b>", "<d>")
    return re.compile(rf"\s*[(\[]\s?{pair}\s?[)\]]|,\s+(?:{bare})(?=\s*(?:[,:–—]|-\s|$))")


@cache
def _suffixes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    tbc = "|".join(re.escape(w) for w in sorted(words().raw["tbc"], key=len, reverse=True))
    qualifiers = "|".join(re.escape(w) for w in sorted(words().raw["qualifiers"], key=len, reverse=True))
    unconfirmed = (
        rf"\s*(?:[(\[]\s*(?:{tbc}|\?)[^)\]\n]{{0,40}}[)\]]|[,;–—-]?\s*(?:{tbc})(?![^\W\d_])|\s?\(\?\)|\s?\?)"
    )
    qualified = rf"\s*\((?:{qualifiers})(?![^\W\d_])[^)\n]{{0,120}}\)"
    return re.compile(unconfirmed, re.IGNORECASE), re.compile(qualified, re.IGNORECASE)


def read_suffix(text: str, stop: int, *, vague: bool) -> tuple[int, bool]:
    """Take "(tbc)" and, after a vague date, "(during the First Committee)" into the date."""
    tbc, qualified = _suffixes()
    unconfirmed = False
    for _ in range(2):
        match = tbc.match(text, stop)
        if match:
            stop, unconfirmed = match.end(), True
            continue
        match = qualified.match(text, stop) if vague else None
        if match:
            stop = match.end()
            unconfirmed = unconfirmed or _says_tbc(match.group())
    return stop, unconfirmed


def _says_tbc(text: str) -> bool:
    """Tell whether a bracket beside a date says that it is not fixed: "(exact dates tbc)"."""
    plain = fold(text)
    return any(re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", plain) for word in _plain_tbc())


def says_unconfirmed(text: str) -> bool:
    """Tell whether a whole cell or line only says that the date is to be confirmed, perhaps with the place."""
    plain = fold(text).strip(" ().[]-") if len(text) < 60 else ""
    return plain in _plain_tbc() or (_NAMES_DATE.sub("", plain) in _plain_tbc() and plain not in ("date", "dates"))


_NAMES_DATE = re.compile(
    r"^(?:the |les? |las? )?(?:exact |precise )?(?:dates?|fechas?)"
    r"(?: (?:and|et|y|&) (?:place|venue|location|lieu|lugar|city))?:? (?:(?:is|are|still) )*"
)


@cache
def _plain_tbc() -> frozenset[str]:
    return frozenset(word.strip(" .") for word in words().folded("tbc"))
