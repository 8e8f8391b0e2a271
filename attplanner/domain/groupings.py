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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from attplanner.domain.treaty_status import TREATY, Status, TreatyAction, action_from_row, current, status_at

Row = Mapping[str, str]
Tables = Mapping[str, Sequence[Row]]

# "UN Member States" as a counterpart says that some were met, never which: nobody met 193 States.
NEVER_SUMMED = frozenset({"un-member-states"})
_STATUSES = {
    "parties": frozenset({Status.PARTY}),
    "signatories": frozenset({Status.SIGNATORY, Status.DEPOSITED}),
}
_COLUMNS = {"un_regional_group": "un_group"}
_CALL = re.compile(r"(\w+)\(([^)]*)\)")
_FIELD = re.compile(r"states\.(\w+)\s*(?:=|in)\s*(.+)")


Test = Callable[[str, date], bool]


class Memberships:
    """Who belongs to which group at a date, from the rows of the reference data."""

    def __init__(self, tables: Tables) -> None:
        self._states = {row["iso3"]: row for row in _current(tables["states"])}
        self._groupings = {row["id"]: row for row in _current(tables["groupings"])}
        self._actions = _actions(tables["treaty_actions"])
        self._tables = tables  # the others are read when something asks for them
        self._tests: dict[str, Test] = {}
        self._turns: dict[str, list[date]] = {}
        self._periods: dict[str, list[str]] = {}
        self._courses: dict[str, tuple[list[date], list[Status]]] = {}
        self._cache: dict[tuple[str, int], frozenset[str]] = {}

    @cached_property
    def _of_state(self) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = defaultdict(list)
        for row in _current(self._tables["grouping_members"]):
            if _is_full(row):
                found[row["state"]].append(row)
        return found

    @cached_property
    def _listed(self) -> Mapping[str, Mapping[str, list[Row]]]:
        found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for state, rows in self._of_state.items():
            for row in rows:
                found[row["grouping"]][state].append(row)
        return found

    @cached_property
    def _processes(self) -> list[Row]:
        return _current(self._tables["processes"])

    @cached_property
    def _holders(self) -> list[Row]:
        return _current(self._tables["office_holders"])

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the ids of all groupings."""
        return tuple(self._groupings)

    @property
    def states(self) -> Sequence[str]:
        """Return the ISO3 codes of all States."""
        return tuple(self._states)

    def kind(self, grouping: str) -> str:
        """Return ``set``, ``rule``, ``class`` or ``open``; a grouping that is not known is open."""
        row = self._groupings.get(grouping)
        return row["kind"] if row else "open"

    def summable(self, grouping: str) -> bool:
        """Tell whether the members may be counted as implied by the group."""
        return self.kind(grouping) in {"set", "rule"} and grouping not in NEVER_SUMMED

    def members(self, grouping: str, at: date) -> frozenset[str]:
        """Return the ISO3 codes of the members at a date; none for a class, an open or an unknown group."""
        key = (grouping, bisect_right(self._turns_of(grouping), at))
        if key not in self._cache:
            test = self._test(grouping)
            self._cache[key] = frozenset(iso3 for iso3 in self._states if test(iso3, at))
        return self._cache[key]

    def period(self, grouping: str, day: str) -> int:
        """Return a number that is the same for all days (ISO texts) on which a group had the same members."""
        if grouping not in self._periods:
            self._periods[grouping] = [turn.isoformat() for turn in self._turns_of(grouping)]
        return bisect_right(self._periods[grouping], day)

    def may_belong(self, iso3: str, grouping: str) -> bool:
        """Tell whether a State could count as member of a group on some day: never one that is not on its list."""
        return self.summable(grouping) and (grouping not in self._listed or iso3 in self._listed[grouping])

    def belongs(self, iso3: str, grouping: str, at: date) -> bool:
        """Tell whether a State is a member at a date."""
        return self._test(grouping)(iso3, at)

    def status_of(self, iso3: str, at: date) -> Status:
        """Return the official status of a State towards the Arms Trade Treaty at a date."""
        if iso3 not in self._courses:
            turns = sorted({day for a in self.actions(iso3) for day in (a.known_from, a.in_effect_from) if day})
            found = [status_at(iso3, self.actions(iso3), day).status for day in turns]
            self._courses[iso3] = (turns, [Status.NOT_YET, *found])
        days, statuses = self._courses[iso3]
        return statuses[bisect_right(days, at)]

    def actions(self, iso3: str) -> Sequence[TreatyAction]:
        """Return the current treaty actions of a State."""
        return self._actions.get(iso3, ())

    def groups_of(self, iso3: str, at: date) -> list[str]:
        """Return the groupings with listed members that a State belongs to at a date."""
        day = at.isoformat()
        return list(dict.fromkeys(row["grouping"] for row in self._of_state.get(iso3, ()) if _holds(row, day)))

    # A grouping as a test of one State at one date

    def _test(self, grouping: str) -> Test:
        if grouping not in self._tests:
            self._tests[grouping] = self._made(grouping)
        return self._tests[grouping]

    def _made(self, grouping: str) -> Test:
        row = self._groupings.get(grouping)
        if row is None or row["kind"] in {"class", "open"}:
            return lambda _iso3, _at: False
        if grouping in self._listed or not row.get("rule"):
            return self._is_listed(grouping)
        first, *others = (self._term(term.strip()) for term in row["rule"].split(" minus "))
        return lambda iso3, at: first(iso3, at) and not any(other(iso3, at) for other in others)

    def _is_listed(self, grouping: str) -> Test:
        listed = self._listed.get(grouping, {})
        return lambda iso3, at: any(_holds(row, at.isoformat()) for row in listed.get(iso3, ()))

    def _term(self, term: str) -> Test:
        if field := _FIELD.fullmatch(term):
            wanted = {value.strip() for value in field[2].split("|")}
            column = _COLUMNS.get(field[1], field[1])
            return lambda iso3, _at: self._states[iso3][column] in wanted
        if call := _CALL.fullmatch(term):
            return self._call(call[1], call[2].strip())
        return lambda _iso3, _at: True  # "all States", "UN members and observers and others"

    def _call(self, function: str, argument: str) -> Test:
        if function == "members":
            return self._is_listed(f"members-of-{argument}")
        if function == "presidents":
            return lambda iso3, at: iso3 in self._presidents(at)
        if argument == TREATY:
            wanted = _STATUSES.get(function, frozenset())
            return lambda iso3, at: self.status_of(iso3, at) in wanted
        return self._is_listed(self._set_of(function, argument))

    def _set_of(self, function: str, treaty: str) -> str:
        """Return the listed set that stands for "parties(CIFTA)" where there are no treaty actions."""
        to, of = f"{function}-to-{treaty}", f"{function}-of-{treaty}"
        return to if to in self._listed else of

    def _presidents(self, at: date) -> frozenset[str]:
        ordered = sorted((p for p in self._processes if p["treaty"] == TREATY), key=lambda p: int(p["ordinal"]))
        day = at.isoformat()
        serving = next((i for i, p in enumerate(ordered) if "" < p["start"] <= day < (p["end"] or "9")), None)
        if serving is None:
            return frozenset()
        wanted = {p["id"] for p in ordered[max(0, serving - 1) : serving + 2]}
        roles = (row for row in self._holders if row["role"] == "president" and row["process"] in wanted)
        return frozenset(row["iso3"] for row in roles if row["iso3"])

    # The days on which membership may change: between two of them every answer is the same

    def _turns_of(self, grouping: str) -> list[date]:
        if grouping not in self._turns:
            rule = self._groupings.get(grouping, {}).get("rule", "")
            calls = [(call[1], call[2].strip()) for call in _CALL.finditer(rule)]
            found = set(self._turns_of_list(grouping))
            for function, argument in calls:
                found.update(self._turns_of_call(function, argument))
            self._turns[grouping] = sorted(found)
        return self._turns[grouping]

    def _turns_of_call(self, function: str, argument: str) -> Iterator[date]:
        if function == "presidents":
            yield from (date.fromisoformat(p[end]) for p in self._processes for end in ("start", "end") if p[end])
        elif argument == TREATY:
            actions = (action for actions in self._actions.values() for action in actions)
            yield from (day for a in actions for day in (a.known_from, a.in_effect_from) if day)
        else:
            yield from self._turns_of_list(f"members-of-{argument}")
            yield from self._turns_of_list(self._set_of(function, argument))

    def _turns_of_list(self, grouping: str) -> Iterator[date]:
        for rows in self._listed.get(grouping, {}).values():
            for row in rows:
                yield from _turns_of(row)


def _current(rows: Iterable[Row]) -> list[Row]:
    every = list(rows)
    superseded = {row["supersedes"] for row in every if row.get("supersedes")}
    return [row for row in every if row.get("id") not in superseded] if superseded else every


def _actions(rows: Iterable[Row]) -> dict[str, list[TreatyAction]]:
    by_state: dict[str, list[TreatyAction]] = defaultdict(list)
    for action in current(action_from_row(row) for row in rows if row["treaty"] == TREATY):
        by_state[action.iso3].append(action)
    return by_state


def _is_full(row: Row) -> bool:
    """Tell a full member from an associate or a participant."""
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
    """Tell whether a membership covers a day. A year or a month alone counts from its first to its last day."""
    since, until = row.get("since") or "", row.get("until") or ""
    return since <= day[: len(since)] and (not until or day[: len(until)] <= until)
