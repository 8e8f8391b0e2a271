"""Dates of statements and acts as values and questions of a plan."""

from __future__ import annotations

from dataclasses import replace

from attplanner.domain.date_text import DateMatch, DateNote
from attplanner.domain.proposals import Code, Default
from attplanner.importers.plan import Edit, PlannedProposal, PlannedWarning

_SAID_ONLY = frozenset({Code.WEEKDAY_WRONG})


def iso_date(match: DateMatch | None) -> str | None:
    """Return the first day of a date, as exactly as it is known: "2028-05-03", "2028-05", "2028"."""
    return match.when.iso()[0] if match else None


def date_questions(match: DateMatch, line: int, field: str = "date") -> tuple[PlannedProposal, ...]:
    """Return what there is to ask about a date of a row of States; the answer goes to the row's ``field``."""
    notes = [note for note in match.notes if note.code not in _SAID_ONLY]
    if match.no_year and match.when.start is None and not any(note.code is Code.YEAR_MISSING for note in notes):
        notes.append(DateNote(Code.YEAR_MISSING, "Nothing in the text gives the year"))
    return tuple(replace(_question(note, match, line, (field,)), field=field) for note in notes)


def date_warnings(match: DateMatch, line: int) -> tuple[PlannedWarning, ...]:
    """Return what there is to say about a date and cannot be repaired."""
    return tuple(PlannedWarning(n.code, line, n.reason) for n in match.notes if n.code in _SAID_ONLY)


def _question(note: DateNote, match: DateMatch, line: int, path: tuple[str, ...]) -> PlannedProposal:
    index = 1 if note.field == "end" else 0
    new = note.when.iso()[index] if note.when else None
    old = note.old or (match.when.iso()[0] if note.apply else None) or match.written
    return PlannedProposal(
        code=note.code,
        line=line,
        field=note.field,
        old=old,
        new=new,
        default=Default.APPLY if note.apply else Default.ASK,
        reason=note.reason,
        edits=_edits(note, match, path),
        choices=tuple(iso for when in note.choices if (iso := when.iso()[0])),
    )


def _edits(note: DateNote, match: DateMatch, path: tuple[str, ...]) -> tuple[Edit, ...]:
    if note.when is None or note.apply:
        return ()
    return (Edit(path, match.when.iso()[0], note.when.iso()[0]),)
