"""Treaties, what States did about them, and the cycles of their conferences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from data.sources import Sources
from data.tables import Row, read, slug, span, split

TREATY_COLUMNS = ("id", "name")
ACTION_COLUMNS = (
    "id", "treaty", "state", "action", "start", "end", "precision", "effect_date", "effect_basis", "verified",
    "source", "note",
)  # fmt: skip
PROCESS_COLUMNS = (
    "id", "treaty", "ordinal", "label", "start", "end", "conference_start", "conference_end", "city", "iso3",
    "quality", "note", "source",
)  # fmt: skip
HOLDER_COLUMNS = ("id", "process", "role", "name", "iso3", "quality", "source")
_QUALITY = {
    "president": "president_quality",
    "vice": "vice_presidents_quality",
    "co_chair": "wgtu_cochairs_quality",
}
_NOTIFICATION = "other: notification of intent not to become a party"


def treaties(folder: Path) -> list[Row]:
    """Return the rows of ``treaties.csv``: each treaty that has a process."""
    ids = dict.fromkeys(fact["treaty"] for fact in read(folder, "processes"))
    names = {fact["key"]: fact["name_en"] for fact in read(folder, "organizations_more")}
    return [{"id": key, "name": names[key]} for key in ids]


def actions(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``treaty_actions.csv``."""
    return [_action(fact, sources) for fact in read(folder, "att_actions")]


def _action(fact: Row, sources: Sources) -> Row:
    action = fact["action"].replace(_NOTIFICATION, "notification")
    note = _NOTIFICATION.removeprefix("other: ").capitalize() + ". " if action == "notification" else ""
    start, end, precision = span(fact["date"])
    return {
        "id": f"ATT.{fact['iso3']}.{slug(action)}",
        "treaty": "ATT",
        "state": fact["iso3"],
        "action": action,
        "start": start,
        "end": end,
        "precision": precision,
        "effect_date": fact["effect_date"],
        "effect_basis": fact["effect_basis"],
        "verified": fact["verified"],
        "source": sources.key(fact["source"]),
        "note": note + fact["note"],
    }


def processes(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``processes.csv``; ``start`` and ``end`` are the period, not the conference."""
    return [
        {
            "id": fact["process"],
            "treaty": fact["treaty"],
            "ordinal": fact["ordinal"],
            "label": fact["label"],
            "start": fact["period_start"],
            "end": fact["period_end"],
            "conference_start": fact["start"],
            "conference_end": fact["end"],
            "city": fact["city"],
            "iso3": fact["iso3"],
            "quality": fact["dates_quality"],
            "note": fact["note"],
            "source": sources.key(fact["source"]),
        }
        for fact in read(folder, "processes")
    ]


def holders(folder: Path, sources: Sources) -> list[Row]:
    """Return the rows of ``office_holders.csv``; a Vice-President known by State only has no name."""
    return [row for fact in read(folder, "processes") for row in _holders(fact, sources)]


def _holders(fact: Row, sources: Sources) -> Iterable[Row]:
    source = sources.key(fact["source"])
    for number, (role, name, iso3) in enumerate(_offices(fact)):
        yield {
            "id": f"{fact['process']}.{role}.{iso3 or number}",
            "process": fact["process"],
            "role": role,
            "name": name,
            "iso3": iso3,
            "quality": fact[_QUALITY[role]],
            "source": source,
        }


def _offices(fact: Row) -> Iterable[tuple[str, str, str]]:
    if fact["president"]:
        yield "president", fact["president"], fact["president_iso3"]
    for iso3 in split(fact["vice_presidents"]):
        yield "vice", "", iso3
    for text in split(fact["wgtu_cochairs"]):
        match = re.fullmatch(r"(.+) \(([A-Z]{3})\)", text)
        if match is None:
            raise ValueError(f"co-chair not understood: {text}")
        yield "co_chair", match[1], match[2]
