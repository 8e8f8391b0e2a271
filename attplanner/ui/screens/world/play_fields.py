"""What the editors of a State's page share: choices, days, evidence, and how evidence is said in a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from attplanner.domain.dates import Precision, When
from attplanner.domain.handling import Handling
from attplanner.domain.state_of_play import LoggedItem, StateOfPlay
from attplanner.domain.statement import Statement
from attplanner.ui import words
from attplanner.ui.screens.world.editors import Editor
from attplanner.ui.shell import Shell
from attplanner.ui.widgets.chip import FilterChip
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from attplanner.services.facade import Services

SAID = "statement"
ITEM = "item"


@dataclass(frozen=True, slots=True)
class Given:
    """What an editor of one State is made with. ``items`` reads what may be named as evidence."""

    services: Services
    shell: Shell
    iso3: str
    today: date
    author: str
    play: StateOfPlay
    items: Callable[[], Sequence[LoggedItem]]


def choice_box(table: str, codes: Iterable[StrEnum], chosen: StrEnum) -> QComboBox:
    """Return a box with the words of some codes."""
    box = QComboBox()
    for one in codes:
        box.addItem(words.word(table, one.value), one.value)
    box.setCurrentIndex(box.findData(chosen.value))
    return box


def day_box(name: str, day: date | None) -> DateField:
    """Return a field for one day."""
    field = DateField(name)
    field.set_value(When.days(day) if day else None)
    return field


def one_day(field: DateField) -> date | None:
    """Return the day in a field; None where there is none, or a time that is not one day."""
    value = field.value()
    if not field.text().strip() or value is None or value.start is None or value.precision is not Precision.DAY:
        return None
    return value.start


def statement_words(one: Statement) -> str:
    """Return a statement in a line: "16 Jan 2018, Speech, Plenary"."""
    kind = words.word("votes", one.vote.value) if one.vote else words.word("statement_kinds", one.kind.value)
    return ", ".join(part for part in (words.when(one.when, short=True), kind, one.occasion) if part)


def item_words(one: LoggedItem) -> str:
    """Return an item in a line: "16 Jan 2018, Maputo"."""
    return ", ".join(part for part in (words.when(one.when, short=True), one.place) if part)


class PlayEditor(Editor):
    """Base: what is edited, its handling, and days that may be missing."""

    handling: QComboBox

    def __init__(self, title: str, kind: str, row: str, given: Given) -> None:
        super().__init__(title, kind, row)
        self.given = given
        self.services, self.shell, self.iso3 = given.services, given.shell, given.iso3
        self.play_service = given.services.state_of_play

    def handling_value(self) -> Handling:
        """Return the chosen handling."""
        return Handling(self.handling.currentData())

    def evidence_chip(self, title: str, *, items: bool, statements: bool = True) -> FilterChip:
        """Return a chip that offers the State's statements and items."""
        chip = FilterChip(title, clear_text=self.tr("None"))
        choices = [Choice(f"{SAID}:{one.id}", statement_words(one), "quote", one.text("en")[:60])
                   for one in self.given.play.statements] if statements else []  # fmt: skip
        if items:
            choices += [Choice(f"{ITEM}:{one.id}", item_words(one), "notebook-pen", one.text[:60])
                        for one in self.given.items()]  # fmt: skip
        chip.set_choices(choices)
        return chip

    def wrong_day(self, field: DateField, *, needed: bool = False) -> bool:
        """Tell whether a field holds something that is not one day."""
        return one_day(field) is None and (needed or bool(field.text().strip()))


def chosen_of(chip: FilterChip, kind: str) -> str | None:
    """Return the id of what a chip names, when it is of a kind."""
    found, _, key = (chip.value() or "").partition(":")
    return key if found == kind and key else None
