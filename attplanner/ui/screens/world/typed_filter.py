"""What is typed to filter by and names no State: "ASEAN, not party" are choices of two of the chips."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from attplanner.domain import state_search
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.text import fold
from attplanner.ui.widgets.choice_popup import Choice

ORDER = ("status", "region", "grouping", "stage", "due")
"""Which chip is meant where the words fit several: facts before estimates."""
JOINING = frozenset(
    {"a", "and", "in", "of", "the", "de", "des", "du", "en", "et", "la", "le", "les", "del", "el", "y"}
)
_MARKS = re.compile(r"[,;،؛]")
MEMBERS = "members-of-"  # how the keys of such groupings begin
LEAST = 3  # letters of which something may be a beginning
Choices = Mapping[str, Sequence[Choice]]
Named = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Typed:
    """The keys that the words choose, by the names of the chips; and the words that are left, a name of States."""

    values: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""


def understand(text: str, choices: Choices, lexicon: Lexicon) -> Typed:
    """Return which choices a text means, each of the longest words that fit; of each chip one.

    A choice is meant by its words or its short form, by their beginnings too ("africa" is the African Group), and the
    members of a body by any of its names. Names of States go first: what finds some by itself is left as it is.
    """
    if not text or state_search.matching(lexicon, text):
        return Typed(rest=text)
    values: dict[str, str] = {}
    rest: list[str] = []
    words = fold(_MARKS.sub(" ", text)).split()
    while words:
        left = {name: choices[name] for name in ORDER if name not in values}
        number, found = _longest(words, left, partial(_members_named, lexicon))
        if found is not None:
            values[found[0]] = found[1]
        elif words[0] not in JOINING:
            rest.append(words[0])
        words = words[number:]
    return Typed(values, " ".join(rest)) if values else Typed(rest=text)


def _members_named(lexicon: Lexicon, words: str) -> str | None:
    """Return the key of the members of a body; the regional groups of the United Nations are regions here."""
    group, body = lexicon.find_grouping(words), lexicon.find_organization(words)
    if group is not None and group.key.startswith(MEMBERS):
        return group.key
    return f"{MEMBERS}{body.key}" if body is not None else None


def _longest(words: Sequence[str], choices: Choices, grouping: Named) -> tuple[int, tuple[str, str] | None]:
    """Return how many of the first words mean a choice, with its chip and key; one word, and None, where none do."""
    for number in range(len(words), 0, -1):
        found = next(_meant(words[:number], choices, grouping), None)
        if found is not None:
            return number, found
    return 1, None


def _meant(words: Sequence[str], choices: Choices, grouping: Named) -> Iterator[tuple[str, str]]:
    phrase = " ".join(words)
    for name, offered in choices.items():
        yield from ((name, one.key) for one in offered if phrase in (fold(one.text), fold(one.short or one.key)))
    body = grouping(phrase)
    if body is not None:
        yield from (("grouping", one.key) for one in choices.get("grouping", ()) if one.key == body)
    if len(phrase) >= LEAST and not JOINING.issuperset(words):
        for name, offered in choices.items():
            beginning = [one for one in offered if _begins(words, fold(one.text).split())]
            yield from ((name, one.key) for one in sorted(beginning, key=lambda one: len(one.text)))


def _begins(typed: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether each typed word begins one of a choice's words, in their order."""
    rest = iter(words)
    return all(any(word.startswith(one) for word in rest) for one in typed)
