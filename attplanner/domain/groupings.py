"""Groups of States and who belongs to them at a date.

A grouping of kind ``set`` lists its members, one of kind ``rule`` computes them, ``class`` and ``open`` have none.
Rules are short texts of the reference data, read by ``_term``:

* ``states.FIELD = VALUE`` or ``states.FIELD in VALUE | VALUE``: by a column of the States
* ``members(ORG)``: the full members of an organization at the date
* ``parties(TREATY)``, ``signatories(TREATY)``: by the treaty actions at the date, or by a listed set
* ``presidents(previous, serving, next process)``: the Troika at the date
* ``all States``; ``A minus B``
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from attplanner.domain.treaty_status import TREATY, Status, TreatyAction, action_from_row, current, status_at

Row = Mapping[str, str]
Tables = Mapping[str, Sequence[Row]]

# "UN Member States" as a counterpart says that some were met, never which: nobody met 193 States.
NEVER_SUMMED = frozenset({"un-member-states"})
_COLUMNS = {"un_regional_group": "un_group"}
_CALL = re.compile(r"(\w+)\((.+)\)")
_FIELD = re.compile(r"states\.(\w+)\s*(?:=|in)\s*(.+)")


class Memberships:
    """Who belongs to which group at a date, from the rows of the reference data."""

    def __init__(self, tables: Tables) -> None:
        self._states = {row["iso3"]: row for row in _current(tables["states"])}
        self._groupings = {row["id"]: row for row in _current(tables["groupings"])}
        self._members: dict[str, list[Row]] = defaultdict(list)
        self._of_state: dict[str, list[Row]] = defaultdict(list)
        for row in _current(tables["grouping_members"]):
            self._members[row["grouping"]].append(row)
            self._of_state[row["state"]].append(row)
        self._actions = _actions(tables["treaty_actions"])
        self._processes = _current(tables["processes"])
        self._holders = _current(tables["office_holders"])
        self._cache: dict[tuple[str, int], frozenset[str]] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the ids of all groupings."""
        return tuple(self._groupings)

    def kind(self, grouping: str) -> str:
        """Return ``set``, ``rule``, ``class`` or ``open``; a grouping that is not known is open."""
        row = self._groupings.get(grouping)
        return row["kind"] if row else "open"

    def summable(self, grouping: str) -> bool:
        """Tell whether the members may be counted as implied by the group."""
        return self.kind(grouping) in {"set", "rule"} and grouping not in NEVER_SUMMED

    def members(self, grouping: str, at: date) -> frozenset[str]:
        """Return the ISO3 codes of the members at a date; none for a class, an open or an unknown group."""
        key = (grouping, bisect_right(self._turns, at))
        if key not in self._cache:
            self._cache[key] = self._evaluate(grouping, at)
        return self._cache[key]

    @cached_property
    def _turns(self) -> list[date]:
        """The days from which on something is different: between two of them every answer is the same."""
        turns = {day for rows in self._members.values() for row in rows for day in _turns_of(row)}
        turns |= {
            day
            for actions in self._actions.values()
            for a in actions
            for day in (a.known_from, a.in_effect_from)
            if day
        }
        turns |= {date.fromisoformat(p[end]) for p in self._processes for end in ("start", "end") if p[end]}
        return sorted(turns)

    def status_of(self, iso3: str, at: date) -> Status:
        """Return the official status of a State towards the Arms Trade Treaty at a date."""
        return status_at(iso3, self._actions.get(iso3, ()), at).status

    def actions(self, iso3: str) -> Sequence[TreatyAction]:
        """Return the current treaty actions of a State."""
        return self._actions.get(iso3, ())

    def groups_of(self, iso3: str, at: date) -> list[str]:
        """Return the groupings with listed members that a State belongs to at a date."""
        day = at.isoformat()
        rows = self._of_state.get(iso3, ())
        return list(dict.fromkeys(row["grouping"] for row in rows if _is_full(row) and _holds(row, day)))

    def _evaluate(self, grouping: str, at: date) -> frozenset[str]:
        row = self._groupings.get(grouping)
        if row is None or row["kind"] in {"class", "open"}:
            return frozenset()
        if self._members.get(grouping) or not row.get("rule"):
            return _at(self._members.get(grouping, ()), at)
        first, *others = (self._term(term.strip(), at) for term in row["rule"].split(" minus "))
        return first.difference(*others)

    def _term(self, term: str, at: date) -> frozenset[str]:
        if field := _FIELD.fullmatch(term):
            wanted = {value.strip() for value in field[2].split("|")}
            column = _COLUMNS.get(field[1], field[1])
            return frozenset(iso3 for iso3, row in self._states.items() if row[column] in wanted)
        if call := _CALL.fullmatch(term):
            return self._call(call[1], call[2].strip(), at)
        return frozenset(self._states)  # "all States", "UN members and observers and others"

    def _call(self, function: str, argument: str, at: date) -> frozenset[str]:
        if function == "members":
            return _at(self._members.get(f"members-of-{argument}", ()), at)
        if function == "presidents":
            return self._presidents(at)
        if argument == TREATY:
            return frozenset(iso3 for iso3 in self._states if self._counts_as(function, iso3, at))
        return _at(
            self._members.get(f"{function}-to-{argument}", self._members.get(f"{function}-of-{argument}", ())), at
        )

    def _counts_as(self, function: str, iso3: str, at: date) -> bool:
        status = self.status_of(iso3, at)
        if function == "parties":
            return status is Status.PARTY
        return status in {Status.SIGNATORY, Status.DEPOSITED}

    def _presidents(self, at: date) -> frozenset[str]:
        ordered = sorted((p for p in self._processes if p["treaty"] == TREATY), key=lambda p: int(p["ordinal"]))
        serving = next((i for i, p in enumerate(ordered) if p["start"] <= at.isoformat() < (p["end"] or "9")), None)
        if serving is None:
            return frozenset()
        wanted = {p["id"] for p in ordered[max(0, serving - 1) : serving + 2]}
        return frozenset(
            row["iso3"]
            for row in self._holders
            if row["role"] == "president" and row["process"] in wanted and row["iso3"]
        )


def _current(rows: Iterable[Row]) -> list[Row]:
    every = list(rows)
    superseded = {row["supersedes"] for row in every if row.get("supersedes")}
    return [row for row in every if row.get("id") not in superseded] if superseded else every


def _actions(rows: Iterable[Row]) -> dict[str, list[TreatyAction]]:
    by_state: dict[str, list[TreatyAction]] = defaultdict(list)
    for action in current(action_from_row(row) for row in rows if row["treaty"] == TREATY):
        by_state[action.iso3].append(action)
    return by_state


def _at(rows: Iterable[Row], at: date) -> frozenset[str]:
    """Return the full members at a date. A year or a month alone counts from its first to its last day."""
    day = at.isoformat()
    return frozenset(row["state"] for row in rows if _is_full(row) and _holds(row, day))


def _is_full(row: Row) -> bool:
    return row["status"] in {"", "member"}


def _turns_of(row: Row) -> Iterator[date]:
    """Return the first day of a membership and the first day after it; a year or a month stands for its ends."""
    if since := row.get("since"):
        yield date.fromisoformat(since + "0000-01-01"[len(since) :])
    if until := row.get("until"):
        yield _after(until)


def _after(until: str) -> date:
    """Return the day after a day, a month or a year."""
    year, month, day = (int(part) for part in (until + "0000-01-01"[len(until) :]).split("-"))
    if len(until) == 4:
        return date(year + 1, 1, 1)
    if len(until) == 7:
        return date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, day) + timedelta(days=1)


def _holds(row: Row, day: str) -> bool:
    since, until = row.get("since") or "", row.get("until") or ""
    return since <= day[: len(since)] and (not until or day[: len(until)] <= until)
