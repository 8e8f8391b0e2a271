"""Exports of a chat: "[21/03/2028 17:40] Awa S.: Praia. Met Ms. X" tells of a day; the hour is that of the post."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from attplanner.importers.blocks import Line

_POST = re.compile(
    r"\[?(?P<date>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d),?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?\]?"
    r"\s*(?:[-–]\s*)?(?P<who>[^\W\d_][^:\[\]\d]{1,39}):\s+(?P<said>.*)$",
    re.IGNORECASE,
)
_SIGNS = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+")
_FEWEST = 3


def without_chat(lines: Sequence[Line]) -> tuple[list[Line], set[int]]:
    """Return the posts as dated lines without their writers, and the lines of those that name nobody and nothing."""
    posts = {line.number: found for line in lines if (found := _POST.match(line.raw.strip()))}
    if len(posts) < _FEWEST or len(posts) * 2 < sum(not line.blank for line in lines):
        return list(lines), set()
    said = {number: " ".join(_SIGNS.sub(" ", found["said"]).split()) for number, found in posts.items()}
    idle = {number for number, text in said.items() if not _names(text)}
    kept = [line for line in lines if line.number not in idle]
    return [_as_dated(line, posts, said) for line in kept], idle


def _names(text: str) -> bool:
    """Tell whether a post may name somebody or a place: with a capital behind its first letter, and no "<…>"."""
    return not text.startswith("<") and any(c.isupper() for c in text[1:])


def _as_dated(line: Line, posts: dict[int, re.Match[str]], said: dict[int, str]) -> Line:
    found = posts.get(line.number)
    if found is None:
        return line
    return replace(line, text=f"{found['date']}: {said[line.number]}", bullet="", ordinal=None)
