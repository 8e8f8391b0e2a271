"""What the map's card says of a State, and a screen reader with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from attplanner.domain.state import StateRow
from attplanner.domain.treaty_status import DEPOSITS, Status
from attplanner.ui import words
from attplanner.ui.screens.world.map_colours import Colouring
from attplanner.ui.screens.world.map_facts import WorldFacts
from attplanner.ui.widgets.world_map.card import CardText
from attplanner.ui.words import translate


def card(row: StateRow, facts: WorldFacts, colouring: Colouring, *, left_out: bool) -> CardText:
    """Return the card: the status with its date, the estimate, the last contact, and the band that is coloured."""
    return CardText(row.name, tuple(_lines(row, facts, colouring, left_out)), row.status.status)


def _lines(row: StateRow, facts: WorldFacts, colouring: Colouring, left_out: bool) -> Iterator[str]:
    yield from _status(row)
    if row.iso3 in facts.moves:
        yield _estimate(row.iso3, facts)
    if colouring.key in ("export", "import"):
        yield f"{colouring.title}: {share_of(row, facts, colouring)}"
    last = words.day(row.last_contact) if row.last_contact else translate("world", "none yet")
    yield translate("world", "Last contact: {0}").format(last)
    if left_out:
        yield translate("world", "Left out of the list by a filter")


def _status(row: StateRow) -> Iterator[str]:
    action = row.status.decided_by
    said = words.word("statuses", row.status.status.value)
    if action is None or action.start is None:
        yield said
        return
    if row.status.status is Status.PARTY and (since := action.in_effect_from) is not None:
        yield translate("world", "{0} since {1}").format(said, words.day(since))
        return
    yield said
    yield f"{words.word('actions', action.action)} {words.day(action.start)}"
    if row.status.status is Status.DEPOSITED and action.action in DEPOSITS and action.in_effect_from is not None:
        yield translate("world", "In force {0}").format(words.day(action.in_effect_from))


def _estimate(iso3: str, facts: WorldFacts) -> str:
    move = facts.moves[iso3]
    stage = words.word("stages", move.stage.value)
    told = translate("world", "Our estimate: {0}, {1}").format(stage, words.day(move.moved_on))
    return translate("world", "{0}, stale").format(told) if facts.is_stale(iso3) else told


def share_of(row: StateRow, facts: WorldFacts, colouring: Colouring) -> str:
    """Return a State's share as its table gives it, with two digits where it is small."""
    shares = facts.shares.get(colouring.key)
    found = shares.by_state.get(row.iso3) if shares else None
    if shares is None or found is None or not found.part:
        return translate("world", "none stated")
    number = QLocale().toString(100 * found.share, "f", 2 if found.share < 0.1 else 1)
    return translate("world", "{0} % ({1}–{2})").format(number, shares.first, shares.last)
