"""Groups of States: rules, lists with dates, classes, and the members of organizations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from data.sources import Sources
from data.tables import Row, identity, once, read, span, split

COLUMNS = ("id", "kind", "organization", "rule", "quality", "note", "source")
NAME_COLUMNS = ("id", "grouping", "lang", "kind", "text")
MEMBER_COLUMNS = ("id", "grouping", "state", "since", "until", "precision", "status", "source")
_PREFIX = "members-of-"


def groupings(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``groupings.csv``."""
    known = {fact["key"] for fact in read(folder, "organizations_more")}
    return [
        {
            "id": fact["key"],
            "kind": fact["kind"],
            "organization": _organization(fact["key"], known),
            "rule": fact["rule"],
            "quality": fact["quality"],
            "note": fact["note"],
            "source": sources.key(fact["source"]),
        }
        for fact in read(folder, "groupings")
    ]


def _organization(key: str, known: set[str]) -> str:
    organization = key.removeprefix(_PREFIX)
    return organization if key.startswith(_PREFIX) and organization in known else ""


def names(folder: Path) -> list[Row]:
    """Return the rows of ``grouping_names.csv``."""
    rows = once((row for fact in read(folder, "groupings") for row in _names(fact)), "grouping", "lang", "text")
    for row in rows:
        row["id"] = identity(row["grouping"], row["lang"], row["text"])
    return rows


def _names(fact: Row) -> Iterable[Row]:
    for lang in ("en", "fr", "es"):
        if fact[f"name_{lang}"]:
            yield {"grouping": fact["key"], "lang": lang, "kind": "name", "text": fact[f"name_{lang}"]}
    for text in split(fact["other_names"]):
        yield {"grouping": fact["key"], "lang": "en", "kind": "alias", "text": text}


def members(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``grouping_members.csv``, members of organizations among them."""
    rows = [
        *(_member(_PREFIX + fact["organization"], fact, sources) for fact in read(folder, "memberships")),
        *(_member(fact["grouping"], fact, sources) for fact in read(folder, "grouping_members")),
    ]
    counts: Counter[str] = Counter()
    for row in rows:
        key = f"{row['grouping']}.{row['state']}"
        counts[key] += 1
        row["id"] = key if counts[key] == 1 else f"{key}.{counts[key]}"
    return rows


def _member(grouping: str, fact: Row, sources: Sources) -> Row:
    """Return one membership; a year or month alone stands for all its days, the coarser is the precision."""
    since, until = span(fact["since"]), span(fact["until"])
    precisions = {since[2], until[2]}
    return {
        "grouping": grouping,
        "state": fact["iso3"],
        "since": since[0],
        "until": until[1],
        "precision": next(name for name in ("year", "month", "day", "unknown") if name in precisions),
        "status": fact["status"],
        "source": sources.key(fact["source"]),
    }
