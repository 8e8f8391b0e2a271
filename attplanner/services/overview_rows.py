"""What the overview reads of a store, from plain rows; free of SQLAlchemy, for the first look too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from attplanner.domain.dates import Precision, When
from attplanner.domain.follow_up import Side
from attplanner.domain.overview import SOON, DueLine, NextMeeting, Overview, Reached, StalePathway, coverage
from attplanner.domain.pathway import STALE_AFTER, PathwayMove, Stage
from attplanner.domain.stated_figure import StatedFigure
from attplanner.domain.text import caption
from attplanner.domain.treaty_status import Status
from attplanner.services.state_rows import NO_GROUP, STALE_DAYS, STANDING

Run = Callable[[str, Mapping[str, str | int]], Iterable[Sequence[Any]]]  # Any: rows of any query

FIRST = 40  # meetings and follow-ups that a card holds
ALL = 1_000
LONGEST = timedelta(days=92)  # of a meeting that is under way: by its beginning an index finds it
_AHEAD = "FROM activity a WHERE a.state = 'planned' AND a.start >= :begun AND a.\"end\" >= :today"
_MEETINGS = (
    'SELECT a.id, a.start, a."end", a.precision, a.confirmed, a.written, a.time, '
    "(SELECT group_concat(coalesce(nullif(p.city_written, ''), p.iso3), ', ' ORDER BY p.position) "
    "FROM activity_place p WHERE p.activity = a.id), "
    "(SELECT substr(coalesce((SELECT w.text FROM item_wording w WHERE w.item = i.id ORDER BY w.lang <> 'en', w.lang "
    "LIMIT 1), i.source_text), 1, 240) FROM item i WHERE i.activity = a.id ORDER BY i.position LIMIT 1) "
    f"{_AHEAD} ORDER BY a.start, a.time = '', a.time, a.id LIMIT :most"
)
_PLANNED = f"SELECT count(*) {_AHEAD}"
_OPEN = "SELECT count(*), coalesce(sum(due <= :soon), 0) FROM follow_up WHERE status = 'open'"
_DUE = "SELECT id, text, iso3, organization, due, side FROM follow_up WHERE status = 'open' AND due IS {known} NULL "
_DATED = _DUE.format(known="NOT") + "ORDER BY due, id LIMIT :most"
_UNDATED = _DUE.format(known="") + "ORDER BY id LIMIT :most"
_NAMED = (
    "SELECT count(*) FROM json_each(:states) s WHERE EXISTS "
    "(SELECT 1 FROM contact c WHERE c.kind = 'state' AND c.key = s.value)"
)
_ENTRIES = "SELECT coalesce(sum(number), 0) FROM contact_total WHERE kind = 'log'"
_NEXT_GROUP = "SELECT min(c.key) FROM contact c WHERE c.kind = 'group'"
_GROUPS = (  # from one key of the index to the next: a large log names few groups many times
    f"WITH RECURSIVE g(key) AS ({_NEXT_GROUP} UNION ALL SELECT ({_NEXT_GROUP} AND c.key > g.key) "
    "FROM g WHERE g.key IS NOT NULL) SELECT key FROM g WHERE key IS NOT NULL"
)
_STATED = (
    "SELECT f.number, f.of, f.quote, f.document, l.n FROM stated_figure f "
    "LEFT JOIN source_line l ON l.id = f.source_line ORDER BY f.id LIMIT 1"
)
_STANDING = f"SELECT iso3, stage, moved_on, review_by FROM ({STANDING})"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known already: each State's name, region and status, names of organizations, kinds of groups."""

    states: Mapping[str, tuple[str, str, Status]]
    organization: Callable[[str], str]
    kind: Callable[[str], str]


def build(run: Run, known: Known, at: date, today: date) -> Overview:
    """Read the overview of a day ``today``, with every status and estimate as at ``at``."""
    days = next(iter(run(STALE_DAYS, {})), None)
    stale_after = int(days[0]) if days else STALE_AFTER
    opened, soon = next(iter(run(_OPEN, {"soon": (today + SOON).isoformat()})))
    return Overview(
        today=today,
        at=at,
        meetings=meetings(run, today, FIRST),
        planned=next(iter(run(_PLANNED, _from(today))))[0],
        due=tuple(_due(run, known)),
        open=opened,
        soon=soon,
        reached=_reached(run, known),
        coverage=coverage(((region, status) for _, region, status in known.states.values()), NO_GROUP),
        stale=tuple(sorted(_stale(run, known, at, stale_after), key=lambda one: (-one.days, one.name))),
        stale_after=stale_after,
    )


def meetings(run: Run, today: date, most: int = ALL) -> tuple[NextMeeting, ...]:
    """Return the planned meetings that are not over yet, the next one first."""
    return tuple(_meeting(row) for row in run(_MEETINGS, {**_from(today), "most": most}))


def _from(today: date) -> dict[str, str]:
    return {"today": today.isoformat(), "begun": (today - LONGEST).isoformat()}


def _meeting(row: Sequence[Any]) -> NextMeeting:  # Any: a row of _MEETINGS
    id_, start, end, precision, confirmed, written, time, place, text = row
    when = When(date.fromisoformat(start), date.fromisoformat(end), Precision(precision), bool(confirmed), written)
    return NextMeeting(id_, when, time, place or "", caption(text or ""))


def _due(run: Run, known: Known) -> Iterable[DueLine]:
    rows = list(run(_DATED, {"most": FIRST}))
    rows += run(_UNDATED, {"most": FIRST - len(rows)})
    for id_, text, iso3, organization, due, side in rows:
        who = known.states[iso3][0] if iso3 in known.states else ""
        named = who or (known.organization(organization) if organization else "")
        yield DueLine(id_, text, named, date.fromisoformat(due) if due else None, Side(side))


def _reached(run: Run, known: Known) -> Reached:
    stated = next(iter(run(_STATED, {})), None)
    return Reached(
        entries=next(iter(run(_ENTRIES, {})))[0],
        named=next(iter(run(_NAMED, {"states": json.dumps(list(known.states))})))[0],
        groups=sum(known.kind(key) != "class" for (key,) in run(_GROUPS, {})),
        stated=StatedFigure(*stated) if stated else None,
    )


def _stale(run: Run, known: Known, at: date, days: int) -> Iterable[StalePathway]:
    for iso3, stage, moved, review in run(_STANDING, {"at": at.isoformat()}):
        due = date.fromisoformat(review) if review else None
        move = PathwayMove(iso3, Stage(stage), date.fromisoformat(moved), review_by=due)
        if iso3 in known.states and move.is_stale(at, days):
            name, _, status = known.states[iso3]
            yield StalePathway(iso3, name, status, move.stage, move.moved_on, (at - move.moved_on).days)
