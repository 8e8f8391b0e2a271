"""Which meetings a class of stakeholders took part in: by the registry, by the groups, and by the words written."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from attplanner.domain.queries import Stakeholder
from attplanner.paths import resource

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon

Rule = dict[str, list[str]]

# States are met in most meetings: a condition on ``a`` (the activity), asked of one after the other.
WITH_A_STATE = (
    "EXISTS (SELECT 1 FROM item i JOIN participation p ON p.item = i.id WHERE i.activity = a.id "
    "AND p.capacity = 'national' AND (p.represents IS NOT NULL OR p.kind = 'group'))"
)
_SAID = "SELECT i.activity FROM participation p JOIN item i ON i.id = p.item WHERE {}"
_KNOWN = [
    _SAID.format(f"p.{column} IN (SELECT value FROM json_each(:stakeholder_{column}))")
    for column in ("organization", "grouping")
]
# Posts are many: the full-text index finds where the words stand at all, and a participation must then have them.
_FOUND = (
    "SELECT i.activity FROM search f CROSS JOIN search_row r ON r.number = f.rowid "
    "CROSS JOIN item i ON i.activity = r.record CROSS JOIN participation p ON p.item = i.id "
    "WHERE f.search MATCH :stakeholder_words AND ({})"
)


@cache
def _rules() -> dict[str, Rule]:
    loaded: dict[str, Rule] = json.loads(resource("words", "stakeholders.json").read_text("utf-8"))
    return loaded


def activities_with(wanted: Stakeholder, lexicon: Lexicon) -> tuple[str, dict[str, str]]:
    """Return the query for the activities of a class other than States, and its values by name.

    What has no class is placed by its kind.
    """
    rule = _rules()[wanted.value]
    known = lexicon.organizations.values()
    keys = [one.key for one in known if one.cls in rule["classes"] or (not one.cls and one.kind in rule["kinds"])]
    words = {f"stakeholder{n}": f"% {word}%" for n, word in enumerate(rule["words"])}
    values = {
        "stakeholder_organization": json.dumps(keys),
        "stakeholder_grouping": json.dumps(rule["groupings"]),
        "stakeholder_words": " OR ".join(f'"{word}"*' for word in rule["words"]),
    }
    return " UNION ".join([*_KNOWN, _written(wanted, list(words))]), {**values, **words}


def _written(wanted: Stakeholder, words: list[str]) -> str:
    said = f"p.kind = 'class' AND ({_any_of(words, 'p.as_written')})"
    if wanted is not Stakeholder.PARLIAMENT:
        return _SAID.format(said)
    post = _any_of(words, "p.post || ' ' || p.office")  # most of them are people with a post, not an organization's
    return _FOUND.format(f"{said} OR {post}")


def _any_of(words: list[str], column: str) -> str:
    """Return the condition that a text has a word that begins as one of the words does."""
    return " OR ".join(f"' ' || {column} LIKE :{word}" for word in words)
