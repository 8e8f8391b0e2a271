"""Boundaries of another file: on the map, on every picture of it, kept on this machine, and given up again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from attplanner.domain.boundaries import Area, Boundaries, Ring
from attplanner.domain.projection import project
from attplanner.ui.main_window import MainWindow
from attplanner.ui.screens.world.map_note import credit, details, note
from attplanner.ui.screens.world.map_saving import MapSaving
from attplanner.ui.screens.world.other_boundaries import BoundariesDialog
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.widgets.world_map import geometry
from attplanner.ui.widgets.world_map.drawn import drawn
from attplanner.ui.widgets.world_map.geometry import Treatment

if TYPE_CHECKING:
    from attplanner.services.facade import Services
    from attplanner.ui.widgets.world_map.widget import WorldMap


def square(west: float, south: float, side: float) -> Ring:
    east, north = west + side, south + side
    return ((west, south), (west, north), (east, north), (east, south), (west, south))


@pytest.fixture(autouse=True)
def shipped_again() -> Iterator[None]:
    yield
    geometry.forget()


@pytest.fixture
def world(full_window: MainWindow, qtbot: QtBot) -> WorldScreen:
    full_window.navigate("world")
    screen = cast("WorldScreen", full_window.screens["world"])
    qtbot.waitUntil(lambda: not screen._follow.isActive())  # the map is made after the page
    return screen


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file in which France is a square of the Sahara, beside an area of no State."""
    made = tmp_path / "un geodata.geojson"
    areas = {"FRA": square(5, 15, 10), "ZMB": square(25, -20, 8), "XXX": square(-60, 60, 12)}
    features = [
        {
            "type": "Feature",
            "properties": {"iso3cd": key},
            "geometry": {"type": "Polygon", "coordinates": [[list(point) for point in ring]]},
        }
        for key, ring in areas.items()
    ]
    made.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return made


def choose(world: WorldScreen, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> BoundariesDialog:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    act(world, "Use other boundaries …")
    qtbot.waitUntil(lambda: bool(world.window().findChildren(BoundariesDialog)))
    return world.window().findChildren(BoundariesDialog)[0]


def act(world: WorldScreen, text: str) -> None:
    next(one for one in world.offered() if one.text() == text).trigger()


def at(shown: WorldMap, longitude: float, latitude: float) -> str | None:
    return shown.at(shown.camera().on_screen(QPointF(*project(longitude, latitude))))


def test_the_map_shows_the_file_from_then_on(
    world: WorldScreen, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = world.map_part.map
    assert shown is not None
    assert at(shown, 10, 20) != "FRA"
    dialog = choose(world, file, qtbot, monkeypatch)
    said = dialog._told(
        Boundaries("x", "iso3cd", (Area("FRA", ()), Area(None, ()))), {"FRA": "France", "ZMB": "Zambia"}
    )
    assert [line for line in said if "Zambia" in line]
    QTest.keyClicks(dialog.source, "UN Geodata")
    QTest.keyClick(dialog.source, Qt.Key.Key_Return)
    assert at(shown, 10, 20) == "FRA"
    assert at(shown, -54, 66) is None
    assert shown.area_of("TUV").isValid()  # without land it has its dot
    assert set(shown.states()) == set(geometry.shipped().states)
    geometry.own.cache_clear()  # as after a new start
    assert geometry.world().states["FRA"].fine.contains(QPointF(*project(10, 20)))


def test_its_source_stands_on_every_picture_and_in_the_note(
    world: WorldScreen, full: Services, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = choose(world, file, qtbot, monkeypatch)
    assert dialog.source.text() == "un geodata"
    QTest.keyClick(dialog.source, Qt.Key.Key_Return)
    assert credit() == "Boundaries: un geodata, read in on 29 May 2018."
    assert credit() in details()
    saving = MapSaving(full, world.shell, world.view.confirm(), world.view)
    assert saving.sheet(world.map_part.picture()).note == f"{credit()} {note()}"
    act(world, "Use the program’s own boundaries again")
    assert credit() == ""
    assert saving.sheet(world.map_part.picture()).note == note()
    assert geometry.world() is geometry.shipped()


def test_escape_leaves_the_map_as_it_is(
    world: WorldScreen, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = choose(world, file, qtbot, monkeypatch)
    QTest.keyClick(dialog.source, Qt.Key.Key_Escape)
    assert geometry.own() is None
    assert not geometry.own_file().exists()


def test_a_file_that_cannot_be_read_is_told_in_words(
    world: WorldScreen, full_window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "letters.geojson"
    bad.write_text("letters", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    act(world, "Use other boundaries …")
    qtbot.waitUntil(lambda: "letters.geojson" in full_window.bar.text())
    assert "line 1" in full_window.bar.text()
    assert geometry.own() is None


@pytest.mark.parametrize("length", [0, 30, 200])
def test_a_damaged_map_of_another_file_gives_way_to_the_shipped_one(length: int) -> None:
    made = drawn(Boundaries("w", "a3", (Area("FRA", (square(5, 15, 10),)),)), geometry.shipped())
    geometry.keep(geometry.Own("w", date(2018, 5, 15).isoformat(), made))
    assert geometry.own() is not None
    geometry.own_file().write_bytes(geometry.own_file().read_bytes()[:length])
    geometry.own.cache_clear()
    assert geometry.world() is geometry.shipped()


def test_land_across_the_edge_of_the_map_is_there_on_both_sides() -> None:
    """The map is cut at 169° west."""
    area = Area("RUS", (square(-175, 60, 12),))
    path = drawn(Boundaries("w", "a3", (area,)), geometry.shipped()).states["RUS"].fine
    assert path.contains(QPointF(*project(-172, 65)))
    assert path.contains(QPointF(*project(-166, 65)))
    assert not path.contains(QPointF(*project(10, 65)))


def test_a_hole_is_none_of_a_state_and_its_neighbour_shares_the_border() -> None:
    inner = square(28, -29, 2)
    areas = (Area("ZAF", (square(20, -34, 12), inner)), Area("LSO", (inner,)))
    made = drawn(Boundaries("w", "a3", areas), geometry.shipped())
    middle = QPointF(*project(29, -28))
    assert not made.states["ZAF"].fine.contains(middle)
    assert made.states["LSO"].fine.contains(middle)


def test_the_shipped_map_is_written_as_it_is_read() -> None:
    from attplanner.paths import resource

    assert geometry.stored(geometry.shipped()) == resource("data", "map.bin").read_bytes()
    assert {one.treatment for one in geometry.shipped().shapes} == set(Treatment)
