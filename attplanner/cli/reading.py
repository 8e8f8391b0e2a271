"""list, count, status, find."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import date

from attplanner.cli import access, output
from attplanner.domain.activity import Activity, Place
from attplanner.domain.counting import Counts
from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.queries import MeetingFilter, MeetingOrder, RegionalEventRow, SearchHit
from attplanner.domain.state import StateRow
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import DEPOSITS, StatusAt, TreatyAction, source_titles
from attplanner.services.facade import Services
from attplanner.services.state_rows import NO_GROUP
from attplanner.ui import texts

Json = dict[str, object]
PAGE = 500


def run(chosen: argparse.Namespace) -> int:
    """Do the command and return its exit status."""
    with access.reading(chosen) as services:
        what = f"list-{chosen.what}" if chosen.command == "list" else chosen.command
        _COMMANDS[what](chosen, services)
    return 0


def _states(chosen: argparse.Namespace, services: Services) -> None:
    rows = services.states.rows(chosen.at or _today(), chosen.filter)
    if chosen.json:
        output.put_json([_state(row) for row in rows])
        return
    output.put_table(
        (r.iso3, r.name, r.status.status.value, str(r.last_contact or ""), str(r.contacts)) for r in rows
    )


def _state(row: StateRow) -> Json:
    return {
        "state": row.iso3,
        "name": row.name,
        "region": None if row.region == NO_GROUP else row.region,
        "status": row.status.status.value,
        "flags": [flag.value for flag in row.status.flags],
        "as_at": row.status.as_at.isoformat(),
        "last_contact": row.last_contact.isoformat() if row.last_contact else None,
        "contacts": row.contacts,
    }


def _activities(chosen: argparse.Namespace, services: Services) -> None:
    lexicon = services.lexicon()
    found = list(_every_activity(services, chosen.filter))
    if chosen.json:
        output.put_json([_activity(activity, services, lexicon) for activity in found])
        return
    if not found:
        output.say(texts.said("nothing-found"))
    for activity in found:
        output.put("  ".join(part for part in (_said(activity.when), *_places(activity, lexicon)) if part))
        for item in activity.items:
            output.put(f"    - [{item.handling.value}] {dict(item.wording).get('en') or item.source_text}")


def _every_activity(services: Services, words: str) -> Iterable[Activity]:
    cursor = None
    while True:
        ids, cursor = services.activities.ids(MeetingFilter(text=words), MeetingOrder.SOURCE, cursor, PAGE)
        yield from services.activities.get_many(ids)
        if cursor is None:
            return


def _activity(activity: Activity, services: Services, lexicon: Lexicon) -> Json:
    start, end = activity.when.iso()
    reach = [item.handling for item in activity.items]
    return {
        "id": activity.id,
        "process": services.activities.process_label(activity.process) or None,
        "start": start,
        "end": end,
        "precision": activity.when.precision.value,
        "confirmed": activity.when.confirmed,
        "places": _places(activity, lexicon),
        "form": _dashed(activity.form.value),
        "state": activity.state.value,
        # An activity leaves only through an item that may, so it is as wide as the widest of them.
        "handling": max(reach, key=lambda h: h.reach).value if reach else "internal",
        "part_of": activity.part_of,
        "items": [
            {
                "id": item.id,
                "text": item.source_text,
                "public": dict(item.wording).get("en"),
                "handling": item.handling.value,
                "chatham_house": item.chatham_house,
                "same_as": item.same_as,
            }
            for item in activity.items
        ],
    }


def _places(activity: Activity, lexicon: Lexicon) -> list[str]:
    return [_place(place, lexicon) for place in activity.places]


def _place(place: Place, lexicon: Lexicon) -> str:
    """Return "City, State"; the State alone where both are one ("Singapore")."""
    state = lexicon.state_name(place.iso3) if place.iso3 else ""
    parts = dict.fromkeys(part for part in (place.city, state) if part)
    return ", ".join(parts) or ("virtual" if place.virtual else "")


def _events(chosen: argparse.Namespace, services: Services) -> None:
    rows = services.events.rows(chosen.filter)
    if chosen.json:
        output.put_json([_event(row) for row in rows])
        return
    output.put_table((r.start or "", r.place, r.title, r.heading, r.status) for r in rows)


def _event(row: RegionalEventRow) -> Json:
    return {**asdict(row), "rank": row.rank or None, "size": row.size or None, "handling": row.handling.value}


def _follow_ups(chosen: argparse.Namespace, services: Services) -> None:
    lexicon = services.lexicon()
    rows = [_follow_up(one, lexicon) for one in services.follow_ups.rows()]
    rows = [row for row in rows if _holds(row, chosen.filter)]
    if chosen.json:
        output.put_json(rows)
        return
    columns = ("due", "status", "side", "owner", "name", "organization", "text")
    output.put_table([str(row[column] or "") for column in columns] for row in rows)


def _follow_up(one: FollowUp, lexicon: Lexicon) -> Json:
    """Return a follow-up as plain values; ``said`` are the words of the item in which it was raised."""
    return {
        "id": one.id,
        "side": one.side.value,
        "text": one.text,
        "owner": one.owner or None,
        "due": one.due.isoformat() if one.due else None,
        "status": one.status.value,
        "done_on": one.done_on.isoformat() if one.done_on else None,
        "state": one.iso3,
        "name": lexicon.state_name(one.iso3) if one.iso3 else None,
        "organization": lexicon.organization_name(one.organization) if one.organization else None,
        "item": one.item,
        "said": one.said or None,
        "handling": one.handling.value,
    }


def _holds(row: Json, words: str) -> bool:
    told = (row[key] for key in ("text", "said", "owner", "name", "organization"))
    said = fold(" ".join(str(one) for one in told if one))
    return all(word in said for word in fold(words).split())


def _count(chosen: argparse.Namespace, services: Services) -> None:
    counts = services.counts.counts(chosen.process)
    if chosen.json:
        output.put_json(_counts(counts))
        return
    names = _in_brackets(state.name for state in counts.named)
    output.put(texts.said("figure-named", number=len(counts.named), names=names))
    groups = _in_brackets(dict.fromkeys(group.group for group in counts.groups))
    more = counts.up_to_more_states
    output.put(texts.said("figure-implied", number=counts.summed_groups, names=groups, more=more))
    for figure in counts.stated:
        output.put(texts.said("figure-stated", **asdict(figure)))
    output.put(texts.said("counted", activities=counts.activities, contacts=counts.contacts, as_at=counts.as_at))


def _in_brackets(names: Iterable[str]) -> str:
    joined = ", ".join(names)
    return f" ({joined})" if joined else ""


def _counts(counts: Counts) -> Json:
    return {
        "as_at": counts.as_at.isoformat(),
        "grouping": counts.grouping,
        "process": counts.process,
        "named": {
            "number": len(counts.named),
            "new": counts.new,
            "states": [
                {"state": s.iso3, "name": s.name, "new": s.new, "activities": list(s.activities)}
                for s in counts.named
            ],
        },
        "implied": {
            "groups": counts.summed_groups,
            "up_to_more_states": counts.up_to_more_states,
            "list": [
                {
                    "group": group.group,
                    "as_at": group.as_at.isoformat() if group.as_at else None,
                    "states": list(group.states),
                    "open": group.open,
                    "activity": group.activity,
                }
                for group in counts.groups
            ],
        },
        "classes": list(counts.classes),
        "stated": [asdict(figure) for figure in counts.stated],
        "activities": counts.activities,
        "contacts": counts.contacts,
    }


def _status(chosen: argparse.Namespace, services: Services) -> None:
    lexicon, iso3 = services.lexicon(), chosen.state.upper()
    if iso3 not in lexicon.states:
        named = lexicon.find_state(chosen.state)
        iso3 = named.iso3 if named else chosen.state
    found = services.states.status(iso3, chosen.at or _today())
    name = lexicon.state_name(iso3)
    if chosen.json:
        output.put_json(_status_json(found, name))
        return
    flags = _in_brackets(flag.value for flag in found.flags)
    output.put(texts.said("status", state=name, status=found.status.value, flags=flags, as_at=found.as_at))
    titles = {row["key"]: row["title"] for row in lexicon.rows("sources")}
    output.put_table((*_told(a), _sources(a, titles)) for a in found.actions)


def _sources(action: TreatyAction, titles: Mapping[str, str]) -> str:
    """Return what confirms an action, else what it is to be verified against."""
    confirmed = "; ".join(source_titles(action.source, titles))
    return confirmed or (texts.DOUBTS["no-source"] if action.verified == "no" else "")


def _told(action: TreatyAction) -> tuple[str, str, str]:
    """Return what was done, when, and how well the date is verified, in words."""
    doubt = texts.DOUBTS.get(action.verified, "verified")
    return texts.word("actions", action.action), _day(action) or "?", doubt


def _status_json(found: StatusAt, name: str) -> Json:
    return {
        "state": found.iso3,
        "name": name,
        "as_at": found.as_at.isoformat(),
        "status": found.status.value,
        "flags": [flag.value for flag in found.flags],
        "actions": [
            {
                "action": action.action,
                "date": _day(action),
                "precision": action.precision.value,
                "effect_date": _effect(action),
                "verified": action.verified,
                "source": action.source,
            }
            for action in found.actions
        ],
    }


def _day(action: TreatyAction) -> str | None:
    return action.precision.iso(action.start) if action.start else None


def _effect(action: TreatyAction) -> str | None:
    """Return when a deposit has effect, as stated or by the Treaty's rule; None where its day is not known."""
    if action.action not in DEPOSITS or action.precision is not Precision.DAY:
        return None
    effect = action.in_effect_from
    return effect.isoformat() if effect else None


def _find(chosen: argparse.Namespace, services: Services) -> None:
    hits = services.search.find(" ".join(chosen.words))
    if chosen.json:
        output.put_json([_hit(hit) for hit in hits])
        return
    output.put_table((_dashed(hit.kind), _hit_date(hit) or "", hit.text) for hit in hits)


def _hit(hit: SearchHit) -> Json:
    return {"kind": _dashed(hit.kind), "id": hit.id, "text": hit.text, "date": _hit_date(hit)}


def _hit_date(hit: SearchHit) -> str | None:
    return hit.precision.iso(hit.date) if hit.date else None


def _dashed(word: str) -> str:
    return word.replace("_", "-")


def _said(when: When) -> str:
    start, end = when.iso()
    if start is None:
        return "?"
    return start if start == end else f"{start} – {end}"


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the user's own calendar


_Reader = Callable[[argparse.Namespace, Services], None]
_COMMANDS: dict[str, _Reader] = {
    "list-states": _states,
    "list-activities": _activities,
    "list-meetings": _activities,
    "list-events": _events,
    "list-follow-ups": _follow_ups,
    "count": _count,
    "status": _status,
    "find": _find,
}
