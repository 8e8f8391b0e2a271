"""Changed settings of the office in words: what is stored as one text is told part by part."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from attplanner.domain.history import FieldChange


def parted(change: FieldChange) -> Iterator[FieldChange]:
    """Return a change of a setting as changes of its parts that read as words; any other one as it is."""
    if change.table != "setting" or change.field != "value":
        yield change
        return
    before, after = _parts(change.row, change.before), _parts(change.row, change.after)
    for part in dict.fromkeys([*before, *after]):
        was, now = before.get(part) or None, after.get(part) or None
        if was != now:
            yield replace(change, field=part, before=was, after=now)


def _parts(key: str, value: object) -> dict[str, object]:
    """Return the parts of a setting's text by name; of a list the names of what is in it."""
    if not isinstance(value, str):
        return {}
    try:
        stored = json.loads(value)
    except ValueError:  # a plain text
        return {key: value}
    if isinstance(stored, dict):
        return {name: one for name, one in stored.items() if name != "set_up"}
    if isinstance(stored, list):
        return {key: ", ".join(str(one["name"]) for one in stored)}
    return {key: value}
