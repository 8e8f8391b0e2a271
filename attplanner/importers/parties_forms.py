"""The form of an occasion: side event, panel, seminar, call …"""

from __future__ import annotations

import re

from attplanner.domain.activity import Form
from attplanner.importers.parties_occasion import masked
from attplanner.importers.parties_sections import until_topic
from attplanner.importers.parties_words import Mark, valued
from attplanner.importers.people import read_name
from attplanner.importers.people_nouns import is_office, is_post

_WITH = re.compile(r"(?<!\w)(?:with|avec|con)\s+(?=\S)", re.IGNORECASE)
_CALL_ON = re.compile(r"\bcalls?\s+on\b|\bcourtesy\s+call", re.IGNORECASE)
_FORMS = (
    Form.SIDE_EVENT,
    Form.PANEL,
    Form.ROUNDTABLE,
    Form.SEMINAR,
    Form.WORKING_GROUP,
    Form.CONFERENCE,
    Form.BRIEFING,
    Form.CALL,
    Form.VISIT,
)  # the more telling first: a panel at a side event is a side event


def guess_form(text: str) -> Form:
    """Return the form of the occasion that a text names; a meeting where it names none."""
    plain = masked(text)
    plain = plain[: until_topic(plain, 0)]  # "on the margins of the Conference" is elsewhere
    visited = _CALL_ON.search(plain)
    plain = plain[: visited.end()] if visited else plain  # whoever is called on, be it an assembly
    marks = list(valued("roles", "occasions").scan(plain))
    for form in _FORMS:
        first = next((mark for mark in marks if mark.value == form), None)
        courtesy = form is Form.CALL and _CALL_ON.search(plain)
        if first and not courtesy and not _says_who(plain, first):
            return form
    return Form.MEETING


def _says_who(text: str, mark: Mark) -> bool:
    """Tell whether an occasion's word stands behind "with", in somebody's post or office."""
    met = _WITH.search(text)
    return (met is not None and met.start() < mark.start) or bool(read_name(text)) or is_post(text) or is_office(text)
