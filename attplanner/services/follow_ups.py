"""Follow-ups: what was promised to us, and what we have to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import FollowUp, FollowUpStatus, Side
from attplanner.domain.handling import Handling
from attplanner.domain.ops import Op
from attplanner.domain.text import fold
from attplanner.errors import PlannerError
from attplanner.models import tables as t
from attplanner.services.own_rows import OwnRows

_COLUMNS = t.FollowUp.__table__.c


class FollowUpService(OwnRows):
    """The list by due date, and every change to it. The ``Ref`` table is ``follow_up``."""

    tables: ClassVar[Mapping[str, type[t.Base]]] = {"follow_up": t.FollowUp}

    def rows(
        self, *, side: Side | None = None, iso3: str | None = None, item: str | None = None, closed: bool = True
    ) -> list[FollowUp]:
        """Return follow-ups, the earliest due first, those without a date after them; every argument narrows.

        Without ``closed`` only open ones come.
        """
        wanted: list[ColumnElement[bool]] = []
        if side is not None:
            wanted.append(_COLUMNS.side == side.value)
        if iso3 is not None:
            wanted.append(_COLUMNS.iso3 == iso3)
        if item is not None:
            wanted.append(_COLUMNS.item == item)
        if not closed:
            wanted.append(_COLUMNS.status == FollowUpStatus.OPEN.value)
        return self._read(*wanted)

    def get(self, follow_up_id: str) -> FollowUp | None:
        """Return one follow-up."""
        return next(iter(self._read(_COLUMNS.id == follow_up_id)), None)

    def some(self, ids: Sequence[str]) -> list[FollowUp]:
        """Return the follow-ups of these ids that are there, in the order of the list."""
        return self._read(_COLUMNS.id.in_(ids))

    def meeting_of(self, follow_up: FollowUp) -> str | None:
        """Return the meeting in which it was raised; None where there is none, or not any more."""
        query = select(t.Item.activity).where(t.Item.id == follow_up.item)
        return self._workspace.read(lambda session: session.scalar(query))

    def owners(self) -> list[str]:
        """Return who answers for open follow-ups, by name."""
        query = select(_COLUMNS.owner).where(_COLUMNS.owner != "", _COLUMNS.status == FollowUpStatus.OPEN.value)
        return self._workspace.read(lambda session: sorted(session.scalars(query.distinct()), key=fold))

    def open(self) -> int:
        """Return how many follow-ups are open."""
        query = select(func.count()).where(_COLUMNS.status == FollowUpStatus.OPEN.value)
        return self._workspace.read(lambda session: int(session.scalar(query) or 0))

    def due(self, until: date) -> int:
        """Return how many open follow-ups are due up to a day, those overdue included."""
        query = select(func.count()).where(_COLUMNS.status == FollowUpStatus.OPEN.value, _COLUMNS.due <= until)
        return self._workspace.read(lambda session: int(session.scalar(query) or 0))

    def next_due(self) -> dict[str, date | None]:
        """Return by ISO3 the earliest day on which something open is due; None where nothing of it has a date."""
        query = select(_COLUMNS.iso3, func.min(_COLUMNS.due)).group_by(_COLUMNS.iso3)
        query = query.where(_COLUMNS.status == FollowUpStatus.OPEN.value, _COLUMNS.iso3.is_not(None))
        return self._workspace.read(lambda session: {row[0]: row[1] for row in session.execute(query)})

    def _read(self, *wanted: ColumnElement[bool]) -> list[FollowUp]:
        query = select(*(_COLUMNS[name] for name in _FIELDS)).where(and_(True, *wanted))
        query = query.order_by(_COLUMNS.due.is_(None), _COLUMNS.due, _COLUMNS.id)
        rows = self._workspace.read(lambda session: session.execute(query).all())
        return [FollowUp(*map(_typed, _KINDS, row)) for row in rows]

    def add(self, follow_up: FollowUp) -> str:
        """Store a follow-up and return its id. Raises ``follow-up-empty``, ``state-unknown``."""
        self._refuse("follow_up", {"text": follow_up.text})
        if follow_up.iso3 is not None and follow_up.iso3 not in self._vocabulary.lexicon().states:
            raise PlannerError("state-unknown", state=follow_up.iso3)
        return self._add(Op.ADD_FOLLOW_UP, "follow_up", follow_up)

    def _refuse(self, table: str, values: Mapping[str, object]) -> None:
        del table
        if not str(values.get("text", "said")).strip():
            raise PlannerError("follow-up-empty")

    def raised_in(self, item_id: str, side: Side) -> FollowUp:
        """Return a follow-up as one raises it inside an item: its State, its words and its handling taken over.

        Of an item for publication it is internal all the same: a promise leaves only when somebody marks it.
        The State is the item's one national counterpart; where there are several, nobody is chosen. Nothing is
        stored yet. Raises ``row-missing``.
        """

        def read(session: Session) -> FollowUp:
            found: Any = session.execute(  # Any: a row of two columns
                select(t.Item.source_text, t.Item.handling).where(t.Item.id == item_id)
            ).one_or_none()
            if found is None:
                raise PlannerError("row-missing", table="item", row=item_id)
            wording = select(t.ItemWording.text).where(t.ItemWording.item == item_id).order_by(t.ItemWording.lang)
            said = found.source_text or session.scalar(wording) or ""
            party = t.Participation
            met = (party.item == item_id, party.role == "counterpart", party.represents.is_not(None))
            states = list(session.scalars(select(party.represents).where(*met).distinct()))
            state = states[0] if len(states) == 1 else None
            within = Handling(found.handling)
            handling = Handling.INTERNAL if within is Handling.PUBLICATION else within
            return FollowUp("", side, item=item_id, iso3=state, said=said, handling=handling)

        return self._workspace.read(read)

    def set_due(self, ids: Sequence[str], due: date | None) -> None:
        """Give follow-ups another due date, or none, in one step. Raises ``row-missing``."""

        def command(session: Session) -> None:
            for one in ids:
                self._update(session, Ref("follow_up", one), {"due": due})

        self._workspace.write(Op.EDIT, command)

    def set_about(self, follow_up_id: str, iso3: str | None, organization: str | None) -> None:
        """Say which State or organization it is about, in one step. Raises ``row-missing``."""
        values = {"iso3": iso3, "organization": organization}
        ref = Ref("follow_up", follow_up_id)
        self._workspace.write(Op.EDIT, lambda session: self._update(session, ref, values))

    def set_owner(self, follow_up_id: str, owner: str, person: str | None) -> None:
        """Say who answers for it: a name, and the person where it is a known one. Raises ``row-missing``."""
        ref = Ref("follow_up", follow_up_id)
        values = {"owner": owner, "person": person}
        self._workspace.write(Op.EDIT, lambda session: self._update(session, ref, values))

    def set_status(self, ids: Sequence[str], status: FollowUpStatus, on: date) -> None:
        """Close or open follow-ups again, in one step; ``on`` is the day on which they were closed."""
        done = None if status is FollowUpStatus.OPEN else on

        def command(session: Session) -> None:
            for one in ids:
                self._update(session, Ref("follow_up", one), {"status": status.value, "done_on": done})

        self._workspace.write(Op.CLOSE_FOLLOW_UP, command)


def _typed(kind: Callable[[str], object] | None, value: Any) -> Any:  # Any: columns of several types
    """Return a value of a column as the field has it; one by one, since a list of thousands is read at once."""
    return value if kind is None else kind(value)


_FIELDS = tuple(one.name for one in fields(FollowUp))
_TYPES: Mapping[str, Callable[[str], object]] = {"side": Side, "status": FollowUpStatus, "handling": Handling}
_KINDS = tuple(_TYPES.get(name) for name in _FIELDS)
