"""The overview: one read of what comes next, what is due, whom the log reached and what grows old."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from attplanner.domain.overview import NextMeeting, Overview
from attplanner.services import overview_rows
from attplanner.services.overview_rows import Known, Run
from attplanner.services.state_rows import NO_GROUP
from attplanner.services.subject import Subject


class OverviewService(Subject):
    """Reads of the overview; what it shows is written by the subjects themselves."""

    def read(self, at: date, today: date) -> Overview:
        """Return the overview of the day ``today``, with every status and estimate as at ``at``."""
        lexicon, memberships = self._vocabulary.lexicon(), self._vocabulary.memberships()
        states = {
            iso3: (lexicon.shown_state(iso3), state.un_group or NO_GROUP, memberships.status_of(iso3, at))
            for iso3, state in lexicon.states.items()
        }
        known = Known(states, lambda key: lexicon.organization_name(key, lexicon.language), memberships.kind)
        return self._workspace.read(lambda session: overview_rows.build(_runner(session), known, at, today))

    def meetings(self, today: date) -> tuple[NextMeeting, ...]:
        """Return all planned meetings that are not over yet, the next one first."""
        return self._workspace.read(lambda session: overview_rows.meetings(_runner(session), today))


def _runner(session: Session) -> Run:
    connection = session.connection()
    return lambda query, values: connection.exec_driver_sql(query, dict(values)).all()
