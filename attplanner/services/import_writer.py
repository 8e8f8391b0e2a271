"""A plan written into the store: entries, questions, the source line by line, and the figures that it states."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from attplanner.domain.conferences import speaks_of
from attplanner.domain.handling import Handling
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.office import NewProcess
from attplanner.domain.progress import Report, unwatched
from attplanner.domain.proposals import IN_THE_LOG, Decision
from attplanner.domain.text import fold
from attplanner.importers.plan import (
    EVENT,
    ImportPlan,
    Lines,
    PlannedEntry,
    PlannedProposal,
    PlannedWarning,
    put,
)
from attplanner.models import tables as t
from attplanner.models.base import new_id
from attplanner.services.import_rows import People, RowMaker, Rows
from attplanner.services.import_statements import statement_rows
from attplanner.services.office import new_process
from attplanner.services.people import ACTED_FOR
from attplanner.services.row_edits import difference, dump, stamps

Values = dict[str, Any]  # column values: each column has its own type
# In this order, so that a row comes after what it names; what still points forward waits for the commit.
_ORDER = (
    "process", "event_heading", "person", "post_holding", "activity", "activity_place", "item", "participation",
    "regional_event", "regional_event_title", "treaty_action", "statement", "statement_text",
    "import_run", "source_line", "stated_figure", "proposal",
)  # fmt: skip
_BEHIND = """
SELECT a.id, (SELECT coalesce(max(i.position) + 1, 0) FROM item i WHERE i.activity = a.id)
FROM json_each(?) r CROSS JOIN activity a ON a.id = r.value"""
_REFERENCE = frozenset({"process", "treaty_action"})


@dataclass(slots=True)
class Written:
    """What an import wrote."""

    run: str
    entries: int = 0
    applied: int = 0
    open: int = 0
    not_written: int = 0
    statements: int = 0
    known: int = 0
    in_log: int = 0


@dataclass(slots=True)
class Writer:
    """Writes one plan in the caller's transaction."""

    session: Session
    lexicon: Lexicon
    plan: ImportPlan
    original: ImportPlan
    handling: Handling
    report: Report = unwatched
    run: str = field(default_factory=new_id)
    rows: dict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    taken: set[tuple[str, str]] = field(default_factory=set)
    by_lines: dict[Lines, int] = field(init=False)  # the first entry of those lines
    said: dict[int, str] = field(default_factory=dict)  # ids of statements by row of States

    def __post_init__(self) -> None:
        self.by_lines = {entry.lines: number for number, entry in reversed([*enumerate(self.plan.entries)])}

    def write(self, state_edits: Sequence[Values] = ()) -> Written:
        """Write everything and return what was written. ``state_edits`` are proposals about treaty actions."""
        self.session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        done = Written(self.run)
        maker = self._maker()
        self._adopt(maker)
        for number, entry in enumerate(self.plan.entries):
            self.report(number, len(self.plan.entries))
            self._entry(maker, number, entry, done)
        for proposal in state_edits:
            self._count(proposal, done)
            self.rows["proposal"].append({**proposal, "run": self.run})
        self._statements(done)
        done.not_written = self.plan.not_written
        self._run_rows(maker)
        self._insert()
        return done

    def _statements(self, done: Written) -> None:
        made = statement_rows(self.session, self.plan, self.handling)
        self.rows["statement"] += made.statements
        self.rows["statement_text"] += made.texts
        self.said = made.ids
        done.statements, done.known = len(made.statements), made.known
        done.entries += done.statements

    def _maker(self) -> RowMaker:
        return RowMaker(
            self.lexicon,
            self.handling,
            people_of(self.session),
            self._processes(),
            self._headings(),
            self.plan.source_name,
        )

    def _adopt(self, maker: RowMaker) -> None:
        """Let entries be the records that tell of them; where one is gone by now the entry is one of its own."""
        known = {number: one.known for number, one in enumerate(self.plan.entries) if one.known is not None}
        ids = json.dumps([one.record for one in known.values()])
        found = self.session.connection().exec_driver_sql(_BEHIND, (ids,)) if known else ()
        behind: dict[str, int] = dict(tuple(row) for row in found)
        entries = list(self.plan.entries)
        for number, one in known.items():
            if one.record in behind:
                maker.adopt(number, one, behind[one.record])
            else:
                entries[number] = replace(entries[number], known=None)
        self.plan = replace(self.plan, entries=tuple(entries))

    def _processes(self) -> dict[str, str]:
        """Return the ids of the processes that the plan names; one that nobody knows becomes a row of the office."""
        known = {process.label: process.key for process in self.lexicon.processes}
        for label in dict.fromkeys(one.process for one in self.plan.entries if one.process and one.written):
            if label not in known:
                values = new_process(NewProcess(label))
                self.rows["process"].append(values)
                known[label] = str(values["id"])
        return known

    def _headings(self) -> dict[str, str]:
        stored = dict(self.session.execute(select(t.EventHeading.label, t.EventHeading.id)).all())
        labels = dict.fromkeys(e.organizer for e in self.plan.entries if e.kind == EVENT and e.organizer)
        for label in labels:
            if label not in stored:
                body = self.lexicon.find_organization(label)
                stored[label] = new_id()
                self.rows["event_heading"].append(
                    {
                        "id": stored[label],
                        "position": len(stored),
                        "section": "",
                        "label": label,
                        "organization": body.key if body else None,
                        "class": None,
                    }
                )
        return stored

    def _entry(self, maker: RowMaker, number: int, entry: PlannedEntry, done: Written) -> None:
        if not entry.written:
            done.in_log += entry.known is not None
            return
        rows = maker.rows(number, entry)
        done.entries += 1
        for key, values in rows.items():
            if key not in self.taken:
                self.taken.add(key)
                self.rows[key[0]].append(values)
        me = ("regional_event" if entry.kind == EVENT else "activity", maker.id(number))
        before = self.original.entries[number].proposals
        for index, proposal in enumerate(entry.proposals):
            if not _concerns_rows(proposal, entry):
                continue
            decision = _decision(before[index], proposal)
            edits = self._edits(maker, number, entry, proposal, rows)
            values = {**_proposal(proposal, me, decision, edits), "run": self.run}
            values["other_row"] = self._other(maker, proposal.other_entry)
            self._count(values, done)
            self.rows["proposal"].append(values)
        for warning in self.plan.standing(number) if entry.known is None else ():
            other = self._other(maker, warning.other_entry)
            self.rows["proposal"].append({**_warning(warning, me), "run": self.run, "other_row": other})

    def _edits(self, maker: RowMaker, number: int, entry: PlannedEntry, proposal: PlannedProposal, rows: Rows) -> str:
        """Return what taking the proposal does to the rows, whether it is taken now or not."""
        if not proposal.edits:
            return "[]"
        other = entry
        for edit in proposal.edits:
            other = put(other, edit.path, edit.old if proposal.taken else edit.new)
        turned = maker.rows(number, other)
        return dump(difference(turned, rows) if proposal.taken else difference(rows, turned))

    def _other(self, maker: RowMaker, lines: Lines | None) -> str | None:
        number = self.by_lines.get(lines) if lines else None
        return None if number is None else maker.id(number)

    @staticmethod
    def _count(proposal: Values, done: Written) -> None:
        done.applied += proposal["decision"] == Decision.ACCEPTED.value
        done.open += proposal["decision"] == Decision.OPEN.value

    def _run_rows(self, maker: RowMaker) -> None:
        plan = self.plan
        self.rows["import_run"].append(
            {"id": self.run, "file": plan.source_name, "sha256": plan.sha256, "reader": plan.format}
        )
        where = self._line_targets(maker)
        unread = {one.line: one.reason for one in plan.unread}
        ids = [new_id() for _ in plan.text]
        for n, line in enumerate(plan.text, start=1):
            table, row = where.get(n, (None, None))
            use = "entry" if table else "unread" if n in unread else "context"
            self.rows["source_line"].append(
                {
                    "id": ids[n - 1],
                    "run": self.run,
                    "n": n,
                    "text": line,
                    "use": use,
                    "reason": unread.get(n, ""),
                    "table": table,
                    "row": row,
                }
            )
        for figure in plan.stated_counts:
            self.rows["stated_figure"].append(
                {
                    "id": new_id(),
                    "number": figure.number,
                    "of": figure.of,
                    "quote": figure.text,
                    "document": plan.source_name,
                    "source_line": ids[figure.line - 1] if 0 < figure.line <= len(ids) else None,
                    "as_at": None,
                    "scope": self._scope(figure.text),
                }
            )
        for warning in plan.warnings:
            self.rows["proposal"].append({**_warning(warning, ("import_run", self.run)), "run": self.run})

    def _scope(self, sentence: str) -> str:
        """Return the ids of the processes that a sentence speaks of, between semicolons."""
        found = (self.lexicon.process(number) for number in speaks_of(sentence))
        return ";".join(process.key for process in found if process)

    def _line_targets(self, maker: RowMaker) -> dict[int, tuple[str, str]]:
        """Return by line the row that it went into: item, entry, statement, else the State that it speaks of."""
        where: dict[int, tuple[str, str]] = {}
        for number, row in enumerate(self.plan.states):
            said = ("statement", self.said[number]) if number in self.said else ("state", row.state or "")
            if said[1]:
                where |= dict.fromkeys(_numbers(row.lines), said)
        for number, entry in enumerate(self.plan.entries):
            if not entry.written:
                continue
            if entry.known is None:
                me = ("regional_event" if entry.kind == EVENT else "activity", maker.id(number))
                where |= dict.fromkeys(_numbers(entry.lines), me)
            if entry.kind != EVENT:
                for n, item in enumerate(entry.items):
                    if entry.known is not None and n not in entry.known.adds:
                        continue
                    # The line of the date stays the entry's: by it the whole entry is found again.
                    lines = (line for line in _numbers(item.lines) if line != entry.lines[0])
                    where |= dict.fromkeys(lines, ("item", maker.id(number, "item", n)))
        return where

    def _insert(self) -> None:
        _insert(self.session, self.rows)


def insert_rows(session: Session, rows: Rows) -> None:
    """Insert the rows of one entry."""
    by_table: dict[str, list[Values]] = defaultdict(list)
    for (table, _), values in rows.items():
        by_table[table].append(values)
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    _insert(session, by_table)


def _insert(session: Session, by_table: Mapping[str, Sequence[Values]]) -> None:
    connection, marks = session.connection(), stamps(session)
    for name in _ORDER:
        if rows := by_table.get(name):
            more = {} if name in _REFERENCE else marks
            # Of the table, not of the class: the session would make one statement for each pattern of empty values.
            connection.execute(insert(t.Base.metadata.tables[name]), [{**row, **more} for row in rows])


def accepted(plan: ImportPlan, accept: str) -> ImportPlan:
    """Return the plan with what ``accept`` (none, safe, all) says of proposals that nobody decided.

    One without edits leaves the source's words as they are, and is for the paper that is made of them.
    """
    wanted = {"all": Decision.ACCEPTED, "none": Decision.REFUSED}.get(accept)
    if wanted is None:
        return plan
    decisions = {
        (number, index): wanted
        for number, entry in enumerate(plan.entries)
        for index, proposal in enumerate(entry.proposals)
        if proposal.decision is Decision.OPEN and (proposal.edits or wanted is Decision.REFUSED)
    }
    return plan.decided(decisions)


def _concerns_rows(proposal: PlannedProposal, entry: PlannedEntry) -> bool:
    """Tell whether a proposal is about what is written: of an entry that is added to a record, about a new item."""
    if proposal.code in IN_THE_LOG:
        return False
    paths = [edit.path for edit in proposal.edits]
    return entry.known is None or any(path[:1] == ("items",) and path[1] in entry.known.adds for path in paths)


def _decision(before: PlannedProposal, now: PlannedProposal) -> Decision:
    """Return the decision that is stored: the user's, else accepted where it was taken, else open.

    What is taken needs no edits for it: then the reader itself has put right what it read.
    """
    if before.decision is not Decision.OPEN:
        return before.decision
    return Decision.ACCEPTED if now.taken else Decision.OPEN


def _proposal(proposal: PlannedProposal, me: tuple[str, str], decision: Decision, edits: str) -> Values:
    return {
        "id": new_id(),
        "line": proposal.line,
        "code": proposal.code.value,
        "table": me[0],
        "row": me[1],
        "field": proposal.field or "entry",
        "old": proposal.old,
        "new": proposal.new,
        "other_row": None,
        "reason": proposal.reason,
        "preset": proposal.default.value,
        "edits": edits,
        "choices": json.dumps(proposal.choices, ensure_ascii=False),
        "decision": decision.value,
        "by": None,
        "at": None,
    }


def _warning(warning: PlannedWarning, me: tuple[str, str]) -> Values:
    return {
        "id": new_id(),
        "line": warning.line,
        "code": warning.code.value,
        "table": me[0],
        "row": me[1],
        "field": "",
        "old": None,
        "new": None,
        "other_row": None,
        "reason": warning.text,
        "preset": "ask",
        "edits": "[]",
        "choices": "[]",
        "decision": Decision.OPEN.value,
        "by": None,
        "at": None,
    }


def _numbers(lines: Lines) -> Iterable[int]:
    return range(lines[0], lines[1] + 1)


def people_of(session: Session) -> People:
    """Return the people of the store by name and by what they belong to."""
    query = text(
        "SELECT p.id, p.display, h.id, h.post, h.office, h.organization, "
        f"CASE WHEN h.id IS NULL THEN {ACTED_FOR} ELSE h.iso3 END "
        "FROM person p LEFT JOIN post_holding h ON h.person = p.id"
    )
    people = People()
    for person, display, holding, post, office, organization, iso3 in session.execute(query):
        people.known[(fold(display), organization or iso3 or fold(office or ""))] = person
        people.stored.add(person)
        if holding:
            people.holdings[(person, fold(post), fold(office))] = holding
            people.stored.add(holding)
        else:  # without a word of the State it is somebody known too
            people.known.setdefault((fold(display), ""), person)
    return people
