"""What moving a meeting to another process changes: on whose behalf those of a President's State acted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from attplanner.domain.activity import Capacity, Participation
from attplanner.domain.parties import settled
from attplanner.models import tables as t
from attplanner.services import records
from attplanner.services.records import among

if TYPE_CHECKING:
    from attplanner.domain.lexicon import Lexicon


def own_side(lexicon: Lexicon, process: str | None) -> str | None:
    """Return the State of a process's President: who acts for it was not met but came along."""
    presidents = (one for one in lexicon.holders if one.process == process and one.role == "president")
    return next((one.iso3 or None for one in presidents), None)


def move(session: Session, lexicon: Lexicon, ids: Sequence[str], process: str | None) -> None:
    """Give meetings another process; who came along with one President was met by the other."""
    activity = t.Activity.__table__.c
    here = among(activity.id, ids)
    for old in session.scalars(select(activity.process).where(here).distinct()).all():
        of_old = select(activity.id).where(here, activity.process.is_not_distinct_from(old))
        moving = list(session.scalars(of_old))
        _settle(session, lexicon, moving, own_side(lexicon, old), own_side(lexicon, process))
    session.execute(update(t.Activity).where(here).values(process=process))


def _settle(session: Session, lexicon: Lexicon, ids: Sequence[str], old: str | None, new: str | None) -> None:
    """Decide anew on whose behalf they acted who are of the one President's State or of the other's."""
    party = t.Participation.__table__.c
    query = select(t.Participation.__table__).join(t.Item, t.Item.id == party.item)
    rows = session.execute(
        query.where(among(t.Item.__table__.c.activity, ids), party.iso3.in_([one for one in (old, new) if one]))
    )
    changed: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    for row in rows.mappings().all():
        was = records.party_of(row)
        along = was.capacity is Capacity.OWN_SIDE and was.iso3 == old
        now = settled_in(replace(was, capacity=Capacity.NATIONAL) if along else was, lexicon, new)
        if (now.capacity, now.represents) != (was.capacity, was.represents):
            changed[now.capacity.value, now.represents].append(was.id)
    for (capacity, represents), keys in changed.items():
        values = {"capacity": capacity, "represents": represents}
        session.execute(update(t.Participation).where(among(party.id, keys)).values(**values))


def settled_in(party: Participation, lexicon: Lexicon, own: str | None) -> Participation:
    """Return a participation with what follows from it; ``own`` is the State of the process's President."""
    known = lexicon.organizations.get(party.organization or "")
    return settled(party, own, known.kind if known else None)
