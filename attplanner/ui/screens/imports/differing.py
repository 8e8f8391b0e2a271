"""What differs between two texts, short enough for one line."""

from __future__ import annotations

SHORT = 26  # letters of what stands on a button, or whole before an arrow


def difference(old: str, new: str) -> tuple[str, str, str, str]:
    """Return (what stands before, old, new, what stands after): of long texts only the words that differ."""
    if len(old) + len(new) <= 2 * SHORT + 12:
        return "", old, new, ""
    first, second = old.split(" "), new.split(" ")
    head = _same_start(first, second)
    tail = _same_start(first[head:][::-1], second[head:][::-1])
    before = _cut(first[:head], 1, lead=True)
    after = _cut(first[len(first) - tail :] if tail else [], 2, lead=False)
    return before, " ".join(first[head : len(first) - tail]), " ".join(second[head : len(second) - tail]), after


def _same_start(first: list[str], second: list[str]) -> int:
    pairs = zip(first, second, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(first), len(second)))


def ends(text: str) -> str:
    """Return the first and the last word of a long text: what changes lies there."""
    parts = text.split(" ")
    return f"{parts[0]} … {parts[-1]}" if len(text) > 2 * SHORT and len(parts) > 3 else text


def _cut(parts: list[str], keep: int, *, lead: bool) -> str:
    if not parts:
        return ""
    kept = parts[-keep:] if lead else parts[:keep]
    dots = "… " if lead and len(parts) > keep else ""
    more = " …" if not lead and len(parts) > keep else ""
    text = " ".join(kept)
    return f"{dots}{text} " if lead else f" {text}{more}"
