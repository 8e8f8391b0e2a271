"""World with its map: one selection, colours, the legend, filters by stage and due date, pictures that leave."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attplanner.domain.changes import Ref
from attplanner.domain.follow_up import FollowUp
from attplanner.domain.handling import Handling
from attplanner.domain.pathway import PathwayMove, Stage
from attplanner.domain.trade import Direction
from attplanner.ui import theme
from attplanner.ui.main_window import MainWindow
from attplanner.ui.memory import Memory
from attplanner.ui.screens.world.map_colours import FILLS
from attplanner.ui.screens.world.map_saving import MapSaving
from attplanner.ui.screens.world.screen import WorldScreen
from attplanner.ui.screens.world.view import OWN_CHIPS
from attplanner.ui.widgets.choice_popup import ChoicePopup
from attplanner.ui.widgets.world_map.geometry import world as shapes
from attplanner.ui.widgets.world_map.widget import WorldMap

if TYPE_CHECKING:
    from attplanner.services.facade import Services

AT = date(2018, 5, 29)
MOVES = (("MOZ", Stage.CABINET, date(2018, 1, 16)), ("KHM", Stage.TABLED, date(2018, 5, 1)))
DUE = (("MOZ", date(2018, 6, 1)), ("MOZ", date(2018, 7, 1)), ("KHM", date(2018, 5, 1)), ("NPL", None))


@pytest.fixture
def world(full_window: MainWindow, full: Services, qtbot: QtBot) -> WorldScreen:
    """Return the screen with its map, on the example office with two estimates and four things to do."""
    for iso3, stage, day in MOVES:
        full.state_of_play.add_move(PathwayMove(iso3, stage, day))
    for iso3, due in DUE:
        full.follow_ups.add(FollowUp("Send the text", iso3=iso3, due=due))
    full_window.top.as_at.choose(AT)
    full_window.navigate("world")
    screen = cast("WorldScreen", full_window.screens["world"])
    qtbot.waitUntil(lambda: not screen._follow.isActive())  # the map is made after the page
    return screen


def map_of(world: WorldScreen) -> WorldMap:
    assert world.map_part.map is not None
    return world.map_part.map


def spot(shown: WorldMap, iso3: str) -> QPoint:
    """Return a point of the widget at which a State is found."""
    return shown.camera().on_screen(shapes().states[iso3].capital).toPoint()


def counted(world: WorldScreen) -> dict[str, int]:
    return {key: int(one.accessibleName().split()[-1]) for key, one in world.view.legend.buttons().items()}


def settled(world: WorldScreen, qtbot: QtBot) -> WorldScreen:
    """Wait until the map has followed the list."""
    qtbot.waitUntil(lambda: not world._follow.isActive())
    return world


def test_on_15_may_2018_there_are_94_parties_on_map_legend_and_list(
    world: WorldScreen, full_window: MainWindow
) -> None:
    full_window.top.as_at.choose(date(2018, 5, 15))
    filled = list(map_of(world).look().fills.values())
    assert filled.count(FILLS[next(iter(FILLS))]) == 94
    assert counted(world)["State Party"] == 94
    assert sum(row.status.status.value == "State Party" for row in world.model.rows()) == 94
    full_window.top.as_at.choose(date(2013, 6, 2))
    assert {fill.token for fill in map_of(world).look().fills.values()} == {"not_yet"}
    assert counted(world) == {"State Party": 0, "signatory": 0, "deposited": 0, "not yet joined": 197}


def test_a_click_on_the_map_selects_in_the_list_and_on_the_page(world: WorldScreen) -> None:
    shown = map_of(world)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot(shown, "BRA"))
    assert world.view.table.keys() == ["BRA"]
    assert world.save_state()["state"] == "BRA"
    assert shown.current() == "BRA"


def test_what_is_selected_in_the_list_is_marked_on_the_map(world: WorldScreen) -> None:
    shown = map_of(world)
    world.open_target(Ref("state", "MOZ"))
    assert shown.current() == "MOZ"
    table = world.view.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(table.keys()) == {"MOZ", "MMR"}
    assert shown.look().selected == {"MOZ", "MMR"}
    assert shown.current() == "MMR"


def test_several_taken_on_the_map_are_selected_in_the_list_and_stay_when_it_is_read_again(world: WorldScreen) -> None:
    shown, control = map_of(world), Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot(shown, "BRA"))
    for iso3 in ("AUS", "IND"):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, control, spot(shown, iso3))
    assert set(world.view.table.keys()) == {"AUS", "BRA", "IND"}
    assert world.save_state()["state"] == "BRA"
    world.reload()
    assert set(world.view.table.keys()) == {"AUS", "BRA", "IND"}
    assert shown.look().selected == {"AUS", "BRA", "IND"}


def test_a_filter_leaves_states_out_that_then_cannot_be_taken(world: WorldScreen, qtbot: QtBot) -> None:
    shown = map_of(world)
    world.view.region.set_value("African Group")
    settled(world, qtbot)
    assert "BRA" in shown.look().faint
    assert "MOZ" not in shown.look().faint
    assert len(shown.look().faint) == 197 - len(world.model.rows())
    before = world.view.table.keys()
    shown.fit()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot(shown, "BRA"))
    assert world.view.table.keys() == before
    QTest.keyClicks(shown, "braz")
    assert shown.current() != "BRA"


def test_the_map_goes_to_the_region_and_back(world: WorldScreen, qtbot: QtBot) -> None:
    shown = map_of(world)
    whole = shown.camera().scale
    world.view.grouping.set_value("members-of-SADC")
    settled(world, qtbot)
    near = shown.camera()
    assert near.scale > 2 * whole
    assert near.seen().contains(shapes().states["MOZ"].capital)
    assert not near.seen().contains(shapes().states["JPN"].capital)
    world.view.grouping.set_value(None)
    settled(world, qtbot)
    camera = shown.camera()  # of a map that may be of another height: the legend and the head of the list came late
    assert camera.scale == pytest.approx(camera.least())


def test_enter_on_the_map_goes_to_the_page(world: WorldScreen, full_window: MainWindow) -> None:
    shown = map_of(world)
    shown.setFocus()
    QTest.keyClicks(shown, "nepal")
    assert world.view.table.keys() == ["NPL"]
    QTest.keyClick(shown, Qt.Key.Key_Return)
    focused = full_window.focusWidget()
    assert focused is not None
    assert world.panel.isAncestorOf(focused)


@pytest.mark.parametrize(
    ("chip", "value", "found"),
    [
        ("stage", "cabinet", {"MOZ"}),
        ("stage", "stale", {"MOZ"}),
        ("due", "open", {"MOZ", "KHM", "NPL"}),
        ("due", "overdue", {"KHM"}),
        ("due", "week", {"MOZ"}),
        ("due", "undated", {"NPL"}),
    ],
)
def test_stages_and_due_dates_filter(world: WorldScreen, chip: str, value: str, found: set[str]) -> None:
    world.view.chips()[chip].set_value(value)
    assert {row.iso3 for row in world.model.rows()} == found
    assert world.count_filtered({chip: value}) == len(found)
    world.clear_filters()
    assert len(world.model.rows()) == 197


def test_the_columns_say_stage_and_what_is_due_next(world: WorldScreen) -> None:
    texts = {column.key: column for column in world.model.columns}
    rows = {row.iso3: row for row in world.model.rows()}
    assert texts["pathway"].text(rows["MOZ"]) == "Cabinet"
    assert texts["due"].text(rows["MOZ"]) == "1 Jun 2018"
    assert texts["due"].text(rows["NPL"]) == "no date"
    tooltip = texts["pathway"].tooltip
    assert tooltip is not None
    assert tooltip(rows["MOZ"]) == "Cabinet; Moving; 16 January 2018; stale evidence"
    assert texts["pathway"].text(rows["BRA"]) == ""


def test_a_stage_that_changes_is_seen_at_once(world: WorldScreen, full: Services) -> None:
    world.map_part.colour_by("stage")
    full.state_of_play.add_move(PathwayMove("BRA", Stage.ADOPTED, date(2018, 5, 20)))
    assert counted(world)["adopted"] == 1
    assert map_of(world).look().fills["BRA"].token == "scale_5"


def test_every_colouring_counts_all_states_and_filters_by_its_bands(world: WorldScreen) -> None:
    for key in ("status", "stage", "contact"):
        world.map_part.colour_by(key)
        found = counted(world)
        stale = found.pop("stale", 0)
        assert sum(found.values()) == 197, key
        assert stale == (1 if key == "stage" else 0)
        for band, number in found.items():
            world.view.legend.buttons()[band].click()
            assert len(world.model.rows()) == number, (key, band)
            world.view.legend.buttons()[band].click()
        assert len(world.model.rows()) == 197


def test_no_estimate_is_counted_among_the_facts(world: WorldScreen, full: Services, qtbot: QtBot) -> None:
    """Whom we hold for a new Party, or for one that deposited, is shown as what the depositary says."""
    before, filled = counted(world), dict(map_of(world).look().fills)
    coverage = full.overview.read(AT, AT).coverage
    for iso3, stage in (("MOZ", Stage.NEW_PARTY), ("NPL", Stage.DEPOSITED)):
        full.state_of_play.add_move(PathwayMove(iso3, stage, AT))
    settled(world, qtbot)
    assert (counted(world), dict(map_of(world).look().fills)) == (before, filled)
    assert full.overview.read(AT, AT).coverage == coverage
    for band, iso3 in (("signatory", "MOZ"), ("not yet joined", "NPL")):
        world.view.legend.buttons()[band].click()
        rows = world.model.rows()
        assert iso3 in {row.iso3 for row in rows}
        assert len(rows) == before[band]
        world.view.legend.buttons()[band].click()


def test_an_estimate_is_on_the_map_from_its_day_on(world: WorldScreen, full_window: MainWindow) -> None:
    world.map_part.colour_by("stage")
    full_window.top.as_at.choose(date(2018, 4, 30))
    found = counted(world)
    assert (found["cabinet"], found["tabled"], found["none"]) == (1, 0, 196)


def test_evidence_is_stale_on_the_map_after_the_offices_days(
    world: WorldScreen, full: Services, qtbot: QtBot
) -> None:
    world.map_part.colour_by("stage")
    assert counted(world)["stale"] == 1
    full.office.set("stale-after", "20")
    settled(world, qtbot)
    assert counted(world)["stale"] == 2
    assert map_of(world).look().fills["KHM"].hatched


def test_the_legend_filters_by_keys_and_shows_what_it_filters_by(world: WorldScreen) -> None:
    world.map_part.colour_by("contact")
    button = world.view.legend.buttons()["none"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    chip = world.view.chips()["contact"]
    assert chip.isVisibleTo(world)
    assert all(row.last_contact is None for row in world.model.rows())
    assert world.view.legend.buttons()["none"].property("active")
    chip.set_value(None)
    assert not chip.isVisibleTo(world)


def test_months_since_the_last_contact_are_counted_to_the_date_of_the_window(
    world: WorldScreen, full_window: MainWindow
) -> None:
    world.map_part.colour_by("contact")
    fill = map_of(world).look().fills
    assert fill["MOZ"].token == "scale_5"  # 29 January: four months
    full_window.top.as_at.choose(date(2018, 2, 20))
    assert map_of(world).look().fills["MOZ"].token == "scale_1"


TRADE = """TIV of arms exports from all, 2013-2017
Figures are SIPRI Trend Indicator Values (TIVs) expressed in millions.

,2013,2014,2015,2016,2017,Total
Brazil,50,50,50,50,50,250
France,100,100,100,100,100,500
Total,500,500,500,500,500,2500
"""


def test_shares_of_trade_colour_the_map_where_figures_were_read(
    world: WorldScreen, full: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "export" not in {one.key for one in world.map_part.choices()}
    file = tmp_path / "exports.csv"
    file.write_text(TRADE, encoding="utf-8")
    full.trade.store(full.trade.preview_job(file)())
    settled(world, qtbot)
    assert "export" in {one.key for one in world.map_part.choices()}
    assert "import" not in {one.key for one in world.map_part.choices()}
    world.map_part.colour_by("export")
    settled(world, qtbot)
    assert counted(world)["0.1"] == 2
    assert map_of(world).look().fills["FRA"].token == "scale_9"
    assert "20.0 % (2013–2017)" in map_of(world).name_of("FRA")
    full.trade.forget(Direction.EXPORT)
    settled(world, qtbot)
    assert world.map_part.colouring.key == "status"


def test_the_card_says_status_with_its_date_stage_and_last_contact(world: WorldScreen) -> None:
    name = map_of(world).name_of("MOZ")
    assert name.startswith("Mozambique, Signatory, Signed 3 June 2013")
    assert "Our estimate: Cabinet, 16 January 2018, stale" in name
    assert "Last contact: 29 January 2018" in name
    assert "In force 16 August 2018" in map_of(world).name_of("CHL")


def test_a_screen_reader_finds_the_states_of_the_screens_map(world: WorldScreen) -> None:
    found = QAccessible.queryAccessibleInterface(map_of(world))
    assert found.childCount() == 197
    assert found.child(0).text(QAccessible.Text.Name).startswith("Afghanistan, Not yet joined")


def test_the_switch_shows_map_and_list_or_one_of_them_and_is_remembered(world: WorldScreen) -> None:
    view = world.view
    view.parts.buttons()[1].click()
    assert view.map_area.isVisible()
    assert not view.pages.isVisible()
    view.parts.buttons()[2].click()
    assert not view.map_area.isVisible()
    assert view.pages.isVisible()
    assert not view.legend.about.isVisible()
    world.map_part.colour_by("stage")
    kept = json.loads(json.dumps(world.save_state()))
    view.parts.buttons()[0].click()
    world.map_part.colour_by("status")
    world.restore_state(kept)
    assert view.parts.value() == "list"
    assert world.map_part.colouring.key == "stage"


def test_a_list_alone_makes_no_map(app: QApplication, full: Services, qtbot: QtBot) -> None:
    memory = Memory(lasting=False)
    memory.keep("screen.world", {"show": "list"})
    made = MainWindow(memory, today=lambda: AT)
    made.show()
    made.attach(full)
    made.navigate("world")
    screen = settled(cast("WorldScreen", made.screens["world"]), qtbot)
    assert screen.map_part.map is None
    assert len(screen.model.rows()) == 197
    made.close()


def test_what_is_shown_first_does_not_wait_for_the_map() -> None:
    code = (
        "from attplanner.__main__ import load_window; load_window()\n"
        "import sys, attplanner.ui.screens.world.first_look\n"
        "print(sorted(name for name in sys.modules if 'world_map.' in name or 'domain.trade' in name))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "['attplanner.ui.widgets.world_map.fill']"


def test_tab_goes_from_the_filters_to_the_map_the_legend_and_the_list(world: WorldScreen) -> None:
    view, area = world.view, world.view.map_area
    world.map_part.colour_by("contact")  # its legend is made anew
    wanted = [view.chips()["due"], view.colour, area.map, view.legend.buttons()["0"], view.legend.about, view.table]
    order: list[QWidget] = []
    after = view.find_button.nextInFocusChain()
    while after is not None and after is not view.find_button:
        order.append(after)
        after = after.nextInFocusChain()
    assert [one for one in order if one in wanted] == wanted


def test_the_filter_field_comes_when_it_is_wanted(
    world: WorldScreen, full_window: MainWindow, app: QApplication
) -> None:
    view = world.view
    assert not view.filter.isVisible()
    QTest.keyClick(view.find_button, Qt.Key.Key_Space)
    assert full_window.focusWidget() is view.filter
    view.table.setFocus()
    app.processEvents()
    assert not view.filter.isVisible()
    full_window.commands.focus_filter()
    assert view.filter.isVisible()
    assert full_window.focusWidget() is view.filter
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_L)
    assert view.filter.text() == "l"
    assert full_window.focusWidget() is view.filter
    view.filter.clear()
    view.table.setFocus()
    app.processEvents()
    assert not view.filter.isVisible()


def test_the_note_on_boundaries_opens_by_keys_and_closes(world: WorldScreen, app: QApplication) -> None:
    about = world.view.legend.about
    about.setFocus()
    QTest.keyClick(about, Qt.Key.Key_Space)
    note = app.activePopupWidget()
    assert note is not None
    button = note.findChild(QPushButton)
    assert button is not None
    assert "no official endorsement" in button.accessibleDescription()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert app.activePopupWidget() is None


def test_a_map_of_facts_leaves_with_date_counts_and_note_and_is_noted(
    world: WorldScreen, full: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "map"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    world.map_part.save("svg")
    drawing = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert "Official status, as at 29 May 2018" in drawing
    assert "State Party 94" in drawing
    assert "no official endorsement" in drawing
    (left,) = full.exports.releases()
    assert (left.what, left.file, left.handling) == ("map", "map.svg", Handling.PUBLICATION)


def test_a_map_of_estimates_is_asked_for_twice_and_marked(
    world: WorldScreen, full: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "map.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    world.map_part.colour_by("stage")
    world.map_part.save("svg")
    confirm = world.view.confirm()
    assert confirm.isVisible()
    confirm.yes.click()
    assert not file.exists()
    confirm.cancel()
    assert full.exports.releases() == []
    world.map_part.save("svg")
    confirm.yes.click()
    confirm.yes.click()
    drawing = file.read_text(encoding="utf-8")
    assert "Internal estimate: Pathway (our estimate), as at 29 May 2018" in drawing
    assert "Cabinet 1" in drawing
    (left,) = full.exports.releases()
    assert left.handling is Handling.INTERNAL


@pytest.mark.parametrize("chip", OWN_CHIPS)
def test_so_is_a_map_of_facts_that_is_narrowed_by_what_is_internal(
    world: WorldScreen, full: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chip: str
) -> None:
    """Whom the filter leaves tells the estimate, and the title says it in words."""
    file = tmp_path / "map.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    world.view.chips()[chip].set_value({"stage": "cabinet", "due": "open", "contact": "none"}[chip])
    assert not world.map_part.colouring.internal
    world.map_part.save("svg")
    assert not file.exists()
    for _ in range(2):
        world.view.confirm().yes.click()
    assert "Internal: Official status" in file.read_text(encoding="utf-8")
    assert full.exports.releases()[0].handling is Handling.INTERNAL


def test_the_next_picture_is_proposed_where_the_last_was_saved(
    world: WorldScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def choose(_over: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name))
        return str(tmp_path / "map.png"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    world.map_part.save("png")
    world.map_part.save("png")
    assert [one.parent for one in proposed] == [Path.home(), tmp_path]


def test_a_picture_takes_the_place_of_no_store(world: WorldScreen, full: Services, full_window: MainWindow) -> None:
    before = full.path.read_bytes()
    saving = MapSaving(full, full_window, world.view.confirm(), world)
    saving.save(world.map_part.picture(), "png", full.path)
    assert full.path.read_bytes()[:100] == before[:100]
    assert full.exports.releases() == []


def test_a_picture_is_printed_on_white_whatever_the_window_looks_like(
    world: WorldScreen, full: Services, full_window: MainWindow, tmp_path: Path
) -> None:
    current = theme.current()
    assert current is not None
    current.set_mode(theme.Mode.DARK)
    saving = MapSaving(full, full_window, world.view.confirm(), world)
    saving.save(world.map_part.picture(), "png", tmp_path / "map.png")
    assert QImage(str(tmp_path / "map.png")).pixelColor(2, 2) == QColor("#FFFFFF")
    assert theme.colour("surface") != QColor("#FFFFFF")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_colours_of_a_scale_stay_apart_in_grey_and_for_colour_blind_readers(name: str) -> None:
    colours = theme.tokens(name)
    scale = [QColor(colours[key]) for key in ("scale_none", *(f"scale_{n}" for n in range(1, 10)))]
    for seen in EYES:
        light = [lightness(colour, seen) for colour in scale]
        steps = [after - before for before, after in pairwise(light)]
        assert all(step < -4 for step in steps) or all(step > 4 for step in steps), (name, light)


def lightness(colour: QColor, seen: Sequence[Sequence[float]]) -> float:
    """Return the lightness (CIE L*, 0 to 100) of a colour as an eye of some kind sees it."""
    linear = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    red, green, blue = (sum(a * b for a, b in zip(row, linear, strict=True)) for row in seen)
    luminance = min(max(0.2126 * red + 0.7152 * green + 0.0722 * blue, 0.0), 1.0)
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


# Machado, Oliveira and Fernandes (2009), severity 1.0
GREY = ((0.2126, 0.7152, 0.0722),) * 3
PROTAN = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTAN = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
TRITAN = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900))
EYES: tuple[Sequence[Sequence[float]], ...] = (GREY, PROTAN, DEUTAN, TRITAN)


def test_a_state_under_the_pointer_has_its_card(world: WorldScreen, qtbot: QtBot) -> None:
    shown = map_of(world)

    def hover() -> bool:
        QTest.mouseMove(shown, QPoint(5, 250))  # a pointer that stands there already is not moved
        assert shown.card_text() == ""
        QTest.mouseMove(shown, spot(shown, "AUS"))
        return shown.card_text() == "Australia"

    qtbot.waitUntil(hover)  # no card is shown while the map still moves
    QTest.mouseMove(shown, QPoint(5, 250))
    assert shown.card_text() == ""
    assert shown.at(QPointF(5, 250)) is None


def test_the_colouring_is_chosen_by_keys(world: WorldScreen) -> None:
    chip = world.view.colour
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    popup = cast("ChoicePopup", chip.findChild(ChoicePopup))
    assert [text for text, now in popup.lines() if now] == ["Official status"]
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert world.map_part.colouring.key == "stage"
    assert chip.accessibleName() == "Colour by Stage"


@pytest.mark.parametrize("colour", ["status", "stage", "contact"])
def test_page_and_map_are_there_at_the_next_start_whatever_the_colour_was(
    full_window: MainWindow, full: Services, qtbot: QtBot, colour: str
) -> None:
    full_window.navigate("world")
    before = cast("WorldScreen", full_window.screens["world"])
    before.open_target(Ref("state", "MYS"))
    before.map_part.colour_by(colour)
    full_window.detach()
    full_window.attach(full)
    again = cast("WorldScreen", full_window.screens["world"])
    assert again is not before
    qtbot.waitUntil(lambda: again.map_part.map is not None and not again._follow.isActive())
    assert again.map_part.colouring.key == colour
    assert again.panel._shown == "MYS"
    assert map_of(again).current() == "MYS"
    part = again.map_part
    assert map_of(again).look().fills["MYS"] == part.colouring.fill(again._rows["MYS"], part.facts)
