"""States: the list at a date, one State's page, and corrections that stay apart from what was shipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import delete
from sqlalchemy.orm import Session

from attplanner.domain import state_search
from attplanner.domain.changes import DataChanged
from attplanner.domain.dates import Precision
from attplanner.domain.lexicon import Lexicon
from attplanner.domain.ops import Op
from attplanner.domain.state import StateRow
from attplanner.domain.state_page import Membership, StateContact, StatePage
from attplanner.domain.text import fold
from attplanner.domain.treaty_status import Status, StatusAt, status_at
from attplanner.errors import PlannerError
from attplanner.services import corrections, state_contacts, state_rows
from attplanner.services.people import met
from attplanner.services.state_rows import MEMBERS_OF, NO_GROUP
from attplanner.services.subject import Subject
from attplanner.services.vocabulary import Vocabulary
from attplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from attplanner.domain.boundaries import Boundaries

_LOG = frozenset({"activity", "item", "participation"})
_FORMAL, _ALIASES = "formal", frozenset({"alias", "formal"})


class StateService(Subject):
    """The World screen's reads and the office's corrections of facts."""

    def __init__(self, workspace: Workspace, vocabulary: Vocabulary) -> None:
        super().__init__(workspace, vocabulary)
        self._contacts: dict[date, state_contacts.Totals] = {}

    def rows(
        self,
        at: date,
        text: str = "",
        status: Status | None = None,
        region: str | None = None,
        grouping: str | None = None,
    ) -> list[StateRow]:
        """Return the States at a date, by UN name; those that ``text`` finds by any name, adjective or capital."""
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()
        contacts = self._totals(at)
        members = memberships.members(grouping, at) if grouping else None
        rows = [
            self._row(iso3, at, contacts.get(iso3, (None, 0)))
            for iso3 in state_search.matching(lexicon, text)
            if (members is None or iso3 in members) and region in (None, lexicon.states[iso3].un_group or NO_GROUP)
        ]
        return [row for row in rows if status in (None, row.status.status)]

    def notice(self, change: DataChanged) -> None:
        """Forget the contacts when the log changed."""
        if change.tables & _LOG:
            self._contacts = {}

    def _totals(self, at: date) -> state_contacts.Totals:
        if at not in self._contacts:
            states = self._vocabulary.lexicon().states
            self._contacts = {at: self._workspace.read(lambda session: state_contacts.totals(session, at, states))}
        return self._contacts[at]

    def page(self, iso3: str, at: date, latest: int = state_contacts.LATEST) -> StatePage:
        """Return everything about one State at a date, with so many of the latest meetings. Raises ``state-unknown``.

        The meetings are what takes the time: ``contacts`` has more of them when they are asked for.
        """
        self._require(iso3)
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()

        def read(session: Session) -> StatePage:
            totals = state_contacts.totals(session, at, [iso3])[iso3]
            state = lexicon.states[iso3]
            place = lexicon.places.get(state.capital)
            met_in = state_contacts.find(session, iso3, at, memberships)
            return StatePage(
                row=self._row(iso3, at, totals),
                formal_name=_named(lexicon, iso3, _FORMAL) or lexicon.shown_state(iso3),
                capital=place.city if place else state.capital,
                time_zone=place.tz if place else "",
                un_status=state.un_status,
                subregion=state.m49_subregion,
                aliases=_aliases(lexicon, iso3),
                memberships=self._memberships(iso3, at),
                contacts=met_in.lines(session, latest),
                named=len(met_in.direct),
                in_groups=len(met_in.ids) - len(met_in.direct),
                people=tuple(met(session, iso3, at)),
                corrections=tuple(corrections.of_state(session, iso3)),
            )

        return self._workspace.read(read)

    def contacts(self, iso3: str, at: date) -> tuple[StateContact, ...]:
        """Return the 200 latest meetings with a State up to a date, newest first."""
        memberships = self._vocabulary.memberships()
        return self._workspace.read(
            lambda session: state_contacts.find(session, iso3, at, memberships).lines(session, state_contacts.LATEST)
        )

    def status(self, iso3: str, at: date) -> StatusAt:
        """Return the official status of one State at a date. Raises ``state-unknown``."""
        self._require(iso3)
        return status_at(iso3, self._vocabulary.memberships().actions(iso3), at)

    def regions(self) -> list[str]:
        """Return the UN regional groups as the States' ``region`` names them; "none" at the end."""
        groups = {state.un_group or NO_GROUP for state in self._vocabulary.lexicon().states.values()}
        return [*sorted(groups - {NO_GROUP}), NO_GROUP]

    def groupings(self) -> list[tuple[str, str]]:
        """Return key and name of every grouping that has members, by name."""
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()
        named = [
            (key, lexicon.shown_grouping(key)) for key in memberships.keys if memberships.kind(key) in {"set", "rule"}
        ]
        return sorted(named, key=lambda pair: fold(pair[1]))

    def suggest(self, text: str, limit: int = 10) -> list[tuple[str, str]]:
        """Return ISO3 code and UN name of States whose names in any language begin with ``text``."""
        return [(s.key, s.label) for s in self._vocabulary.lexicon().suggest(text, ("state",), limit)]

    def correct_action(
        self, action_id: str, start: date, end: date, precision: Precision, source: str, note: str = ""
    ) -> str:
        """Put the office's date of a treaty action in the place of the shipped one; return the new row's id."""
        dated = corrections.Dated(start, end, precision, source, note)
        return self._workspace.write(Op.CORRECT_FACT, lambda s: corrections.correct_action(s, action_id, dated))

    def add_action(
        self, iso3: str, action: str, start: date, end: date, precision: Precision, source: str, note: str = ""
    ) -> str:
        """Add a treaty action that was not shipped; return its id."""
        self._require(iso3)
        dated = corrections.Dated(start, end, precision, source, note)
        return self._workspace.write(Op.CORRECT_FACT, lambda s: corrections.add_action(s, iso3, action, dated))

    def correct_state(self, iso3: str, field: str, value: str, source: str) -> str:
        """Put the office's value of one fact of a State in the place of the shipped one; return the new row's id.

        ``field``: ``un_group``, ``m49_subregion``, ``un_status``, ``capital``, ``note``, ``name`` or ``alias``.
        ``capital`` takes a city's name. Raises ``place-unknown``.
        """
        self._require(iso3)
        if field == "capital":
            value = self._place_id(value, iso3)
        return self._workspace.write(
            Op.CORRECT_FACT, lambda s: corrections.correct_state(s, iso3, field, value, source)
        )

    def uncorrect(self, row_id: str) -> None:
        """Take a correction back: the shipped fact counts again."""

        def command(session: Session) -> None:
            for table in corrections.CORRECTED:
                mine = (table.__table__.c.id == row_id, table.__table__.c.origin == "office")
                session.execute(delete(table).where(*mine))

        self._workspace.write(Op.CORRECT_FACT, command)

    def boundaries_job(self, path: Path) -> Callable[[], Boundaries]:
        """Return the work, for a worker's thread, of reading where States lie from a file. Nothing is stored.

        It raises ``boundaries-unreadable``, ``boundaries-degrees``, ``boundaries-nameless``, and what else a file can
        be refused for.
        """
        states = tuple(self._vocabulary.lexicon().states)  # taken here: it belongs to this thread
        return lambda: _boundaries(path, states)

    def _require(self, iso3: str) -> None:
        if iso3 not in self._vocabulary.lexicon().states:
            raise PlannerError("state-unknown", state=iso3)

    def _place_id(self, city: str, iso3: str) -> str:
        place = self._vocabulary.lexicon().find_place(city, iso3)
        if place is None:
            raise PlannerError("place-unknown", city=city)
        return place.id

    def _row(self, iso3: str, at: date, contacts: tuple[date | None, int]) -> StateRow:
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()
        region = lexicon.states[iso3].un_group
        return state_rows.build(iso3, lexicon.shown_state(iso3), region, memberships, at, contacts)

    def _memberships(self, iso3: str, at: date) -> tuple[Membership, ...]:
        lexicon = self._vocabulary.lexicon()
        rows = [row for row in lexicon.rows("grouping_members") if row["state"] == iso3]
        found = [
            Membership(
                row["grouping"],
                _body_name(lexicon, row["grouping"]),
                row["grouping"].removeprefix(MEMBERS_OF) if row["grouping"].startswith(MEMBERS_OF) else "",
                date.fromisoformat(row["since"]) if row["since"] else None,
                date.fromisoformat(row["until"]) if row["until"] else None,
                row["status"],
                row["source"],
            )
            for row in rows
            if not row["since"] or row["since"] <= at.isoformat()
        ]
        return tuple(sorted(found, key=lambda one: (one.until is not None, fold(one.name))))


def _boundaries(path: Path, states: Sequence[str]) -> Boundaries:
    from attplanner.importers.boundaries import read_boundaries
    from attplanner.importers.sources import read_path

    return read_boundaries(*read_path(path), states)


def _named(lexicon: Lexicon, iso3: str, kind: str) -> str:
    names = (*lexicon.state_names(iso3, lexicon.language), *lexicon.state_names(iso3, "en"))
    return next((name.text for name in names if name.kind == kind), "")


def _aliases(lexicon: Lexicon, iso3: str) -> tuple[str, ...]:
    found = (
        name.text for name in lexicon.state_names(iso3) if name.kind in _ALIASES and name.lang in {"en", "fr", "es"}
    )
    return tuple(dict.fromkeys(found))


def _body_name(lexicon: Lexicon, grouping: str) -> str:
    key = grouping.removeprefix(MEMBERS_OF)
    return (
        lexicon.organization_name(key, lexicon.language)
        if key in lexicon.organizations
        else lexicon.shown_grouping(grouping)
    )
