"""Lines as they are laid out: bullets, numbers, indents, headings, page furniture, sections of a paper."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from attplanner.domain.date_text import read_heading
from attplanner.domain.text import fold
from attplanner.importers.reader_words import folded, raw, says

_BULLET = re.compile(
    r"^(?P<mark>[-–—•●▪■◦‣⁃*·➢►❖✓+o]|\uf0b7|\uf0a7|\uf0d8)\s+(?=\S)|^(?P<tight>[•●▪■◦‣➢►❖\uf0b7\uf0a7]|[-–](?=[A-ZÀ-Þ]))(?=\S)"
)
_NUMBERED = re.compile(r"^\(?(?P<number>\d{1,3})(?:[.)\]°]|\s*[.)]-?)\s+(?=\S)(?!\d{1,2}\.\d)")
_SUBNUMBER = re.compile(r"(\d{1,2})\.(\d{1,2})[.)]?\s+(?=\S)")
_LETTERED = re.compile(r"^\(?(?P<letter>[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_RULE = re.compile(r"^[\s\-=_*~.·#|+:–—]+$")
_SYMBOL = re.compile(r"^[A-Z]{2,}[\w.]*(?:/[\w.\-]+){2,}(?::?\s.*)?$")
_TAGS = re.compile(r"</?(?:b|i|u|em|strong|span|p|font|li|ul|div)(?:\s[^<>]*)?>", re.IGNORECASE)
_SECTION = re.compile(r"^(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+")
_YEARS = re.compile(r"\s*[(\[]?\s*(?:19|20|21)\d\d(?:\s*[-/]\s*(?:19|20|21)?\d\d)?\s*[)\]]?\s*$")
_ROMAN = re.compile(r"^[IVX]{1,5}\.\s+\S.{0,60}$")
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
    heading = body.startswith("#") and body.lstrip("#").startswith(" ")
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


_HEADER = re.compile(r"^(?P<label>[^\W\d_]{1,12}(?: [^\W\d_]{1,10})?)\s*:\s+\S")


def letter_head(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines of a message's head ("From: …", "Sent: …") at the top of a text."""
    found = [
        line.number
        for line in lines[:10]
        if (m := _HEADER.match(line.text)) and fold(m.group("label")) in folded("email")
    ]
    words = {fold(line.text.split(":")[0]).strip() for line in lines[:10] if line.number in found}
    return (
        frozenset(found)
        if words & {"from", "de"} and words & {"sent", "subject", "objet", "envoye", "to"}
        else frozenset()
    )


def repeated_lines(lines: Sequence[Line]) -> frozenset[str]:
    """Return the folded texts of short lines that come back on several pages: running heads and feet."""
    pages = 1 + sum("\f" in line.raw or bool(_is_page(line.raw.strip()) and line.raw.strip()) for line in lines)
    if pages < 3:
        return frozenset()
    texts = (fold(line.raw.strip()) for line in lines if not line.bullet and 8 < len(line.raw.strip()) < 120)
    counts = Counter(text for text in texts if not any(c.isdigit() for c in text[:2]))
    return frozenset(text for text, count in counts.items() if count >= max(3, pages - 2))


# Headings


@dataclass(frozen=True, slots=True)
class ProcessName:
    """The process that a heading names: its label in English."""

    label: str
    ordinal: int
    heading: bool = True  # False for a title of the paper that only mentions the Conference


@cache
def _process_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = raw()["process"]
    process = "|".join(re.escape(fold(word)) for word in words["words"])
    names = "|".join(re.escape(fold(word)) for word in words["conference"])
    ordinals = "|".join(re.escape(fold(word)) for word in words["ordinals"])
    numbered = re.compile(rf"(?:{names})\s?-?\s?(?P<number>\d{{1,2}})(?!\d)")
    spelt = re.compile(rf"(?:(?P<ordinal>{ordinals})|(?P<figure>\d{{1,2}})(?:st|nd|rd|th|e|eme)?)\s+(?:{names})")
    return re.compile(rf"(?<![a-z])(?:{process})(?![a-z])|{numbered.pattern}\s*$"), re.compile(
        f"{numbered.pattern}|{spelt.pattern}"
    )


def process_heading(text: str) -> ProcessName | None:
    """Return the process that a short line names as a heading ("CSP3 Process", "Processus de la CEP5")."""
    if len(text) > 100 or text.endswith((".", ";", ",")):
        return None
    plain_text = _YEARS.sub("", _SECTION.sub("", fold(text))).strip(" :.*_#-")
    marked, named = _process_patterns()
    if not marked.search(plain_text) or len(list(named.finditer(plain_text))) != 1 or _says_more(plain_text):
        return None
    found = process_named(plain_text)
    words = {fold(word) for word in raw()["process"]["words"]}
    bare = bool(words & set(re.findall(r"[a-z]+", plain_text))) or len(plain_text.split()) <= 2
    return replace(found, heading=bare) if found else None


def process_named(text: str) -> ProcessName | None:
    """Return the process of the Conference that a text names, by number or by ordinal."""
    match = _process_patterns()[1].search(fold(text))
    if match is None:
        return None
    ordinal = match.group("ordinal")
    ordinals = {fold(word): number for word, number in raw()["process"]["ordinals"].items()}
    number = ordinals[ordinal] if ordinal else int(match.group("number") or match.group("figure"))
    return ProcessName(f"CSP{number} Process", number)


def _says_more(text: str) -> bool:
    """A heading says little beside the process: "Activities in the CSP5 process", not "Briefing on the process"."""
    named = _process_patterns()[1].search(text)
    rest = text[: named.start()] + " " + text[named.end() :] if named else text
    words = re.findall(r"[a-z][a-z'-]*", rest)
    known = folded("heading_fillers") | folded("calendar_titles") | {fold(w) for w in raw()["process"]["words"]}
    return any(word.strip("'-") not in known and word not in known for word in words)


def period_heading(line: Line) -> tuple[int | None, int | None] | None:
    """Return (year, month) of a heading that gives them: "May 2029", "2028", "Activities of the President, 2028"."""
    if line.bullet and line.ordinal is None:
        return None
    found = read_heading(line.text)
    if found:
        return found
    text = _without_issue(line.text)
    years = re.findall(r"(?<![\d/.-])(?:19|20|21)\d\d(?![\d/-])", text)
    announced = bool(re.search(r"(?:année|year|año|exercice)\s+(?:19|20|21)\d\d", text, re.IGNORECASE))
    if _opens_entry(text):
        return None
    short = len(line.text) <= 140 and len(line.text.split()) <= 18 and not line.text.endswith((".", ";"))
    if short and len(set(years)) == 1 and (announced or says("calendar_titles", text)) and not _has_day(text):
        return int(years[0]), None
    return None


def _opens_entry(text: str) -> bool:
    """Tell "July 2030: Geneva, consultations" from "July 2030: activities": more than a heading's words follow."""
    from attplanner.domain.date_text import read_date_at

    date = read_date_at(text)
    rest = text[date.stop :] if date else ""
    if not re.match(r"\s*[:|–—,-]", rest):
        return False
    known = folded("calendar_titles") | folded("heading_fillers")
    return any(word not in known for word in re.findall(r"[^\W\d_]+", fold(rest)))


def _without_issue(text: str) -> str:
    """Take off the bracket that dates the text itself: "(as at 15 December 2028)"."""
    match = re.search(r"\s*\(([^()]{4,60})\)\s*$", text)
    return text[: match.start()] if match and says("issued", match.group(1)) else text


def _has_day(text: str) -> bool:
    from attplanner.domain.date_text import read_dates

    return any(p.day for match in read_dates(text) for p in match.chain.points)


def looks_like_heading(line: Line) -> bool:
    """Tell whether a line without a date is set as a heading: marked, in capitals, or short before a blank."""
    text = line.text
    if line.heading_mark or (len(text) > 3 and text.isupper() and not line.bullet) or _ROMAN.match(text):
        return True
    return bool(re.match(r"^\*\*.+\*\*:?$|^__.+__:?$", line.raw.strip())) and not line.bullet


# Sections


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a paper: body, activities (Annex A), toolkit (Annex B), events (Annex C) or other."""

    kind: str
    lines: tuple[Line, ...]
    has_heading: bool = False


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
    found = [Section(_kind(lines[a:b]), tuple(lines[a:b]), True) for a, b in pairwise(edges)]
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


def is_footer(line: Line) -> bool:
    """Tell whether a line opens notes or sources under a list, or closes a letter."""
    if not line.bullet and fold(line.text).strip(" ,.!–-") in folded("closings"):
        return True
    head = fold(line.text.split(":")[0])
    return ":" in line.text and head in folded("footer")
