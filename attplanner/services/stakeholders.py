"""Which meetings a class of stakeholders took part in: by the registry, by the groups, and by the words written."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from attplanner.domain.queries import Stakeholder
from attplanner.paths import resource

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

_TOOK_PART = "a.id IN (SELECT i.activity FROM participation p JOIN item i ON i.id = p.item WHERE {})"
_STATE = (
    "EXISTS (SELECT 1 FROM item i JOIN participation p ON p.item = i.id WHERE i.activity = a.id "
    "AND p.capacity = 'national' AND (p.represents IS NOT NULL OR p.kind = 'group'))"
)


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    loaded: dict[str, dict[str, list[str]]] = json.loads(resource("words", "stakeholders.json").read_text("utf-8"))
    return loaded


def condition(wanted: Stakeholder, lexicon: Lexicon) -> str:
    """Return the condition on ``a`` (the activity). An organization that has no class is placed by its kind.

    All that goes into it is the program's own and the registry's keys, no text that somebody typed.
    """
    if wanted is Stakeholder.STATE:
        return _STATE
    rule = _words()[wanted.value]
    known = lexicon.organizations.values()
    keys = [one.key for one in known if one.cls in rule["classes"] or (not one.cls and one.kind in rule["kinds"])]
    terms = [f"p.organization IN ({_quoted(keys)})", f"p.grouping IN ({_quoted(rule['groupings'])})"]
    terms.append(f"p.kind = 'class' AND ({_any_of(rule['words'], 'p.as_written')})")
    if wanted is Stakeholder.PARLIAMENT:  # most of them are people with a post, not an organization's
        terms.append(_any_of(rule["words"], "p.post || ' ' || p.office"))
    return _TOOK_PART.format(" OR ".join(f"({term})" for term in terms))


def _any_of(words: list[str], column: str) -> str:
    """Return the condition that a text has a word that begins as one of the words does."""
    return " OR ".join(f"' ' || {column} LIKE {_quoted([f'% {word}%'])}" for word in words)


def _quoted(values: list[str]) -> str:
    return ", ".join("'" + value.replace("'", "''").replace(":", "\\:") + "'" for value in values) or "NULL"
