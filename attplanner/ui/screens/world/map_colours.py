"""By what the map is coloured: the bands of each colouring, their colours, and the words of the legend."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from attplanner.domain.state import StateRow
from attplanner.domain.treaty_status import Status
from attplanner.ui import words
from attplanner.ui.screens.world.map_facts import (
    MONTHS,
    NONE,
    SHARES,
    STALE,
    WorldFacts,
    months_band,
    share_band,
)
from attplanner.ui.texts_play import STAGES
from attplanner.ui.widgets.choice_popup import Choice
from attplanner.ui.widgets.world_map.fill import Fill
from attplanner.ui.words import translate

STATUSES = (Status.PARTY, Status.SIGNATORY, Status.DEPOSITED, Status.NOT_YET)
FILLS = {
    Status.PARTY: Fill("party"),
    Status.SIGNATORY: Fill("signatory"),
    Status.DEPOSITED: Fill("deposited", hatched=True),
    Status.NOT_YET: Fill("not_yet"),
}
NOTHING = Fill("scale_none")


class Band(NamedTuple):
    """What one colour means; a status is also drawn as its shape."""

    key: str
    words: str
    fill: Fill
    status: Status | None = None


class Colouring(NamedTuple):
    """One way to colour the map. ``key`` is the name of the chip that filters by it, too.

    ``internal``: the office's own estimate or log, which does not leave without being asked twice.
    """

    key: str
    title: str
    short: str
    bands: Sequence[Band]
    of: Callable[[StateRow, WorldFacts], str]
    internal: bool = False

    @property
    def estimate(self) -> bool:
        """Whether it shows what the office estimates, not what was done."""
        return self.key == "stage"

    def fill(self, row: StateRow, facts: WorldFacts) -> Fill:
        """Return how a State is filled; an estimate whose evidence is stale is hatched."""
        key = self.of(row, facts)
        fill = next(band.fill for band in self.bands if band.key == key)
        return Fill(fill.token, hatched=True) if self.estimate and facts.is_stale(row.iso3) else fill

    def keys(self, row: StateRow, facts: WorldFacts) -> Sequence[str]:
        """Return the bands that a State is counted in: one, and beside it the stale ones."""
        stale = self.estimate and facts.is_stale(row.iso3)
        return (self.of(row, facts), STALE) if stale else (self.of(row, facts),)

    def choices(self) -> list[Choice]:
        """Return the bands as a chip offers them."""
        return [Choice(band.key, band.words, band.status) for band in self.bands]


def colourings() -> dict[str, Colouring]:
    """Return every colouring by its key, in the language of the interface."""
    made = (
        Colouring("status", translate("world", "Official status"), translate("world", "Status"), _statuses(),
                  lambda row, facts: row.status.status.value),
        Colouring("stage", translate("world", "Pathway (our estimate)"), translate("world", "Stage"), _stages(),
                  lambda row, facts: facts.stage(row.iso3), internal=True),
        Colouring("contact", translate("world", "Months since last contact"), translate("world", "Last contact"),
                  _months(), months_band, internal=True),
        Colouring("export", translate("world", "Share of world arms exports"),
                  translate("world", "Arms exports"), _shares(), share_band("export")),
        Colouring("import", translate("world", "Share of world arms imports"),
                  translate("world", "Arms imports"), _shares(), share_band("import")),
    )  # fmt: skip
    return {one.key: one for one in made}


def _statuses() -> list[Band]:
    return [Band(one.value, words.word("statuses", one.value), FILLS[one], one) for one in STATUSES]


def _stages() -> list[Band]:
    named = enumerate(STAGES, start=1)
    stages = [Band(key, words.word("stages", key), Fill(f"scale_{number}")) for number, key in named]
    stale = Band(STALE, translate("world", "Stale evidence"), Fill("ink3", hatched=True))
    return [*stages, Band(NONE, translate("world", "No estimate"), NOTHING), stale]


def _months() -> list[Band]:
    """Return the bands of months, the longest silence in the strongest colour."""
    named = (
        translate("world", "Under 1 month"), translate("world", "1 to 3 months"), translate("world", "3 to 6 months"),
        translate("world", "6 to 12 months"), translate("world", "12 months or more"),
    )  # fmt: skip
    return [*_scale(MONTHS, named), Band(NONE, translate("world", "No contact"), NOTHING)]


def _shares() -> list[Band]:
    named = (
        translate("world", "Under 0.1 %"), translate("world", "0.1 to 1 %"), translate("world", "1 to 5 %"),
        translate("world", "5 to 10 %"), translate("world", "10 % or more"),
    )  # fmt: skip
    return [*_scale(SHARES, named), Band(NONE, translate("world", "None stated"), NOTHING)]


def _scale(starts: Sequence[float], named: Sequence[str]) -> list[Band]:
    """Return five bands, each in every second colour of the scale: they stay apart in grey, too."""
    pairs = zip(starts, named, strict=True)
    return [Band(str(start), said, Fill(f"scale_{2 * n + 1}")) for n, (start, said) in enumerate(pairs)]
