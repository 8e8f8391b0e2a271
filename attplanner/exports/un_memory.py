"""What the earlier lines of an annex have said: acronyms that were explained, people who were given their style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from attplanner.domain.lexicon import Hit
from attplanner.domain.text import fold
from attplanner.exports.un_people import honoured


class OrganizationNames(Protocol):
    """What is asked of the vocabulary."""

    def scan_organizations(self, text: str) -> list[Hit]:
        """Return the organizations named in a text."""

    def organization_name(self, key: str, lang: str = "en") -> str:
        """Return the full name of an organization."""


_EXPLAINED = re.compile(
    r"(?P<name>\b[A-Z][\w’-]*(?: (?:[A-Z][\w’-]*|of|and|on|for|the|in|to|&))*) \((?P<short>[A-Z]{2,8})\)"
)
_SMALL = frozenset({"of", "and", "on", "for", "the", "in", "to", "&"})
_QUOTED = re.compile(r"“[^”]*”")


@dataclass(slots=True)
class StyleMemory:
    """Goes through the lines of one annex in their order."""

    mentions: Counter[str] = field(default_factory=Counter)
    explained: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)

    @classmethod
    def over(cls, texts: Iterable[str], names: OrganizationNames) -> StyleMemory:
        """Return a memory for an annex of these lines."""
        return cls()

    def applied(self, text: str, names: OrganizationNames) -> str:
        """Return the line as it reads after those before it, and remember it."""
        if "(" in text:
            text = self._acronyms(text)
        return self._honours(text) if "H.E." in text or "Hon." in text else text

    def _acronyms(self, text: str) -> str:
        """ "Full Name (FN)" once; from then on "FN"."""
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        for match in reversed(list(_EXPLAINED.finditer(text))):
            inside = any(start < match.start() < stop for start, stop in quoted)
            name = _named(match["name"], match["short"])
            if inside or not name:
                continue
            if match["short"] in self.explained:
                start = match.end("name") - len(name)
                text = text[:start] + match["short"] + text[match.end() :]
            self.explained.add(match["short"])
        return text

    def _honours(self, text: str) -> str:
        for start, _stop, name in reversed(honoured(text)):
            key = fold(name)
            if key in self.people:
                text = text[:start] + text[text.index(name, start) :]
            self.people.add(key)
        return text


def _named(phrase: str, short: str) -> str:
    """Return the end of a phrase whose initials are the acronym, or an empty text."""
    words = phrase.split(" ")
    for first in range(len(words) - 1, -1, -1):
        initials = "".join(word[0] for word in words[first:] if word not in _SMALL)
        if words[first] not in _SMALL and initials.upper() == short:
            return " ".join(words[first:])
    return ""
