"""List marks of Word files: which paragraph has a bullet and which a number, by itself or through its style."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVEL_LIMIT = 9
_STYLE_DEPTH = 12  # styles that build on styles; more is a ring

NumberedAs = tuple[str, int]  # list id, level


@dataclass(frozen=True, slots=True)
class Numbering:
    """The lists of one file: the format of each level, and the styles that number their paragraphs."""

    formats: dict[NumberedAs, str] = field(default_factory=dict)
    styles: dict[str, NumberedAs] = field(default_factory=dict)
    bullet_styles: frozenset[str] = frozenset()

    def mark(self, paragraph: Element, counters: dict[NumberedAs, int]) -> str:
        """Return the mark in front of a paragraph ("-", "3.", "b."), or nothing; counters are kept by the caller."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return ""
        style = _value(properties.find(f"{W}pStyle"))
        numbered = _numbered(properties.find(f"{W}numPr"), self.styles.get(style))
        if numbered is None:
            return "-" if style in self.bullet_styles else ""
        return self._mark(numbered, counters)

    def _mark(self, numbered: NumberedAs, counters: dict[NumberedAs, int]) -> str:
        kind = self.formats.get(numbered, "bullet")
        if kind == "none" or numbered[0] == "0":
            return ""
        if kind == "bullet":
            return "-"
        for deeper in range(numbered[1] + 1, _LEVEL_LIMIT):
            counters.pop((numbered[0], deeper), None)
        counters[numbered] = counters.get(numbered, 0) + 1
        return f"{_number(counters[numbered], kind)}."


def read_numbering(archive: zipfile.ZipFile) -> Numbering:
    """Return the lists that an archive's numbering and styles define."""
    formats = _formats(_root(archive, "word/numbering.xml"))
    styles, bullets = _styles(_root(archive, "word/styles.xml"))
    return Numbering(formats, styles, bullets)


def _root(archive: zipfile.ZipFile, part: str) -> Element | None:
    from defusedxml.ElementTree import parse

    if part not in archive.namelist():
        return None
    with archive.open(part) as stream:
        root: Element | None = parse(stream).getroot()
    return root


def _formats(root: Element | None) -> dict[NumberedAs, str]:
    if root is None:
        return {}
    levels = {
        abstract.get(f"{W}abstractNumId", ""): dict(_levels(abstract)) for abstract in root.iter(f"{W}abstractNum")
    }
    found: dict[NumberedAs, str] = {}
    for number in root.iter(f"{W}num"):
        key = number.get(f"{W}numId", "")
        abstract_key = _value(number.find(f"{W}abstractNumId"))
        found |= {(key, level): kind for level, kind in levels.get(abstract_key, {}).items()}
    return found


def _levels(abstract: Element) -> Iterator[tuple[int, str]]:
    for level in abstract.iter(f"{W}lvl"):
        yield _whole(level.get(f"{W}ilvl")), _value(level.find(f"{W}numFmt")) or "decimal"


def _styles(root: Element | None) -> tuple[dict[str, NumberedAs], frozenset[str]]:
    if root is None:
        return {}, frozenset()
    all_styles = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    numbered = {key: found for key in all_styles if (found := _inherited(key, all_styles))}
    names = {key: _value(style.find(f"{W}name")).casefold() for key, style in all_styles.items()}
    return numbered, frozenset(key for key, name in names.items() if name.startswith("list bullet"))


def _inherited(key: str, styles: dict[str, Element]) -> NumberedAs | None:
    for _ in range(_STYLE_DEPTH):
        style = styles.get(key)
        if style is None:
            return None
        found = _numbered(style.find(f"{W}pPr/{W}numPr"), None)
        if found:
            return found
        key = _value(style.find(f"{W}basedOn"))
    return None


def _numbered(properties: Element | None, inherited: NumberedAs | None) -> NumberedAs | None:
    if properties is None:
        return inherited
    key = _value(properties.find(f"{W}numId")) or (inherited[0] if inherited else "")
    return (key, _whole(_value(properties.find(f"{W}ilvl")))) if key else inherited


def _value(element: Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 3 else 0


def _number(count: int, kind: str) -> str:
    if kind == "lowerLetter":
        return chr(ord("a") + (count - 1) % 26)
    if kind == "upperLetter":
        return chr(ord("A") + (count - 1) % 26)
    if kind in {"lowerRoman", "upperRoman"}:
        roman = _roman(count)
        return roman if kind == "upperRoman" else roman.lower()
    return str(count)


def _roman(count: int) -> str:
    parts = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, letters in parts:
        text += letters * (count // value)
        count %= value
    return text
