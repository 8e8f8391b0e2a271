"""Rows in, rows out: reading the facts, stable ids, the list of sources, writing a table."""

from __future__ import annotations

import calendar
import csv
import hashlib
import io
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

Row = dict[str, str]


def read(folder: Path, name: str) -> list[Row]:
    """Return the rows of one file of facts, every value stripped."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(stream)]


def render(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Return a table as text: the columns in order, ``\\n`` line ends, missing values empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def split(text: str, mark: str = ";") -> list[str]:
    """Return the parts of a list kept in one cell, without empty ones."""
    return [part.strip() for part in text.split(mark) if part.strip()]


def identity(owner: str, *parts: str) -> str:
    """Return a stable id for a name: its owner and a short hash of what makes it itself."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:6]
    return f"{owner}.{digest}"


def slug(text: str) -> str:
    """Return a name as it stands in an id: ASCII, lower case, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def fold(text: str) -> str:
    """Return a name for comparing: no case, no accents, typographic apostrophes made plain."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("‘", "'"))
    return "".join(c for c in text if not unicodedata.combining(c))


def span(text: str) -> tuple[str, str, str]:
    """Return first day, last day and precision of "2024", "2024-03" or "2024-03-05"."""
    if not text:
        return "", "", "unknown"
    if len(text) == 4:
        return f"{text}-01-01", f"{text}-12-31", "year"
    if len(text) == 7:
        last = calendar.monthrange(int(text[:4]), int(text[5:]))[1]
        return f"{text}-01", f"{text}-{last}", "month"
    return text, text, "day"


def once(rows: Iterable[Row], *keys: str) -> list[Row]:
    """Return the rows, keeping the first of those that are equal in ``keys``."""
    seen: dict[tuple[str, ...], Row] = {}
    for row in rows:
        seen.setdefault(tuple(row.get(key, "") for key in keys), row)
    return list(seen.values())
