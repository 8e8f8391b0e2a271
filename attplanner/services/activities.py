"""Activities, called meetings on the screen: the list, one record, and every change to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attplanner.domain.activity import Activity, ActivityRow, Item, Participation, Place
from attplanner.domain.changes import Ref
from attplanner.domain.dates import When
from attplanner.domain.handling import Handling
from attplanner.domain.proposals import Decision
from attplanner.domain.queries import EVERYTHING, Cursor, MeetingFilter, MeetingOrder
from attplanner.domain.runs import OpenProposal
from attplanner.exports.document import Document
from attplanner.services.quick_log import Understood


class ActivityService:
    """The log. ``Ref`` tables are ``activity``, ``activity_place``, ``item`` and ``participation``."""

    def rows(
        self,
        wanted: MeetingFilter = EVERYTHING,
        order: MeetingOrder | str = MeetingOrder.ANNEX,
        after: Cursor | None = None,
        limit: int = 200,
    ) -> tuple[list[ActivityRow], Cursor | None]:
        """Return one page of the list and where the next one begins (None at the end)."""
        raise NotImplementedError

    def count(self, wanted: MeetingFilter = EVERYTHING) -> int:
        """Return how many meetings the filter leaves."""
        raise NotImplementedError

    def group_counts(self, wanted: MeetingFilter = EVERYTHING) -> dict[tuple[str | None, str], int]:
        """Return the number of meetings by process id and month ("2018-01", "" where no date is known)."""
        raise NotImplementedError

    def get(self, activity_id: str) -> Activity | None:
        """Return one whole record."""
        raise NotImplementedError

    def log(self, activity: Activity, draft: str | None = None) -> str:
        """Store a new record and return its id; ``draft`` is removed in the same transaction.

        Ids that are empty are made. A process that is None is taken from the date.
        """
        raise NotImplementedError

    def edit(self, ref: Ref, field: str, value: object, merge_key: str | None = None) -> None:
        """Change one field of one row; equal merge keys join successive edits into one undoable step."""
        raise NotImplementedError

    def set_when(self, activity_id: str, when: When, merge_key: str | None = None) -> None:
        """Change the dates of a record."""
        raise NotImplementedError

    def set_places(self, activity_id: str, places: tuple[Place, ...]) -> None:
        """Replace the places of a record."""
        raise NotImplementedError

    def set_actors(self, activity_id: str, names: Sequence[str]) -> None:
        """Replace who of us was there, by names as typed or person ids."""
        raise NotImplementedError

    def add_item(self, activity_id: str, item: Item, position: int | None = None) -> str:
        """Add an item, at the end where no position is given; return its id."""
        raise NotImplementedError

    def move_item(self, item_id: str, position: int) -> None:
        """Move an item among the items of its record; positions count from 0."""
        raise NotImplementedError

    def set_participations(self, item_id: str, parties: tuple[Participation, ...]) -> None:
        """Replace who took part in an item; rows whose id is kept stay the same rows."""
        raise NotImplementedError

    def add_participation(self, item_id: str, party: Participation) -> str:
        """Add who took part in an item; return the row's id."""
        raise NotImplementedError

    def set_wording(self, item_id: str, language: str, text: str, merge_key: str | None = None) -> None:
        """Set the public wording of an item in one language; an empty one removes it."""
        raise NotImplementedError

    def delete(self, ref: Ref) -> None:
        """Delete a row with everything under it; the bin gives it back."""
        raise NotImplementedError

    def mark(
        self,
        handling: Handling,
        *,
        process: str | None = None,
        run: str | None = None,
        all: bool = False,  # noqa: A002  # the contract's word
        items: Sequence[str] = (),
    ) -> int:
        """Give many items one handling, in one undoable step; return how many changed."""
        raise NotImplementedError

    def understand(self, line: str, today: date | None = None) -> Understood:
        """Read a meeting typed as one line; nothing is written."""
        raise NotImplementedError

    def log_line(self, text: str, today: date | None = None, draft: str | None = None) -> str:
        """Store a meeting typed as one line; return its id. Raises ``line-not-understood``."""
        raise NotImplementedError

    def proposals(self, activity_id: str) -> list[OpenProposal]:
        """Return the proposals that stand beside a record, the open ones first."""
        raise NotImplementedError

    def decide(self, proposal_id: str, decision: Decision) -> None:
        """Accept a proposal (its edits change the record), refuse it, or open it again."""
        raise NotImplementedError

    def reads_as(self, activity_id: str, language: str = "en", handling: Handling = Handling.PUBLICATION) -> Document:
        """Return how the record reads in Annex A for an audience: empty when nothing of it may leave."""
        raise NotImplementedError
