"""Headings: which process, which year and month the entries below belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from attplanner.domain.date_text import read_date_at, read_dates, read_heading
from attplanner.domain.text import fold
from attplanner.importers.blocks import Line
from attplanner.importers.cited import before_elsewhere
from attplanner.importers.reader_words import folded, raw, says

_SECTION = re.compile(r"^(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+")
_YEARS = re.compile(r"\s*[(\[]?\s*(?:19|20|21)\d\d(?:\s*[-/]\s*(?:19|20|21)?\d\d)?\s*[)\]]?\s*$")
_OTHER_TREATY = re.compile(r"\d\)?\s+(?:of|to|de la|del|du|de l['’])\s*(?:the\s+)?(?!ATT\b|TCA\b)[A-Z]{3,}")
_BESIDE = re.compile(r"\s*[(\[][^()\[\]\d]{3,40}[)\]]\s*[:.]?$|\s+[-–—=*]+$")
_FOUR = re.compile(r"\d{4}")
_FIRST_LINES = 24
_ROMAN = re.compile(r"^[IVX]{1,5}\.\s+\S.{0,60}$")


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
    if text.endswith((".", ";", ",")):
        return None
    plain_text = _YEARS.sub("", _SECTION.sub("", _without_president(fold(text)))).strip(" :.*_#-")
    marked, _ = _process_patterns()
    if len(plain_text) > 100 or not marked.search(plain_text) or _says_more(plain_text):
        return None
    found = process_named(plain_text)
    words = {fold(word) for word in raw()["process"]["words"]}
    bare = bool(words & set(re.findall(r"[a-z]+", plain_text))) or len(plain_text.split()) <= 2
    return replace(found, heading=bare) if found else None


def _without_president(text: str) -> str:
    """Take off what stands behind the process: "(President: Ambassador X)", "– President Y", "(CEP6)"."""
    roles = "|".join(re.escape(fold(word)) for word in raw()["process"]["roles"])
    cut = re.search(
        rf"\s*(?:[(\[][^()\[\]]{{3,100}}[)\]]$|[:,–—-]\s*(?:(?:the|le|la|el|under)\s+)?(?:{roles})(?![a-z]).*$)", text
    )
    return text[: cut.start()] if cut and process_named(text[: cut.start()]) else text


def title_process(lines: Sequence[Line]) -> ProcessName | None:
    """Return the process that a title names above the first date: "Contacts of the CSP16 President"."""
    written = [line for line in lines[:_FIRST_LINES] if not line.blank]
    for line in written:
        if line.bullet or _has_day(line.text):
            return None
        found = _named_in_title(line.text)
        if found:
            return found
    return None


def _named_in_title(text: str) -> ProcessName | None:
    if len(text.split()) > 20 or text.endswith(".") or _OTHER_TREATY.search(text):
        return None
    said = any(says(name, text) for name in ("calendar_titles", "title_roles"))
    return process_named(text) if said or process_heading(text) else None


def process_named(text: str) -> ProcessName | None:
    """Return the process of the one Conference that a text names, by number or ordinal, also in two languages."""
    numbers = {_number(match) for match in _process_patterns()[1].finditer(fold(text))}
    number = numbers.pop() if len(numbers) == 1 else None
    return ProcessName(f"CSP{number} Process", number) if number else None


def _number(match: re.Match[str]) -> int:
    if ordinal := match.group("ordinal"):
        return next(int(n) for word, n in raw()["process"]["ordinals"].items() if fold(word) == ordinal)
    return int(match.group("number") or match.group("figure"))


def _says_more(text: str) -> bool:
    """A heading says little beside the process: "Activities in the CSP5 process", not "Briefing on the process"."""
    rest = _process_patterns()[1].sub(" ", text)
    words = re.findall(r"[a-z][a-z'-]*", rest)
    known = folded("heading_fillers") | folded("calendar_titles") | {fold(w) for w in raw()["process"]["words"]}
    return any(word.strip("'-") not in known and word not in known for word in words)


def period_heading(line: Line) -> tuple[int | None, int | None] | None:
    """Return (year, month) of a heading that gives them: "May 2029", "2028", "Activities of the President, 2028"."""
    if line.bullet and line.ordinal is None and not _is_ruled(line):
        return None
    found = read_heading(_BESIDE.sub("", line.text))
    if found:
        return found
    short = len(line.text) <= 140 and len(line.text.split()) <= 18 and not line.text.endswith((".", ";"))
    if not short or not _FOUR.search(line.text):
        return None
    text = before_elsewhere(_without_issue(line.text))
    years = re.findall(r"(?<![\d/.-])(?:19|20|21)\d\d(?![\d/-])", text)
    announced = bool(re.search(r"(?:année|year|año|exercice)\s+(?:19|20|21)\d\d", text, re.IGNORECASE))
    if _opens_entry(text):
        return None
    if len(set(years)) == 1 and (announced or _is_title(text)) and not _has_day(text):
        return int(years[0]), None
    return None


def _is_ruled(line: Line) -> bool:
    """Tell "— November 2027 —" from an item with a bullet."""
    return len(line.text) < 40 and line.text.endswith((f" {line.bullet}", line.bullet * 2))


def _is_title(text: str) -> bool:
    return says("calendar_titles", text) or says("report_titles", text)


def _opens_entry(text: str) -> bool:
    """Tell "July 2030: Geneva, consultations" from "July 2030: activities": more than a heading's words follow."""
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
    return any(p.day for match in read_dates(text) for p in match.chain.points)


def _in_capitals(line: Line) -> bool:
    """Tell "AFRICA" from what was met: an acronym right below another line, or behind a time of day."""
    text = line.text
    if line.bullet or len(text) <= 3 or not text.isupper() or text[0].isdigit():
        return False
    return line.after_blank or len(text.split()) > 1


def looks_like_heading(line: Line) -> bool:
    """Tell whether a line without a date is set as a heading: marked, in capitals, or short before a blank."""
    text = line.text
    if line.heading_mark or _in_capitals(line) or _ROMAN.match(text):
        return True
    return bool(re.match(r"^\*\*.+\*\*:?$|^__.+__:?$", line.raw.strip())) and not line.bullet
