"""The tables of the shipped reference data, read as they are; light, for what is shown first."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attplanner.paths import resource

Row = Mapping[str, str]
Tables = Mapping[str, Sequence[Row]]

TABLES = (
    "states",
    "state_names",
    "organizations",
    "organization_names",
    "treaties",
    "treaty_actions",
    "groupings",
    "grouping_names",
    "grouping_members",
    "processes",
    "office_holders",
    "places",
    "place_names",
    "sources",
)


class ShippedTables(Mapping[str, Sequence[Row]]):
    """The tables of ``resources/data``, each read when it is first asked for. A missing file is an empty table."""

    def __init__(self) -> None:
        self.loaded: dict[str, Sequence[Row]] = {}

    def __getitem__(self, name: str) -> Sequence[Row]:
        """Return the rows of one table."""
        if name not in self.loaded:
            self.loaded[name] = _read_csv(name)
        return self.loaded[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the tables' names."""
        return iter(TABLES)

    def __len__(self) -> int:
        """Return how many tables there are."""
        return len(TABLES)


@cache
def shipped_tables() -> ShippedTables:
    """Return the one reading of the tables that the whole program shares; nobody changes its rows."""
    return ShippedTables()


def _read_csv(name: str) -> list[Row]:
    path = resource("data", f"{name}.csv")
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as handle:
        rows = csv.reader(handle)
        header = next(rows, [])
        return [dict(zip(header, row, strict=False)) for row in rows]
