"""What of the log may go into a paper for an audience, and what is left out and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from attplanner.domain.activity import Activity, ActivityState, Item
from attplanner.domain.handling import Handling
from attplanner.domain.keeping import LeftOut, Quoted
from attplanner.domain.office import ISSUER
from attplanner.domain.proposals import Code, Decision
from attplanner.exports.annexes import annex_a
from attplanner.exports.annexes.annex_a import AnnexEntry, AnnexItem, AnnexRows, item_of
from attplanner.exports.style_data import style_data
from attplanner.exports.un_style import OPEN_QUOTE
from attplanner.services import records
from attplanner.services.export_quotes import quoted, stated

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon
    from attplanner.services.vocabulary import Vocabulary

CHUNK = 2_000
_IDS = text(
    "SELECT a.id FROM activity a LEFT JOIN process p ON p.id = a.process WHERE {where} "
    "ORDER BY p.ordinal IS NULL, p.ordinal, a.process, a.source_order IS NULL, a.source_order, a.start, a.id"
)
_DATE_LINES = text(
    "SELECT l.row, l.text FROM source_line l WHERE l.\"table\" = 'activity' AND l.row IN :ids ORDER BY l.n DESC"
).bindparams(bindparam("ids", expanding=True))
# What was refused when it was read is not to be done all the same by the house style.
_REFUSED = text(
    "SELECT p.row, p.code, p.old FROM proposal p WHERE p.row IN :ids AND p.decision = :refused "
    "AND p.code IN (:quote, :spelling) AND p.old <> ''"
).bindparams(bindparam("ids", expanding=True))
_SETTING = text("SELECT value FROM setting WHERE id = :id")


@dataclass(frozen=True, slots=True)
class Scope:
    """The audience, and which part of the log is wanted. ``planned`` lets in what has not taken place."""

    audience: Handling
    processes: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What may leave, and what may not."""

    rows: AnnexRows
    item_ids: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    told_again: tuple[str, ...]  # ids of items that report what another one in the paper reports
    quoted: tuple[Quoted, ...]


def choose(session: Session, scope: Scope, vocabulary: Vocabulary, language: str) -> Chosen:
    """Return what may leave, in the source's order."""
    entries: list[AnnexEntry] = []
    printed: list[str] = []  # ids of activities
    items: list[str] = []
    again: dict[str, str] = {}
    left_out: list[LeftOut] = []
    ids = _activities(session, scope)
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        lines, refused = _date_lines(session, chunk), _left_alone(session, chunk)
        for activity in records.load_many(session, chunk, scope.audience, whole=False):
            may, may_not = _parted(activity, scope)
            left_out += may_not
            entry = _entry(
                activity, may, vocabulary, language, lines.get(activity.id, ""), refused.get(activity.id, ())
            )
            items += [item.id for item in entry.items]
            again |= {item.id: item.same_as for item in may if item.same_as}
            if entry.items:
                entries.append(entry)
                printed.append(activity.id)
    figures = [] if scope.activities else stated(session, scope.audience)
    rows = _rows(session, scope, vocabulary, entries, [one.sentence for one in figures])
    shown = set(items) if again else set()
    told_again = tuple(item for item, other in again.items() if other in shown)
    return Chosen(
        rows, tuple(items), tuple(left_out), told_again, quoted(session, figures, annex_a.quoted(rows), printed)
    )


def _rows(
    session: Session, scope: Scope, vocabulary: Vocabulary, entries: Sequence[AnnexEntry], figures: Sequence[str]
) -> AnnexRows:
    processes = tuple((p.ordinal, p.label) for p in vocabulary.lexicon().processes if p.treaty == "ATT")
    issuer = session.scalar(_SETTING, {"id": ISSUER}) or ""
    return AnnexRows(processes, tuple(entries), tuple(figures), issuer, scope.audience)


def _activities(session: Session, scope: Scope) -> list[str]:
    where, values = "1", {}
    if scope.activities:
        where, values = "a.id IN :ids", {"ids": list(scope.activities)}
    elif scope.processes:
        where, values = "a.process IN :ids", {"ids": list(scope.processes)}
    query = text(_IDS.text.format(where=where))
    if values:
        query = query.bindparams(bindparam("ids", expanding=True))
    return list(session.scalars(query, values))


def _parted(activity: Activity, scope: Scope) -> tuple[list[Item], list[LeftOut]]:
    may: list[Item] = []
    may_not: list[LeftOut] = []
    for item in activity.items:
        reason = _reason(activity, item, scope)
        if reason is None:
            may.append(item)
        else:
            may_not.append(LeftOut(item.id, _day(activity.when.start), _place(activity), reason, activity.id))
    return may, may_not


def _reason(activity: Activity, item: Item, scope: Scope) -> str | None:
    """Return why an item may not leave; the handling is asked first, so that the reason gives nothing away."""
    if not item.handling.may_leave(scope.audience):
        return item.handling.value
    if activity.state is not ActivityState.HELD and not scope.planned:
        return activity.state.value
    return None if _has_text(item) else "no-text"


def _has_text(item: Item) -> bool:
    return bool(item.source_text.strip() or any(said.strip() for _, said in item.wording))


def _left_alone(session: Session, ids: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """Return by activity (code, words) of what somebody refused to have repaired."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    codes = {"quote": Code.UNCLOSED_QUOTE.value, "spelling": Code.SPELLING.value}
    for row, code, old in session.execute(_REFUSED, {"ids": list(ids), "refused": Decision.REFUSED.value, **codes}):
        found[row].append((code, old))
    return found


def _leave(item: AnnexItem, refused: Sequence[tuple[str, str]]) -> frozenset[str]:
    """Return what of a refusal stands in a text: it may have been edited since."""
    said = " ".join(item.text.split())
    here = [(code, old) for code, old in refused if " ".join(old.split()) in said]
    return frozenset(OPEN_QUOTE if code == Code.UNCLOSED_QUOTE else old for code, old in here)


def _entry(
    activity: Activity, items: Sequence[Item], vocabulary: Vocabulary, language: str, line: str,
    refused: Sequence[tuple[str, str]],
) -> AnnexEntry:  # fmt: skip
    lexicon = vocabulary.lexicon()
    printed = [item_of(item, lexicon, language, activity.form, activity.actors) for item in items]
    if refused:
        printed = [replace(item, leave=_leave(item, refused)) for item in printed]
    strict = any(item.chatham_house for item in items)
    return AnnexEntry(
        when=activity.when,
        places=tuple(replace(place, venue="") for place in activity.places) if strict else activity.places,
        process_label=vocabulary.process_label(activity.process),
        items=tuple(printed),
        source_date=activity.when.written,
        source_place="" if strict else _written_place(activity, line, lexicon),
        cancelled=activity.state is ActivityState.CANCELLED,
    )


def _written_place(activity: Activity, line: str, lexicon: Lexicon) -> str:
    """Return the place as the source wrote it: what stands behind the date in the line that it was read from.

    Only what names the places leaves: whatever else the line says belongs to no item that somebody let go.
    """
    written = activity.when.written
    if not written or not line.strip().startswith(written):
        return ""
    rest = line.strip()[len(written) :].strip(" \t,;:–-|")
    cities = [place.city for place in activity.places if place.city]
    if not cities or not all(city in rest for city in cities):
        return ""
    states = {place.iso3 for place in activity.places}
    return "" if _has_more(rest, cities, states, lexicon) else rest


def _has_more(text: str, cities: Sequence[str], states: Collection[str | None], lexicon: Lexicon) -> bool:
    """Tell whether a text has words beside these cities and States and what joins them."""
    for city in sorted(cities, key=len, reverse=True):
        text = text.replace(city, ", ")
    for hit in reversed(lexicon.scan_states(text)):
        if hit.key in states:
            text = text[: hit.start] + text[hit.stop :]
    return any(word not in style_data().connectives for word in re.findall(r"\w+", text.casefold()))


def _date_lines(session: Session, ids: Sequence[str]) -> dict[str, str]:
    """Return the first line of each entry as it was read."""
    return dict(tuple(pair) for pair in session.execute(_DATE_LINES, {"ids": list(ids)}))


def _place(activity: Activity) -> str:
    return ", ".join(place.city or place.iso3 or "" for place in activity.places)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
