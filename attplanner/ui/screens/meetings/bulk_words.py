"""What a change of several meetings is called, line by line: what was, what comes, or why it stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attplanner.domain.bulk import BulkChange, BulkField, BulkLine
from attplanner.ui import words
from attplanner.ui.words import translate

if TYPE_CHECKING:
    from attplanner.services.facade import Services

_CODES = {
    BulkField.FORM: "forms",
    BulkField.STATE: "activity_states",
    BulkField.HANDLING: "handlings",
}


def stays(line: BulkLine) -> str:
    """Return why a meeting stays as it is, in a few words."""
    return words.word("bulk_stays", line.stays.value) if line.stays else ""


def said(services: Services, change: BulkChange, line: BulkLine, arrow: str) -> str:
    """Return "before → after"; of what stays, what it is and why."""
    before = _values(services, change.field, line.before)
    if line.stays is not None:
        return f"{before} ({stays(line)})" if line.before else stays(line)
    if change.field is BulkField.DELETE:
        return translate("bulk", "to the bin")
    after = _values(services, change.field, line.after)
    if change.field is BulkField.ADD_PARTY:
        role = words.word("roles", change.parties[0].role.value) if change.parties else ""
        return _with_items(f"+ {after} ({role})", line)
    return _with_items(f"{before} {arrow} {after}", line)


def _with_items(text: str, line: BulkLine) -> str:
    """Say of how many items where they are several."""
    return translate("bulk", "{0}, in {1} items").format(text, line.items) if line.items > 1 else text


def _values(services: Services, field: BulkField, values: tuple[str, ...]) -> str:
    if not values:
        return "" if field in (BulkField.HANDLING, BulkField.CHATHAM_HOUSE) else translate("bulk", "none")
    if field is BulkField.PROCESS:
        return services.activities.process_label(values[0])
    if field is BulkField.PART_OF:
        return ", ".join(words.meeting(row) for row in services.activities.rows_of(values))
    if field is BulkField.CHATHAM_HOUSE:
        return " / ".join(translate("bulk", "yes") if one == "1" else translate("bulk", "no") for one in values)
    if field in _CODES:
        return " / ".join(words.word(_CODES[field], one) for one in values)
    return "; ".join(values) if field is BulkField.PLACE_STATE else ", ".join(values)
