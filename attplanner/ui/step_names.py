"""What a step was, in a few words: the field and the record, where it was about one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attplanner.domain.changes import Ref
from attplanner.domain.ops import Op
from attplanner.ui import history_words, words

if TYPE_CHECKING:
    from attplanner.domain.history import Operation
    from attplanner.services.facade import Services

MOST_FIELDS = 2  # that are named; more of them are an edit


def name_of(services: Services, step: Operation) -> str:
    """Return what a step was, with its record: "Private note of 29 May 2018, Vienna", "Delete (29 May 2018)"."""
    done = words.word("ops", step.op.value)
    if services.history.is_longer(step.id, history_words.MOST_ROWS):
        return done
    language = history_words.Language(words.translate, words.when)
    ((_, _, told),) = history_words.told(services, [step], language)
    fields = dict.fromkeys(one.what for one in told)
    edited = step.op is Op.EDIT and len(fields) <= MOST_FIELDS
    record = _record(services, told)
    if not record:
        return ", ".join(fields) if edited else done
    way = words.word("history", "step-field" if edited else "step-record")
    return way.format(what=", ".join(fields) if edited else done, record=record)


def _record(services: Services, told: list[history_words.Told]) -> str:
    """Return what the step was about, "" where it was about several."""
    meetings, others = {one.meeting for one in told}, {one.of for one in told}
    if meetings == {""}:
        return others.pop() if len(others) == 1 else ""
    if len(meetings) > 1:
        return ""
    rows = services.activities.rows_of(list(meetings))
    return words.meeting(rows[0]) if rows else _gone(services, Ref("activity", meetings.pop()))


def _gone(services: Services, meeting: Ref) -> str:
    known = services.history.known([meeting])
    language = history_words.Language(words.translate, words.when)
    return history_words.Teller(language, services.lexicon(), known).name("activity", known.get(meeting, {}))
