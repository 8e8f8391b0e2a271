"""The text of an item made ready for reading: quoted titles, brackets, stray marks and misspellings.

The source's words are kept. ``Prepared.text`` is what the grammar reads: without asterisks, doubled spaces and a
stray comma at the end, and with the words of the field spelt as they are meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from attplanner.importers.parties_words import phrases
from attplanner.importers.people import find_name
from attplanner.importers.spelling import Slip, find_slips

Span = tuple[int, int]

_STARS = re.compile(r"\*+|(?<![\w])_+(?=\w)|(?<=[\w.,!?])_+(?![\w])")
_ASIDE = re.compile(r"\s*\(([^()]{2,60})\)")
_LEADING_ASIDE = re.compile(r"^\s*\([^()]{2,60}\)\s*:\s*(?=\S)")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009\u200b\u200e\u200f\u2028\ufeff]+")
_DOUBLED = re.compile(r"(?<=\S) {2,}(?=\S)")
_STRAY_END = re.compile(r"\s*(?:[,]|\s[-–—])\s*$")
_SOFT_END = re.compile(
    r"\s*(?:;(?:\s*(?:and|et|y))?|(?<!\b\w)(?<![A-Z]\.[A-Z])(?<!\b(?:Jr|Sr|al))(?<!\bInc)(?<!\betc)\.)\s*$"
)
_STRAY_COMMA = re.compile(r"\s+,|,(?=\s*,)")
_OPENING = {"“": "”", "«": "»", "„": "“”", "‟": "”"}
_CLOSING_OF = {'"': '"', "“": "”", "«": "»", "„": "“", "‟": "”"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """One item's text as it is read, with what was found on the way."""

    source: str
    text: str
    quotes: tuple[Span, ...]
    slips: tuple[Slip, ...]
    stray: tuple[tuple[str, str], ...]  # (what stands there, what should)
    unclosed: str | None  # the mark that is missing at the end

    def misspelt(self, value: str) -> str:
        """Return a value of the text with the slips of the source put back."""
        for slip in self.slips:
            value = re.sub(rf"\b{re.escape(slip.new)}\b", slip.old, value)
        return value


def prepare(source: str) -> Prepared:
    """Return an item's text ready for the grammar."""
    stray: list[tuple[str, str]] = []
    text = _without_stars(source, stray)
    text = _single_spaces(text, stray)
    text = _without_asides(_tidy_end(text, stray))
    quotes, missing = quoted(text)
    slips = find_slips(text, [*quotes, *_names(text)])
    spelt = _spelt(text, slips)
    return Prepared(source, spelt, quoted(spelt)[0], tuple(slips), tuple(stray), missing)


def _without_stars(text: str, stray: list[tuple[str, str]]) -> str:
    plain = _STARS.sub("", text)
    if plain != text:
        stray.append((text.strip(), _SPACES.sub(" ", plain).strip()))
    return plain


def _without_asides(text: str) -> str:
    """Return a text without brackets that say nothing of anybody: "(tbc)", "(a Saturday, sorry): …"."""
    text = _LEADING_ASIDE.sub("", text)
    return _ASIDE.sub(lambda found: "" if phrases("roles", "asides").at(found[1]) else found[0], text)


def _single_spaces(text: str, stray: list[tuple[str, str]]) -> str:
    plain = _SPACES.sub(" ", text).strip()
    if _DOUBLED.search(text.strip()):
        stray.append((text.strip(), plain))
    return plain


def _tidy_end(text: str, stray: list[tuple[str, str]]) -> str:
    plain = _STRAY_COMMA.sub(lambda found: "," if found.group()[0].isspace() else "", _STRAY_END.sub("", text))
    if plain != text:
        stray.append((text, plain))
    return _SOFT_END.sub("", plain)


def quoted(text: str) -> tuple[tuple[Span, ...], str | None]:
    """Return the spans of quoted titles, their marks included, and the mark that the last one lacks."""
    spans: list[Span] = []
    position = 0
    while (start := _next_opening(text, position)) is not None:
        closing = _OPENING.get(text[start], '"')
        stop = min((i for i in (text.find(mark, start + 1) for mark in closing) if i > 0), default=-1)
        if stop < 0:
            return (*spans, (start, len(text))), _CLOSING_OF[text[start]]
        spans.append((start, stop + 1))
        position = stop + 1
    return tuple(spans), None


def _next_opening(text: str, position: int) -> int | None:
    return next((i for i in range(position, len(text)) if text[i] == '"' or text[i] in _OPENING), None)


def _names(text: str) -> list[Span]:
    """Return where names with a style stand: they are never corrected."""
    spans: list[Span] = []
    found = find_name(text)
    while found:
        spans.append((found.start, found.stop))
        found = find_name(text, found.stop)
    return spans


def _spelt(text: str, slips: list[Slip]) -> str:
    for slip in reversed(slips):
        text = text[: slip.start] + slip.new + text[slip.stop :]
    return text


def brackets(text: str) -> tuple[Span, ...]:
    """Return the spans of round and square brackets of the outermost level, their marks included."""
    spans: list[Span] = []
    depth, start = 0, 0
    for index, char in enumerate(text):
        if char in "([":
            start, depth = (index if depth == 0 else start), depth + 1
        elif char in ")]" and depth:
            depth -= 1
            if depth == 0:
                spans.append((start, index + 1))
    return tuple(spans)


def inside(position: int, spans: tuple[Span, ...] | list[Span]) -> bool:
    """Tell whether a position lies within one of the spans, its first place not counted."""
    return any(start < position < stop for start, stop in spans)
