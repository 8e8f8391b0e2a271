"""The columns of both lists: people, and organizations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attplanner.domain.organization import STATE_OFFICE, OrganizationRow
from attplanner.domain.person import PersonRow, by_family
from attplanner.domain.text import fold
from attplanner.ui import words
from attplanner.ui.marking import QT_TRANSLATE_NOOP
from attplanner.ui.tables.row_table import Column
from attplanner.ui.tables.widths import room
from attplanner.ui.words import translate

# The stakeholder classes of the registry, and what a body is where it has none.
CLASSES = {
    "regional": QT_TRANSLATE_NOOP("organization_classes", "Regional organization"),
    "subregional": QT_TRANSLATE_NOOP("organization_classes", "Subregional organization"),
    "UN body": QT_TRANSLATE_NOOP("organization_classes", "UN body"),
    "other international organization": QT_TRANSLATE_NOOP("organization_classes", "Other international organization"),
    "treaty regime": QT_TRANSLATE_NOOP("organization_classes", "Treaty or regime"),
    "treaty body": QT_TRANSLATE_NOOP("organization_classes", "Treaty body"),
    "parliamentarians": QT_TRANSLATE_NOOP("organization_classes", "Parliamentarians"),
    "defence industry": QT_TRANSLATE_NOOP("organization_classes", "Defence industry"),
    "think tank": QT_TRANSLATE_NOOP("organization_classes", "Think tank"),
    "civil society": QT_TRANSLATE_NOOP("organization_classes", "Civil society"),
}
KINDS = {
    "ngo": CLASSES["civil society"],
    STATE_OFFICE: QT_TRANSLATE_NOOP("organization_classes", "Office of a State"),
    "parliament": CLASSES["parliamentarians"],
    "think_tank": CLASSES["think tank"],
    "industry": CLASSES["defence industry"],
    "un": CLASSES["UN body"],
    "treaty_body": CLASSES["treaty body"],
}  # fmt: skip


def class_words(row: OrganizationRow) -> str:
    """Return the class of a body in words, else what it is."""
    known = CLASSES.get(row.cls) or KINDS.get(row.kind)
    return translate("organization_classes", known) if known else row.cls or row.kind


def classes() -> list[tuple[str, str]]:
    """Return the classes as choices."""
    return [(key, translate("organization_classes", text)) for key, text in CLASSES.items()]


def classes_to_give() -> list[tuple[str, str]]:
    """Return what a body can be said to be: a class, or an office of a State."""
    return [(STATE_OFFICE, translate("organization_classes", KINDS[STATE_OFFICE])), *classes()]


def person_name(row: PersonRow) -> str:
    """Return a person's name with the style before it."""
    return f"{row.style} {row.name}".strip()


def person_detail(row: PersonRow) -> str:
    """Return the post and whom it is of."""
    return ", ".join(part for part in (row.post, row.of) if part)


def person_columns() -> tuple[Column[PersonRow], ...]:
    """Return the columns of the people."""
    last, times = translate("people", "Last met"), translate("people", "Times")
    days = [words.short_day(date(2018, month, 28)) for month in range(1, 13)]
    return (
        Column("name", translate("people", "Name"), person_name, 200, lambda row: by_family(row.name), person_name),
        Column("post", translate("people", "Post today"), lambda row: row.post, 180,
               lambda row: fold(row.post) or None, lambda row: row.post, stretch=True),
        Column("of", translate("people", "State or organization"), lambda row: row.of, 168,
               lambda row: fold(row.of) or None, lambda row: row.of),
        Column("last", last, lambda row: words.short_day(row.last_met), room(last, days, 4),
               lambda row: row.last_met, lambda row: words.day(row.last_met)),
        Column("times", times, lambda row: str(row.times or ""), room(times, ["0000"], 24),
               lambda row: row.times or None, end=True),
    )  # fmt: skip


def organization_columns(seat: Callable[[OrganizationRow], str]) -> tuple[Column[OrganizationRow], ...]:
    """Return the columns of the organizations; ``seat`` names city and State."""
    people = translate("people", "People")
    return (
        Column("name", translate("people", "Name"), lambda row: row.name, 240, lambda row: fold(row.name),
               lambda row: row.name, stretch=True),
        Column("acronym", translate("people", "Acronym"), lambda row: row.acronym, 96,
               lambda row: fold(row.acronym) or None, lambda row: row.acronym),
        Column("class", translate("people", "Class"), class_words, 168, tooltip=class_words),
        Column("seat", translate("people", "Seat"), seat, 168, lambda row: fold(seat(row)) or None, seat),
        Column("people", people, lambda row: str(row.people or ""), room(people, ["000"], 24),
               lambda row: row.people or None, end=True),
    )  # fmt: skip
