"""The XML file of a treaty as the United Nations Treaty Collection offers it: its table of participation by line.

The file has ``Treaty/Participants/Table/TGroup``, a head and rows of entries; names carry footnotes in escaped
``<superscript>``, dates stray tabs. Each row becomes a line with tabs, as a copied table has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attplanner.errors import PlannerError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TAG = re.compile(r"<[^>]*>")
_FOOTNOTE = re.compile(r"<superscript>[^<]*</superscript>", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_TOLD = ("header", "conclusion", "eif", "status", "registration", "note", "title")  # context, as the page prints it


def looks_like_treaty(text: str) -> bool:
    """Tell such a file by how it begins and by its table."""
    head = text.lstrip("\ufeff \r\n\t")[:200].lower()
    return head.startswith("<?xml") and re.search(r"<participants\b", text, re.IGNORECASE) is not None


def treaty_lines(data: bytes, name: str) -> tuple[str, ...]:
    """Return title, notes, head and rows by line. Raises ``source-damaged`` for what is no XML or is hostile."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root: Element = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise PlannerError("source-damaged", file=name, reason=str(error)) from error
    lines: list[str] = []
    table = False
    for element in root.iter():
        tag = element.tag.lower()
        if tag == "row":
            lines.append("\t".join(_cell(entry) for entry in element))
        elif tag == "participants":
            table = True
        elif tag in _TOLD and not table:
            lines += _told(element)
    return tuple(lines)


def _cell(entry: Element) -> str:
    return _plain(_FOOTNOTE.sub("", "".join(entry.itertext())))


def _told(element: Element) -> Iterator[str]:
    """Yield the texts of an element that has no further ones inside."""
    text = _plain("".join(element.itertext())) if len(element) == 0 else ""
    if text:
        yield text


def _plain(text: str) -> str:
    return _SPACES.sub(" ", _TAG.sub(" ", text)).strip()
