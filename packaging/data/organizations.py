"""Organizations, bodies and treaties with their other names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path

from data.sources import Sources
from data.tables import Row, identity, once, read, split

COLUMNS = ("id", "class", "kind", "parent", "iso3", "city", "quality", "note", "source")
NAME_COLUMNS = ("id", "organization", "lang", "kind", "text", "ambiguous_with")
_KINDS = {
    "regional": "intergov",
    "subregional": "intergov",
    "other international organization": "intergov",
    "UN body": "un",
    "treaty body": "treaty_body",
    "treaty regime": "treaty_body",
    "parliamentarians": "parliament",
    "civil society": "ngo",
    "think tank": "think_tank",
    "defence industry": "industry",
}


def organizations(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``organizations.csv``; ``class`` is the stakeholder class, ``city`` the seat."""
    return [
        {
            "id": fact["key"],
            "class": fact["class"],
            "kind": _KINDS[fact["class"]],
            "parent": fact["parent"],
            "iso3": fact["hq_iso3"],
            "city": fact["hq_city"],
            "quality": fact["quality"],
            "note": fact["note"],
            "source": sources.key(fact["source"]),
        }
        for fact in read(folder, "organizations_more")
    ] + _own("organizations_own")


def names(folder: Path) -> list[Row]:
    """Return the rows of ``organization_names.csv``."""
    codes = {fact["iso3"]: fact for fact in read(folder, "states")}
    rows = [row for fact in read(folder, "organizations_more") for row in _names(fact, codes)]
    rows += [{**row, "kind": row["kind"] or "alias"} for row in _own("organization_names")]
    rows = once(rows, "organization", "lang", "text")
    for row in rows:
        row["id"] = identity(row["organization"], row["lang"], row["text"])
    return rows


def _own(name: str) -> list[Row]:
    """Return this project's own further rows, from general knowledge."""
    with (Path(__file__).parent / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _names(fact: Row, codes: dict[str, Row]) -> Iterable[Row]:
    for lang in ("en", "fr", "es"):
        if fact[f"name_{lang}"]:
            yield _name(fact, lang, "full", fact[f"name_{lang}"])
    for number, text in enumerate(split(fact["acronyms"])):
        others = ";".join(_shared(text, fact, codes))
        for lang in _languages(text, fact, first=number == 0):
            yield {**_name(fact, lang, "acronym", text), "ambiguous_with": others}
    for column, kind in (("other_names", "alias"), ("former_names", "former"), ("mistakes", "mistake")):
        for text in split(fact[column]):
            yield _name(fact, "en", kind, text)


def _name(fact: Row, lang: str, kind: str, text: str) -> Row:
    return {"organization": fact["key"], "lang": lang, "kind": kind, "text": text}


def _languages(acronym: str, fact: Row, *, first: bool) -> list[str]:
    """Return the languages of an acronym: the first is English, others are told by their initials."""
    found = [lang for lang in ("fr", "es") if _initials(fact[f"name_{lang}"]) == acronym.upper()]
    return ["en", *found] if first else found or [""]


def _initials(name: str) -> str:
    words = re.split(r"[\s'’\-]+", name)
    small = {
        "de",
        "des",
        "du",
        "la",
        "le",
        "les",
        "l",
        "d",
        "et",
        "pour",
        "sur",
        "en",
        "y",
        "del",
        "los",
        "las",
        "el",
        "para",
    }
    return "".join(word[0].upper() for word in words if word and word.lower() not in small)


def _shared(acronym: str, fact: Row, codes: dict[str, Row]) -> Iterable[str]:
    """Return what else an acronym may mean: ``state:AUS`` for a State, else an organization's id."""
    for other in split(fact["acronym_also"]):
        if not other.startswith("State "):
            yield other
        elif _may_be(acronym, codes[other.removeprefix("State ")]):
            yield f"state:{other.removeprefix('State ')}"


def _may_be(acronym: str, state: Row) -> bool:
    known = {state["iso2"], state["iso3"], *split(state["aliases"], "|")}
    return acronym in known or (acronym == "EU" and state["iso3"] == "USA")
