"""The Chatham House Rule: an item is printed, but nothing in it tells who was there or for whom.

Names, posts, affiliations and every count under five go. Words cannot be cut out of a sentence without leaving
a trace of them, so a text is kept only where every word of it is harmless; else what remains is the kind of
occasion, with its title where the title gives nobody away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol

from attplanner.domain.activity import Form, Participation, PartyKind
from attplanner.domain.lexicon import GroupingEntry, Hit
from attplanner.domain.text import fold
from attplanner.exports.style_data import style_data
from attplanner.exports.un_people import gives_person_away
from attplanner.exports.words import Words


class PartyNames(Protocol):
    """What is asked of the vocabulary: who is named in a text."""

    @property
    def groupings(self) -> Mapping[str, GroupingEntry]:
        """All groups of States by key."""

    def scan_states(self, text: str) -> list[Hit]:
        """Return the States named in a text."""

    def scan_adjectives(self, text: str) -> list[Hit]:
        """Return the adjectives and demonyms of States in a text."""

    def scan_organizations(self, text: str) -> list[Hit]:
        """Return the organizations named in a text."""

    def scan_groupings(self, text: str) -> list[Hit]:
        """Return the groups of States named in a text."""


_QUOTED = re.compile(r'["“«]\s*([^"“”«»]{4,}?)\s*["”»]')
_WORD = re.compile(r"[\w’'-]+")
_PART = re.compile(r"[’'-]")
_SMALL_FIGURE = re.compile(r"(?<![\w.,/-])[0-4](?![\w/]|[.,]\d)")


def strip(
    text: str,
    participations: Sequence[Participation],
    lexicon: PartyNames,
    language: str,
    form: Form = Form.MEETING,
    people: Iterable[str] = (),
) -> str:
    """Return what may be printed of an item under the Chatham House Rule, in the language of the document.

    ``text`` is the wording that would have been printed, ``people`` further names (actors of the activity). The
    answer is never empty: at the least it is the occasion's kind ("Meeting").
    """
    secrets = _secrets(participations, people)
    quoted = _QUOTED.search(text)
    if quoted is None and _harmless(text, secrets, lexicon):
        return text
    occasion = _occasion(form, text, Words.load(language))
    title = quoted[1] if quoted else ""
    return f"{occasion} “{title}”" if title and _unrevealing(title, secrets, lexicon) else occasion


def _secrets(participations: Sequence[Participation], people: Iterable[str]) -> set[str]:
    """Return every word that the record itself holds of who took part, folded."""
    fields = (
        text
        for p in participations
        if p.kind not in (PartyKind.CLASS, PartyKind.GROUP)
        for text in (p.as_written, p.name, p.post, p.office, p.organization or "", p.style)
    )
    words = (word for text in (*fields, *people) for word in _words(text))
    return {word for word in words if len(word) > 1 and word not in _plain_words()}


def _words(text: str) -> set[str]:
    """Return the words of a text, folded, with the parts of compounds: "vice-minister’s" holds "minister"."""
    whole = _WORD.findall(fold(text))
    return {*whole, *(part for word in whole for part in _PART.split(word) if part)}


@cache
def _plain_words() -> frozenset[str]:
    """Return words that tell nothing though they may stand in a name: the Treaty's own, and small ones."""
    return frozenset(fold(word) for word in (*style_data().chatham_words, *style_data().connectives, "the"))


def _unrevealing(text: str, secrets: set[str], lexicon: PartyNames) -> bool:
    """Tell whether a text names no person, post, State, organization, group, or small number of anything."""
    folded = _words(text)
    if folded & secrets or folded & set(style_data().chatham_posts) or _SMALL_FIGURE.search(text):
        return False
    if gives_person_away(text) or folded & (set(style_data().chatham_counts) - {"a", "an", "un", "une", "una"}):
        return False
    scans = (lexicon.scan_states, lexicon.scan_adjectives, lexicon.scan_organizations)
    named = (hit for scan in scans for hit in scan(text) if fold(hit.text) not in _plain_words())
    return not any(named) and not any(_tells(hit, lexicon) for hit in lexicon.scan_groupings(text))


def _tells(hit: Hit, lexicon: PartyNames) -> bool:
    """ "Civil society" has no members and gives nobody away; "African States" is an affiliation."""
    group = lexicon.groupings.get(hit.key)
    return group is None or group.kind not in ("class", "open")


def _harmless(text: str, secrets: set[str], lexicon: PartyNames) -> bool:
    """Tell whether a text may stay whole: unrevealing, and every capital in it is a word of the Treaty's own."""
    if folded_counts(text) or not _unrevealing(text, secrets, lexicon):
        return False
    words = _WORD.findall(text)
    known = set(style_data().chatham_words)
    return all(word in known or not any(c.isupper() or c.isdigit() for c in word) for word in words[1:]) and (
        not words or _ordinary(words[0], known)
    )


def _ordinary(first: str, known: set[str]) -> bool:
    """The first word has a capital anyway: it must be one that begins such lines."""
    return first in known or first.islower() or fold(first) in _BEGINNINGS


_BEGINNINGS = frozenset(
    (
        *(
            "meeting",
            "meetings",
            "roundtable",
            "round-table",
            "discussion",
            "discussions",
            "consultation",
            "briefing",
        ),
        *(
            "consultations",
            "lunch",
            "dinner",
            "breakfast",
            "working",
            "bilateral",
            "informal",
            "exchange",
            "outreach",
        ),
        *("talks", "a", "an", "the", "side", "panel", "seminar", "workshop", "visit", "call", "special", "general"),
    )
)


def folded_counts(text: str) -> bool:
    """Tell whether a text counts something under five: "with a minister", "three States"."""
    return any(word in style_data().chatham_counts and word not in ("a", "an") for word in _words(text))


def _occasion(form: Form, text: str, words: Words) -> str:
    """Return the kind of occasion: as recorded, or as the text says where the record says only "meeting"."""
    if form is Form.MEETING:
        folded = fold(text)
        for key in ("side event", "side-event"):
            if key in folded:
                return words["form_side_event"]
        for told in (Form.ROUNDTABLE, Form.SEMINAR, Form.PANEL, Form.BRIEFING, Form.CONFERENCE):
            if re.search(rf"\b{told.value}\b", folded):
                return words[f"form_{told.value}"]
    return words[f"form_{form.value}"]
