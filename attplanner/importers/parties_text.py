"""The text of an item made ready for reading: quoted titles, brackets, stray marks and misspellings.

The source's words are kept. ``Prepared.text`` is what the grammar reads: without asterisks, doubled spaces and a
stray comma at the end, and with the words of the field spelt as they are meant.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from attplanner.importers.parties_words import listed, phrases
from attplanner.importers.people import find_name, is_field_word
from attplanner.importers.spelling import Slip, find_slips

Span = tuple[int, int]

_STARS = re.compile(r"\*+|(?<![\w])_+(?=\w)|(?<=[\w.,!?])_+(?![\w])")
_ASIDE = re.compile(r"\s*\(([^()]{2,60})\)")
_LEADING_ASIDE = re.compile(r"^\s*\([^()]{2,60}\)\s*:\s*(?=\S)")
_SYMBOL = "\ufffc"  # stands for a picture
_LETTERS_END = 0x2000  # "°" and "©" are no pictures
_STATUS = re.compile(r"\s*\[([^\[\]]{2,60})\]|\s*(?:=>|->|→)\s*([^,;:()]{2,40})$|\s+[-–—]\s+([^,;:()–—-]{2,40})$")
_LEADING_STATUS = re.compile(r"^\s*([^\W\d_][^,;:()–—-]{2,30}?)\s*(?:[-–—]\s|:\s)\s*(?=\S)")
_INITIALS = re.compile(r"\s*\(([A-Z]{2}(?:\s*[/,&+]\s*[A-Z]{2})*)\)$")
_STOP = re.compile(r"(?<=[\w)])[.!?]\s+(?=[^\W\d_])")
_LAST_WORD = re.compile(r"[\w'’-]+(?=\)*$)")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009\u200b\u200e\u200f\u2028\ufeff]+")
_DOUBLED = re.compile(r"(?<=\S) {2,}(?=\S)")
_STRAY_END = re.compile(r"\s*(?:[,]|\s[-–—])\s*$")
_SOFT_END = re.compile(
    r"\s*(?:;(?:\s*(?:and|et|y))?|(?<!\b\w)(?<![A-Z]\.[A-Z])(?<!\b(?:Jr|Sr|al))(?<!\bInc)(?<!\betc)\.)\s*$"
)
_STRAY_COMMA = re.compile(r"\s+,|,(?=\s*,)|(?<=[^\W\d_])\s+\.(?=\s|$)")  # also of "H.E . Mr . X"
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
    text = _without_stars(_without_symbols(source), stray)
    text = _single_spaces(text, stray)
    text = _without_remark(_without_asides(_tidy_end(text, stray)))
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
    text = _LEADING_STATUS.sub(_unless_status, _LEADING_ASIDE.sub("", text))
    return _STATUS.sub(_unless_status, _ASIDE.sub(_unless_status, _INITIALS.sub(_unless_acronym, text)))


def _without_remark(text: str) -> str:
    """Return a text without the remark at its end, in small letters: "Ms. X, Peru - no instructions yet"."""
    marks = (mark for mark in _REMARK.finditer(text) if not inside(mark.start(), brackets(text)))
    remark = next((mark for mark in marks if _is_remark(text, mark)), None)
    return text[: remark.start()] if remark else text


def _is_remark(text: str, mark: re.Match[str]) -> bool:
    words = text[mark.end() :].split()
    named = any(is_field_word(word) or word[:1].isupper() or word[:1].isdigit() for word in words)
    last = _LAST_WORD.search(text, 0, mark.start()) if mark.group()[0] == "." else None
    if last and (len(last[0]) <= _SHORT or _is_abbreviation(last[0])):
        return False
    return words[0][0].islower() and (not named or words[0].casefold() in listed("roles", "remarks"))


_REMARK = re.compile(r"\s+[-–—]\s+(?=[^\W\d_])|\.\s+(?=[^\W\d_])")
_SHORT = 3  # letters of a word behind which a full stop may be that of an abbreviation


def _unless_acronym(found: re.Match[str]) -> str:
    """Return nothing for the initials of our staff ("… of Sierra Leone (JK)"), and an acronym as it is."""
    before = "".join(word[0] for word in found.string[: found.start()].split() if word[0].isupper())
    return found.group() if before.endswith(found[1]) or found[1] in listed("styles", "no_initials") else ""


def _unless_status(found: re.Match[str]) -> str:
    words = next(part for part in found.groups() if part)
    known = phrases("roles", "asides")
    bracketed = found.group().rstrip().endswith((")", "]"))
    return "" if (known.at(words) if bracketed else words in known) else found.group()


def _without_symbols(text: str) -> str:
    """Return a text without pictures of a chat: one between words parts them as a semicolon does."""
    if text.isascii():
        return text
    plain = "".join(_SYMBOL if _is_symbol(char) else char for char in text if char not in "\ufe0f\u200d")
    return re.sub(r"\s*\ufffc[\s\ufffc]*", "; ", plain).strip("; ") if _SYMBOL in plain else plain


def _is_symbol(char: str) -> bool:
    return ord(char) > _LETTERS_END and unicodedata.category(char) in ("So", "Sk")


def sentences(text: str) -> list[Span]:
    """Return the spans of a text's sentences; a full stop behind an abbreviation or an initial ends none."""
    kept = (*quoted(text)[0], *brackets(text))
    stops = [m for m in _STOP.finditer(text) if not inside(m.start(), kept) and _ends_sentence(text, m)]
    starts = [0, *(mark.end() for mark in stops)]
    return list(zip(starts, [*(mark.start() for mark in stops), len(text)], strict=True))


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    last = _LAST_WORD.search(text, 0, stop.start())
    if last is None or not text[stop.end()].isupper():
        return False
    word = last.group().rsplit("-", 1)[-1]
    long = len(word) > 2 or (len(word) == 2 and word.isupper())
    return long and not _is_abbreviation(word)


def _is_abbreviation(word: str) -> bool:
    """Tell whether a word is written with a full stop in the field: "Min.", "Brig.", "Hon."."""
    return word in listed("styles", "abbreviations") or any(
        f"{word}." in listed("styles", key) for key in ("before", "ranks", "after")
    )


def _single_spaces(text: str, stray: list[tuple[str, str]]) -> str:
    plain = _SPACES.sub(" ", text).strip()
    if _DOUBLED.search(text.strip()):
        stray.append((text.strip(), plain))
    return plain


def _tidy_end(text: str, stray: list[tuple[str, str]]) -> str:
    plain = _STRAY_COMMA.sub(
        lambda found: found.group().strip() if found.group()[0].isspace() else "", _STRAY_END.sub("", text)
    )
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
