"""A step of the history in words: what was added, removed, moved or changed. Free of Qt: the commands say it too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING

from attplanner.domain.activity import Participation, PartyKind
from attplanner.domain.changes import Ref
from attplanner.domain.dates import Precision, When
from attplanner.domain.history import FieldChange, Operation, RowChange
from attplanner.domain.ops import Op
from attplanner.ui import setting_words, texts
from attplanner.ui.party_names import party_name

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.facade import Services

Row = Mapping[str, object]
MOST_ROWS = 12  # of a step that is told row by row
SHORT = 48  # letters of an item by which it is known
LISTS = ("activity_place", "activity_actor", "item", "participation")  # whose order says something
UP = {"item": "activity", "participation": "item", "item_wording": "item", "activity_place": "activity",
      "activity_actor": "activity"}  # fmt: skip
OPENED = frozenset({"statement", "follow_up", "person", "organization"})  # beside meetings: have a page of their own
OF_A_STATE = frozenset({"pathway_move", "obstacle"})  # are on the page of a State
# What says nothing to a reader: keys, what the program derives or keeps for itself, and what is told together.
SILENT = frozenset({
    "id", "position", "origin", "supersedes", "source_order", "place", "item", "activity", "run", "end", "precision",
    "confirmed", "written", "edits", "choices", "preset", "manifest", "sha256", "post_holding", "within", "kind",
    "other_row", "row", "table", "by", "at", "operation", "person", "device", "created_at", "created_by",
    "changed_at", "changed_by", "tz", "regional_event", "reader", "effect_basis", "match_case", "line",
})  # fmt: skip
# What of them is told all the same: nothing else says it there.
TOLD_IN: Mapping[str, frozenset[str]] = {
    "statement": frozenset({"kind", "person", "item"}),
    "pathway_move": frozenset({"item"}),
    "obstacle": frozenset({"kind"}),
    "obstacle_answer": frozenset({"item"}),
    "follow_up": frozenset({"person", "item"}),
}
NAMED_TABLES = {
    "part_of": "activity",
    "same_as": "item",
    "item": "item",
    "statement": "statement",
    "person": "person",
}
WHEN = frozenset({"start", "end", "precision", "confirmed"})
# What a record is called by; changes of these are told as one.
NAMED_BY: Mapping[str, frozenset[str]] = {
    "participation": frozenset({"style", "name", "post", "office", "organization", "iso3", "grouping", "as_written"}),
    "activity_place": frozenset({"city_written", "iso3", "virtual"}),
    "activity_actor": frozenset({"name", "person", "office_holding", "organization"}),
    "item_wording": frozenset({"text", "lang"}),
    "person": frozenset({"display", "family", "given", "style"}),
    "treaty_action": frozenset({"state", "treaty", "action", "start"}),
}
# By field the tables of words in one of which its code is.
WORDS = {
    "action": ("actions",), "capacity": ("capacities",), "category": ("obstacle_categories",), "code": ("codes",),
    "decision": ("decisions",), "extent": ("extents",), "form": ("forms",), "handling": ("handlings",),
    "kind": ("statement_kinds", "obstacle_kinds"), "lang": ("languages",), "momentum": ("momenta",),
    "role": ("roles",), "side": ("sides",), "stage": ("stages",), "state": ("activity_states",),
    "status": ("obstacle_statuses", "follow_up_statuses"), "un_group": ("regions",), "voice": ("voices",),
    "vote": ("votes",),
}  # fmt: skip
DAYS = frozenset({"since", "until", "conference_start", "conference_end", "due", "review_by", "as_at"})


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a step: ``what`` was done to which record (``of``, "" where ``what`` says it).

    ``meeting`` is the activity that it is about, "" where there is none; ``opens`` the record that can be shown.
    """

    what: str
    before: str = ""
    after: str = ""
    meeting: str = ""
    of: str = ""
    opens: Ref | None = None

    @property
    def text(self) -> str:
        """Return what was done, and behind it to which record."""
        return " · ".join(part for part in (self.what, self.of) if part)


@dataclass(frozen=True, slots=True)
class Language:
    """How things are said: translated words, and dates."""

    translate: texts.Translate
    when: Callable[[When], str]


def told(
    services: Services, operations: Sequence[Operation], language: Language
) -> Iterator[tuple[Operation, str, list[Told]]]:
    """Yield each step with its title and its lines."""
    rows = services.history.rows_of([one.id for one in operations if not _is_long(one)])
    known = services.history.known(named_rows(row for some in rows.values() for row in some))
    teller, steps = Teller(language, services.lexicon(), known), {one.id: one for one in operations}
    for one in operations:
        target = steps.get(one.undoes or "")
        if target is not None and target.op is Op.UNDO:
            target = steps.get(target.undoes or "")
        yield one, teller.title(one, target), list(teller.lines(one, rows.get(one.id, ())))


def _is_long(operation: Operation) -> bool:
    rows = {(one.table, one.row) for one in operation.changes if one.table != "source_line"}
    return len(rows) > MOST_ROWS


class Teller:
    """Says what steps did. ``known`` has the rows that changed ones name: items, meetings, people."""

    def __init__(self, language: Language, lexicon: Lexicon, known: Mapping[Ref, Row]) -> None:
        self._say, self._when = language.translate, language.when
        self._lexicon, self._known = lexicon, known

    def lines(self, operation: Operation, rows: Sequence[RowChange]) -> Iterator[Told]:
        """Yield the lines of a step; of one that changed very much, only how many records of each kind."""
        said = list(self._lines_of(rows) if rows else self._summed_up(operation.changes))
        yield from said or [Told(self._phrase("nothing"))]

    def _lines_of(self, rows: Sequence[RowChange]) -> Iterator[Told]:
        new = {row.ref for row in rows if row.before is None or row.after is None}
        told = [row for row in rows if row.ref.table != "source_line"]
        yield from self._orders(told)
        for row in told:
            yield from (replace(one, opens=self._opens(row, one.meeting)) for one in self._row(row, new))

    def _opens(self, row: RowChange, meeting: str) -> Ref | None:
        state = (row.after or row.before or {}).get("iso3")
        if meeting:
            return Ref("activity", meeting)
        if row.ref.table in OPENED:
            return row.ref
        return Ref("state", str(state)) if state and row.ref.table in OF_A_STATE else None

    def title(self, step: Operation, undoes: Operation | None) -> str:
        """Return what a step did, in a few words; of undo and redo, of which step, where that is known."""
        done = self._word("ops", step.op.value)
        if undoes is not None:
            done = f"{done}: {self._word('ops', undoes.op.value)}"
        return self._word("history", "undone").format(done) if step.undone else done

    # -- many records ---------------------------------------------------------------------------------------------

    def _summed_up(self, changes: Sequence[FieldChange]) -> Iterator[Told]:
        kinds = dict.fromkeys(one.table for one in changes if one.table != "source_line")
        for kind in kinds:
            mine = [one for one in changes if one.table == kind]
            if kind == "import_run":
                yield from self._imports(mine)
                continue
            for key, number, ones in _sorted_out(mine):
                yield self._counted(kind, key, number, ones)

    def _imports(self, changes: Sequence[FieldChange]) -> Iterator[Told]:
        for one in changes:
            if one.field == "file":
                key = "imported" if one.before is None else "import-removed"
                yield Told(self._phrase(key, name=str(one.after or one.before)))

    def _counted(self, kind: str, key: str, number: int, ones: Sequence[FieldChange]) -> Told:
        told = self._phrase(key, kind=self._word("kinds", kind), number=str(number))
        shown = [one for one in ones if one.field not in SILENT] if key == "changed-many" else []
        names = dict.fromkeys(one.field for one in shown)
        if len(names) != 1:
            said = ", ".join(self._word("fields", name) for name in names)
            return Told(f"{told}: {said}" if said else told)
        field = next(iter(names))
        before = ", ".join(sorted({self._value(one.before, field) for one in shown})[:4])
        after = ", ".join(sorted({self._value(one.after, field) for one in shown})[:4])
        return Told(f"{told}: {self._word('fields', field)}", before, after)

    # -- one record -----------------------------------------------------------------------------------------------

    def _row(self, row: RowChange, new: set[Ref]) -> Iterator[Told]:
        meeting = self.meeting_of(row.ref, row.after or row.before or {})
        if row.ref.table == "setting":
            yield from self._setting(row)
        elif row.before is None or row.after is None:
            yield self._came_or_went(row, new, meeting)
        else:
            yield from self._changed(row, row.before, row.after, meeting)

    def _came_or_went(self, row: RowChange, new: set[Ref], meeting: str) -> Told:
        values, came = row.after or row.before or {}, row.before is None
        name = self.name(row.ref.table, values)
        way = "added" if came else "removed"
        inside = self._inside(row.ref.table, values, new)
        if row.ref.table == "participation":
            role = self._word("roles", str(values.get("role"))).lower()
            return Told(self._phrase(f"party-{way}", who=name, role=role), meeting=meeting, of=inside)
        if row.ref.table in ("item", "item_wording"):
            said = self._phrase(way, kind=self._kind(row.ref.table, values))
            text = str(values.get("source_text") or values.get("text") or "")
            return Told(said, "" if came else text, text if came else "", meeting, inside)
        if row.ref.table == "activity_actor":
            return Told(self._phrase(f"actor-{way}", name=name), meeting=meeting)
        key = f"{way}-named" if name else way
        said = self._phrase(key, kind=self._kind(row.ref.table, values), name=name)
        return Told(said, meeting=meeting, of=inside)

    def _changed(self, row: RowChange, before: Row, after: Row, meeting: str) -> Iterator[Told]:
        table = row.ref.table
        of = self._of(table, after)
        different = [name for name in after if before.get(name) != after[name]]
        named_by = NAMED_BY.get(table, frozenset())
        was, now = self.name(table, before), self.name(table, after)
        if was != now and named_by & set(different):
            yield Told(self._kind(table, after), was, now, meeting, of)
        elif was == now:  # the name does not show it
            named_by = frozenset()
        dated = "precision" in after and "start" not in named_by
        if dated and WHEN & set(different):
            yield Told(self._field("when"), self._dates(before), self._dates(after), meeting, of)
        silent = (SILENT - TOLD_IN.get(table, frozenset())) | named_by
        for name in different:
            if name not in silent and not (dated and name == "start"):
                was, now = self._value(before.get(name), name), self._value(after[name], name)
                yield Told(self._field(name), was, now, meeting, of)

    def _setting(self, row: RowChange) -> Iterator[Told]:
        kind = self._word("kinds", "setting")
        was, now = ((one or {}).get("value") for one in (row.before, row.after))
        for part in setting_words.parted(FieldChange("setting", row.ref.id, "value", was, now)):
            said = f"{kind}: {self._word('fields', part.field)}"
            yield Told(said, self._value(part.before, part.field), self._value(part.after, part.field))

    def _orders(self, rows: Sequence[RowChange]) -> Iterator[Told]:
        """Tell once that records were put in another order, with those that moved, as they stood and stand."""
        moved: dict[tuple[str, object], list[tuple[Row, Row]]] = {}
        for row in rows:
            if row.ref.table in LISTS and row.before and row.after:
                parent = row.after.get(UP[row.ref.table])
                moved.setdefault((row.ref.table, parent), []).append((row.before, row.after))
        for (table, _), pairs in moved.items():
            stood = sorted(pairs, key=lambda pair: _position(pair[0]))
            stands = sorted(pairs, key=lambda pair: _position(pair[1]))
            if stood != stands:
                was, now = ("; ".join(self._brief(table, pair[1]) for pair in order) for order in (stood, stands))
                meeting = self.meeting_of(Ref(table, ""), pairs[0][1])
                yield Told(self._phrase(f"order-{table}"), was, now, meeting)

    # -- names ----------------------------------------------------------------------------------------------------

    def name(self, table: str, row: Row) -> str:
        """Return what a record is called; "" where it has no name."""
        if table == "participation":
            return self._party(row)
        if table in ("activity_place", "regional_event") and (place := self._place(row)):
            return place
        if table in ("activity", "item"):
            return self._dates(row) if table == "activity" else _short(str(row.get("source_text") or ""))
        if table == "activity_actor":
            person = self._known.get(Ref("person", str(row.get("person"))), {})
            return str(row.get("name") or person.get("display") or "")
        if table == "treaty_action":
            told = (self._state(row.get("state")), self._word("actions", str(row.get("action"))), self._dates(row))
            return ", ".join(part for part in told if part)
        if table == "statement":
            by = self._state(row.get("iso3")) or self._value(row.get("organization"), "organization")
            return ", ".join((by, self._dates(row)))
        if table == "proposal":
            return self._word("codes", str(row.get("code")))
        told_by = (row.get(name) for name in ("display", "text", "label", "name", "file", "title", "post", "quote"))
        found = str(
            next((value for value in told_by if value), "") or self._state(row.get("iso3") or row.get("state"))
        )
        return _short(found)

    def meeting_of(self, ref: Ref, row: Row) -> str:
        """Return the id of the meeting that a record belongs to, "" where it belongs to none."""
        if ref.table == "activity":
            return ref.id
        if ref.table == "proposal":
            owner = Ref(str(row.get("table")), str(row.get("row")))
            return self.meeting_of(owner, self._known.get(owner, {}))
        if (up := UP.get(ref.table)) is None:
            return ""
        parent = Ref(up, str(row.get(up)))
        return parent.id if up == "activity" else self.meeting_of(parent, self._known.get(parent, {}))

    def _of(self, table: str, row: Row) -> str:
        """Return which record a changed field is of."""
        if table in ("item", "proposal", "participation") or not UP.get(table):
            name = "" if table == "activity" else self._brief(table, row)
            return name or self._word("kinds", table)
        return self._inside(table, row, set())

    def _inside(self, table: str, row: Row, new: set[Ref]) -> str:
        """Return the item in which something came or went, where that item did neither."""
        parent = Ref("item", str(row.get("item")))
        if UP.get(table) != "item" or parent in new or parent not in self._known:
            return ""
        return self._brief("item", self._known[parent])

    def _kind(self, table: str, row: Row) -> str:
        kind = self._word("kinds", "place" if table == "activity_place" else table)
        lang = row.get("lang") if table == "item_wording" else None
        return f"{kind} ({self._word('languages', str(lang))})" if lang else kind

    def _brief(self, table: str, row: Row) -> str:
        name = self.name(table, row)
        return f"“{name}”" if table == "item" and name else name

    def _party(self, row: Row) -> str:
        known = {one.name for one in fields(Participation)} - {"role", "kind", "capacity", "extent"}
        values = {name: row[name] for name in known if row.get(name) is not None}
        party = Participation(kind=PartyKind(str(row.get("kind") or PartyKind.PERSON)), **values)  # type: ignore[arg-type]  # columns of these names and types
        name = party_name(party, self._lexicon)
        return f"{party.style} {name}" if party.style and party.name else name

    def _place(self, row: Row) -> str:
        told = (str(row.get("city_written") or ""), self._state(row.get("iso3")))
        virtual = self._phrase("virtual") if row.get("virtual") else ""
        return ", ".join(part for part in (*told, virtual) if part)

    def _dates(self, row: Row) -> str:
        start, end = (date.fromisoformat(str(row[name])) if row.get(name) else None for name in ("start", "end"))
        said = self._when(When(start, end, Precision(str(row.get("precision") or Precision.UNKNOWN))))
        return said if row.get("confirmed", True) else self._phrase("unconfirmed", when=said)

    def _state(self, iso3: object) -> str:
        return self._lexicon.shown_state(iso3) if isinstance(iso3, str) and iso3 in self._lexicon.states else ""

    # -- values ---------------------------------------------------------------------------------------------------

    def _value(self, value: object, field: str) -> str:
        if value in (None, ""):
            return "—"
        if isinstance(value, bool) or field in ("chatham_house", "virtual", "ambiguous"):
            return self._phrase("yes" if value else "no")
        text = str(value).replace("\n", " ")
        if (table := NAMED_TABLES.get(field)) is not None:
            return self._brief(table, self._known.get(Ref(table, text), {})) or "—"
        if field in WORDS:
            return next((said for one in WORDS[field] if (said := self._word(one, text)) != text), text)
        if field in ("organization", "body", "issuer") and text in self._lexicon.organizations:
            return self._lexicon.organization_name(text)
        if field == "process":
            return next((one.label for one in self._lexicon.processes if one.key == text), text)
        if field.endswith(("_date", "_on")) or field in DAYS:
            return self._when(When.days(date.fromisoformat(text)))
        return self._state(text) or text

    def _field(self, name: str) -> str:
        said = self._word("fields", name)
        return said[:1].upper() + said[1:]

    def _word(self, table: str, code: str) -> str:
        return texts.word(table, code, self._say)

    def _phrase(self, key: str, **values: str) -> str:
        return self._word("history", key).format(**values)


def named_rows(rows: Iterable[RowChange]) -> Iterator[Ref]:
    """Yield the rows that changed ones name, by which these are told."""
    for row in rows:
        values = row.after or row.before or {}
        if isinstance(values.get("activity"), str):
            yield Ref("activity", str(values["activity"]))
        for field, table in NAMED_TABLES.items():
            ends = (row.before or {}).get(field), (row.after or {}).get(field)
            yield from (Ref(table, end) for end in ends if isinstance(end, str))
        if row.ref.table == "proposal" and values.get("table") in ("item", "activity", "participation"):
            yield Ref(str(values["table"]), str(values["row"]))


def _position(row: Row) -> int:
    return int(str(row.get("position", 0)))


def _sorted_out(changes: Sequence[FieldChange]) -> Iterator[tuple[str, int, Sequence[FieldChange]]]:
    """Yield the records that came, those that went and those that changed, each with their number."""
    came = {one.row for one in changes if one.field == "id" and one.before is None}
    gone = {one.row for one in changes if one.field == "id" and one.after is None}
    rest = [one for one in changes if one.row not in came | gone]
    for key, rows in (("added-many", came), ("removed-many", gone), ("changed-many", {one.row for one in rest})):
        if rows:
            yield key, len(rows), rest


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else f"{text[:SHORT].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
