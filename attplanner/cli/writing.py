"""mark and log."""

from __future__ import annotations

import argparse
import sys

from attplanner.cli import access, output
from attplanner.domain.handling import Handling, MarkScope
from attplanner.errors import PlannerError
from attplanner.importers.plan import PlannedParty
from attplanner.services import reading
from attplanner.services.facade import Services
from attplanner.services.quick_log import Understood
from attplanner.ui import texts
from attplanner.ui.party_names import state_is_said


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    return _mark(chosen) if chosen.command == "mark" else _log(chosen)


def _mark(chosen: argparse.Namespace) -> int:
    handling = Handling(chosen.handling)
    with access.writing(chosen) as services:
        scope = MarkScope(process=chosen.process, run=chosen.run, everything=chosen.all)
        meant = services.activities.to_mark(handling, scope)
        if meant and not chosen.yes:
            _ask_twice(handling, meant)
        number = services.activities.mark(handling, scope)
    if chosen.json:
        output.put_json({"marked": number, "handling": handling.value})
    else:
        output.put(texts.said("marked", number=number, handling=texts.word("handlings", handling.value)))
    return 0


def _ask_twice(handling: Handling, number: int) -> None:
    word = texts.word("handlings", handling.value)
    questions = (
        texts.said("ask-mark", number=number, handling=word),
        texts.said("ask-mark-again", number=number, handling=word),
    )
    for question in questions:
        sys.stderr.write(question)
        sys.stderr.flush()
        if sys.stdin.readline().strip().casefold() not in {"y", "yes"}:
            raise PlannerError("not-confirmed")


def _log(chosen: argparse.Namespace) -> int:
    if not access.store_path(chosen).exists():
        reading.check_line(chosen.text)  # what is not understood makes no store
    with access.writing(chosen, create=True) as services:
        understood = services.activities.understand(chosen.text)
        activity = services.activities.log_line(chosen.text)
        said = _said(services, understood)
    if chosen.json:
        follow_ups = [
            {"side": one.side.value, "text": one.text, "due": one.due.isoformat() if one.due else None}
            for one in understood.follow_ups
        ]
        output.put_json({"id": activity, **said, "follow_ups": follow_ups})
        return 0
    if not said["start"] and understood.entry.original_date:
        output.say(texts.said("date-open", written=understood.entry.original_date))
    output.put(texts.said("logged", id=activity))
    for name, value in said.items():
        if value:
            output.put(f"  {name}: {value if isinstance(value, str) else _joined(value)}")
    for item in understood.entry.items:
        if item.note:
            output.put(f"  private note: {item.note}")
    for raised in understood.follow_ups:
        due = f", {raised.due.isoformat()}" if raised.due else ""
        output.put(f"  follow-up: {raised.text}{due}")
    return 0


def _joined(values: object) -> str:
    return "; ".join(str(value) for value in values) if isinstance(values, list) else str(values)


def _said(services: Services, understood: Understood) -> dict[str, object]:
    """Return what was understood, as values that both forms of the answer print."""
    entry, lexicon = understood.entry, services.lexicon()
    start, end = entry.when.iso()
    parties = [party for item in entry.items for party in (*item.counterparts, *item.others)]
    return {
        "start": start,
        "end": end,
        "time": entry.time,
        "places": [
            ", ".join(p for p in (place.city, place.state and lexicon.state_name(place.state)) if p) or "virtual"
            for place in entry.places
        ],
        "with": [_party(services, party) for party in parties],
        "process": understood.process_label or None,
        "handling": entry.handling.value,
        "same_as_logged": understood.same_as_logged,
    }


def _party(services: Services, party: PlannedParty) -> str:
    lexicon = services.lexicon()
    said = state_is_said(party.state, (party.office, party.post), lexicon)
    state = lexicon.state_name(party.state) if party.state and not said else ""
    name = " ".join(part for part in (party.style, party.name) if part)
    known = party.organization in lexicon.organizations
    body = lexicon.organization_name(party.organization or "") if known else party.organization
    told = dict.fromkeys(part for part in (name, party.post, party.office, body, state) if part)
    return ", ".join(told) or party.as_written
