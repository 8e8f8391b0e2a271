"""What the search found is opened where it is kept, with the cursor there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attplanner.domain.changes import Ref
from attplanner.domain.dates import NO_DATE
from attplanner.domain.queries import SearchHit
from attplanner.ui import words

if TYPE_CHECKING:
    from attplanner.ui.main_window import MainWindow
    from attplanner.ui.shell import Screen

STATES = "states"
"""The kind of a hit that stands for all States that fit some words; its id is these words."""


def open_hit(window: MainWindow, hit: object) -> None:
    """Open a hit, or do what it names."""
    if not isinstance(hit, SearchHit):
        return
    if hit.kind == "command":
        window.commands.do(hit.id)
    elif hit.kind in ("person", "organization"):
        _open_name(window, hit)
    elif hit.kind == "event":
        day = words.day(hit.date) or words.when(NO_DATE)
        said = words.translate("found", "Regional event: {0}, {1}. It is kept in the store.")
        window.message(said.format(hit.text, day))
    elif hit.kind == STATES:
        window.navigate("world", hit.id)
    else:
        window.open_ref(Ref(hit.kind, hit.id))
    _leave_search(window)


def _open_name(window: MainWindow, hit: SearchHit) -> None:
    """Open a person or a body on the screen of people, where it keeps them; else the meetings that name it."""
    people = window.screen_of("people")
    if people is not None and hit.kind in people.tables:
        window.navigate("people", Ref(hit.kind, hit.id))
    else:
        window.navigate("meetings", hit.text)


def _leave_search(window: MainWindow) -> None:
    """Go from the search to what it opened; where that took the cursor by itself, it keeps it."""
    screen = window.screens.get(window.current)
    if screen is not None and window.focusWidget() in (window.top.search, None):
        screen.take_focus()


def fitting_states(world: Screen | None, text: str) -> list[SearchHit]:
    """Return one hit for the States that some words ask for ("ASEAN, not party"), where they are some and not all."""
    number = (world.count_filtered({"text": text}) if world is not None else None) or 0
    said = words.translate("found", "{0}: {1} States")
    every = (world.count_filtered({}) if world is not None else None) or 0
    return [SearchHit(STATES, text, said.format(text, number))] if 0 < number < every else []
