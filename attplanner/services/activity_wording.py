"""Who took part and is not named in the words that are printed of an item, and those words with the missing names.

What somebody typed as public wording is printed as it stands, and without one the words of the source are: a
participant who comes later is in neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from attplanner.domain.activity import Activity, Item, Participation, PartyKind
from attplanner.domain.text import fold
from attplanner.services.subject import Subject

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

CLOSE = 0.8
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An item whose words leave somebody out; ``typed`` where they are public wording, not the source's words.

    ``names`` are the missing ones as they would be printed, ``anew`` is the wording with them.
    """

    item: str
    typed: bool
    names: tuple[str, ...]
    anew: str


class ActivityWording(Subject):
    """The public wording beside who took part."""

    def unnamed(self, activity: Activity, language: str = "en") -> list[Unnamed]:
        """Return the items of a record whose words in a language do not name all who took part.

        Items without words in the language are left out, and those under the Chatham House Rule, which name nobody.
        """
        found = (self._unnamed(item, language) for item in activity.items if not item.chatham_house)
        return [one for one in found if one is not None]

    def _unnamed(self, item: Item, language: str) -> Unnamed | None:
        typed = dict(item.wording).get(language, "").strip()
        said = typed or (item.source_text.strip() if language == "en" and not item.wording else "")
        lexicon = self._vocabulary.lexicon()
        missing = [one for one in item.participations if said and not _is_named(one, said, lexicon)]
        names = tuple(dict.fromkeys(_printed(one, lexicon, language) for one in missing))
        if not any(names):
            return None
        return Unnamed(item.id, bool(typed), names, "; ".join((said.rstrip(" .,;"), *names)))


def _is_named(party: Participation, said: str, lexicon: Lexicon) -> bool:
    text = fold(said)
    if party.as_written and fold(party.as_written) in text:
        return True
    if party.kind is PartyKind.PERSON and party.name:
        names, words = _WORD.findall(fold(party.name)), set(_WORD.findall(text))
        return names[-1] in words or names[0] in words
    if party.kind is PartyKind.STATE:
        hits = (*lexicon.scan_states(said), *lexicon.scan_adjectives(said))
        return party.iso3 in {hit.key for hit in hits}
    if party.kind in (PartyKind.GROUP, PartyKind.CLASS):
        return party.kind is PartyKind.CLASS or party.grouping in {hit.key for hit in lexicon.scan_groupings(said)}
    if party.organization and party.organization in {hit.key for hit in lexicon.scan_organizations(said)}:
        return True
    return any(_stands_in(part, text) for part in (party.office, party.post, party.name) if part)


def _stands_in(part: str, text: str) -> bool:
    """Tell whether the words of a name are all in a text, a slip of the pen allowed: "Minstry of Foreign Affiars"."""
    words = _WORD.findall(text)
    return all(get_close_matches(word, words, 1, CLOSE) for word in _WORD.findall(fold(part)))


def _printed(party: Participation, lexicon: Lexicon, language: str) -> str:
    """Return a participant as a paper names him: style and name, post, office, body, State."""
    if party.kind is PartyKind.GROUP and party.grouping:
        return lexicon.grouping_name(party.grouping, language)
    state = lexicon.state_name(party.iso3, language) if party.iso3 else ""
    body = lexicon.organization_name(party.organization, language) if party.organization else ""
    named = f"{party.style} {party.name}".strip()
    said = ", ".join(dict.fromkeys(part for part in (named, party.post, party.office, body, state) if part))
    return said or party.as_written
