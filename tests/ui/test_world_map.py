"""The map: all States can be seen, hovered, clicked, chosen by keys, and read by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attplanner.models import reference_data
from attplanner.ui import theme
from attplanner.ui.widgets.world_map import accessible, export
from attplanner.ui.widgets.world_map.camera import Camera
from attplanner.ui.widgets.world_map.card import CardText
from attplanner.ui.widgets.world_map.fill import Fill
from attplanner.ui.widgets.world_map.geometry import Treatment, world
from attplanner.ui.widgets.world_map.look import SMALL, Look, markers
from attplanner.ui.widgets.world_map.widget import WorldMap

NAMES = {key: key for key in world().states}


@pytest.fixture
def shown(app: QApplication, qtbot: QtBot) -> Iterator[WorldMap]:
    """Return a map of the size that the screen of States gives it."""
    made = WorldMap(lambda iso3: CardText(iso3, ["Signatory"]))
    qtbot.addWidget(made)
    made.resize(736, 292)
    made.show_states(dict.fromkeys(NAMES, Fill("party")), NAMES)
    made.show()
    yield made


def test_the_map_has_the_197_states_and_no_other() -> None:
    folder = reference_data.folder()
    lines = (folder / "states.csv").read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index("iso3")
    assert set(world().states) == {line.split(",")[place] for line in lines[1:]}
    assert len(world().states) == 197


def test_areas_of_unsettled_status_are_no_states() -> None:
    treated = {shape.key: shape.treatment for shape in world().shapes}
    assert {treated[key] for key in ("ESH", "FLK", "XKX")} == {Treatment.NEUTRAL}
    assert {treated[key] for key in ("golan", "kashmir-in", "aksai-chin", "abyei", "halaib", "ilemi")} == {
        Treatment.HATCHED
    }
    assert not treated.keys() & {"CYN", "SOL", "TWN", "ATA"}


def test_every_state_is_found_where_it_is_drawn(shown: WorldMap) -> None:
    """By its marker where it is small, else somewhere on its largest part."""
    for iso3, state in world().states.items():
        shown.fit([iso3])
        area = shown.area_of(iso3) if state.main.isEmpty() else shown.camera().transform().mapRect(state.main)
        steps = [
            (area.x() + area.width() * x / 8, area.y() + area.height() * y / 8) for x in range(9) for y in range(9)
        ]
        assert iso3 in {shown.at(QPointF(x, y)) for x, y in steps}, iso3


def test_small_states_have_markers_and_large_ones_none() -> None:
    camera = Camera.whole(world().bounds(), QSizeF(736, 292))
    small = {key for key, _ in markers(world(), camera)}
    assert {"TUV", "NRU", "SGP", "VAT", "MCO", "MLT"} <= small
    assert not small & {"BRA", "FRA", "MOZ", "CHL"}
    for key in small:
        assert world().states[key].reach * camera.scale < SMALL


def test_a_click_chooses_and_a_drag_does_not(shown: WorldMap, qtbot: QtBot) -> None:
    chosen: list[str] = []
    shown.chosen.connect(chosen.append)
    spot = shown.camera().on_screen(world().states["BRA"].capital).toPoint()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == ["BRA"]
    shown.zoom(4)
    middle = shown.camera().middle
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    QTest.mouseMove(shown, QPoint(360, 150))
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(360, 150))
    assert chosen == ["BRA"]
    assert shown.camera().middle.x() < middle.x()


def test_several_are_chosen_with_ctrl_and_with_a_lasso(shown: WorldMap) -> None:
    heard: list[list[str]] = []
    shown.selected.connect(heard.append)
    for iso3 in ("BRA", "AUS"):
        spot = shown.camera().on_screen(world().states[iso3].capital).toPoint()
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot)
    assert heard == [["BRA"], ["AUS", "BRA"]]
    shift = Qt.KeyboardModifier.ShiftModifier
    area = shown.camera().transform().mapRect(world().states["BRA"].bounds).toRect()
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, shift, area.topLeft())
    QTest.mouseMove(shown, area.bottomRight())
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, shift, area.bottomRight())
    assert {"BRA", "PRY"} <= set(heard[-1])
    assert "AUS" not in heard[-1]


def test_keys_alone_reach_any_state(shown: WorldMap) -> None:
    chosen: list[str] = []
    opened: list[str] = []
    shown.chosen.connect(chosen.append)
    shown.opened.connect(opened.append)
    QTest.keyClicks(shown, "tuv")
    assert shown.current() == "TUV"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert opened == ["TUV"]
    shown.set_current("BRA")
    QTest.keyClick(shown, Qt.Key.Key_Up)
    north = shown.current()
    assert north is not None
    assert world().states[north].capital.y() < world().states["BRA"].capital.y()
    QTest.keyClick(shown, Qt.Key.Key_Plus)
    nearer = shown.camera().scale
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert shown.camera().scale < nearer


def test_from_any_state_the_arrows_lead_to_all(shown: WorldMap) -> None:
    reached: set[str] = set()
    waiting = ["CHE"]
    while waiting:
        here = waiting.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            shown.set_current(here)
            QTest.keyClick(shown, key)
            there = shown.current()
            if there is not None and there not in reached:
                reached.add(there)
                waiting.append(there)
    assert NAMES.keys() - reached == set()


def test_the_world_stays_in_the_window(shown: WorldMap) -> None:
    shown.zoom(0.01)
    least = shown.camera().scale
    assert least == pytest.approx(shown.camera().least())
    shown.zoom(1e6)
    assert shown.camera().scale == pytest.approx(40 * least)
    for _ in range(20):
        shown.fit()
        assert shown.camera().moved(QPointF(5000, 5000)).seen().intersects(world().bounds())


def test_a_screen_reader_is_told_of_each_state(shown: WorldMap) -> None:
    accessible.install()
    found = QAccessible.queryAccessibleInterface(shown)
    assert found.childCount() == 197
    names = [found.child(number).text(QAccessible.Text.Name) for number in range(197)]
    assert names[0] == "AFG, Signatory"
    shown.set_current("TUV")
    (tuvalu,) = (found.child(n) for n, name in enumerate(names) if name.startswith("TUV"))
    assert tuvalu.state().selected
    assert (
        found.childAt(tuvalu.rect().center().x(), tuvalu.rect().center().y())
        .text(QAccessible.Text.Name)
        .startswith("TUV")
    )


def test_the_colours_are_those_of_the_states(shown: WorldMap) -> None:
    shown.show_states({**dict.fromkeys(NAMES, Fill("not_yet")), "AUS": Fill("party")}, NAMES)
    image = shown.grab().toImage()

    def seen(iso3: str) -> str:
        spot = shown.camera().transform().map(world().states[iso3].main.center()).toPoint()
        return image.pixelColor(spot).name()

    assert seen("AUS") == theme.colour("party").name()
    assert seen("BRA") == theme.colour("not_yet").name()
    shown.show_states(dict.fromkeys(NAMES, Fill("party")), NAMES, faint=["BRA"])
    image = shown.grab().toImage()
    assert seen("BRA") not in (theme.colour("party").name(), theme.colour("not_yet").name())


@pytest.fixture
def sheet() -> export.Sheet:
    """Return what stands around an exported map."""
    legend = [(Fill("party"), "State Party 94"), (Fill("deposited", hatched=True), "Deposited 1")]
    return export.Sheet("Official status, as at 15 May 2018", legend, "Names and boundaries imply no opinion.")


def test_it_is_exported_as_a_picture_and_as_a_drawing(app: QApplication, sheet: export.Sheet) -> None:
    look = Look(dict.fromkeys(NAMES, Fill("party")))
    image = QImage.fromData(export.png(look, sheet))
    assert image.width() == 3200
    colours = {image.pixelColor(x, y).name() for x in range(0, 3200, 8) for y in range(0, image.height(), 8)}
    assert theme.colour("party").name() in colours
    drawing = export.svg(look, sheet).decode()
    assert "imply no opinion" in drawing
    assert drawing.count("<path") > 197
