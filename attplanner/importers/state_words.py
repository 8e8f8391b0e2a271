"""What a few words beside a State's name say: its status, the act, provisional application, withdrawal."""

from __future__ import annotations

import re
from functools import cache

from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status
from attplanner.importers.vocabulary import words

_STATUSES = (
    ("status_not_yet", Status.NOT_YET),
    ("status_signatory", Status.SIGNATORY),
    ("status_party", Status.PARTY),
    ("status_deposited", Status.DEPOSITED),
)
_ACTS = ("accession", "acceptance", "approval", "ratification")


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a pattern of one list of the vocabulary, to be searched in folded text."""
    longest_first = sorted(words(name), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})(?![^\W_])")


def says(name: str, text: str) -> bool:
    """Tell whether a text has a word or phrase of one list."""
    return bool(pattern(name).search(fold(text)))


def is_one_of(name: str, text: str) -> bool:
    """Tell whether a whole text is one of a list's phrases."""
    return bool(pattern(name).fullmatch(fold(text).strip(" .:;,*#-()")))


def status_of(text: str) -> str | None:
    """Return the status that a text names, the narrower phrase before the wider ("not a party" before "party")."""
    folded = pattern("status_denied").sub("", fold(text))
    return next((status.value for name, status in _STATUSES if pattern(name).search(folded)), None)


def act_of(text: str) -> str | None:
    """Return the act by which a State joined, as a text names it."""
    folded = fold(text)
    return next((act for act in _ACTS if pattern(f"acts_{act}").search(folded)), None)
