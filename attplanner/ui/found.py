"""What the search found is opened where it is kept."""

from __future__ import annotations

from collections.abc import Callable

from attplanner.domain.changes import Ref
from attplanner.domain.dates import NO_DATE
from attplanner.domain.queries import SearchHit
from attplanner.ui import words
from attplanner.ui.shell import Screen, Shell

STATES = "states"
"""The kind of a hit that stands for all States that fit some words; its id is these words."""


def open_hit(shell: Shell, hit: SearchHit, do: Callable[[str], object], people: Screen | None) -> None:
    """Open a hit, or ``do`` the action that it names; ``people`` is their screen, where there is one."""
    if hit.kind == "command":
        do(hit.id)
    elif hit.kind in ("person", "organization"):
        _open_name(shell, hit, people)
    elif hit.kind == "event":
        day = words.day(hit.date) or words.when(NO_DATE)
        said = words.translate("found", "Regional event: {0}, {1}. It is kept in the store.")
        shell.message(said.format(hit.text, day))
    elif hit.kind == STATES:
        shell.navigate("world", hit.id)
    else:
        shell.open_ref(Ref(hit.kind, hit.id))


def _open_name(shell: Shell, hit: SearchHit, people: Screen | None) -> None:
    """Open a person or a body on the screen of people, where it keeps them; else the meetings that name it."""
    if people is not None and hit.kind in people.tables:
        shell.navigate("people", Ref(hit.kind, hit.id))
    else:
        shell.navigate("meetings", hit.text)


def fitting_states(world: Screen | None, text: str) -> list[SearchHit]:
    """Return one hit for the States that some words ask for ("ASEAN, not party"), where they are some and not all."""
    number = (world.count_filtered({"text": text}) if world is not None else None) or 0
    every = (world.count_filtered({}) if world is not None else None) or 0
    said = words.translate("found", "{0}: {1} States")
    return [SearchHit(STATES, text, said.format(text, number))] if 0 < number < every else []
