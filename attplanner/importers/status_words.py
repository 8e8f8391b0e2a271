"""Words by which a line says that a meeting was cancelled, postponed or is not fixed."""

from __future__ import annotations

import re
from functools import cache

from attplanner.domain.date_text import says_unconfirmed
from attplanner.domain.text import fold
from attplanner.importers.reader_words import folded, pattern, raw

_MEETING = re.compile(
    r"^(?:(?:the|la|le|les|el)\s+)?(?:meetings?|visits?|mission|event|trip|reunions?|visites?|rencontre|deplacement)?\s*"
    r"(?:was|were|has been|a ete|est|ont ete|fue)?\s*"
)

_STATUS = re.compile(r"\s*[(\[](?P<word>[^()\[\]]{2,40})[)\]]")
_LONGEST = 2000


def leading_status(text: str) -> tuple[str, str]:
    """Return the status that stands before what took place ("cancelled - Dhaka trip"), else nothing, and the rest."""
    lead = _LEADS.match(text)
    for name, status in _STATUSES if lead else ():
        if lead and fold(lead[1]) in folded(name):
            return status, text[lead.end() :]
    return "", text


_STATUSES = (("cancelled", "cancelled"), ("postponed", "tentative"), ("tentative", "tentative"))


def trailing_status(text: str) -> tuple[str, str]:
    """Return the status behind a mark at the end ("Mamoudzou => ANNULÉ"), else nothing, and the rest."""
    trail = _TRAILS.search(text)
    for name, status in _STATUSES if trail else ():
        if trail and fold(trail[1]) in folded(name):
            return status, text[: trail.start()]
    return "", text


_TRAILS = re.compile(r"\s*(?:=+>|->|→|–|—|-|:|\*)\s*\*?([^\W\d_]+)[*!.]*\s*$")
_LEADS = re.compile(r"\W*([^\W\d_]+)\s*(?:[:–—]\s*|-\s+)(?=\w)")


def telling(title: str) -> str:
    """Return a title, or nothing where it is "???" or only says that the meeting was cancelled."""
    plain = fold(title).strip(" .!")
    plain_status = any(plain in folded(name) for name in ("cancelled", "tentative", "postponed"))
    return title if re.search(r"\w", title) and not plain_status else ""


def read_status(text: str, *, unconfirmed: bool) -> tuple[str, str]:
    """Return (status, the text without a bracket that says it): confirmed, tentative or cancelled."""
    for match in _STATUS.finditer(text[:_LONGEST]):
        for name, status in (("cancelled", "cancelled"), ("tentative", "tentative"), ("confirmed", "confirmed")):
            if pattern(name).fullmatch(fold(match.group("word")).strip()):
                return status, text[: match.start()] + text[match.end() :]
        if says_unconfirmed(match.group("word")) or says_maybe(match.group("word")):
            said = _names_meeting(match.group("word"))
            return "tentative", text if said else text[: match.start()] + text[match.end() :]
    if says_postponed(text):
        return "tentative", text  # to when may stand behind it
    if re.search(r"(?:^|[\s,–—-])cancelled|^\s*[–—:,-]?\s*annulee?s?\b|\bcalled off\b", fold(text)):
        return "cancelled", text
    return ("tentative" if unconfirmed else "confirmed"), text


def says_postponed(text: str) -> bool:
    """Tell whether a text, or what stands behind a mark in it, begins with "postponed"."""
    return any(pattern("postponed").match(part.strip()) for part in re.split(r"[(\[,;:–—]|\s-\s", fold(text)))


def told_status(text: str) -> str | None:
    """Return the status that a line tells and nothing else: "Visit cancelled for security reasons"."""
    plain = _MEETING.sub("", fold(text).strip(" .:–—-*("))
    if pattern("cancelled").match(plain):
        return "cancelled"
    return "tentative" if pattern("postponed").match(plain) else None


def says_maybe(title: str) -> bool:
    """Tell whether a title says that its meeting is only possible: "possible visit", "visite éventuelle"."""
    return _maybe().match(fold(title).strip(" .:–—-*(")) is not None


def _names_meeting(text: str) -> bool:
    """Tell whether the words of a bracket say what is to take place: "(possible visit)"."""
    return re.search(rf"(?<![a-z])(?:{_any_of(raw()['maybe']['meetings'])})(?![a-z])", fold(text)) is not None


@cache
def _maybe() -> re.Pattern[str]:
    words, meetings = (_any_of(raw()["maybe"][name]) for name in ("words", "meetings"))
    before = rf"(?:{words})(?:\s+[a-z-]+)?\s+(?:{meetings})(?![a-z])"
    alone = rf"(?:{words})\s*(?:[:,;.–—-]|$)"
    behind = rf"(?:{meetings})(?:\s+(?!(?:on|of|about|with|for|to|sur|des?|du|avec)\s)[a-z]+)?\s+(?:{words})"
    end = r"(?=\s*(?:[:,;.()–—-]|$)|\s+(?:with|in|at|to|for|on|by|avec|a|au|aux|en|dans|de|du|pour|con)\s)"
    return re.compile(rf"(?:(?:a|an|the|une?|la|le)\s+)?(?:{before}|{alone}|{behind}{end})")


def says_nobody_met(text: str) -> bool:
    """Tell whether a line says that nothing took place: "No meetings took place in May." """
    plain = fold(text)
    said = _nobody_met().match(plain) or pattern("nothing_met").search(plain)
    return len(text) < 120 and said is not None


def tells_history(text: str) -> bool:
    """Tell a sentence of the Treaty's own history: "On 3 June 2013 the Treaty was opened for signature"."""
    plain = fold(text)
    return any(c.isdigit() for c in text) and (_history().search(plain) or _ADOPTED.match(plain)) is not None


_ADOPTED = re.compile(
    r"(?:adopted|adopte|adoptado)\s.{0,40}(?:assembl|asamblea)|(?:opened|ouvert|abierto)\s.{0,12}(?:signature|firma)"
)


@cache
def _history() -> re.Pattern[str]:
    acts = _any_of(raw()["treaty_history"])
    in_full = r"(?:\s+(?:sur le commerce des armes|sobre el comercio de armas))?"
    treaty = rf"(?:(?:the|le|el|arms trade)\s+)*(?:treaty|traite|tratado|att|tca){in_full}"
    day = r"[\d/.-]+(?:er|st|nd|rd|th)?\s*(?:(?:of|de)\s+)?(?:[a-z]+\s+)?(?:de\s+)?(?:\d{4})?"
    opening = rf"(?:(?:on|le|el|in|en)\s+)?(?:{day})?[\s,:–—-]*"
    return re.compile(rf"^{opening}{treaty}\s+(?:[a-z]+\s+){{0,3}}?(?:{acts})")


@cache
def _nobody_met() -> re.Pattern[str]:
    words, meetings = (_any_of(raw()["nobody_met"][name]) for name in ("words", "meetings"))
    opening = r"(?:there (?:were|was) |il n'y a (?:pas )?eu |no hubo )?"
    return re.compile(rf"{opening}(?:{words})\s+(?:[a-z]+\s+)?(?:{meetings})(?![a-z]|\s+(?:with|avec|con)\s)")


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(set(words), key=len, reverse=True))
