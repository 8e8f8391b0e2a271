"""What the earlier lines of an annex have said: acronyms that were explained, people who were given their style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from attplanner.domain.lexicon import Hit, OrganizationEntry
from attplanner.domain.text import fold
from attplanner.exports.un_people import honoured


class OrganizationNames(Protocol):
    """What is asked of the vocabulary."""

    @property
    def organizations(self) -> Mapping[str, OrganizationEntry]:
        """All organizations by key."""

    def scan_organizations(self, text: str) -> list[Hit]:
        """Return the organizations named in a text."""

    def find_organization(self, text: str) -> Hit | None:
        """Return the organization that the whole text names."""

    def organization_name(self, key: str, lang: str = "en") -> str:
        """Return the full name of an organization."""


_EXPLAINED = re.compile(
    r"(?P<name>\b[A-Z][\w’-]*(?: (?:[A-Z][\w’-]*|of|and|on|for|the|in|to|&))*) \((?P<short>[A-Z]{2,8})\)"
)
_ACRONYM = re.compile(r"(?<![\w/.-])[A-Z]{2,8}(?![\w/-])")
_SMALL = frozenset({"of", "and", "on", "for", "the", "in", "to", "&"})
_QUOTED = re.compile(r"“[^“”]*”")


@dataclass(slots=True)
class StyleMemory:
    """Goes through the lines of one annex in their order."""

    names: dict[str, str] = field(default_factory=dict)
    explained: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)

    @classmethod
    def over(cls, texts: Iterable[str], names: OrganizationNames) -> StyleMemory:
        """Return a memory for an annex of these lines: it explains the acronyms that they use more than once."""
        said = Counter(acronym for text in texts for acronym in _ACRONYM.findall(_unquoted(text)))
        often = {acronym: _full_name(acronym, names) for acronym, number in said.items() if number > 1}
        return cls({acronym: name for acronym, name in often.items() if name})

    def applied(self, text: str) -> str:
        """Return the line as it reads after those before it, and remember it."""
        if "(" in text:
            text = self._acronyms(text)
        if any(acronym in text for acronym in self.names):
            text = self._explain(text)
        return self._honours(text) if "H.E." in text or "Hon." in text else text

    def _explain(self, text: str) -> str:
        """Write an acronym that is used for the first time with its name: "Full Name (FN)"."""
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        out, done = "", 0
        for match in _ACRONYM.finditer(text):
            acronym = match[0]
            if acronym not in self.names or any(start < match.start() < stop for start, stop in quoted):
                continue
            if acronym not in self.explained and text[match.start() - 1 : match.start()] != "(":
                article = "the " if _needs_article(text, match) else ""
                out += f"{text[done : match.start()]}{article}{self.names[acronym]} ({acronym})"
                done = match.end()
            self.explained.add(acronym)
        return out + text[done:]

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


def _unquoted(text: str) -> str:
    return _QUOTED.sub("", text) if "“" in text else text


def _full_name(acronym: str, names: OrganizationNames) -> str:
    """Return the name behind an acronym, where it can only be one organization of States; else an empty text.

    Two institutes may share an acronym; and the Treaty's own acronyms are explained in the paper itself.
    """
    hit = names.find_organization(acronym)
    if hit is None or hit.kind != "acronym" or acronym == "UN":
        return ""
    others = [other for other in hit.ambiguous_with if other != hit.key and not other.startswith("state:")]
    full = "" if others else names.organization_name(hit.key, "en")
    return full if full != hit.key and names.organizations[hit.key].kind in ("intergov", "un") else ""


def _needs_article(text: str, match: re.Match[str]) -> bool:
    """Tell "Ambassadors of ASEAN" from "ASEAN Secretariat" and from a list."""
    return _PREPOSITION.search(text[: match.start()]) is not None and not _NOUN_FOLLOWS.match(text, match.end())


_PREPOSITION = re.compile(r"\b(?:of|in|at|to|for|with|by|from|within)\s$")
_NOUN_FOLLOWS = re.compile(r" (?!and\b|or\b|in\b|on\b|at\b|with\b)\w")


def _named(phrase: str, short: str) -> str:
    """Return the end of a phrase whose initials are the acronym, or an empty text."""
    words = phrase.split(" ")
    for first in range(len(words) - 1, -1, -1):
        initials = "".join(word[0] for word in words[first:] if word not in _SMALL)
        if words[first] not in _SMALL and initials.upper() == short:
            return " ".join(words[first:])
    return ""
