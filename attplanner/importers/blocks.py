"""Lines as they are laid out: bullets, numbers, indents, page furniture, sections of a paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from attplanner.domain.text import fold
from attplanner.importers.reader_words import raw

_BULLET = re.compile(
    r"^(?P<mark>[-–—•●▪■◦‣⁃*·➢►❖✓+o]|\uf0b7|\uf0a7|\uf0d8)\s+(?=\S)|^(?P<tight>[•●▪■◦‣➢►❖\uf0b7\uf0a7]|[-–](?=[A-ZÀ-Þ]))(?=\S)"
)
_NUMBERED = re.compile(r"^\(?(?P<number>\d{1,3})(?:[.)\]°]|\s*[.)]-?)\s+(?=\S)(?!\d{1,2}\.\d)")
_SUBNUMBER = re.compile(r"(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\S)")
_LETTERED = re.compile(r"^\(?(?P<letter>[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_RULE = re.compile(r"^[\s\-=_*~.·#|+:–—]+$")
_SYMBOL = re.compile(r"^[A-Z]{2,}[\w.]*(?:/[\w.\-]+){2,}(?::?\s.*)?$")
_WIKI = re.compile(r"(={2,6})\s*(?P<text>[^=]+?)\s*\1$")  # "== Chad =="
_TAGS = re.compile(r"</?(?:b|i|u|em|strong|span|p|font|li|ul|div)(?:\s[^<>]*)?>", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])")
_MARKDOWN = re.compile(r"(?<!\w)(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the source. ``text`` is what is left without indent, bullet and heading marks."""

    number: int
    raw: str
    text: str
    indent: int = 0
    bullet: str = ""
    ordinal: int | None = None
    heading_mark: bool = False
    after_blank: bool = True

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing on the line."""
        return not self.raw.strip()


def read_lines(lines: Sequence[str], first: int = 1) -> list[Line]:
    """Return the lines with their layout; numbers count from ``first``."""
    found: list[Line] = []
    blank = True
    above, below = None, 0  # the number of an entry, and how many of "1.1", "1.2" … stand below it
    for number, raw_line in enumerate(lines, start=first):
        line = _line(number, raw_line, after_blank=blank)
        sub = _SUBNUMBER.match(line.text) if above and not line.bullet else None
        if sub and (int(sub[1]), int(sub[2])) == (above, below + 1):
            line, below = replace(line, text=line.text[sub.end() :], bullet="1.1"), below + 1
        elif line.ordinal is not None:
            above, below = line.ordinal, 0
        blank = not line.text and not line.bullet
        found.append(line)
    return found


def _line(number: int, raw_line: str, *, after_blank: bool) -> Line:
    expanded = raw_line.replace("\u00a0", " ").replace("\ufeff", "").replace("\u200b", "")
    body = expanded.strip().strip("\f")
    indent = len(expanded) - len(expanded.lstrip())
    wiki = _WIKI.match(body)
    heading = wiki is not None or (body.startswith("#") and body.lstrip("#").startswith(" "))
    body = wiki["text"] if wiki else body
    if heading or body.startswith(("> ", ">>")) or body == ">":
        body = body.lstrip("#> ").strip()
    if "<" in body:
        body = _TAGS.sub("", body).strip()
    bullet, ordinal, text = _marked(body)
    return Line(number, raw_line, plain(text), indent, bullet, ordinal, heading, after_blank)


def plain(text: str) -> str:
    """Take off Markdown's bold marks, which stand around words and are not of them."""
    return _MARKDOWN.sub(r"\2", text) if "**" in text or "__" in text else text


def unstarred(text: str) -> str:
    """Take off the single asterisks or underscores of Markdown around words of a dated line."""
    return _EMPHASIS.sub(r"\2", text) if "*" in text or "_" in text else text


def _marked(body: str) -> tuple[str, int | None, str]:
    match = _BULLET.match(body)
    if match and not (match.group("mark") == "o" and match.end() > 2 and body[2:3].islower()):
        rest = body[match.end() :]
        bullet, ordinal, text = _marked(rest) if _LETTERED.match(rest) or _NUMBERED.match(rest) else ("", None, rest)
        return match.group("mark") or match.group("tight") or bullet, ordinal, text
    match = _NUMBERED.match(body)
    if match:
        return "1.", int(match.group("number")), body[match.end() :]
    match = _LETTERED.match(body)
    return ("a.", None, body[match.end() :]) if match else ("", None, body)


# Page furniture


def is_furniture(line: Line, repeated: frozenset[str]) -> bool:
    """Tell whether a line is a page number, a rule, a document symbol or a running head."""
    text = line.raw.strip()
    return bool(_RULE.match(text) or _SYMBOL.match(text) or _is_page(text)) or fold(text) in repeated


def _is_page(text: str) -> bool:
    return len(text) < 24 and _page_pattern().match(text) is not None


@cache
def _page_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in raw()["page"])
    number = r"\d{1,3}(?:\s*(?:/|of|sur|de)\s*\d{1,3})?"
    return re.compile(rf"^[\s\-–—[(|]*(?:(?:{words})\s*)?{number}[\s\-–—\])|]*$|^\f+$", re.IGNORECASE)


def repeated_lines(lines: Sequence[Line]) -> frozenset[str]:
    """Return the folded texts of short lines that come back on several pages: running heads and feet."""
    pages = 1 + sum("\f" in line.raw or bool(_is_page(line.raw.strip()) and line.raw.strip()) for line in lines)
    if pages < 3:
        return frozenset()
    texts = (fold(line.raw.strip()) for line in lines if not line.bullet and 8 < len(line.raw.strip()) < 120)
    counts = Counter(text for text in texts if not any(c.isdigit() for c in text[:2]))
    return frozenset(text for text, count in counts.items() if count >= max(3, pages - 2))


# Sections


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper: body, activities (Annex A), toolkit (Annex B), events (Annex C) or other."""

    kind: str
    lines: tuple[Line, ...]


@cache
def _annex_pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(raw()["annex"], key=len, reverse=True))
    return re.compile(
        rf"^(?:{words})\s+(?P<mark>[A-Z]|[IVX]{{1,4}}|\d{{1,2}})(?=[\s.:–—-]|$)(?P<rest>.*)$", re.IGNORECASE
    )


_ANNEX_KINDS = {
    "A": "activities",
    "1": "activities",
    "I": "activities",
    "B": "toolkit",
    "2": "toolkit",
    "II": "toolkit",
}
_ANNEX_KINDS |= {"C": "events", "3": "events", "III": "events"}


def sections(lines: Sequence[Line]) -> list[Section]:
    """Cut a paper at its annexes. A text without any is one section of activities."""
    starts = [n for n, line in enumerate(lines) if _annex(line)]
    if not starts:
        return [Section("activities", tuple(lines))]
    edges = [*starts, len(lines)]
    found = [Section(_kind(lines[a:b]), tuple(lines[a:b])) for a, b in pairwise(edges)]
    kind = "body" if any(section.kind == "activities" for section in found) else "activities"
    return [Section(kind, tuple(lines[: starts[0]])), *found] if starts[0] else found


def _annex(line: Line) -> re.Match[str] | None:
    text = line.text.strip("*_# ")
    match = _annex_pattern().match(text) if len(text) < 120 and not line.bullet else None
    if (
        match is None
        or text.endswith(".")
        or (match.group("rest")[:1] == " " and match.group("rest").strip()[:1].islower())
    ):
        return None
    return match


def _kind(lines: Sequence[Line]) -> str:
    """Say what an annex holds by its title, else by its letter."""
    match = _annex(lines[0])
    title = [line.text for line in lines[1:6] if not line.blank][:1]
    heading = fold(" ".join([match.group("rest") if match else "", *(t for t in title if len(t) < 140)]))
    for kind, words in raw()["annex_kinds"].items():
        if any(re.search(rf"(?<![a-z]){re.escape(fold(word))}(?![a-z])", heading) for word in words):
            return str(kind)
    return _ANNEX_KINDS.get(match.group("mark").upper(), "other") if match else "other"
