"""Activities, called meetings on the screen: the list, one record, and every change to it."""

from __future__ import annotations

from attplanner.domain.handling import Handling
from attplanner.exports.document import Document
from attplanner.services.activity_actors import ActivityActors
from attplanner.services.activity_bulk import ActivityBulk
from attplanner.services.activity_edits import ActivityEdits
from attplanner.services.activity_list import ActivityList
from attplanner.services.activity_proposals import ActivityProposals
from attplanner.services.activity_wording import ActivityWording
from attplanner.services.marking import Marking
from attplanner.services.quick_log import QuickLog


class ActivityService(
    ActivityList, ActivityEdits, ActivityBulk, ActivityActors, ActivityProposals, ActivityWording, Marking, QuickLog
):
    """The log. ``Ref`` tables are ``activity``, ``activity_place``, ``item`` and ``participation``."""

    def reads_as(self, activity_id: str, language: str = "en", handling: Handling = Handling.PUBLICATION) -> Document:
        """Return how the record reads in Annex A for an audience: empty when nothing of it may leave."""
        from attplanner.services.exports import ExportService

        return ExportService(self._workspace, self._vocabulary).one(activity_id, language, handling)
