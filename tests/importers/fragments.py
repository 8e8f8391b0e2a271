"""Expected parts of a plan's JSON: every key that is named must be there with this value."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

TEXTS = Path(__file__).parent / "texts_c"
_EXACT = frozenset({"lines", "choices", "context"})


def cases(prefix: str) -> list[str]:
    """Return the names of the texts of a kind that have expected parts."""
    return sorted(path.stem for path in TEXTS.glob(f"{prefix}*.json"))


def expected(case: str) -> dict[str, object]:
    """Return the expected parts of one text; unless it says otherwise, nothing may stay unread."""
    parts: dict[str, object] = {"unread": [], **json.loads((TEXTS / f"{case}.json").read_text("utf-8"))}
    return parts


def differences(want: object, got: object, path: str = "") -> Iterator[str]:
    """Yield where a value differs from the expected parts of it; lists must be of the same length."""
    if isinstance(want, dict) and isinstance(got, dict):
        for key, value in want.items():
            yield from differences(value, got.get(key, "(missing)"), f"{path}.{key}")
    elif isinstance(want, list) and isinstance(got, list) and path.rsplit(".", 1)[-1] not in _EXACT:
        if len(want) != len(got):
            yield f"{path}: {len(got)} instead of {len(want)}: {got}"
        for index, (one, other) in enumerate(zip(want, got, strict=False)):
            yield from differences(one, other, f"{path}[{index}]")
    elif want != got:
        yield f"{path}: {got!r} instead of {want!r}"
