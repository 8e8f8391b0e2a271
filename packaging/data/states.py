"""The 197 States and everything they are called."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

from data.sources import Sources
from data.tables import Row, identity, once, read, split

STATE_COLUMNS = (
    "id", "iso3", "iso2", "m49", "un_group", "m49_region", "m49_subregion", "m49_intermediate",
    "un_status", "capital", "note", "source",
)  # fmt: skip
NAME_COLUMNS = (
    "id", "state", "lang", "kind", "text", "match_case", "ambiguous", "ambiguous_with", "quality", "source",
)  # fmt: skip
UN_LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")
# Words of short names as tables shorten them; of each name every mixture is an alias.
SHORTENED = {
    "en": {
        "Republic": "Rep.", "Democratic": "Dem.", "Federated": "Fed.", "Plurinational": "Plur.", "Bolivarian": "Bol.",
        "Islamic": "Isl.", "United": "Utd.", "Islands": "Is.", "Saint": "St.",
    },
    "fr": {
        "République": "Rép.", "République-Unie": "Rép.-Unie", "démocratique": "dém.", "populaire": "pop.",
        "fédérés": "féd.", "plurinational": "plur.", "bolivarienne": "bol.", "islamique": "isl.", "Îles": "Is.",
    },
    "es": {
        "República": "Rep.", "Democrática": "Dem.", "Popular": "Pop.", "Federados": "Fed.", "Plurinacional": "Plur.",
        "Bolivariana": "Bol.", "Islámica": "Isl.",
    },
}  # fmt: skip


def states(folder: Path, sources: Sources, capitals: dict[str, str]) -> list[Row]:
    """Return the rows of ``states.csv``; ``capitals`` gives the id of each State's capital."""
    return [
        {
            "id": fact["iso3"],
            "iso3": fact["iso3"],
            "iso2": fact["iso2"],
            "m49": fact["m49"],
            "un_group": fact["un_regional_group"].replace("none", ""),
            "m49_region": fact["m49_region"],
            "m49_subregion": fact["m49_subregion"],
            "m49_intermediate": fact["m49_intermediate_region"],
            "un_status": fact["un_status"],
            "capital": capitals[fact["iso3"]],
            "note": fact["note"],
            "source": sources.key(fact["source"]),
        }
        for fact in read(folder, "states")
    ]


def names(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``state_names.csv``: UN short names first, then formal names, aliases, adjectives."""
    rows = [*_short_names(folder), *_other_names(folder, sources), *_aliases(folder), *_own_names()]
    rows += [*_shortened(folder), *_adjectives(folder, sources)]
    rows = once(rows, "state", "lang", "kind_group", "text")
    rows.sort(key=lambda row: row["state"])
    return [_finish(row) for row in rows]


def _name(state: str, lang: str, kind: str, text: str, **more: str) -> Row:
    group = "adjective" if kind == "adjective" else "formal" if kind == "formal" else "name"
    return {"state": state, "lang": lang, "kind": kind, "text": text, "kind_group": group, **more}


def _finish(row: Row) -> Row:
    row = {"match_case": "0", "ambiguous": "0", **row}
    row["id"] = identity(row["state"], row["lang"], row.pop("kind_group"), row["text"])
    return row


def _short_names(folder: Path) -> Iterable[Row]:
    for fact in read(folder, "states"):
        for lang in ("en", "fr", "es"):
            yield _name(fact["iso3"], lang, "short", fact[f"name_{lang}"], quality="UN name", source="m49")


def _other_names(folder: Path, sources: Sources) -> Iterable[Row]:
    facts = read(folder, "state_names")
    un_named = {(fact["iso3"], fact["lang"]) for fact in facts if fact["kind"].startswith("un")}
    for fact in facts:
        kind = _kind(fact, (fact["iso3"], fact["lang"]) in un_named)
        yield _name(fact["iso3"], fact["lang"], kind, _formal(fact), **_marks(fact), **_credit(fact, sources))


def _kind(fact: Row, un_named: bool) -> str:
    """Return ``short`` for the UN's own name, or for CLDR's where no UN name is known."""
    if fact["kind"].startswith("un"):
        return "short"
    if fact["kind"] == "short" and un_named:
        return "alias"
    return fact["kind"]


def _formal(fact: Row) -> str:
    """Return a formal name without its leading article, which belongs to the sentence."""
    if fact["kind"] != "formal" or fact["lang"] not in ("en", "fr", "es"):
        return fact["name"]
    for article in ("the ", "la ", "le ", "les ", "l'", "l’", "el ", "los ", "las "):
        if fact["name"].startswith(article):
            return fact["name"][len(article) :]
    return fact["name"]


def _marks(fact: Row) -> Row:
    others = [iso3 for iso3 in split(fact["ambiguous_with"]) if iso3 != fact["iso3"]]
    return {
        "match_case": str(int(fact["match_case"] == "yes")),
        "ambiguous": str(int(fact["ambiguous"] == "yes")),
        "ambiguous_with": ";".join(others),
    }


def _credit(fact: Row, sources: Sources) -> Row:
    """Return quality and source; a note of the facts ("former name, to 2019") goes with the quality."""
    quality = "recalled" if fact["source"].startswith("recalled") else "from source"
    if fact.get("kind", "").startswith("un"):
        quality = "UN name"
    loose = "loose" if fact["ambiguous"] == "loose" else ""
    parts = [part for part in (quality, loose, fact["note"]) if part]
    return {"quality": "; ".join(parts), "source": sources.key(fact["source"])}


def _aliases(folder: Path) -> Iterable[Row]:
    for fact in read(folder, "states"):
        for text in split(fact["aliases"], "|"):
            letters = text.replace(".", "")
            exact = letters.isupper() and len(letters) <= 4
            yield _name(
                fact["iso3"], "en", "alias", text, match_case=str(int(exact)), quality="recalled", source="own; cldr"
            )


def _own_names() -> Iterable[Row]:
    with (Path(__file__).parent / "state_names.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            quality = "; ".join(part for part in ("recalled", row["note"]) if part)
            yield _name(row["iso3"], row["lang"], "alias", row["text"], quality=quality, source="own")


def _shortened(folder: Path) -> Iterator[Row]:
    for fact in read(folder, "states"):
        for lang, shorter in SHORTENED.items():
            words = fact[f"name_{lang}"].replace("(", "( ").replace(")", " )").split()
            for mixed in product(*((word, shorter[word]) if word in shorter else (word,) for word in words)):
                text = " ".join(mixed).replace("( ", "(").replace(" )", ")")
                if text != fact[f"name_{lang}"]:
                    yield _name(fact["iso3"], lang, "alias", text, quality="recalled", source="own")


def _adjectives(folder: Path, sources: Sources) -> Iterable[Row]:
    for fact in read(folder, "adjectives"):
        for text in dict.fromkeys((fact["form"], fact["plural"])):
            if text:
                more = {**_marks(fact), **_credit({**fact, "kind": ""}, sources)}
                yield _name(fact["iso3"], fact["lang"], "adjective", text, **more)
