"""What a cell of a table, or the text behind a label, gives: a time, a number, a status, several parts."""

from __future__ import annotations

import re

from attplanner.domain.date_text import read_time_at
from attplanner.importers.programme import begins_with_time
from attplanner.importers.reader_words import says

_PARTS = re.compile(r"\n|\s*[•●▪]\s*|;\s+(?=[A-ZÀ-Þ])")


def with_time(values: dict[str, str]) -> dict[str, str]:
    """Take the time off the front of what took place: "09:00 Ministry of Home Affairs"."""
    for role in ("title", "parties", "more"):
        text = values.get(role, "")
        if "time" not in values and "\n" not in text and begins_with_time(text):
            time = read_time_at(text, 0)
            rest = text[time.stop :].strip(" \t,;:–—-") if time else ""
            if time and rest and role != "parties":
                return {**values, "time": text[: time.stop], "title": rest}
    return values


def status_said(text: str) -> str:
    """Return the status that a remark tells among other words: "meeting postponed to May"."""
    if says("cancelled", text):
        return "cancelled"
    return "tentative" if says("tentative", text) else "confirmed"


def parts(text: str) -> list[str]:
    """Return what a cell lists: by lines, bullets, or semicolons before a capital."""
    return [part.strip() for part in _PARTS.split(text) if part.strip()]


def unbulleted(text: str) -> str:
    """Take off one bullet."""
    return re.sub(r"^[-–—•●▪*·]\s+", "", text)


def number(text: str | None) -> int | None:
    """Return the number that a row gives itself."""
    match = re.match(r"\d{1,4}", text or "")
    return int(match.group()) if match else None


def time_of(text: str) -> str | None:
    """Return the time of a cell of times: "14:15" or "14:15-15:00"."""
    match = read_time_at(f"at {text.strip()}", 0) if text.strip() else None
    return match.time if match else None
