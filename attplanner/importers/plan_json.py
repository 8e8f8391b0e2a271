"""An import plan as the JSON document that ``import --preview --json`` prints: the contract with scripts."""

from __future__ import annotations

from attplanner.domain.activity import PartyKind, Role
from attplanner.importers.plan import (
    ImportPlan,
    Lines,
    PlannedEntry,
    PlannedItem,
    PlannedParty,
    PlannedPlace,
    PlannedProposal,
    PlannedWarning,
    StateLine,
)

Json = dict[str, object]

# A group or class has no name but the one in the source.
_NAMED_AS_WRITTEN = {PartyKind.GROUP, PartyKind.CLASS}


def plan_to_json(plan: ImportPlan) -> Json:
    """Return the plan as plain values, ready for ``json.dumps``.

    Dates are ISO 8601 in the Gregorian calendar ("2028-11" at precision month), States ISO 3166 alpha-3 codes,
    lines count from 1. A key that is not known is null, never missing, but for what belongs to one kind alone.
    """
    return {
        "format": plan.format,
        "source": {"name": plan.source_name, "lines": len(plan.text)},
        "process_headings": [{"line": h.line, "text": h.text} for h in plan.process_headings],
        "stated_counts": [
            {"line": c.line, "number": c.number, "of": c.of, "text": c.text} for c in plan.stated_counts
        ],
        "entries": [entry_to_json(entry) for entry in plan.entries],
        "states": [state_to_json(row) for row in plan.states],
        "warnings": [_warning(warning) for warning in plan.warnings],
        "context": [list(lines) for lines in plan.context],
        "unread": [{"line": u.line, "text": u.text, "reason": u.reason} for u in plan.unread],
    }


def entry_to_json(entry: PlannedEntry) -> Json:
    """Return one entry; an end that lies before its start is null, as is every date that is not known."""
    start, end = entry.when.iso()
    return {
        "kind": entry.kind,
        "lines": list(entry.lines),
        "process": entry.process,
        "organizer": entry.organizer,
        "start": start,
        "end": None if entry.end_unknown else end,
        "precision": entry.when.precision.value,
        "time": entry.time,
        "places": [_place(place) for place in entry.places],
        "original": {"date": entry.original_date, "place": entry.original_place},
        "title": entry.title,
        "rank": entry.rank,
        "size": entry.size,
        "status": entry.status,
        "form": _dashed(entry.form),
        "handling": entry.handling.value,
        "chatham_house": entry.chatham_house,
        "items": [_item(item) for item in entry.items],
        "proposals": [_proposal(proposal) for proposal in entry.proposals],
        "warnings": [_warning(warning) for warning in entry.warnings],
    }


def state_to_json(row: StateLine) -> Json:
    """Return one row of a list of States, a dated statement or a row of the depositary's table."""
    return {
        "state": row.state,
        "name": row.name,
        "lines": list(row.lines),
        "text": row.text,
        "date": row.date,
        "quotation": row.quotation,
        "signature": row.signature,
        "deposit": row.deposit,
        "act": row.act,
        "provisional": row.provisional,
        "withdrawn": row.withdrawn,
        "status": row.status,
        "kind": row.statement_kind.value if row.speaks else None,
        "vote": _dashed(row.vote) if row.vote else None,
        "proposals": [_proposal(proposal) for proposal in row.proposals],
        "warnings": [_warning(warning) for warning in row.warnings],
    }


def _place(place: PlannedPlace) -> Json:
    if place.virtual and not (place.city or place.state):
        return {"virtual": True} if place.venue is None else {"virtual": True, "venue": place.venue}
    located: Json = {"city": place.city, "state": place.state, "venue": place.venue}
    return {**located, "virtual": True} if place.virtual else located


def _item(item: PlannedItem) -> Json:
    return {
        "text": item.text,
        "lines": list(item.lines),
        "note": item.note or None,
        "counterparts": [_party(party) for party in item.counterparts],
        "others": [_party(party) for party in item.others],
    }


def _party(party: PlannedParty) -> Json:
    named = party.name or (party.as_written if party.kind in _NAMED_AS_WRITTEN else "")
    values: Json = {
        "kind": party.kind.value,
        "style": party.style,
        "name": named or None,
        "post": party.post,
        "office": party.office,
        "state": party.state,
        "organization": party.organization,
        "capacity": _dashed(party.capacity),
    }
    if party.role is not Role.COUNTERPART:
        values["role"] = _dashed(party.role)
    if party.kind is PartyKind.GROUP:
        values |= {"grouping": party.grouping, "extent": party.extent.value}
    return values


def _proposal(proposal: PlannedProposal) -> Json:
    return {
        "code": proposal.code.value,
        "line": proposal.line,
        "field": proposal.field,
        "old": proposal.old,
        "new": proposal.new,
        "default": proposal.default.value,
        "other_entry": _lines(proposal.other_entry),
        "choices": list(proposal.choices),
        "reason": proposal.reason,
    }


def _warning(warning: PlannedWarning) -> Json:
    values: Json = {"code": warning.code.value, "line": warning.line, "text": warning.text}
    return {**values, "other_entry": _lines(warning.other_entry)}


def _lines(lines: Lines | None) -> list[int] | None:
    return list(lines) if lines else None


def _dashed(value: str) -> str:
    return value.replace("_", "-")
