"""What a single line of an Annex C is: a heading, an organizer, a blank form, "no input received", an aside."""

from __future__ import annotations

import re

from attplanner.domain.date_text import read_date_at
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.importers.state_names import without_mark
from attplanner.importers.state_words import is_one_of, pattern

ANNEX_C = re.compile(r"\s*[#*_ ]*annexe?o?\s+C\b", re.I)
_ANNEX = re.compile(r"\s*[#*_ ]*annexe?o?\s+(?:[A-Z]|[IVX]{1,4}|\d)\b[^a-zà-ÿ]{0,3}", re.I)
_COUNTED = re.compile(
    r"(?:event|activity|meeting|item|no|manifestation|événement|activité|réunion)\.? ?\d{1,2} ?[.:]?", re.I
)
_ONE_DATE = r"(?:DD|JJ|XX)\s?[/.-]\s?(?:MM|XX)\s?[/.-]\s?(?:YYYY|AAAA|XXXX|20\d\d)"  # the year may be printed
_LETTERS = re.compile(rf"\s*{_ONE_DATE}(?:\s*(?:[–—-]|to|au|a)\s*{_ONE_DATE})?", re.I)
_NAME_WORDS = 6
_IN_BRACKETS = re.compile(r"(.*?)\s*[(\[]([^()\[\]]*)[)\]]\s*:?")
_BULLET = re.compile(r"\s*[-–—•*·▪◦]\s")
_TITLE_WORDS = 14


def is_annex_heading(line: str) -> bool:
    """Tell "ANNEX C" from a sentence that begins with it."""
    return len(line) < 120 and bool(_ANNEX.match(line) or ANNEX_C.match(line)) and not is_reference(line)


def is_annex(line: str) -> bool:
    """Tell the heading of another annex."""
    return len(line) < 120 and bool(_ANNEX.match(line)) and not ANNEX_C.match(line)


def is_reference(line: str) -> bool:
    """Tell a sentence that begins with "Annex C" from the annex's heading."""
    return line.rstrip().endswith((".", ";", ",")) and len(line.split()) > 8


def is_aside(text: str) -> bool:
    """Tell a line that is nothing of an event: whom to ask, or "Event 2"."""
    if _COUNTED.fullmatch(text.strip("#*_ ")):
        return True
    label, mark, _ = text.partition(":")
    return bool(mark) and len(label) < 40 and is_one_of("event_asides", label)


def is_title(text: str) -> bool:
    """Tell the annex's title and preamble."""
    if len(text) > 250 or read_date_at(text):
        return False
    found = pattern("event_titles").search(fold(text))
    return found is not None and (found.start() < 12 or len(text.split()) <= _TITLE_WORDS)


def is_title_line(line: str) -> bool:
    """Tell the heading of a whole Annex C; a point of a list that speaks of such events is none."""
    return bool(ANNEX_C.match(line)) or (is_title(line) and not _BULLET.match(line))


def is_form(line: str) -> bool:
    """Tell a blank form: dates as letters and nothing but the form's own words, or these words alone."""
    rest = without_mark(line)
    date = read_date_at(rest)
    if date and not date.blank:
        return False
    letters = _LETTERS.match(rest)
    stop = max(date.stop if date else 0, letters.end() if letters else 0)
    left = pattern("event_template").sub("", fold(rest[stop:]))
    return (stop > 0 or left != fold(rest[stop:])) and not re.search(r"[^\W_]{3,}|\d", left)


def is_letters(text: str) -> bool:
    """Tell a line that holds nothing but the form's date: "DD/MM/YYYY – DD/MM/YYYY"."""
    return _LETTERS.fullmatch(text.strip(" ,.;:")) is not None


def is_silent(text: str, lexicon: Lexicon) -> bool:
    """Tell "No input received", alone or behind an organizer's name."""
    if not re.search(r"[^\W_]", text) or is_one_of("event_silent", text):
        return True
    head, mark, tail = split_heading(text)
    if mark and is_one_of("event_silent", tail):
        return len(head.split()) <= _NAME_WORDS or is_organizer(head, lexicon)
    named = _IN_BRACKETS.fullmatch(text.strip())
    return named is not None and is_one_of("event_silent", named[2]) and len(named[1].split()) <= _NAME_WORDS


def split_heading(text: str) -> tuple[str, str, str]:
    """Return what stands before a colon, dash or tab, the mark, and what follows; nothing follows where none is."""
    found = re.search(r"\s*(?::|\s[–—-]\s|\s?[–—]\s?|\t|\|)\s*", text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def is_organizer(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a text is nothing but the name of who organizes."""
    bare = without_mark(text).strip(" :*#_")
    outer = re.sub(r"\s*\([^()]*\)\s*$", "", bare)
    return any(
        is_one_of("event_headings", name) or lexicon.find_organization(name) or lexicon.find_grouping(name)
        for name in dict.fromkeys((bare, outer))
        if name
    )
