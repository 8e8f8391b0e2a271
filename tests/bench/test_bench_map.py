"""The map: read in, dragged, hovered, and followed by the list. Processor time, since nothing in it waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from attplanner.ui import theme
from attplanner.ui.widgets.world_map.card import CardText
from attplanner.ui.widgets.world_map.fill import Fill
from attplanner.ui.widgets.world_map.geometry import shipped, world
from attplanner.ui.widgets.world_map.widget import WorldMap
from tests.bench.figures import Figure, Figures

TIMES, AT = 60, "197 States, 736 × 292"
FILLS = (Fill("party"), Fill("signatory"), Fill("not_yet"), Fill("deposited", hatched=True))


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[WorldMap]:
    """Return a map as large as on a small screen."""
    if theme.current() is None:
        theme.install(qapp, theme.Mode.LIGHT)
    made = WorldMap(lambda iso3: CardText(iso3, ["Signatory", "Signed 3 June 2013", "Last contact: none yet"]))
    made.resize(736, 292)
    made.show_states(dict(zip(world().states, cycle(FILLS), strict=False)), {key: key for key in world().states})
    made.show()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()


def taken(act: Callable[[], object]) -> float:
    """Return the processor time of one act, in milliseconds."""
    before = time.process_time()
    act()
    return (time.process_time() - before) * 1000


def test_load(qapp: QApplication, figures: Figures) -> None:
    def load() -> None:
        shipped.cache_clear()
        world()

    figures.add(Figure("map read in", AT, tuple(taken(load) for _ in range(12)), "ms", 20))
    assert len(world().states) == 197


@pytest.mark.parametrize(("nearer", "name"), [(1, "the world"), (3, "a region"), (12, "some States")])
def test_drag(shown: WorldMap, figures: Figures, nearer: int, name: str) -> None:
    shown.zoom(nearer)

    def frame() -> None:
        shown._look_from(shown.camera().moved(QPointF(1, 0)))
        shown.repaint()

    figures.add(Figure(f"frame while {name} is dragged", AT, tuple(taken(frame) for _ in range(TIMES)), "ms", 8))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_hover(shown: WorldMap, figures: Figures) -> None:
    points = cycle(QPointF(x, y) for x in range(10, 730, 37) for y in range(10, 280, 41))

    def hover() -> None:
        point = next(points)
        shown._hover(point, shown.mapToGlobal(point.toPoint()))

    figures.add(
        Figure("the State under the pointer and its card", AT, tuple(taken(hover) for _ in range(200)), "ms", 1)
    )
    assert shown.at(shown.camera().on_screen(world().states["AUS"].capital)) == "AUS"


def test_still(shown: WorldMap, figures: Figures) -> None:
    def paint() -> None:
        shown.show_states(shown.look().fills, {key: key for key in world().states}, faint=[])
        shown._repaint()
        shown.repaint()

    figures.add(Figure("the map in other colours", AT, tuple(taken(paint) for _ in range(TIMES)), "ms", None))
